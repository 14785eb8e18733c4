"""The backends that the suites run against."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from logo_studio.service.blobs.files import FileBlobs
from logo_studio.service.blobs.memory import MemoryBlobs
from logo_studio.service.queue.local import LocalQueue
from logo_studio.service.settings import Settings, load


@pytest.fixture(scope="session")
def steps() -> int:
    """Steps of a state machine: quick by default; TEST_STEPS=10000 for the long run."""
    return int(os.environ.get("TEST_STEPS", "240"))


@pytest.fixture(params=["sqlite"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Settings:
    """An empty database of each kind."""
    return load({}, data_dir=str(tmp_path / "data"))


@pytest.fixture(params=["memory", "files"])
def blobs(request: pytest.FixtureRequest, tmp_path: Path) -> Callable[[], Any]:
    """Opens a store of each kind; to be called inside a running loop."""
    if request.param == "memory":
        return MemoryBlobs
    return lambda: FileBlobs(tmp_path / "objects", 5.0)


@pytest.fixture(params=["local"])
def queues(request: pytest.FixtureRequest) -> Callable[[], tuple[Callable[[], Any], str]]:
    """Gives a maker of queues of each kind that share their messages, and their topic."""
    return lambda: (LocalQueue, "logo.requests")
