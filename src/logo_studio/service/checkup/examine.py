"""The whole examination, in the order in which one thing needs another."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping

from logo_studio.errors import LogoStudioError
from logo_studio.service.checkup import backends, machine
from logo_studio.service.checkup.finding import Finding, fail
from logo_studio.service.errors import SettingsError
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.runtime import make_blobs, make_queue
from logo_studio.service.settings import load


async def examine(environ: Mapping[str, str]) -> AsyncIterator[Finding]:
    """Findings as they are made. Writes one probe object and removes it; changes nothing else,
    but that a missing topic or bucket is made, as any process of the service does."""
    try:
        settings = load(environ)
    except SettingsError as error:
        yield fail("configuration", error.message, error.hint)
        for found in machine.assets():
            yield found
        return
    homeless = False
    for check in (
        machine.configuration(settings, environ), machine.packages(settings),
        machine.assets(), machine.disk(settings),
    ):  # fmt: skip
        for found in check:
            homeless = homeless or (found.check, found.state) == ("disk", "fail")
            yield found
    if homeless and settings.database.startswith("sqlite"):
        return
    try:
        jobs = SqlJobs(settings)
        queue, blobs = make_queue(settings), make_blobs(settings)
    except (LogoStudioError, ModuleNotFoundError) as error:
        yield fail("packages", str(error), "pip install 'logo-studio[full]'")
        return
    try:
        sound = True
        async for found in backends.database(settings, jobs):
            sound = sound and found.state != "fail"
            yield found
        async for found in backends.queue(queue):
            yield found
        stored = True
        async for found in backends.storage(settings, blobs):
            stored = stored and found.state != "fail"
            yield found
        if sound:
            async for found in backends.keys(settings, jobs):
                yield found
        if not await backends.has_tables(jobs):
            return
        async for found in backends.work(jobs):
            yield found
        if stored:
            async for found in backends.objects(jobs, blobs):
                yield found
    finally:
        await queue.close()
        await jobs.close()
        await blobs.close()


async def examine_all(environ: Mapping[str, str]) -> list[Finding]:
    """All findings."""
    return [found async for found in examine(environ)]


def run(environ: Mapping[str, str]) -> list[Finding]:
    """The same, for callers without a loop."""
    return asyncio.run(examine_all(environ))
