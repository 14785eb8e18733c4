"""Every target of the fuzzer, for a moment; `make fuzz` is the long run."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

sys.path.insert(0, str(Path(__file__).parent))
from targets import TARGETS

#: Those that draw cost a hundred times what the others do.
SLOW = {"briefs": 12, "specs": 60, "foreign_files": 60, "requests": 60, "lines": 60}


@pytest.mark.parametrize("name", TARGETS)
def test_nothing_but_refusals(name: str) -> None:
    quick = settings(
        max_examples=SLOW.get(name, 150), deadline=None, derandomize=True, database=None,
        suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    quick(TARGETS[name]())()
