"""The application: routes, errors, and the service that lives as long as it does."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager

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
from logo_studio.service.runtime import Service, open_service
from logo_studio.service.settings import Settings
from logo_studio.service.watch import watched
from logo_studio.version import VERSION

ABOUT = """Professional vector logos from a short brief: designed, reviewed and drawn by rules,
the same bytes for the same words. Errors are problems (RFC 9457) with a stable `code` and a
`hint`."""


TAGS = ("jobs", "batches", "webhooks", "logos", "specs", "kits", "doctor", "health")


PARTS = (jobs, batches, webhooks, logos, specs, kits, doctor, health, reference, sign_in)


def create_app(
    settings: Settings, *, work: bool | None = None, open_to_all: bool = False,
    opened: AbstractAsyncContextManager[Service] | None = None,
    pages: Sequence[APIRouter] = (), limits: Mapping[str, int] | None = None,
    lost: problems.Lost | None = None,
) -> ASGIApp:  # fmt: skip
    """The application of these settings; it opens the service when the server starts it, unless it
    is `opened` already.

    `work` as in `service.runtime.open_service`: whether this process draws jobs too.
    `open_to_all`: nobody is asked for a key, wherever it listens. `pages` are served beside the
    API; `limits` are bytes of bodies by path where `max_body_bytes` is not right; `lost` answers
    browsers at addresses where there is nothing.
    """
    door = gate.Gate(settings, open_to_all=open_to_all)

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with opened or open_service(settings, work=work) as service:
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
    app.state.lost = lost
    for router in (*[part.router for part in PARTS], sign_in.signing, *pages):
        app.include_router(router)
    problems.install(app)
    openapi.install(app)
    sizes = {"/v1/doctor": doctor.LARGEST, "/v1/batches": settings.max_batch_bytes}
    sizes |= dict(limits or {})
    whole = front.Front(app, app.state.cache, door, settings.max_body_bytes, sizes)
    return cors.allow(whole, door.origins) if door.origins else whole
