"""Keys in the database, over SQLite and PostgreSQL."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import sqlalchemy as sa

from logo_studio.service.jobs.connect import Database
from logo_studio.service.jobs.tables import api_keys
from logo_studio.service.keys.key import Key


class SqlKeys:
    """Every call is bounded and raises Unavailable when the database does not answer."""

    def __init__(self, db: Database) -> None:
        self.db = db

    async def add(self, key: Key) -> None:
        """Keeps a new key; said twice, it is kept once."""
        row = {
            "id": key.id, "name": key.name, "scope": key.scope, "digest": key.digest,
            "expires_at": key.expires_at, "per_minute": key.per_minute,
            "created_at": datetime.now(UTC),
        }  # fmt: skip
        insert = self.db.insert(api_keys).values(row).on_conflict_do_nothing()
        await self.db.single("add_key", lambda connection: connection.execute(insert))

    async def all(self) -> list[Key]:
        """Every key, oldest first."""
        statement = sa.select(api_keys).order_by(api_keys.c.created_at, api_keys.c.id)
        rows = await self.db.single("keys", lambda c: c.execute(statement).all())
        return [Key(**row._mapping) for row in rows]

    async def revoke(self, key_id: str) -> bool:
        """Ends a key now; False when there is none. One that was revoked keeps its date."""
        ended = sa.func.coalesce(api_keys.c.revoked_at, sa.bindparam("now", type_=_MOMENT))
        return await self._change("revoke_key", key_id, {"revoked_at": ended})

    async def expire(self, key_id: str, at: datetime) -> bool:
        """Ends a key at `at`, or when it would have ended, if that is earlier."""
        later = sa.or_(api_keys.c.expires_at.is_(None), api_keys.c.expires_at > at)
        kept = sa.case((later, sa.literal(at, _MOMENT)), else_=api_keys.c.expires_at)
        return await self._change("expire_key", key_id, {"expires_at": kept})

    async def used(self, times: Mapping[str, datetime]) -> None:
        """Remembers when keys were last used: one call for many requests."""
        old = sa.bindparam("old_id", type_=sa.String())
        when = sa.bindparam("at", type_=_MOMENT)
        statement = sa.update(api_keys).where(api_keys.c.id == old).values(last_used_at=when)
        rows = [{"old_id": key_id, "at": at} for key_id, at in times.items()]
        if rows:
            await self.db.transaction("used_keys", lambda c: c.execute(statement, rows))

    async def _change(self, name: str, key_id: str, values: dict[str, Any]) -> bool:
        statement = (
            sa.update(api_keys)
            .where(api_keys.c.id == key_id)
            .values(values)
            .returning(api_keys.c.id)
        )

        def work(connection: sa.Connection) -> bool:
            return connection.execute(statement, {"now": datetime.now(UTC)}).first() is not None

        return await self.db.single(name, work)


_MOMENT = api_keys.c.revoked_at.type
