"""The keys of a database, for those who make and end them outside of a running service."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncIterator

from logo_studio.service.jobs.connect import Database
from logo_studio.service.jobs.migrate import migrate
from logo_studio.service.keys.store import SqlKeys
from logo_studio.service.settings import Settings


@contextlib.asynccontextmanager
async def key_book(settings: Settings) -> AsyncIterator[SqlKeys]:
    """Keys in the database of these settings; a SQLite file gets its tables first. A service
    that runs on it may go on. Unavailable, or SettingsError when tables are missing."""
    if settings.database.startswith("sqlite"):
        await migrate(settings)
    db = Database(settings)
    try:
        yield SqlKeys(db)
    finally:
        await db.close()
