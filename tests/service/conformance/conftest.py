"""The backends that the suites run against: those inside, and the real servers."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from logo_studio.service.blobs.files import FileBlobs
from logo_studio.service.blobs.memory import MemoryBlobs
from logo_studio.service.blobs.s3 import S3Blobs
from logo_studio.service.jobs.migrate import migrate
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.queue.kafka import KafkaQueue
from logo_studio.service.queue.local import LocalQueue
from logo_studio.service.settings import Settings, load


@pytest.fixture(scope="session")
def steps() -> int:
    """Steps of a state machine: quick by default; TEST_STEPS=10000 for the long run."""
    return int(os.environ.get("TEST_STEPS", "160"))


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """An empty database of each kind."""
    if request.param == "sqlite":
        return load({}, data_dir=str(tmp_path / "data"))
    return load(request.getfixturevalue("fresh")("postgres"))


@pytest.fixture(params=["memory", "files", "s3"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Any]:
    """Opens a store of each kind; to be called inside a running loop."""
    if request.param == "memory":
        return MemoryBlobs
    if request.param == "files":
        return lambda: FileBlobs(tmp_path / "objects", 5.0)
    settings = load(request.getfixturevalue("fresh")("s3"))
    return lambda: S3Blobs(settings)


@pytest.fixture(params=["local", "kafka"])
def queues(request: pytest.FixtureRequest) -> Callable[[], tuple[Callable[[], Any], str]]:
    """Gives a maker of queues of each kind that share their messages, and their topic."""
    if request.param == "local":
        return lambda: (LocalQueue, "logo.requests")
    settings = load(request.getfixturevalue("fresh")("kafka"))
    return lambda: (lambda: KafkaQueue(settings), settings.topic)


@pytest.fixture
def opened_as(database: Settings, run: Any) -> Any:
    """Does work with a store on an empty database, for the length of one coroutine.

    `opened_as(make, work)`: `make` gets the settings and returns the store and what closes it.
    """

    def use(make: Any, work: Any) -> Any:
        async def whole() -> Any:
            await migrate(database)
            store, close = make(database)
            try:
                return await work(store)
            finally:
                await close()

        return run(whole())

    return use


@pytest.fixture
def opened(opened_as: Any) -> Any:
    """The same with jobs."""

    def make(settings: Settings) -> Any:
        jobs = SqlJobs(settings)
        return jobs, jobs.close

    return lambda work: opened_as(make, work)
