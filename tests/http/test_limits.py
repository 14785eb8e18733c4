"""What a client may cost: bodies and heads without end, many fields, slow ones; a real server."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from reliability.asking import ask
from servers.programs import Served

from logo_studio.http import front

HEAD = b"POST /api/generate HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
GET = b"GET /health HTTP/1.1\r\nHost: localhost\r\n"
MANY = b"".join(b"X-%d: y\r\n" % i for i in range(10_000))
PIECE = b"x" * 65_536
CHUNK = b"10000\r\n" + PIECE + b"\r\n"
#: What is sent, and what may be answered; 0 where the connection is closed without a word.
CASES: dict[str, tuple[Iterable[bytes], set[int]]] = {
    "100 MB in chunks": ([HEAD + b"Transfer-Encoding: chunked\r\n\r\n", *[CHUNK] * 1600], {413}),
    "1 GB declared": ([HEAD + b"Content-Length: 1000000000\r\n\r\n", *[PIECE] * 400], {413}),
    "10,000 fields": ([GET + MANY + b"\r\n"], {431}),
    "a field of 20 MB": ([GET + b"X: ", *[PIECE] * 320], {400, 431, 0}),
    "an address of 1 MB": ([b"GET /", *[PIECE] * 16, b" HTTP/1.1\r\n\r\n"], {400, 414, 431, 0}),
    "a length that is none": ([HEAD + b"Content-Length: -1\r\n\r\n{}"], {400, 0}),
    "two lengths": ([HEAD + b"Content-Length: 2\r\nContent-Length: 9\r\n\r\n{}"], {400, 0}),
    "length and chunks": (
        [HEAD + b"Content-Length: 9\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"],
        {400, 422, 0},
    ),
    "no HTTP": ([os.urandom(4000)], {400, 0}),
}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("limits")
    server = Served({"LOGO_DATA_DIR": str(folder)}, folder / "log", "--no-worker")
    try:
        server.wait()
        asyncio.run(ask(server.port, "/api/generate", {"business_type": "bakery"}))
        yield server
    finally:
        server.stop()


async def told(port: int, pieces: Iterable[bytes]) -> tuple[int, bytes]:
    """Status and beginning of the answer to `pieces`, sent as long as they are taken."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)

    async def feed() -> None:
        with contextlib.suppress(OSError):
            for piece in pieces:
                writer.write(piece)
                await writer.drain()

    feeding = asyncio.create_task(feed())
    answer = b""
    try:
        async with asyncio.timeout(60):
            with contextlib.suppress(OSError):
                while b"\r\n\r\n" not in answer and (more := await reader.read(4096)):
                    answer += more
    finally:
        feeding.cancel()
        await asyncio.gather(feeding, return_exceptions=True)
        writer.transport.abort()
        with contextlib.suppress(OSError):
            await writer.wait_closed()
    return (int(answer.split(b" ", 2)[1]) if answer else 0), answer


@pytest.mark.parametrize("name", CASES)
def test_it_is_answered_and_costs_nothing(server: Served, name: str) -> None:
    pieces, statuses = CASES[name]
    before = server.memory_kb()
    status, answer = asyncio.run(told(server.port, pieces))
    # What was answered while more was on its way may be lost with the connection.
    assert status in statuses | ({0} if 413 in statuses else set()), answer
    assert server.memory_kb() - before < 20 * 1024
    assert asyncio.run(ask(server.port, "/health")).status == 200
    assert "Traceback" not in server.log.read_text("utf-8", "replace")


def test_a_slow_body_is_not_waited_for(client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(front, "BODY_S", 0.2)

    async def slowly():  # type: ignore[no-untyped-def]
        yield b'{"business_type": '
        await asyncio.sleep(30)
        yield b'"bakery"}'

    for path in ("/api/generate", "/v1/batches", "/v1/doctor", "/v1/render"):
        answer = client.post(path, content=slowly(), headers={"Content-Type": "application/json"})
        data = json.loads(answer.content)
        assert (answer.status_code, data["code"]) == (408, "too_slow"), path
        assert data["hint"]


def test_a_body_that_grows_is_cut_off(client, tmp_path: Path) -> None:
    async def long():  # type: ignore[no-untyped-def]
        for _ in range(1600):
            yield PIECE

    for path in ("/api/generate", "/v1/batches", "/v1/doctor", "/v1/render"):
        answer = client.post(path, content=long(), headers={"Content-Type": "application/json"})
        data = json.loads(answer.content)
        assert (answer.status_code, data["code"]) == (413, "too_large"), path
