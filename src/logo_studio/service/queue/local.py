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
from logo_studio.service.queue.port import Delivery, Outgoing


class LocalQueue:
    """`queue.port.Queue` inside one process; its consumers share what there is."""

    def __init__(self) -> None:
        self.waiting: deque[Delivery] = deque()
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
            self.waiting.append(
                Delivery(message.topic, 0, self.offset, message.key, message.value, message.headers)
            )
            self.offset += 1
        self.filled.set()

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


class LocalConsumer:
    """`queue.port.Consumer` of a LocalQueue; what it leaves unsettled goes back in front."""

    def __init__(self, queue: LocalQueue) -> None:
        self.queue = queue
        self.held: dict[int, Delivery] = {}

    async def take(self, limit: int, timeout_s: float) -> list[Delivery]:
        queue = self.queue
        if not queue.waiting:
            queue.filled.clear()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(timeout_s):
                    await queue.filled.wait()
        taken = [queue.waiting.popleft() for _ in range(min(limit, len(queue.waiting)))]
        self.held |= {delivery.offset: delivery for delivery in taken}
        return taken

    async def settle(self, delivery: Delivery) -> None:
        self.held.pop(delivery.offset, None)
        if delivery.key is not None:
            self.queue.keys.discard(delivery.key)

    async def lag(self) -> dict[int, int]:
        return {0: len(self.queue.waiting) + len(self.held)}

    async def close(self) -> None:
        self.queue.waiting.extendleft(reversed(self.held.values()))
        self.held.clear()
        self.queue.filled.set()
