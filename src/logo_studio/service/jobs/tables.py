"""The tables. The contract fixes names and columns of `jobs` and `logo_variants`; the rest is ours.

Other producers may insert rows of `jobs` with the contract's columns alone, so every further
column may be null or has a default in the database.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.engine import Dialect


class Id(sa.types.TypeDecorator[UUID]):
    """uuid on PostgreSQL, its usual text with hyphens on SQLite."""

    impl = sa.CHAR(36)
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> Any:
        kind = postgresql.UUID() if dialect.name == "postgresql" else sa.CHAR(36)
        return dialect.type_descriptor(kind)

    def process_bind_param(self, value: UUID | None, dialect: Dialect) -> Any:
        return value if value is None or dialect.name == "postgresql" else str(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> UUID | None:
        return value if value is None or isinstance(value, UUID) else UUID(value)


class Moment(sa.types.TypeDecorator[datetime]):
    """timestamptz; on SQLite UTC as text that sorts. Values always carry their zone."""

    impl = sa.DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value if value is None or dialect.name == "postgresql" else value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        return value if value is None or value.tzinfo else value.replace(tzinfo=UTC)


JSON = sa.JSON(none_as_null=True).with_variant(postgresql.JSONB(none_as_null=True), "postgresql")
Serial = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def moment(name: str, **options: Any) -> sa.Column[Any]:
    """A time that is filled in by the database."""
    return sa.Column(name, Moment(), nullable=False, server_default=sa.func.now(), **options)


#: `info` of a column that holds the key of an object in the storage, with the column that holds
#: the SHA-256 of its bytes ("" for none): what a backup takes besides the rows.
OBJECT = "object"

metadata = sa.MetaData()

jobs = sa.Table(
    "jobs",
    metadata,
    sa.Column("id", Id(), primary_key=True),
    sa.Column("user_id", Id()),
    sa.Column("business_type", sa.String(120), nullable=False),
    sa.Column("prefs", JSON, nullable=False, server_default="{}"),
    sa.Column("status", sa.String(32), nullable=False, server_default="queued"),
    sa.Column("result_svg_key", sa.Text()),
    moment("created_at"),
    moment("updated_at"),
    sa.Column("stage", sa.String(32), nullable=False, server_default="queued"),
    sa.Column("progress", sa.SmallInteger(), nullable=False, server_default="0"),
    sa.Column("attempt", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("warnings", JSON, nullable=False, server_default="[]"),
    sa.Column("failure", JSON),
    sa.Column("extra", JSON, nullable=False, server_default="{}"),
    sa.Column("lease_owner", sa.String(120)),
    sa.Column("lease_until", Moment()),
    moment("published_at"),
    sa.Column("finished_at", Moment()),
    # Where the job stands in its batch, if it is of one; rows count from 1.
    sa.Column("batch_id", Id()),
    sa.Column("batch_row", sa.Integer()),
    # Marks issued in transactions before this one are known to every attempt at the job.
    sa.Column("ledger_until", sa.BigInteger()),
    # Newest first, page by page; what waits, what lapsed, what may be deleted.
    sa.Index("jobs_created", "created_at", "id"),
    sa.Index("jobs_open", "status", "published_at"),
    sa.Index("jobs_finished", "finished_at"),
    sa.Index("jobs_batch", "batch_id", "batch_row"),
)

#: Jobs that were asked for together. `removed` counts those deleted before they ended; `seq` is
#: the number of the last event.
batches = sa.Table(
    "batches",
    metadata,
    sa.Column("id", Id(), primary_key=True),
    sa.Column("user_id", Id()),
    sa.Column("total", sa.Integer(), nullable=False),
    sa.Column("done", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("failed", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("removed", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("seq", sa.Integer(), nullable=False, server_default="0"),
    moment("created_at"),
    sa.Column("finished_at", Moment()),
    sa.Index("batches_created", "created_at", "id"),
)

#: One for each job that ended, numbered without holes in the order in which they were committed:
#: the batch's row is locked while a job of it ends.
batch_events = sa.Table(
    "batch_events",
    metadata,
    sa.Column("batch_id", Id(), sa.ForeignKey("batches.id", ondelete="CASCADE"), primary_key=True),
    sa.Column("seq", sa.Integer(), primary_key=True, autoincrement=False),
    sa.Column("job_id", Id(), nullable=False),
    sa.Column("row", sa.Integer(), nullable=False),
    sa.Column("status", sa.String(32), nullable=False),
    sa.Column("done", sa.Integer(), nullable=False),
    sa.Column("failed", sa.Integer(), nullable=False),
    sa.Column("removed", sa.Integer(), nullable=False),
    moment("created_at"),
)

variants = sa.Table(
    "logo_variants",
    metadata,
    sa.Column("id", Id(), primary_key=True),
    sa.Column("job_id", Id(), sa.ForeignKey("jobs.id", ondelete="CASCADE"), nullable=False),
    sa.Column("index", sa.Integer(), nullable=False),
    sa.Column("palette", JSON, nullable=False),
    sa.Column("svg_key", sa.Text(), nullable=False, info={OBJECT: "sha256"}),
    moment("created_at"),
    moment("updated_at"),
    sa.Column("bytes", sa.Integer(), nullable=False, server_default="0"),
    sa.Column("sha256", sa.String(64), nullable=False, server_default=""),
    sa.Column("spec", JSON, nullable=False, server_default="{}"),
    sa.Column("quality", JSON, nullable=False, server_default="{}"),
    sa.UniqueConstraint("job_id", "index", name="logo_variants_job_index"),
)

events = sa.Table(
    "job_events",
    metadata,
    sa.Column("id", Serial, primary_key=True, autoincrement=True),
    sa.Column("job_id", Id(), sa.ForeignKey("jobs.id", ondelete="CASCADE"), nullable=False),
    sa.Column("status", sa.String(32), nullable=False),
    sa.Column("stage", sa.String(32), nullable=False),
    sa.Column("progress", sa.SmallInteger(), nullable=False),
    moment("created_at"),
    sa.Index("job_events_job", "job_id", "id"),
    # Ids are never used again, also after the last row was deleted.
    sqlite_autoincrement=True,
)

outbox = sa.Table(
    "outbox",
    metadata,
    sa.Column("id", Serial, primary_key=True, autoincrement=True),
    sa.Column("topic", sa.String(249), nullable=False),
    sa.Column("key", sa.LargeBinary()),
    sa.Column("value", sa.LargeBinary()),
    sa.Column("headers", JSON, nullable=False, server_default="[]"),
    sa.Column("taken_until", Moment()),
    moment("created_at"),
    sqlite_autoincrement=True,
)

idempotency = sa.Table(
    "idempotency_keys",
    metadata,
    sa.Column("key", sa.String(255), primary_key=True),
    sa.Column("digest", sa.String(64), nullable=False),
    sa.Column("job_id", Id(), nullable=False),
    moment("created_at", index=True),
)

letters = sa.Table(
    "dead_letters",
    metadata,
    sa.Column("id", Id(), primary_key=True),
    sa.Column("topic", sa.String(249), nullable=False),
    sa.Column("partition", sa.Integer(), nullable=False),
    sa.Column("offset", sa.BigInteger(), nullable=False),
    sa.Column("key", sa.LargeBinary()),
    sa.Column("value", sa.LargeBinary()),
    sa.Column("headers", JSON, nullable=False, server_default="[]"),
    sa.Column("job_id", Id()),
    sa.Column("code", sa.String(64), nullable=False),
    sa.Column("reason", sa.Text(), nullable=False),
    sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
    moment("created_at"),
    sa.UniqueConstraint("topic", "partition", "offset", name="dead_letters_place"),
)

issued = sa.Table(
    "issued_marks",
    metadata,
    sa.Column("spec_hash", sa.String(32), primary_key=True),
    sa.Column("job_id", Id(), sa.ForeignKey("jobs.id", ondelete="SET NULL")),
    sa.Column("mark", sa.String(64), nullable=False),
    sa.Column("signature", sa.String(192), nullable=False),
    sa.Column("phash", sa.String(64), nullable=False),
    moment("created_at"),
    # Transactions that are all over have an order that never changes; 0: before all of them.
    sa.Column("tx", sa.BigInteger(), nullable=False, server_default="0"),
    sa.Index("issued_marks_mark", "mark"),
    sa.Index("issued_marks_tx", "tx"),
)

api_keys = sa.Table(
    "api_keys",
    metadata,
    sa.Column("id", sa.String(16), primary_key=True),
    sa.Column("name", sa.String(80), nullable=False),
    sa.Column("scope", sa.String(16), nullable=False),
    # SHA-256 in hex; the key itself is nowhere.
    sa.Column("digest", sa.String(64), nullable=False),
    moment("created_at"),
    sa.Column("expires_at", Moment()),
    sa.Column("revoked_at", Moment()),
    sa.Column("last_used_at", Moment()),
    sa.Column("per_minute", sa.Integer()),
)

#: Addresses that are told what happens. `events` is ",name,name,"; no secret is here: it is made
#: from the operator's key, the id and `version` (webhooks/signing.py).
webhooks = sa.Table(
    "webhooks",
    metadata,
    sa.Column("id", Id(), primary_key=True),
    sa.Column("url", sa.Text(), nullable=False),
    sa.Column("events", sa.String(255), nullable=False),
    sa.Column("description", sa.String(200), nullable=False, server_default=""),
    sa.Column("enabled", sa.Boolean(), nullable=False, server_default=sa.true()),
    sa.Column("version", sa.Integer(), nullable=False, server_default="1"),
    sa.Column("rotated_at", Moment()),
    sa.Column("key_id", sa.String(16), nullable=False),
    moment("created_at"),
)

deliveries = sa.Table(
    "webhook_deliveries",
    metadata,
    sa.Column("id", Serial, primary_key=True, autoincrement=True),
    sa.Column("webhook_id", Id(), sa.ForeignKey("webhooks.id", ondelete="CASCADE"), nullable=False),
    sa.Column("event", sa.String(64), nullable=False),
    sa.Column("subject", Id(), nullable=False),
    sa.Column("data", JSON, nullable=False),
    sa.Column("status", sa.String(16), nullable=False, server_default="waiting"),
    sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
    moment("next_at"),
    sa.Column("answer", sa.Integer()),
    sa.Column("error", sa.Text()),
    moment("created_at"),
    sa.Column("ended_at", Moment()),
    sa.Index("webhook_deliveries_due", "status", "next_at"),
    sa.Index("webhook_deliveries_webhook", "webhook_id", "id"),
    sqlite_autoincrement=True,
)
