"""Every queue backend keeps the same promises: nothing acknowledged is lost, whatever fails."""

from __future__ import annotations

import asyncio
import random
import sys
from pathlib import Path
from typing import Any
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).parent))
from faults import Faulty, insist

from logo_studio.service.queue.offsets import Offsets
from logo_studio.service.queue.port import Outgoing


def message(topic: str, value: bytes = b"{}") -> Outgoing:
    return Outgoing(topic, str(uuid4()).encode(), value, (("h", b"\x00\xff"),))


async def drain(consumer: Any, count: int, seconds: float = 20.0) -> list[Any]:
    """`count` messages, taken but not settled."""
    taken: list[Any] = []
    async with asyncio.timeout(seconds):
        while len(taken) < count:
            taken += await consumer.take(count - len(taken), 0.5)
    return taken


def test_messages_arrive_as_they_were(queues: Any, run: Any) -> None:
    async def work() -> None:
        make, topic = queues()
        queue = make()
        await queue.check()
        sent = [message(topic, b"\xff\x00not json"), message(topic), Outgoing(topic, b"k", None)]
        await queue.publish(sent)
        consumer = await queue.consumer()
        taken = await drain(consumer, 3)
        seen = {(t.key, t.value, tuple(t.headers)) for t in taken}
        assert seen == {(m.key, m.value, m.headers) for m in sent}
        assert await consumer.take(5, 0.2) == []
        for delivery in taken:
            await consumer.settle(delivery)
        await consumer.close()
        await queue.close()

    run(work())


def test_unsettled_messages_come_again(queues: Any, run: Any) -> None:
    async def work() -> None:
        make, topic = queues()
        queue = make()
        sent = [message(topic) for _ in range(10)]
        await queue.publish(sent)
        first = await queue.consumer()
        taken = await drain(first, 10)
        for delivery in taken[:4]:
            await first.settle(delivery)
        await first.close()
        second = await queue.consumer()
        again = await drain(second, 6)
        assert {d.key for d in taken[4:]} <= {d.key for d in again}
        for delivery in again:
            await second.settle(delivery)
        await second.close()
        await queue.close()

    run(work())


def test_nothing_acknowledged_is_lost_with_faults(queues: Any, run: Any, steps: int) -> None:
    async def work() -> None:
        make, topic = queues()
        real = make()
        queue = Faulty(real, steps)
        chance = random.Random(steps)
        acknowledged: set[bytes] = set()
        settled: set[bytes] = set()
        consumer = await real.consumer()
        faulty = Faulty(consumer, steps + 1)
        for _ in range(min(steps, 240) // 4):
            if chance.random() < 0.6:
                batch = [message(topic) for _ in range(chance.randint(1, 3))]
                await insist(lambda batch=batch: queue.publish(batch))
                acknowledged |= {m.key for m in batch if m.key}
            for delivery in await insist(lambda: faulty.take(4, 0.02)):
                if chance.random() < 0.9:
                    await insist(lambda d=delivery: faulty.settle(d))
                    settled.add(delivery.key)
        # A take whose answer was lost, and what was never settled, is given to the next one.
        await consumer.close()
        last = await real.consumer()
        async with asyncio.timeout(30):
            while not acknowledged <= settled:
                for delivery in await last.take(50, 0.5):
                    await last.settle(delivery)
                    settled.add(delivery.key)
        assert settled == acknowledged
        await last.close()
        await real.close()

    run(work())


def test_offsets_move_only_over_settled_ones() -> None:
    offsets = Offsets()
    for number in (3, 4, 6, 7):
        offsets.take(number)
    assert not offsets.settle(4)
    assert offsets.position is None
    assert offsets.settle(3)
    assert (offsets.position, offsets.held) == (5, 2)
    assert not offsets.settle(99)
    assert not offsets.settle(7)
    assert offsets.settle(6)
    assert (offsets.position, offsets.held) == (8, 0)
