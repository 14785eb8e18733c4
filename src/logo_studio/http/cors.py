"""Scripts of other sites: which may call the API, and what they may send and read."""

from __future__ import annotations

from collections.abc import Collection

from starlette.middleware.cors import CORSMiddleware
from starlette.types import ASGIApp

SENT = ("Authorization", "X-API-Key", "Content-Type", "Idempotency-Key", "Last-Event-ID")
READ = (
    "ETag", "Location", "Retry-After", "RateLimit", "RateLimit-Policy", "Idempotent-Replayed",
)  # fmt: skip


def allow(app: ASGIApp, origins: Collection[str]) -> ASGIApp:
    """`app` for scripts of these origins. They show a key: cookies are never theirs to send."""
    return CORSMiddleware(
        app, allow_origins=sorted(origins), allow_methods=("GET", "POST", "DELETE", "PUT", "PATCH"),
        allow_headers=SENT, expose_headers=READ, allow_credentials=False, max_age=600,
    )  # fmt: skip
