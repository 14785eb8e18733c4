"""The service put together: backends by the settings, background tasks, an orderly end."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from logo_studio.errors import LogoStudioError
from logo_studio.service.blobs.files import FileBlobs
from logo_studio.service.blobs.port import Blobs
from logo_studio.service.drawing.ledger import Book
from logo_studio.service.drawing.port import Studio
from logo_studio.service.drawing.processes import Processes
from logo_studio.service.errors import SettingsError, Unavailable
from logo_studio.service.jobs.migrate import migrate
from logo_studio.service.jobs.port import Jobs
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.keys.ring import Keyring
from logo_studio.service.keys.signing import Signer, secret_of
from logo_studio.service.keys.store import SqlKeys
from logo_studio.service.locks import lock
from logo_studio.service.metrics import READY
from logo_studio.service.outbox import Relay
from logo_studio.service.queue.local import LocalQueue
from logo_studio.service.queue.port import Queue
from logo_studio.service.settings import Settings
from logo_studio.service.upkeep import keep_up
from logo_studio.service.webhooks.courier import Courier
from logo_studio.service.worker import Worker


@dataclass
class Service:
    """What every door holds: the ports and the settings. Made by `open_service`.

    `waiting` is the number of jobs that wait, as last counted; `stopping` is True from the
    moment the process is asked to end: readiness fails, streams end.
    """

    settings: Settings
    jobs: Jobs
    queue: Queue
    blobs: Blobs
    relay: Relay
    keys: Keyring
    courier: Courier
    waiting: int = 0
    stopping: bool = False
    stop: asyncio.Event = field(default_factory=asyncio.Event)

    def drain_s(self) -> int:
        """A guess of the seconds until the jobs that wait now are done, for Retry-After."""
        return min(60, max(1, self.waiting // (30 * self.settings.concurrency)))

    async def ready(self) -> dict[str, str]:
        """ "ok" or the reason it is not, by name: database, queue, storage (and service)."""

        async def one(check: Any) -> str:
            try:
                await check()
            except LogoStudioError as error:
                return error.message
            return "ok"

        names = ("database", "queue", "storage")
        checks = (self.jobs.check, self.queue.check, self.blobs.check)
        found = await asyncio.gather(*(one(check) for check in checks))
        answer = dict(zip(names, found, strict=True))
        for name, said in answer.items():
            READY.labels(name).set(said == "ok")
        return answer | ({"service": "stopping"} if self.stopping else {})

    def end(self) -> None:
        """Asks everything to end: work in hand is finished, nothing new is taken."""
        self.stopping = True
        self.stop.set()


@contextlib.asynccontextmanager
async def open_service(settings: Settings, *, work: bool | None = None) -> AsyncIterator[Service]:
    """The service of these settings, its relay and upkeep running, until the block ends.

    `work`: whether this process draws too; by default it does when the queue is in-process.
    SettingsError when the settings cannot be served: schema missing, folder in use by another
    process, a package not installed. Backends that are away are no such error.
    """
    embedded = not settings.kafka_bootstrap_servers
    work = embedded if work is None else work
    async with contextlib.AsyncExitStack() as stack:
        alone = embedded and work and settings.database.startswith("sqlite")
        if alone:
            stack.enter_context(_only_one(settings.folder))
        if settings.database.startswith("sqlite"):
            await migrate(settings)
        jobs, queue, blobs = SqlJobs(settings), make_queue(settings), make_blobs(settings)
        stack.push_async_callback(blobs.close)
        stack.push_async_callback(jobs.close)
        stack.push_async_callback(queue.close)
        ring = Keyring(SqlKeys(jobs.db), Signer(partial(secret_of, settings)))
        stack.push_async_callback(_written, ring)
        courier = Courier(settings, jobs)
        service = Service(settings, jobs, queue, blobs, Relay(jobs, queue), ring, courier)
        with contextlib.suppress(Unavailable):
            await jobs.check()
        if alone:
            await jobs.adopt()
            if isinstance(blobs, FileBlobs):
                await blobs.sweep()
        for loop in (service.relay.run(), service.courier.run(), keep_up(service)):
            stack.push_async_callback(_end, asyncio.create_task(loop))
        if work:
            book = Book(settings.ledger_marks) if settings.ledger_marks else None
            studio: Studio = Processes(settings.concurrency, settings.draw_timeout_s, book)
            stack.push_async_callback(studio.close)
            worker = Worker(settings, jobs, queue, blobs, studio, book)
            task = asyncio.create_task(worker.run(service.stop))
            # A worker that ended by itself has failed: the process is to end, and says why.
            task.add_done_callback(lambda _: service.end())
            stack.push_async_callback(_finish, service, task)
        try:
            yield service
        finally:
            service.end()


async def _finish(service: Service, task: asyncio.Task[None]) -> None:
    service.end()
    await task


async def _end(task: asyncio.Task[None]) -> None:
    task.cancel()
    with contextlib.suppress(asyncio.CancelledError):
        await task


async def _written(ring: Keyring) -> None:
    with contextlib.suppress(LogoStudioError):
        await ring.flush()


def make_queue(settings: Settings) -> Queue:
    """The queue of these settings."""
    if not settings.kafka_bootstrap_servers:
        return LocalQueue()
    with _needs("kafka", "KAFKA_BOOTSTRAP_SERVERS"):
        from logo_studio.service.queue.kafka import KafkaQueue
    return KafkaQueue(settings)


def make_blobs(settings: Settings) -> Blobs:
    """The storage of these settings."""
    if not settings.s3_endpoint_url:
        return FileBlobs(settings.folder / "objects", settings.command_timeout_s)
    with _needs("s3", "S3_ENDPOINT_URL"):
        from logo_studio.service.blobs.s3 import S3Blobs
    return S3Blobs(settings)


@contextlib.contextmanager
def _needs(extra: str, variable: str) -> Any:
    """Says which extra is missing instead of which module."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise SettingsError(
            f"{variable} is set, and {error.name} is not installed",
            f"pip install 'logo-studio[{extra}]'",
        ) from None


@contextlib.contextmanager
def _only_one(folder: Path) -> Any:
    """Holds the folder for this process: what is in hand there is nobody else's."""
    try:
        held = lock(folder / "service.lock")
    except OSError as error:
        raise SettingsError(
            f"{folder} cannot be written: {error.strerror}",
            "LOGO_DATA_DIR names the folder of SQLite and files",
        ) from None
    if held is None:
        raise SettingsError(
            f"another process works in {folder}",
            "stop it, or set LOGO_DATA_DIR, or KAFKA_BOOTSTRAP_SERVERS for several processes",
        )
    with held:
        yield
