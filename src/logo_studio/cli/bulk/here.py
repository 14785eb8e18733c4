"""Rows drawn by this machine, in processes of their own: no database, no queue."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence

from logo_studio.service.drawing.port import DrawingLost, Sheet
from logo_studio.service.drawing.processes import Processes
from logo_studio.service.job import Failure, Request

#: A drawing process that ended without an answer is given the row once more.
_ATTEMPTS = 2
#: Longest time of one row, seconds: the service's `draw_timeout_s`, on a busy machine.
_LONGEST_S = 60.0

Numbered = tuple[int, Request]


async def here(rows: Sequence[Numbered], processes: int) -> AsyncIterator[tuple[int, Sheet]]:
    """Each row's number and sheet, as they are finished."""
    studio = Processes(processes, _LONGEST_S)
    left = iter(rows)
    under_way: set[asyncio.Task[tuple[int, Sheet]]] = set()
    try:
        while True:
            # One more than there are processes: the next order is there when one is free.
            while len(under_way) <= processes and (row := next(left, None)) is not None:
                under_way.add(asyncio.create_task(_draw(studio, row)))
            if not under_way:
                return
            ended, under_way = await asyncio.wait(under_way, return_when="FIRST_COMPLETED")
            for task in ended:
                yield task.result()
    finally:
        for task in under_way:
            task.cancel()
        await asyncio.gather(*under_way, return_exceptions=True)
        await studio.close()


async def _draw(studio: Processes, row: Numbered) -> tuple[int, Sheet]:
    number, request = row
    reason = ""
    for _ in range(_ATTEMPTS):
        try:
            return number, await studio.draw(request)
        except DrawingLost as error:
            reason = str(error)
    return number, Sheet(refusal=Failure(code="gave_up", message=reason))
