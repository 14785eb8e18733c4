"""Runs the application under granian: one process that answers, and draws when it may."""

from __future__ import annotations

import asyncio
import os
from datetime import UTC, datetime

from granian import Granian
from granian.constants import HTTPModes, Interfaces
from granian.log import LogLevels

from logo_studio.service.errors import SettingsError
from logo_studio.service.keys.book import key_book
from logo_studio.service.settings import Settings, is_loopback

#: Connections that wait to be accepted.
BACKLOG = 1024


#: The application without pages.
API = "logo_studio.http.app:from_environment"


def serve(
    settings: Settings, application: str = API, *,
    work: bool, workers: int = 1, open_to_all: bool = False,
) -> None:  # fmt: skip
    """Serves until SIGINT or SIGTERM; requests in hand are answered first. `application` names a
    factory.

    An address that others can reach is served when there is a key, or `open_to_all`;
    SettingsError else.
    """
    if not is_loopback(settings.host) and not open_to_all:
        if settings.keys == "off":
            raise SettingsError(
                f"{settings.host} can be reached by others, and LOGO_KEYS is off",
                "serve on 127.0.0.1 behind a proxy that checks, or say --open-to-all",
            )
        if not asyncio.run(_any_key(settings)):
            raise SettingsError(
                f"{settings.host} can be reached by others, and there is no key to let them in",
                "logo-studio keys create NAME, or say --open-to-all",
            )
    if workers > 1 and not settings.kafka_bootstrap_servers:
        raise SettingsError(
            f"{workers} processes cannot share a queue inside one",
            "set KAFKA_BOOTSTRAP_SERVERS, or serve with one",
        )
    if not work:
        os.environ["LOGO_NO_WORKER"] = "1"
    if open_to_all:
        os.environ["LOGO_OPEN_TO_ALL"] = "1"
    Granian(
        application,
        address=settings.host,
        port=settings.port,
        interface=Interfaces.ASGI,
        workers=workers,
        http=HTTPModes.http1,
        websockets=False,
        backlog=BACKLOG,
        factory=True,
        log_level=LogLevels.warning,
        workers_kill_timeout=int(settings.shutdown_s) + 2,
    ).serve()


async def _any_key(settings: Settings) -> bool:
    async with key_book(settings) as keys:
        now = datetime.now(UTC)
        return any(key.state(now) == "active" for key in await keys.all())
