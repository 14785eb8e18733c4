"""Webhooks and their messages in the database."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta
from typing import Any
from uuid import UUID

import sqlalchemy as sa
from sqlalchemy.sql import FromClause

from logo_studio.service.jobs.base import Store
from logo_studio.service.jobs.chain import Step
from logo_studio.service.jobs.tables import JSON, deliveries, webhooks
from logo_studio.service.webhooks.port import Message, Name, Outcome, Webhook

_D, _W = deliveries.c, webhooks.c


def telling(
    sqlite: bool, event: Name, cells: dict[str, str], links: dict[str, str], ended: bool = False
) -> Step:
    """The step that writes a message for everyone who wants to hear of `event`. `cells` are
    columns of the last row hit by the names they have in the message, `links` paths before its
    id; `ended`: only where that row, a batch, has ended."""

    def make(*rows: FromClause) -> sa.Insert:
        hit = rows[-1]
        parts: list[Any] = []
        for name, column in cells.items():
            cell = hit.c[column]
            nested = sqlite and isinstance(cell.type, sa.JSON)
            parts += [sa.literal_column(f"'{name}'"), sa.func.json(cell) if nested else cell]
        for name, path in links.items():
            link: Any = sa.literal_column(f"'{path}'") + sa.cast(hit.c.id, sa.Text())
            parts += [sa.literal_column(f"'{name}'"), link]
        build = sa.func.json_object if sqlite else sa.func.jsonb_build_object
        wanted = sa.and_(_W.enabled, _W.events.contains(f",{event},"))
        if ended:
            wanted = sa.and_(wanted, hit.c.finished_at.is_not(None))
        row = sa.select(
            _W.id, sa.literal(event), hit.c.id, build(*parts, type_=JSON)
        ).select_from(webhooks.join(hit, wanted))  # fmt: skip
        return sa.insert(deliveries).from_select(["webhook_id", "event", "subject", "data"], row)

    return Step(make)


class Hooking(Store):
    """`webhooks.port.Webhooks`."""

    async def add_webhook(self, webhook: Webhook) -> None:
        row = {
            "id": webhook.id, "url": webhook.url, "events": f",{','.join(webhook.events)},",
            "description": webhook.description, "enabled": webhook.enabled,
            "version": webhook.version, "key_id": webhook.key_id,
            "created_at": webhook.created_at or self.db.now(),
        }  # fmt: skip
        statement = self.db.insert(webhooks).values(row).on_conflict_do_nothing()
        await self.db.single("add_webhook", lambda c: c.execute(statement))

    async def webhook(self, webhook_id: UUID) -> Webhook | None:
        rows = await self._all("webhook", sa.select(webhooks).where(_W.id == webhook_id))
        return next(map(_webhook, rows), None)

    async def webhooks(self) -> list[Webhook]:
        statement = sa.select(webhooks).order_by(_W.created_at, _W.id)
        return [_webhook(row) for row in await self._all("webhooks", statement)]

    async def rotate_webhook(self, webhook_id: UUID, version: int, key_id: str) -> bool:
        same = _W.key_id == key_id
        values = {
            "version": version, "key_id": key_id,
            # A secret of another key cannot be made again: it signs nothing any more.
            "rotated_at": sa.case((same, self.db.now()), else_=sa.null()),
        }  # fmt: skip
        before = sa.and_(_W.id == webhook_id, _W.version == version - 1)
        statement = sa.update(webhooks).where(before).values(values).returning(_W.id)
        return bool(await self._all("rotate_webhook", statement))

    async def enable_webhook(self, webhook_id: UUID, enabled: bool) -> None:
        statement = sa.update(webhooks).where(_W.id == webhook_id).values(enabled=enabled)
        await self.db.single("enable_webhook", lambda c: c.execute(statement))

    async def remove_webhook(self, webhook_id: UUID) -> bool:
        statement = sa.delete(webhooks).where(_W.id == webhook_id).returning(_W.id)
        return bool(await self._all("remove_webhook", statement))

    async def take_messages(
        self, limit: int, lease: timedelta
    ) -> list[tuple[Message, Webhook]]:  # fmt: skip
        due = sa.and_(_D.status == "waiting", _D.next_at <= self.db.now())
        ids = sa.select(_D.id).where(due).order_by(_D.next_at).limit(limit)
        # Looked for without a lock first: most of the time there is nothing.
        if not await self._all("due_messages", ids.limit(1)):
            return []
        if not self.db.sqlite:
            ids = ids.with_for_update(skip_locked=True)
        statement = (
            sa.update(deliveries)
            .where(_D.id.in_(ids.scalar_subquery()), _D.status == "waiting")
            .values(attempts=_D.attempts + 1, next_at=self.db.ahead(lease))
            .returning(deliveries)
        )

        def work(connection: sa.Connection) -> list[tuple[Message, Webhook]]:
            taken = [_message(row) for row in connection.execute(statement).all()]
            whose = sa.select(webhooks).where(_W.id.in_([m.webhook_id for m in taken]))
            known = {row.id: _webhook(row) for row in connection.execute(whose)}
            return [(m, known[m.webhook_id]) for m in taken if m.webhook_id in known]

        return await self.db.single("take_messages", work)

    async def settle_message(self, message: Message, outcome: Outcome) -> None:
        mine = sa.and_(_D.id == message.id, _D.attempts == message.attempts)
        waits = outcome.status == "waiting"
        values = {
            "status": outcome.status, "answer": outcome.answer,
            "error": (outcome.error or "").replace("\0", "\ufffd") or None,
            "next_at": self.db.ahead(outcome.pause),
            "ended_at": None if waits else self.db.now(),
        }  # fmt: skip
        statement = sa.update(deliveries).where(mine, _D.status == "waiting").values(values)
        await self.db.single("settle_message", lambda c: c.execute(statement))

    async def messages(
        self, webhook_id: UUID, limit: int, before: int | None = None, status: str | None = None
    ) -> list[Message]:
        wanted = [_D.webhook_id == webhook_id]
        if before is not None:
            wanted.append(_D.id < before)
        if status is not None:
            wanted.append(_D.status == status)
        statement = sa.select(deliveries).where(*wanted).order_by(_D.id.desc()).limit(limit)
        return [_message(row) for row in await self._all("messages", statement)]

    async def replay_messages(self, webhook_id: UUID, ids: Sequence[int] | None) -> int:
        which = _D.status == "dead" if ids is None else _D.id.in_(ids)
        again = {"status": "waiting", "attempts": 0, "next_at": self.db.now(), "ended_at": None}
        statement = sa.update(deliveries).where(_D.webhook_id == webhook_id, which).values(again)
        return len(await self._all("replay_messages", statement.returning(_D.id)))

    async def forget_messages(self, age: timedelta) -> None:
        statement = sa.delete(deliveries).where(_D.ended_at < self.db.ahead(-age))
        await self.db.single("forget_messages", lambda c: c.execute(statement))


def _webhook(row: Any) -> Webhook:
    return Webhook(
        id=row.id, url=row.url, events=tuple(filter(None, row.events.split(","))),
        description=row.description, enabled=row.enabled, version=row.version,
        rotated_at=row.rotated_at, key_id=row.key_id, created_at=row.created_at,
    )  # fmt: skip


def _message(row: Any) -> Message:
    return Message(
        id=row.id, webhook_id=row.webhook_id, event=row.event, subject=row.subject,
        data=row.data, status=row.status, attempts=row.attempts, next_at=row.next_at,
        answer=row.answer, error=row.error, created_at=row.created_at, ended_at=row.ended_at,
    )  # fmt: skip
