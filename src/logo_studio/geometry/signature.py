"""The signature of a shape: its ink in polar cells, blind to place, size, turn and mirror.

The figure (`geometry.figure`) is centred on its centre of gravity and scaled by its radius of
gyration. 48 directions of 16 cells make one integer of 768 bits: a turn is a rotation of bits, a
comparison one exclusive or. Shapes differ by the area between their outlines, measured against
the outlines' length; against the area, all discs with something small in them would be the same.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from math import sqrt
from operator import itemgetter

from logo_studio.geometry.angle import polar
from logo_studio.geometry.figure import Spans, figure
from logo_studio.model.path import Path

#: Directions, cells of each, and how far they reach in radii of gyration (19 of 20 known marks
#: end within it).
DIRECTIONS, CELLS, REACH = 48, 16, 2.0
BITS = DIRECTIONS * CELLS
BYTES = BITS // 8
_WHOLE = (1 << BITS) - 1
#: A shape is sampled at this many turns between one direction and the next.
PHASES = 4
#: Side of the bitmap that is sampled.
SIDE = 96
#: What the finer turns may gain, in cells: of 6,000 pairs 99 in 100 gained less than .18.
GAIN = 0.35
#: Distance of two shapes without ink in common: further is not told apart.
FAR = 4.0


def _sampler(phase: float) -> Callable[[str], tuple[str, ...]]:
    """Reads the cells of a bitmap, `phase` in steps of direction.

    Cells grow narrower outwards as their circles grow longer: radii rise with the power 3/4.
    """
    half = SIDE / 2
    places = []
    for direction in range(DIRECTIONS):
        for cell in range(CELLS):
            share = sqrt((cell + 0.5) / CELLS)
            x, y = polar(
                half * share * sqrt(share), (direction + phase) * 360 / DIRECTIONS, half, half
            )
            places.append(int(y) * SIDE + int(x))
    return itemgetter(*places)


_SAMPLERS = tuple([_sampler(i / PHASES) for i in range(PHASES)])
#: One bit at the inner and one at the outer end of every direction; the first cell is highest.
_OUTERMOST = sum([1 << CELLS * i for i in range(DIRECTIONS)])
_INNERMOST = _OUTERMOST << (CELLS - 1)


@dataclass(frozen=True, slots=True)
class Signature:
    """Cells of a shape, the first cell of the first direction in the highest bit.

    `between` are the same cells at `PHASES` - 1 turns between two directions.
    """

    cells: int
    between: tuple[int, ...] = ()

    def to_bytes(self) -> bytes:
        """`cells` as 96 bytes: what is kept of a shape that others are compared with."""
        return self.cells.to_bytes(BYTES, "big")

    @classmethod
    def from_bytes(cls, data: bytes) -> Signature:
        """The signature written by `to_bytes`. ValueError if there are not 96 bytes."""
        if len(data) != BYTES:
            raise ValueError(f"a signature has {BYTES} bytes, not {len(data)}")
        return cls(int.from_bytes(data, "big"))


@lru_cache(maxsize=96)
def signature(layers: tuple[Path, ...], whole: bool = False) -> Signature | None:
    """The signature of a shape of `layers`, each without overlaps; None without ink.

    `whole`: of the shape with its plate, else of the figure in it.
    """
    seen = figure(layers, whole)
    if seen is None:
        return None
    half = REACH * seen.spread
    step = 2 * half / SIDE
    left = seen.x - half
    rows = seen.lines(seen.y - half + step / 2, step, SIDE)
    bits = "".join([_row(spans, left, step) for spans in rows])
    cells, *between = [int("".join(read(bits)), 2) for read in _SAMPLERS]
    return Signature(cells, tuple(between))


def _row(spans: Spans, left: float, step: float) -> str:
    """One line of the bitmap: a pixel is ink if its centre is."""
    value = 0
    for a, b in spans:
        first = min(SIDE, max(0, int((a - left) / step + 0.5)))
        last = min(SIDE, max(0, int((b - left) / step + 0.5)))
        if last > first:
            value |= ((1 << (last - first)) - 1) << (SIDE - last)
    return format(value, f"0{SIDE}b")


def _turned(cells: int, steps: int) -> int:
    """Turned by `steps` directions, 0 to 47."""
    shift = CELLS * steps
    return (cells << shift | cells >> (BITS - shift)) & _WHOLE


def _mirrored(cells: int) -> int:
    """The mirror image: directions in reverse order."""
    mask = (1 << CELLS) - 1
    out = 0
    for _ in range(DIRECTIONS):
        out = out << CELLS | cells & mask
        cells >>= CELLS
    return out


def outline_length(cells: int) -> int:
    """Ink cells that have ground beside them."""
    ground = _WHOLE ^ cells
    beside = (
        ground | _turned(ground, 1) | _turned(ground, DIRECTIONS - 1)
        | (ground & ~_OUTERMOST) >> 1 | ((ground & ~_INNERMOST) << 1 & _WHOLE)
    )  # fmt: skip
    return (cells & beside).bit_count()


def profile(cells: int) -> bytes:
    """Ink cells of each of 16 rings, from the middle outwards: no turn or mirror moves them."""
    return bytes([(cells & _INNERMOST >> i).bit_count() for i in range(CELLS)])


#: Turns at which a shape is compared with itself: what symmetry it has, by ring.
_SELF_TURNS = (DIRECTIONS // 2, DIRECTIONS // 4)
#: Bytes of `invariants`.
INVARIANTS = CELLS * (1 + len(_SELF_TURNS))


def invariants(cells: int) -> bytes:
    """What no turn or mirror moves: by ring the ink, then what covers itself at a half turn, and
    at a quarter."""
    return b"".join(
        [profile(cells), *[profile(cells & _turned(cells, turn)) for turn in _SELF_TURNS]]
    )


def least_apart(a: bytes, b: bytes) -> int:
    """The least area between two outlines at any turn, in cells, from their `invariants`.

    A cell more or less changes the ink of its ring by one, and what covers itself by two at most.
    """
    return sum(
        [max(abs(a[i] - b[i]), abs(a[j] - b[j]) >> 1, abs(a[k] - b[k]) >> 1) for i, j, k in _RINGS]
    )


_RINGS = [(i, i + CELLS, i + 2 * CELLS) for i in range(CELLS)]


class Turns:
    """A signature made ready to be compared with many: all its turns, mirrored ones too."""

    def __init__(self, of: Signature) -> None:
        self.length = outline_length(of.cells)
        self._whole = _all_turns(of.cells)
        self._between = [turned for cells in of.between for turned in _all_turns(cells)]

    def distance(self, cells: int, within: float = FAR) -> float:
        """How far one outline must be moved on average to become the other, in cells.

        The area between the outlines at the best turn over their mean length. A cell is about a
        tenth of the radius of gyration. 0 for the same shape however placed, sized, turned or
        mirrored (up to .5 after all four), above .8 for unlike ones, at most `FAR`. Distances
        well above `within` need not be exact.
        """
        length = max(1.0, (outline_length(cells) + self.length) / 2)
        least = min([(turned ^ cells).bit_count() for turned in self._whole]) / length
        # turns between two directions bring outlines nearer, but hardly ever by as much as this
        if self._between and least < within + GAIN:
            finer = min([(turned ^ cells).bit_count() for turned in self._between]) / length
            least = min(least, finer)
        return min(FAR, least)


def _all_turns(cells: int) -> list[int]:
    """All turns of a shape and of its mirror image."""
    return [_turned(form, i) for form in (cells, _mirrored(cells)) for i in range(DIRECTIONS)]


def distance(a: Signature, b: Signature) -> float:
    """`Turns(a).distance(b.cells)`."""
    return Turns(a).distance(b.cells)
