"""The courier: takes messages that are due, signs and posts them, and writes down what came of it.

A message is marked after its answer, so one whose courier was killed is posted again: at least
once, always under the same `webhook-id`.
"""

from __future__ import annotations

import asyncio
import random
from collections.abc import Sequence
from datetime import timedelta

import msgspec

from logo_studio.service.errors import RequestError, SettingsError, Unavailable
from logo_studio.service.logs import LOG
from logo_studio.service.metrics import WEBHOOKS
from logo_studio.service.rounds import rounds
from logo_studio.service.settings import Settings
from logo_studio.service.webhooks.address import Refused, read_url
from logo_studio.service.webhooks.port import Message, Outcome, Webhook, Webhooks
from logo_studio.service.webhooks.post import explain, post
from logo_studio.service.webhooks.signing import Keys
from logo_studio.version import VERSION

_IDLE_S = 1.0
#: Messages in hand at once; one slow receiver holds up few others.
_AT_ONCE = 16
#: Growth of the pauses between attempts, and the longest.
_GROWTH, _MOST_S = 3.0, 6 * 3600.0
_GONE = 410


async def _pause() -> None:
    await asyncio.sleep(_IDLE_S)


class Courier:
    """Any number of them share the messages."""

    def __init__(self, settings: Settings, webhooks: Webhooks) -> None:
        self.settings = settings
        self.webhooks = webhooks
        self._keys: Keys | None = None

    @property
    def keys(self) -> Keys:
        """Made when first needed: without webhooks no key is needed either."""
        if self._keys is None:
            self._keys = Keys(self.settings)
        return self._keys

    async def run(self) -> None:
        """Until cancelled."""
        await rounds("webhooks", self.move, _AT_ONCE, _pause, Unavailable, SettingsError)

    async def move(self) -> int:
        """One round; how many messages were tried."""
        lease = timedelta(seconds=self.settings.webhook_timeout_s + 10)
        taken = await self.webhooks.take_messages(_AT_ONCE, lease)
        if taken:
            await asyncio.gather(*(self._deliver(m, w) for m, w in taken))
        return len(taken)

    async def _deliver(self, message: Message, webhook: Webhook) -> None:
        outcome = await self.attempt(message, webhook)
        WEBHOOKS.labels(outcome.status).inc()
        if outcome.status != "delivered":
            LOG.warning(
                "[webhooks] %s to %s, attempt %d: %s", message.event, webhook.id,
                message.attempts, outcome.error,
            )  # fmt: skip
        await self.webhooks.settle_message(message, outcome)
        if outcome.answer == _GONE:
            await self.webhooks.enable_webhook(webhook.id, enabled=False)

    async def attempt(self, message: Message, webhook: Webhook) -> Outcome:
        """Posts the message once."""
        s = self.settings
        answer, error = None, None
        body = body_of(message)
        try:
            place = read_url(webhook.url, s.webhook_private)
            headers = {
                "Content-Type": "application/json",
                "User-Agent": f"ai-logo-studio/{VERSION}",
                **self.keys.headers(webhook, message_id(message), body),
            }
            answer = await post(place, body, headers, s.webhook_timeout_s, s.webhook_private)
        except (OSError, TimeoutError, ValueError, Refused) as problem:
            error = explain(problem)
        except (RequestError, SettingsError) as problem:
            error = problem.message
        if answer is not None and 200 <= answer < 300:
            return Outcome(status="delivered", answer=answer)
        if answer is not None:
            follow = "; redirects are not followed" if 300 <= answer < 400 else ""
            error = f"answered {answer}{follow}"
        if answer == _GONE or message.attempts >= s.webhook_attempts:
            return Outcome(status="dead", answer=answer, error=error)
        return Outcome(status="waiting", answer=answer, error=error, pause=self._pause(message))

    def _pause(self, message: Message) -> timedelta:
        """Tripling, half of it chance: receivers that were away are not run over."""
        whole = min(_MOST_S, self.settings.webhook_base_s * _GROWTH ** (message.attempts - 1))
        return timedelta(seconds=whole * random.uniform(0.5, 1.0))


def message_id(message: Message) -> str:
    """The `webhook-id`: the same whenever and however often it is sent."""
    return f"msg_{message.subject.hex}_{message.id}"


def body_of(message: Message) -> bytes:
    """What is posted; the same bytes at every attempt."""
    return msgspec.json.encode(
        {
            "type": message.event,
            "timestamp": message.created_at.isoformat(),
            "data": message.data,
        }
    )


def named(names: Sequence[str], known: Sequence[str]) -> tuple[str, ...]:
    """Event names, checked; none are all. RequestError for one that is not known."""
    for name in names:
        if name not in known:
            raise RequestError(
                f"unknown event {name[:60]!r}", f"events: {', '.join(known)}", field="events"
            )
    return tuple(dict.fromkeys(names)) or tuple(known)
