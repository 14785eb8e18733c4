"""The watch sees what it should: here, in processes started from here, and behind `except`."""

from __future__ import annotations

import contextlib
import socket
import subprocess
import sys
from pathlib import Path

import pytest

#: TEST-NET-1 (RFC 5737): an address that is nobody's.
NOBODY = "192.0.2.1"
CODE = f"""
import contextlib, socket
with contextlib.suppress(OSError), socket.socket() as s:
    s.settimeout(0.2)
    s.connect(("{NOBODY}", 9))
"""


def test_connections_are_refused_and_noted(no_outbound_connection: Path) -> None:
    with socket.socket() as s, pytest.raises(PermissionError):
        s.connect((NOBODY, 9))
    with contextlib.suppress(OSError):
        socket.getaddrinfo("nobody.example", 80)
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as s, pytest.raises(PermissionError):
        s.sendto(b"", (NOBODY, 9))
    subprocess.run([sys.executable, "-c", CODE], check=True)
    told = no_outbound_connection.read_text().splitlines()
    no_outbound_connection.write_text("")
    assert [line.partition(" by ")[0] for line in told] == [
        f"socket.connect {NOBODY}:9", "socket.getaddrinfo 'nobody.example'",
        f"socket.sendto {NOBODY}:9", f"socket.connect {NOBODY}:9",
    ]  # fmt: skip


def test_loopback_is_free() -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(("localhost", server.getsockname()[1]), 5).close()
