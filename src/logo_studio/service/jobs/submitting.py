"""Taking jobs on, and the outbox they leave by."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from logo_studio.service.errors import IdempotencyConflict
from logo_studio.service.job import Request, Submitted
from logo_studio.service.jobs.base import Store
from logo_studio.service.jobs.tables import events, idempotency, jobs, outbox
from logo_studio.service.message import encode
from logo_studio.service.queue.port import Headers, Outgoing

#: The time of publishing of a job of a batch that is not published yet: `feed` does it, a few at a
#: time. So long ago that a version that knows nothing of it publishes it as forgotten.
HELD = datetime(2000, 1, 2, tzinfo=UTC)
#: Jobs of batches that are with the workers at once: twice what ended in so long, at least this.
_PACE = timedelta(seconds=2)
_LEAST = 24
#: Any number, the same in every process: one feeds at a time on PostgreSQL.
_FEEDING = 0x10606
#: The first event of a job.
QUEUED = {"status": "queued", "stage": "queued", "progress": 0}


def outbox_row(message: Outgoing) -> dict[str, Any]:
    """A message as a row."""
    return {
        "topic": message.topic,
        "key": message.key,
        "value": message.value,
        "headers": headers_row(message.headers),
    }


def headers_row(headers: Headers) -> list[list[str]]:
    """Headers for a JSON column, which holds neither bytes nor, on PostgreSQL, a NUL."""
    return [[name, b64encode(value).decode()] for name, value in headers]


def headers_of(value: Any) -> Headers:
    """The headers of a row, as bytes again."""
    return tuple((name, b64decode(text)) for name, text in value)


def job_row(request: Request, now: Any) -> dict[str, Any]:
    """A new job as a row."""
    return {
        "id": request.job_id, "user_id": request.user_id, "prefs": request.prefs,
        "business_type": request.business_type, "extra": request.extra,
        "warnings": list(request.warnings), "created_at": now, "updated_at": now,
        "published_at": now,
    }  # fmt: skip


class Submitting(Store):
    """`submit`, `take_outbox`, `clear_outbox`, `requeue`, `waiting`, `feed`, `adopt`, `forget`."""

    async def submit(self, request: Request, key: str | None, digest: str) -> Submitted:
        message = encode(request, self.topic)

        def work(connection: sa.Connection) -> Submitted:
            if key is not None:
                first = claim_key(
                    connection, self.db.insert(idempotency), key, digest, request.job_id
                )
                if first is not None:
                    status = (
                        connection.execute(sa.select(jobs.c.status).where(jobs.c.id == first))
                    ).scalar()
                    return Submitted(job_id=first, status=status or "queued", replayed=True)
            row = self.db.insert(jobs).values(job_row(request, self.db.now()))
            added = connection.execute(row.on_conflict_do_nothing().returning(jobs.c.id))
            if added.first() is not None:  # else: this very submission, said twice
                connection.execute(sa.insert(events).values(job_id=request.job_id, **QUEUED))
                connection.execute(sa.insert(outbox).values(outbox_row(message)))
            return Submitted(job_id=request.job_id, status="queued", warnings=request.warnings)

        done = await self.db.transaction("submit", work)
        self._tell(done.job_id)
        return done

    async def take_outbox(self, limit: int, lease: timedelta) -> list[tuple[int, Outgoing]]:
        free = sa.or_(outbox.c.taken_until.is_(None), self.past(outbox.c.taken_until))
        due = sa.select(outbox.c.id).where(free).order_by(outbox.c.id).limit(limit)
        if not self.db.sqlite:
            due = due.with_for_update(skip_locked=True)
        statement = (
            sa.update(outbox)
            .where(outbox.c.id.in_(due.scalar_subquery()))
            .values(taken_until=self.db.ahead(lease))
            .returning(outbox)
        )

        def work(connection: sa.Connection) -> list[tuple[int, Outgoing]]:
            rows = (connection.execute(statement)).all()
            return [
                (r.id, Outgoing(r.topic, r.key, r.value, headers_of(r.headers)))
                for r in sorted(rows, key=lambda r: r.id)
            ]

        return await self.db.single("take_outbox", work)

    async def clear_outbox(self, ids: Sequence[int]) -> None:
        statement = sa.delete(outbox).where(outbox.c.id.in_(ids))
        await self.db.single("clear_outbox", lambda connection: connection.execute(statement))

    async def requeue(self, stale: timedelta, limit: int) -> int:
        lapsed = sa.and_(
            jobs.c.status == "processing",
            sa.or_(jobs.c.lease_until.is_(None), self.past(jobs.c.lease_until)),
            self.past(jobs.c.published_at, self.lease),
        )
        waiting = sa.and_(
            jobs.c.status == "queued", jobs.c.published_at != HELD,
            self.past(jobs.c.published_at, stale),
        )  # fmt: skip
        return await self._publish_again("requeue", sa.or_(lapsed, waiting), limit)

    async def waiting(self, quiet: timedelta, limit: int) -> list[Request]:
        queued = sa.and_(
            jobs.c.status == "queued", jobs.c.stage != "retrying", jobs.c.published_at != HELD,
            jobs.c.published_at < self.db.ahead(-quiet),
        )  # fmt: skip
        lapsed = sa.and_(jobs.c.status == "processing", self.past(jobs.c.lease_until))
        due = sa.select(jobs).where(sa.or_(queued, lapsed)).order_by(jobs.c.published_at)
        return [_request(row) for row in await self._all("waiting", due.limit(limit))]

    async def feed(self) -> int:
        held = sa.and_(jobs.c.status == "queued", jobs.c.published_at == HELD)
        if not await self._all("feed", sa.select(jobs.c.id).where(held).limit(1)):
            return 0
        of_batch = jobs.c.batch_id.is_not(None)
        count = sa.select(sa.func.count())
        out = count.where(
            jobs.c.status.in_(("queued", "processing")), jobs.c.published_at > HELD, of_batch
        )
        ended = count.where(jobs.c.finished_at > self.db.ahead(-_PACE), of_batch)
        mine = sa.select(sa.func.pg_try_advisory_xact_lock(_FEEDING))

        def work(connection: sa.Connection) -> int:
            if not self.db.sqlite and not connection.execute(mine).scalar():
                return 0  # another process is at it
            most = max(_LEAST, 2 * connection.execute(ended).scalar_one())
            room = most - connection.execute(out).scalar_one()
            # Row by row through all batches: none waits for another to end.
            order = (jobs.c.batch_row, jobs.c.created_at)
            return self._again(connection, held, room, *order) if room > 0 else 0

        return await self.db.transaction("feed", work)

    async def adopt(self) -> int:
        open_ = sa.update(jobs).where(
            jobs.c.status.in_(("queued", "processing")), jobs.c.published_at != HELD
        )
        open_ = open_.values(
            status="queued", lease_owner=None, lease_until=None, published_at=_NEVER
        )

        def work(connection: sa.Connection) -> None:
            connection.execute(open_)
            # What was taken for publishing by a process that is no more, is free as well.
            connection.execute(sa.update(outbox).values(taken_until=None))

        await self.db.transaction("adopt", work)
        due = sa.and_(jobs.c.status == "queued", jobs.c.published_at == _NEVER)
        total = 0
        while count := await self._publish_again("adopt", due, 500):
            total += count
        return total

    async def _publish_again(self, name: str, due: Any, limit: int) -> int:
        return await self.db.transaction(
            name, lambda connection: self._again(connection, due, limit, jobs.c.published_at)
        )

    def _again(self, connection: sa.Connection, due: Any, limit: int, *order: Any) -> int:
        """The first `limit` of the jobs that are due, in the outbox; how many."""
        ids = sa.select(jobs.c.id).where(due).order_by(*order).limit(limit)
        if not self.db.sqlite:
            ids = ids.with_for_update(skip_locked=True)
        statement = (
            sa.update(jobs)
            .where(jobs.c.id.in_(ids.scalar_subquery()))
            .values(published_at=self.db.now())
            .returning(jobs)
        )
        found = connection.execute(statement).all()
        rows = sorted(found, key=lambda row: (row.batch_row or 0, row.created_at))
        messages = [encode(_request(row), self.topic, row.batch_id is not None) for row in rows]
        if messages:
            connection.execute(sa.insert(outbox), [outbox_row(m) for m in messages])
        return len(messages)

    async def forget(self, age: timedelta) -> None:
        statement = sa.delete(idempotency).where(idempotency.c.created_at < self.db.ahead(-age))
        await self.db.single("forget", lambda connection: connection.execute(statement))


#: The time of publishing of what is to be published again.
_NEVER = datetime(2000, 1, 1, tzinfo=UTC)


def _request(row: sa.Row[Any]) -> Request:
    return Request(
        job_id=row.id, business_type=row.business_type, prefs=row.prefs, user_id=row.user_id,
        extra=row.extra, warnings=tuple(row.warnings),
    )  # fmt: skip


def claim_key(
    connection: sa.Connection, insert: Any, key: str, digest: str, subject: UUID
) -> UUID | None:
    """None when the key is ours now; the earlier job's (or batch's) id when it was taken by the
    same request. `subject` is the id of the new one.

    PostgreSQL makes the second of two insertions wait for the first one's transaction.
    """
    row = {"key": key, "digest": digest, "job_id": subject}
    mine = connection.execute(
        insert.values(row).on_conflict_do_nothing().returning(idempotency.c.key)
    )
    if mine.first() is not None:
        return None
    taken = (connection.execute(sa.select(idempotency).where(idempotency.c.key == key))).first()
    if taken is None or taken.digest != digest:
        raise IdempotencyConflict
    # The same submission repeated after an unknown outcome goes on; another one is answered.
    return None if taken.job_id == subject else taken.job_id
