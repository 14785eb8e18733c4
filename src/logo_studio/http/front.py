"""What every request passes first: kept answers, limits, headers, metrics. Plain ASGI, no more."""

from __future__ import annotations

import time
from collections.abc import Mapping
from typing import Any

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from logo_studio.http.cache import Answer, AnswerCache
from logo_studio.http.problems import problem
from logo_studio.service.metrics import HTTP_REQUESTS, HTTP_SECONDS

#: On every answer; SVGs and pages add their own policy.
HEADERS = [
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"cross-origin-opener-policy", b"same-origin"),
]
#: Paths whose answers are kept by their address.
KEPT = frozenset(("/v1/logo.svg", "/v1/logo.png", "/v1/logo.json"))
#: Names that may stand in a metric: others are the client's own.
METHODS = frozenset(("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"))


class Front:
    """Wraps the application. `cache` is filled by its routes; `limits` are bytes of bodies by
    path where they are not `max_body_bytes`."""

    def __init__(
        self, app: ASGIApp, cache: AnswerCache, max_body_bytes: int, limits: Mapping[str, int]
    ) -> None:
        self.app, self.cache = app, cache
        self.max_body, self.limits = max_body_bytes, limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        path, method = scope["path"], scope["method"]
        if path in KEPT and method in ("GET", "HEAD"):
            answer = self.cache.get(path, scope["query_string"])
            if answer is not None:
                await send_answer(answer, scope, send)
                HTTP_REQUESTS.labels(method, path, "200").inc()
                return
        start = time.perf_counter()
        status = 500

        async def sending(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                message["headers"] = [*message.get("headers", ()), *HEADERS]
            await send(message)

        most = self.limits.get(path, self.max_body)
        if _declared(scope) > most:
            await _refuse(most, scope, receive, sending)
        else:
            await self.app(scope, _counted(receive, most), sending)
        route = scope.get("route")
        endpoint = getattr(route, "path", "other")
        method = method if method in METHODS else "other"
        HTTP_REQUESTS.labels(method, endpoint, str(status)).inc()
        HTTP_SECONDS.labels(method, endpoint).observe(time.perf_counter() - start)


def _counted(receive: Receive, most: int) -> Receive:
    """`receive`, ending the request when more comes than may come."""
    seen = 0

    async def counted() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > most:
            return {"type": "http.disconnect"}
        return message

    return counted


async def _refuse(most: int, scope: Scope, receive: Receive, send: Send) -> None:
    answer = problem(
        413, "too_large", f"the body is over {most} bytes", "send less", {"connection": "close"}
    )
    await answer(scope, receive, send)


def _declared(scope: Scope) -> int:
    for name, value in scope["headers"]:
        if name == b"content-length":
            return int(value) if value.isdigit() else 0
    return 0


async def send_answer(answer: Answer, scope: Scope, send: Send) -> None:
    """A kept answer, or 304 when the client has it already."""
    for name, value in scope["headers"]:
        if name == b"if-none-match" and (answer.etag in value or value == b"*"):
            await send({"type": "http.response.start", "status": 304, "headers": answer.headers})
            await send({"type": "http.response.body", "body": b""})
            return
    headers = [*answer.headers, (b"content-length", str(len(answer.body)).encode())]
    body: Any = b"" if scope["method"] == "HEAD" else answer.body
    await send({"type": "http.response.start", "status": 200, "headers": headers})
    await send({"type": "http.response.body", "body": body})
