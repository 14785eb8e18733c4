"""Drawing beside the event loop: one thread, a bounded line of those who wait."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from logo_studio.service.errors import Overloaded

T = TypeVar("T")

#: Drawings that may wait; more are told to come back. At 10 to 30 ms each that is 2 s.
MOST_WAITING = 64

# The interpreter runs one thread at a time: more of them would only take turns.
_pool = ThreadPoolExecutor(1, "drawing")
_waiting = 0


async def in_thread(work: Callable[[], T]) -> T:
    """`work()` without holding up other requests. Overloaded when too many wait already."""
    global _waiting
    if _waiting >= MOST_WAITING:
        raise Overloaded(_waiting, 2)
    _waiting += 1
    try:
        return await asyncio.get_running_loop().run_in_executor(_pool, work)
    finally:
        _waiting -= 1
