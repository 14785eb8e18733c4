"""Runs the proofs of a verb, prints the table, writes it to docs/reliability.md.

    python tools/reliability chaos|soak [--full] [--jobs N] [--only NAME,...] [--no-write]

Exit code 1 when a promise was broken. `--full` takes the promises' own figures, half an hour or
more; the default is sized to some minutes on two idle cores.
"""

from __future__ import annotations

import argparse
import importlib
import signal
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "tools"), str(ROOT / "src")]

from reliability import figures

VERBS = {
    "chaos": ("storm", "embedded", "rolling", "network", "conformance"),
    "soak": ("soak", "load", "streams", "sameness"),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("verb", choices=VERBS)
    parser.add_argument("--full", action="store_true")
    parser.add_argument("--only", metavar="NAME,...")
    parser.add_argument("--jobs", type=int, help="of the storm and of the soak")
    parser.add_argument("--no-write", action="store_true")
    options = parser.parse_args()
    # What was started is ended, also when we are asked to end.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    names = options.only.split(",") if options.only else list(VERBS[options.verb])
    if unknown := {*names} - {*VERBS[options.verb]}:
        parser.error(f"{options.verb} has no {', '.join(sorted(unknown))}")
    found: list[figures.Figure] = []
    start = time.monotonic()
    ran: list[str] = []
    try:
        for name in names:
            print(f"{name} ...", flush=True)
            began = time.monotonic()
            proof = importlib.import_module(f"reliability.{name}")
            found += proof.prove(options.full, options.jobs)
            ran.append(name)
            print(f"{name}: {time.monotonic() - began:.0f} s", flush=True)
    finally:  # what was seen is told, also when the rest could not be
        found.sort(key=lambda figure: figure.row)
        print(figures.table(found))
        if ran and not options.no_write:
            how = f"{', '.join(ran)}{', full figures' if options.full else ''}"
            figures.write(options.verb, found, f"{how}; {time.monotonic() - start:.0f} s")
    raise SystemExit(any(not figure.kept for figure in found))


if __name__ == "__main__":
    main()
