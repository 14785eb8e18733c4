"""The checker: what was acknowledged against rows, objects, events and dead letters.

Set algebra over what clients were told, as Jepsen's Kafka checker does it: lost is acknowledged
and not there, double is there twice, partial is visible before it is whole.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field
from itertools import pairwise
from uuid import UUID

import sqlalchemy as sa

from logo_studio.service.errors import LogoStudioError
from logo_studio.service.job import ENDED, Job
from logo_studio.service.jobs.tables import jobs as table
from logo_studio.service.runtime import Service

#: Jobs that are examined at once.
_ABREAST = 24
_PAGE = 200


@dataclass
class Findings:
    """What broke the promise, by kind; `states` counts all jobs."""

    lost: list[str] = field(default_factory=list)
    double: list[str] = field(default_factory=list)
    partial: list[str] = field(default_factory=list)
    letters: list[str] = field(default_factory=list)
    states: Counter[str] = field(default_factory=Counter)
    objects: int = 0
    buried: int = 0

    def all(self) -> list[str]:
        return [*self.lost, *self.double, *self.partial, *self.letters]

    def told(self) -> str:
        return (
            f"{len(self.lost)} lost, {len(self.double)} double, {len(self.partial)} partial; "
            f"{sum(self.states.values())} jobs ({self.states['error']} in error), "
            f"{self.objects} objects by hash"
        )


async def examine(
    service: Service, acknowledged: Iterable[UUID], poison: range = range(1), values: tuple = ()
) -> Findings:
    """Every job there is, and every one that a client was promised. `poison`: how many bad
    messages there may be among the dead letters, `values` what they were."""
    found = Findings()
    jobs: dict[UUID, Job] = {}
    before: UUID | None = None
    while page := await service.jobs.page(_PAGE, before):
        before = page[-1].id
        for job in page:
            if job.id in jobs:
                found.double.append(f"{job.id} is in the history twice")
            jobs[job.id] = job
    found.lost += [
        f"{job_id} was acknowledged and is not there" for job_id in {*acknowledged} - {*jobs}
    ]
    gate = asyncio.Semaphore(_ABREAST)

    async def one(job_id: UUID) -> None:
        async with gate:
            await _job(service, job_id, found)

    await asyncio.gather(*(one(job_id) for job_id in jobs))
    letters = await service.jobs.letters(100_000)
    bad = [letter for letter in letters if letter.job_id is None]
    found.buried = len(bad)
    if len(bad) not in poison:
        found.letters.append(f"{len(bad)} dead letters for {poison.start} bad messages")
    if odd := {letter.value for letter in bad} - {*values}:
        found.letters.append(f"dead letters that nobody sent: {odd}")
    if len({letter.id for letter in letters}) != len(letters):
        found.double.append("a dead letter twice")
    return found


async def _job(service: Service, job_id: UUID, found: Findings) -> None:
    job = await service.jobs.get(job_id)
    told = await service.jobs.events(job_id)
    keys = await service.blobs.list(f"jobs/{job_id}")
    if job is None or told is None:
        found.lost.append(f"{job_id} was there and is gone")
        return
    found.states[job.status] += 1
    ends = [event.status for event in told[1] if event.status in ENDED]
    if job.status not in ENDED:
        found.lost.append(f"{job_id} is {job.status} for ever")
    elif ends != [job.status]:
        found.double.append(f"{job_id} is {job.status} and was told {ends}")
    if job.status == "error" and not (job.failure and job.failure.message):
        found.partial.append(f"{job_id} ended in error without a reason")
    if job.status != "done":
        if job.variants:
            found.partial.append(f"{job_id} is {job.status} and has variants")
        return
    if [v.index for v in job.variants] != list(range(6)):
        found.partial.append(f"{job_id} has variants {[v.index for v in job.variants]}")
    if keys != sorted(v.key for v in job.variants):
        found.partial.append(f"{job_id} has objects {keys}")
    for variant in job.variants:
        try:
            data = await service.blobs.get(variant.key)
        except KeyError:
            continue
        found.objects += 1
        if hashlib.sha256(data).hexdigest() != variant.sha256:
            found.partial.append(f"{variant.key} is not the bytes that its row names")


class Pulse:
    """Watches jobs end, so that it can be said how long nothing did after a fault."""

    def __init__(self, service: Service) -> None:
        self.service = service
        self.ended = 0
        #: Moments on the monotonic clock at which more had ended than before.
        self.beats: list[float] = []
        self.task: asyncio.Task[None] | None = None

    async def __aenter__(self) -> Pulse:
        self.task = asyncio.create_task(self._watch())
        return self

    async def __aexit__(self, *_: object) -> None:
        assert self.task is not None
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)

    async def _watch(self) -> None:
        statement = sa.select(sa.func.count()).where(table.c.status.in_(ENDED))
        while True:
            try:
                count = await self.service.jobs.db.single(  # type: ignore[attr-defined]
                    "pulse", lambda c: c.execute(statement).scalar()
                )
            except LogoStudioError:
                count = self.ended
            if count > self.ended:
                self.ended = count
                self.beats.append(time.monotonic())
            await asyncio.sleep(0.1)

    def gap(self, moment: float) -> float:
        """Seconds from `moment` until the next job ended; 0 when none was to come any more."""
        return next((beat - moment for beat in self.beats if beat > moment), 0.0)

    def silence(self, begin: float, end: float) -> tuple[float, float]:
        """The longest time without an end of a job that touches this one: from `begin` on at the
        earliest, until a job ended. Empty where none was to come any more."""
        spans = [(max(a, begin), b) for a, b in pairwise(self.beats) if a < end and b > begin]
        return max(spans, key=lambda span: span[1] - span[0], default=(end, end))


async def all_ended(service: Service, seconds: float) -> float:
    """Waits until nothing waits or is worked on any more; for how long, `seconds` at most."""
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        try:
            counts = await service.jobs.counts()
            if not counts["queued"] + counts["processing"] + counts["outbox"]:
                break
        except LogoStudioError:
            pass
        await asyncio.sleep(0.2)
    return time.monotonic() - start
