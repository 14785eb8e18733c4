"""One transaction in one round trip: a statement that decides, and others that follow if it hit.

On PostgreSQL a chain is a single statement with data-modifying CTEs (atomic, committed by
itself). SQLite has no such CTEs and no network: there the same parts run one after another in
a transaction. The parts are written once, for both.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa
from sqlalchemy.sql import FromClause

from logo_studio.service.jobs.connect import Database


@dataclass(frozen=True, slots=True)
class Step:
    """`make` writes a statement from the rows hit so far, the first one's first; `then` follow
    where it hit a row of its own, which it returns for them. `needs`: a column of the last row
    without which there is nothing to do; where statements cost one by one, it is left out then."""

    make: Callable[..., Any]
    then: tuple[Step, ...] = ()
    needs: str = ""


@dataclass(frozen=True, slots=True)
class _Part:
    """A step on SQLite: earlier rows come in as parameters."""

    statement: Any
    depth: int
    then: list[_Part]
    needs: str = ""


class Chain:
    """`first` returns columns of the row it hit; each of `then` follows from them."""

    def __init__(
        self, name: str, db: Database, first: Any, *then: Step, also: sa.Label[Any] | None = None
    ) -> None:
        """`also`: one more value, read beside the row, of what was there before."""
        self.name = name
        self.db = db
        self.also = also
        if db.sqlite:
            self.first = _part(first, then, ())
        else:
            hit = first.cte("hit")
            columns = (hit,) if also is None else (hit, also)
            self.whole = sa.select(*columns).add_cte(*_ctes(then, (hit,)))

    async def run(self, values: Mapping[str, Any]) -> Any:
        """The row that the first statement hit; None when it hit none and nothing was written.
        With `also`, the row and its value."""

        def work(connection: sa.Connection) -> Any:
            if not self.db.sqlite:
                row = connection.execute(self.whole, values).first()
                return row if self.also is None or row is None else (row, row._mapping["also"])
            row = _run(connection, self.first, dict(values))
            if self.also is None or row is None:
                return row
            return row, connection.execute(sa.select(self.also), values).scalar()

        run = self.db.transaction if self.db.sqlite else self.db.single
        return await run(self.name, work)


def _ctes(steps: Sequence[Step], rows: tuple[FromClause, ...]) -> list[Any]:
    """The steps as CTEs, each before those that read it."""
    out: list[Any] = []
    for i, step in enumerate(steps):
        cte = step.make(*rows).cte(f"{rows[-1].name}_{i}")  # type: ignore[attr-defined]
        out += [cte, *_ctes(step.then, (*rows, cte))]
    return out


def _part(
    statement: Any, then: Sequence[Step], rows: tuple[FromClause, ...], needs: str = ""
) -> _Part:
    depth = len(rows)
    if not then:
        return _Part(statement, depth, [], needs)
    columns = [
        sa.bindparam(f"hit{depth}_{c.key}", type_=c.type).label(c.key)
        for c in statement.exported_columns
    ]
    rows = (*rows, sa.select(*columns).cte(f"hit{depth}"))
    parts = [_part(s.make(*rows), s.then, rows, s.needs) for s in then]
    return _Part(statement, depth, parts, needs)


def _run(connection: sa.Connection, part: _Part, values: dict[str, Any]) -> sa.Row[Any] | None:
    found = connection.execute(part.statement, values)
    if not part.then:
        return found.first() if found.returns_rows else None
    row = found.first()
    if row is not None:
        hit = {f"hit{part.depth}_{name}": value for name, value in row._mapping.items()}
        for step in part.then:
            if step.needs and row._mapping[step.needs] is None:
                continue
            _run(connection, step, values | hit)
    return row
