"""Backends and services for tests, opened the way the product opens them."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
import secrets
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Callable, Coroutine
from pathlib import Path
from typing import Any, TypeVar

import pytest

from logo_studio.service.drawing.port import Drawn, Sheet
from logo_studio.service.job import Failure, Request
from logo_studio.service.runtime import Service, open_service
from logo_studio.service.settings import Settings, load

T = TypeVar("T")
ROOT = Path(__file__).resolve().parents[2]
#: No test waits longer for anything.
LIMIT_S = 120.0


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

    async def draw(self, request: Request, avoid: object = None) -> Sheet:
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

    async def warm(self) -> None:
        """It is."""

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


@pytest.fixture(scope="session")
def servers(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    """Real Kafka, PostgreSQL and S3, started once for the whole run, whoever asks first.

    A guardian process (tools/servers) ends them with the run, however the run ends.
    """
    folder, owner = tmp_path_factory.getbasetemp(), os.getpid()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder, owner = folder.parent, os.getppid()
    state = folder / "servers.json"
    with contextlib.suppress(FileExistsError):
        (folder / "servers.lock").touch(exist_ok=False)
        with (folder / "servers.log").open("wb") as log:
            guardian = subprocess.Popen(
                [sys.executable, ROOT / "tools" / "servers", "--state", state, "--for", str(owner)],
                stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True,
            )  # fmt: skip
        guardian.returncode = 0  # it outlives this process on purpose
    end = time.monotonic() + 240
    while not state.exists():
        if time.monotonic() > end:
            log_text = (folder / "servers.log").read_text("utf-8", "replace")
            pytest.fail(f"the servers did not start: {log_text[-2000:]}")
        time.sleep(0.1)
    found: dict[str, dict[str, Any]] = json.loads(state.read_text())
    return found


@pytest.fixture(scope="session")
def variables(servers: dict[str, dict[str, Any]]) -> Callable[..., dict[str, str]]:
    """The variables of the servers named; without one of them the test is skipped, in CI failed."""

    def of(*names: str) -> dict[str, str]:
        merged: dict[str, str] = {}
        for name in names:
            if "missing" in servers[name]:
                say = pytest.fail if os.environ.get("CI") else pytest.skip
                say(f"no {name} here: {servers[name]['missing']}")
            merged |= servers[name]["variables"]
        return merged

    return of


@pytest.fixture
def fresh(variables: Callable[..., dict[str, str]]) -> Callable[..., dict[str, str]]:
    """Variables of an empty database, topic, group and bucket on the shared servers."""

    def make(*names: str) -> dict[str, str]:
        mark = secrets.token_hex(4)
        found = dict(variables(*names))
        if "postgres" in names:
            found["DATABASE_URL"] = asyncio.run(_database(found["DATABASE_URL"], f"t{mark}"))
        if "kafka" in names:
            found |= {
                "LOGO_TOPIC": f"requests.{mark}", "LOGO_DEAD_LETTER_TOPIC": f"requests.{mark}.dlq",
                "LOGO_CONSUMER_GROUP": f"workers-{mark}", "LOGO_PARTITIONS": "4",
            }  # fmt: skip
        if "s3" in names:
            found["S3_BUCKET"] = f"studio-{mark}"
        return found

    return make


async def _database(url: str, name: str) -> str:
    import asyncpg

    plain = url.replace("postgresql+asyncpg", "postgresql")
    connection = await asyncpg.connect(plain, timeout=10)
    try:
        await connection.execute(f"CREATE DATABASE {name}")
    finally:
        await connection.close()
    return url.rpartition("/")[0] + f"/{name}"
