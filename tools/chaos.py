"""Kills everything, then counts: nothing lost, nothing twice, dead letters are the poison.

    python tools/chaos.py [--jobs 300] [--batches 5] [--every 5] [--seconds 240]

Two workers draw while one of them is killed -9 every few seconds, and PostgreSQL, Kafka and S3 are
each killed -9 once and started again. One message in a hundred is published twice, one in a hundred
is poison. Some jobs come in batches, and a webhook hears of all of them. Ends with a line of
figures and exit code 0, or with what was broken and 1.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Any
from uuid import UUID

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "src")]

from chaos_batches import Receiver, batch_faults, send_batches
from servers.kafka import Kafka
from servers.postgres import Postgres
from servers.process import Server
from servers.s3 import S3

from logo_studio.service import logs
from logo_studio.service.errors import LogoStudioError
from logo_studio.service.job import Request
from logo_studio.service.jobs.migrate import migrate
from logo_studio.service.message import encode
from logo_studio.service.queue.port import Outgoing
from logo_studio.service.runtime import Service, open_service
from logo_studio.service.settings import Settings, load
from logo_studio.service.submit import submit
from logo_studio.service.webhooks import manage

POISON = (b"{", b"null", b'{"job_id": 7}', b"[]")
DOWN_S = 2.0


class Crowd:
    """Two workers, one of which is killed now and then."""

    def __init__(self, variables: dict[str, str], log: Path) -> None:
        self.environment = {**os.environ, **variables, "PYTHONPATH": str(ROOT / "src")}
        self.log = log.open("ab")
        self.running: list[subprocess.Popen[bytes]] = []
        self.killed = 0

    def fill(self) -> None:
        while len(self.running) < 2:
            command = [sys.executable, "-m", "logo_studio.cli.app", "worker"]
            self.running.append(
                subprocess.Popen(command, env=self.environment, stdout=self.log, stderr=self.log)
            )

    def kill(self) -> None:
        victim = self.running.pop(0)
        victim.kill()
        victim.wait()
        self.killed += 1
        self.fill()

    def stop(self) -> list[int]:
        for worker in self.running:
            worker.terminate()
        codes = [worker.wait(15) for worker in self.running]
        self.log.close()
        return codes


async def send(service: Service, count: int, chance: random.Random) -> tuple[list[UUID], int]:
    """Submits all; the ids that were acknowledged, and how much poison was put between."""
    sent: list[UUID] = []
    poison = 0
    while len(sent) < count:
        name = f"Kora {len(sent)}"
        try:
            sent.append((await submit(service, "bakery", {"name": name})).job_id)
            if chance.random() < 0.01:
                again = Request(job_id=sent[-1], business_type="bakery", prefs={"name": name})
                await service.queue.publish([encode(again, service.settings.topic)])
            if chance.random() < 0.01:
                topic = service.settings.topic
                await service.queue.publish([Outgoing(topic, b"k", chance.choice(POISON))])
                poison += 1
        except LogoStudioError:
            await asyncio.sleep(0.2)
        await asyncio.sleep(0.02)
    return sent, poison


async def bounce(server: Server) -> None:
    await asyncio.to_thread(server.kill)
    await asyncio.sleep(DOWN_S)
    await asyncio.to_thread(server.start)


async def ended(service: Service, seconds: float) -> float:
    """Waits until every acknowledged job has ended; for how long."""
    start = time.monotonic()
    while time.monotonic() - start < seconds:
        try:
            counts = await service.jobs.counts()
            if not counts["queued"] + counts["processing"] + counts["outbox"]:
                break
        except LogoStudioError:
            pass
        await asyncio.sleep(0.3)
    return time.monotonic() - start


async def faults(service: Service, sent: list[UUID], poison: int) -> list[str]:
    """Everything that breaks the promise."""
    found = []
    states: Counter[str] = Counter()
    for job_id in sent:
        job = await service.jobs.get(job_id)
        states[job.status if job else "lost"] += 1
        keys = await service.blobs.list(f"jobs/{job_id}")
        if job is None or job.status not in ("done", "error"):
            found.append(f"{job_id} is {job.status if job else 'lost'}")
        elif job.status == "done":
            if [v.index for v in job.variants] != list(range(6)):
                found.append(f"{job_id} has {len(job.variants)} variants")
            if keys != sorted(v.key for v in job.variants):
                found.append(f"{job_id} has {len(keys)} objects")
            told = await service.jobs.events(job_id)
            if told is None or [e.stage for e in told[1]].count("done") != 1:
                found.append(f"{job_id} was not told done once")
    letters = await service.jobs.letters(10_000)
    bad = [x for x in letters if x.job_id is None]
    if len(bad) < poison or {x.value for x in bad} - set(POISON):
        found.append(f"{len(bad)} dead letters for {poison} poisonous messages")
    print("jobs:", dict(states), "dead letters:", Counter(x.code for x in letters))
    return found


async def storm(settings: Settings, servers: list[Server], crowd: Crowd, options: Any) -> list[str]:
    await migrate(settings)
    chance = random.Random(options.seed)
    async with (
        Receiver(random.Random(options.seed)) as receiver,
        open_service(settings, work=False) as service,
    ):
        webhook = await manage.add(service.courier, receiver.url)
        crowd.fill()
        batches = asyncio.create_task(send_batches(service, options.batches))
        sending = asyncio.create_task(send(service, options.jobs, chance))

        async def kill() -> None:
            while True:
                await asyncio.sleep(options.every)
                await asyncio.to_thread(crowd.kill)

        killing = asyncio.create_task(kill())
        for server in servers:
            await asyncio.sleep(options.every * 1.3)
            await bounce(server)
        sent, poison = await sending
        asked = await batches
        killing.cancel()
        print(f"all ended {await ended(service, options.seconds):.0f} s after the last kill")
        found = await faults(service, sent, poison)
        return found + await batch_faults(service, asked, receiver, webhook["webhook_id"])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--jobs", type=int, default=300)
    parser.add_argument("--batches", type=int, default=5)
    parser.add_argument("--every", type=float, default=5.0)
    parser.add_argument("--seconds", type=float, default=240.0)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    start = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="studio-chaos-") as folder:
        servers: list[Server] = [k(Path(folder) / k.name) for k in (Postgres, Kafka, S3)]
        variables = {
            "LOGO_DATA_DIR": folder, "LOGO_PARTITIONS": "6", "LOGO_SECRET": "storm" * 8,
            "LOGO_WEBHOOK_PRIVATE": "1", "LOGO_WEBHOOK_BASE_S": "0.2",
        }  # fmt: skip
        try:
            for server in servers:
                server.prepare()
                server.start()
                variables |= server.variables
            settings = load(variables)
            logs.configure(settings)
            crowd = Crowd(variables, Path(folder) / "workers.log")
            try:
                found = asyncio.run(storm(settings, servers, crowd, options))
            finally:
                codes = crowd.stop()
        finally:
            for server in servers:
                server.kill()
    took = time.monotonic() - start
    print(f"{options.jobs} jobs, {crowd.killed} kills of workers, one of each server, {took:.0f} s")
    if any(code not in (0, -15) for code in codes):  # -15: was still starting
        found.append(f"workers ended with {codes}")
    print("\n".join(found) or "nothing lost, nothing twice, nothing half visible")
    raise SystemExit(bool(found))


if __name__ == "__main__":
    main()
