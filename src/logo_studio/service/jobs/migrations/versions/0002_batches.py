"""Batches: jobs that were asked for together, and the events by which they are followed."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from logo_studio.service.jobs.tables import Id, Moment

revision = "0002"
down_revision = "0001"

TELL = """
CREATE FUNCTION logo_tell_batch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('logo_events', NEW.batch_id::text);
  RETURN NULL;
END $$
"""


def _moment(name: str) -> sa.Column[Any]:
    return sa.Column(name, Moment(), nullable=False, server_default=sa.func.now())


def _count(name: str, **options: Any) -> sa.Column[Any]:
    return sa.Column(name, sa.Integer(), nullable=False, **options)


def upgrade() -> None:
    op.create_table(
        "batches",
        sa.Column("id", Id(), primary_key=True),
        sa.Column("user_id", Id()),
        _count("total"),
        *(_count(name, server_default="0") for name in ("done", "failed", "removed", "seq")),
        _moment("created_at"),
        sa.Column("finished_at", Moment()),
    )
    op.create_index("batches_created", "batches", ["created_at", "id"])
    op.create_table(
        "batch_events",
        sa.Column(
            "batch_id", Id(), sa.ForeignKey("batches.id", ondelete="CASCADE"), primary_key=True
        ),
        sa.Column("seq", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("job_id", Id(), nullable=False),
        _count("row"),
        sa.Column("status", sa.String(32), nullable=False),
        *(_count(name) for name in ("done", "failed", "removed")),
        _moment("created_at"),
    )
    op.add_column("jobs", sa.Column("batch_id", Id()))
    op.add_column("jobs", sa.Column("batch_row", sa.Integer()))
    op.create_index("jobs_batch", "jobs", ["batch_id", "batch_row"])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(TELL)
        op.execute(
            "CREATE TRIGGER logo_tell_batch AFTER INSERT ON batch_events"
            " FOR EACH ROW EXECUTE FUNCTION logo_tell_batch()"
        )


def downgrade() -> None:
    op.drop_index("jobs_batch", "jobs")
    op.drop_column("jobs", "batch_row")
    op.drop_column("jobs", "batch_id")
    op.drop_table("batch_events")
    op.drop_table("batches")
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION logo_tell_batch()")
