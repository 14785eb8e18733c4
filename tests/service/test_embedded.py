"""The embedded service from submission to result, and what happens when things go wrong."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
import pytest

from logo_studio.service.errors import (
    IdempotencyConflict,
    JobNotFound,
    Overloaded,
    RequestError,
    SettingsError,
    VariantNotFound,
)
from logo_studio.service.message import encode
from logo_studio.service.progress import progress
from logo_studio.service.queue.port import Outgoing
from logo_studio.service.result import delete, history, result, svg
from logo_studio.service.settings import Settings, load
from logo_studio.service.submit import submit

KEYS = ["v00_cool", "v01_cool", "v02_warm", "v03_warm", "v04_mono", "v05_mono"]


def test_from_brief_to_six_stored_logos(
    embedded: Settings, run: Any, ended: Any, opened: Any
) -> None:
    """With the real engine."""

    async def work() -> None:
        async with opened(embedded) as service:
            prefs = {"name": "Northwind", "colors": ["cool"], "mood": "odd"}
            sent = await submit(service, "coffee roastery", prefs)
            assert sent.status == "queued"
            told = await ended(service, str(sent.job_id))
            assert [e.stage for e in told] == ["queued", "drawing", "done"]
            data = await result(service, str(sent.job_id))
            assert data["status"] == "done"
            assert data["warnings"] == ["unknown preference 'mood' was kept but not used"]
            assert data["preferences"] == prefs
            assert [v["index"] for v in data["variants"]] == list(range(6))
            keys = [v["svg"]["s3_key"] for v in data["variants"]]
            assert keys == [f"jobs/{sent.job_id}/{k}.svg" for k in KEYS]
            assert data["variants"][0]["palette"] == {
                "name": "cool", "colors": ["#4D96FF", "#6BCB77", "#3D5AF1", "#222222"],
            }  # fmt: skip
            file = await svg(service, str(sent.job_id), 0)
            assert file.data.startswith(b"<svg")
            assert len(file.sha256) == 64
            assert msgspec.json.encode(data)
            marks = await service.jobs.issued(9)
            assert 1 <= len(marks) <= 6
            assert {m.mark for m in marks} <= {v["spec"]["mark"]["id"] for v in data["variants"]}
            resumed = [e async for e in progress(service, str(sent.job_id), told[0].id)]
            assert resumed == told[1:]
            assert [e async for e in progress(service, str(sent.job_id), told[-1].id)] == []

    run(work())


def test_not_found(embedded: Settings, run: Any, opened: Any, quick: Any, ended: Any) -> None:
    async def work() -> None:
        async with opened(embedded) as service:
            for job_id in (str(uuid4()), "../../etc", "", "x" * 100):
                with pytest.raises(JobNotFound):
                    await result(service, job_id)
                told = [e async for e in progress(service, job_id)]
                assert [(e.stage, e.progress) for e in told] == [("not_found", 0)]
            sent = await submit(service, "bakery")
            await ended(service, str(sent.job_id))
            for index in (6, -1, "x"):
                with pytest.raises(VariantNotFound):
                    await svg(service, str(sent.job_id), index)

    run(work())


@pytest.mark.parametrize(
    ("business", "prefs"),
    [
        ("", {}), ("   ", {}), (None, {}), (7, {}), ("x" * 121, {}), ("bakery", []), ("a\0b", {}),
        ("bakery", {"name": "x" * 81}), ("bakery", {"description": "x" * 2001}),
        ("bakery", {"k": "\ud800"}), ("bakery", {str(i): i for i in range(65)}),
    ],
)  # fmt: skip
def test_refused_at_the_door(
    embedded: Settings, run: Any, opened: Any, quick: Any, business: Any, prefs: Any
) -> None:
    async def work() -> None:
        async with opened(embedded) as service:
            with pytest.raises(RequestError) as caught:
                await submit(service, business, prefs)
            assert caught.value.message
            assert (await history(service)).jobs == ()

    run(work())


def test_idempotency(embedded: Settings, run: Any, opened: Any, quick: Any) -> None:
    async def work() -> None:
        async with opened(embedded) as service:
            calls = (submit(service, "bakery", {"a": 1, "b": 2}, idempotency_key="k") for _ in "ab")
            one, two = await asyncio.gather(*calls)
            assert one.job_id == two.job_id
            assert one.replayed != two.replayed
            turned = await submit(service, "bakery", {"b": 2, "a": 1}, idempotency_key="k")
            assert turned.job_id == one.job_id
            with pytest.raises(IdempotencyConflict):
                await submit(service, "florist", {}, idempotency_key="k")
            apart = await submit(service, "florist", {}, idempotency_key="k", scope="other")
            assert not apart.replayed
            for key in ("", "x" * 201, "a\nb"):
                with pytest.raises(RequestError):
                    await submit(service, "bakery", idempotency_key=key)
        async with opened(embedded) as service:
            again = await submit(service, "bakery", {"a": 1, "b": 2}, idempotency_key="k")
            assert again.job_id == one.job_id

    run(work())


def test_restart_continues(
    embedded: Settings, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    async def work() -> None:
        quick.pause.clear()
        settings = msgspec.structs.replace(embedded, shutdown_s=0.2)
        async with opened(settings) as service:
            sent = [await submit(service, "bakery") for _ in range(8)]
            await asyncio.sleep(0.3)
        quick.pause.set()
        async with opened(settings) as service:
            async with asyncio.timeout(30):
                for one in sent:
                    assert (await ended(service, str(one.job_id)))[-1].status == "done"
            assert await service.jobs.counts() == {
                "queued": 0, "processing": 0, "outbox": 0, "dead_letters": 0,
            }  # fmt: skip

    run(work())


def test_refusal_and_giving_up(
    embedded: Settings, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    async def work() -> None:
        async with opened(msgspec.structs.replace(embedded, retry_base_s=0.01)) as service:
            refused = await submit(service, "refused")
            lost = await submit(service, "lost")
            assert (await ended(service, str(refused.job_id)))[-1].status == "error"
            stages = [e.stage for e in await ended(service, str(lost.job_id))]
            assert stages == ["queued", *["drawing", "retrying"] * 4, "drawing", "error"]
            data = await result(service, str(refused.job_id))
            assert data["error"]["code"] == "unsupported_characters"
            data = await result(service, str(lost.job_id))
            assert (data["error"]["code"], data["attempt"], data["variants"]) == ("gave_up", 5, [])
            (letter,) = await service.jobs.letters(9)
            assert (letter.job_id, letter.attempts, letter.code) == (lost.job_id, 5, "gave_up")

    run(work())


POISON = {
    "not_json": b"{", "empty": None, "not_an_object": b"[1]", "no_job_id": b"{}",
    "bad_job_id": b'{"job_id": "7"}', "too_large": b'"' + b"x" * 2_000_000 + b'"',
}  # fmt: skip


def test_poison(embedded: Settings, run: Any, opened: Any, quick: Any, ended: Any) -> None:
    async def work() -> None:
        async with opened(embedded) as service:
            values = [*POISON.values(), b"null", b"\xff\xfe", b"[" * 100_000]
            await service.queue.publish([Outgoing("t", None, value) for value in values])
            nameless = {"job_id": str(uuid4()), "business_type": None}
            await service.queue.publish([Outgoing("t", None, msgspec.json.encode(nameless))])
            sent = await submit(service, "bakery")
            assert (await ended(service, str(sent.job_id)))[-1].status == "done"
            async with asyncio.timeout(30):
                while len(letters := await service.jobs.letters(99)) < len(values) + 1:
                    await asyncio.sleep(0.02)
            codes = {letter.code for letter in letters}
            assert codes == {*POISON, "invalid_request"}
            assert {x.value for x in letters} >= set(POISON.values())
            data = await result(service, nameless["job_id"])
            assert (data["status"], data["error"]["message"]) == (
                "error", "business_type is missing",
            )  # fmt: skip

    run(work())


def test_message_of_another_producer(
    embedded: Settings, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    async def work() -> None:
        async with opened(embedded) as service:
            job_id = str(uuid4())
            value = {
                "job_id": job_id, "user_id": None, "business_type": "tech startup",
                "preferences": {"name": "Acme"}, "campaign": {"id": 7},
            }  # fmt: skip
            message = Outgoing("t", job_id.encode(), msgspec.json.encode(value))
            await service.queue.publish([message])
            async with asyncio.timeout(30):
                while (await service.jobs.get(read := quick_id(job_id))) is None:
                    await asyncio.sleep(0.02)
            await ended(service, job_id)
            data = await result(service, job_id)
            assert (data["status"], data["preferences"]) == ("done", {"name": "Acme"})
            assert len(data["variants"]) == 6
            assert quick.drawn[0].extra == {"campaign": {"id": 7}}
            again = encode(quick.drawn[0], "t")
            assert msgspec.json.decode(again.value)["campaign"] == {"id": 7}
            await service.queue.publish([message])
            while service.queue.keys:  # until the duplicate is settled
                await asyncio.sleep(0.02)
            assert len(quick.drawn) == 1
            assert read

    run(work())


def quick_id(text: str) -> Any:
    from logo_studio.service.job import read_id

    return read_id(text)


def test_history_and_delete(
    embedded: Settings, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    async def work() -> None:
        async with opened(embedded) as service:
            sent = [await submit(service, "bakery") for _ in range(5)]
            for one in sent:
                await ended(service, str(one.job_id))
            first = await history(service, limit=3)
            rest = await history(service, limit=3, cursor=first.next)
            ids = [j["job_id"] for j in first.jobs + rest.jobs]
            assert ids == [str(s.job_id) for s in reversed(sent)]
            assert rest.next is None
            await delete(service, ids[0])
            with pytest.raises(JobNotFound):
                await delete(service, ids[0])
            assert await service.blobs.list(f"jobs/{ids[0]}") == []
            assert len((await history(service, status="done")).jobs) == 4
            with pytest.raises(RequestError):
                await history(service, cursor="x")

    run(work())


def test_overload_is_answered_early(embedded: Settings, run: Any, opened: Any, quick: Any) -> None:
    async def work() -> None:
        async with opened(msgspec.structs.replace(embedded, max_waiting=10)) as service:
            service.waiting = 10
            with pytest.raises(Overloaded) as caught:
                await submit(service, "bakery")
            assert caught.value.retry_after_s >= 1

    run(work())


def test_one_process_works_in_a_folder(
    embedded: Settings, run: Any, opened: Any, quick: Any
) -> None:
    async def work() -> None:
        async with opened(embedded):
            with pytest.raises(SettingsError, match="another process works"):
                async with opened(embedded):
                    pass

    run(work())


def test_ready(embedded: Settings, run: Any, opened: Any, quick: Any) -> None:
    async def work() -> None:
        async with opened(embedded) as service:
            assert await service.ready() == {"database": "ok", "queue": "ok", "storage": "ok"}
            service.end()
            assert (await service.ready())["service"] == "stopping"

    run(work())


def test_one_job_does_not_wait_for_a_batch(
    embedded: Settings, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    """Nor does the batch wait for ever; also after a restart."""
    from logo_studio.service.batches import submit_batch
    from logo_studio.service.rows import from_json

    async def work() -> None:
        quick.pause.clear()
        settings = msgspec.structs.replace(embedded, shutdown_s=0.2)
        async with opened(settings) as service:
            await submit_batch(service, from_json([{"business_type": "many"}] * 40))
            while len(quick.drawn) < 1:
                await asyncio.sleep(0.01)
            for _ in range(12):
                await submit(service, "single")
            await asyncio.sleep(0.3)
        quick.pause.set()
        quick.drawn.clear()
        async with opened(settings) as service:
            async with asyncio.timeout(30):
                while (await service.jobs.counts())["queued"]:
                    await asyncio.sleep(0.02)
        trades = [r.business_type for r in quick.drawn]
        last = len(trades) - trades[::-1].index("single")
        assert 12 <= last <= 24
        assert "many" in trades[:last]

    run(work())


def test_one_job_does_not_wait_for_a_batch_on_kafka(
    fresh: Any, tmp_path: Path, run: Any, opened: Any, quick: Any
) -> None:
    """There messages are taken as they came; so those of a batch come a few at a time."""
    from logo_studio.service.batches import submit_batch
    from logo_studio.service.rows import from_json

    variables = {**fresh("kafka"), "LOGO_PARTITIONS": "1", "LOGO_DATA_DIR": str(tmp_path)}

    async def work() -> None:
        quick.pause.clear()
        async with opened(load(variables), work=True) as service:
            await submit_batch(service, from_json([{"business_type": "many"}] * 200))
            while not quick.drawn:
                await asyncio.sleep(0.02)
            for _ in range(3):
                await submit(service, "single")
            while (await service.jobs.counts())["outbox"]:
                await asyncio.sleep(0.02)
            quick.pause.set()
            async with asyncio.timeout(60):
                while (counts := await service.jobs.counts())["queued"] + counts["processing"]:
                    await asyncio.sleep(0.05)
        trades = [r.business_type for r in quick.drawn]
        assert len(trades) == 203
        assert len(trades) - trades[::-1].index("single") <= 24 + 3

    run(work())


def test_a_batch_that_is_deleted_while_it_is_drawn_leaves_nothing(
    embedded: Settings, run: Any, opened: Any, quick: Any
) -> None:
    from logo_studio.service.batches import delete_batch, submit_batch
    from logo_studio.service.rows import from_json

    async def work() -> None:
        async with opened(embedded) as service:
            taken = await submit_batch(service, from_json([{"business_type": "bakery"}] * 60))
            async with asyncio.timeout(30):
                while len(quick.drawn) < 5:
                    await asyncio.sleep(0.005)
                quick.pause.clear()
                await asyncio.sleep(0.05)
                deleting = asyncio.create_task(delete_batch(service, str(taken.batch_id)))
                await asyncio.sleep(0.01)
                quick.pause.set()
                await deleting
                while service.queue.keys:
                    await asyncio.sleep(0.01)
            assert (await service.jobs.page(99)) == []
            left = [p for p in (embedded.folder / "objects").rglob("*") if p.is_file()]
            assert left == []

    run(work())


def test_two_deletions_and_a_look_at_once(tmp_path: Path, run: Any) -> None:
    """A batch is deleted while one of its jobs gives up: both clear the same folders."""
    from logo_studio.service.blobs.files import FileBlobs

    async def work() -> None:
        store = FileBlobs(tmp_path, 5.0)
        for _ in range(30):
            prefix = f"jobs/{uuid4()}"
            await store.put({f"{prefix}/{i}/{i}.svg": b"x" for i in range(8)})
            await asyncio.gather(
                *(store.delete(prefix) for _ in range(3)), *(store.list(prefix) for _ in range(3))
            )
            assert await store.list(prefix) == []

    run(work())
