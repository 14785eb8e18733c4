"""Submit: a checked request becomes a job, or nothing happens."""

from __future__ import annotations

from hashlib import blake2b
from typing import Any
from uuid import uuid4

import msgspec

from logo_studio.service.errors import Overloaded, RequestError
from logo_studio.service.job import Submitted
from logo_studio.service.message import check
from logo_studio.service.metrics import JOBS_CREATED
from logo_studio.service.runtime import Service
from logo_studio.service.tracing import span

_KEY_LIMIT = 200


async def submit(
    service: Service,
    business_type: Any,
    prefs: Any = None,
    *,
    user_id: Any = None,
    idempotency_key: str | None = None,
    scope: str = "",
) -> Submitted:
    """A job for this request, durably; it will end done or error, whatever happens.

    The same `idempotency_key` with the same request gives the same job (`replayed`), with
    another request IdempotencyConflict; keys of different `scope` (a customer, an API key) do
    not meet. RequestError for what can never be drawn; Overloaded or Unavailable when it cannot
    be taken on now: nothing was written then.
    """
    request = check(uuid4(), business_type, prefs, user_id, service.settings)
    key = read_key(idempotency_key, scope)
    if service.waiting >= service.settings.max_waiting:
        raise Overloaded(service.waiting, service.drain_s())
    await service.queue.check()
    digest = hashed(msgspec.json.encode([request.business_type, request.prefs], order="sorted"))
    with span("submit", job_id=request.job_id):
        submitted = await service.jobs.submit(request, key, digest)
    if not submitted.replayed:
        JOBS_CREATED.inc()
        service.relay.wake()
    return submitted


def read_key(idempotency_key: str | None, scope: str) -> str | None:
    """The key as it is kept; RequestError for one that cannot be."""
    if idempotency_key is None:
        return None
    if not 0 < len(idempotency_key) <= _KEY_LIMIT or not idempotency_key.isprintable():
        raise RequestError(
            "the Idempotency-Key cannot be kept", f"1 to {_KEY_LIMIT} printable characters"
        )
    return hashed(f"{scope}\x1f{idempotency_key}".encode())


def hashed(data: bytes) -> str:
    """64 hex digits."""
    return blake2b(data, digest_size=32).hexdigest()
