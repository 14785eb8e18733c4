"""Reading jobs, and removing them."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import groupby
from typing import Any
from uuid import UUID

import msgspec
import sqlalchemy as sa

from logo_studio.service.job import (
    ENDED,
    PROGRESS,
    Event,
    Failure,
    IssuedMark,
    Job,
    Status,
    Variant,
)
from logo_studio.service.jobs.base import Store
from logo_studio.service.jobs.counting import OF_JOB, recount
from logo_studio.service.jobs.tables import Moment, events, issued, jobs, letters, outbox, variants

#: What the customer said, where the history is searched.
_SAID = (
    jobs.c.business_type,
    *(jobs.c.prefs[name].as_string() for name in ("name", "business_name", "tagline")),
)


#: Jobs with their variants beside them; `whole_jobs` reads the rows.
WHOLE = sa.select(jobs, *(c.label(f"v_{c.name}") for c in variants.c)).select_from(
    jobs.outerjoin(variants)
)


class Reading(Store):
    """`get`, `page`, `events`, `delete`, `expired`, `counts`, `ages`."""

    async def get(self, job_id: UUID) -> Job | None:
        statement = WHOLE.where(jobs.c.id == job_id).order_by(variants.c.index)
        rows = await self._all("get", statement)
        return next(iter(whole_jobs(rows)), None)

    async def strangers(self, ids: Sequence[UUID]) -> set[UUID]:
        known = sa.select(jobs.c.id).where(jobs.c.id.in_(ids))
        return set(ids) - {row.id for row in await self._all("strangers", known)}

    async def page(
        self,
        limit: int,
        before: UUID | None = None,
        status: Status | None = None,
        text: str = "",
    ) -> list[Job]:
        statement = sa.select(jobs).order_by(jobs.c.created_at.desc(), jobs.c.id.desc())
        if before is not None:
            edge = sa.select(jobs.c.created_at).where(jobs.c.id == before).scalar_subquery()
            older = sa.or_(
                jobs.c.created_at < edge, sa.and_(jobs.c.created_at == edge, jobs.c.id < before)
            )
            statement = statement.where(older)
        if status is not None:
            statement = statement.where(jobs.c.status == status)
        for word in text.split():
            statement = statement.where(
                sa.or_(*(place.icontains(word, autoescape=True) for place in _SAID))
            )
        rows = await self._all("page", statement.limit(limit))
        return [job_of(row, ()) for row in rows]

    async def events(self, job_id: UUID, after: int = 0) -> tuple[Status, list[Event]] | None:
        on = sa.and_(events.c.job_id == jobs.c.id, events.c.id > after)
        statement = sa.select(
            jobs.c.status, jobs.c.stage, jobs.c.progress,
            events.c.id, events.c.status, events.c.stage, events.c.progress,
        ).select_from(jobs.outerjoin(events, on)).where(jobs.c.id == job_id)  # fmt: skip
        rows = await self._all("events", statement.order_by(events.c.id))
        if not rows:
            return None
        found = [
            Event(id=r[3], status=r[4], stage=r[5], progress=r[6]) for r in rows if r[3] is not None
        ]
        status, stage, progress = rows[0][:3]
        if not found and not after:  # another producer's row: it says its status alone
            if status in ENDED:
                stage, progress = status, PROGRESS["done"]
            found = [Event(id=0, status=status, stage=stage, progress=progress)]
        return status, found

    async def delete(self, job_id: UUID) -> bool:
        def work(connection: sa.Connection) -> bool:
            connection.execute(sa.delete(letters).where(letters.c.job_id == job_id))
            statement = sa.delete(jobs).where(jobs.c.id == job_id)
            job = connection.execute(statement.returning(*OF_JOB)).first()
            if job is not None and job.status not in ENDED:
                recount(connection, job, self.db.now(), "removed", removed=1)
            return job is not None

        return await self.db.transaction("delete", work)

    async def expired(self, age: timedelta, limit: int) -> list[UUID]:
        old = jobs.c.finished_at < self.db.ahead(-age)
        statement = sa.select(jobs.c.id).where(old).order_by(jobs.c.finished_at).limit(limit)
        return [row.id for row in await self._all("expired", statement)]

    async def counts(self) -> dict[str, int]:
        def number(name: str, source: Any, *where: Any) -> Any:
            return sa.select(sa.literal(name), sa.func.count()).select_from(source).where(*where)

        statement = sa.union_all(
            number("queued", jobs, jobs.c.status == "queued"),
            number("processing", jobs, jobs.c.status == "processing"),
            number("outbox", outbox),
            number("dead_letters", letters),
        )
        return {row[0]: row[1] for row in await self._all("counts", statement)}

    async def ages(self) -> dict[str, float]:
        def oldest(table: sa.Table, *where: Any) -> Any:
            return sa.select(sa.func.min(table.c.created_at)).where(*where).scalar_subquery()

        # The clock is read by the same statement: the server's, where there is a server.
        now = sa.literal(datetime.now(UTC), Moment()) if self.db.sqlite else sa.func.now()
        statement = sa.select(
            now.label("now"),
            oldest(jobs, jobs.c.status == "queued").label("queued"),
            oldest(outbox).label("outbox"),
        )
        (row,) = await self._all("ages", statement)
        return {
            name: max(0.0, (row.now - since).total_seconds()) if since else 0.0
            for name, since in (("queued", row.queued), ("outbox", row.outbox))
        }

    async def issued(self, limit: int, mark: str | None = None) -> list[IssuedMark]:
        statement = sa.select(issued).order_by(issued.c.created_at.desc()).limit(limit)
        if mark is not None:
            statement = statement.where(issued.c.mark == mark)
        return [
            IssuedMark(spec_hash=r.spec_hash, mark=r.mark, signature=r.signature, phash=r.phash)
            for r in await self._all("issued", statement)
        ]  # fmt: skip


def whole_jobs(rows: Sequence[Any]) -> list[Job]:
    """The jobs of rows of WHOLE, which are ordered by job, then by index."""
    return [
        job_of(of_job[0], tuple(_variant(r) for r in of_job if r.v_index is not None))
        for of_job in (list(g) for _, g in groupby(rows, key=lambda r: r.id))
    ]


def job_of(row: Any, made: tuple[Variant, ...]) -> Job:
    failure = msgspec.convert(row.failure, Failure) if row.failure else None
    return Job(
        id=row.id, user_id=row.user_id, business_type=row.business_type, prefs=row.prefs,
        status=row.status, stage=row.stage, progress=row.progress, attempt=row.attempt,
        warnings=tuple(row.warnings), failure=failure, created_at=row.created_at,
        updated_at=row.updated_at, variants=made, batch_id=row.batch_id, batch_row=row.batch_row,
    )  # fmt: skip


def _variant(row: Any) -> Variant:
    palette = row.v_palette
    return Variant(
        index=row.v_index, palette=palette["name"], colors=tuple(palette["colors"]),
        key=row.v_svg_key, bytes=row.v_bytes, sha256=row.v_sha256,
        spec=row.v_spec, quality=row.v_quality,
    )  # fmt: skip
