"""Pauses between attempts, and insisting on what must happen in the end."""

from __future__ import annotations

import asyncio
import contextlib
import random
from collections.abc import Awaitable, Callable, Coroutine
from typing import Any, TypeVar

from logo_studio.service.errors import Unavailable
from logo_studio.service.logs import LOG
from logo_studio.service.settings import Settings

T = TypeVar("T")


class Stopped(Exception):
    """The process is asked to end while something could not be done: it is left for another."""


def pause_s(settings: Settings, attempt: int) -> float:
    """How long to wait after `attempt` (1, 2, ...): doubling, half of it chance, so that many
    workers that failed together do not come back together."""
    whole = min(settings.retry_most_s, settings.retry_base_s * 2.0 ** (attempt - 1))
    return whole * random.uniform(0.5, 1.0)


async def sleep(seconds: float, stop: asyncio.Event) -> None:
    """Sleeps, or raises Stopped as soon as the process is asked to end."""
    with contextlib.suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            await stop.wait()
    if stop.is_set():
        raise Stopped


async def end(work: Coroutine[Any, Any, Any], seconds: float) -> None:
    """Lets a library close something: bounded, and whatever it raises. Kafka's library lets the
    cancellation of its own tasks out of its `stop` while the brokers are away."""
    task = asyncio.ensure_future(work)
    await asyncio.wait({task}, timeout=seconds)
    if not task.done():
        task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def persist(what: Callable[[], Awaitable[T]], settings: Settings) -> T:
    """`what` at most `max_attempts` times, with pauses, while it raises Unavailable: for long
    work of which one lost answer must not cost all."""
    for attempt in range(1, settings.max_attempts):
        try:
            return await what()
        except Unavailable:
            await asyncio.sleep(pause_s(settings, attempt))
    return await what()


async def insist(what: Callable[[], Awaitable[T]], settings: Settings, stop: asyncio.Event) -> T:
    """`what` until it does not raise Unavailable. While a backend is away nothing is given up:
    no attempt is counted, no message settled. When asked to end, `what` is tried once."""
    attempt = 0
    while True:
        try:
            return await what()
        except Unavailable as error:
            attempt += 1
            if attempt in (1, 10, 100):
                LOG.warning(
                    "[service] waiting: %s", error.message, extra={"service": error.service}
                )
            await sleep(min(pause_s(settings, attempt), 5.0), stop)
