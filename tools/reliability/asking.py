"""HTTP/1.1 requests that cost next to nothing, so that a load of them measures the server."""

from __future__ import annotations

import asyncio
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Answer:
    """`status` 0: no connection was made, nothing was asked; -1: asked, and no whole answer."""

    status: int
    headers: Mapping[str, str]
    body: bytes
    seconds: float

    def json(self) -> Any:
        return json.loads(self.body)


async def ask(
    port: int, path: str, data: Any = None, limit_s: float = 30.0, **headers: str
) -> Answer:
    """One request on a connection of its own: POST with `data` as JSON, else GET. Never raises
    for what the network does."""
    start = time.perf_counter()
    status, fields, body = 0, {}, b""
    try:
        async with asyncio.timeout(limit_s):
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            status = -1
            try:
                writer.write(_request(port, path, data, headers))
                status, fields, body = await _answer(reader)
            finally:
                writer.close()
    except (OSError, TimeoutError, EOFError, ValueError):
        status = min(status, 0)
    return Answer(status, fields, body, time.perf_counter() - start)


def _request(port: int, path: str, data: Any, headers: Mapping[str, str]) -> bytes:
    body = b"" if data is None else json.dumps(data).encode()
    lines = [f"{'GET' if data is None else 'POST'} {path} HTTP/1.1", f"Host: 127.0.0.1:{port}"]
    if data is not None:
        lines += ["Content-Type: application/json", f"Content-Length: {len(body)}"]
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "Connection: close", "", ""]).encode() + body


async def _answer(reader: asyncio.StreamReader) -> tuple[int, dict[str, str], bytes]:
    """Whole, or an error."""
    first, *lines = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    pairs = (line.partition(":") for line in lines if line)
    fields = {name.strip().lower(): value.strip() for name, _, value in pairs}
    if "content-length" in fields:
        body = await reader.readexactly(int(fields["content-length"]))
    elif fields.get("transfer-encoding") == "chunked":
        body = b""
        while size := int(await reader.readuntil(b"\r\n"), 16):
            body += (await reader.readexactly(size + 2))[:-2]
    else:
        body = await reader.read()
    return int(first.split()[1]), fields, body
