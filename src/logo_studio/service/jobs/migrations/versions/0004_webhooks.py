"""Webhooks, and the messages that are on their way to them."""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa
from alembic import op

from logo_studio.service.jobs.tables import JSON, Id, Moment, Serial

revision = "0004"
down_revision = "0003"


def _moment(name: str) -> sa.Column[Any]:
    return sa.Column(name, Moment(), nullable=False, server_default=sa.func.now())


def _text(name: str, size: int, default: str | None = None) -> sa.Column[Any]:
    return sa.Column(name, sa.String(size), nullable=False, server_default=default)


def upgrade() -> None:
    op.create_table(
        "webhooks",
        sa.Column("id", Id(), primary_key=True),
        sa.Column("url", sa.Text(), nullable=False),
        _text("events", 255),
        _text("description", 200, ""),
        sa.Column("enabled", sa.Boolean(), nullable=False, server_default=sa.true()),
        sa.Column("version", sa.Integer(), nullable=False, server_default="1"),
        sa.Column("rotated_at", Moment()),
        _text("key_id", 16),
        _moment("created_at"),
    )
    op.create_table(
        "webhook_deliveries",
        sa.Column("id", Serial, primary_key=True, autoincrement=True),
        sa.Column(
            "webhook_id", Id(), sa.ForeignKey("webhooks.id", ondelete="CASCADE"), nullable=False
        ),
        _text("event", 64),
        sa.Column("subject", Id(), nullable=False),
        sa.Column("data", JSON, nullable=False),
        _text("status", 16, "waiting"),
        sa.Column("attempts", sa.Integer(), nullable=False, server_default="0"),
        _moment("next_at"),
        sa.Column("answer", sa.Integer()),
        sa.Column("error", sa.Text()),
        _moment("created_at"),
        sa.Column("ended_at", Moment()),
        sqlite_autoincrement=True,
    )
    op.create_index("webhook_deliveries_due", "webhook_deliveries", ["status", "next_at"])
    op.create_index("webhook_deliveries_webhook", "webhook_deliveries", ["webhook_id", "id"])


def downgrade() -> None:
    op.drop_table("webhook_deliveries")
    op.drop_table("webhooks")
