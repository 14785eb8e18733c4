"""Deleting what is older than is to be kept: by the settings now and then, or when asked."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from uuid import UUID

import msgspec

from logo_studio.service.blobs.port import Blobs
from logo_studio.service.job import read_id
from logo_studio.service.jobs.port import Jobs
from logo_studio.service.metrics import PRUNED


class Pruned(msgspec.Struct, frozen=True, kw_only=True):
    """How many finished jobs (with rows and objects), dead letters and objects without a job went.
    Batches of which
    nothing is left go as well."""

    jobs: int = 0
    letters: int = 0
    orphans: int = 0


async def old(
    jobs: Jobs, limit: int, *, jobs_days: float = 0.0, letters_days: float = 0.0
) -> Pruned:
    """What `prune` would take, up to `limit` of each."""
    days = timedelta(days=jobs_days), timedelta(days=letters_days)
    return Pruned(
        jobs=len(await jobs.expired(days[0], limit)) if jobs_days else 0,
        letters=len(await jobs.old_letters(days[1], limit)) if letters_days else 0,
    )


async def prune(
    jobs: Jobs, blobs: Blobs, limit: int, *, jobs_days: float = 0.0, letters_days: float = 0.0
) -> Pruned:
    """Removes finished jobs and dead letters that are older than so many days, up to `limit` of
    each; 0 days keeps them. What stops half-way goes on with the next call."""
    gone = dropped = 0
    if jobs_days:
        for job_id in await jobs.expired(timedelta(days=jobs_days), limit):
            # Objects first here: a job that is still there is found again next time.
            await blobs.delete(f"jobs/{job_id}")
            gone += await jobs.delete(job_id)
        for batch_id in await jobs.expired_batches(timedelta(days=jobs_days), limit):
            await jobs.delete_batch(batch_id)
    if letters_days:
        for letter_id in await jobs.old_letters(timedelta(days=letters_days), limit):
            dropped += await jobs.drop(letter_id)
    PRUNED.labels("jobs").inc(gone)
    PRUNED.labels("dead_letters").inc(dropped)
    return Pruned(jobs=gone, letters=dropped)


async def orphans(jobs: Jobs, blobs: Blobs, *, remove: bool) -> int:
    """Objects of jobs that are no more (a deletion that was killed half-way), found by reading
    every key of the storage; how many. A job's row is there before its first object, so nothing
    that is being drawn is taken for one."""
    found = 0
    async for keys in blobs.walk("jobs"):
        for job_id in await jobs.strangers(sorted(_jobs_of(keys))):
            mine = f"jobs/{job_id}"
            found += sum(key.startswith(f"{mine}/") for key in keys)
            if remove:
                await blobs.delete(mine)
    if remove:
        PRUNED.labels("orphans").inc(found)
    return found


def _jobs_of(keys: Iterable[str]) -> set[UUID]:
    """The jobs whose folders these keys are in; other folders are nobody's business here."""
    ids = (read_id(key.split("/")[1]) for key in keys)
    return {found for found in ids if found is not None}
