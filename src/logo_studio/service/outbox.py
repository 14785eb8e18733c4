"""The relay: from the outbox to the queue, at least once, soon after each submission."""

from __future__ import annotations

import asyncio
import contextlib
import time
from datetime import timedelta

from logo_studio.service.errors import Unavailable
from logo_studio.service.jobs.port import Jobs
from logo_studio.service.queue.port import Queue
from logo_studio.service.rounds import rounds

#: Looks for what other processes left, even when nobody wakes it.
_IDLE_S = 1.0
_BATCH = 200
#: A relay that took rows and fell silent loses them after this.
_LEASE = timedelta(seconds=15)


class Relay:
    """Publishes what waits in the outbox, then removes it. Any number of relays may run."""

    def __init__(self, jobs: Jobs, queue: Queue) -> None:
        self.jobs = jobs
        self.queue = queue
        self.woken = asyncio.Event()
        #: When jobs of batches were last let through, on the monotonic clock.
        self.fed = -_IDLE_S

    def wake(self, batch: bool = False) -> None:
        """There is something new; `batch`: a batch of jobs."""
        if batch:
            self.fed = -_IDLE_S
        self.woken.set()

    async def run(self) -> None:
        """Until cancelled."""
        await rounds("relay", self.move, _BATCH, self._pause, Unavailable)

    async def _pause(self) -> None:
        self.woken.clear()
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout(_IDLE_S):
                await self.woken.wait()

    async def move(self) -> int:
        """One batch; how many messages. Unavailable leaves them in the outbox."""
        if time.monotonic() - self.fed >= _IDLE_S:
            self.fed = time.monotonic()
            await self.jobs.feed()
        rows = await self.jobs.take_outbox(_BATCH, _LEASE)
        if rows:
            await self.queue.publish([message for _, message in rows])
            await self.jobs.clear_outbox([number for number, _ in rows])
        return len(rows)
