"""The worker: takes messages while it has room, settles each when its outcome is stored."""

from __future__ import annotations

import asyncio
import contextlib
import os
import random
import secrets
import socket
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import timedelta
from uuid import UUID

from logo_studio.service.attempt import Attempt
from logo_studio.service.blobs.port import Blobs
from logo_studio.service.drawing.ledger import Book
from logo_studio.service.drawing.port import Studio
from logo_studio.service.errors import Unavailable
from logo_studio.service.jobs.port import Jobs
from logo_studio.service.locks import slot
from logo_studio.service.logs import LOG
from logo_studio.service.message import encode
from logo_studio.service.metrics import KAFKA_LAG, KAFKA_PROCESSED, KAFKA_SECONDS
from logo_studio.service.queue.port import NOWHERE, Consumer, Delivery, Queue
from logo_studio.service.retry import Stopped, insist
from logo_studio.service.settings import Settings

#: How long one take waits: the delay of noticing that the process is to end.
_TAKE_S = 0.5
#: A worker that hears nothing from the queue for so long looks for jobs in the database.
_QUIET_S = 3.0
#: At most so many messages wait for another worker's lease.
_MOST_PARKED = 100


class Turn:
    """A second message of a job in hand waits for the first; `waiting` counts both."""

    def __init__(self) -> None:
        self.lock = asyncio.Lock()
        self.waiting = 0


class Worker:
    """Draws jobs until it is told to stop. Any number of workers share a queue."""

    def __init__(
        self,
        settings: Settings,
        jobs: Jobs,
        queue: Queue,
        blobs: Blobs,
        studio: Studio,
        book: Book | None = None,
    ) -> None:
        """`book` is the ledger, shared with `studio`, where it is asked."""
        self.book = book
        self.settings = settings
        self.jobs = jobs
        self.queue = queue
        self.blobs = blobs
        self.studio = studio
        self.name: str | None = None
        self.owner = f"{socket.gethostname()[:80]}:{os.getpid()}:{secrets.token_hex(4)}"
        #: Messages that wait for another worker's lease to end: they take no room.
        self.parked = 0
        #: Jobs in hand.
        self.held: dict[UUID, Turn] = {}
        self.tasks: set[asyncio.Task[None]] = set()

    @contextlib.asynccontextmanager
    async def turn(self, job_id: UUID) -> AsyncIterator[None]:
        """The job is in hand, for one message at a time."""
        turn = self.held.setdefault(job_id, Turn())
        turn.waiting += 1
        try:
            async with turn.lock:
                yield
        finally:
            turn.waiting -= 1
            if not turn.waiting:
                del self.held[job_id]

    @property
    def room(self) -> int:
        """Twice the drawing processes are in hand: one draws while another is stored."""
        active = len(self.tasks) - self.parked
        return min(2 * self.settings.concurrency + 1 - active, _MOST_PARKED - self.parked)

    async def run(self, stop: asyncio.Event) -> None:
        """Until `stop`; then what is in hand is finished, within `shutdown_s`."""
        held = await asyncio.to_thread(slot, self.settings.folder)
        await self.studio.warm()
        try:
            if held is not None:
                self.name = held[1]
                self.owner = f"{self.name}:{os.getpid()}:{secrets.token_hex(4)}"
                await insist(self._inherit, self.settings, stop)
            if self.book is not None:
                await insist(self._recall, self.settings, stop)
            await self._serve(stop)
        except Stopped:
            return
        finally:
            if held is not None:
                held[0].close()

    async def _inherit(self) -> None:
        """What a predecessor of the same name held is free: it is dead, its lock is ours."""
        assert self.name is not None
        count = await self.jobs.inherit(self.name)
        if count:
            LOG.info("[worker] takes over %d jobs of its predecessor", count)

    async def _recall(self) -> None:
        """The ledger as it is; each claim brings what is new."""
        assert self.book is not None
        horizon, marks = await self.jobs.recall(2 * self.book.most)
        self.book.add(marks, horizon)

    def _join(self) -> Awaitable[Consumer]:
        return self.queue.consumer(self.name)

    async def _joined(self, stop: asyncio.Event) -> Consumer:
        """This worker's end of the queue. As long as it is not there, jobs are looked for."""
        joining = asyncio.create_task(insist(self._join, self.settings, stop))
        try:
            while not (await asyncio.wait({joining}, timeout=_QUIET_S))[0]:
                await self._look(stop)
            return joining.result()
        finally:
            joining.cancel()

    async def _look(self, stop: asyncio.Event) -> None:
        """Takes jobs that wait in the database while the queue brings none: the group of workers
        finds itself anew after one was killed, or the brokers are away. Their messages come later
        and are found to be done."""
        if self.room <= 0:
            return
        try:
            found = await self.jobs.waiting(timedelta(seconds=_QUIET_S), 4 * self.room)
        except Unavailable:
            return
        found = [request for request in found if request.job_id not in self.held]
        # Others may be looking too.
        for request in random.sample(found, min(self.room, len(found))):
            message = encode(request, self.settings.topic)
            place = request.job_id.int >> 65  # a place of its own, should it become a dead letter
            self._begin(
                None,
                Delivery(
                    message.topic, NOWHERE, place, message.key, message.value, message.headers
                ),
                stop,
            )

    def _begin(self, consumer: Consumer | None, delivery: Delivery, stop: asyncio.Event) -> None:
        task = asyncio.create_task(self._work(consumer, delivery, stop))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    async def _serve(self, stop: asyncio.Event) -> None:
        consumer: Consumer | None = None
        beat = asyncio.create_task(self._beat(lambda: consumer))
        try:
            consumer = await self._joined(stop)
            LOG.info("[worker] consumer started, waiting messages…")
            heard = time.monotonic()
            while not stop.is_set():
                if self.room <= 0:
                    await asyncio.wait(self.tasks, return_when="FIRST_COMPLETED", timeout=_TAKE_S)
                    continue
                try:
                    deliveries = await consumer.take(self.room, _TAKE_S)
                except Unavailable as error:
                    # What is in hand goes on; its messages come again and are found to be done.
                    LOG.warning("[worker] joining again: %s", error.message)
                    await consumer.close()
                    consumer = await self._joined(stop)
                    continue
                for delivery in deliveries:
                    self._begin(consumer, delivery, stop)
                if deliveries:
                    heard = time.monotonic()
                elif time.monotonic() - heard > _QUIET_S:
                    heard = time.monotonic()
                    await self._look(stop)
        except Stopped:
            pass
        finally:
            if self.tasks:
                _, late = await asyncio.wait(self.tasks, timeout=self.settings.shutdown_s)
                for task in late:
                    task.cancel()
                await asyncio.gather(*late, return_exceptions=True)
            beat.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await beat
            if consumer is not None:
                await consumer.close()
            LOG.info("[worker] stopped")

    async def _work(
        self, consumer: Consumer | None, delivery: Delivery, stop: asyncio.Event
    ) -> None:
        """One message to its end; without a consumer, a job that was found without one. One that
        raises is not settled: it comes again."""
        start = time.monotonic()
        try:
            await Attempt(self, delivery, stop, patient=consumer is not None).run()
            if consumer is None:
                return
            await consumer.settle(delivery)
        except Stopped:
            return
        except Exception:
            LOG.exception(
                "[worker] message %s/%s left for another", delivery.partition, delivery.offset
            )
            return
        KAFKA_PROCESSED.inc()
        KAFKA_SECONDS.observe(time.monotonic() - start)

    async def _beat(self, consumer: Callable[[], Consumer | None]) -> None:
        """Says every few seconds which jobs are still worked on, and how much waits."""
        lease = timedelta(seconds=self.settings.lease_s)
        while True:
            await asyncio.sleep(self.settings.heartbeat_s)
            with contextlib.suppress(Unavailable):
                if self.held:
                    await self.jobs.extend(list(self.held), self.owner, lease)
                joined = consumer()
                if joined is None:
                    continue
                lag = await joined.lag()
                # Partitions that went to another worker are told by that one.
                KAFKA_LAG.clear()
                for partition, waiting in lag.items():
                    KAFKA_LAG.labels(self.settings.topic, str(partition)).set(waiting)
