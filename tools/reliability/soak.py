"""Promise 8: one worker that draws thousands of jobs keeps its memory and its descriptors.

Lines are fitted to what the kernel says of the worker and its drawing process, over jobs done,
without the first fifth, in which caches fill.
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from servers.programs import Program

from logo_studio.service.runtime import Service, open_service
from logo_studio.service.settings import load
from logo_studio.service.submit import submit
from reliability.checking import all_ended, examine
from reliability.embedded import done
from reliability.figures import Figure

SAMPLES = 100
TRADES = (
    "bakery", "coffee roastery", "law firm", "tech startup", "yoga studio", "florist", "dentist",
    "bicycle repair", "书店", "مقهى", "pet grooming", "architecture office", "brewery", "barber",
)  # fmt: skip


def slope(points: Sequence[tuple[float, float]]) -> tuple[float, float]:
    """Of the line of least squares through (x, y), with its standard error."""
    n = len(points)
    x0 = sum(x for x, _ in points) / n
    y0 = sum(y for _, y in points) / n
    spread = sum((x - x0) ** 2 for x, _ in points) or 1.0
    m = sum((x - x0) * (y - y0) for x, y in points) / spread
    left = sum((y - y0 - m * (x - x0)) ** 2 for x, y in points)
    return m, (left / max(1, n - 2) / spread) ** 0.5


async def feed(service: Service, jobs: int) -> list:  # type: ignore[type-arg]
    sent = []
    for i in range(jobs):
        trade = TRADES[i % len(TRADES)]
        sent.append((await submit(service, trade, {"name": f"Kora {i}", "seed": i})).job_id)
    return sent


async def watch(
    worker: Program, folder: Path, jobs: int
) -> tuple[list[tuple[int, int, int]], float]:
    """(jobs done, KB, descriptors), `SAMPLES` of them; and the seconds it took."""
    seen, start = [], time.monotonic()
    step = max(1, jobs // SAMPLES)
    while worker.alive:
        count = await asyncio.to_thread(done, folder)
        if not seen or count >= seen[-1][0] + step:
            seen.append((count, worker.memory_kb(), worker.descriptors()))
        if count >= jobs:
            break
        await asyncio.sleep(0.2)
    return seen, time.monotonic() - start


async def soak(folder: Path, jobs: int):  # type: ignore[no-untyped-def]
    variables = {"LOGO_DATA_DIR": str(folder), "LOGO_MAX_WAITING": str(10 * jobs)}
    async with open_service(load(variables), work=False) as service:
        sent = await feed(service, jobs)
    worker = Program(variables, folder / "log", "worker")
    try:
        seen, took = await watch(worker, folder, jobs)
        code, _ = await asyncio.to_thread(worker.stop)
    finally:
        worker.kill()
    async with open_service(load(variables), work=False) as service:
        await all_ended(service, 10)
        return seen, took, code, await examine(service, sent)


def prove(full: bool, jobs: int | None) -> list[Figure]:
    jobs = jobs or (20_000 if full else 2_000)
    with tempfile.TemporaryDirectory(prefix="studio-proof-") as name:
        seen, took, code, found = asyncio.run(soak(Path(name), jobs))
    settled = [point for point in seen if point[0] >= jobs / 5]
    memory, error = slope([(count, kb / 1024) for count, kb, _ in settled])
    files = [count for _, _, count in settled]
    return [
        Figure(
            8, f"{jobs} jobs in one worker: under 1 MB more in 10,000 jobs",
            f"{10_000 * memory:+.1f} MB (standard error {10_000 * error:.1f}), "
            f"{seen[-1][1] / 1024:.0f} MB at the end, {jobs / took:.0f} jobs/s",
            10_000 * memory < 1,
        ),
        Figure(
            8, "descriptors flat", f"{min(files)} to {max(files)}",
            abs(slope([(c, f) for c, _, f in settled])[0]) * jobs < 1.5,
        ),
        Figure(
            8, "all done, exit 0", f"{found.told()}, exit {code}", not found.all() and code == 0
        ),
    ]  # fmt: skip
