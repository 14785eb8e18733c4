"""Bringing a database to the version that this service needs, and back."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import sqlalchemy as sa

from logo_studio.service.jobs.connect import Database
from logo_studio.service.settings import Settings

#: The newest version; a test holds it to the files in migrations/versions.
HEAD = "0005"
SCRIPTS = Path(__file__).parent / "migrations"
#: Any number, the same in every process: one migration at a time on PostgreSQL.
_LOCK = 0x10605
#: Large tables take their time.
_LONGEST_S = 3600.0


def serves(found: str | None) -> bool:
    """Whether this code works with tables of a version: with its own, and with newer ones, which
    only add (docs/compatibility.md); so old processes go on while new ones take their place."""
    return found is not None and found >= HEAD


async def migrate(settings: Settings, target: str = "head") -> tuple[str, str]:
    """Upgrades or downgrades to `target` (head, base, or a version) in one transaction.

    Returns the versions before and after. Several processes may do it at once.
    """
    db = Database(settings)
    try:
        before = await _version(db)
        if before != target and not (target == "head" and serves(before)):

            def work(connection: sa.Connection) -> None:
                if not db.sqlite:
                    connection.execute(sa.select(sa.func.pg_advisory_xact_lock(_LOCK)))
                move(connection, target)

            await db.transaction("migrate", work, limit_s=_LONGEST_S)
        return before or "nothing", await _version(db) or "nothing"
    finally:
        await db.close()


async def status(settings: Settings) -> str:
    """The database's version, or "nothing"."""
    db = Database(settings)
    try:
        return await _version(db) or "nothing"
    finally:
        await db.close()


def revisions() -> list[str]:
    """Every version there is, oldest first."""
    return sorted(p.name.partition("_")[0] for p in (SCRIPTS / "versions").glob("[0-9]*.py"))


async def _version(db: Database) -> str | None:
    return await db.transaction("version", version)


def version(connection: sa.Connection) -> str | None:
    """The version of the tables; None where there are none."""
    if not sa.inspect(connection).has_table("alembic_version"):
        return None
    found = connection.execute(sa.text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def move(connection: sa.Connection, target: str) -> None:
    """Up or down to `target` inside the caller's transaction."""
    # Alembic takes half a second to load: only where there is something to do.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(SCRIPTS).replace("%", "%%"))
    config.attributes["connection"] = connection
    scripts: Any = ScriptDirectory.from_config(config)
    held = version(connection)
    order = [s.revision for s in reversed(list(scripts.walk_revisions()))]
    wanted = order[-1] if target == "head" else target
    place = {None: -1, "base": -1} | {name: i for i, name in enumerate(order)}
    if place.get(wanted, len(order)) >= place.get(held, len(order)):
        command.upgrade(config, wanted)
    else:
        command.downgrade(config, wanted)
