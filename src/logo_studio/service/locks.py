"""Locks on files that end with the process, however it ends."""

from __future__ import annotations

import secrets
import socket
from pathlib import Path
from typing import Any, BinaryIO

#: Workers of one machine that keep a name; more than these join without.
_SLOTS = 64


def lock(path: Path) -> BinaryIO | None:
    """The file, open and locked for this process, or None when another holds it. OSError when
    it cannot be made. The lock lasts until the file is closed."""
    path.parent.mkdir(parents=True, exist_ok=True)
    file: Any = path.open("a+b")
    try:
        try:
            import fcntl
        except ModuleNotFoundError:  # Windows
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined]
        else:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        file.close()
        return None
    return file  # type: ignore[no-any-return]


def slot(folder: Path) -> tuple[BinaryIO, str] | None:
    """A name for a worker that its successor in this folder takes over, with the lock that keeps
    it: whoever had the name before is dead. None where no lock can be had.

    A token in the file tells machines of the same host name apart.
    """
    host = "".join(c if c.isascii() and c.isalnum() else "-" for c in socket.gethostname())[:60]
    try:
        for number in range(_SLOTS):
            held = lock(folder / "workers" / f"{number}.lock")
            if held is not None:
                held.seek(0)
                token = held.read(16).decode("ascii", "replace")
                if len(token) != 16:
                    token = secrets.token_hex(8)
                    held.truncate(0)
                    held.write(token.encode())
                    held.flush()
                return held, f"{host}-{number}-{token}"
    except OSError:
        return None
    return None
