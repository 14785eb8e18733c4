"""Errors as RFC 9457 problems: what is wrong, a stable code, how to mend it."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, TypeAlias

import msgspec
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import compile_path

from logo_studio.errors import LogoStudioError, UnsupportedCharacters
from logo_studio.service.errors import (
    BatchError,
    BatchNotFound,
    IdempotencyConflict,
    JobNotFound,
    KeyRefused,
    NotAllowed,
    Overloaded,
    RateLimited,
    SettingsError,
    Unavailable,
    VariantNotFound,
    WebhookNotFound,
)
from logo_studio.service.logs import LOG

#: Error class -> HTTP status; the first that fits, and 422 for all others of ours.
STATUS: tuple[tuple[type[LogoStudioError], int], ...] = (
    (JobNotFound, 404),
    (VariantNotFound, 404),
    (BatchNotFound, 404),
    (WebhookNotFound, 404),
    (IdempotencyConflict, 422),
    (KeyRefused, 401),
    (NotAllowed, 403),
    (RateLimited, 429),
    (Unavailable, 503),
    (Overloaded, 503),
    (SettingsError, 500),
)
TITLES = {
    400: "Bad request", 401: "No key", 403: "Not allowed", 404: "Not found",
    405: "Method not allowed", 408: "Too slow", 409: "Conflict", 413: "Too large",
    415: "Unsupported media type",
    422: "Cannot be done as asked", 429: "Too many requests", 500: "Our fault", 503: "Try again",
}  # fmt: skip
#: Said where nothing better is known.
HINTS = {
    408: "send it faster, or less of it", 413: "send less",
    404: "it may have been deleted: see /v1/jobs", 422: "see /docs for what fits",
    500: "try again",
}  # fmt: skip

_JSON_TYPE = re.compile(r"application/(?:[\w.+-]+\+)?json\s*(?:;|$)", re.I)


def problem(
    status: int, code: str, detail: str, hint: str = "", headers: dict[str, str] | None = None,
    **more: Any,
) -> Response:  # fmt: skip
    """A problem as an answer. `more` are members of its own, such as `errors`."""
    body: dict[str, Any] = {
        "type": f"urn:logo-studio:{code}",
        "title": TITLES.get(status, "Error"),
        "status": status,
        "detail": detail,
        "code": code,
        "hint": hint or HINTS.get(status, "see /docs"),
    }
    return Response(
        msgspec.json.encode(body | more), status, headers, media_type="application/problem+json"
    )


def problem_of(error: LogoStudioError) -> Response:
    """The answer to an error of ours."""
    status = next((code for kind, code in STATUS if isinstance(error, kind)), 422)
    headers: dict[str, str] = {}
    if isinstance(error, (Unavailable, Overloaded, RateLimited)):
        headers["Retry-After"] = str(error.retry_after_s)
    if isinstance(error, KeyRefused):
        told = "" if error.code == "no_key" else ', error="invalid_token"'
        headers["WWW-Authenticate"] = f'Bearer realm="logo-studio"{told}'
    more: dict[str, Any] = {}
    if isinstance(error, UnsupportedCharacters):
        more["characters"] = list(error.characters)
    if isinstance(error, BatchError):
        more |= {"errors": error.problems, "count": error.count}
    return problem(status, error.code, error.message, error.hint, headers, **more)


async def _ours(_: Request, error: Exception) -> Response:
    assert isinstance(error, LogoStudioError)
    return problem_of(error)


async def _invalid(request: Request, error: Exception) -> Response:
    """What the framework's own check of a body or a query found."""
    assert isinstance(error, RequestValidationError)
    found = [{"where": ".".join(map(str, e["loc"])), "what": e["msg"]} for e in error.errors()[:20]]
    first = error.errors()[0]
    kind = request.headers.get("content-type", "")
    if first["loc"][:1] == ("body",) and not _JSON_TYPE.match(kind):
        told = f"a body of type {kind[:80]!r}" if kind else "a body without a type"
        return problem(
            415, "unsupported_media_type", f"{told} is not read here",
            "send JSON, with Content-Type: application/json",
        )  # fmt: skip
    if first["type"] == "json_invalid":
        why = first.get("ctx", {}).get("error", "")
        return problem(
            422, "not_json", f"the body is not JSON: {why} at character {first['loc'][-1]}",
            "check quotes, commas and the encoding (UTF-8)",
        )  # fmt: skip
    return problem(
        422, "invalid_request", f"{found[0]['where']}: {found[0]['what']}",
        "see /openapi.json for the shape", errors=found,
    )  # fmt: skip


#: An address where there is nothing, answered to browsers.
Lost: TypeAlias = Callable[[Request], Response]


async def _http(request: Request, error: Exception) -> Response:
    """What the framework itself refuses: routes, methods, bodies that no parser takes."""
    assert isinstance(error, HTTPException)
    headers = dict(error.headers or {}) or None
    if error.status_code == 404:
        lost: Lost | None = getattr(request.app.state, "lost", None)
        if lost is not None and "text/html" in request.headers.get("accept", ""):
            return lost(request)
        where = request.url.path[:120]
        return problem(404, "not_found", f"there is nothing at {where!r}", "routes: /docs")
    if error.status_code == 405:
        allowed = _allowed(request, (headers or {}).get("Allow", ""))
        detail = f"{request.method[:16]} is not for this address"
        return problem(405, "method_not_allowed", detail, f"allowed: {allowed}", {"Allow": allowed})
    if error.status_code == 400 and isinstance(error.__cause__, (ValueError, RecursionError)):
        detail = "the body is not JSON: it is not UTF-8, or nested too deep"
        return problem(422, "not_json", detail, "check the encoding")
    code = {408: "too_slow", 413: "too_large"}.get(error.status_code, "http_error")
    return problem(error.status_code, code, str(error.detail), headers=headers)


def _allowed(request: Request, first: str) -> str:
    """The methods of this address; the framework names those of the first route alone."""
    found = {method.strip() for method in first.split(",") if method.strip()}
    for path, methods in request.app.openapi()["paths"].items():
        if compile_path(path)[0].match(request.url.path):
            found |= {method.upper() for method in methods}
    return ", ".join(sorted(found))


async def _fault(request: Request, error: Exception) -> Response:
    """A fault of ours: told to the log in full, to the client without its insides."""
    LOG.error("[api] %s %s failed", request.method, request.url.path, exc_info=error)
    return problem(500, "internal", "something went wrong here", "try again; the log has more")


def install(app: FastAPI) -> None:
    """Every error of `app` is answered as a problem."""
    app.add_exception_handler(LogoStudioError, _ours)
    app.add_exception_handler(RequestValidationError, _invalid)
    app.add_exception_handler(HTTPException, _http)
    app.add_exception_handler(Exception, _fault)
