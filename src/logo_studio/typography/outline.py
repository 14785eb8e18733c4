"""Glyphs as paths, in cap heights (C = 1, baseline y = 0, y down): the one place of the flip.

Outlines of variable fonts overlap themselves; here they are united, once per glyph. What was
drawn is kept in two bounded caches: many outlines packed as single-precision numbers (some
600 bytes a glyph), few as paths. A path always comes from the packed form, so it is the same
whether it was in a cache or not.
"""

from __future__ import annotations

from array import array
from functools import lru_cache

import msgspec
import uharfbuzz as hb

from logo_studio.geometry.boolean import simplify
from logo_studio.geometry.measure import area, signed_area, tight_bounds
from logo_studio.model.path import EMPTY, Path
from logo_studio.typography.metrics import Instance

Box = tuple[float, float, float, float]


class Glyph(msgspec.Struct, frozen=True, eq=False, gc=False):
    """A glyph at its own origin; `box` (left, top, right, bottom) and `area` are its ink's."""

    path: Path
    box: Box | None
    area: float


#: Numbers before the coordinates of a packed outline.
_HEAD = 5


@lru_cache(maxsize=192)
def glyph(made: Instance, gid: int) -> Glyph:
    """The outline of glyph `gid`, without overlaps; EMPTY for a space."""
    commands, numbers = _packed(made, gid)
    if not commands:
        return Glyph(EMPTY, None, 0.0)
    left, top, right, bottom, ink = numbers[:_HEAD]
    n = _HEAD + (len(numbers) - _HEAD) // 2
    path = Path(commands, tuple(numbers[_HEAD:n]), tuple(numbers[n:]))
    return Glyph(path, (left, top, right, bottom), ink)


@lru_cache(maxsize=6144)
def _packed(made: Instance, gid: int) -> tuple[str, array[float]]:
    """(commands, [ink box, area of ink, all x, all y])."""
    path = _united(_drawn(made, gid))
    if not path:
        return "", array("f")
    return path.commands, array("f", (*tight_bounds(path), area(path), *path.xs, *path.ys))


def _drawn(made: Instance, gid: int) -> Path:
    """The outline as the font has it, flipped and scaled."""
    commands: list[str] = []
    numbers: list[float] = []
    made.font.draw_glyph(gid, _PEN, (commands, numbers))
    s, drop = made.scale, made.drop
    return Path(
        "".join(commands),
        tuple([x * s for x in numbers[0::2]]),
        tuple([drop - y * s for y in numbers[1::2]]),
    )


_Sink = tuple[list[str], list[float]]


def _pen() -> hb.DrawFuncs:
    def move(x: float, y: float, out: _Sink) -> None:
        out[0].append("M")
        out[1].extend((x, y))

    def line(x: float, y: float, out: _Sink) -> None:
        out[0].append("L")
        out[1].extend((x, y))

    def quad(x1: float, y1: float, x: float, y: float, out: _Sink) -> None:
        out[0].append("Q")
        out[1].extend((x1, y1, x, y))

    def cubic(x1: float, y1: float, x2: float, y2: float, x: float, y: float, out: _Sink) -> None:
        out[0].append("C")
        out[1].extend((x1, y1, x2, y2, x, y))

    funcs = hb.DrawFuncs()
    funcs.set_move_to_func(move)
    funcs.set_line_to_func(line)
    funcs.set_quadratic_to_func(quad)
    funcs.set_cubic_to_func(cubic)
    funcs.set_close_path_func(lambda out: out[0].append("Z"))
    return funcs


_PEN = _pen()


def _united(path: Path) -> Path:
    """`path` without overlaps; itself where it has none, so that its points stay the designer's.

    The sum of signed areas counts an overlap twice and a contour that runs the wrong way not
    at all; it equals the area of the ink only where there is nothing to mend. A union that lost
    ink (skia-pathops can fail silently) is not taken: the nonzero rule fills the original right.
    """
    if not path:
        return path
    clean = simplify(path)
    ink = area(clean)
    if abs(ink - area(path)) < 1e-5 * max(1.0, ink):
        return path
    parts = [abs(signed_area(contour)) for contour in path.contours()]
    return clean if 0.0 < ink <= sum(parts) + 1e-4 else path
