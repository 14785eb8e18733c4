"""The application on the embedded profile, asked without a socket."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from logo_studio.http.app import create_app
from logo_studio.service.settings import load

#: No request of a test waits longer.
LIMIT_S = 60.0


class Client:
    """Calls the application from a test, whose loop runs in a thread of its own."""

    def __init__(self, loop: asyncio.AbstractEventLoop, inner: httpx.AsyncClient) -> None:
        self._loop, self._inner = loop, inner

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(LIMIT_S)

    def __getattr__(self, method: str) -> Callable[..., httpx.Response]:
        call = getattr(self._inner, method)
        return lambda *a, **k: self.run(call(*a, **k))


@pytest.fixture(scope="session")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """One running application for all tests of this folder (in each test process)."""
    data: Path = tmp_path_factory.mktemp("http")
    settings = load({}, data_dir=str(data), retry_base_s=0.05, max_streams=4)
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()

    async def open_() -> tuple[Any, httpx.AsyncClient]:
        front = create_app(settings)
        inner = front.app  # type: ignore[attr-defined]
        context = inner.router.lifespan_context(inner)
        await context.__aenter__()
        transport = httpx.ASGITransport(app=front, raise_app_exceptions=False)
        return context, httpx.AsyncClient(transport=transport, base_url="http://studio.test")

    def wait(work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, loop).result(LIMIT_S)

    context, inner = wait(open_())
    yield Client(loop, inner)
    wait(inner.aclose())
    wait(context.__aexit__(None, None, None))
    loop.call_soon_threadsafe(loop.stop)
    thread.join(LIMIT_S)
    loop.close()
