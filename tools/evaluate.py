"""Measures what the engine claims of its choices, on briefs of the tests.

    python tools/evaluate.py [--names N] [--trade TRADE ...]

* understanding, by language: see tools/evaluate_meaning.py;
* sameness: N names in each of nine trades (or those given), the share whose first logo looks
  unlike every earlier one: by mark, type, arrangement and colours (tools/looks.py), and by its
  picture alone (difference hash of 16 x 16 px, at least 12 of 256 bits apart);
* monotony: over 2,000 briefs (all dev briefs, each with several names), the marks most often
  shown first.

With `--trade` only sameness is measured.
"""

from __future__ import annotations

import argparse
import json
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import evaluate_meaning
from evaluate_meaning import wilson
from looks import Look, distinct_share, look

from logo_studio import Brief, design
from logo_studio.marks.registry import motif
from logo_studio.render.raster import to_rgba

ROOT = Path(__file__).resolve().parents[1]
DEV = ROOT / "tests" / "data" / "briefs_dev.jsonl"
#: Trades that first logos are compared in, and briefs that marks are counted over.
TRADES = (
    "coffee roastery", "law firm", "dental clinic", "bakery", "yoga studio", "software company",
    "real estate agency", "plumber", "hair salon",
)  # fmt: skip
BRIEFS = 2000
FIRST = "Al Be Co Da El Fa Go Ha In Jo Ka Lu Mo Na Or Pe Qui Ro Sa Ti Ul Va Wi Xe Yo Za"
LAST = "dra len mar nix por rin sta tor ven wick ber cal dor fen gar hol jin kel lo mi"


def names(count: int) -> list[str]:
    """Invented names, the same ones every time."""
    return [(a + b).capitalize() for b in LAST.split() for a in FIRST.split()][:count]


def fingerprint(svg: str) -> int:
    """256 bits: whether each of 16 x 16 px is darker than its right neighbour."""
    pixels = to_rgba(svg, 17, 17)
    grey = [pixels[i] + pixels[i + 1] + pixels[i + 2] for i in range(0, len(pixels), 4)]
    bits = 0
    for y in range(16):
        for x in range(16):
            bits = bits << 1 | (grey[y * 17 + x] < grey[y * 17 + x + 1])
    return bits


def sameness(count: int, trades: Sequence[str]) -> None:
    for trade in trades:
        seen: list[int] = []
        looks: list[Look] = []
        apart = 0
        for name in names(count):
            logo = design(Brief(business_type=trade, name=name))[0]
            picture = fingerprint(logo.svg)
            apart += all((picture ^ other).bit_count() >= 12 for other in seen)
            seen.append(picture)
            looks.append(look(logo))
        fresh, total = distinct_share(looks)
        print(f"distinct first logos, {trade:18} look {wilson(fresh, total)}")
        print(f"{'':40} picture {wilson(apart, count)}")


def monotony(count: int) -> None:
    rows = [json.loads(line)["brief"] for line in DEV.read_text("utf-8").splitlines()]
    each = -(-count // len(rows))
    marks: Counter[str] = Counter()
    pool = names(500)
    for i, trade in enumerate(rows):
        for j in range(each):
            name = pool[(i * each + j) % len(pool)]
            marks[design(Brief(business_type=trade, name=name))[0].spec.mark.id] += 1
    total = sum(marks.values())
    print(f"first logos of {total} briefs: {len(marks)} marks")
    for mark, times in marks.most_common(5):
        family = "words alone" if mark == "none" else motif(mark).depicts[0]
        print(f"most shown first: {mark:16} {100 * times / total:4.1f} %  ({family})")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--names", type=int, default=500)
    parser.add_argument("--trade", action="append", default=[])
    given = parser.parse_args()
    if given.trade:
        sameness(given.names, given.trade)
        return
    evaluate_meaning.main()
    sameness(given.names, TRADES)
    monotony(BRIEFS)


if __name__ == "__main__":
    main()
