"""A server as a child process: started, waited for, ended by its pid, started again."""

from __future__ import annotations

import contextlib
import os
import signal
import socket
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any

#: Longest wait for a server to answer, and to end.
START_S = 60.0
STOP_S = 15.0


class Missing(Exception):
    """What a server needs is not on this machine, and could not be had."""


class Server:
    """One child process. `variables` is what the service needs to use it."""

    name = "server"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.folder.mkdir(parents=True, exist_ok=True)
        self.process: subprocess.Popen[bytes] | None = None
        self.variables: dict[str, str] = {}
        #: Where it listens, once it is prepared.
        self.port = 0

    def prepare(self) -> None:
        """Whatever is done once, before the first start. Missing when it cannot be."""

    def command(self) -> Sequence[str]:
        raise NotImplementedError

    def options(self) -> dict[str, Any]:
        """Further arguments of Popen."""
        return {}

    def answers(self) -> bool:
        raise NotImplementedError

    def start(self) -> None:
        """Returns when the server answers; raises with the end of its log when it does not."""
        log = (self.folder / "log").open("ab")
        self.process = subprocess.Popen(
            self.command(), stdout=log, stderr=log, stdin=subprocess.DEVNULL,
            start_new_session=True, **({"cwd": self.folder} | self.options()),
        )  # fmt: skip
        log.close()
        end = time.monotonic() + START_S
        while time.monotonic() < end:
            if self.process.poll() is not None:
                break
            if self.answers():
                return
            time.sleep(0.05)
        self.kill()
        tail = (self.folder / "log").read_bytes()[-1500:].decode("utf-8", "replace")
        raise RuntimeError(f"{self.name} did not start:\n{tail}")

    def stop(self) -> None:
        self._end(signal.SIGTERM)

    def kill(self) -> None:
        self._end(signal.SIGKILL)

    def _end(self, how: signal.Signals) -> None:
        process, self.process = self.process, None
        if process is None:
            return
        with contextlib.suppress(ProcessLookupError):
            process.send_signal(how)
        try:
            process.wait(STOP_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        # Whatever it started is in the session that it leads.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)


def free_port() -> int:
    """A port of loopback that nobody listens on now."""
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return int(s.getsockname()[1])


def connects(port: int) -> bool:
    """True when something listens on the port."""
    try:
        socket.create_connection(("127.0.0.1", port), 0.3).close()
    except OSError:
        return False
    return True
