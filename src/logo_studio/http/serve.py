"""Runs the application under granian: one process that answers, and draws when it may."""

from __future__ import annotations

import ipaddress
import os

from granian import Granian
from granian.constants import HTTPModes, Interfaces
from granian.log import LogLevels

from logo_studio.service.errors import SettingsError
from logo_studio.service.settings import Settings

#: Connections that wait to be accepted.
BACKLOG = 1024


def is_loopback(host: str) -> bool:
    """Whether only this machine can reach `host`."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def serve(settings: Settings, *, work: bool, workers: int = 1, open_to_all: bool = False) -> None:
    """Serves until SIGINT or SIGTERM; requests in hand are answered first.

    SettingsError for an address that others can reach, unless `open_to_all`.
    """
    if not is_loopback(settings.host) and not open_to_all:
        raise SettingsError(
            f"{settings.host} can be reached by others, and nobody is asked who they are",
            "serve on 127.0.0.1 behind a proxy that checks, or say --open-to-all",
        )
    if workers > 1 and not settings.kafka_bootstrap_servers:
        raise SettingsError(
            f"{workers} processes cannot share a queue inside one",
            "set KAFKA_BOOTSTRAP_SERVERS, or serve with one",
        )
    if not work:
        os.environ["LOGO_NO_WORKER"] = "1"
    Granian(
        "logo_studio.http.app:from_environment",
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
