"""Measures what the product claims, in CPU time, and keeps a record.

    python bench/run.py [--dry]

Prints a table with the target of each row and adds one line per row to docs/benchmarks.csv
(commit, machine, Python). Machines are shared and noisy: medians of CPU time, never one
absolute wall time. Child processes measure what must be measured cold.
"""

from __future__ import annotations

import argparse
import csv
import platform
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).resolve().parents[1]
RECORD = ROOT / "docs" / "benchmarks.csv"

BRIEFS = (
    ("coffee roastery", "Northwind"), ("law firm", "Halden & Moss"), ("yoga studio", "Kora"),
    ("dental clinic", "Lumen Dental"), ("game studio", "Pixelforge"), ("florist", "Mirabel"),
    ("metal workshop", "Ferro Works"), ("fintech", "Quanta Ledger"), ("bakery", "Тёплый Хлеб"),
    ("outdoor gear shop", "Bluepeak"), ("bookshop", "Paper & Pine"), ("plumber", ""),
)  # fmt: skip


@dataclass(frozen=True)
class Row:
    """One measured figure: its name, value, unit, target and how it was taken."""

    name: str
    value: float
    unit: str
    target: float
    how: str


def cpu(action: Callable[[], object], repeats: int) -> float:
    """Median CPU milliseconds of `action` over `repeats` runs, each timed alone."""
    times = []
    for _ in range(repeats):
        start = time.process_time_ns()
        action()
        times.append((time.process_time_ns() - start) / 1e6)
    return median(times)


def child(code: str, repeats: int) -> tuple[float, float]:
    """(median wall ms, median resident MB) of `python -c code` in fresh processes."""
    walls, peaks = [], []
    for _ in range(repeats):
        start = time.perf_counter()
        out = subprocess.run(
            [sys.executable, "-c", code], check=True, capture_output=True, text=True, cwd=ROOT
        )
        walls.append((time.perf_counter() - start) * 1e3)
        peaks.append(float(out.stdout.strip().splitlines()[-1]))
    return median(walls), median(peaks)


def measure() -> list[Row]:
    """All rows that exist so far (docs: PERFORMANCE targets in decisions.md)."""
    from logo_studio import studio
    from logo_studio.compose.compose import compose
    from logo_studio.direct.direct import direct
    from logo_studio.model.brief import Brief
    from logo_studio.render.raster import to_png
    from logo_studio.render.svg import to_svg
    from logo_studio.studio import _drawn, design
    from logo_studio.understand.line import read_line
    from logo_studio.understand.understand import understand

    briefs = [Brief(business_type=t, name=n) for t, n in BRIEFS]
    sizes = []
    for brief in briefs:  # warm: faces open, glyphs outlined, marks built
        sizes += [len(logo.svg.encode()) for logo in design(brief)]
    rows = []
    jobs = [cpu(lambda b=brief: design(b), 7) for brief in briefs]  # type: ignore[misc]
    rows.append(
        Row("job_warm", median(jobs), "ms CPU", 40, "6 of 48 reviewed candidates, seen brief")
    )
    studio.PER_LOGO = 5
    jobs = [cpu(lambda b=brief: design(b), 7) for brief in briefs]  # type: ignore[misc]
    rows.append(
        Row("job_30", median(jobs), "ms CPU", 25, "6 of 30 reviewed candidates, seen brief")
    )
    studio.PER_LOGO = 8
    fresh = [
        cpu(
            lambda b=brief, s=seed: design(
                Brief(business_type=b.business_type, name=b.name, seed=s)
            ),
            1,
        )  # type: ignore[misc]
        for seed in range(1, 9)
        for brief in briefs
    ]
    rows.append(
        Row("job_fresh", median(fresh), "ms CPU", 80, "the same, a seed never drawn before")
    )
    specs = [c.proposal.spec for brief in briefs for c in _drawn(direct(understand(brief)))]
    each = [cpu(lambda s=spec: compose(s), 3) for spec in specs]  # type: ignore[misc]
    rows.append(Row("candidate", median(each), "ms CPU", 0.25, "compose one spec, warm"))
    again = [cpu(lambda s=spec: to_svg(compose(s)), 3) for spec in specs]  # type: ignore[misc]
    rows.append(Row("re_render", median(again), "ms CPU", 0.5, "spec to SVG text, warm"))
    rows.append(
        Row(
            "understand",
            median(cpu(lambda b=b: understand(b), 5) for b in briefs),
            "ms CPU",
            1.0,
            "one brief",
        )  # type: ignore[misc]
    )
    lines = [f"{t} called {n}, warm but not rustic" for t, n in BRIEFS if n]
    reads = [cpu(lambda w=line: read_line(w), 5) for line in lines]  # type: ignore[misc]
    rows.append(Row("read_line", median(reads), "ms CPU", 0.3, "one line to a brief"))
    svgs = [to_svg(compose(s)) for s in specs[:24]]
    pngs = [cpu(lambda s=svg: to_png(s, 512), 3) for svg in svgs]  # type: ignore[misc]
    rows.append(Row("png_512", median(pngs), "ms CPU", 7, "one PNG of 512 px"))
    rows.append(Row("svg_size", median(sizes) / 1024, "KB", 6, "median over the chosen logos"))
    rows.append(Row("svg_size_max", max(sizes) / 1024, "KB", 24, "the largest of them"))
    rows += kits(briefs)
    wall, _ = child(
        "import sys; sys.argv = ['logo-studio', 'generate', 'coffee roastery', '--name',"
        " 'Northwind', '--format', 'svg', '--count', '1', '--out', 'out/.bench'];"
        "from logo_studio.cli.app import main; main(); print(0)",
        7,
    )
    rows.append(
        Row("cold_start", wall, "ms wall", 300, "logo-studio generate --count 1, fresh process")
    )
    peak = (
        "from logo_studio import Brief, design;"
        # results are dropped, as a service drops them
        f"any(design(Brief(business_type=t, name=n)) is None for t, n in {BRIEFS!r});"
        # not ru_maxrss: that begins with the parent's size
        "status = open('/proc/self/status').read();"
        "print(int(status.split('VmHWM:')[1].split()[0]) / 1024)"
    )
    _, memory = child(peak, 3)
    rows.append(Row("memory", memory, "MB RSS", 64, "engine after twelve briefs, peak"))
    return rows


#: Parts of a kit without pixels.
VECTORS = ("tokens", "print", "makers", "mail", "guidelines", "rights")


def kits(briefs: Sequence[object]) -> list[Row]:
    """Brand kits of six logos: all parts, those without pixels, the zip."""
    from logo_studio import Brief, design, export_kit

    logos = [design(b)[i % 6] for i, b in enumerate(briefs[:6]) if isinstance(b, Brief)]
    sizes = [len(export_kit(logo).to_zip()) / 1e6 for logo in logos]  # warms as well
    whole = [cpu(lambda x=logo: export_kit(x), 3) for logo in logos]  # type: ignore[misc]
    plain = [cpu(lambda x=logo: export_kit(x, VECTORS), 3) for logo in logos]  # type: ignore[misc]
    return [
        Row("kit", median(whole), "ms CPU", 1500, "a whole brand kit"),
        Row("kit_vectors", median(plain), "ms CPU", 300, "its parts without pixels"),
        Row("kit_zip", max(sizes), "MB", 8, "the largest of six zips"),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--dry", action="store_true", help="do not write docs/benchmarks.csv")
    dry = parser.parse_args().dry
    sys.path[:0] = [str(Path(__file__).parent), str(ROOT / "tools")]
    import api
    import service
    import studio

    rows = measure()
    parts = (api, service, studio)
    rows += [Row(*figures) for part in parts for figures in part.measure(BRIEFS)]
    print(f"{'row':14} {'value':>9} {'target':>7}  unit")
    for row in rows:
        mark = "" if row.value <= row.target else "  over"
        print(f"{row.name:14} {row.value:9.2f} {row.target:7g}  {row.unit:8} {row.how}{mark}")
    if not dry:
        record(rows)


def record(rows: list[Row]) -> None:
    """Adds the rows to docs/benchmarks.csv."""
    commit = subprocess.run(
        ["git", "rev-parse", "--short", "HEAD"], capture_output=True, text=True, cwd=ROOT
    ).stdout.strip()
    machine = f"{platform.machine()}/{platform.python_version()}"
    new = not RECORD.exists()
    with RECORD.open("a", newline="") as f:
        out = csv.writer(f, lineterminator="\n")
        if new:
            out.writerow(["date", "commit", "machine", "row", "value", "unit", "target"])
        day = time.strftime("%Y-%m-%d")
        for row in rows:
            out.writerow([day, commit, machine, row.name, f"{row.value:.3f}", row.unit, row.target])


if __name__ == "__main__":
    main()
