"""Alembic's entry: the connection that `jobs.migrate` hands over, or one made from the
settings when the `alembic` command itself is used."""

from __future__ import annotations

import asyncio

import sqlalchemy as sa
from alembic import context

from logo_studio.service.jobs.connect import Database
from logo_studio.service.jobs.tables import metadata
from logo_studio.service.settings import load


def run(connection: sa.Connection) -> None:
    context.configure(connection=connection, target_metadata=metadata)
    with context.begin_transaction():
        context.run_migrations()


async def alone() -> None:
    db = Database(load())
    await db.transaction("migrate", run, limit_s=3600.0)
    await db.close()


if "connection" in context.config.attributes:
    run(context.config.attributes["connection"])
else:
    asyncio.run(alone())
