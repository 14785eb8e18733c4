"""Promise 3: the state machines of the backends' suites, as long as is asked for."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from reliability.figures import Figure

ROOT = Path(__file__).resolve().parents[2]


def prove(full: bool, _jobs: int | None) -> list[Figure]:
    steps = 10_000 if full else 1_000
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "tests/service/conformance", "-n", "2",
         "-k", "state_machine_with_faults", "-p", "no:cacheprovider"],
        cwd=ROOT, env={**os.environ, "TEST_STEPS": str(steps)}, capture_output=True, text=True,
    )  # fmt: skip
    counts = re.findall(r"(\d+) (passed|failed|skipped|error)", done.stdout)
    if done.returncode:
        print(done.stdout[-4000:])
    told = ", ".join(f"{number} {word}" for number, word in counts) or done.stdout.strip()[-80:]
    return [
        Figure(
            3, f"jobs, queue and storage, each backend: {steps} steps, 1 call in 10 lost, half of "
            "them after the write: 0 broken invariants",
            told or f"exit {done.returncode}", done.returncode == 0,
        )
    ]  # fmt: skip
