"""One POST to a checked address: bounded in time and bytes, redirects not followed.

Of the answer only the status line is read; nothing else of it matters, so no client library is
loaded into every worker for it.
"""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import Mapping
from functools import cache

from logo_studio.service.webhooks.address import Place, Refused, resolve

#: Longest line of an answer's head, and lines of informational answers that are skipped.
_LINE, _LINES = 8_192, 100


async def post(
    place: Place, body: bytes, headers: Mapping[str, str], timeout_s: float, private: bool
) -> int:
    """The status of the answer. Refused for an address that is not public; OSError, TimeoutError,
    ssl.SSLError or ValueError when there was no answer."""
    async with asyncio.timeout(timeout_s):
        reader, writer = await _connect(place, private)
        try:
            lines = [
                f"POST {place.target} HTTP/1.1", f"Host: {place.authority}",
                f"Content-Length: {len(body)}", "Connection: close",
                *(f"{name}: {value}" for name, value in headers.items()),
            ]  # fmt: skip
            writer.write("\r\n".join([*lines, "", ""]).encode("latin-1") + body)
            await writer.drain()
            return await _status(reader)
        finally:
            writer.transport.abort()
            with contextlib.suppress(Exception):
                await writer.wait_closed()


async def _connect(
    place: Place, private: bool
) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """To the first address that answers, of those that were checked."""
    failure: OSError = OSError(f"{place.host} has no address")
    for address in await resolve(place, private):
        try:
            return await asyncio.open_connection(
                address, place.port, limit=_LINE,
                ssl=_tls() if place.tls else None,
                server_hostname=place.host if place.tls else None,
            )  # fmt: skip
        except OSError as error:
            failure = error
    raise failure


@cache
def _tls() -> ssl.SSLContext:
    return ssl.create_default_context()


async def _status(reader: asyncio.StreamReader) -> int:
    """The number of the final status line."""
    for _ in range(_LINES):
        line = await reader.readline()
        if not line:
            raise OSError("the connection was closed without an answer")
        version, _, rest = line.partition(b" ")
        if not version.startswith(b"HTTP/1."):
            continue  # a header of an informational answer
        status = int(rest[:3])
        if status >= 200:
            return status
    raise ValueError("the answer has no status")


def explain(error: Exception) -> str:
    """Why there was no answer, in a few words."""
    if isinstance(error, TimeoutError):
        return "no answer in time"
    if isinstance(error, Refused):
        return str(error)
    return (str(error) or type(error).__name__)[:500]
