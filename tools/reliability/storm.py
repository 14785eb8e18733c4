"""Promise 1: whatever is killed, whenever. Workers, PostgreSQL, Kafka and S3, under submissions.

Two workers draw while one of them is killed -9 again and again, and each server is killed -9 once.
One message in a hundred is published twice, one in a hundred is poison. Some jobs come in batches,
and a webhook hears of all of them.
"""

from __future__ import annotations

import asyncio
import random
import time
from dataclasses import dataclass, field
from uuid import UUID

from servers.programs import Program

from logo_studio.service.errors import LogoStudioError
from logo_studio.service.job import Request
from logo_studio.service.message import encode
from logo_studio.service.queue.port import Outgoing
from logo_studio.service.runtime import Service, open_service
from logo_studio.service.submit import submit
from logo_studio.service.webhooks import manage
from reliability.batches import Receiver, batch_faults, send_batches
from reliability.checking import Findings, Pulse, all_ended, examine
from reliability.figures import Figure
from reliability.stack import Stack, bounce, stack

POISON = (b"{", b"null", b'{"job_id": 7}', b"[]")
VARIABLES = {
    "LOGO_SECRET": "storm" * 8, "LOGO_WEBHOOK_PRIVATE": "1", "LOGO_WEBHOOK_BASE_S": "0.2",
}  # fmt: skip


@dataclass
class Storm:
    """What was sent, and when what was killed."""

    sent: list[UUID] = field(default_factory=list)
    #: Bad messages that were acknowledged, and those that were tried: between the two lie those
    #: whose answer was lost.
    poison: int = 0
    tried: int = 0
    #: When a worker was killed.
    killed: list[float] = field(default_factory=list)
    #: Which server was away from when to when.
    away: list[tuple[str, float, float]] = field(default_factory=list)
    batches: list[UUID] = field(default_factory=list)
    #: Kills of workers that fell into no server's silence.
    judged: int = 0


async def send(service: Service, count: int, chance: random.Random, storm: Storm) -> None:
    """Submits `count` jobs as a client does: what was not acknowledged is tried again."""
    while len(storm.sent) < count:
        name = f"Kora {len(storm.sent)}"
        try:
            storm.sent.append((await submit(service, "bakery", {"name": name})).job_id)
            if chance.random() < 0.01:
                again = Request(job_id=storm.sent[-1], business_type="bakery", prefs={"name": name})
                await service.queue.publish([encode(again, service.settings.topic)])
            if chance.random() < 0.01:
                storm.tried += 1
                bad = Outgoing(service.settings.topic, b"k", chance.choice(POISON))
                await service.queue.publish([bad])
                storm.poison += 1
        except LogoStudioError:
            await asyncio.sleep(0.2)
        await asyncio.sleep(0.005)


async def kill_workers(made: Stack, running: list[Program], every: float, storm: Storm) -> None:
    """The older of the two, each time, with its drawing process."""
    while True:
        await asyncio.sleep(every)
        await asyncio.to_thread(running.pop(0).kill)
        storm.killed.append(time.monotonic())
        running.append(made.worker())


def silences(storm: Storm, pulse: Pulse) -> dict[str, float]:
    """Seconds without a job that ended, at most, by what was killed.

    A server's silence may begin some moments after its kill, with what was in hand. Where a worker
    died in it, or just before, the silence is the server's.
    """
    gaps = {"worker": 0.0, "postgres": 0.0, "kafka": 0.0, "s3": 0.0}
    silent = []
    for name, killed, back in storm.away:
        begin, end = pulse.silence(killed, back)
        silent.append((begin, end))
        gaps[name] = max(gaps[name], end - begin)
    for at in storm.killed:
        gap = pulse.gap(at)
        if any(at < end and begin < at + gap for begin, end in silent):
            continue
        gaps["worker"] = max(gaps["worker"], gap)
        storm.judged += 1
    return gaps


async def rage(
    made: Stack, jobs: int, batches: int, every: float, seed: int, limit_s: float
) -> tuple[Storm, Findings, list[str], dict[str, float], float]:
    chance, storm = random.Random(seed), Storm()
    async with (
        Receiver(random.Random(seed)) as receiver,
        open_service(made.settings, work=False) as service,
        Pulse(service) as pulse,
    ):
        webhook = await manage.add(service.courier, receiver.url)
        running = [made.worker(), made.worker()]
        start = time.monotonic()
        sending = asyncio.create_task(send(service, jobs, chance, storm))
        batching = asyncio.create_task(send_batches(service, batches))
        while not pulse.beats and time.monotonic() - start < 60:
            await asyncio.sleep(0.1)
        killing = asyncio.create_task(kill_workers(made, running, every, storm))
        for name, server in made.servers.items():
            await asyncio.sleep(every * 1.3)
            killed = time.monotonic()
            await bounce(server)
            storm.away.append((name, killed, time.monotonic()))
        await sending
        storm.batches = await batching
        killing.cancel()
        await all_ended(service, limit_s)
        took = time.monotonic() - start
        codes = [program.stop()[0] for program in running]
        found = await examine(service, storm.sent, range(storm.poison, storm.tried + 1), POISON)
        more = await batch_faults(service, storm.batches, receiver, webhook["webhook_id"])
        more += [f"workers ended with {codes}"] * any(code not in (0, -15) for code in codes)
        gaps = silences(storm, pulse)
    return storm, found, more, gaps, took


def prove(full: bool, jobs: int | None) -> list[Figure]:
    batches, every, limit_s = (20, 2.0, 900.0) if full else (5, 5.0, 240.0)
    jobs = jobs or (5000 if full else 300)
    with stack(**VARIABLES) as made:
        storm, found, more, gaps, took = asyncio.run(rage(made, jobs, batches, every, 1, limit_s))
        if found.all() or more:
            print("\n".join([*found.all(), *more][:40]))
    kills = len(storm.killed)
    exact = not (found.all() or more)
    return [
        Figure(
            1, f"full stack, {jobs} jobs and {batches} batches, a worker killed every {every:g} s, "
            "each server once: 0 lost, 0 double, 0 partial",
            f"{found.told()}; {kills} kills", exact,
        ),
        Figure(
            1, "dead letters are the poison",
            f"{found.buried} of {storm.poison} to {storm.tried}", not found.letters,
        ),
        Figure(
            1, "progress 15 s after a worker is killed",
            f"{gaps['worker']:.1f} s at most in {storm.judged} kills while all servers were there",
            gaps["worker"] <= 15 and storm.judged > 0,
        ),
        Figure(
            1, "30 s after PostgreSQL, Kafka, S3",
            ", ".join(f"{gaps[n]:.1f} s" for n in ("postgres", "kafka", "s3")),
            max(gaps[n] for n in ("postgres", "kafka", "s3")) <= 30,
        ),
        Figure(1, "all done in 180 s", f"{took:.0f} s", took <= 180),
    ]  # fmt: skip
