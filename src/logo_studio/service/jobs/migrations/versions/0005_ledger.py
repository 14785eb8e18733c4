"""When each mark was issued, in an order that does not change, and what each job could know."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"


def upgrade() -> None:
    op.add_column(
        "issued_marks", sa.Column("tx", sa.BigInteger(), nullable=False, server_default="0")
    )
    op.create_index("issued_marks_tx", "issued_marks", ["tx"])
    op.add_column("jobs", sa.Column("ledger_until", sa.BigInteger()))


def downgrade() -> None:
    op.drop_column("jobs", "ledger_until")
    op.drop_index("issued_marks_tx", "issued_marks")
    op.drop_column("issued_marks", "tx")
