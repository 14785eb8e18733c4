"""Refuses every connection, datagram and name that leaves this machine, and writes it down.

Python imports this by itself in each process that has the folder on its PYTHONPATH: the test
processes (tests/conftest.py) and the servers, workers and drawing processes that they start. What
Python does not open itself (a browser, S3's client) is not seen here; those speak to the
addresses they are given, which are loopback's.
"""

from __future__ import annotations

import contextlib
import ipaddress
import os
import socket
import sys
from typing import Any

#: The file that tells of every attempt, one a line.
FILE = "STUDIO_TEST_OUTBOUND"
LOCAL_NAMES = {"", "localhost", "0.0.0.0", "::"}


def is_local(host: Any) -> bool:
    """Loopback by number or name; None is any address of this machine."""
    if host is None:
        return True
    name = host.decode("ascii", "replace") if isinstance(host, bytes) else str(host)
    name = name.partition("%")[0].rstrip(".").lower()
    if name in LOCAL_NAMES or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        return False
    mapped = getattr(address, "ipv4_mapped", None)
    return (mapped or address).is_loopback


def is_number(host: Any) -> bool:
    """An address, however it is written (0177.0.0.1), needs no question to a name server."""
    with contextlib.suppress(ValueError, OSError):
        ipaddress.ip_address(str(host).partition("%")[0])
        return True
    with contextlib.suppress(OSError, UnicodeError):
        socket.inet_aton(str(host))
        return True
    return False


def watch(event: str, arguments: tuple[Any, ...]) -> None:
    if event in ("socket.connect", "socket.sendto", "socket.sendmsg"):
        address = arguments[1]
        if isinstance(address, tuple) and not is_local(address[0]):
            refuse(f"{event} {address[0]}:{address[1]}")
    elif (
        event in ("socket.getaddrinfo", "socket.gethostbyname")
        and not is_local(arguments[0])
        and not is_number(arguments[0])
    ):
        refuse(f"{event} {arguments[0]!r}")


def refuse(what: str) -> None:
    """An error where it happens, and a line for the test that is running, should it be caught."""
    file = os.open(os.environ[FILE], os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    os.write(file, f"{what} by {' '.join(sys.orig_argv)[:200]!r}\n".encode())
    os.close(file)
    raise PermissionError(f"tests do not leave this machine: {what}")


if FILE in os.environ:
    sys.addaudithook(watch)
