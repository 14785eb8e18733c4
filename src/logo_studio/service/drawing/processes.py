"""Drawing processes, as many as are wanted, each with one order at a time.

Processes rather than threads: the engine holds the interpreter's lock for tens of
milliseconds at a stretch, which would delay heartbeats and answers, and a native fault or an
endless loop in a drawing ends a child that is simply started again (docs/decisions.md has the
figures).
"""

from __future__ import annotations

import asyncio
import contextlib
import os
import sys
from asyncio.subprocess import PIPE, Process

import msgspec

import logo_studio
from logo_studio.service.drawing.ledger import Avoid, Book
from logo_studio.service.drawing.port import DrawingLost, Order, Sheet
from logo_studio.service.job import Request

_LARGEST = 64 * 1024 * 1024


class Processes:
    """`drawing.port.Studio` over child processes, started by `warm` or when first needed."""

    def __init__(self, count: int, timeout_s: float, book: Book | None = None) -> None:
        self.book = book
        #: How much of the ledger each process has had.
        self.told: dict[Process, int] = {}
        self.count = count
        self.timeout_s = timeout_s
        self.idle: asyncio.LifoQueue[Process | None] = asyncio.LifoQueue()
        for _ in range(count):
            self.idle.put_nowait(None)
        self.all: set[Process] = set()
        self.decoder = msgspec.msgpack.Decoder(Sheet)

    async def warm(self) -> None:
        """Starts the processes, which load the engine by themselves."""
        idle = [self.idle.get_nowait() for _ in range(self.idle.qsize())]
        try:
            with contextlib.suppress(OSError):  # the first order will tell
                for place, process in enumerate(idle):
                    idle[place] = process or await self._start()
        finally:
            for process in idle:
                self.idle.put_nowait(process)

    async def draw(self, request: Request, avoid: Avoid | None = None) -> Sheet:
        process = await self.idle.get()
        try:
            if process is None or process.returncode is not None:
                process = await self._start()
            marks = b""
            if avoid is not None and self.book is not None:
                marks, self.told[process] = self.book.since(self.told.get(process, 0))
            order = msgspec.msgpack.encode(
                Order(request.business_type, request.prefs, avoid, marks)
            )
            async with asyncio.timeout(self.timeout_s):
                data = await _ask(process, order)
        except TimeoutError:
            await self._end(process)
            process = None
            raise DrawingLost(f"drawing took longer than {self.timeout_s:g} s") from None
        except (OSError, EOFError) as error:
            await self._end(process)
            process = None
            raise DrawingLost("the drawing process ended without an answer") from error
        except BaseException:  # cancelled: the answer would be taken for the next order's
            await self._end(process)
            process = None
            raise
        finally:
            self.idle.put_nowait(process)
        return self.decoder.decode(data)

    async def _start(self) -> Process:
        home = os.path.dirname(os.path.dirname(os.path.abspath(logo_studio.__file__)))
        path = os.pathsep.join(filter(None, [home, os.environ.get("PYTHONPATH")]))
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "logo_studio.service.drawing.child",
            stdin=PIPE, stdout=PIPE, limit=_LARGEST, env={**os.environ, "PYTHONPATH": path},
        )  # fmt: skip
        self.all.add(process)
        return process

    async def _end(self, process: Process | None) -> None:
        if process is not None:
            with contextlib.suppress(ProcessLookupError):
                process.kill()
            await asyncio.shield(process.wait())
            self.all.discard(process)
            self.told.pop(process, None)

    async def close(self) -> None:
        for process in list(self.all):
            if process.stdin is not None:
                process.stdin.close()
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(1.0):
                    await process.wait()
                    self.all.discard(process)
                    continue
            await self._end(process)


async def _ask(process: Process, order: bytes) -> bytes:
    """One order, one answer."""
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(len(order).to_bytes(4, "big") + order)
    await process.stdin.drain()
    head = await process.stdout.readexactly(4)
    return await process.stdout.readexactly(int.from_bytes(head, "big"))
