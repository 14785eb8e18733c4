"""The contract's queue message, both ways: a request as bytes, and bytes as a checked request."""

from __future__ import annotations

from typing import Any
from uuid import UUID

import msgspec

from logo_studio.errors import BriefError
from logo_studio.model.brief import LIMITS, Brief
from logo_studio.service.errors import MessageError, RequestError
from logo_studio.service.job import Request, read_id
from logo_studio.service.queue.port import BULK, Delivery, Headers, Outgoing
from logo_studio.service.settings import Settings
from logo_studio.service.tracing import carried

#: Header of messages that this service wrote: their job has, or had, its row.
ORIGIN = "logo-origin"
OURS = b"logo-studio"

_KNOWN = {"job_id", "user_id", "business_type", "prefs", "preferences"}
_DEEPEST = 16


def encode(request: Request, topic: str, bulk: bool = False) -> Outgoing:
    """The message of a request; its key is the job id, so one job stays on one partition.
    `bulk`: it is one of a batch."""
    value = msgspec.json.encode(
        request.extra
        | {
            "job_id": request.job_id,
            "user_id": request.user_id,
            "business_type": request.business_type,
            "prefs": request.prefs,
        }
    )
    headers: Headers = () if request.foreign else ((ORIGIN, OURS),)
    headers += (BULK,) if bulk else ()
    return Outgoing(topic, str(request.job_id).encode(), value, (*headers, *carried()))


def decode(delivery: Delivery, settings: Settings) -> Request:
    """The request in a message. MessageError when there is none that can be worked on."""
    value = delivery.value
    if value is None:
        raise MessageError("the message is empty", code="empty")
    if len(value) > settings.max_message_bytes:
        raise MessageError(
            f"the message has {len(value)} bytes, the limit is {settings.max_message_bytes}",
            code="too_large",
        )
    try:
        data = msgspec.json.decode(value)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise MessageError(f"the message is not JSON: {error}", code="not_json") from None
    if not isinstance(data, dict):
        kind = "null" if data is None else type(data).__name__
        raise MessageError(f"the message is {kind}, not an object", code="not_an_object")
    raw = data.get("job_id")
    if raw is None or raw == "":
        raise MessageError("the message has no job_id", code="no_job_id")
    job_id = read_id(raw)
    if job_id is None:
        raise MessageError(f"job_id {str(raw)[:64]!r} is not a UUID", code="bad_job_id")
    prefs = data["prefs"] if data.get("prefs") is not None else data.get("preferences")
    foreign = (ORIGIN, OURS) not in delivery.headers
    try:
        return check(
            job_id, data.get("business_type"), prefs, data.get("user_id"), settings,
            extra={k: v for k, v in data.items() if k not in _KNOWN}, foreign=foreign,
        )  # fmt: skip
    except RequestError as error:
        raise MessageError(error.message, error.hint, error.code, str(job_id)) from None


def check(
    job_id: UUID,
    business_type: Any,
    prefs: Any,
    user_id: Any,
    settings: Settings,
    *,
    extra: dict[str, Any] | None = None,
    foreign: bool = False,
) -> Request:
    """A request whose every field can be stored and drawn. RequestError says which cannot."""
    if not isinstance(business_type, str):
        what = "missing" if business_type is None else "not text"
        raise RequestError(
            f"business_type is {what}", 'e.g. "coffee roastery"', field="business_type"
        )
    prefs = {} if prefs is None else prefs
    if not isinstance(prefs, dict):
        raise RequestError(
            "preferences are not an object", 'e.g. {"name": "Northwind"}', field="preferences"
        )
    if len(prefs) > settings.max_prefs:
        raise RequestError(
            f"{len(prefs)} preferences, at most {settings.max_prefs} are taken",
            "leave some out",
            field="preferences",
        )
    user = read_id(user_id)
    if user_id is not None and user is None:
        raise RequestError(
            "user_id is not a UUID", "leave it out, or null, for nobody", field="user_id"
        )
    _storable(prefs, "preferences")
    _storable(extra, "the message")
    _short("business_type", business_type, settings.max_business_type)
    for field, keys in (
        ("name", ("name", "business_name")), ("tagline", ("tagline",)),
        ("description", ("description",)),
    ):  # fmt: skip
        for key in keys:
            _short(key, prefs.get(key), getattr(settings, f"max_{field}"))
    try:
        # Kept as it was said: a whole line is read as one again when it is drawn.
        said = Brief(business_type=business_type).business_type
        _, warnings = Brief.from_request(business_type, prefs)
    except BriefError as error:
        said_of = (f for f in LIMITS if error.message.startswith(f"the {f.replace('_', ' ')} "))
        field = next(said_of, "preferences")
        raise RequestError(error.message, error.hint, error.code, field) from None
    return Request(
        job_id=job_id, business_type=said, prefs=prefs, user_id=user,
        extra=extra or {}, warnings=tuple(warnings), foreign=foreign,
    )  # fmt: skip


def _short(field: str, value: Any, limit: int) -> None:
    if isinstance(value, str) and len(value.strip()) > limit:
        raise RequestError(
            f"{field} has {len(value.strip())} characters, at most {limit} are taken",
            "shorten it", field=field,
        )  # fmt: skip


def _storable(value: Any, where: str, depth: int = 0) -> None:
    """RequestError for what no database keeps: NUL, half surrogates, endless nesting."""
    if depth > _DEEPEST:
        raise RequestError(f"{where} are nested deeper than {_DEEPEST} levels", "flatten them")
    if isinstance(value, str):
        if "\0" in value or any("\ud800" <= c <= "\udfff" for c in value):
            raise RequestError(f"{where} hold a NUL or half a surrogate pair", "remove it")
    elif isinstance(value, dict):
        for key, item in value.items():
            _storable(str(key), where, depth + 1)
            _storable(item, where, depth + 1)
    elif isinstance(value, list):
        for item in value:
            _storable(item, where, depth + 1)
