"""The first schema: jobs, variants, events, outbox, idempotency keys, dead letters, issued marks.

The types of columns come from `jobs.tables`; the tables are written out, because a migration
never changes with the code.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from logo_studio.service.jobs.tables import JSON, Id, Moment, Serial

revision = "0001"
down_revision = None

TELL = """
CREATE FUNCTION logo_tell() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('logo_events', NEW.job_id::text);
  RETURN NULL;
END $$
"""


def _moment(name: str) -> sa.Column[Any]:
    return sa.Column(name, Moment(), nullable=False, server_default=sa.func.now())


def _text(name: str, default: str, kind: Any = JSON) -> sa.Column[Any]:
    return sa.Column(name, kind, nullable=False, server_default=default)


def upgrade() -> None:
    op.create_table(
        "jobs",
        sa.Column("id", Id(), primary_key=True),
        sa.Column("user_id", Id()),
        sa.Column("business_type", sa.String(120), nullable=False),
        _text("prefs", "{}"),
        _text("status", "queued", sa.String(32)),
        sa.Column("result_svg_key", sa.Text()),
        _moment("created_at"),
        _moment("updated_at"),
        _text("stage", "queued", sa.String(32)),
        _text("progress", "0", sa.SmallInteger()),
        _text("attempt", "0", sa.Integer()),
        _text("warnings", "[]"),
        sa.Column("failure", JSON),
        _text("extra", "{}"),
        sa.Column("lease_owner", sa.String(120)),
        sa.Column("lease_until", Moment()),
        _moment("published_at"),
        sa.Column("finished_at", Moment()),
    )
    op.create_index("jobs_created", "jobs", ["created_at", "id"])
    op.create_index("jobs_open", "jobs", ["status", "published_at"])
    op.create_index("jobs_finished", "jobs", ["finished_at"])
    op.create_table(
        "logo_variants",
        sa.Column("id", Id(), primary_key=True),
        sa.Column("job_id", Id(), sa.ForeignKey("jobs.id", ondelete="CASCADE"), nullable=False),
        sa.Column("index", sa.Integer(), nullable=False),
        sa.Column("palette", JSON, nullable=False),
        sa.Column("svg_key", sa.Text(), nullable=False),
        _moment("created_at"),
        _moment("updated_at"),
        _text("bytes", "0", sa.Integer()),
        _text("sha256", "", sa.String(64)),
        _text("spec", "{}"),
        _text("quality", "{}"),
        sa.UniqueConstraint("job_id", "index", name="logo_variants_job_index"),
    )
    op.create_table(
        "job_events",
        sa.Column("id", Serial, primary_key=True, autoincrement=True),
        sa.Column("job_id", Id(), sa.ForeignKey("jobs.id", ondelete="CASCADE"), nullable=False),
        sa.Column("status", sa.String(32), nullable=False),
        sa.Column("stage", sa.String(32), nullable=False),
        sa.Column("progress", sa.SmallInteger(), nullable=False),
        _moment("created_at"),
        sqlite_autoincrement=True,
    )
    op.create_index("job_events_job", "job_events", ["job_id", "id"])
    op.create_table(
        "outbox",
        sa.Column("id", Serial, primary_key=True, autoincrement=True),
        sa.Column("topic", sa.String(249), nullable=False),
        sa.Column("key", sa.LargeBinary()),
        sa.Column("value", sa.LargeBinary()),
        _text("headers", "[]"),
        sa.Column("taken_until", Moment()),
        _moment("created_at"),
        sqlite_autoincrement=True,
    )
    op.create_table(
        "idempotency_keys",
        sa.Column("key", sa.String(255), primary_key=True),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("job_id", Id(), nullable=False),
        _moment("created_at"),
    )
    op.create_index("ix_idempotency_keys_created_at", "idempotency_keys", ["created_at"])
    op.create_table(
        "dead_letters",
        sa.Column("id", Id(), primary_key=True),
        sa.Column("topic", sa.String(249), nullable=False),
        sa.Column("partition", sa.Integer(), nullable=False),
        sa.Column("offset", sa.BigInteger(), nullable=False),
        sa.Column("key", sa.LargeBinary()),
        sa.Column("value", sa.LargeBinary()),
        _text("headers", "[]"),
        sa.Column("job_id", Id()),
        sa.Column("code", sa.String(64), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        _text("attempts", "0", sa.Integer()),
        _moment("created_at"),
        sa.UniqueConstraint("topic", "partition", "offset", name="dead_letters_place"),
    )
    op.create_table(
        "issued_marks",
        sa.Column("spec_hash", sa.String(32), primary_key=True),
        sa.Column("job_id", Id(), sa.ForeignKey("jobs.id", ondelete="SET NULL")),
        sa.Column("mark", sa.String(64), nullable=False),
        sa.Column("signature", sa.String(192), nullable=False),
        sa.Column("phash", sa.String(64), nullable=False),
        _moment("created_at"),
    )
    op.create_index("issued_marks_mark", "issued_marks", ["mark"])
    if op.get_bind().dialect.name == "postgresql":
        op.execute(TELL)
        op.execute(
            "CREATE TRIGGER logo_tell AFTER INSERT ON job_events"
            " FOR EACH ROW EXECUTE FUNCTION logo_tell()"
        )


def downgrade() -> None:
    for name in (
        "issued_marks", "dead_letters", "idempotency_keys", "outbox",
        "job_events", "logo_variants", "jobs",
    ):  # fmt: skip
        op.drop_table(name)
    if op.get_bind().dialect.name == "postgresql":
        op.execute("DROP FUNCTION logo_tell()")
