"""`logo-studio prune`: what is older than is to be kept, and what nobody owns any more."""

from __future__ import annotations

import asyncio

import msgspec

from logo_studio.cli.output import Json, say
from logo_studio.service.errors import RequestError
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.prune import Pruned, old
from logo_studio.service.prune import orphans as find_orphans
from logo_studio.service.prune import prune as remove
from logo_studio.service.runtime import make_blobs
from logo_studio.service.settings import Settings, load

_BATCH = 500
_MOST = 10_000_000


def prune(
    *,
    days: float | None = None,
    letter_days: float | None = None,
    orphans: bool = False,
    dry_run: bool = False,
    json_output: Json = False,
) -> None:
    """Delete finished jobs with their objects, and dead letters, now; the service may run.

    With LOGO_RETENTION_DAYS and LOGO_DEAD_LETTER_DAYS set, the service does it by itself.

    Parameters
    ----------
    days
        Jobs that ended longer ago than this; LOGO_RETENTION_DAYS by default, 0 for none.
    letter_days
        Dead letters older than this; LOGO_DEAD_LETTER_DAYS by default, 0 for none.
    orphans
        Objects of jobs that are no more: every key of the storage is read.
    dry_run
        Only count what would go.
    """
    settings = load()
    jobs_days = settings.retention_days if days is None else days
    letters_days = settings.dead_letter_days if letter_days is None else letter_days
    if min(jobs_days, letters_days) < 0 or not (jobs_days or letters_days or orphans):
        raise RequestError(
            "nothing says how long to keep what",
            "give --days, --letter-days, --orphans or the settings",
        )
    done = asyncio.run(_run(settings, jobs_days, letters_days, orphans, dry_run))
    word = "would go" if dry_run else "are gone"
    text = f"{done.jobs} jobs and {done.letters} dead letters {word}"
    if orphans:
        text += f"; {done.orphans} objects without a job"
    say(msgspec.to_builtins(done) | {"dry_run": dry_run}, text, json_output)


async def _run(
    settings: Settings, jobs_days: float, letters_days: float, orphans: bool, dry: bool
) -> Pruned:
    jobs, blobs = SqlJobs(settings), make_blobs(settings)
    try:
        await jobs.check()
        stray = await find_orphans(jobs, blobs, remove=not dry) if orphans else 0
        if dry:
            found = await old(jobs, _MOST, jobs_days=jobs_days, letters_days=letters_days)
            return msgspec.structs.replace(found, orphans=stray)
        whole = Pruned(orphans=stray)
        while True:
            done = await remove(jobs, blobs, _BATCH, jobs_days=jobs_days, letters_days=letters_days)
            whole = Pruned(
                jobs=whole.jobs + done.jobs, letters=whole.letters + done.letters, orphans=stray
            )
            if not (done.jobs or done.letters):
                return whole
    finally:
        await jobs.close()
        await blobs.close()
