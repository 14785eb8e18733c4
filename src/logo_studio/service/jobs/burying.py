"""Dead letters: kept, looked at, sent again, dropped."""

from __future__ import annotations

from datetime import timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa

from logo_studio.service.job import DeadLetter
from logo_studio.service.jobs.base import Store
from logo_studio.service.jobs.counting import OF_JOB, recount
from logo_studio.service.jobs.submitting import headers_of, headers_row, outbox_row
from logo_studio.service.jobs.tables import events, jobs, letters, outbox
from logo_studio.service.queue.port import Outgoing


class Burying(Store):
    """`bury`, `letters`, `letter`, `revive`, `drop`, `old_letters`."""

    async def bury(self, letter: DeadLetter) -> bool:
        row = {
            "id": letter.id, "topic": letter.topic, "partition": letter.partition,
            "offset": letter.offset, "key": letter.key, "value": letter.value,
            "headers": headers_row(letter.headers),
            "job_id": letter.job_id, "code": letter.code,
            "reason": letter.reason.replace("\0", "\ufffd"), "attempts": letter.attempts,
            "created_at": self.db.now(),
        }  # fmt: skip
        statement = (
            self.db.insert(letters).values(row).on_conflict_do_nothing().returning(letters.c.id)
        )
        return (await self._first("bury", statement)) is not None

    async def letters(self, limit: int, after: UUID | None = None) -> list[DeadLetter]:
        statement = sa.select(letters).order_by(letters.c.created_at, letters.c.id)
        if after is not None:
            edge = sa.select(letters.c.created_at).where(letters.c.id == after).scalar_subquery()
            newer = sa.or_(
                letters.c.created_at > edge,
                sa.and_(letters.c.created_at == edge, letters.c.id > after),
            )
            statement = statement.where(newer)

        def work(connection: sa.Connection) -> list[DeadLetter]:
            return [_letter(r) for r in (connection.execute(statement.limit(limit))).all()]

        return await self.db.single("letters", work)

    async def letter(self, letter_id: UUID) -> DeadLetter | None:
        row = await self._first("letter", sa.select(letters).where(letters.c.id == letter_id))
        return None if row is None else _letter(row)

    async def revive(self, letter_id: UUID) -> DeadLetter | None:
        def work(connection: sa.Connection) -> DeadLetter | None:
            gone = sa.delete(letters).where(letters.c.id == letter_id).returning(letters)
            row = (connection.execute(gone)).first()
            if row is None:
                return None
            letter = _letter(row)
            message = Outgoing(self.topic, letter.key, letter.value, letter.headers)
            connection.execute(sa.insert(outbox).values(outbox_row(message)))
            again = (
                sa.update(jobs)
                .where(jobs.c.id == letter.job_id, jobs.c.status == "error")
                .values(
                    status="queued", stage="queued", progress=0, attempt=0, failure=None,
                    finished_at=None, published_at=self.db.now(), updated_at=self.db.now(),
                )
                .returning(*OF_JOB)
            )  # fmt: skip
            job = connection.execute(again).first() if letter.job_id else None
            if job is not None:
                recount(connection, job, self.db.now(), "queued", failed=-1)
                told = {"status": "queued", "stage": "queued", "progress": 0}
                connection.execute(sa.insert(events).values(job_id=letter.job_id, **told))
            return letter

        letter = await self.db.transaction("revive", work)
        if letter is not None and letter.job_id is not None:
            self._tell(letter.job_id)
        return letter

    async def drop(self, letter_id: UUID) -> bool:
        statement = sa.delete(letters).where(letters.c.id == letter_id).returning(letters.c.id)
        return (await self._first("drop", statement)) is not None

    async def old_letters(self, age: timedelta, limit: int) -> list[UUID]:
        old = letters.c.created_at < self.db.ahead(-age)
        statement = sa.select(letters.c.id).where(old).order_by(letters.c.created_at).limit(limit)

        def work(connection: sa.Connection) -> list[UUID]:
            return [row.id for row in connection.execute(statement)]

        return await self.db.single("old_letters", work)

    async def _first(self, name: str, statement: Any) -> Any:
        def work(connection: sa.Connection) -> Any:
            return (connection.execute(statement)).first()

        return await self.db.single(name, work)


def _letter(row: Any) -> DeadLetter:
    return DeadLetter(
        id=row.id, topic=row.topic, partition=row.partition, offset=row.offset, key=row.key,
        value=row.value, headers=headers_of(row.headers), job_id=row.job_id, code=row.code,
        reason=row.reason, attempts=row.attempts, created_at=row.created_at,
    )  # fmt: skip
