"""What must happen now and then: silent workers' jobs freed, old ones removed, gauges set."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from typing import TYPE_CHECKING

from logo_studio.service.errors import Unavailable
from logo_studio.service.logs import LOG
from logo_studio.service.metrics import DEAD_LETTERS, JOBS_WAITING

if TYPE_CHECKING:
    from logo_studio.service.runtime import Service

#: A waiting job is published again after this: its message may have been lost with a topic.
_STALE = timedelta(minutes=10)
_BATCH = 100


async def keep_up(service: Service) -> None:
    """Until cancelled, once a heartbeat."""
    while True:
        try:
            await once(service)
        except Unavailable as error:
            LOG.debug("[upkeep] %s", error.message)
        await asyncio.sleep(service.settings.heartbeat_s)


async def once(service: Service) -> None:
    """One round; Unavailable when a backend is away."""
    settings = service.settings
    if await service.jobs.requeue(_STALE, _BATCH):
        service.relay.wake()
    counts = await service.jobs.counts()
    service.waiting = counts["queued"]
    JOBS_WAITING.set(counts["queued"])
    DEAD_LETTERS.set(counts["dead_letters"])
    await service.keys.flush()
    await service.jobs.forget(timedelta(hours=settings.idempotency_hours))
    if settings.retention_days:
        age = timedelta(days=settings.retention_days)
        for job_id in await service.jobs.expired(age, _BATCH):
            # Objects first here: a job that is still there is found again next time.
            await service.blobs.delete(f"jobs/{job_id}")
            await service.jobs.delete(job_id)
        for batch_id in await service.jobs.expired_batches(age, _BATCH):
            await service.jobs.delete_batch(batch_id)
