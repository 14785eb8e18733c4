"""The server's processes: killed, ended, started again."""

from __future__ import annotations

import asyncio
import contextlib
import sqlite3
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from reliability.asking import ask
from servers.programs import Served

from logo_studio.http import start
from logo_studio.http.app import create_app
from logo_studio.service.runtime import open_service
from logo_studio.service.settings import load
from logo_studio.service.submit import submit


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


def test_a_second_one_in_the_same_folder_says_so_and_ends(server: Served, tmp_path: Path) -> None:
    again = Served({"LOGO_DATA_DIR": str(tmp_path)}, tmp_path / "second")
    try:
        assert again.process.wait(30) == 1
    finally:
        again.kill()
    said = (tmp_path / "second").read_text("utf-8")
    assert f"another process works in {tmp_path} (stop it" in said
    assert "Traceback" not in said
    assert asyncio.run(ask(server.port, "/health")).status == 200


def test_unfinished_jobs_do_not_wait_for_the_pages(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are drawn while the application is still being loaded; then it serves the same ones."""
    settings = load({}, data_dir=str(tmp_path))
    loaded, ended = threading.Event(), threading.Event()

    def slow(name: str) -> Any:
        loaded.set()
        assert ended.wait(60)
        return create_app

    monkeypatch.setattr(start, "_load", slow)

    async def work() -> None:
        async with open_service(settings, work=False) as service:
            job = (await submit(service, "bakery")).job_id
        heard: asyncio.Queue[Any] = asyncio.Queue()
        said: asyncio.Queue[Any] = asyncio.Queue()
        app = start.Start(settings, "unused", work=None, open_to_all=False)
        life = asyncio.create_task(app({"type": "lifespan"}, heard.get, said.put))
        await heard.put({"type": "lifespan.startup"})
        assert await asyncio.to_thread(loaded.wait, 60)
        with contextlib.closing(sqlite3.connect(tmp_path / "studio.db")) as db:
            end = time.monotonic() + 60
            while db.execute("SELECT status FROM jobs").fetchone() != ("done",):
                assert time.monotonic() < end, "the job waits for the pages"
                await asyncio.sleep(0.05)
        assert said.empty()
        ended.set()
        assert (await said.get())["type"] == "lifespan.startup.complete"
        transport = httpx.ASGITransport(app=app)
        async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
            assert (await client.get(f"/api/result/{job}")).json()["status"] == "done"
        await heard.put({"type": "lifespan.shutdown"})
        assert (await said.get())["type"] == "lifespan.shutdown.complete"
        await life
        async with open_service(settings) as service:  # the folder is free again
            assert service.settings is settings

    asyncio.run(work())


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
