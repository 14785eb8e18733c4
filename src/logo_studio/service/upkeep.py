"""What must happen now and then: silent workers' jobs freed, old ones removed, gauges set."""

from __future__ import annotations

import asyncio
import contextlib
import shutil
from datetime import timedelta
from typing import TYPE_CHECKING

from logo_studio.service.errors import Unavailable
from logo_studio.service.logs import LOG
from logo_studio.service.metrics import (
    DEAD_LETTERS,
    DISK_FREE,
    DISK_SIZE,
    JOBS_OLDEST,
    JOBS_WAITING,
    OUTBOX,
    OUTBOX_OLDEST,
)
from logo_studio.service.prune import prune

if TYPE_CHECKING:
    from logo_studio.service.runtime import Service

#: A waiting job is published again after this: its message may have been lost with a topic.
_STALE = timedelta(minutes=10)
_BATCH = 100


async def keep_up(service: Service) -> None:
    """Until cancelled, once a heartbeat."""
    while True:
        await gauge(service)
        try:
            await once(service)
        except Unavailable as error:
            LOG.debug("[upkeep] %s", error.message)
        await asyncio.sleep(service.settings.heartbeat_s)


async def gauge(service: Service) -> None:
    """What is measured whether or not the backends answer."""
    await service.ready()
    with contextlib.suppress(OSError):
        room = shutil.disk_usage(service.settings.folder)
        DISK_FREE.set(room.free)
        DISK_SIZE.set(room.total)


async def once(service: Service) -> None:
    """One round; Unavailable when a backend is away."""
    settings = service.settings
    if await service.jobs.requeue(_STALE, _BATCH):
        service.relay.wake()
    counts = await service.jobs.counts()
    service.waiting = counts["queued"]
    JOBS_WAITING.set(counts["queued"])
    DEAD_LETTERS.set(counts["dead_letters"])
    ages = await service.jobs.ages()
    OUTBOX.set(counts["outbox"])
    OUTBOX_OLDEST.set(ages["outbox"])
    JOBS_OLDEST.set(ages["queued"])
    await service.keys.flush()
    kept = timedelta(days=settings.webhook_keep_days)
    await service.courier.webhooks.forget_messages(kept)
    await service.jobs.forget(timedelta(hours=settings.idempotency_hours))
    await prune(
        service.jobs, service.blobs, _BATCH,
        jobs_days=settings.retention_days, letters_days=settings.dead_letter_days,
    )  # fmt: skip
