"""Promise 2: the embedded profile under `kill -9`, again and again, while a client goes on asking.

A server with SQLite, files and its own worker is killed at moments of chance, whole (as by a power
cut) or its first process alone (as by the system). The client repeats what was not answered under
the same Idempotency-Key.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
import tempfile
import time
from pathlib import Path
from uuid import UUID

from servers.process import free_port
from servers.programs import Served

from logo_studio.service.runtime import open_service
from logo_studio.service.settings import load
from reliability.asking import ask
from reliability.checking import all_ended, examine
from reliability.figures import Figure, percentile

#: A server lives at least and at most so long after its first job is done, in seconds.
LIVES = (0.1, 1.5)


async def client(port: int, sent: list[UUID], stop: asyncio.Event, number: int) -> list[str]:
    """Asks for one job after the other; whatever else than 202, or silence, is a fault."""
    faults, count = [], 0
    while not stop.is_set():
        key = f"client {number} job {count}"
        body = {"business_type": "bakery", "preferences": {"name": f"Kora {number} {count}"}}
        answer = await ask(port, "/api/generate", body, 10.0, Idempotency_Key=key)
        if answer.status == 202:
            sent.append(UUID(answer.json()["job_id"]))
            count += 1
        elif answer.status > 0:
            faults.append(f"{answer.status} {answer.body[:200]!r}")
        await asyncio.sleep(0.5 if answer.status == 202 else 0.1)
    return faults


def done(folder: Path) -> int:
    """Jobs that are done, read as any tool would."""
    try:
        with sqlite3.connect(f"file:{folder}/studio.db?mode=ro", uri=True, timeout=5) as db:
            return int(db.execute("SELECT count(*) FROM jobs WHERE status = 'done'").fetchone()[0])
    except sqlite3.OperationalError:
        return 0


async def resumed(server: Served, folder: Path, before: int, limit_s: float = 60.0) -> float:
    """Seconds from the start of the server until another job is done."""
    while time.monotonic() - server.started < limit_s:
        if await asyncio.to_thread(done, folder) > before:
            return time.monotonic() - server.started
        if not server.alive:
            tail = server.log.read_text("utf-8", "replace")[-1000:]
            raise RuntimeError(f"the server ended by itself:\n{tail}")
        await asyncio.sleep(0.02)
    raise RuntimeError("nothing was done after a restart")


async def rage(folder: Path, kills: int, seed: int) -> tuple[list[UUID], list[str], list[float]]:
    chance, port, stop = random.Random(seed), free_port(), asyncio.Event()
    variables = {"LOGO_DATA_DIR": str(folder)}
    sent: list[UUID] = []
    clients = [asyncio.create_task(client(port, sent, stop, n)) for n in range(2)]
    pauses: list[float] = []
    for number in range(kills):
        before = await asyncio.to_thread(done, folder)
        server = Served(variables, folder / "log", port=port)
        try:
            took = await resumed(server, folder, before)
            if number:
                pauses.append(took)
            print(f"start {number}: a job done after {took:.1f} s", flush=True)
            await asyncio.sleep(chance.uniform(*LIVES))
            if chance.random() < 0.3:
                server.kill_alone()
                while server.family():
                    await asyncio.sleep(0.02)
        finally:
            await asyncio.to_thread(server.kill)
    stop.set()
    answers = await asyncio.gather(*clients)
    return sent, [fault for faults in answers for fault in faults], pauses


async def after(folder: Path, sent: list[UUID]):  # type: ignore[no-untyped-def]
    """One more start, to the end of all work; then everything is looked at."""
    async with open_service(load({"LOGO_DATA_DIR": str(folder)}), work=True) as service:
        await all_ended(service, 120)
        return await examine(service, sent)


def prove(full: bool, _jobs: int | None) -> list[Figure]:
    kills = 100 if full else 12
    with tempfile.TemporaryDirectory(prefix="studio-proof-") as name:
        folder = Path(name)
        sent, faults, pauses = asyncio.run(rage(folder, kills, 1))
        found = asyncio.run(after(folder, sent))
        with sqlite3.connect(folder / "studio.db") as db:
            whole = db.execute("PRAGMA integrity_check").fetchone()[0]
        db.close()
        left = list((folder / "objects").rglob("*.part"))
    if found.all() or faults:
        print("\n".join([*found.all(), *faults][:40]))
    return [
        Figure(
            2, f"embedded, {kills} kills: 0 lost, 0 double, 0 partial; no answer but 202",
            f"{found.told()}; {len(sent)} acknowledged, {len(faults)} other answers",
            not found.all() and not faults,
        ),
        Figure(
            2, "integrity_check ok, no temporary files", f"{whole}, {len(left)} files",
            whole == "ok" and not left,
        ),
        Figure(
            2, "the next job done 5 s after a start",
            f"{percentile(pauses, 0.5):.1f} s half of the time, {max(pauses):.1f} s at most",
            max(pauses) <= 5,
        ),
    ]  # fmt: skip
