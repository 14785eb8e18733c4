"""Known brands: the nearest to a mark, by the signatures of some 3,300 outlines.

`brands.bin` (tools/build_brands.py) is a line of JSON, then for each reading of a brand, in order
of their ink, the ink of 16 rings (16 bytes), the length of the outline (2 bytes) and the cells (96
bytes), each as a block, and the names, a line each. The outlines are of the package simple-icons
(CC0); brands whose figure is a common sign are not in the table.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache

from logo_studio.assets import loader
from logo_studio.geometry.signature import BYTES, CELLS, Turns, signature
from logo_studio.model.path import Path

#: Brands further away than this are not looked for (cells, `geometry.signature.Turns.distance`).
NEAR = 0.45
#: Longest outline of the table, in cells: how far in ink a near brand may be.
LONGEST = 256
_QUARTER = CELLS // 4


@dataclass(frozen=True, slots=True)
class Brand:
    """A known brand and how far its figure is from a mark's, in cells."""

    name: str
    distance: float


@dataclass(frozen=True, slots=True)
class _Table:
    """The file, and what is compared first: all ink, and the ink of each quarter of the rings."""

    inks: list[int]
    quarters: list[tuple[int, int, int, int]]
    rings: bytes
    lengths: list[int]
    cells: bytes
    names: bytes

    def name(self, index: int) -> str:
        return self.names.split(b"\n", index + 1)[index].decode("utf-8")


@cache
def _table() -> _Table:
    head, _, rest = loader.path("brands.bin").read_bytes().partition(b"\n")
    count = json.loads(head)["readings"]
    rings, rest = rest[: count * CELLS], rest[count * CELLS :]
    lengths = [int.from_bytes(rest[2 * i : 2 * i + 2], "big") for i in range(count)]
    sums = [sum(rings[i : i + _QUARTER]) for i in range(0, len(rings), _QUARTER)]
    quarters = list(zip(sums[0::4], sums[1::4], sums[2::4], sums[3::4], strict=True))
    rest = rest[2 * count :]
    inks = [sum(q) for q in quarters]
    return _Table(inks, quarters, rings, lengths, rest[: count * BYTES], rest[count * BYTES :])


@lru_cache(maxsize=96)
def nearest_brand(layers: tuple[Path, ...]) -> Brand | None:
    """The brand nearest to a shape of `layers`, if one is within `NEAR`.

    The area between two outlines is at least the difference of their ink, ring by ring, which
    rules nearly all brands out before anything is turned.
    """
    seen = signature(layers)
    if seen is None:
        return None
    turns = Turns(seen)
    mine, length = turns.profile, turns.length
    p, q, r, s = [sum(mine[i : i + _QUARTER]) for i in range(0, CELLS, _QUARTER)]
    table = _table()
    most = NEAR * (length + LONGEST) / 2
    ink = p + q + r + s
    first, end = bisect_left(table.inks, ink - most), bisect_right(table.inks, ink + most)
    best, index = NEAR, -1
    for i in range(first, end):
        a, b, c, d = table.quarters[i]
        allowed = best * (length + table.lengths[i]) / 2
        if abs(a - p) + abs(b - q) + abs(c - r) + abs(d - s) >= allowed:
            continue
        theirs = table.rings[i * CELLS : (i + 1) * CELLS]
        if sum([abs(x - y) for x, y in zip(mine, theirs, strict=True)]) >= allowed:
            continue
        cells = int.from_bytes(table.cells[i * BYTES : (i + 1) * BYTES], "big")
        apart = turns.distance(cells, best)
        if apart < best:
            best, index = apart, i
    return Brand(table.name(index), best) if index >= 0 else None
