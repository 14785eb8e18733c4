"""Known brands: the nearest to a mark, by the signatures of some 3,300 outlines.

`brands.bin` (tools/build_brands.py) is a line of JSON, then for each reading of a brand, in order
of their ink, its invariants (48 bytes), the length of the outline (2 bytes) and the cells (96
bytes), each as a block, and the names, a line each. The outlines are of the package simple-icons
(CC0); brands whose figure is a common sign are not in the table.
"""

from __future__ import annotations

import json
from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from functools import cache, lru_cache

from logo_studio.assets import loader
from logo_studio.geometry.signature import (
    BYTES,
    CELLS,
    INVARIANTS,
    Turns,
    invariants,
    least_apart,
    signature,
)
from logo_studio.model.path import Path

#: Brands further away than this are not looked for (cells, `geometry.signature.Turns.distance`).
NEAR = 0.45
#: Longest outline of the table, in cells: how far in ink a near brand may be.
LONGEST = 256
#: What one ring may add to the first comparison, so that the sum of all fits a byte.
_MOST = 255 // CELLS


@dataclass(frozen=True, slots=True)
class Brand:
    """A known brand and how far its figure is from a mark's, in cells."""

    name: str
    distance: float


@dataclass(frozen=True, slots=True)
class _Table:
    """The file; `inks` and `rings` are all ink and the ink of each ring, reading by reading."""

    inks: list[int]
    rings: tuple[bytes, ...]
    invariants: bytes
    lengths: list[int]
    cells: bytes
    names: bytes

    def name(self, index: int) -> str:
        return self.names.split(b"\n", index + 1)[index].decode("utf-8")


@cache
def _table() -> _Table:
    head, _, rest = loader.path("brands.bin").read_bytes().partition(b"\n")
    count = json.loads(head)["readings"]
    invariants, rest = rest[: count * INVARIANTS], rest[count * INVARIANTS :]
    rings = tuple([invariants[i::INVARIANTS] for i in range(CELLS)])
    lengths = [int.from_bytes(rest[2 * i : 2 * i + 2], "big") for i in range(count)]
    rest = rest[2 * count :]
    inks = [sum(row) for row in zip(*rings, strict=True)]
    cells, names = rest[: count * BYTES], rest[count * BYTES :]
    return _Table(inks, rings, invariants, lengths, cells, names)


@cache
def _differences(value: int) -> bytes:
    """For `bytes.translate`: how far each value is from `value`, at most `_MOST`."""
    return bytes([min(_MOST, abs(value - other)) for other in range(256)])


def _ring_differences(table: _Table, mine: bytes, first: int, end: int) -> bytes:
    """Of each reading in the slice how far its rings are from `mine`, all rings together.

    The readings are added up as digits of one large number.
    """
    total = 0
    for ring, value in zip(table.rings, mine, strict=False):
        total += int.from_bytes(ring[first:end].translate(_differences(value)), "big")
    return total.to_bytes(end - first, "big")


@lru_cache(maxsize=96)
def nearest_brand(layers: tuple[Path, ...]) -> Brand | None:
    """The brand nearest to a shape of `layers`, if one is within `NEAR`.

    The area between two outlines is at least the difference of their ink, ring by ring, and of
    what symmetry they have (`least_apart`), which rules nearly all brands out before anything is
    turned.
    """
    seen = signature(layers)
    if seen is None:
        return None
    turns = Turns(seen)
    mine, length = invariants(seen.cells), turns.length
    table = _table()
    ink, most = sum(mine[:CELLS]), NEAR * (length + LONGEST) / 2
    first, end = bisect_left(table.inks, ink - most), bisect_right(table.inks, ink + most)
    apart = _ring_differences(table, mine, first, end)
    half, lengths = NEAR / 2, table.lengths[first:end]
    near = [
        i for i, (a, b) in enumerate(zip(apart, lengths, strict=True), first)
        if a < half * (length + b)
    ]  # fmt: skip
    best, index = NEAR, -1
    for i in near:
        theirs = table.invariants[i * INVARIANTS : (i + 1) * INVARIANTS]
        if least_apart(mine, theirs) >= best * (length + table.lengths[i]) / 2:
            continue
        cells = int.from_bytes(table.cells[i * BYTES : (i + 1) * BYTES], "big")
        apart_by = turns.distance(cells, best)
        if apart_by < best:
            best, index = apart_by, i
    return Brand(table.name(index), best) if index >= 0 else None
