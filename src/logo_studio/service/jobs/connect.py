"""Connections to SQLite and PostgreSQL: bounded waits, one kind of error, one kind of clock."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, Literal, TypeVar

import msgspec
import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.engine import make_url

from logo_studio.service.errors import SettingsError, Unavailable
from logo_studio.service.metrics import DB_ACTIVE, DB_SECONDS
from logo_studio.service.settings import Settings

T = TypeVar("T")
#: What is done with a connection, in one go.
Work = Callable[[sa.Connection], T]
#: Statements each for themselves; one transaction; a read of one moment.
Mode = Literal["single", "transaction", "snapshot"]

#: Threads that read on SQLite; a listener for other processes' commits takes one connection.
_READERS = 3


class Database:
    """The two ways to talk to one database: a transaction, and a single statement by itself."""

    def __init__(self, settings: Settings) -> None:
        self.settings = settings
        self.limit_s = settings.connect_timeout_s + settings.command_timeout_s
        self.under_way: set[asyncio.Future[Any]] = set()
        self.url = make_url(settings.database)
        self.sqlite = self.url.get_backend_name() == "sqlite"
        if self.sqlite:
            self._sqlite()
        else:
            self._postgres()

    def insert(self, table: sa.Table) -> Any:
        """An insert that knows ON CONFLICT, in the database's dialect."""
        return sqlite.insert(table) if self.sqlite else postgresql.insert(table)

    def _postgres(self) -> None:
        from sqlalchemy.ext.asyncio import create_async_engine

        s = self.settings
        engine = create_async_engine(
            self.url,
            pool_size=s.database_pool,
            max_overflow=0,
            pool_timeout=s.command_timeout_s,
            json_serializer=_json,
            json_deserializer=msgspec.json.decode,
            connect_args={
                "timeout": s.connect_timeout_s,
                "command_timeout": s.command_timeout_s,
                "server_settings": {"application_name": "logo-studio", "jit": "off"},
            },
        )
        self.many = engine
        self.one = engine.execution_options(isolation_level="AUTOCOMMIT")
        self.still = engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )

    def _sqlite(self) -> None:
        """In threads, a whole transaction at a time: going there and back for each statement
        took two thirds of a job's time."""
        s = self.settings
        if self.url.database and self.url.database != ":memory:":
            Path(self.url.database).parent.mkdir(parents=True, exist_ok=True)
        options: dict[str, Any] = {
            "json_serializer": _json,
            "json_deserializer": msgspec.json.decode,
            "connect_args": {"timeout": s.command_timeout_s, "check_same_thread": False},
            "poolclass": sa.QueuePool,
            "max_overflow": 0,
        }
        # One writer: transactions of this process queue up here instead of in SQLite.
        self.writes = sa.create_engine(self.url, pool_size=1, **options)
        self.singles = sa.create_engine(
            self.url, pool_size=_READERS, isolation_level="AUTOCOMMIT", **options
        )
        self.writer = ThreadPoolExecutor(1, "sqlite-writer")
        self.readers = ThreadPoolExecutor(_READERS, "sqlite-reader")
        for engine in (self.writes, self.singles):
            sa.event.listen(engine, "connect", _pragmas)
        sa.event.listen(self.writes, "begin", _begin)

    def now(self) -> Any:
        """The clock that leases are measured by: the server's on PostgreSQL, else ours."""
        return datetime.now(UTC) if self.sqlite else sa.func.now()

    def ahead(self, span: timedelta) -> Any:
        """`span` from now, as something to store or compare with."""
        if self.sqlite:
            return datetime.now(UTC) + span
        return sa.func.now() + sa.literal(span, sa.Interval())

    async def single(self, name: str, work: Work[T]) -> T:
        """`work` with a connection where every statement is a transaction of its own."""
        return await self._run(name, work, "single", self.limit_s)

    async def transaction(self, name: str, work: Work[T], limit_s: float | None = None) -> T:
        """`work` in one transaction; bounded by `limit_s`, like every call by default."""
        return await self._run(name, work, "transaction", limit_s or self.limit_s)

    async def snapshot(self, name: str, work: Work[T], limit_s: float) -> T:
        """`work` reads the database as it is at one moment, and hinders nobody who writes."""
        return await self._run(name, work, "snapshot", limit_s)

    async def _run(self, name: str, work: Work[T], mode: Mode, limit_s: float) -> T:
        """Bounded, measured, and once more when the connection turned out to be a dead one.

        Everything here may be repeated (jobs/port.py), so an unknown outcome is no danger.
        Never cut off by whoever waits: a statement that is interrupted half-way would leave its
        connection, and on SQLite the whole file, locked. The caller's wait ends at once.
        """
        task = asyncio.ensure_future(self._guarded(name, work, mode, limit_s))
        self.under_way.add(task)
        task.add_done_callback(self._done)
        return await asyncio.shield(task)

    def _done(self, task: asyncio.Future[Any]) -> None:
        self.under_way.discard(task)
        if not task.cancelled():
            task.exception()  # nobody may be waiting for it any more

    async def _guarded(self, name: str, work: Work[T], mode: Mode, limit_s: float) -> T:
        do = self._in_thread if self.sqlite else self._on_server
        for fresh in (False, True):
            with DB_SECONDS.labels(name).time(), DB_ACTIVE.track_inprogress():
                try:
                    return await do(work, mode, limit_s)
                except sa.exc.DBAPIError as error:
                    if error.connection_invalidated and not fresh:
                        continue
                    raise _explain(error) from error
                except (TimeoutError, OSError, sa.exc.TimeoutError) as error:
                    raise Unavailable("database", str(error) or "no answer in time") from error
                except sa.exc.SQLAlchemyError as error:
                    raise Unavailable("database", str(error)) from error
        raise AssertionError("unreachable")

    async def _on_server(self, work: Work[T], mode: Mode, limit_s: float) -> T:
        connect: dict[Mode, Any] = {
            "single": self.one.connect, "transaction": self.many.begin, "snapshot": self.still.begin
        }  # fmt: skip
        async with asyncio.timeout(limit_s), connect[mode]() as connection:
            done: T = await connection.run_sync(work)
            return done

    async def _in_thread(self, work: Work[T], mode: Mode, _limit_s: float) -> T:
        """SQLite bounds its waits itself (busy timeout), and cannot be interrupted safely."""

        def run() -> T:
            whole = mode == "transaction"
            with self.writes.begin() if whole else self.singles.connect() as connection:
                if mode != "snapshot":
                    return work(connection)
                connection.exec_driver_sql("BEGIN")
                try:
                    return work(connection)
                finally:
                    connection.exec_driver_sql("ROLLBACK")

        pool = self.writer if mode == "transaction" else self.readers
        return await asyncio.get_running_loop().run_in_executor(pool, run)

    async def close(self) -> None:
        if self.under_way:
            await asyncio.wait(self.under_way, timeout=self.limit_s)
        if self.sqlite:
            self.writer.shutdown(wait=False)
            self.readers.shutdown(wait=False)
            self.writes.dispose()
            self.singles.dispose()
            return
        with contextlib.suppress(TimeoutError, OSError):
            async with asyncio.timeout(self.settings.command_timeout_s):
                await self.many.dispose()


def _explain(error: sa.exc.DBAPIError) -> Exception:
    """A missing table is a missing migration; the rest is a database that does not answer."""
    text = str(error.orig)
    if "no such table" in text or "UndefinedTable" in text or "does not exist" in text:
        return SettingsError(
            f"the database has not our tables: {text.splitlines()[0]}", "run logo-studio migrate"
        )
    return Unavailable("database", text.splitlines()[0] if text else type(error).__name__)


def _json(value: Any) -> str:
    return msgspec.json.encode(value).decode()


def _pragmas(connection: Any, _record: Any) -> None:
    """WAL: readers never wait. FULL: what was acknowledged survives a power cut."""
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-4000",
        "wal_autocheckpoint=1000",
    ):  # fmt: skip
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin(connection: sa.Connection) -> None:
    """Takes the write lock at once: a transaction never fails half-way for want of it."""
    connection.exec_driver_sql("BEGIN IMMEDIATE")
