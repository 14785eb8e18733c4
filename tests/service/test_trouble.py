"""What breaks, and what the service makes of it: processes killed, servers away, engines lost."""

from __future__ import annotations

import asyncio
import sqlite3
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from workers import WorkerProcess

from logo_studio.service.drawing.port import DrawingLost
from logo_studio.service.drawing.processes import Processes
from logo_studio.service.errors import Unavailable
from logo_studio.service.job import Request
from logo_studio.service.jobs.migrate import migrate
from logo_studio.service.result import result
from logo_studio.service.settings import load
from logo_studio.service.submit import submit


def test_embedded_worker_killed_and_started_again(tmp_path: Path, run: Any, opened: Any) -> None:
    variables = {"LOGO_DATA_DIR": str(tmp_path)}
    settings = load(variables)

    async def send() -> list[str]:
        async with opened(settings, work=False) as service:
            return [
                str((await submit(service, "bakery", {"name": f"K{i}"})).job_id) for i in range(6)
            ]

    jobs = run(send())
    first = WorkerProcess(variables)
    try:
        first.wait_for("done, 6 variants", count=2)
    finally:
        first.kill()
    second = WorkerProcess(variables)
    try:
        done = sum("done, 6 variants" in line for line in first.lines)
        second.wait_for("done, 6 variants", count=len(jobs) - done - 1)

        async def look() -> None:
            async with opened(settings, work=False) as service:
                async with asyncio.timeout(40):
                    while (await service.jobs.counts())["queued"]:
                        await asyncio.sleep(0.1)
                    while (await service.jobs.counts())["processing"]:
                        await asyncio.sleep(0.1)
                for job in jobs:
                    data = await result(service, job)
                    assert (data["status"], len(data["variants"])) == ("done", 6)
                    assert len(await service.blobs.list(f"jobs/{job}")) == 6

        run(look())
        assert second.stop() == 0
    finally:
        if second.process.poll() is None:
            second.kill()
    with sqlite3.connect(tmp_path / "studio.db") as db:
        assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    db.close()
    assert not list((tmp_path / "objects").rglob("*.part"))


@pytest.fixture
def postgres(variables: Any) -> Iterator[Any]:
    """A PostgreSQL of this test's own, to be killed."""
    from servers.postgres import Postgres

    variables("postgres")  # skipped where there is none
    with tempfile.TemporaryDirectory(prefix="studio-pg-") as folder:
        server = Postgres(Path(folder) / "pg")
        server.prepare()
        server.start()
        try:
            yield server
        finally:
            server.kill()


def test_database_killed_and_started_again(
    postgres: Any, tmp_path: Path, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    settings = load(postgres.variables, data_dir=str(tmp_path), retry_base_s=0.1)

    async def work() -> None:
        await migrate(settings)
        async with opened(settings) as service:
            quick.pause.clear()
            sent = await submit(service, "bakery")
            while not quick.drawn:
                await asyncio.sleep(0.02)
            await asyncio.to_thread(postgres.kill)
            quick.pause.set()  # drawn, and nowhere to store it
            with pytest.raises(Unavailable):
                await submit(service, "bakery")
            assert "does not answer" in (await service.ready())["database"]
            await asyncio.to_thread(postgres.start)
            async with asyncio.timeout(40):
                told = await ended(service, str(sent.job_id))
                after = await submit(service, "florist")
                assert (await ended(service, str(after.job_id)))[-1].status == "done"
            assert told[-1].status == "done"
            data = await result(service, str(sent.job_id))
            assert (len(data["variants"]), data["attempt"]) == (6, 1)

    run(work())


def test_storage_away_is_retried(
    embedded: Any, run: Any, opened: Any, quick: Any, ended: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work() -> None:
        async with opened(embedded) as service:
            real, calls = service.blobs.put, []

            async def put(objects: Any, *rest: Any) -> None:
                calls.append(len(objects))
                if len(calls) == 1:
                    raise Unavailable("storage", "access denied")
                await real(objects, *rest)
                if len(calls) == 2:
                    raise Unavailable("storage", "the answer was lost")

            monkeypatch.setattr(service.blobs, "put", put)
            sent = await submit(service, "bakery")
            stages = [e.stage for e in await ended(service, str(sent.job_id))]
            assert stages == ["queued", *["drawing", "retrying"] * 2, "drawing", "done"]

    run(work())


def test_a_pause_ends_when_the_storage_is_back(
    embedded: Any, run: Any, opened: Any, quick: Any, ended: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("logo_studio.service.attempt._LOOK_S", 0.05)
    patient = msgspec.structs.replace(embedded, retry_base_s=1000.0, retry_most_s=1000.0)

    async def work() -> None:
        async with opened(patient) as service:
            put, check, looked = service.blobs.put, service.blobs.check, []

            async def away(*_: Any) -> None:
                looked.append(1)
                raise Unavailable("storage", "away")

            monkeypatch.setattr(service.blobs, "put", away)
            monkeypatch.setattr(service.blobs, "check", away)
            sent = await submit(service, "bakery")
            while len(looked) < 5:
                await asyncio.sleep(0.02)
            assert (await result(service, str(sent.job_id)))["stage"] == "retrying"
            monkeypatch.setattr(service.blobs, "put", put)
            monkeypatch.setattr(service.blobs, "check", check)
            stages = [e.stage for e in await ended(service, str(sent.job_id))]
            assert stages == ["queued", "drawing", "retrying", "drawing", "done"]

    run(work())


@pytest.mark.parametrize("way", ["silent", "away"])
def test_jobs_are_found_while_the_queue_brings_none(
    embedded: Any, run: Any, opened: Any, quick: Any, ended: Any, way: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    """A group of workers that finds itself anew, or brokers that are away, hold no job up."""
    monkeypatch.setattr("logo_studio.service.worker._QUIET_S", 0.2)

    async def take(*_: Any) -> list[Any]:
        await asyncio.sleep(0.05)
        return []

    async def consumer(*_: Any) -> Any:
        await asyncio.sleep(0.05)
        raise Unavailable("queue", "no broker answers")

    if way == "silent":
        monkeypatch.setattr("logo_studio.service.queue.local.LocalConsumer.take", take)
    else:
        monkeypatch.setattr("logo_studio.service.queue.local.LocalQueue.consumer", consumer)

    async def work() -> None:
        async with opened(embedded) as service:
            sent = [await submit(service, "bakery") for _ in range(9)]
            lost = await submit(service, "lost")
            for one in sent:
                assert (await ended(service, str(one.job_id)))[-1].status == "done"
            assert (await ended(service, str(lost.job_id)))[-1].status == "error"
            letters = await service.jobs.letters(9)
            assert [(x.code, x.job_id, x.partition) for x in letters] == [
                ("gave_up", lost.job_id, -1)
            ]
        assert len({r.job_id for r in quick.drawn}) == 10
        assert len(quick.drawn) == 9 + embedded.max_attempts

    run(work())


def test_deleted_while_it_is_drawn(embedded: Any, run: Any, opened: Any, quick: Any) -> None:
    async def work() -> None:
        from logo_studio.service.result import delete

        async with opened(embedded) as service:
            quick.pause.clear()
            sent = await submit(service, "bakery")
            while not quick.drawn:
                await asyncio.sleep(0.02)
            await delete(service, str(sent.job_id))
            quick.pause.set()
            while service.queue.keys:  # until the message is settled
                await asyncio.sleep(0.02)
            assert await service.jobs.get(sent.job_id) is None
            assert await service.blobs.list(f"jobs/{sent.job_id}") == []

    run(work())


def test_retention(embedded: Any, run: Any, opened: Any, quick: Any, ended: Any) -> None:
    async def work() -> None:
        from logo_studio.service.upkeep import once

        kept = msgspec.structs.replace(embedded, retention_days=0.2 / 86400)
        async with opened(kept) as service:
            sent = await submit(service, "bakery")
            await ended(service, str(sent.job_id))
            await asyncio.sleep(0.3)
            await once(service)
            assert await service.jobs.get(sent.job_id) is None
            assert await service.blobs.list(f"jobs/{sent.job_id}") == []

    run(work())


def request(business: str = "bakery") -> Request:
    from uuid import uuid4

    return Request(job_id=uuid4(), business_type=business, prefs={"name": "Kora"})


def test_drawing_process_is_replaced(run: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    async def work() -> None:
        studio = Processes(1, 30.0)
        first = await studio.draw(request())
        assert [d.index for d in first.logos] == list(range(6))
        (process,) = studio.all
        process.kill()
        await process.wait()
        assert (await studio.draw(request())).logos == first.logos
        refused = await studio.draw(request("???"))
        assert refused.logos or refused.refusal
        studio.timeout_s = 0.001
        with pytest.raises(DrawingLost, match="longer"):
            await studio.draw(request("law firm"))
        studio.timeout_s = 30.0
        assert len((await studio.draw(request())).logos) == 6
        await studio.close()
        assert not studio.all

    run(work())
