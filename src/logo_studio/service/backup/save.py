"""Making a backup while the service runs: one moment of the database, then the objects it names.

Objects are written before the rows that name them and never change, so those of the moment are
there; one that is missing was deleted since, together with its job, and both are left out.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import msgspec
import sqlalchemy as sa

from logo_studio.service.backup.archive import FORMAT, Fault, Manifest, Part, Writer
from logo_studio.service.backup.rows import identity, kind_of, lines, lines_of, objects_of
from logo_studio.service.blobs.port import Blobs
from logo_studio.service.errors import BackupError
from logo_studio.service.jobs.connect import Database
from logo_studio.service.jobs.migrate import HEAD
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.jobs.tables import metadata
from logo_studio.service.retry import persist
from logo_studio.service.runtime import make_blobs
from logo_studio.service.settings import Settings
from logo_studio.version import VERSION

#: Objects fetched at once.
_AT_ONCE = 32
_LONGEST_S = 6 * 3600.0


class Wanted(msgspec.Struct, frozen=True, array_like=True):
    """An object that a row names."""

    key: str
    sha256: str
    table: str
    row: str


#: Rows that are gone by now: table -> primary keys.
Gone = dict[str, set[str]]


async def save(settings: Settings, target: Path) -> Manifest:
    """Writes everything to `target` (see `archive`); the service may run meanwhile.

    BackupError when something stands there already. `faults` of what is returned names objects
    that the storage had lost: the backup holds all the rest.
    """
    if target.is_file() or (target.is_dir() and any(target.iterdir())):
        raise BackupError(f"{target} is there already", "give a new name")
    jobs, blobs = SqlJobs(settings), make_blobs(settings)
    try:
        await jobs.check()
        writer = Writer(target)
        try:
            return await _save(settings, jobs.db, blobs, writer)
        finally:
            writer.close()
    except OSError as error:
        raise BackupError(f"{target} cannot be written: {error.strerror or error}") from None
    finally:
        await jobs.close()
        await blobs.close()


async def _save(settings: Settings, db: Database, blobs: Blobs, writer: Writer) -> Manifest:
    made_at = datetime.now(UTC)
    wanted = writer.spool / "wanted.jsonl"

    def dump(connection: sa.Connection) -> None:
        with wanted.open("wb") as keys:
            for table in metadata.sorted_tables:
                with (writer.spool / table.name).open("wb") as out:
                    for row, line in lines(connection, table):
                        out.write(line)
                        for key, digest in objects_of(table, row):
                            one = Wanted(key, digest, str(table.name), identity(table, row))
                            keys.write(msgspec.json.encode(one) + b"\n")

    await db.snapshot("backup", dump, _LONGEST_S)
    missing, faults = await _copy(settings, blobs, writer, wanted)
    gone = await _deleted(db, writer, missing)
    faults += [
        Fault(key=one.key, fault="missing")
        for one in missing
        if one.row not in gone.get(one.table, ())
    ]
    tables: dict[str, Part] = {}
    before = after = 0
    for table in metadata.sorted_tables:
        file = writer.spool / table.name
        if any(gone.values()):
            before += _count(file)
            _leave_out(table, file, gone)
            after += _count(file)
        tables[table.name] = writer.add_table(table.name, file)
    return writer.finish(
        Manifest(
            format=FORMAT, engine=VERSION, schema=HEAD, tables=tables,
            made_at=made_at.isoformat(timespec="seconds"),
            database="sqlite" if db.sqlite else "postgresql",
            objects=Part(count=0, sha256=""), object_bytes=0,
            left_out=before - after, faults=tuple(faults),
        )
    )  # fmt: skip


async def _copy(
    settings: Settings, blobs: Blobs, writer: Writer, wanted: Path
) -> tuple[list[Wanted], list[Fault]]:
    """All objects into the backup: those that are missing, and those that are not as their rows
    say."""

    async def fetch(one: Wanted) -> bytes | None:
        try:
            return await persist(lambda: blobs.get(one.key), settings)
        except KeyError:
            return None

    missing, faults = [], []
    for batch in _batched(msgspec.json.decode(x, type=Wanted) for x in lines_of(wanted)):
        found = await asyncio.gather(*(fetch(one) for one in batch))
        for one, data in zip(batch, found, strict=True):
            if data is None:
                missing.append(one)
            elif writer.add_object(one.key, data) != one.sha256 and one.sha256:
                faults.append(Fault(key=one.key, fault="damaged"))
    return missing, faults


async def _deleted(db: Database, writer: Writer, missing: list[Wanted]) -> Gone:
    """The rows that named missing objects and are no more, with the rows they belonged to, as
    far as those are no more either."""
    gone: Gone = {}
    wanted: Gone = {}
    for one in missing:
        wanted.setdefault(one.table, set()).add(one.row)
    for table in reversed(metadata.sorted_tables):
        if table.name not in wanted:
            continue
        for line in lines_of(writer.spool / table.name):
            row = _values(table, msgspec.json.decode(line))
            if identity(table, row) not in wanted[table.name]:
                continue
            if await _exists(db, table, row):
                continue
            gone.setdefault(table.name, set()).add(identity(table, row))
            for key in table.foreign_keys:
                if row[key.parent.name] is not None:
                    parents = wanted.setdefault(key.column.table.name, set())
                    parents.add(str(row[key.parent.name]))
    return gone


async def _exists(db: Database, table: sa.Table, row: dict[str, Any]) -> bool:
    same = sa.and_(*(c == row[c.name] for c in table.primary_key.columns))
    statement = sa.select(sa.literal(1)).select_from(table).where(same)
    return await db.single(
        "backup", lambda connection: connection.execute(statement).first() is not None
    )


def _leave_out(table: sa.Table, file: Path, gone: Gone) -> None:
    """Drops from a table's file what is gone, as the database drops it: what belonged to a
    deleted row goes with it, or loses its reference."""
    kept = file.with_suffix(".kept")
    with kept.open("wb") as out:
        for line in lines_of(file):
            row = msgspec.json.decode(line)
            name = identity(table, row)
            for key in table.foreign_keys:
                if str(row[key.parent.name]) in gone.get(key.column.table.name, ()):
                    if key.ondelete == "SET NULL":
                        row[key.parent.name] = None
                        line = msgspec.json.encode(row) + b"\n"
                    else:
                        gone.setdefault(table.name, set()).add(name)
            if name not in gone.get(table.name, ()):
                out.write(line)
    kept.replace(file)


def _values(table: sa.Table, row: dict[str, Any]) -> dict[str, Any]:
    """A row of a file with values as the database takes them."""
    for column in table.columns:
        kind = kind_of(column)
        if kind is not None and row[column.name] is not None:
            row[column.name] = msgspec.convert(row[column.name], kind, strict=False)
    return row


def _count(file: Path) -> int:
    return sum(1 for _ in lines_of(file))


def _batched(items: Iterable[Wanted]) -> Iterator[list[Wanted]]:
    batch: list[Wanted] = []
    for item in items:
        batch.append(item)
        if len(batch) == _AT_ONCE:
            yield batch
            batch = []
    if batch:
        yield batch
