"""The server's first steps: the service before the pages.

Loading routes and pages takes most of a start. So the service is opened first, unfinished jobs go
on at once, and the application is loaded in a thread meanwhile; this module imports neither.
"""

from __future__ import annotations

import asyncio
import contextlib
import importlib
import multiprocessing
import os
import threading
import traceback
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, Any

from logo_studio.errors import LogoStudioError
from logo_studio.service import tracing
from logo_studio.service.collector import settle
from logo_studio.service.logs import configure
from logo_studio.service.runtime import Service, open_service
from logo_studio.service.settings import Settings, load

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send


class Start:
    """An ASGI application that becomes the one that `name` (`module:function`, called as
    `http.app.create_app`) makes, once the server asks it to start."""

    def __init__(self, settings: Settings, name: str, *, work: bool | None, open_to_all: bool):
        self.settings, self.name = settings, name
        self.work, self.open_to_all = work, open_to_all
        self.app: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if self.app is None:
            try:
                self.app = await self._start()
            except Exception as error:
                # The server would go on without what was to be started, were it not told.
                await receive()
                known = isinstance(error, LogoStudioError)
                told = f"logo-studio: {error}" if known else traceback.format_exc()
                await send({"type": "lifespan.startup.failed", "message": told})
                return
        await self.app(scope, receive, send)

    async def _start(self) -> ASGIApp:
        async with contextlib.AsyncExitStack() as stack:
            service = await stack.enter_async_context(open_service(self.settings, work=self.work))
            make = await asyncio.to_thread(_load, self.name)
            app: ASGIApp = make(
                self.settings, open_to_all=self.open_to_all,
                opened=_handed_on(service, stack.pop_all()),
            )  # fmt: skip
            settle()
            return app
        raise AssertionError("unreachable")


def _load(name: str) -> Callable[..., Any]:
    module, _, function = name.partition(":")
    found: Callable[..., Any] = getattr(importlib.import_module(module), function)
    return found


@contextlib.asynccontextmanager
async def _handed_on(service: Service, stack: contextlib.AsyncExitStack) -> AsyncIterator[Service]:
    """An open service, which ends with the block."""
    async with stack:
        yield service


def api() -> Start:
    """The API alone, of this process's environment, for servers that want a factory."""
    return _of_environment("logo_studio.http.app:create_app")


def studio() -> Start:
    """The API with the studio's pages, likewise."""
    return _of_environment("logo_studio.web.app:create_app")


def _of_environment(name: str) -> Start:
    """`LOGO_NO_WORKER=1` serves without drawing jobs, `LOGO_OPEN_TO_ALL=1` without asking for
    keys."""
    _end_with_parent()
    settle()  # what is loaded from here on makes no cycles either
    settings = load()
    configure(settings)
    tracing.start("logo-studio-api")
    work = False if os.environ.get("LOGO_NO_WORKER") == "1" else None
    open_to_all = os.environ.get("LOGO_OPEN_TO_ALL") == "1"
    return Start(settings, name, work=work, open_to_all=open_to_all)


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
