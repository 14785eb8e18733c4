"""The server's processes: killed, ended, started again."""

from __future__ import annotations

import asyncio
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2] / "tools"))
from reliability.asking import ask
from reliability.processes import Served


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


def test_sigterm_answers_what_was_asked(server: Served) -> None:
    """Under load: every request is answered or, on a closed port, was never taken."""

    async def work() -> tuple[list[int], int]:
        statuses: list[int] = []
        end = time.monotonic() + 30

        async def client(number: int) -> None:
            while time.monotonic() < end:
                body = {"business_type": "bakery", "preferences": {"name": f"Kora {number}"}}
                status = (await ask(server.port, "/api/generate", body)).status
                statuses.append(status)
                if status == 0:
                    return

        clients = [asyncio.create_task(client(i)) for i in range(8)]
        while len(statuses) < 40:
            await asyncio.sleep(0.01)
        code, _ = await asyncio.to_thread(server.stop)
        await asyncio.gather(*clients)
        return statuses, code

    statuses, code = asyncio.run(work())
    assert code == 0
    assert set(statuses) == {202, 0}
    assert statuses.count(0) == 8
