"""The ledger of issued marks in the database: what a job may know of it, and what is new.

A job that is drawn twice, by two workers even, must come out the same, for its objects are
written under the same keys. So its first claim fixes what it knows: the marks of transactions that
were over by then. On PostgreSQL that is everything before the oldest transaction under way, which
never grows afterwards; SQLite has one writer, and its marks are simply numbered.
"""

from __future__ import annotations

from typing import Any

import sqlalchemy as sa

from logo_studio.service.drawing.ledger import TX_BYTES
from logo_studio.service.jobs.base import Store
from logo_studio.service.jobs.tables import issued

_I = issued.c
#: Marks that are read at once at the start.
_PAGE = 5_000


def this_transaction(sqlite: bool) -> Any:
    """The number of the transaction that issues."""
    if sqlite:
        return _last() + 1
    return sa.cast(sa.cast(sa.func.pg_current_xact_id(), sa.Text()), sa.BigInteger())


def horizon(sqlite: bool) -> Any:
    """Everything before it is over, and visible."""
    if sqlite:
        return _last() + 1
    oldest = sa.func.pg_snapshot_xmin(sa.func.pg_current_snapshot())
    return sa.cast(sa.cast(oldest, sa.Text()), sa.BigInteger())


def _last() -> Any:
    return sa.select(sa.func.coalesce(sa.func.max(_I.tx), 0)).scalar_subquery()


def fresh(sqlite: bool) -> sa.Label[Any]:
    """The horizon, and the marks from the parameter `known` to it, as text, for a claim."""
    row = sa.select(_I.tx, _text()).where(_I.tx >= sa.bindparam("known", type_=sa.BigInteger()))
    rows = row.where(_I.tx < horizon(sqlite)).subquery()
    joined: Any = sa.func.group_concat if sqlite else sa.func.string_agg
    marks = sa.select(joined(rows.c.mark, sa.literal_column("','"))).scalar_subquery()
    return (sa.cast(horizon(sqlite), sa.Text()) + ";" + sa.func.coalesce(marks, "")).label("also")


def _text() -> Any:
    tx = sa.cast(_I.tx, sa.Text())
    return (tx + ":" + _I.spec_hash + _I.signature + _I.phash).label("mark")


def pack(text: str) -> bytes:
    """Marks in such text as rows of `drawing.ledger`, in order."""
    rows = []
    for mark in text.split(","):
        tx, _, data = mark.partition(":")
        if data:
            rows.append(int(tx).to_bytes(TX_BYTES, "big") + bytes.fromhex(data))
    return b"".join(sorted(rows))


def read_fresh(text: str) -> tuple[int, bytes]:
    """What `fresh` gave: the horizon, and the marks as rows."""
    until, _, marks = text.partition(";")
    return int(until), pack(marks)


class Remembering(Store):
    """`recall`."""

    async def recall(self, most: int) -> tuple[int, bytes]:
        await self._settle()
        sqlite = self.db.sqlite
        until = (await self._all("recall", sa.select(horizon(sqlite))))[0][0]
        rows: list[str] = []
        place: tuple[int, str] | None = None
        while len(rows) < most:
            statement = sa.select(_I.tx, _I.spec_hash, _text()).where(_I.tx < until)
            if place is not None:
                statement = statement.where(sa.tuple_(_I.tx, _I.spec_hash) < sa.tuple_(*place))
            statement = statement.order_by(_I.tx.desc(), _I.spec_hash.desc())
            page = await self._all("recall", statement.limit(min(_PAGE, most - len(rows))))
            if not page:
                break
            rows += [row.mark for row in page]
            place = (page[-1].tx, page[-1].spec_hash)
        return until, pack(",".join(rows))

    async def _settle(self) -> None:
        """Marks that came from another server's backup have numbers of its transactions: they
        are older than all of ours."""
        if self.db.sqlite:
            return
        newest = sa.func.pg_snapshot_xmax(sa.func.pg_current_snapshot())
        ahead = _I.tx > sa.cast(sa.cast(newest, sa.Text()), sa.BigInteger())
        statement = sa.update(issued).where(ahead).values(tx=0)
        await self.db.single("recall", lambda connection: connection.execute(statement))
