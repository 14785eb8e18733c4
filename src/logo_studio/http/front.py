"""What every request passes first: kept answers, limits, headers, metrics. Plain ASGI, no more."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterable, Mapping
from typing import Any

from starlette.exceptions import HTTPException
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from logo_studio.http.access import LOGOS
from logo_studio.http.cache import Answer, AnswerCache
from logo_studio.http.gate import Gate
from logo_studio.http.problems import problem
from logo_studio.http.rates import Headers
from logo_studio.service.metrics import HTTP_REQUESTS, HTTP_SECONDS

#: On every answer; SVGs and pages add their own policy.
HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
]
#: On answers that have no policy of their own: nothing in them loads, runs or is framed.
POLICY = (b"content-security-policy", b"default-src 'none'; frame-ancestors 'none'")
#: Other sites may not embed what has not said so itself.
RESOURCE = (b"cross-origin-resource-policy", b"same-origin")
#: A body that is not whole after so many seconds is not waited for.
BODY_S = 30.0
#: Names that may stand in a metric: others are the client's own.
METHODS = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"))


class Front:
    """Wraps the application. `cache` is filled by its routes; `limits` are bytes of bodies by
    path where they are not `max_body_bytes`."""

    def __init__(
        self, app: ASGIApp, cache: AnswerCache, gate: Gate, max_body_bytes: int,
        limits: Mapping[str, int],
    ) -> None:  # fmt: skip
        self.app, self.cache, self.gate = app, cache, gate
        self.max_body, self.limits = max_body_bytes, limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        path, method = scope["path"], scope["method"]
        start = time.perf_counter()
        passage = await self.gate.admit(scope)
        if passage.refusal is None and path in LOGOS and method in ("GET", "HEAD"):
            answer = self.cache.get(path, scope["query_string"])
            if answer is not None:
                await send_answer(answer, scope, send, passage.headers)
                HTTP_REQUESTS.labels(method, path, "200").inc()
                return
        status = 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = _completed(message.get("headers", ()), passage.headers)
            await send(message)

        most = self.limits.get(path, self.max_body)
        if passage.refusal is not None:
            await passage.refusal(scope, receive, sending)
        elif _declared(scope) > most:
            await _refuse(most, scope, receive, sending)
        else:
            await self.app(scope, _counted(receive, most), sending)
        route = scope.get("route")
        endpoint = getattr(route, "path", "other")
        method = method if method in METHODS else "other"
        HTTP_REQUESTS.labels(method, endpoint, str(status)).inc()
        HTTP_SECONDS.labels(method, endpoint).observe(time.perf_counter() - start)


def _counted(receive: Receive, most: int) -> Receive:
    """`receive`, ending the request when more comes than may come, or too slowly."""
    seen, whole = 0, False
    end = time.monotonic() + BODY_S

    async def counted() -> Message:
        nonlocal seen, whole
        if whole:  # what is waited for now is the client's leaving
            return await receive()
        try:
            async with asyncio.timeout(end - time.monotonic()):
                message = await receive()
        except TimeoutError:
            raise HTTPException(
                408, f"the body did not come within {BODY_S:g} s", {"Connection": "close"}
            ) from None
        whole = not message.get("more_body", False)
        seen += len(message.get("body", b""))
        if seen > most:
            raise HTTPException(413, _over(most), {"Connection": "close"})
        return message

    return counted


def _over(most: int) -> str:
    return f"the body is over {most} bytes"


async def _refuse(most: int, scope: Scope, receive: Receive, send: Send) -> None:
    answer = problem(413, "too_large", _over(most), "send less", {"connection": "close"})
    await answer(scope, receive, send)


def _declared(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() else 0
    return 0


def _completed(given: Iterable[tuple[bytes, bytes]], more: Headers) -> Headers:
    """The fields of an answer with those that every answer has."""
    given = list(given)
    names = {name for name, _ in given}
    added = [field for field in (POLICY, RESOURCE) if field[0] not in names]
    return [*given, *HEADERS, *added, *more]


async def send_answer(answer: Answer, scope: Scope, send: Send, more: Headers) -> None:
    """A kept answer, or 304 when the client has it already; `more` fields beside its own."""
    for name, value in scope["headers"]:
        if name == b"if-none-match" and (answer.etag in value or value == b"*"):
            headers = [*answer.headers, *more]
            await send({"type": "http.response.start", "status": 304, "headers": headers})
            await send({"type": "http.response.body", "body": b""})
            return
    headers = [*answer.headers, *more, (b"content-length", str(len(answer.body)).encode())]
    body: Any = b"" if scope["method"] == "HEAD" else answer.body
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
