"""News of jobs for whoever listens: LISTEN/NOTIFY on PostgreSQL, in-process bells on SQLite.

Nobody polls per listener. On SQLite one task for the whole process asks `PRAGMA data_version`,
which costs microseconds, whether another process has committed something; it runs while
somebody listens.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Iterator
from typing import Any
from uuid import UUID

from logo_studio.service.errors import Unavailable
from logo_studio.service.jobs.connect import Database

CHANNEL = "logo_events"
#: How soon another process's commit is noticed on SQLite, and a lost listener is replaced.
_LOOK_S = 0.2


class OneBell:
    """Rings once for any number of rings since the last wait."""

    def __init__(self) -> None:
        self.event = asyncio.Event()

    async def wait(self, timeout_s: float) -> bool:
        try:
            async with asyncio.timeout(timeout_s):
                await self.event.wait()
        except TimeoutError:
            return False
        self.event.clear()
        return True


class News:
    """Bells by job id, and one task that hears of other processes while there are any."""

    def __init__(self, db: Database) -> None:
        self.db = db
        self.bells: dict[UUID, set[OneBell]] = {}
        self.task: asyncio.Task[None] | None = None

    @contextlib.contextmanager
    def watch(self, job_id: UUID) -> Iterator[OneBell]:
        bell = OneBell()
        self.bells.setdefault(job_id, set()).add(bell)
        if self.task is None or self.task.done():
            self.task = asyncio.create_task(self._hear())
        try:
            yield bell
        finally:
            mine = self.bells[job_id]
            mine.discard(bell)
            if not mine:
                del self.bells[job_id]

    def ring(self, job_id: UUID) -> None:
        for bell in self.bells.get(job_id, ()):
            bell.event.set()

    def ring_all(self) -> None:
        for bells in self.bells.values():
            for bell in bells:
                bell.event.set()

    async def _hear(self) -> None:
        """Listens until nobody does any more; what may have been missed rings everyone."""
        while self.bells:
            try:
                await (self._watch_file() if self.db.sqlite else self._listen())
            except (Unavailable, OSError, TimeoutError):
                await asyncio.sleep(_LOOK_S)

    async def _watch_file(self) -> None:
        # The number is one connection's own, so the same connection is asked each time. Not in a
        # thread: it takes microseconds, and a thread could still be in SQLite when the
        # connection is closed, which ends the process.
        with self.db.singles.connect() as connection:
            seen = None
            while self.bells:
                version = connection.exec_driver_sql("PRAGMA data_version").scalar()
                if version != seen:
                    seen = version
                    self.ring_all()
                await asyncio.sleep(_LOOK_S)

    async def _listen(self) -> None:
        import asyncpg

        s = self.db.settings
        url = self.db.url.set(drivername="postgresql").render_as_string(hide_password=False)
        try:
            connection: Any = await asyncpg.connect(
                url, timeout=s.connect_timeout_s, command_timeout=s.command_timeout_s
            )
        except asyncpg.PostgresError as error:
            raise OSError(str(error)) from error
        lost = asyncio.Event()
        connection.add_termination_listener(lambda *_: lost.set())
        try:
            await connection.add_listener(CHANNEL, self._heard)
            self.ring_all()
            while self.bells and not lost.is_set():
                with contextlib.suppress(TimeoutError):
                    async with asyncio.timeout(s.stream_heartbeat_s):
                        await lost.wait()
        finally:
            with contextlib.suppress(Exception):
                await connection.close(timeout=s.connect_timeout_s)

    def _heard(self, _connection: Any, _pid: int, _channel: str, payload: str) -> None:
        with contextlib.suppress(ValueError):
            self.ring(UUID(payload))

    async def close(self) -> None:
        self.ring_all()
        if self.task is not None:
            self.task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self.task
