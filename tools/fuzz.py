"""Fuzzes everything that takes what comes from outside, and writes down what it saw.

python tools/fuzz.py [--seconds 600 | --full] [--only NAME ...]; `make fuzz`. Each target of
tests/fuzz/targets.py gets its share of the time, and so does the API against its own document
(schemathesis, all phases). `--full` goes on until the promised numbers of cases are reached: 20,000
briefs, each drawn, and 2,000 requests (some 25 minutes on two idle cores). A table is appended to
docs/reliability.md; a fault ends the run with 1.
"""

from __future__ import annotations

import argparse
import os
import re
import subprocess
import sys
import tempfile
import time
import traceback
from datetime import UTC, datetime
from pathlib import Path

from hypothesis import HealthCheck, seed, settings
from hypothesis.reporting import with_reporter

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT / "tests" / "fuzz")]
from servers.programs import serving
from targets import SEEN, TARGETS

from logo_studio.version import VERSION

PAGE = ROOT / "docs" / "reliability.md"
#: Cases of one round; between rounds the clock is looked at.
ROUND = 40
#: Letters of a line of a traceback that are shown.
LINE = 400

#: What --full goes on for, however long it takes.
PROMISED = {"briefs": 20_000, "api": 2_000}

Row = tuple[str, int, str, int, float]


def fuzz(name: str, seconds: float, least: int = 0) -> tuple[Row, str]:
    """Runs a target for so long, and for `least` cases; its row, and the first fault as text."""
    fault, began, number = "", time.monotonic(), int(time.time())

    def cases() -> int:
        return SEEN[name, "taken"] + SEEN[name, "refused"]

    while (time.monotonic() - began < seconds or cases() < least) and not fault:
        number += 1
        quick = settings(
            max_examples=ROUND, deadline=None, database=None,
            suppress_health_check=list(HealthCheck),
        )  # fmt: skip
        try:
            with with_reporter(lambda text: None):
                seed(number)(quick(TARGETS[name]()))()
        except BaseException as error:
            if isinstance(error, KeyboardInterrupt):
                raise
            fault = told(traceback.format_exception(error))
    taken = f"{SEEN[name, 'taken']} taken"
    row = (name, cases(), taken, bool(fault), time.monotonic() - began)
    return row, fault


def told(lines: list[str]) -> str:
    """A traceback without what makes it unreadable: some texts have 100,000 letters."""
    cut = [line[:LINE] for line in "".join(lines).splitlines()]
    return "\n".join(cut)


def ask(seconds: float) -> tuple[Row, str]:
    """Schemathesis against a running server, as many examples as the time is good for."""
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder, serving(Path(folder)) as address:
        config = Path(folder) / "schemathesis.toml"
        text = (ROOT / "tests" / "http" / "schemathesis.toml").read_text("utf-8")
        config.write_text(text.partition("[[operations]]")[0], "utf-8")
        done = subprocess.run(
            [
                Path(sys.executable).parent / "st", "--config-file", config, "run",
                f"{address}/openapi.json", "--max-examples", str(max(5, round(seconds / 4))),
                "--no-color", "--generation-database", "none", "--request-timeout", "60",
            ],
            cwd=folder, capture_output=True, text=True, check=False,
        )  # fmt: skip
        log = (Path(folder) / "server.log").read_text("utf-8", "replace")
    counted = re.search(r"(\d+) generated", done.stdout)
    number = int(counted.group(1)) if counted else 0
    fault = done.stdout if done.returncode else ""
    if "Traceback" in log:
        fault += log
    row = ("API against /openapi.json", number, "all phases", bool(fault), time.monotonic() - began)
    return row, fault


def table(rows: list[Row]) -> str:
    """The run as a table."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    ).stdout.strip()
    day = datetime.now(UTC).strftime("%Y-%m-%d %H:%M")
    total = sum(row[1] for row in rows)
    faults = sum(row[3] for row in rows)
    out = [
        f"\n### Fuzzing, {day} UTC, engine {VERSION} ({commit}): {total} cases, {faults} faults\n",
        "| target | cases | of these | faults | seconds |", "|---|---|---|---|---|",
    ]  # fmt: skip
    out += [f"| {n} | {cases} | {what} | {int(bad)} | {s:.0f} |" for n, cases, what, bad, s in rows]
    return "\n".join(out) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description="fuzz, and append a table to docs/reliability.md")
    parser.add_argument("--seconds", type=float, default=600, help="for all of it")
    parser.add_argument("--only", nargs="*", choices=[*TARGETS, "api"], help="some of the targets")
    parser.add_argument("--full", action="store_true", help="until the promised cases are reached")
    given = parser.parse_args()
    promised = PROMISED if given.full else {}
    names = given.only or [*TARGETS, "api"]
    share = given.seconds / len(names)
    rows, faults = [], []
    for name in names:
        least = promised.get(name, 0)
        row, fault = ask(share) if name == "api" else fuzz(name, share, least)
        if row[1] < least and not fault:
            fault = f"{name}: {row[1]} cases, {least} are promised"
        rows.append(row)
        print(
            f"{row[0]}: {row[1]} cases, {row[2]}, {'A FAULT' if fault else 'no fault'}", flush=True
        )
        if fault:
            faults.append(fault)
    with PAGE.open("a", encoding="utf-8") as page:
        page.write(table(rows))
    print("\n".join([fault[-20_000:] for fault in faults]), file=sys.stderr)
    raise SystemExit(1 if faults else 0)


if __name__ == "__main__":
    os.environ.setdefault("PYTHONHASHSEED", "0")
    main()
