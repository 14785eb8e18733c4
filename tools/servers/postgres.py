"""PostgreSQL on loopback in a temporary folder; never as root, which it refuses."""

from __future__ import annotations

import os
import pwd
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from servers.process import Missing, Server, free_port


class Postgres(Server):
    """`variables`: DATABASE_URL. `fresh()` makes one more empty database."""

    name = "PostgreSQL"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.made = 0

    def prepare(self) -> None:
        self.bin = _programs()
        self.port = free_port()
        self.user = _unprivileged()
        if self.user:
            _give(self.folder, self.user["user"], self.user["group"])
        subprocess.run(
            [f"{self.bin}/initdb", "-D", f"{self.folder}/db", "-U", "postgres", "-A", "trust",
             "-E", "UTF8", "--locale=C.UTF-8", "--no-sync"],
            check=True, stdout=subprocess.DEVNULL, **self.options(),
        )  # fmt: skip
        self.variables = {
            "DATABASE_URL": f"postgresql+asyncpg://postgres@127.0.0.1:{self.port}/postgres"
        }

    def command(self) -> Sequence[str]:
        # Commits reach the kernel: they survive kill -9, which tests do, not a power cut.
        settings = {
            "listen_addresses": "127.0.0.1", "port": self.port, "max_connections": 100,
            "unix_socket_directories": self.folder, "fsync": "off",
            "full_page_writes": "off", "shared_buffers": "64MB",
        }  # fmt: skip
        flags = [x for name, value in settings.items() for x in ("-c", f"{name}={value}")]
        return [f"{self.bin}/postgres", "-D", f"{self.folder}/db", *flags]

    def options(self) -> dict[str, Any]:
        environment = {**os.environ, "HOME": str(self.folder), "LC_ALL": "C.UTF-8"}
        return {"cwd": "/", "env": environment, **(self.user or {})}

    def answers(self) -> bool:
        ready = [f"{self.bin}/pg_isready", "-q", "-h", "127.0.0.1", "-p", str(self.port)]
        return subprocess.run(ready, stdout=subprocess.DEVNULL).returncode == 0


def _programs() -> str:
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda p: int(p.parts[-3]))
    if found:
        return str(found[-1].parent)
    program = shutil.which("initdb")
    if program is None:
        raise Missing("PostgreSQL is not installed: make system")
    return os.path.dirname(os.path.realpath(program))


def _unprivileged() -> dict[str, Any]:
    """Who runs the server when we are root."""
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            user = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": user.pw_uid, "group": user.pw_gid, "extra_groups": []}
    raise Missing("there is no user to run PostgreSQL as")


def _give(folder: Path, user: int, group: int) -> None:
    """The folder to that user, and a way to it through the folders above."""
    os.chown(folder, user, group)
    for above in folder.parents:
        mode = above.stat().st_mode
        if not mode & 0o001 and above.stat().st_uid == os.geteuid():
            above.chmod(mode | 0o001)
