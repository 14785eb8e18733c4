"""Promise 5: a slow and broken network to each service, while clients go on asking.

Latency, resets, slices and a black hole, one after the other, between the product and PostgreSQL,
Kafka and S3. Every call is bounded; after each fault the next job is done within 10 s.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from uuid import UUID

from servers.programs import Served

from logo_studio.service.runtime import open_service
from logo_studio.service.settings import load
from reliability.asking import Answer, ask
from reliability.checking import Pulse, all_ended, examine
from reliability.figures import Figure, percentile
from reliability.proxy import Kind, Proxy
from reliability.stack import Stack, stack

FAULTS: tuple[Kind, ...] = ("latency", "reset", "slices", "black hole")
SERVICES = ("postgres", "kafka", "s3")


class Clients:
    """Open-loop requests: submissions, results, single files, readiness, at a constant rate."""

    def __init__(self, server: Served) -> None:
        self.server = server
        self.sent: list[UUID] = []
        #: When the last of them was acknowledged, on the monotonic clock.
        self.accepted = 0.0
        self.answers: list[tuple[str, Answer]] = []
        self.tasks: set[asyncio.Task[None]] = set()

    async def run(self, pause_s: float) -> None:
        """Until cancelled."""
        number = 0
        while True:
            for work in (self._submit(number), self._read(number)):
                task = asyncio.create_task(work)
                self.tasks.add(task)
                task.add_done_callback(self.tasks.discard)
            number += 1
            await asyncio.sleep(pause_s)

    async def _submit(self, number: int) -> None:
        body = {"business_type": "bakery", "preferences": {"name": f"Kora {number}"}}
        answer = await ask(self.server.port, "/api/generate", body, 60.0)
        self.answers.append(("submit", answer))
        if answer.status == 202:
            self.sent.append(UUID(answer.json()["job_id"]))
            self.accepted = time.monotonic()

    async def _read(self, number: int) -> None:
        if not self.sent:
            return
        job = self.sent[number * 7 % len(self.sent)]
        paths = (f"/api/result/{job}", f"/api/svg/{job}/0", "/health/ready", "/v1/jobs?limit=5")
        answer = await ask(self.server.port, paths[number % 4], None, 60.0)
        self.answers.append((paths[number % 4].split("/")[2], answer))


async def settled(pulse: Pulse, clients: Clients, limit_s: float = 60.0) -> float:
    """Seconds from now until a submission was accepted and a job was done again."""
    start, accepted = time.monotonic(), len(clients.sent)
    while time.monotonic() - start < limit_s:
        if len(clients.sent) > accepted and (gap := pulse.gap(start)):
            return max(gap, clients.accepted - start)
        await asyncio.sleep(0.05)
    return limit_s


async def first_job(port: int, limit_s: float = 60.0) -> float:
    """Seconds until a job that is asked for now is done."""
    start = time.monotonic()
    job = ""
    while time.monotonic() - start < limit_s:
        if not job:
            answer = await ask(port, "/api/generate", {"business_type": "bakery"}, 20.0)
            job = answer.json()["job_id"] if answer.status == 202 else ""
        else:
            answer = await ask(port, f"/api/result/{job}", None, 20.0)
            if answer.status == 200 and answer.json()["status"] == "done":
                return time.monotonic() - start
        await asyncio.sleep(0.1)
    return limit_s


async def suffer(made: Stack, proxies: dict[str, Proxy], fault_s: float, hole_s: float):  # type: ignore[no-untyped-def]
    server = made.served("--no-worker")
    made.worker()
    await asyncio.to_thread(server.wait)
    await first_job(server.port)
    clients = Clients(server)
    asking = asyncio.create_task(clients.run(0.4))
    recoveries: dict[str, float] = {}
    async with open_service(load(made.direct), work=False) as service, Pulse(service) as pulse:
        for name in SERVICES:
            for fault in FAULTS:
                proxies[name].set(fault)
                await asyncio.sleep(hole_s if fault == "black hole" else fault_s)
                proxies[name].set("good")
                took = recoveries[f"{name}, {fault}"] = await settled(pulse, clients)
                print(f"{name}, {fault}: {took:.1f} s to recover", flush=True)
        asking.cancel()
        await asyncio.gather(asking, return_exceptions=True)
        if clients.tasks:
            await asyncio.wait(clients.tasks, timeout=60)
        await all_ended(service, 120)
        found = await examine(service, clients.sent)
    return clients, recoveries, found


async def _prove(fault_s: float, hole_s: float):  # type: ignore[no-untyped-def]
    proxies = {name: Proxy(seed) for seed, name in enumerate(SERVICES)}
    for proxy in proxies.values():
        await proxy.start()
    holder = stack(proxies)
    try:
        made = await asyncio.to_thread(holder.__enter__)
        try:
            return await suffer(made, proxies, fault_s, hole_s)
        finally:
            await asyncio.to_thread(holder.__exit__, None, None, None)
    finally:
        for proxy in proxies.values():
            await proxy.close()


def prove(full: bool, _jobs: int | None) -> list[Figure]:
    fault_s, hole_s = (10.0, 30.0) if full else (3.0, 6.0)
    clients, recoveries, found = asyncio.run(_prove(fault_s, hole_s))
    if found.all():
        print("\n".join(found.all()[:40]))
    seconds = [answer.seconds for _, answer in clients.answers]
    p99, most = percentile(seconds, 0.99), max(seconds)
    codes = Counter(answer.status for _, answer in clients.answers)
    # 404: the file of a job that is not done yet.
    odd = {code for code in codes if code not in (200, 202, 404, 503)}
    silent = sum(
        answer.status == 503 and "retry-after" not in answer.headers and what != "ready"
        for what, answer in clients.answers
    )
    worst = max(recoveries, key=lambda name: recoveries[name])
    told = ", ".join(f"{count} x {code}" for code, count in sorted(codes.items()))
    return [
        Figure(
            5, f"latency, resets, slices, {hole_s:g} s of black hole to each service: every call "
            "bounded, p99 under 6 s",
            f"p99 {p99:.1f} s, {most:.1f} s at most, of {len(seconds)}", p99 < 6 and most < 15,
        ),
        Figure(
            5, "answered, or 503 with Retry-After", told + f"; {silent} without",
            not odd and not silent,
        ),
        Figure(
            5, "accepted and drawn again 10 s after each fault",
            f"{recoveries[worst]:.1f} s at most ({worst})", recoveries[worst] <= 10,
        ),
        Figure(5, "nothing lost, double or partial", found.told(), not found.all()),
    ]  # fmt: skip
