"""How a batch counts its jobs: every end of one changes the counts and adds an event, in the
same transaction. The batch's row is locked meanwhile, so events are numbered without holes in
the order in which they become visible, and exactly one job is the last."""

from __future__ import annotations

from typing import Any, Literal
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.sql import FromClause

from logo_studio.service.jobs.chain import Step
from logo_studio.service.jobs.tables import batch_events, batches, jobs

#: What the end of a job must tell for its batch to follow.
OF_JOB = (
    jobs.c.id, jobs.c.batch_id, jobs.c.batch_row, jobs.c.user_id, jobs.c.business_type,
    jobs.c.status, jobs.c.failure,
)  # fmt: skip
_OF_BATCH = (
    batches.c.id, batches.c.user_id, batches.c.seq, batches.c.total, batches.c.done,
    batches.c.failed, batches.c.removed, batches.c.finished_at,
)  # fmt: skip
_NAMES = ["batch_id", "seq", "done", "failed", "removed", "job_id", "row", "status"]


def counted(batch_id: Any, now: Any, done: int = 0, failed: int = 0, removed: int = 0) -> Any:
    """The counts changed by so much; returns what an event needs."""
    ended = batches.c.done + batches.c.failed + batches.c.removed + (done + failed + removed)
    values = {
        "done": batches.c.done + done,
        "failed": batches.c.failed + failed,
        "removed": batches.c.removed + removed,
        "seq": batches.c.seq + 1,
        "finished_at": sa.case((ended >= batches.c.total, now), else_=sa.null()),
    }
    return sa.update(batches).where(batches.c.id == batch_id).values(values).returning(*_OF_BATCH)


def ending(status: Literal["done", "error"], now: Any, *then: Step) -> Step:
    """The step of a chain that ends a job: its batch counts it. `then` follow the batch's row."""

    def count(hit: FromClause) -> Any:
        batch_id = sa.select(hit.c.batch_id).scalar_subquery()
        return counted(batch_id, now, **{"done" if status == "done" else "failed": 1})

    def tell(hit: FromClause, batch: FromClause) -> sa.Insert:
        row = sa.select(
            batch.c.id, batch.c.seq, batch.c.done, batch.c.failed, batch.c.removed,
            hit.c.id, hit.c.batch_row, sa.literal(status),
        ).select_from(batch.join(hit, sa.true()))  # fmt: skip
        return sa.insert(batch_events).from_select(_NAMES, row)

    return Step(count, (Step(tell), *then), needs="batch_id")


def recount(
    connection: sa.Connection, job: Any, now: Any, status: str, failed: int = 0, removed: int = 0
) -> UUID | None:
    """The same inside a transaction, for a job (a row with the columns of OF_JOB) that is taken up
    again or deleted; its batch's id."""
    if job.batch_id is None:
        return None
    row = connection.execute(counted(job.batch_id, now, failed=failed, removed=removed)).first()
    if row is None:
        return None
    cells = (row.id, row.seq, row.done, row.failed, row.removed, job.id, job.batch_row, status)
    connection.execute(sa.insert(batch_events).values(dict(zip(_NAMES, cells, strict=True))))
    return row.id  # type: ignore[no-any-return]
