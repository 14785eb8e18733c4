"""The application: routes, errors, and the service that lives as long as it does."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.types import ASGIApp

from logo_studio.http import (
    batches,
    doctor,
    front,
    health,
    index,
    jobs,
    kits,
    logos,
    problems,
    specs,
)
from logo_studio.http.cache import AnswerCache
from logo_studio.http.jobs import Streams
from logo_studio.service import tracing
from logo_studio.service.logs import configure
from logo_studio.service.runtime import open_service
from logo_studio.service.settings import Settings, load
from logo_studio.version import VERSION

ABOUT = """Professional vector logos from a short brief: designed, reviewed and drawn by rules,
the same bytes for the same words. Errors are problems (RFC 9457) with a stable `code` and a
`hint`."""


TAGS = ("jobs", "batches", "logos", "specs", "kits", "doctor", "health")


def create_app(settings: Settings, *, work: bool | None = None) -> ASGIApp:
    """The application of these settings; it opens the service when the server starts it.

    `work` as in `service.runtime.open_service`: whether this process draws jobs too.
    """

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with open_service(settings, work=work) as service:
            app.state.service = service
            yield

    app = FastAPI(
        title="AI Logo Studio", version=VERSION, description=ABOUT, lifespan=lifespan,
        openapi_tags=[{"name": n} for n in TAGS],
    )  # fmt: skip
    app.state.settings = settings
    app.state.cache = AnswerCache()
    app.state.streams = Streams(settings.max_streams)
    app.state.kits = kits.KitShop()
    for door in (jobs, batches, logos, specs, kits, doctor, health, index):
        app.include_router(door.router)
    problems.install(app)
    limits = {"/v1/doctor": doctor.LARGEST, "/v1/batches": settings.max_batch_bytes}
    return front.Front(app, app.state.cache, settings.max_body_bytes, limits)


def from_environment() -> ASGIApp:
    """The application of this process's environment, for servers that want a factory.

    `LOGO_NO_WORKER=1` serves without drawing jobs.
    """
    settings = load()
    configure(settings)
    tracing.start("logo-studio-api")
    return create_app(settings, work=False if os.environ.get("LOGO_NO_WORKER") == "1" else None)
