"""Backends and services for tests, opened the way the product opens them."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest

from logo_studio.service.drawing.port import Drawn, Sheet
from logo_studio.service.job import Failure, Request
from logo_studio.service.runtime import Service, open_service
from logo_studio.service.settings import Settings, load

T = TypeVar("T")
#: No test waits longer for anything.
LIMIT_S = 60.0


@pytest.fixture(scope="session")
def run() -> Callable[[Coroutine[Any, Any, T]], T]:
    """Runs a coroutine to its end in a loop of its own, bounded in time."""

    def runner(work: Coroutine[Any, Any, T]) -> T:
        async def bounded() -> T:
            async with asyncio.timeout(LIMIT_S):
                return await work

        return asyncio.run(bounded())

    return runner


@pytest.fixture
def embedded(tmp_path: Path) -> Settings:
    """Settings of the embedded profile in a folder of the test's own."""
    return load({}, data_dir=str(tmp_path / "data"), retry_base_s=0.05)


class QuickStudio:
    """Draws six tiny files at once; refuses the trade "refused", loses the trade "lost"."""

    def __init__(self) -> None:
        self.drawn: list[Request] = []
        self.pause = asyncio.Event()
        self.pause.set()

    async def draw(self, request: Request) -> Sheet:
        from logo_studio.service.drawing.port import DrawingLost

        self.drawn.append(request)
        await self.pause.wait()
        if request.business_type == "lost":
            raise DrawingLost("the drawing process ended without an answer")
        if request.business_type == "refused":
            return Sheet(refusal=Failure(code="unsupported_characters", message="no typeface"))
        return Sheet(
            logos=tuple(
                Drawn(
                    i, palette, ("#111111", "#555555", "#999999", "#FFFFFF"),
                    f"<svg>{request.job_id}/{i}</svg>".encode(), {"seed": i}, {"score": 0.9},
                )
                for i, palette in enumerate(("warm", "warm", "cool", "cool", "mono", "mono"))
            )
        )  # fmt: skip

    async def close(self) -> None:
        """Nothing is open."""


@pytest.fixture
def quick(monkeypatch: pytest.MonkeyPatch) -> QuickStudio:
    """The engine replaced by one that costs nothing."""
    studio = QuickStudio()
    monkeypatch.setattr("logo_studio.service.runtime.Processes", lambda *_: studio)
    return studio


@pytest.fixture(scope="session")
def ended() -> Callable[[Service, str], Coroutine[Any, Any, list[Any]]]:
    """All events of a job, until it has ended."""
    from logo_studio.service.progress import progress

    async def wait(service: Service, job_id: str) -> list[Any]:
        return [event async for event in progress(service, job_id) if event is not None]

    return wait


@pytest.fixture(scope="session")
def opened() -> Callable[..., contextlib.AbstractAsyncContextManager[Service]]:
    """`open_service`, under a name that tests can take."""

    @contextlib.asynccontextmanager
    async def open_it(settings: Settings, **options: Any) -> AsyncIterator[Service]:
        async with open_service(settings, **options) as service:
            yield service

    return open_it
