"""Migrations: from nothing to here and back, and the tables are those that the code believes in."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from logo_studio.service.errors import SettingsError
from logo_studio.service.jobs.connect import Database
from logo_studio.service.jobs.migrate import HEAD, SCRIPTS, migrate, status
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
