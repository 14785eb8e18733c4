"""Every jobs backend keeps the same promises, also when answers get lost."""

from __future__ import annotations

import asyncio
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import msgspec
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test

sys.path.insert(0, str(Path(__file__).parent))
from faults import Faulty, insist
from made import request, six

from logo_studio.service.errors import IdempotencyConflict
from logo_studio.service.job import DeadLetter, Failure, Request
from logo_studio.service.jobs.migrate import migrate
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


def machine(database: Settings, seed: int) -> type[RuleBasedStateMachine]:
    """Workers, duplicates and lost answers against a model of what must hold."""

    class Machine(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.runner = asyncio.Runner()
            self.real = SqlJobs(database)
            self.jobs = Faulty(self.real, seed)
            self.requests: list[Request] = []
            self.holder: dict[UUID, str] = {}
            self.end: dict[UUID, str] = {}

        def do(self, what: Any) -> Any:
            return self.runner.run(insist(what))

        def pick(self, number: int) -> Request | None:
            return self.requests[number % len(self.requests)] if self.requests else None

        @rule(foreign=st.booleans())
        def submit(self, foreign: bool) -> None:
            r = request(foreign=foreign)
            if not foreign:
                assert self.do(lambda: self.jobs.submit(r, None, "")).job_id == r.job_id
            self.requests.append(r)

        @rule(number=st.integers(0, 99), owner=st.sampled_from("abc"), lapse=st.booleans())
        def claim(self, number: int, owner: str, lapse: bool) -> None:
            r = self.pick(number)
            if r is None:
                return
            claim = self.do(lambda: self.jobs.claim(r, owner, GONE if lapse else LEASE))
            if r.job_id in self.end:
                assert claim.state == "ended"
            elif self.holder.get(r.job_id, owner) != owner:
                assert claim.state == "busy"
            else:
                assert claim.state == "taken"
                self.holder[r.job_id] = owner
                if lapse:
                    del self.holder[r.job_id]

        @rule(number=st.integers(0, 99), owner=st.sampled_from("abc"))
        def finish(self, number: int, owner: str) -> None:
            r = self.pick(number)
            if r is None or self.holder.get(r.job_id) != owner:
                return
            self.do(lambda: self.jobs.finish(r.job_id, owner, six(r.job_id)))
            self.end[r.job_id] = "done"
            del self.holder[r.job_id]

        @rule(number=st.integers(0, 99), owner=st.sampled_from("abc"))
        def fail(self, number: int, owner: str) -> None:
            r = self.pick(number)
            if r is None or self.holder.get(r.job_id, owner) != owner:
                return
            self.do(lambda: self.jobs.fail(r, owner, WHY))
            self.end.setdefault(r.job_id, "error")
            self.holder.pop(r.job_id, None)

        @rule(number=st.integers(0, 99), owner=st.sampled_from("abc"))
        def release(self, number: int, owner: str) -> None:
            r = self.pick(number)
            if r is None or self.holder.get(r.job_id) != owner:
                return
            self.do(lambda: self.jobs.release(r.job_id, owner, "again"))
            del self.holder[r.job_id]

        @invariant()
        def what_is_visible_is_whole(self) -> None:
            for r in self.requests[-3:]:
                job = self.runner.run(self.real.get(r.job_id))
                if job is None:
                    assert r.foreign
                    assert r.job_id not in self.end
                    continue
                assert len(job.variants) == (6 if job.status == "done" else 0)
                end = self.end.get(r.job_id)
                assert job.status == end if end else job.status in ("queued", "processing")
                told = self.runner.run(self.real.events(r.job_id))
                assert told is not None
                last = [e for e in told[1] if e.status in ("done", "error")]
                assert len(last) == (1 if end else 0)

        def teardown(self) -> None:
            self.runner.run(self.real.close())
            self.runner.close()

    return Machine


def test_state_machine_with_faults(database: Settings, run: Any, steps: int) -> None:
    run(migrate(database))
    run_state_machine_as_test(
        machine(database, steps),
        settings=settings(
            max_examples=max(2, steps // 40),
            stateful_step_count=40,
            deadline=None,
            derandomize=True,
            database=None,
            suppress_health_check=list(HealthCheck),
        ),
    )
