"""Rows as lines of JSON and back, the same for SQLite and PostgreSQL.

Tables are taken from the metadata: a new one is part of every backup by itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa

from logo_studio.service.errors import BackupError
from logo_studio.service.jobs.tables import OBJECT, Id, Moment, metadata

#: Rows that are read or written at once.
BATCH = 500
#: How a column's value is read from JSON, where JSON has no such type.
_READ: tuple[tuple[type[Any], Any], ...] = (
    (Id, UUID), (sa.Uuid, UUID), (Moment, datetime), (sa.DateTime, datetime),
    (sa.LargeBinary, bytes),
)  # fmt: skip
#: Types whose values JSON holds as they are.
PLAIN = (sa.String, sa.Integer, sa.Boolean, sa.JSON, sa.Float)


def kind_of(column: sa.Column[Any]) -> Any:
    """The Python type that a value of the column is read back as; None for a plain one."""
    return next((kind for known, kind in _READ if isinstance(column.type, known)), None)


def lines(connection: sa.Connection, table: sa.Table) -> Iterator[tuple[dict[str, Any], bytes]]:
    """Every row with its line, in the order of the primary key."""
    statement = sa.select(table).order_by(*table.primary_key.columns)
    streamed = connection.execution_options(stream_results=True, yield_per=BATCH)
    for row in streamed.execute(statement).mappings():
        data = dict(row)
        yield data, msgspec.json.encode(data) + b"\n"


def objects_of(table: sa.Table, row: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """(key, SHA-256 or "") of the objects that a row names."""
    for column in table.columns:
        if OBJECT in column.info and row[column.name]:
            digest = column.info[OBJECT]
            yield row[column.name], (row[digest] if digest else "") or ""


def identity(table: sa.Table, row: dict[str, Any]) -> str:
    """The row's primary key as text."""
    return "/".join(str(row[c.name]) for c in table.primary_key.columns)


def reflected(connection: sa.Connection, name: str) -> sa.Table:
    """A table as the database has it, with our types where we know the column: a backup of an
    older version is filled into that version's tables."""
    found = sa.Table(name, sa.MetaData(), autoload_with=connection, resolve_fks=False)
    known = metadata.tables.get(name)
    columns: list[sa.Column[Any]] = []
    for column in found.columns:
        same = None if known is None else known.columns.get(column.name)
        kind = column.type if same is None else same.type
        columns.append(sa.Column(column.name, kind, primary_key=column.primary_key))
    return sa.Table(name, sa.MetaData(), *columns)


def fill(connection: sa.Connection, table: sa.Table, rows: Iterable[bytes]) -> int:
    """Inserts the lines; how many."""
    kinds = {c.name: kind for c in table.columns if (kind := kind_of(c)) is not None}
    count = 0
    for batch in _batched(rows):
        values = [msgspec.json.decode(line) for line in batch]
        for row in values:
            extra = row.keys() - table.columns.keys()
            if extra:
                raise BackupError(f"table {table.name} has no column {', '.join(sorted(extra))}")
            for name, kind in kinds.items():
                if row.get(name) is not None:
                    row[name] = msgspec.convert(row[name], kind, strict=False)
        connection.execute(sa.insert(table), values)
        count += len(values)
    return count


def advance(connection: sa.Connection, table: sa.Table) -> None:
    """PostgreSQL's counters go on after the largest id that was filled in; SQLite's do so by
    themselves."""
    if connection.dialect.name != "postgresql":
        return
    for column in table.primary_key.columns:
        if isinstance(column.type, sa.Integer):
            sequence = sa.func.pg_get_serial_sequence(table.name, column.name)
            largest = sa.select(sa.func.max(column)).scalar_subquery()
            # Of an empty table nothing is set: setval of NULL is NULL.
            connection.execute(sa.select(sa.func.setval(sequence, largest)))


def lines_of(file: Path) -> Iterator[bytes]:
    """The lines of a file, one by one."""
    with file.open("rb") as stream:
        yield from stream


def _batched(rows: Iterable[bytes]) -> Iterator[list[bytes]]:
    batch: list[bytes] = []
    for line in rows:
        batch.append(line)
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
