"""Protected emblems and flags, found by shape and colour.

Crosses, crescents and frames are looked for only where something is red, flags only where their
colours stand together, so that nearly all logos cost nothing. Shapes are judged on lines across
them, in shares of their own box.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from logo_studio.color.oklch import hex_to_oklch
from logo_studio.critique.facts import Facts
from logo_studio.critique.flags import flag
from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.figure import Spans, lines_of
from logo_studio.geometry.shapes import circle, ring
from logo_studio.geometry.signature import Signature, Turns, signature
from logo_studio.model.drawing import Part
from logo_studio.model.path import Path, concat, signed_area

#: Lines across a shape, and the share of its box on which it must agree with the pattern.
LINES, AGREE = 24, 0.91
#: Our own crosses, which stay crosses however their arms are cut: never in red, or on it.
CROSSES = frozenset({"medical_cross"})
#: Arms of a cross, as a share of its side; its box is about square.
ARMS, SQUARE = (0.16, 0.56), (0.84, 1.19)
#: Distance in cells at which a shape is a crescent, or five rings.
SAME = 0.62
#: Smallest shape that counts, as a share of the mark's longer side; of light crosses on red, since
#: a gamepad is not the Swiss flag.
SMALLEST, SMALLEST_LIGHT = 0.08, 0.35


def is_red(colour: str) -> bool:
    """Red for the eye: from crimson to vermilion, neither pink nor nearly black."""
    lightness, chroma, hue = hex_to_oklch(colour)
    return 0.25 < lightness < 0.8 and chroma > 0.085 and (hue < 44 or hue > 352)


def is_light(colour: str) -> bool:
    """White, cream or a pale grey."""
    lightness, chroma, _ = hex_to_oklch(colour)
    return lightness > 0.88 and chroma < 0.06


def emblem(facts: Facts) -> str | None:
    """The code of the protected emblem that the mark shows, or None."""
    if _is_rings(facts.mark_layers):
        return "olympic_rings"
    found = flag(facts)
    if found:
        return "national_flag"
    reds = [p for p in facts.mark if is_red(p.fill)]
    on_red = is_red(facts.ground) or any(p.ground and is_red(p.ground) for p in facts.mark)
    if not reds and not on_red:
        return None
    mark = facts.drawing.mark
    if mark is not None and mark.id in CROSSES:
        return "red_cross"
    for path in _shapes(reds, facts):
        if is_cross(path):
            return "red_cross"
        if is_frame(path):
            return "red_crystal"
        if _is_crescent(path):
            return "red_crescent"
    return "swiss_cross" if any(map(is_cross, _light_shapes(reds, on_red, facts))) else None


def _shapes(parts: list[Part], facts: Facts) -> Iterator[Path]:
    """What is red: all of it as one shape, and every outline with its holes and without."""
    paths = [p.path for p in parts]
    if paths:
        yield concat(paths)
    for path in paths:
        yield path
        yield from _large(path, facts, SMALLEST, holes=False)


def _light_shapes(reds: list[Part], on_red: bool, facts: Facts) -> Iterator[Path]:
    """What is light on red: holes of red parts, what they leave of their box, light parts."""
    for part in reds:
        yield from _large(part.path, facts, SMALLEST_LIGHT, holes=True)
    if reds:
        yield _left_over(concat([p.path for p in reds]))
    lights = [p for p in facts.mark if is_light(p.fill)]
    standing = [p for p in lights if on_red or reds]
    if standing:
        yield concat([p.path for p in standing])
    for part in standing:
        yield from _large(part.path, facts, SMALLEST_LIGHT, holes=False)


def _large(path: Path, facts: Facts, smallest: float, holes: bool) -> Iterator[Path]:
    """The holes of `path`, or its other outlines, each filled; without specks."""
    box = facts.mark_box or facts.ink_box
    least = smallest * max(box[2] - box[0], box[3] - box[1])
    outward = signed_area(path) > 0  # holes are wound against the outlines that hold them
    for contour in path.contours():
        x0, y0, x1, y1 = contour.bounds()
        large = max(x1 - x0, y1 - y0) >= least
        if large and ((signed_area(contour) > 0) == outward) != holes:
            yield contour


def _left_over(path: Path) -> Path:
    """The box of `path` less its ink: four squares leave a cross."""
    x0, y0, x1, y1 = path.bounds()
    box = Path("MLLLZ", (x0, x1, x1, x0), (y0, y0, y1, y1))
    return box + path


def _rows(path: Path) -> tuple[list[Spans], float]:
    """Spans on lines across the box, in shares of its width; and width through height."""
    x0, y0, x1, y1 = path.bounds()
    width, height = x1 - x0, y1 - y0
    if width <= 0 or height <= 0:
        return [], 0.0
    step = height / LINES
    rows = lines_of(path, y0 + step / 2, step, LINES)
    scaled = [[((a - x0) / width, (b - x0) / width) for a, b in row] for row in rows]
    return scaled, width / height


def _agreement(rows: list[Spans], pattern: list[Spans]) -> float:
    """Share of the box on which two shapes agree."""
    apart = 0.0
    for a, b in zip(rows, pattern, strict=True):
        marks = sorted([(x, 1) for s in a for x in s] + [(x, 2) for s in b for x in s])
        state, last = 0, 0.0
        for x, which in marks:
            if state in (1, 2):
                apart += x - last
            state ^= which
            last = x
    return 1 - apart / len(rows)


def is_cross(path: Path) -> bool:
    """Whether `path` is an upright cross of four equal arms, sharp, rounded or of pieces."""
    rows, ratio = _rows(path)
    if not SQUARE[0] <= ratio <= SQUARE[1]:
        return False
    area = sum([b - a for row in rows for a, b in row]) / LINES
    if not 0 < area < 1:
        return False
    arm = 1 - (1 - area) ** 0.5
    if not ARMS[0] <= arm <= ARMS[1]:
        return False
    lo, hi = (1 - arm) / 2, (1 + arm) / 2
    pattern: list[Spans] = [
        [(0.0, 1.0)] if lo <= (i + 0.5) / LINES <= hi else [(lo, hi)] for i in range(LINES)
    ]
    return _agreement(rows, pattern) >= AGREE


def is_frame(path: Path) -> bool:
    """Whether `path` is a square frame that stands on its corner."""
    contours = list(path.contours())
    if len(contours) != 2:
        return False
    return all(map(_is_diamond, contours)) and 0.4 < _side(contours[1]) / _side(contours[0]) < 2.5


def _side(path: Path) -> float:
    x0, _, x1, _ = path.bounds()
    return x1 - x0


def _is_diamond(path: Path) -> bool:
    rows, ratio = _rows(path)
    if not SQUARE[0] <= ratio <= SQUARE[1]:
        return False
    halves = [0.5 - abs((i + 0.5) / LINES - 0.5) for i in range(LINES)]
    return _agreement(rows, [[(0.5 - h, 0.5 + h)] for h in halves]) >= 0.93


@cache
def _crescents() -> tuple[Turns, ...]:
    """Crescents from slim to full."""
    found = []
    for shift, size in ((0.25, 0.85), (0.35, 0.8), (0.3, 0.75), (0.45, 0.85), (0.25, 0.75)):
        seen = signature((subtract(circle(0, 0, 1), move(circle(0, 0, size), shift, 0)),))
        if seen:
            found.append(Turns(seen))
    return tuple(found)


def _is_crescent(path: Path) -> bool:
    seen = signature((path,))
    return seen is not None and any(t.distance(seen.cells) < SAME for t in _crescents())


@cache
def _five_rings() -> tuple[Turns, ...]:
    """The Olympic rings with lines from thin to thick."""
    found = []
    for width in (0.12, 0.2, 0.28):
        places = ((-2.2, 0.0), (0.0, 0.0), (2.2, 0.0), (-1.1, 1.05), (1.1, 1.05))
        rings = [ring(x, y, 1, width) for x, y in places]
        seen = signature(tuple(rings))
        if seen:
            found.append(Turns(seen))
    return tuple(found)


def _is_rings(layers: tuple[Path, ...]) -> bool:
    # five rings have at least ten outlines, broken or not; most marks are done here
    if sum([layer.commands.count("Z") for layer in layers]) < 10:
        return False
    seen: Signature | None = signature(layers)
    return seen is not None and any(t.distance(seen.cells) < SAME for t in _five_rings())
