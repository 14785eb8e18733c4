"""What doors may do with webhooks: add, list, rotate, test, replay, remove."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import msgspec

from logo_studio.service.errors import RequestError, WebhookNotFound
from logo_studio.service.job import read_id
from logo_studio.service.webhooks.address import read_url
from logo_studio.service.webhooks.courier import Courier, named
from logo_studio.service.webhooks.port import EVENTS, Message, Webhook

_STATUSES = ("waiting", "delivered", "dead")


async def add(
    courier: Courier, url: str, events: Sequence[str] = (), description: str = ""
) -> dict[str, Any]:
    """A new webhook, with its secret: this is where it is told. RequestError for a URL that is
    not https or not public, an unknown event, or one webhook too many."""
    settings = courier.settings
    read_url(url, settings.webhook_private)
    if len(description) > 200 or "\0" in description:
        raise RequestError("a description has at most 200 characters", field="description")
    if len(await courier.webhooks.webhooks()) >= settings.max_webhooks:
        raise RequestError(f"there are {settings.max_webhooks} webhooks", "remove one first")
    webhook = Webhook(
        id=uuid4(), url=url, events=named(events, EVENTS), description=description, enabled=True,
        version=1, rotated_at=None, key_id=courier.keys.id, created_at=datetime.now(UTC),
    )  # fmt: skip
    await courier.webhooks.add_webhook(webhook)
    return webhook_data(webhook) | {"secret": courier.keys.secret(webhook)}


async def listed(courier: Courier) -> list[dict[str, Any]]:
    """All webhooks, oldest first, without their secrets."""
    return [webhook_data(w) for w in await courier.webhooks.webhooks()]


async def rotate(courier: Courier, webhook_id: str) -> dict[str, Any]:
    """A new secret, told here; the one before signs as well for a day."""
    webhook = await _webhook(courier, webhook_id)
    version = webhook.version + 1
    if not await courier.webhooks.rotate_webhook(webhook.id, version, courier.keys.id):
        raise RequestError("the secret was rotated by somebody else just now", "look again")
    fresh = await _webhook(courier, webhook_id)
    return webhook_data(fresh) | {"secret": courier.keys.secret(fresh)}


async def remove(courier: Courier, webhook_id: str) -> None:
    """With all its messages. WebhookNotFound."""
    found = read_id(webhook_id)
    if found is None or not await courier.webhooks.remove_webhook(found):
        raise WebhookNotFound(webhook_id)


async def test(courier: Courier, webhook_id: str) -> dict[str, Any]:
    """Posts a message of type `webhook.test` now, once; what came of it."""
    webhook = await _webhook(courier, webhook_id)
    now = datetime.now(UTC)
    message = Message(
        id=0, webhook_id=webhook.id, event="webhook.test", subject=uuid4(),
        data={"webhook_id": str(webhook.id)}, status="waiting",
        attempts=courier.settings.webhook_attempts, next_at=now, answer=None, error=None,
        created_at=now, ended_at=None,
    )  # fmt: skip
    outcome = await courier.attempt(message, webhook)
    delivered = outcome.status == "delivered"
    return {"delivered": delivered, "answer": outcome.answer, "error": outcome.error}


async def replay(
    courier: Courier, webhook_id: str, ids: Sequence[int] | None = None
) -> dict[str, Any]:
    """Dead messages (or those named) wait again; a webhook that was switched off is on again."""
    webhook = await _webhook(courier, webhook_id)
    if not webhook.enabled:
        await courier.webhooks.enable_webhook(webhook.id, enabled=True)
    return {"replayed": await courier.webhooks.replay_messages(webhook.id, ids)}


async def messages(
    courier: Courier,
    webhook_id: str,
    *,
    limit: int = 20,
    cursor: int | None = None,
    status: str | None = None,
) -> dict[str, Any]:
    """A page of messages, newest first."""
    if status is not None and status not in _STATUSES:
        raise RequestError(f"unknown status {status!r}", f"statuses: {', '.join(_STATUSES)}")
    webhook = await _webhook(courier, webhook_id)
    found = await courier.webhooks.messages(webhook.id, limit + 1, cursor, status)
    more = len(found) > limit
    return {
        "messages": [msgspec.to_builtins(m) for m in found[:limit]],
        "next": found[limit - 1].id if more else None,
    }


async def _webhook(courier: Courier, webhook_id: str) -> Webhook:
    found = read_id(webhook_id)
    webhook = await courier.webhooks.webhook(found) if found is not None else None
    if webhook is None:
        raise WebhookNotFound(webhook_id)
    return webhook


def webhook_data(webhook: Webhook) -> dict[str, Any]:
    """A webhook as JSON data; nothing of it is secret."""
    return {
        "webhook_id": str(webhook.id),
        "url": webhook.url,
        "events": list(webhook.events),
        "description": webhook.description,
        "enabled": webhook.enabled,
        "rotated_at": webhook.rotated_at.isoformat() if webhook.rotated_at else None,
        "created_at": webhook.created_at.isoformat() if webhook.created_at else None,
    }
