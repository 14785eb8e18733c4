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
from logo_studio.service.keys.key import Key, Scope, digest_of, mint
from logo_studio.service.settings import load

#: No request of a test waits longer.
LIMIT_S = 60.0


class Client:
    """Calls the application from a test, whose loop runs in a thread of its own."""

    def __init__(self, front: Any, loop: asyncio.AbstractEventLoop) -> None:
        self.front, self._loop = front, loop
        self.app = front
        while not hasattr(self.app, "router"):  # behind the gate, and CORS where it is on
            self.app = self.app.app
        self._lifespan = self.app.router.lifespan_context(self.app)
        self.run(self._lifespan.__aenter__())
        self._inner = self.asked_from("127.0.0.1")

    def asked_from(self, address: str, **headers: str) -> httpx.AsyncClient:
        """A client at another address, with headers of its own."""
        transport = httpx.ASGITransport(
            app=self.front, raise_app_exceptions=False, client=(address, 4321)
        )
        return httpx.AsyncClient(
            transport=transport, base_url="http://studio.test", headers=headers
        )

    def ask(self, method: str, path: str, **options: Any) -> httpx.Response:
        """One request that shares no cookies with others."""
        address = options.pop("address", "203.0.113.7")

        async def once() -> httpx.Response:
            async with self.asked_from(address) as client:
                return await client.request(method, path, **options)

        return self.run(once())

    def key(self, scope: Scope, **fields: Any) -> str:
        """A new key of this application."""
        text, key_id = mint()
        key = Key(id=key_id, name="test", scope=scope, digest=digest_of(text), **fields)
        self.run(self.app.state.service.keys.store.add(key))
        return text

    def run(self, work: Coroutine[Any, Any, Any]) -> Any:
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(LIMIT_S)

    def close(self) -> None:
        self.run(self._inner.aclose())
        self.run(self._lifespan.__aexit__(None, None, None))

    def __getattr__(self, method: str) -> Callable[..., httpx.Response]:
        call = getattr(self._inner, method)
        return lambda *a, **k: self.run(call(*a, **k))


@pytest.fixture(scope="session")
def loop() -> Iterator[asyncio.AbstractEventLoop]:
    """A loop that runs in a thread."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, daemon=True)
    thread.start()
    yield loop
    loop.call_soon_threadsafe(loop.stop)
    thread.join(LIMIT_S)
    loop.close()


@pytest.fixture(scope="session")
def client(
    tmp_path_factory: pytest.TempPathFactory, loop: asyncio.AbstractEventLoop
) -> Iterator[Client]:
    """One running application for all tests of this folder (in each test process)."""
    settings = load(
        {}, data_dir=str(tmp_path_factory.mktemp("http")), retry_base_s=0.05, max_streams=4,
        allowed_hosts="studio.test",
    )  # fmt: skip
    client = Client(create_app(settings), loop)
    yield client
    client.close()


@pytest.fixture
def served(tmp_path: Path, loop: asyncio.AbstractEventLoop) -> Iterator[Callable[..., Client]]:
    """Opens applications with settings of the test's own; they draw no jobs."""
    made: list[Client] = []

    def serve(*, open_to_all: bool = False, **settings: Any) -> Client:
        folder = tmp_path / str(len(made))
        app = create_app(
            load({}, data_dir=str(folder), **settings), work=False, open_to_all=open_to_all
        )
        made.append(Client(app, loop))
        return made[-1]

    yield serve
    for client in made:
        client.close()
