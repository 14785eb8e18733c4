"""The server's processes: killed, ended, started again."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from reliability.asking import ask
from servers.programs import Served


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Served]:
    """A running server, killed at the end."""
    server = Served({"LOGO_DATA_DIR": str(tmp_path)}, tmp_path / "log")
    try:
        server.wait()
        yield server
    finally:
        server.kill()


def test_nothing_outlives_a_killed_server(server: Served, tmp_path: Path) -> None:
    """Killed alone, as by the system when memory runs out: port and folder are free again."""
    assert len(server.family()) >= 2
    server.kill_alone()
    end = time.monotonic() + 30
    while server.family():
        assert time.monotonic() < end, "its processes live on"
        time.sleep(0.05)
    again = Served({"LOGO_DATA_DIR": str(tmp_path)}, tmp_path / "log", port=server.port)
    try:
        again.wait()
    finally:
        again.kill()


def test_sigterm_answers_what_was_taken(server: Served, tmp_path: Path) -> None:
    """Under load: the jobs that there are afterwards are those that were acknowledged.

    A connection that the kernel had made and the server not yet taken (a few milliseconds' worth)
    is reset where the port closes; its client has no answer, and no job is there.
    """

    async def work() -> tuple[list[tuple[int, str]], int]:
        said: list[tuple[int, str]] = []
        end = time.monotonic() + 30

        async def client(number: int) -> None:
            while time.monotonic() < end:
                name = f"Kora {number} {len(said)}"
                body = {"business_type": "bakery", "preferences": {"name": name}}
                status = (await ask(server.port, "/api/generate", body)).status
                said.append((status, name))
                if status == 0:
                    return

        clients = [asyncio.create_task(client(i)) for i in range(8)]
        while len(said) < 40:
            await asyncio.sleep(0.01)
        code, _ = await asyncio.to_thread(server.stop)
        await asyncio.gather(*clients)
        return said, code

    said, code = asyncio.run(work())
    assert code == 0
    assert {status for status, _ in said} <= {202, 0, -1}
    assert sum(status == 0 for status, _ in said) == 8
    with contextlib.closing(sqlite3.connect(tmp_path / "studio.db")) as db:
        there = [row[0] for row in db.execute("SELECT json_extract(prefs, '$.name') FROM jobs")]
    assert sorted(there) == sorted(name for status, name in said if status == 202)
