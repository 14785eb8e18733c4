"""Promise 7: fresh logos by their address at a constant rate, then ten times as many as fit.

The generator is open: it asks at its own times, whether or not answers come, as users do. It runs
on the same machine, and what it costs is part of the figure.
"""

from __future__ import annotations

import asyncio
import itertools
import tempfile
import time
from pathlib import Path

from servers.programs import Served

from reliability.asking import Answer, ask
from reliability.figures import Figure, percentile

TRADES = ("bakery", "coffee+roastery", "law+firm", "tech+startup", "florist", "yoga+studio")
RATE = 100.0


def addresses() -> itertools.chain[str]:
    """Each is asked for once: nothing is kept."""
    return itertools.chain.from_iterable(
        (f"/v1/logo.svg?business={trade}&name=Kora+{i}&seed={i}" for trade in TRADES)
        for i in itertools.count(1)
    )


async def peak(port: int, names: itertools.chain[str], seconds: float) -> float:
    """Logos a second with eight clients that each wait for their answer."""
    end, count = time.perf_counter() + seconds, 0

    async def client() -> None:
        nonlocal count
        while time.perf_counter() < end:
            answer = await ask(port, next(names))
            count += answer.status == 200

    await asyncio.gather(*(client() for _ in range(8)))
    return count / seconds


async def rate(
    port: int, names: itertools.chain[str], a_second: float, seconds: float
) -> list[Answer]:
    """Asked at fixed moments. What was to be asked while the generator itself was late is asked at
    once."""
    start = time.perf_counter()
    tasks = []
    for number in range(int(a_second * seconds)):
        late = start + number / a_second - time.perf_counter()
        if late > 0:
            await asyncio.sleep(late)
        tasks.append(asyncio.create_task(ask(port, next(names), None, 15.0)))
    return list(await asyncio.gather(*tasks))


async def load(server: Served, seconds: float):  # type: ignore[no-untyped-def]
    names = addresses()
    await rate(server.port, names, 20, 3)  # fonts and tables are read
    most = await peak(server.port, names, seconds)
    steady = await rate(server.port, names, min(RATE, 0.7 * most), seconds)
    burst_start = time.perf_counter()
    burst = await rate(server.port, names, 10 * most, seconds)
    took = time.perf_counter() - burst_start
    after = await rate(server.port, names, 0.5 * most, 2)
    return most, steady, burst, took, after


def prove(full: bool, _jobs: int | None) -> list[Figure]:
    seconds = 20.0 if full else 6.0
    with tempfile.TemporaryDirectory(prefix="studio-proof-") as name:
        folder = Path(name)
        server = Served({"LOGO_DATA_DIR": name}, folder / "log", "--no-worker")
        try:
            server.wait()
            most, steady, burst, took, after = asyncio.run(load(server, seconds))
        finally:
            server.kill()
    good = [answer for answer in burst if answer.status == 200]
    refused = [answer for answer in burst if answer.status in (429, 503)]
    odd = len(burst) - len(good) - len(refused)
    silent = sum("retry-after" not in answer.headers for answer in refused)
    times = [1000 * answer.seconds for answer in steady]
    asked = min(RATE, 0.7 * most)
    goodput = len(good) / took
    early = [1000 * answer.seconds for answer in refused]
    return [
        Figure(
            7, f"{asked:.0f} fresh SVG/s for {seconds:g} s: p50 10 ms, p99 50 ms",
            f"p50 {percentile(times, 0.5):.0f} ms, p99 {percentile(times, 0.99):.0f} ms; "
            f"peak {most:.0f}/s",
            percentile(times, 0.5) <= 10 and percentile(times, 0.99) <= 50
            and all(answer.status == 200 for answer in steady),
        ),
        Figure(
            7, f"ten times the peak for {seconds:g} s: refused in 20 ms, 503 with Retry-After",
            f"{len(refused)} of {len(burst)} refused, p50 {percentile(early, 0.5):.0f} ms, "
            f"p99 {percentile(early, 0.99):.0f} ms; {odd} other, {silent} without Retry-After",
            not odd and not silent and percentile(early, 0.5) <= 20,
        ),
        Figure(
            7, "goodput 80 % of the peak", f"{100 * goodput / most:.0f} %", goodput >= 0.8 * most
        ),
        Figure(
            7, "as before once it is over",
            f"p99 {1000 * percentile([a.seconds for a in after], 0.99):.0f} ms",
            all(answer.status == 200 for answer in after),
        ),
    ]  # fmt: skip
