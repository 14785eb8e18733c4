"""The in-process queue: messages wait in memory, the database remembers them.

What was in memory when the process ended is published again at the next start
(`Jobs.adopt`), so nothing is lost with it.
"""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections import deque
from collections.abc import Sequence

from logo_studio.service.job import DeadLetter
from logo_studio.service.queue.port import BULK, Delivery, Outgoing

#: While both wait, one of so many messages is of a batch.
_TURN = 4


class LocalQueue:
    """`queue.port.Queue` inside one process; its consumers share what there is. Messages of a
    batch let others go first, so that people who wait for one job do."""

    def __init__(self) -> None:
        self.waiting: deque[Delivery] = deque()
        self.bulk: deque[Delivery] = deque()
        self.turn = 0
        self.filled = asyncio.Event()
        # Offsets go on across restarts: they tell dead letters apart.
        self.offset = time.time_ns() // 1000
        #: Keys that wait or are in hand: a second message of the same job adds nothing.
        self.keys: set[bytes] = set()

    async def publish(self, messages: Sequence[Outgoing]) -> None:
        for message in messages:
            if message.key is not None:
                if message.key in self.keys:
                    continue
                self.keys.add(message.key)
            delivery = Delivery(
                message.topic, 0, self.offset, message.key, message.value, message.headers
            )
            self.line(delivery).append(delivery)
            self.offset += 1
        self.filled.set()

    def line(self, delivery: Delivery) -> deque[Delivery]:
        """Where a message waits."""
        return self.bulk if BULK in delivery.headers else self.waiting

    def next(self) -> Delivery | None:
        """The message whose turn it is."""
        self.turn = (self.turn + 1) % _TURN
        first, second = self.waiting, self.bulk
        if not self.turn:
            first, second = second, first
        line = first or second
        return line.popleft() if line else None

    @property
    def length(self) -> int:
        """Messages that wait."""
        return len(self.waiting) + len(self.bulk)

    async def bury(self, letter: DeadLetter) -> None:
        """There is no other place than the database."""

    async def consumer(self, name: str | None = None) -> LocalConsumer:
        return LocalConsumer(self)

    async def describe(self) -> dict[str, int]:
        return {}

    async def check(self) -> None:
        """It is there as long as the process is."""

    async def close(self) -> None:
        self.waiting.clear()
        self.bulk.clear()


class LocalConsumer:
    """`queue.port.Consumer` of a LocalQueue; what it leaves unsettled goes back in front."""

    def __init__(self, queue: LocalQueue) -> None:
        self.queue = queue
        self.held: dict[int, Delivery] = {}

    async def take(self, limit: int, timeout_s: float) -> list[Delivery]:
        queue = self.queue
        if not queue.length:
            queue.filled.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(timeout_s):
                    await queue.filled.wait()
        taken: list[Delivery] = []
        while len(taken) < limit and (delivery := queue.next()) is not None:
            taken.append(delivery)
        self.held |= {delivery.offset: delivery for delivery in taken}
        return taken

    async def settle(self, delivery: Delivery) -> None:
        self.held.pop(delivery.offset, None)
        if delivery.key is not None:
            self.queue.keys.discard(delivery.key)

    async def lag(self) -> dict[int, int]:
        return {0: self.queue.length + len(self.held)}

    async def close(self) -> None:
        for delivery in reversed(self.held.values()):
            self.queue.line(delivery).appendleft(delivery)
        self.held.clear()
        self.queue.filled.set()
