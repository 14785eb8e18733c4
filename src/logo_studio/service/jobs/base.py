"""What the parts of the store share: the database, the topic, and telling of news."""

from __future__ import annotations

from contextlib import AbstractContextManager
from datetime import timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from logo_studio.service.jobs.connect import Database
from logo_studio.service.jobs.news import News
from logo_studio.service.jobs.port import Bell
from logo_studio.service.settings import Settings

#: A moment that should be at most a lease away and is further than this, or three leases, was
#: written before the clock was set back: it counts as past, or the job of a dead worker would wait
#: for as long as the clock jumped.
_FAR = timedelta(minutes=1)


class Store:
    """A database with news of its jobs."""

    def __init__(self, settings: Settings) -> None:
        self.db = Database(settings)
        self.topic = settings.topic
        self.lease = timedelta(seconds=settings.lease_s)
        self.far = max(_FAR, 3 * self.lease)
        self.news = News(self.db)

    def watch(self, job_id: UUID) -> AbstractContextManager[Bell]:
        return self.news.watch(job_id)

    def _tell(self, job_id: UUID) -> None:
        """On PostgreSQL a trigger tells every process; here SQLite's own process is told."""
        if self.db.sqlite:
            self.news.ring(job_id)

    def past(self, moment: Any, ago: timedelta = timedelta()) -> Any:
        """Whether `moment` was `ago` or longer before now, by whatever clock it was written."""
        return sa.or_(moment < self.db.ahead(-ago), moment > self.db.ahead(self.far))

    async def _all(self, name: str, statement: Any) -> Any:
        """All rows of one statement."""
        return await self.db.single(name, lambda c: c.execute(statement).all())
