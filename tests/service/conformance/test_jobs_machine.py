"""Every jobs backend against a model: workers, relays, duplicates, lapsed leases, lost answers."""

from __future__ import annotations

import asyncio
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule

sys.path.insert(0, str(Path(__file__).parent))
from faults import Faulty, insist, run_machine
from made import request, six

from logo_studio.service.errors import IdempotencyConflict
from logo_studio.service.job import Failure, Request
from logo_studio.service.jobs.migrate import migrate
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.settings import Settings

LEASE = timedelta(seconds=30)
GONE = timedelta(seconds=-1)
WHY = Failure(code="test", message="it was asked for")


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
            self.keys: dict[UUID, str] = {}
            self.published: set[UUID] = set()

        def do(self, what: Any) -> Any:
            return self.runner.run(insist(what))

        def pick(self, number: int) -> Request | None:
            return self.requests[number % len(self.requests)] if self.requests else None

        @rule(foreign=st.booleans(), keyed=st.booleans())
        def submit(self, foreign: bool, keyed: bool) -> None:
            r = request(foreign=foreign)
            if not foreign:
                key = str(r.job_id) if keyed else None
                taken = self.do(lambda: self.jobs.submit(r, key, "digest"))
                # Our own submission, whose answer was lost, is no replay of another's.
                assert (taken.job_id, taken.replayed) == (r.job_id, False)
                if key:
                    self.keys[r.job_id] = key
            self.requests.append(r)

        @rule(number=st.integers(0, 99), same=st.booleans())
        def submit_again(self, number: int, same: bool) -> None:
            """The client's own repetition, under another job id; or another request."""
            r = self.pick(number)
            if r is None or r.job_id not in self.keys:
                return
            key, other = self.keys[r.job_id], request()
            if same:
                taken = self.do(lambda: self.jobs.submit(other, key, "digest"))
                assert (taken.job_id, taken.replayed) == (r.job_id, True)
            else:
                with pytest.raises(IdempotencyConflict):
                    self.do(lambda: self.jobs.submit(other, key, "another"))
            assert self.runner.run(self.real.get(other.job_id)) is None

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
        def finish_what_is_not_mine(self, number: int, owner: str) -> None:
            """A worker that lost its lease, or never had one, changes nothing."""
            r = self.pick(number)
            if r is None or self.holder.get(r.job_id, owner) == owner:
                return
            assert not self.do(lambda: self.jobs.finish(r.job_id, owner, six(r.job_id)))

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

        @rule(limit=st.integers(1, 5), dies=st.booleans())
        def relay(self, limit: int, dies: bool) -> None:
            """Takes rows of the outbox; one that dies first leaves them to the next."""
            rows = self.do(lambda: self.jobs.take_outbox(limit, GONE))
            if dies:
                return
            self.published |= {UUID(message.key.decode()) for _, message in rows}
            self.do(lambda: self.jobs.clear_outbox([number for number, _ in rows]))

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
                ids = [e.id for e in told[1]]
                assert ids == sorted(set(ids))

        def teardown(self) -> None:
            """Every acknowledged submission has left, or is about to leave, by the outbox."""
            while rows := self.runner.run(self.real.take_outbox(100, GONE)):
                self.published |= {UUID(message.key.decode()) for _, message in rows}
                self.runner.run(self.real.clear_outbox([number for number, _ in rows]))
            self.runner.run(self.real.close())
            self.runner.close()
            assert self.published == {r.job_id for r in self.requests if not r.foreign}

    return Machine


def test_state_machine_with_faults(database: Settings, run: Any, steps: int) -> None:
    run(migrate(database))
    run_machine(machine(database, steps), steps)
