"""What the service asks of its database about webhooks. Bounded and repeatable like `jobs.port`."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, Literal, Protocol
from uuid import UUID

from logo_studio.service.job import Value

Name = Literal["job.completed", "job.failed", "batch.completed"]
#: What may be told.
EVENTS: tuple[Name, ...] = ("job.completed", "job.failed", "batch.completed")


class Webhook(Value, frozen=True, kw_only=True):
    """An address that is told. `version` of its secret, `rotated_at` when the one before was
    replaced; `key_id` says of which key the secrets are made."""

    id: UUID
    url: str
    events: tuple[str, ...]
    description: str
    enabled: bool
    version: int
    rotated_at: datetime | None
    key_id: str
    created_at: datetime | None = None


class Message(Value, frozen=True, kw_only=True):
    """One event on its way to one webhook. `answer` is the last HTTP status, `error` what was
    wrong the last time."""

    id: int
    webhook_id: UUID
    event: str
    subject: UUID
    data: dict[str, Any]
    status: Literal["waiting", "delivered", "dead"]
    attempts: int
    next_at: datetime
    answer: int | None
    error: str | None
    created_at: datetime
    ended_at: datetime | None


class Outcome(Value, frozen=True, kw_only=True):
    """What came of an attempt: delivered, dead, or waiting for `pause` more."""

    status: Literal["waiting", "delivered", "dead"]
    answer: int | None = None
    error: str | None = None
    pause: timedelta = timedelta(0)


class Webhooks(Protocol):
    """Webhooks and their messages. Messages are written in the transaction of what they tell."""

    async def add_webhook(self, webhook: Webhook) -> None:
        """Keeps a new one."""
        ...

    async def webhook(self, webhook_id: UUID) -> Webhook | None:
        """One of them."""
        ...

    async def webhooks(self) -> list[Webhook]:
        """All, oldest first."""
        ...

    async def rotate_webhook(self, webhook_id: UUID, version: int, key_id: str) -> bool:
        """The secret becomes that of `version`, which is one more than before; False when it is
        another already, or there is no such webhook."""
        ...

    async def enable_webhook(self, webhook_id: UUID, enabled: bool) -> None:
        """Switches it on or off; one that is off gets no new messages."""
        ...

    async def remove_webhook(self, webhook_id: UUID) -> bool:
        """With its messages."""
        ...

    async def take_messages(self, limit: int, lease: timedelta) -> list[tuple[Message, Webhook]]:
        """Messages that are due, for this caller alone for `lease`; an attempt is counted."""
        ...

    async def settle_message(self, message: Message, outcome: Outcome) -> None:
        """What came of the attempt; nothing when another attempt was counted meanwhile."""
        ...

    async def messages(
        self, webhook_id: UUID, limit: int, before: int | None = None, status: str | None = None
    ) -> list[Message]:
        """Messages of a webhook, newest first, those before the id `before`."""
        ...

    async def replay_messages(self, webhook_id: UUID, ids: Sequence[int] | None) -> int:
        """Dead messages (all, or those named, dead or delivered) wait again, with all their
        attempts; how many."""
        ...

    async def forget_messages(self, age: timedelta) -> None:
        """Drops delivered and dead ones that ended longer than `age` ago."""
        ...
