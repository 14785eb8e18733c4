"""Every queue backend keeps the same promises: nothing acknowledged is lost, whatever fails."""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import Any
from uuid import uuid4

sys.path.insert(0, str(Path(__file__).parent))
from faults import Faulty, insist, run_machine
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, rule

from logo_studio.service.errors import Unavailable
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


def machine(queue: Any, topic: str, runner: asyncio.Runner, seed: int) -> Any:
    """Publishers and a consumer that comes and goes, against a model. All examples share the
    queue: joining a group takes too long to do it for each."""
    held: list[Any] = [runner.run(queue.consumer())]
    sent: dict[bytes, Outgoing] = {}

    class Machine(RuleBasedStateMachine):
        def __init__(self) -> None:
            super().__init__()
            self.queue = Faulty(queue, seed)
            self.faults = self.queue.call
            #: Published for certain; the rest may have arrived.
            self.acknowledged: set[bytes] = set()
            self.settled: set[bytes] = set()
            self.hand: dict[tuple[int, int], Any] = {}

        def take_up(self, deliveries: list[Any]) -> None:
            for d in deliveries:
                assert d.key in sent, "a message that nobody sent"
                message = sent[d.key]
                assert (d.topic, d.value, tuple(d.headers)) == (
                    topic, message.value, message.headers,
                )  # fmt: skip
                assert (d.partition, d.offset) not in self.hand, "given twice to one consumer"
                self.hand[d.partition, d.offset] = d

        def settle_one(self, delivery: Any) -> None:
            runner.run(insist(lambda: self.faults(held[0].settle, delivery)))
            self.settled.add(delivery.key)
            del self.hand[delivery.partition, delivery.offset]

        @rule(values=st.lists(st.binary(max_size=40), min_size=1, max_size=3), once=st.booleans())
        def publish(self, values: list[bytes], once: bool) -> None:
            batch = [message(topic, value) for value in values]
            sent.update({m.key: m for m in batch if m.key})
            try:
                if once:
                    runner.run(self.queue.publish(batch))
                else:
                    runner.run(insist(lambda: self.queue.publish(batch)))
            except Unavailable:
                return
            self.acknowledged |= {m.key for m in batch if m.key}

        @rule(limit=st.integers(1, 4))
        def take(self, limit: int) -> None:
            self.take_up(runner.run(held[0].take(limit, 0.01)))

        @rule(number=st.integers(0, 99))
        def settle(self, number: int) -> None:
            if self.hand:
                self.settle_one(list(self.hand.values())[number % len(self.hand)])

        @rule(dice=st.integers(0, 7))
        def consumer_is_replaced(self, dice: int) -> None:
            """What it had in hand comes again."""
            if dice == 0:
                runner.run(held[0].close())
                held[0] = runner.run(queue.consumer())
                self.hand.clear()

        def teardown(self) -> None:
            """Whatever was acknowledged is given until it is settled."""
            runner.run(held[0].close())
            held[0] = runner.run(queue.consumer())
            self.hand.clear()
            end = time.monotonic() + 30
            while not self.acknowledged <= self.settled:
                assert time.monotonic() < end, "acknowledged, and never delivered"
                self.take_up(runner.run(held[0].take(50, 0.5)))
                for delivery in list(self.hand.values()):
                    self.settle_one(delivery)

    return Machine, held


def test_state_machine_with_faults(queues: Any, steps: int) -> None:
    make, topic = queues()
    with asyncio.Runner() as runner:

        async def opened() -> Any:
            return make()

        queue = runner.run(opened())
        made, held = machine(queue, topic, runner, steps)
        run_machine(made, steps)
        runner.run(held[0].close())
        runner.run(queue.close())


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
