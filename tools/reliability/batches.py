"""What a storm (storm.py) does to batches and webhooks, and how they must come out of it."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
from collections import Counter
from typing import Any
from uuid import UUID

from logo_studio.service.batches import submit_batch
from logo_studio.service.errors import LogoStudioError
from logo_studio.service.rows import from_json
from logo_studio.service.runtime import Service
from logo_studio.service.webhooks import manage

#: Rows of a batch.
ROWS = 20


class Receiver:
    """Hears webhooks on loopback, answers one in ten with 500, and keeps the bodies by id."""

    def __init__(self, chance: random.Random) -> None:
        self.chance = chance
        self.bodies: dict[str, set[bytes]] = {}
        self.heard = 0

    async def __aenter__(self) -> Receiver:
        self.server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.url = f"http://127.0.0.1:{self.server.sockets[0].getsockname()[1]}/"
        return self

    async def __aexit__(self, *_: object) -> None:
        self.server.close()

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError, asyncio.IncompleteReadError):
            lines = (await reader.readuntil(b"\r\n\r\n")).decode().lower().split("\r\n")
            head = dict(line.split(": ", 1) for line in lines[1:] if line)
            body = await reader.readexactly(int(head["content-length"]))
            good = self.chance.random() > 0.1
            if good:
                self.heard += 1
                self.bodies.setdefault(head["webhook-id"], set()).add(body)
            writer.write(b"HTTP/1.1 %d x\r\n\r\n" % (204 if good else 500))
            await writer.drain()
        writer.close()


async def send_batches(service: Service, count: int) -> list[UUID]:
    """Submits batches, each insisted on under its key; the ids that were acknowledged."""
    sent = []
    for number in range(count):
        items = [
            {"business_type": "bakery", "prefs": {"name": f"Batch {number} {i}"}}
            for i in range(ROWS)
        ]
        while True:
            try:
                taken = await submit_batch(service, from_json(items), idempotency_key=f"b{number}")
                break
            except LogoStudioError:
                await asyncio.sleep(0.2)
        sent.append(taken.batch_id)
        await asyncio.sleep(1.0)
    return sent


async def batch_faults(
    service: Service, sent: list[UUID], receiver: Receiver, webhook_id: str
) -> list[str]:
    """Everything that breaks the promise."""
    found = []
    kinds: Counter[str] = Counter()
    for batch_id in sent:
        told = await service.jobs.batch_events(batch_id)
        if told is None:
            found.append(f"batch {batch_id} is lost")
            continue
        batch, events = told
        if batch.finished_at is None or batch.done + batch.failed != ROWS:
            found.append(f"batch {batch_id}: {batch.done} done, {batch.failed} failed of {ROWS}")
        if [e.id for e in events] != list(range(1, len(events) + 1)):
            found.append(f"batch {batch_id} has holes in its events")
        if sorted(e.row for e in events) != list(range(1, ROWS + 1)):
            found.append(f"batch {batch_id} did not tell every row once")
    for _ in range(120):
        waiting = await _waiting(service, webhook_id)
        if not waiting:
            break
        await asyncio.sleep(0.5)
    else:
        found.append(f"{waiting} messages still wait")
    subjects: Counter[tuple[str, Any]] = Counter()
    for bodies in receiver.bodies.values():
        if len(bodies) != 1:
            found.append("a message changed between its attempts")
        data = json.loads(next(iter(bodies)))
        kinds[data["type"]] += 1
        subjects[data["type"], data["data"].get("job_id") or data["data"]["batch_id"]] += 1
    if set(subjects.values()) - {1}:
        found.append("something was told as two messages")
    for batch_id in sent:
        if ("batch.completed", str(batch_id)) not in subjects:
            found.append(f"nobody was told of batch {batch_id}")
    print(f"webhooks: {receiver.heard} heard, {dict(kinds)}")
    return found


async def _waiting(service: Service, webhook_id: str) -> int:
    page = await manage.messages(service.courier, webhook_id, limit=99, status="waiting")
    return len(page["messages"])
