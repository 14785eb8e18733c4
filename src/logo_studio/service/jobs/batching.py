"""Batches: taken on whole, counted, followed, deleted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from logo_studio.service.job import Batch, BatchEvent, BatchSubmitted, Job, Request, Status
from logo_studio.service.jobs.base import Store
from logo_studio.service.jobs.reading import WHOLE, job_of, whole_jobs
from logo_studio.service.jobs.submitting import HELD, QUEUED, claim_key, job_row
from logo_studio.service.jobs.tables import (
    batch_events,
    batches,
    events,
    idempotency,
    jobs,
    letters,
    variants,
)

#: Events that are read at once.
_EVENTS = 500


class Batching(Store):
    """`submit_batch`, `batch`, `batches`, `batch_jobs`, `batch_events`, `delete_batch`."""

    async def submit_batch(
        self,
        batch_id: UUID,
        requests: Sequence[Request],
        user_id: UUID | None,
        key: str | None,
        digest: str,
    ) -> BatchSubmitted:
        warnings = {i: r.warnings for i, r in enumerate(requests, 1) if r.warnings}
        taken = BatchSubmitted(batch_id=batch_id, total=len(requests), warnings=warnings)

        def work(connection: sa.Connection) -> BatchSubmitted:
            if key is not None:
                first = claim_key(connection, self.db.insert(idempotency), key, digest, batch_id)
                if first is not None:
                    return BatchSubmitted(
                        batch_id=first, total=len(requests), warnings=warnings, replayed=True
                    )
            row = {
                "id": batch_id, "user_id": user_id, "total": len(requests),
                "created_at": self.db.now(),
            }  # fmt: skip
            added = self.db.insert(batches).values(row).on_conflict_do_nothing()
            if connection.execute(added.returning(batches.c.id)).first() is None:
                return taken  # this very submission, said twice
            now = self.db.now()
            if not self.db.sqlite:  # many rows take values, not expressions
                now = connection.execute(sa.select(now)).scalar_one()
            rows = [
                job_row(request, now) | {"batch_id": batch_id, "batch_row": i, "published_at": HELD}
                for i, request in enumerate(requests, 1)
            ]
            connection.execute(sa.insert(jobs), rows)
            told = [{"job_id": request.job_id, **QUEUED} for request in requests]
            connection.execute(sa.insert(events), told)
            return taken

        return await self.db.transaction("submit_batch", work)

    async def batch(self, batch_id: UUID) -> Batch | None:
        found = await self._batches("batch", sa.select(batches).where(batches.c.id == batch_id))
        return next(iter(found), None)

    async def batches(self, limit: int, before: UUID | None = None) -> list[Batch]:
        statement = sa.select(batches).order_by(batches.c.created_at.desc(), batches.c.id.desc())
        if before is not None:
            edge = sa.select(batches.c.created_at, batches.c.id).where(batches.c.id == before)
            statement = statement.where(
                sa.tuple_(batches.c.created_at, batches.c.id) < edge.scalar_subquery()
            )
        return await self._batches("batches", statement.limit(limit))

    async def _batches(self, name: str, statement: sa.Select[Any]) -> list[Batch]:
        now = (
            sa.select(sa.func.count())
            .where(jobs.c.batch_id == batches.c.id, jobs.c.status == "processing")
            .scalar_subquery()
        )
        # Of what has ended nothing is counted.
        processing = sa.case((batches.c.finished_at.is_not(None), 0), else_=now)
        rows = await self._all(name, statement.add_columns(processing.label("processing")))
        return [
            Batch(
                id=r.id, user_id=r.user_id, total=r.total, done=r.done, failed=r.failed,
                removed=r.removed, created_at=r.created_at, finished_at=r.finished_at,
                processing=r.processing,
            )
            for r in rows
        ]  # fmt: skip

    async def batch_jobs(
        self,
        batch_id: UUID,
        limit: int,
        after: int = 0,
        status: Status | None = None,
        whole: bool = False,
    ) -> list[Job]:
        of_batch = sa.and_(jobs.c.batch_id == batch_id, jobs.c.batch_row > after)
        if status is not None:
            of_batch = sa.and_(of_batch, jobs.c.status == status)
        if not whole:
            statement = sa.select(jobs).where(of_batch).order_by(jobs.c.batch_row).limit(limit)
            return [job_of(row, ()) for row in await self._all("batch_jobs", statement)]
        page = sa.select(jobs.c.id).where(of_batch).order_by(jobs.c.batch_row).limit(limit)
        both = WHOLE.where(jobs.c.id.in_(page.scalar_subquery()))
        statement = both.order_by(jobs.c.batch_row, jobs.c.id, variants.c.index)
        return whole_jobs(await self._all("batch_jobs", statement))

    async def batch_events(
        self, batch_id: UUID, after: int = 0
    ) -> tuple[Batch, list[BatchEvent]] | None:
        # The batch first: an event that follows its state is told too, one before it never lost.
        batch = await self.batch(batch_id)
        if batch is None:
            return None
        e = batch_events.c
        statement = sa.select(batch_events).where(e.batch_id == batch_id, e.seq > after)
        rows = await self._all("batch_events", statement.order_by(e.seq).limit(_EVENTS))
        return batch, [
            BatchEvent(
                id=r.seq, job_id=r.job_id, row=r.row, status=r.status, done=r.done,
                failed=r.failed, removed=r.removed,
            )
            for r in rows
        ]  # fmt: skip

    async def delete_batch(self, batch_id: UUID) -> list[UUID] | None:
        def work(connection: sa.Connection) -> list[UUID] | None:
            of_batch = sa.select(jobs.c.id).where(jobs.c.batch_id == batch_id)
            connection.execute(sa.delete(letters).where(letters.c.job_id.in_(of_batch)))
            gone = sa.delete(jobs).where(jobs.c.batch_id == batch_id).returning(jobs.c.id)
            ids = [row.id for row in connection.execute(gone)]
            batch = sa.delete(batches).where(batches.c.id == batch_id).returning(batches.c.id)
            return ids if connection.execute(batch).first() is not None else None

        return await self.db.transaction("delete_batch", work)

    async def expired_batches(self, age: timedelta, limit: int) -> list[UUID]:
        left = sa.select(jobs.c.id).where(jobs.c.batch_id == batches.c.id).exists()
        old = sa.and_(batches.c.finished_at < self.db.ahead(-age), ~left)
        statement = sa.select(batches.c.id).where(old).order_by(batches.c.finished_at).limit(limit)
        return [row.id for row in await self._all("expired_batches", statement)]
