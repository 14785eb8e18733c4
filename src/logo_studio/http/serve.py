"""Runs the application under granian: one process that answers, and draws when it may."""

from __future__ import annotations

import asyncio
import os
import socket
import sys
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
API = "logo_studio.http.start:api"


def serve(
    settings: Settings, application: str = API, *,
    work: bool, workers: int = 1, open_to_all: bool = False,
) -> None:  # fmt: skip
    """Serves until SIGINT or SIGTERM; requests in hand are answered first. `application` names a
    factory.

    An address that others can reach is served when there is a key, or `open_to_all`;
    SettingsError else, and where another program listens already.
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
    _check_free(settings.host, settings.port)
    if not work:
        os.environ["LOGO_NO_WORKER"] = "1"
    if open_to_all:
        os.environ["LOGO_OPEN_TO_ALL"] = "1"
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    print(f"AI Logo Studio on http://{host}:{settings.port}", file=sys.stderr, flush=True)
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


def _check_free(host: str, port: int) -> None:
    """The server shares its port with any other that does so, too: two studios would answer by
    turns, each from its own database."""
    try:
        family, kind, protocol, _, where = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[
            0
        ]
    except OSError as error:
        raise SettingsError(
            f"{host} is no address of this machine ({error.strerror})", "serve on 127.0.0.1"
        ) from error
    with socket.socket(family, kind, protocol) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind(where)
        except OSError as error:
            raise SettingsError(
                f"cannot listen on {host}, port {port}: {(error.strerror or str(error)).lower()}",
                "stop the program that listens there, or choose another port: --port 8001",
            ) from error


async def _any_key(settings: Settings) -> bool:
    async with key_book(settings) as keys:
        now = datetime.now(UTC)
        return any(key.state(now) == "active" for key in await keys.all())
