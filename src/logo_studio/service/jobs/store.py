"""The store: the parts joined, one class for SQLite and PostgreSQL."""

from __future__ import annotations

import sqlalchemy as sa

from logo_studio.service.errors import SettingsError
from logo_studio.service.jobs.batching import Batching
from logo_studio.service.jobs.burying import Burying
from logo_studio.service.jobs.hooking import Hooking
from logo_studio.service.jobs.migrate import HEAD, serves
from logo_studio.service.jobs.reading import Reading
from logo_studio.service.jobs.remembering import Remembering
from logo_studio.service.jobs.submitting import Submitting
from logo_studio.service.jobs.working import Working


class SqlJobs(Submitting, Working, Reading, Burying, Batching, Hooking, Remembering):
    """`jobs.port.Jobs` and `webhooks.port.Webhooks` over SQLAlchemy Core."""

    async def check(self) -> None:
        def work(connection: sa.Connection) -> str | None:
            statement = sa.text("SELECT version_num FROM alembic_version")
            return (connection.execute(statement)).scalar()

        found = await self.db.single("check", work)
        if not serves(found):
            raise SettingsError(
                f"the database is at version {found or 'none'}, this service needs {HEAD}",
                "run logo-studio migrate",
            )

    async def close(self) -> None:
        await self.news.close()
        await self.db.close()
