"""`logo-studio selftest`: draws the golden set again and compares it with what the build drew."""

from __future__ import annotations

import json
import statistics
import sys
import time
from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Any

from logo_studio.cli.output import Json, say, table
from logo_studio.version import VERSION

#: Brief, and the SHA-256 of its six SVGs; written by tools/update_golden.py.
GOLDEN = Path(__file__).with_name("selftest.json")
#: What README.md says that this set costs: (figure, unit, as measured on one core of a shared
#: x86-64 machine with Python 3.11).
FIGURES = (("cpu_ms", "ms CPU for six logos", 90.0), ("memory_mb", "MB of memory", 80.0))


def selftest(*, rounds: int = 3, json_output: Json = False) -> None:
    """Draw a known set again; print hashes, speed and memory beside the README's figures.

    The bytes must be those of the release, on any machine: exit code 2 when one differs. Speed
    and memory are for comparison only.

    Parameters
    ----------
    rounds
        How often the set is drawn to measure it; 0 compares hashes only.
    """
    golden = json.loads(GOLDEN.read_bytes())
    rows, wrong = [], []
    for name, entry in golden["briefs"].items():
        for index, (svg, wanted) in enumerate(zip(_draw(entry), entry["sha256"], strict=True)):
            digest = sha256(svg).hexdigest()
            if digest != wanted:
                wrong.append(f"{name}/{index}")
            rows.append({"logo": f"{name}/{index}", "sha256": digest, "same": digest == wanted})
    measured = _measure(golden, rounds) if rounds > 0 else {}
    data = {
        "version": VERSION, "golden_version": golden["version"], "same": not wrong,
        "different": wrong, "logos": rows, "measured": measured,
        "figures": {name: bar for name, _, bar in FIGURES},
    }  # fmt: skip
    say(data, _text(data), json_output)
    if wrong:
        raise SystemExit(2)


def _draw(entry: dict[str, Any]) -> list[bytes]:
    import msgspec

    from logo_studio import Brief, design

    return [logo.svg.encode() for logo in design(msgspec.convert(entry["brief"], Brief))]


def _measure(golden: dict[str, Any], rounds: int) -> dict[str, float]:
    """Median CPU milliseconds of a brief whose typefaces and marks are loaded; peak memory."""
    times = []
    for _ in range(rounds):
        for entry in golden["briefs"].values():
            start = time.process_time_ns()
            _draw(entry)
            times.append((time.process_time_ns() - start) / 1e6)
    return {"cpu_ms": round(statistics.median(times), 1), "memory_mb": round(_memory_mb(), 1)}


@cache
def _memory_mb() -> float:
    """The most memory this process had."""
    try:
        import resource
    except ModuleNotFoundError:  # Windows
        return 0.0
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / 1e6 if sys.platform == "darwin" else peak / 1e3


def _text(data: dict[str, Any]) -> str:
    lines = [
        table(
            ["logo", "sha256", ""],
            [[r["logo"], r["sha256"][:16], "" if r["same"] else "differs"] for r in data["logos"]],
        )
    ]
    for name, unit, bar in FIGURES:
        if name in data["measured"]:
            lines.append(f"{data['measured'][name]:g} {unit} (README: {bar:g})")
    count = len(data["logos"])
    lines.append(
        f"all {count} logos are those of version {data['golden_version']}"
        if data["same"]
        else f"{len(data['different'])} of {count} logos differ: another version, or a fault"
    )
    return "\n".join(lines)
