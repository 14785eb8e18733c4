"""Batches on every database: all or nothing, counted without a hole, whatever gets lost."""

from __future__ import annotations

import asyncio
import sys
from collections import Counter
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from faults import Faulty, insist
from made import request, six

from logo_studio.service.errors import IdempotencyConflict
from logo_studio.service.job import DeadLetter, Failure, Request
from logo_studio.service.jobs.store import SqlJobs

LEASE = timedelta(seconds=30)
GONE = timedelta(seconds=-1)
WHY = Failure(code="test", message="it was asked for")


async def taken(jobs: Any, count: int, key: str | None = None) -> tuple[UUID, list[Request]]:
    requests = [request(prefs={"name": f"Kora {i}"}) for i in range(count)]
    batch_id = uuid4()
    await jobs.submit_batch(batch_id, requests, None, key, "digest")
    return batch_id, requests


async def finish(jobs: Any, r: Request, owner: str = "a") -> None:
    await insist(lambda: jobs.claim(r, owner, LEASE))
    await insist(lambda: jobs.finish(r.job_id, owner, six(r.job_id)))


def test_life_of_a_batch(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        batch_id, requests = await taken(jobs, 5)
        batch = await jobs.batch(batch_id)
        assert batch is not None
        assert (batch.status, batch.total, batch.queued) == ("queued", 5, 5)
        assert await jobs.take_outbox(99, LEASE) == []
        assert await jobs.feed() == 5
        rows = await jobs.take_outbox(99, LEASE)
        assert [m.key for _, m in rows] == [str(r.job_id).encode() for r in requests]
        page = await jobs.batch_jobs(batch_id, 3)
        assert [j.batch_row for j in page] == [1, 2, 3]
        assert [j.batch_row for j in await jobs.batch_jobs(batch_id, 3, 3)] == [4, 5]
        await jobs.claim(requests[0], "a", LEASE)
        batch = await jobs.batch(batch_id)
        assert batch is not None
        assert (batch.status, batch.processing, batch.queued) == ("processing", 1, 4)
        assert await jobs.batch_events(batch_id) == (batch, [])
        for r in requests[:3]:
            await finish(jobs, r)
        await jobs.fail(requests[3], "a", WHY)
        assert await jobs.delete(requests[4].job_id)
        told = await jobs.batch_events(batch_id)
        assert told is not None
        batch, events = told
        assert (batch.done, batch.failed, batch.removed, batch.queued) == (3, 1, 1, 0)
        assert (batch.status, batch.finished_at is None) == ("done", False)
        assert [e.id for e in events] == [1, 2, 3, 4, 5]
        assert [e.row for e in events] == [1, 2, 3, 4, 5]
        assert [e.status for e in events] == ["done"] * 3 + ["error", "removed"]
        assert [(e.done, e.failed, e.removed) for e in events][2:] == [
            (3, 0, 0), (3, 1, 0), (3, 1, 1),
        ]  # fmt: skip
        assert (await jobs.batch_events(batch_id, 3)) == (batch, events[3:])
        whole = await jobs.batch_jobs(batch_id, 9, whole=True)
        assert [len(j.variants) for j in whole] == [6, 6, 6, 0]
        assert [j.id for j in await jobs.batch_jobs(batch_id, 9, status="error")] == [
            requests[3].job_id
        ]
        assert await jobs.delete(requests[0].job_id)  # it had ended: the counts stay
        assert (await jobs.batch(batch_id)) == batch

    opened(work)


def test_no_more_of_batches_is_with_the_workers_than_they_draw_soon(opened: Any) -> None:
    """So a single job comes soon; two batches go side by side; what is held back is not lost."""

    async def work(jobs: SqlJobs) -> None:
        batches = [(await taken(jobs, 60))[0] for _ in range(2)]
        single = request()
        await jobs.submit(single, None, "")
        fed = sum(await asyncio.gather(*(jobs.feed() for _ in range(4))))
        assert fed == 24
        rows = await jobs.take_outbox(99, LEASE)
        assert len(rows) == 25
        assert str(single.job_id).encode() in {m.key for _, m in rows}
        await jobs.clear_outbox([number for number, _ in rows])
        there = [await jobs.get(UUID(m.key.decode())) for _, m in rows]
        assert Counter(j.batch_id for j in there if j) == {batches[0]: 12, batches[1]: 12, None: 1}
        # Nobody publishes or takes what is held back by another way.
        assert await jobs.requeue(GONE, 999) == 25
        assert {r.job_id for r in await jobs.waiting(GONE, 999)} == {j.id for j in there if j}
        assert await jobs.adopt() == 25
        for job in there:
            if job is not None:
                await finish(jobs, request(job_id=job.id))
        more = await jobs.feed()
        assert 24 <= more <= 48  # where all were done within two seconds, twice as many
        total = 24 + more
        while total < 120:
            for r in await jobs.waiting(GONE, 999):
                await finish(jobs, r)
            total += await jobs.feed()
        assert await jobs.feed() == 0

    opened(work)


def test_a_batch_is_taken_once(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        calls = [[request() for _ in range(3)] for _ in range(6)]
        answers = await asyncio.gather(
            *(jobs.submit_batch(uuid4(), requests, None, "key", "same") for requests in calls)
        )
        assert len({a.batch_id for a in answers}) == 1
        assert sum(a.replayed for a in answers) == 5
        assert len(await jobs.page(50)) == 3
        with pytest.raises(IdempotencyConflict):
            await jobs.submit_batch(uuid4(), calls[0], None, "key", "other")
        again, requests = uuid4(), [request(), request()]
        for _ in range(2):  # the same submission after a lost answer
            await jobs.submit_batch(again, requests, None, None, "")
        assert len(await jobs.page(50)) == 5
        assert await jobs.feed() == 5
        assert await jobs.feed() == 0
        assert len(await jobs.take_outbox(50, LEASE)) == 5
        assert [b.id for b in await jobs.batches(9)] == [again, answers[0].batch_id]
        assert [b.id for b in await jobs.batches(9, again)] == [answers[0].batch_id]

    opened(work)


def test_one_bad_row_leaves_nothing(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        one = request()
        with pytest.raises(Exception, match=r"UNIQUE|unique|duplicate"):
            await jobs.submit_batch(uuid4(), [request(), one, one], None, "key", "x")
        assert await jobs.page(50) == []
        assert await jobs.batches(9) == []
        assert not (await jobs.submit(request(), "key", "y")).replayed

    opened(work)


def test_jobs_that_end_at_once_are_counted_one_by_one(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        batch_id, requests = await taken(jobs, 24)
        await asyncio.gather(*(finish(jobs, r, f"w{i}") for i, r in enumerate(requests)))
        told = await jobs.batch_events(batch_id)
        assert told is not None
        batch, events = told
        assert (batch.done, batch.status) == (24, "done")
        assert [(e.id, e.done) for e in events] == [(i, i) for i in range(1, 25)]
        assert {e.job_id for e in events} == {r.job_id for r in requests}

    opened(work)


def test_lost_answers_count_nothing_twice(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        faulty = Faulty(jobs, 7, 0.3)
        batch_id, requests = uuid4(), [request() for _ in range(20)]
        await insist(lambda: faulty.submit_batch(batch_id, requests, None, "key", "digest"))
        for i, r in enumerate(requests):
            if i % 3:
                await finish(faulty, r)
            else:
                await insist(lambda r=r: faulty.fail(r, "a", WHY))
        assert faulty.lost > 5
        told = await jobs.batch_events(batch_id)
        assert told is not None
        assert (told[0].done, told[0].failed, told[0].status) == (13, 7, "done")
        assert [e.id for e in told[1]] == list(range(1, 21))

    opened(work)


def test_a_job_that_is_sent_again_reopens_its_batch(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        batch_id, (r,) = await taken(jobs, 1)
        await jobs.fail(r, "a", WHY)
        letter = DeadLetter(
            id=uuid4(), topic="t", partition=0, offset=1, key=b"k", value=b"{}", job_id=r.job_id,
            code="c", reason="why",
        )  # fmt: skip
        await jobs.bury(letter)
        await jobs.revive(letter.id)
        batch = await jobs.batch(batch_id)
        assert batch is not None
        assert (batch.status, batch.failed, batch.finished_at) == ("queued", 0, None)
        await finish(jobs, r)
        told = await jobs.batch_events(batch_id)
        assert told is not None
        assert [(e.id, e.status) for e in told[1]] == [(1, "error"), (2, "queued"), (3, "done")]
        assert told[0].status == "done"

    opened(work)


def test_deleting_a_batch(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        batch_id, requests = await taken(jobs, 3)
        other, _ = await taken(jobs, 1)
        await finish(jobs, requests[0])
        assert await jobs.expired_batches(GONE, 9) == []
        assert sorted(await jobs.delete_batch(batch_id) or []) == sorted(r.job_id for r in requests)
        assert await jobs.delete_batch(batch_id) is None
        assert await jobs.batch(batch_id) is None
        assert await jobs.batch_events(batch_id) is None
        assert [b.id for b in await jobs.batches(9)] == [other]
        assert len(await jobs.page(9)) == 1
        gone, (r,) = await taken(jobs, 1)
        await finish(jobs, r)
        await jobs.delete(r.job_id)
        assert await jobs.expired_batches(GONE, 9) == [gone]

    opened(work)


def test_bells_ring_for_batches(opened: Any, database: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        other = SqlJobs(database)
        batch_id, (r,) = await taken(jobs, 1)
        with jobs.watch(batch_id) as bell, other.watch(batch_id) as far:
            await asyncio.sleep(0.3)
            await bell.wait(0.01), await far.wait(0.01)
            await finish(jobs, r)
            assert await bell.wait(20)
            assert await far.wait(20)
        await other.close()

    opened(work)


def test_the_history_is_searched(opened: Any) -> None:
    async def work(jobs: SqlJobs) -> None:
        wishes = ("Café Nord", "100% Kora", "Under_score")
        made = [request(business_type="coffee Roastery", prefs={"name": n}) for n in wishes]
        for r in made:
            await jobs.submit(r, None, "")
        for text, found in (
            ("roast", [2, 1, 0]), ("café", [0]), ("NORD coffee", [0]), ("100%", [1]), ("%", [1]),
            ("r_s", [2]), ("tea", []), ("", [2, 1, 0]),
        ):  # fmt: skip
            page = await jobs.page(9, text=text)
            assert [j.id for j in page] == [made[i].job_id for i in found], text

    opened(work)
