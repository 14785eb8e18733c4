"""One transaction in one round trip: a statement that decides, and inserts that follow if it hit.

On PostgreSQL a chain is a single statement with data-modifying CTEs (atomic, committed by
itself). SQLite has no such CTEs and no network: there the same parts run one after another in
a transaction. The parts are written once, for both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql import FromClause

from logo_studio.service.jobs.connect import Database
from logo_studio.service.jobs.tables import Id

Follower = Callable[[FromClause], sa.Insert]


class Chain:
    """`first` returns `id` (and more); each of `then` makes an insert from the row it hit."""

    def __init__(self, name: str, db: Database, first: Any, *then: Follower) -> None:
        self.name = name
        self.db = db
        if db.sqlite:
            hit = sa.select(sa.bindparam("hit_id", type_=Id()).label("id")).cte("hit")
            self.parts = [first, *(follower(hit) for follower in then)]
        else:
            hit = first.cte("hit")
            whole = sa.select(hit)
            self.parts = [whole.add_cte(*(f(hit).cte(f"then_{i}") for i, f in enumerate(then)))]

    async def run(self, values: Mapping[str, Any]) -> sa.Row[Any] | None:
        """The row that the first statement hit; None when it hit none and nothing was written."""

        def work(connection: sa.Connection) -> sa.Row[Any] | None:
            row = (connection.execute(self.parts[0], values)).first()
            if row is not None:
                for part in self.parts[1:]:
                    connection.execute(part, {**values, "hit_id": row.id})
            return row

        run = self.db.transaction if self.db.sqlite else self.db.single
        return await run(self.name, work)
