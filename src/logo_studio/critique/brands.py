"""Known brands: the nearest to a mark, by the signatures of some 3,300 outlines.

`brands.bin` (tools/build_brands.py) is a line of JSON, 96 bytes of cells for each reading of a
brand, and their names, a line each. Readings lie in buckets of about equal ink and outline, so
that a mark is compared with a few dozen of them. The outlines are of the package simple-icons
(CC0); brands whose figure is a common sign are not in the table.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, lru_cache

from logo_studio.assets import loader
from logo_studio.geometry.signature import BYTES, CELLS, Turns, outline_length, profile, signature
from logo_studio.model.path import Path

#: Ink cells of the inner rings, of the outer rings and of the outline, in a bucket's step.
BUCKET = 24
#: Brands further away than this are not looked for (cells, `geometry.signature.Turns.distance`).
NEAR = 0.5


@dataclass(frozen=True, slots=True)
class Brand:
    """A known brand and how far its figure is from a mark's, in cells."""

    name: str
    distance: float


@dataclass(frozen=True, slots=True)
class _Table:
    """The file: `buckets` of (inner, outer, outline, first, end) over cells and names."""

    buckets: tuple[tuple[int, int, int, int, int], ...]
    cells: bytes
    names: bytes

    def name(self, index: int) -> str:
        return self.names.split(b"\n", index + 1)[index].decode("utf-8")


@cache
def _table() -> _Table:
    head, _, rest = loader.path("brands.bin").read_bytes().partition(b"\n")
    buckets = []
    first = 0
    for inner, outer, length, count in json.loads(head)["buckets"]:
        buckets.append((inner, outer, length, first, first + count))
        first += count
    return _Table(tuple(buckets), rest[: first * BYTES], rest[first * BYTES :])


@lru_cache(maxsize=96)
def nearest_brand(layers: tuple[Path, ...]) -> Brand | None:
    """The brand nearest to a shape of `layers`, if one is within `NEAR`.

    The area between two outlines is at least the difference of their ink, ring by ring, which
    rules most brands out before anything is turned.
    """
    seen = signature(layers)
    if seen is None:
        return None
    turns = Turns(seen)
    rings = turns.profile
    half = CELLS // 2
    inner, outer = sum(rings[:half]), sum(rings[half:])
    table = _table()
    best, index = NEAR, -1
    for a, b, length, first, end in table.buckets:
        most = NEAR * (turns.length + (length + 1) * BUCKET) / 2
        if _apart(inner, a) + _apart(outer, b) > most:
            continue
        for i in range(first, end):
            cells = int.from_bytes(table.cells[i * BYTES : (i + 1) * BYTES], "big")
            least = sum([abs(x - y) for x, y in zip(rings, profile(cells), strict=True)])
            if least < best * (outline_length(cells) + turns.length) / 2:
                apart = turns.distance(cells)
                if apart < best:
                    best, index = apart, i
    return Brand(table.name(index), best) if index >= 0 else None


def _apart(value: int, bucket: int) -> int:
    """How far `value` lies outside the bucket's range."""
    low = bucket * BUCKET
    return max(0, low - value, value - low - BUCKET + 1)
