"""Webhooks' messages on every database: written with what they tell, taken once, kept when dead."""

from __future__ import annotations

import asyncio
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).parent))
from faults import Faulty, insist
from made import request, six

from logo_studio.service.job import Failure
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.webhooks.port import EVENTS, Outcome, Webhook

LEASE = timedelta(seconds=30)
GONE = timedelta(seconds=-1)
WHY = Failure(code="test", message='it was "asked" for', hint="\u2028")


def webhook(*events: str) -> Webhook:
    return Webhook(
        id=uuid4(), url="https://example.com/x?y=1", events=events or EVENTS, description="d",
        enabled=True, version=1, rotated_at=None, key_id="k" * 16,
    )  # fmt: skip


def test_webhooks_are_kept(opened: Any) -> None:
    async def work(store: SqlJobs) -> None:
        one, two = webhook(), webhook("job.failed")
        await store.add_webhook(one)
        await store.add_webhook(one)  # said twice
        await store.add_webhook(two)
        kept = await store.webhooks()
        assert [(w.id, w.url, w.events) for w in kept] == [
            (w.id, w.url, w.events) for w in (one, two)
        ]
        assert await store.rotate_webhook(one.id, 2, one.key_id)
        assert not await store.rotate_webhook(one.id, 2, one.key_id)
        fresh = await store.webhook(one.id)
        assert fresh is not None
        assert (fresh.version, fresh.rotated_at is None) == (2, False)
        assert await store.rotate_webhook(one.id, 3, "other")
        fresh = await store.webhook(one.id)
        assert fresh is not None
        assert fresh.rotated_at is None
        assert await store.remove_webhook(two.id)
        assert not await store.remove_webhook(two.id)
        assert await store.webhook(two.id) is None

    opened(work)


def test_messages_are_written_where_jobs_end(opened: Any) -> None:
    async def work(store: SqlJobs) -> None:
        everything, failures, off = webhook(), webhook("job.failed"), webhook()
        for each in (everything, failures, off):
            await store.add_webhook(each)
        await store.enable_webhook(off.id, enabled=False)
        batch_id, user = uuid4(), uuid4()
        good, bad = request(user_id=user), request(business_type='bar "Ö"')
        await store.submit_batch(batch_id, [good, bad], user, None, "")
        await store.claim(good, "a", LEASE)
        for _ in range(2):
            await store.finish(good.job_id, "a", six(good.job_id))
        assert [m.event for m in await store.messages(everything.id, 9)] == ["job.completed"]
        for _ in range(2):
            await store.fail(bad, "a", WHY)
        told = await store.messages(everything.id, 9)
        assert sorted(m.event for m in told) == sorted(EVENTS)
        by_event = {m.event: m for m in told}
        assert by_event["job.completed"].subject == good.job_id
        assert by_event["job.completed"].data == {
            "job_id": str(good.job_id), "user_id": str(user), "batch_id": str(batch_id), "row": 1,
            "business_type": "bakery", "status": "done", "error": None,
            "result": f"/api/result/{good.job_id}",
        }  # fmt: skip
        assert by_event["job.failed"].data["error"] == {
            "code": "test", "message": WHY.message, "hint": WHY.hint,
        }  # fmt: skip
        assert by_event["job.failed"].data["business_type"] == 'bar "Ö"'
        assert by_event["batch.completed"].data == {
            "batch_id": str(batch_id), "user_id": str(user), "total": 2, "done": 1, "error": 1,
            "removed": 0, "batch": f"/v1/batches/{batch_id}",
        }  # fmt: skip
        (only,) = await store.messages(failures.id, 9)
        assert (only.event, only.data) == ("job.failed", by_event["job.failed"].data)
        assert await store.messages(off.id, 9) == []

    opened(work)


def test_a_batch_is_completed_once(opened: Any) -> None:
    async def work(store: SqlJobs) -> None:
        hook = webhook("batch.completed")
        await store.add_webhook(hook)
        requests = [request() for _ in range(12)]
        await store.submit_batch(uuid4(), requests, None, None, "")

        async def one(i: int) -> None:
            await store.claim(requests[i], f"w{i}", LEASE)
            await store.finish(requests[i].job_id, f"w{i}", six(requests[i].job_id))

        await asyncio.gather(*map(one, range(12)))
        (message,) = await store.messages(hook.id, 99)
        assert message.data["done"] == 12

    opened(work)


async def some(store: Any, count: int) -> Webhook:
    hook = webhook()
    await store.add_webhook(hook)
    for _ in range(count):
        await store.fail(request(foreign=True), "a", WHY)
    return hook


def test_messages_are_taken_once(opened: Any) -> None:
    async def work(store: SqlJobs) -> None:
        await some(store, 12)
        takes = await asyncio.gather(*(store.take_messages(4, LEASE) for _ in range(5)))
        taken = [message for batch in takes for message, _ in batch]
        assert len({m.id for m in taken}) == len(taken) == 12
        assert {m.attempts for m in taken} == {1}
        assert await store.take_messages(4, LEASE) == []

    opened(work)


def test_the_life_of_a_message(opened: Any) -> None:
    async def work(store: SqlJobs) -> None:
        hook = await some(store, 3)
        ((one, whose), (two, _), (three, _)) = await store.take_messages(9, GONE)
        assert whose.id == hook.id
        await store.settle_message(one, Outcome(status="delivered", answer=204))
        later = Outcome(status="waiting", answer=500, error="a\0b", pause=LEASE)
        await store.settle_message(two, later)
        # The third's courier fell silent: another takes it, and the first one's word is late.
        ((again, _),) = await store.take_messages(9, GONE)
        assert (again.id, again.attempts) == (three.id, 2)
        await store.settle_message(three, Outcome(status="delivered"))
        await store.settle_message(again, Outcome(status="dead", answer=404, error="answered 404"))
        dead, waiting, sent = await store.messages(hook.id, 9)
        assert (dead.status, dead.answer, dead.ended_at is None) == ("dead", 404, False)
        assert (waiting.status, waiting.error) == ("waiting", "a\ufffdb")
        assert (sent.status, sent.answer, sent.error) == ("delivered", 204, None)
        assert await store.messages(hook.id, 9, before=waiting.id) == [sent]
        assert await store.messages(hook.id, 9, status="dead") == [dead]
        await store.forget_messages(LEASE)
        assert len(await store.messages(hook.id, 9)) == 3
        assert await store.replay_messages(hook.id, None) == 1
        assert await store.replay_messages(hook.id, [sent.id, 10**9]) == 1
        again_taken = await store.take_messages(9, LEASE)
        assert {m.id for m, _ in again_taken} == {dead.id, sent.id}
        assert {m.attempts for m, _ in again_taken} == {1}
        await store.settle_message(again_taken[0][0], Outcome(status="delivered"))
        await store.forget_messages(GONE)
        assert len(await store.messages(hook.id, 9)) == 2
        await store.remove_webhook(hook.id)
        assert await store.messages(hook.id, 9) == []

    opened(work)


def test_lost_answers_lose_no_message(opened: Any) -> None:
    async def work(store: SqlJobs) -> None:
        hook = await some(store, 15)
        faulty = Faulty(store, 3, 0.3)
        posted: list[int] = []
        async with asyncio.timeout(60):
            while len(await store.messages(hook.id, 99, status="delivered")) < 15:
                for message, _ in await insist(lambda: faulty.take_messages(4, GONE)):
                    posted.append(message.id)
                    done = Outcome(status="delivered", answer=200)
                    await insist(lambda m=message, d=done: faulty.settle_message(m, d))
        assert faulty.lost > 3
        assert len(set(posted)) == 15

    opened(work)
