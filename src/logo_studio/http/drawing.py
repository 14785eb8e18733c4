"""Work of the processor beside the event loop: one thread, a bounded line of those who wait."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from logo_studio.service.errors import Overloaded

T = TypeVar("T")

#: Pieces of work that may wait in one line; more are told to come back.
MOST_WAITING = 64


class Line:
    """Work done one piece after another: the interpreter runs one thread at a time anyway.

    `back_s` are the seconds after which those are told to come back who find the line full.
    """

    def __init__(self, name: str, back_s: int) -> None:
        self.back_s = back_s
        self.waiting = 0
        self._pool = ThreadPoolExecutor(1, name)

    async def run(self, work: Callable[[], T]) -> T:
        """`work()` without holding up other requests. Overloaded when too many wait already."""
        if self.waiting >= MOST_WAITING:
            raise Overloaded(self.waiting, self.back_s)
        self.waiting += 1
        try:
            return await asyncio.get_running_loop().run_in_executor(self._pool, work)
        finally:
            self.waiting -= 1


#: Logos: at 10 to 30 ms each a full line is some 2 s.
in_thread = Line("drawing", 2).run
