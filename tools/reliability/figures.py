"""What was promised and what was seen, as a table on the screen and on docs/reliability.md."""

from __future__ import annotations

import os
import platform
import re
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from logo_studio.version import VERSION

ROOT = Path(__file__).resolve().parents[2]
PAGE = ROOT / "docs" / "reliability.md"
#: Runs of each verb that stay on the page.
KEPT = 2
_RUN = re.compile(r"^### (\w+), .*?(?=^### |\Z)", re.M | re.S)


@dataclass(frozen=True, slots=True)
class Figure:
    """One line: the number of the promise, what it says, what was seen, whether it was kept."""

    row: int
    promised: str
    seen: str
    kept: bool


def table(figures: Sequence[Figure]) -> str:
    """Markdown."""
    lines = ["| # | promised | seen | kept |", "|---|---|---|---|"]
    lines += [
        f"| {f.row} | {f.promised} | {f.seen} | {'yes' if f.kept else '**no**'} |" for f in figures
    ]
    return "\n".join(lines)


def write(verb: str, figures: Sequence[Figure], how: str) -> None:
    """The run at the end of the page; the oldest of its verb leaves it."""
    page = PAGE.read_text("utf-8")
    broken = sum(not figure.kept for figure in figures)
    title = (
        f"### {verb.title()}, {datetime.now(UTC):%Y-%m-%d %H:%M} UTC, engine {VERSION} "
        f"({_commit()}): {len(figures)} promises, {broken} broken"
    )
    machine = f"{os.cpu_count()} cores {platform.machine()}, load {os.getloadavg()[0]:.1f}"
    runs = [found for found in _RUN.finditer(page) if found[1] == verb.title()]
    for found in reversed(runs[: max(0, len(runs) - KEPT + 1)]):
        page = page[: found.start()] + page[found.end() :]
    PAGE.write_text(f"{page.rstrip()}\n\n{title}\n\n{how}; {machine}\n\n{table(figures)}\n")


def _commit() -> str:
    """The commit that ran; with a plus where files differ from it."""
    try:
        name = subprocess.run(
            ["git", "rev-parse", "--short", "HEAD"], cwd=ROOT, capture_output=True, text=True,
            check=True,
        ).stdout.strip()  # fmt: skip
        changed = subprocess.run(
            ["git", "status", "--porcelain", "-uno"], cwd=ROOT, capture_output=True, text=True,
            check=True,
        ).stdout.strip()  # fmt: skip
    except (OSError, subprocess.CalledProcessError):
        return "no commit"
    return f"{name}{'+' if changed else ''}"


def percentile(values: Sequence[float], share: float) -> float:
    """The value that `share` (0 to 1) of all stay at or under; 0 for none."""
    if not values:
        return 0.0
    return sorted(values)[min(len(values) - 1, int(share * len(values)))]
