"""Held for every test: nothing leaves this machine."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings

#: The same examples on every machine; `make fuzz` looks for new ones.
settings.register_profile("same", derandomize=True)
settings.load_profile("same")

OFFLINE = Path(__file__).parent / "offline"
handle, name = tempfile.mkstemp(prefix="studio-outbound-")
os.close(handle)
ATTEMPTS = Path(name)


def pytest_configure() -> None:
    """The watch in this process, and in those that inherit its environment."""
    os.environ["STUDIO_TEST_OUTBOUND"] = str(ATTEMPTS)
    paths = [str(OFFLINE), os.environ.get("PYTHONPATH")]
    os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, paths))
    sys.path.insert(0, str(OFFLINE))
    sys.modules.pop("sitecustomize", None)  # the system's own
    import sitecustomize

    assert Path(sitecustomize.__file__).parent == OFFLINE


def pytest_unconfigure() -> None:
    ATTEMPTS.unlink(missing_ok=True)


@pytest.fixture(autouse=True)
def no_outbound_connection() -> Iterator[Path]:
    """Fails the test that connected to, or asked for, anything but loopback; also where the error
    was caught. Gives the file of attempts, which a test of this very watch empties."""
    before = ATTEMPTS.stat().st_size
    yield ATTEMPTS
    with ATTEMPTS.open() as file:
        file.seek(before if ATTEMPTS.stat().st_size >= before else 0)
        found = file.read()
    assert not found, f"connections out of this machine:\n{found}"
