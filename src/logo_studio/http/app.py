"""The application: routes, errors, and the service that lives as long as it does."""

from __future__ import annotations

import multiprocessing
import os
import threading
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager

from fastapi import APIRouter, FastAPI
from starlette.types import ASGIApp

from logo_studio.http import (
    batches,
    cors,
    doctor,
    front,
    gate,
    health,
    jobs,
    kits,
    logos,
    openapi,
    problems,
    reference,
    sign_in,
    specs,
    webhooks,
)
from logo_studio.http.cache import AnswerCache
from logo_studio.http.jobs import Streams
from logo_studio.service import tracing
from logo_studio.service.collector import settle
from logo_studio.service.logs import configure
from logo_studio.service.runtime import open_service
from logo_studio.service.settings import Settings, load
from logo_studio.service.watch import watched
from logo_studio.version import VERSION

ABOUT = """Professional vector logos from a short brief: designed, reviewed and drawn by rules,
the same bytes for the same words. Errors are problems (RFC 9457) with a stable `code` and a
`hint`."""


TAGS = ("jobs", "batches", "webhooks", "logos", "specs", "kits", "doctor", "health")


PARTS = (jobs, batches, webhooks, logos, specs, kits, doctor, health, reference, sign_in)


def create_app(
    settings: Settings, *, work: bool | None = None, open_to_all: bool = False,
    pages: Sequence[APIRouter] = (), limits: Mapping[str, int] | None = None,
) -> ASGIApp:  # fmt: skip
    """The application of these settings; it opens the service when the server starts it.

    `work` as in `service.runtime.open_service`: whether this process draws jobs too.
    `open_to_all`: nobody is asked for a key, wherever it listens. `pages` are served beside the
    API; `limits` are bytes of bodies by path where `max_body_bytes` is not right.
    """
    door = gate.Gate(settings, open_to_all=open_to_all)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with open_service(settings, work=work) as service:
            app.state.service = service
            door.ring = service.keys
            async with watched(service, shared=True):
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
    for router in (*[part.router for part in PARTS], sign_in.signing, *pages):
        app.include_router(router)
    problems.install(app)
    openapi.install(app)
    sizes = {"/v1/doctor": doctor.LARGEST, "/v1/batches": settings.max_batch_bytes}
    sizes |= dict(limits or {})
    whole = front.Front(app, app.state.cache, door, settings.max_body_bytes, sizes)
    return cors.allow(whole, door.origins) if door.origins else whole


def from_environment() -> ASGIApp:
    """The API alone, of this process's environment, for servers that want a factory."""
    return of_environment(create_app)


def of_environment(make: Callable[..., ASGIApp]) -> ASGIApp:
    """What `make`, called as `create_app`, makes of this process's environment.

    `LOGO_NO_WORKER=1` serves without drawing jobs, `LOGO_OPEN_TO_ALL=1` without asking for keys.
    """
    _end_with_parent()
    settings = load()
    configure(settings)
    tracing.start("logo-studio-api")
    work = False if os.environ.get("LOGO_NO_WORKER") == "1" else None
    open_to_all = os.environ.get("LOGO_OPEN_TO_ALL") == "1"
    app = make(settings, work=work, open_to_all=open_to_all)
    settle()
    return app


def _end_with_parent() -> None:
    """The server's first process keeps the others. When it is killed they must not live on with
    the port and the data folder, or it cannot be started again; being killed does no harm."""
    parent = multiprocessing.parent_process()
    if parent is None:
        return

    def watch() -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=watch, name="parent", daemon=True).start()
