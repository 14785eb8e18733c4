"""API keys: their hash, scope and dates."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

from logo_studio.service.jobs.tables import Moment

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "api_keys",
        sa.Column("id", sa.String(16), primary_key=True),
        sa.Column("name", sa.String(80), nullable=False),
        sa.Column("scope", sa.String(16), nullable=False),
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("created_at", Moment(), nullable=False, server_default=sa.func.now()),
        sa.Column("expires_at", Moment()),
        sa.Column("revoked_at", Moment()),
        sa.Column("last_used_at", Moment()),
        sa.Column("per_minute", sa.Integer()),
    )


def downgrade() -> None:
    op.drop_table("api_keys")
