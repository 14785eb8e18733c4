"""Migrations: from nothing to here and back, and the tables are those that the code believes in."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
import sqlalchemy as sa

from logo_studio.service.errors import SettingsError
from logo_studio.service.jobs.connect import Database
from logo_studio.service.jobs.migrate import HEAD, SCRIPTS, migrate, revisions, status
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.jobs.tables import metadata
from logo_studio.service.settings import Settings, load


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return load({}, data_dir=str(tmp_path / "data"))
    return load(request.getfixturevalue("fresh")("postgres"))


def test_up_down_up(database: Settings, run: Any) -> None:
    async def work() -> None:
        jobs = SqlJobs(database)
        with pytest.raises(SettingsError, match="tables"):
            await jobs.check()
        assert await status(database) == "nothing"
        assert await migrate(database) == ("nothing", HEAD)
        assert await migrate(database) == (HEAD, HEAD)
        await jobs.check()
        assert await columns(database) == {
            t.name: sorted(c.name for c in t.columns) for t in metadata.tables.values()
        }
        assert await migrate(database, "base") == (HEAD, "nothing")
        assert await columns(database) == {}
        assert await migrate(database) == ("nothing", HEAD)
        await jobs.close()

    run(work())


async def columns(settings: Settings) -> dict[str, list[str]]:
    db = Database(settings)

    def read(connection: sa.Connection) -> dict[str, list[str]]:
        look = sa.inspect(connection)
        names = [n for n in look.get_table_names() if n not in ("alembic_version",)]
        return {n: sorted(c["name"] for c in look.get_columns(n)) for n in names}

    found = await db.single("columns", read)
    await db.close()
    return found


def test_head_is_the_newest_file() -> None:
    assert max(p.name[:4] for p in (SCRIPTS / "versions").glob("[0-9]*.py")) == HEAD


def test_every_version_only_adds(database: Settings, run: Any) -> None:
    """Processes of the version before go on while new ones take their place
    (docs/compatibility.md): nothing they use is gone, nothing new is asked of them."""

    async def work() -> None:
        before: dict[str, list[str]] = {}
        for target in revisions():
            known = set(before)
            await migrate(database, target)
            after = await columns(database)
            for name in known:
                assert set(before[name]) <= set(after[name]), f"{target} takes from {name}"
                for new in set(after[name]) - set(before[name]):
                    assert await may_be_left_out(database, name, new), f"{target}: {name}.{new}"
            assert known <= set(after)
            before = after

    run(work())


def value(column: sa.Column[Any], row: int) -> Any:
    """Something to find again in a column, the same id in all tables, so that references hold."""
    kind, number = column.type, row + 1
    if isinstance(kind, sa.Uuid):
        return UUID(int=number)
    if isinstance(kind, sa.JSON):
        return {"n": number, "text": "Ü\u2028"}
    if isinstance(kind, sa.DateTime):
        return datetime(2026, 1, number, 12, 30, tzinfo=UTC)
    if isinstance(kind, sa.Boolean):
        return bool(row % 2)
    if isinstance(kind, sa.LargeBinary):
        return b"\0\xff" + bytes([number])
    if isinstance(kind, sa.String):  # ids are text on SQLite
        text = str(UUID(int=number)) if kind.length == 36 else f"ü{number}"
        return text if kind.length is None else text[: kind.length]
    assert isinstance(kind, sa.Integer | sa.Numeric), f"{column}: {kind}"
    return number


async def every_row(settings: Settings, only: dict[str, list[str]] | None = None) -> Any:
    """Every row of every table, or of those tables and columns alone."""
    db = Database(settings)

    def read(connection: sa.Connection) -> dict[str, list[str]]:
        tables = sa.MetaData()
        tables.reflect(connection)
        out = {}
        for name, table in tables.tables.items():
            if name == "alembic_version" or (only is not None and name not in only):
                continue
            names = sorted(only[name] if only else (c.name for c in table.columns))
            rows = connection.execute(sa.select(*(table.c[n] for n in names))).all()
            out[name] = sorted(repr(dict(zip(names, row, strict=True))) for row in rows)
        return out

    found = await db.single("read", read)
    await db.close()
    return found


@pytest.mark.parametrize("version", revisions())
def test_nothing_is_lost_on_the_way_up_and_down(database: Settings, run: Any, version: str) -> None:
    async def fill() -> None:
        db = Database(database)

        def write(connection: sa.Connection) -> None:
            tables = sa.MetaData()
            tables.reflect(connection)
            for table in tables.sorted_tables:
                if table.name != "alembic_version":
                    rows = [{c.name: value(c, i) for c in table.columns} for i in range(3)]
                    connection.execute(table.insert(), rows)

        await db.transaction("fill", write)
        await db.close()

    async def work() -> None:
        await migrate(database, version)
        names = await columns(database)
        await fill()
        before = await every_row(database)
        assert before
        assert all(len(rows) == 3 for rows in before.values())
        await migrate(database)
        assert await every_row(database, names) == before
        await migrate(database, version)
        assert await every_row(database) == before

    run(work())


async def may_be_left_out(settings: Settings, table: str, column: str) -> bool:
    db = Database(settings)
    found = await db.single("columns", lambda c: sa.inspect(c).get_columns(table))
    await db.close()
    (one,) = (c for c in found if c["name"] == column)
    return bool(one["nullable"]) or one["default"] is not None


def test_newer_tables_are_served(database: Settings, run: Any) -> None:
    """What a rolling upgrade, and a step back from one, asks of the old version."""

    async def work() -> None:
        await migrate(database)
        jobs = SqlJobs(database)
        later = sa.text("UPDATE alembic_version SET version_num = '9999'")
        await jobs.db.transaction("later", lambda c: c.execute(later))
        await jobs.check()
        assert await migrate(database) == ("9999", "9999")
        await jobs.close()

    run(work())
