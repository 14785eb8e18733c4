"""Every jobs backend keeps the same promises, also when answers get lost."""

from __future__ import annotations

import asyncio
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import msgspec
import pytest

sys.path.insert(0, str(Path(__file__).parent))
from made import request, six

from logo_studio.service.errors import IdempotencyConflict
from logo_studio.service.job import DeadLetter, Failure
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.settings import Settings

LEASE = timedelta(seconds=30)
GONE = timedelta(seconds=-1)
WHY = Failure(code="test", message="it was asked for")


def test_life_of_a_job(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        r = request(prefs={"name": "Kora", "ümlaut": [1, 2.5, None, "\u2603"]}, extra={"x": 1})
        assert (await jobs.submit(r, None, "")).job_id == r.job_id
        claim = await jobs.claim(r, "a", LEASE)
        assert (claim.state, claim.attempt) == ("taken", 1)
        assert await jobs.finish(r.job_id, "a", six(r.job_id))
        job = await jobs.get(r.job_id)
        assert job is not None
        assert (job.status, job.stage, job.progress) == ("done", "done", 100)
        assert job.variants == tuple(msgspec.structs.replace(v, issued=None) for v in six(r.job_id))
        assert job.prefs == r.prefs
        told = await jobs.events(r.job_id)
        assert told is not None
        assert told[0] == "done"
        assert [e.stage for e in told[1]] == ["queued", "drawing", "done"]
        later = await jobs.events(r.job_id, told[1][1].id)
        assert later == ("done", told[1][2:])
        (mark,) = await jobs.issued(9)
        assert mark == six(r.job_id)[0].issued
        assert await jobs.issued(9, "bean") == [mark]
        assert await jobs.issued(9, "cup") == []
        assert (await jobs.claim(r, "b", LEASE)).state == "ended"
        assert not await jobs.finish(r.job_id, "a", six(r.job_id))

    opened(work)


def test_only_one_holds_a_job(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        r = request()
        await jobs.submit(r, None, "")
        claims = await asyncio.gather(*(jobs.claim(r, f"w{i}", LEASE) for i in range(8)))
        assert sorted(c.state for c in claims) == ["busy"] * 7 + ["taken"]
        assert all(5 < c.wait_s <= 30 for c in claims if c.state == "busy")

    opened(work)


def test_a_silent_worker_loses_its_job(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        r = request()
        await jobs.submit(r, None, "")
        await jobs.claim(r, "a", GONE)
        assert (await jobs.claim(r, "b", LEASE)).attempt == 2
        assert not await jobs.finish(r.job_id, "a", six(r.job_id))
        await jobs.extend([r.job_id], "a", GONE)
        assert (await jobs.claim(r, "c", LEASE)).state == "busy"
        await jobs.release(r.job_id, "a", "not its owner")
        assert (await jobs.claim(r, "c", LEASE)).state == "busy"
        await jobs.release(r.job_id, "b", "later")
        assert (await jobs.claim(r, "c", LEASE)).attempt == 3

    opened(work)


def test_a_lease_from_before_the_clock_was_set_back(opened: Any) -> None:
    """Nobody waits for an hour for a worker that died before."""

    async def work(jobs: SqlJobs) -> None:
        r, other = request(), request()
        for one in (r, other):
            await jobs.submit(one, None, "")
        assert len(await jobs.take_outbox(9, timedelta(hours=1))) == 2
        assert len(await jobs.take_outbox(9, timedelta(seconds=15))) == 2
        assert await jobs.take_outbox(9, LEASE) == []
        for one in (r, other):
            await jobs.claim(one, "dead", timedelta(hours=1))
        assert (await jobs.claim(r, "b", LEASE)).attempt == 2
        assert (await jobs.claim(r, "c", LEASE)).state == "busy"
        jobs.lease = GONE  # as if it had been published long ago
        assert await jobs.requeue(timedelta(minutes=10), 10) == 1

    opened(work)


def test_a_successor_takes_over_at_once(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        mine, other = request(), request()
        for r, owner in ((mine, "host-1:7:ab"), (other, "host-12:7:ab")):
            await jobs.submit(r, None, "")
            await jobs.claim(r, owner, LEASE)
        assert await jobs.inherit("host-1") == 1
        assert (await jobs.claim(mine, "host-1:8:cd", LEASE)).attempt == 2
        assert (await jobs.claim(other, "host-1:8:cd", LEASE)).state == "busy"

    opened(work)


def test_a_job_of_another_producer(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        r = request(foreign=True, warnings=("unknown preference",))
        assert (await jobs.claim(request(job_id=r.job_id), "a", LEASE)).state == "gone"
        assert (await jobs.claim(r, "a", LEASE)).attempt == 1
        job = await jobs.get(r.job_id)
        assert job is not None
        assert (job.business_type, job.warnings) == ("bakery", ("unknown preference",))
        bad = request(foreign=True, business_type="")
        assert await jobs.fail(bad, "a", WHY)
        job = await jobs.get(bad.job_id)
        assert job is not None
        assert (job.status, job.failure) == ("error", WHY)
        assert not await jobs.fail(bad, "a", WHY)

    opened(work)


def test_idempotency_keys(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        requests = [request() for _ in range(20)]
        answers = await asyncio.gather(*(jobs.submit(r, "key", "same") for r in requests))
        assert len({a.job_id for a in answers}) == 1
        assert sum(a.replayed for a in answers) == 19
        with pytest.raises(IdempotencyConflict):
            await jobs.submit(request(), "key", "other")
        assert len(await jobs.page(50)) == 1
        assert len(await jobs.take_outbox(50, LEASE)) == 1
        await jobs.forget(GONE)
        assert not (await jobs.submit(request(), "key", "other")).replayed

    opened(work)


def test_outbox_is_taken_once(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        requests = [request() for _ in range(12)]
        for r in requests:
            await jobs.submit(r, None, "")
        batches = await asyncio.gather(*(jobs.take_outbox(4, LEASE) for _ in range(5)))
        rows = [row for batch in batches for row in batch]
        assert sorted(m.key for _, m in rows) == sorted(str(r.job_id).encode() for r in requests)
        await jobs.clear_outbox([number for number, _ in rows])
        assert (await jobs.counts())["outbox"] == 0

    opened(work)


def test_what_was_lost_is_published_again(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        waiting, silent, busy = request(), request(), request()
        for r in (waiting, silent, busy):
            await jobs.submit(r, None, "")
        await jobs.clear_outbox([n for n, _ in await jobs.take_outbox(9, LEASE)])
        await jobs.claim(silent, "a", GONE)
        await jobs.claim(busy, "a", LEASE)
        jobs.lease = GONE  # as if they had been published long ago
        assert await jobs.requeue(timedelta(minutes=10), 10) == 1
        assert await jobs.requeue(GONE, 10) >= 1
        keys = {m.key for _, m in await jobs.take_outbox(9, LEASE)}
        assert keys == {str(r.job_id).encode() for r in (waiting, silent)}
        assert await jobs.adopt() == 3
        assert (await jobs.claim(busy, "b", LEASE)).state == "taken"

    opened(work)


def test_jobs_that_could_be_taken(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        fresh, silent, busy, retried, done = (request(extra={"x": i}) for i in range(5))
        for r in (fresh, silent, busy, retried, done):
            await jobs.submit(r, None, "")
        assert await jobs.waiting(LEASE, 9) == []
        await jobs.claim(silent, "a", GONE)
        for r in (busy, retried, done):
            await jobs.claim(r, "b", LEASE)
        await jobs.release(retried.job_id, "b", "later")
        await jobs.finish(done.job_id, "b", six(done.job_id))
        assert await jobs.waiting(GONE, 9) == [fresh, silent]
        assert await jobs.waiting(GONE, 1) == [fresh]

    opened(work)


def test_pages_go_back_in_time(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        made = [request() for _ in range(7)]
        for r in made:
            await jobs.submit(r, None, "")
        await jobs.fail(made[3], "a", WHY)
        seen, before = [], None
        while page := await jobs.page(3, before):
            seen += [job.id for job in page]
            before = page[-1].id
        assert seen == [r.job_id for r in reversed(made)]
        assert [job.id for job in await jobs.page(9, status="error")] == [made[3].job_id]

    opened(work)


def test_delete_takes_everything(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        r = request()
        await jobs.submit(r, None, "")
        await jobs.claim(r, "a", LEASE)
        await jobs.finish(r.job_id, "a", six(r.job_id))
        assert await jobs.expired(GONE, 10) == [r.job_id]
        assert await jobs.expired(LEASE, 10) == []
        assert await jobs.delete(r.job_id)
        assert not await jobs.delete(r.job_id)
        assert await jobs.get(r.job_id) is None
        assert await jobs.events(r.job_id) is None

    opened(work)


def test_dead_letters(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        r = request()
        await jobs.submit(r, None, "")
        await jobs.clear_outbox([n for n, _ in await jobs.take_outbox(9, LEASE)])
        await jobs.fail(r, "a", WHY)
        letter = DeadLetter(
            id=uuid4(), topic="t", partition=1, offset=7, key=b"k", value=b"\x00\xff{not json",
            headers=(("h", b"\xfe\x00"),), job_id=r.job_id, code="c", reason="why\0", attempts=5,
        )  # fmt: skip
        assert await jobs.bury(letter)
        assert not await jobs.bury(letter)
        kept = await jobs.letter(letter.id)
        assert kept is not None
        assert (kept.value, kept.headers, kept.reason) == (
            letter.value,
            letter.headers,
            "why\ufffd",
        )
        assert [x.id for x in await jobs.letters(5)] == [letter.id]
        assert await jobs.letters(5, after=letter.id) == []
        assert (await jobs.revive(letter.id)) is not None
        assert (await jobs.revive(letter.id)) is None
        (_, message), *_ = await jobs.take_outbox(9, LEASE)
        assert (message.key, message.value, message.headers) == (b"k", letter.value, letter.headers)
        job = await jobs.get(r.job_id)
        assert job is not None
        assert (job.status, job.attempt, job.failure) == ("queued", 0, None)
        assert await jobs.bury(letter)
        assert await jobs.drop(letter.id)
        assert not await jobs.drop(letter.id)

    opened(work)


def test_bells_ring_across_connections(opened: Any, database: Settings) -> None:
    async def work(jobs: SqlJobs) -> None:
        other = SqlJobs(database)
        r = request()
        await jobs.submit(r, None, "")
        with jobs.watch(r.job_id) as bell, other.watch(r.job_id) as far:
            await asyncio.sleep(0.3)
            await bell.wait(0.01), await far.wait(0.01)
            await jobs.claim(r, "a", LEASE)
            assert await bell.wait(20)
            assert await far.wait(20)
        await other.close()

    opened(work)
