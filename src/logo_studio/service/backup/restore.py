"""Bringing a backup back: everything is compared with its hash first, then objects are written,
then all rows in one transaction. What stops half-way has changed no row."""

from __future__ import annotations

import asyncio
import contextlib
import mimetypes
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import msgspec
import sqlalchemy as sa

from logo_studio.service.backup.archive import Manifest, Reader, open_backup
from logo_studio.service.backup.rows import advance, fill, lines_of, objects_of, reflected
from logo_studio.service.blobs.files import FileBlobs
from logo_studio.service.blobs.port import SVG, Blobs
from logo_studio.service.errors import BackupError
from logo_studio.service.jobs.connect import Database
from logo_studio.service.jobs.migrate import move, revisions, version
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.jobs.tables import OBJECT, metadata
from logo_studio.service.locks import lock
from logo_studio.service.retry import persist
from logo_studio.service.runtime import make_blobs
from logo_studio.service.settings import Settings

#: Objects written at once.
_AT_ONCE = 64
_LONGEST_S = 6 * 3600.0


class Restored(msgspec.Struct, frozen=True, kw_only=True):
    """What was brought back. `open_jobs` had not ended when the backup was made: they are in
    the outbox, and are drawn as soon as the service runs."""

    manifest: Manifest
    rows: int
    objects: int
    open_jobs: int


def verify(source: Path) -> Manifest:
    """Compares everything in a backup with its hash. BackupError names what differs."""
    with open_backup(source) as reader:
        reader.verify()
        return reader.manifest


async def restore(settings: Settings, source: Path, *, force: bool = False) -> Restored:
    """The backup into database and storage of `settings`, which may be of another kind than
    those it was made from.

    BackupError when it is not whole, when rows are there already (`force` replaces them), or
    when the service runs. A backup of an older version is brought up to this one.
    """
    with open_backup(source) as reader, _alone(settings):
        reader.verify()
        if reader.manifest.schema not in revisions():
            raise BackupError(
                f"{source} has tables of version {reader.manifest.schema}, unknown here",
                "restore it with the version that made it, or a newer one",
            )
        jobs, blobs = SqlJobs(settings), make_blobs(settings)
        try:
            return await _restore(jobs, blobs, reader, force)
        finally:
            await jobs.close()
            await blobs.close()


async def _restore(jobs: SqlJobs, blobs: Blobs, reader: Reader, force: bool) -> Restored:
    db = jobs.db
    await _nobody_else(db)
    held = await db.transaction("restore", _held)
    if held and not force:
        what = ", ".join(f"{count} rows of {name}" for name, count in held.items())
        raise BackupError(f"the database is not empty: {what}", "--force replaces them")
    old = await db.snapshot("restore", _places, _LONGEST_S) if held else set()
    objects = 0
    if isinstance(blobs, FileBlobs):
        blobs.sync_each = False
    for batch in _batches(reader):
        put = partial(blobs.put, dict(batch), _type(batch[0][0]))
        await persist(put, db.settings)
        objects += len(batch)
        old -= {_place(key) for key, _ in batch}
    if isinstance(blobs, FileBlobs) and hasattr(os, "sync"):
        # Once for all of them, before a row names them: one by one takes minutes on a slow disk.
        await asyncio.to_thread(os.sync)
    manifest = reader.manifest

    def work(connection: sa.Connection) -> int:
        # Tables of the backup's version, filled, then brought up to ours by the migrations.
        if version(connection) is not None:
            move(connection, "base")
        move(connection, manifest.schema)
        rows = 0
        order = [t.name for t in metadata.sorted_tables]
        for name in sorted(manifest.tables, key=lambda n: (n not in order, *_rank(order, n))):
            table = reflected(connection, name)
            rows += fill(connection, table, lines_of(reader.table(name)))
            advance(connection, table)
        move(connection, "head")
        return rows

    rows = await db.transaction("restore", work, limit_s=_LONGEST_S)
    open_jobs = await jobs.adopt()
    for place in sorted(old):
        await blobs.delete(place)
    return Restored(manifest=manifest, rows=rows, objects=objects, open_jobs=open_jobs)


def _rank(order: list[str], name: str) -> tuple[int, ...]:
    return (order.index(name),) if name in order else (0,)


def _held(connection: sa.Connection) -> dict[str, int]:
    """Rows that are there, by table."""
    there = set(sa.inspect(connection).get_table_names())
    found = {}
    for name in (t.name for t in metadata.sorted_tables if t.name in there):
        count = connection.execute(
            sa.select(sa.func.count()).select_from(sa.table(name))
        ).scalar_one()
        if count:
            found[name] = count
    return found


def _places(connection: sa.Connection) -> set[str]:
    """Folders of the objects that rows name now."""
    there = set(sa.inspect(connection).get_table_names())
    found = set()
    for table in metadata.sorted_tables:
        if table.name not in there or not any(OBJECT in c.info for c in table.columns):
            continue
        known = reflected(connection, table.name).columns.keys()
        columns = [c for c in table.columns if c.name in known]
        for row in connection.execute(sa.select(*columns)).mappings():
            found |= {_place(key) for key, _ in objects_of(table, dict(row))}
    return found


def _place(key: str) -> str:
    return key.rpartition("/")[0] or key


def _batches(reader: Reader) -> Iterator[list[tuple[str, bytes]]]:
    """Objects of one type at a time, a bounded number."""
    batch: list[tuple[str, bytes]] = []
    for key, data in reader.objects():
        if batch and (len(batch) == _AT_ONCE or _type(key) != _type(batch[0][0])):
            yield batch
            batch = []
        batch.append((key, data))
    if batch:
        yield batch


def _type(key: str) -> str:
    return SVG if key.endswith(".svg") else mimetypes.guess_type(key)[0] or "application/zip"


async def _nobody_else(db: Database) -> None:
    """On PostgreSQL no process of the service may be connected."""
    if db.sqlite:
        return
    count = sa.text(
        "SELECT count(*) FROM pg_stat_activity WHERE application_name = 'logo-studio'"
        " AND datname = current_database() AND pid <> pg_backend_pid()"
    )
    others = await db.single("restore", lambda c: int(c.execute(count).scalar_one()))
    if others:
        raise BackupError(
            f"the service runs: {others} other connections to the database",
            "stop API and workers, then restore",
        )


@contextlib.contextmanager
def _alone(settings: Settings) -> Iterator[None]:
    """Holds the data folder, so that no service starts in it meanwhile."""
    if not settings.database.startswith("sqlite"):
        yield
        return
    held = lock(settings.folder / "service.lock")
    if held is None:
        raise BackupError(f"the service runs in {settings.folder}", "stop it, then restore")
    with held:
        yield
