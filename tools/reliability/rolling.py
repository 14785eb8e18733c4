"""Promise 6: three workers and two servers are restarted one by one, and nobody notices."""

from __future__ import annotations

import asyncio
import re
from collections import Counter
from uuid import UUID

from servers.programs import Served

from logo_studio.service.runtime import open_service
from reliability.asking import ask
from reliability.checking import all_ended, examine
from reliability.figures import Figure
from reliability.stack import Stack, stack


async def client(
    servers: list[Served], sent: list[UUID], failed: list[int], stop: asyncio.Event, number: int
) -> None:
    """As behind a balancer: a closed port is left for the other one; nothing else is forgiven."""
    count = 0
    while not stop.is_set():
        body = {"business_type": "bakery", "preferences": {"name": f"Kora {number} {count}"}}
        for server in (*servers, *servers):
            answer = await ask(server.port, "/api/generate", body)
            if answer.status:
                break
            await asyncio.sleep(0.05)
        if answer.status == 202:
            sent.append(UUID(answer.json()["job_id"]))
        else:
            failed.append(answer.status)
        count += 1
        await asyncio.sleep(0.2)


async def roll(made: Stack, rounds: int):  # type: ignore[no-untyped-def]
    workers = [made.worker() for _ in range(3)]
    servers = [made.served("--no-worker") for _ in range(2)]
    for server in servers:
        await asyncio.to_thread(server.wait)
    sent: list[UUID] = []
    failed: list[int] = []
    stop, ends = asyncio.Event(), []
    clients = [asyncio.create_task(client(servers, sent, failed, stop, n)) for n in range(4)]
    await asyncio.sleep(3)
    for _ in range(rounds):
        for i, worker in enumerate(workers):
            ends.append(await asyncio.to_thread(worker.stop))
            workers[i] = made.worker()
            await asyncio.sleep(2)
        for i, server in enumerate(servers):
            ends.append(await asyncio.to_thread(server.stop))
            servers[i] = made.served("--no-worker")
            await asyncio.to_thread(servers[i].wait)
    stop.set()
    await asyncio.gather(*clients)
    async with open_service(made.settings, work=False) as service:
        await all_ended(service, 120)
        found = await examine(service, sent)
        again = [j for j in sent if (job := await service.jobs.get(j)) and job.attempt != 1]
    ends += [await asyncio.to_thread(program.stop) for program in (*workers, *servers)]
    return sent, failed, ends, found, again


def prove(full: bool, _jobs: int | None) -> list[Figure]:
    rounds = 3 if full else 1
    with stack() as made:
        sent, failed, ends, found, again = asyncio.run(roll(made, rounds))
        drawn = Counter(re.findall(r"processing job (\S+)", made.said()))
    twice = [job for job, count in drawn.items() if count > 1]
    slowest = max(took for _, took in ends)
    codes = sorted({code for code, _ in ends})
    return [
        Figure(
            6, f"rolling restart of 3 workers and 2 servers, {rounds} times: 0 failed requests",
            f"{len(failed)} of {len(sent) + len(failed)} failed {sorted(set(failed)) or ''}",
            not failed and len(sent) > 0,
        ),
        Figure(
            6, "0 jobs drawn again, lost or double",
            f"{len(again) + len(twice)} drawn again; {found.told()}",
            not again and not twice and not found.all(),
        ),
        Figure(
            6, "SIGTERM: exit 0 within 10 s",
            f"{len(ends)} ends, codes {codes}, {slowest:.1f} s at most",
            codes == [0] and slowest <= 10,
        ),
    ]  # fmt: skip
