"""The application: routes, errors, and the service that lives as long as it does."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from fastapi import FastAPI
from starlette.types import ASGIApp

from logo_studio.http import (
    batches,
    cors,
    doctor,
    front,
    gate,
    health,
    index,
    jobs,
    kits,
    logos,
    problems,
    reference,
    sign_in,
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


def create_app(
    settings: Settings, *, work: bool | None = None, open_to_all: bool = False
) -> ASGIApp:
    """The application of these settings; it opens the service when the server starts it.

    `work` as in `service.runtime.open_service`: whether this process draws jobs too.
    `open_to_all`: nobody is asked for a key, wherever it listens.
    """
    door = gate.Gate(settings, open_to_all=open_to_all)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with open_service(settings, work=work) as service:
            app.state.service = service
            door.ring = service.keys
            yield

    app = FastAPI(
        title="AI Logo Studio", version=VERSION, description=ABOUT, lifespan=lifespan,
        docs_url=None, redoc_url=None,
        openapi_tags=[{"name": n} for n in TAGS],
    )  # fmt: skip
    app.state.settings = settings
    app.state.gate = door
    app.state.cache = AnswerCache()
    app.state.streams = Streams(settings.max_streams)
    app.state.kits = kits.KitShop()
    for part in (jobs, batches, logos, specs, kits, doctor, health, index, reference, sign_in):
        app.include_router(part.router)
    app.include_router(sign_in.signing)
    problems.install(app)
    limits = {"/v1/doctor": doctor.LARGEST, "/v1/batches": settings.max_batch_bytes}
    whole = front.Front(app, app.state.cache, door, settings.max_body_bytes, limits)
    return cors.allow(whole, door.origins) if door.origins else whole


def from_environment() -> ASGIApp:
    """The application of this process's environment, for servers that want a factory.

    `LOGO_NO_WORKER=1` serves without drawing jobs, `LOGO_OPEN_TO_ALL=1` without asking for keys.
    """
    settings = load()
    configure(settings)
    tracing.start("logo-studio-api")
    work = False if os.environ.get("LOGO_NO_WORKER") == "1" else None
    open_to_all = os.environ.get("LOGO_OPEN_TO_ALL") == "1"
    return create_app(settings, work=work, open_to_all=open_to_all)
