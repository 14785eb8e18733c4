"""Pictures beside an initial: over it, under it, at both sides. The letter stays whole."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from logo_studio.geometry.affine import move, rotate, scale
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import stroke, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import (
    capsule,
    circle,
    lens,
    polygon,
    rect,
    rounded_polygon,
    rounded_rect,
)
from logo_studio.marks.combined._glyphs import artwork
from logo_studio.marks.lettered._seat import seated
from logo_studio.marks.registry import GAP
from logo_studio.marks.steps import line, mirror_image
from logo_studio.model.path import Path, concat

#: The letter and its company, which keep apart.
Pair = tuple[Path, Path]
#: Least breadth of what stands above or below a narrow letter.
BREADTH = 0.36


def _standing(letter: Path, size: float, height: float = 0.72, width: float = 0.84) -> Path:
    """`letter` about the origin, at most `height` high and `width` wide, by `size`."""
    return seated(letter, (0, 0, width, height), size)


def _gable(letter: Path, form: str, size: float) -> Pair:
    """Under a roof, whose eaves hang beside it."""
    art = _standing(letter, size, 0.58, 0.56)
    x0, y0, x1, _ = art.bounds()
    middle, reach = (x0 + x1) / 2, max((x1 - x0) / 2, BREADTH / 2)
    half, thick = reach + 0.2, 0.13
    rise = 0.6 * half
    # The under side of the slope clears the letter's upper corners.
    top = y0 - 1.2 * GAP - thick - rise * reach / half
    right = [(0, top), (half, top + rise), (half, top + rise + thick), (0, top + thick)]
    left = [(-half, top + rise + thick), (-half, top + rise)]
    roof = rounded_polygon([*right, *left], 0.012)
    if form == "chimney":
        x = 0.5 * half
        roof = union(roof, rect(x, top + 0.02, 0.11, rise * x / half + thick - 0.06))
    return art, move(roof, middle, 0)


def _brackets(letter: Path, form: str, size: float) -> Pair:
    """Between brackets, as code is."""
    art = _standing(letter, size, 0.6, 0.62)
    x0, _, x1, _ = art.bounds()
    half = (x1 - x0) / 2 + 0.13
    if form == "angle":
        right = line([(half, -0.34), (half + 0.26, 0), (half, 0.34)], 0.11)
    elif form == "square":
        right = line([(half, -0.42), (half + 0.17, -0.42), (half + 0.17, 0.42), (half, 0.42)], 0.1)
    else:
        a = half + 0.09
        curl = (
            Pen().move(a - 0.09, -0.45).cubic(a + 0.03, -0.45, a + 0.03, -0.4, a + 0.03, -0.26)
            .cubic(a + 0.03, -0.08, a + 0.05, 0, a + 0.15, 0)
            .cubic(a + 0.05, 0, a + 0.03, 0.08, a + 0.03, 0.26)
            .cubic(a + 0.03, 0.4, a + 0.03, 0.45, a - 0.09, 0.45)
        )  # fmt: skip
        right = stroke(curl.path(), 0.09)
    middle = (x0 + x1) / 2
    return art, move(right, middle, 0) + move(mirror_image(right), middle, 0)


def _wreath(letter: Path, form: str, size: float) -> Pair:
    """Between two branches that open at the top."""
    art = _standing(letter, size, 0.5, 0.48)
    length, fat, count = (0.24, 0.24, 5) if form == "laurel" else (0.19, 0.34, 6)
    blade = lens(0, -0.3 * GAP, 0, -length, fat)
    leaves = []
    for i in range(count):
        angle = 80 - i * 118 / (count - 1)
        x, y = polar(0.5, angle)
        leaves += [move(rotate(blade, angle + side), x, y) for side in (-38, 38)]
    right = concat(leaves)
    return art, right + mirror_image(right)


def _steam(letter: Path, form: str, size: float) -> Pair:
    """On a saucer, steaming."""
    art = _standing(letter, size, 0.56, 0.62)
    x0, y0, x1, y1 = art.bounds()
    middle, half = (x0 + x1) / 2, max((x1 - x0) / 2, 0.24) + 0.12
    wave = Pen().move(0, 0).cubic(-0.09, -0.09, 0.09, -0.18, 0, -0.28).path()
    plume = stroke(wave, 0.075, "round")
    xs = (0.0,) if form == "one" else (-0.17, 0.0, 0.17)
    top = y0 - 1.6 * GAP
    plumes = concat([move(plume, middle + x, top) for x in xs])
    y = y1 + 1.6 * GAP
    return art, plumes + capsule(middle - half, y + 0.035, middle + half, y + 0.035, 0.075)


def _lotus(letter: Path, form: str, size: float) -> Pair:
    """Over an open lotus."""
    art = _standing(letter, size, 0.52, 0.6)
    x0, _, x1, y1 = art.bounds()
    flower = _flower(form)
    a, top, b, _ = flower.bounds()
    return art, move(flower, (x0 + x1 - a - b) / 2, y1 + 1.2 * GAP - top)


@cache
def _flower(petals: str) -> Path:
    spread = 74 if petals == "five" else 80
    art = artwork("lotus", petals=petals, spread=spread, base="none", tones="one")
    return scale(art["primary"], 0.62)


def _sprout(letter: Path, form: str, size: float) -> Pair:
    """With leaves on top."""
    art = _standing(letter, size, 0.66, 0.74)
    x0, y0, x1, _ = art.bounds()
    middle = (x0 + x1) / 2
    y = y0 - 1.3 * GAP
    big = lens(0.02, 0, 0.34, -0.3, 0.3, 0.1)
    if form == "pair":
        return art, move(big + mirror_image(big), middle, y)
    small = mirror_image(lens(0.02, 0, 0.22, -0.2, 0.3, 0.1))
    return art, move(big + small, middle, y)


def _crown(letter: Path, form: str, size: float) -> Pair:
    """Crowned."""
    art = _standing(letter, size, 0.62, 0.76)
    x0, y0, x1, _ = art.bounds()
    middle, half = (x0 + x1) / 2, 0.3
    foot = y0 - 1.5 * GAP
    points = [(half, -0.2), (half * 0.84, 0), (-half * 0.84, 0), (-half, -0.2), (-half / 2, -0.1),
              (0, -0.27), (half / 2, -0.1)]  # fmt: skip
    crown = polygon([(middle + x, foot + y) for x, y in points])
    if form == "pearls":
        tops = ((half, -0.25), (0, -0.32), (-half, -0.25))
        crown += concat([circle(middle + x, foot + y, 0.045) for x, y in tops])
    return art, crown


def _rays(letter: Path, form: str, size: float) -> Pair:
    """Under a rising sun's rays."""
    art = _standing(letter, size, 0.6, 0.66)
    x0, y0, x1, _ = art.bounds()
    middle = (x0 + x1) / 2
    foot = y0 + 0.16
    inner = max((x1 - x0) / 2, 0.26) + 0.1
    n = 7 if form == "seven" else 9
    width = 0.075 if n == 7 else 0.06
    rays = []
    for i in range(n):
        angle = -90 + (i - (n - 1) / 2) * 150 / (n - 1)
        a, b = polar(inner, angle, middle, foot), polar(inner + 0.17, angle, middle, foot)
        rays.append(capsule(*a, *b, width))
    return art, concat(rays)


def _waves(letter: Path, form: str, size: float) -> Pair:
    """Over water."""
    art = _standing(letter, size, 0.6, 0.76)
    x0, _, x1, y1 = art.bounds()
    middle, half = (x0 + x1) / 2, 0.42
    pen = Pen().move(-half, 0)
    step = half / 2
    for i in range(4):
        x = -half + i * step
        rise = -0.1 if i % 2 == 0 else 0.1
        pen.cubic(x + step * 0.36, rise, x + step * 0.64, rise, x + step, 0)
    wave = stroke(pen.path(), 0.075, "round")
    rows = 1 if form == "one" else 2
    y = y1 + 0.15
    return art, concat([move(wave, middle, y + 0.16 * i) for i in range(rows)])


def _weights(letter: Path, form: str, size: float) -> Pair:
    """As the bar of a dumb-bell."""
    art = _standing(letter, size, 0.52, 0.58)
    x0, _, x1, _ = art.bounds()
    middle, half = (x0 + x1) / 2, (x1 - x0) / 2 + 0.1
    heights = (0.56, 0.36) if form == "tapered" else (0.36, 0.56, 0.36)
    x, plates = half, []
    for h in heights:
        plates.append(rounded_rect(x, -h / 2, 0.1, h, 0.03))
        x += 0.1 + 0.8 * GAP
    plates.append(rounded_rect(x, -0.05, 0.09, 0.1, 0.03))
    right = concat(plates)
    return art, move(right, middle, 0) + move(mirror_image(right), middle, 0)


def _temple(letter: Path, form: str, size: float) -> Pair:
    """Between the columns of a temple."""
    art = _standing(letter, size, 0.46, 0.4)
    pediment = rounded_polygon([(0, -0.56), (0.56, -0.33), (-0.56, -0.33)], 0.01)
    post = rect(0.34, -0.275, 0.13, 0.55)
    step = rect(-0.54, 0.33, 1.08, 0.085)
    parts = pediment + post + rect(-0.47, -0.275, 0.13, 0.55) + step
    if form == "steps":
        parts += rect(-0.62, 0.47, 1.24, 0.085)
    return art, parts


def _cap(letter: Path, form: str, size: float) -> Pair:
    """Under a mortarboard."""
    art = _standing(letter, size, 0.62, 0.62)
    x0, y0, x1, _ = art.bounds()
    middle, y = (x0 + x1) / 2, y0 - 1.3 * GAP - 0.15
    board = polygon([(0, -0.2), (0.48, 0), (0, 0.2), (-0.48, 0)])
    cord = capsule(0.42, 0.08, 0.42, 0.27, 0.05)
    tassel = (
        circle(0.42, 0.33, 0.055) if form == "knot" else rounded_rect(0.38, 0.24, 0.08, 0.14, 0.02)
    )
    return move(art, 0, 0.07), move(board, middle, y + 0.02) + move(cord + tassel, middle, y + 0.02)


def _comb(letter: Path, form: str, size: float) -> Pair:
    """On the back of a comb."""
    art = _standing(letter, size, 0.56, 0.7)
    x0, _, x1, y1 = art.bounds()
    middle, top = (x0 + x1) / 2, y1 + 1.4 * GAP
    count, pitch = (7, 0.13) if form == "coarse" else (9, 0.1)
    half = (count - 1) * pitch / 2
    teeth = [
        rounded_rect(middle - half + i * pitch - pitch * 0.29, top + 0.1, pitch * 0.58, 0.2, 0.02)
        for i in range(count)
    ]
    back = rounded_rect(middle - half - 0.08, top, 2 * half + 0.16, 0.12, 0.05)
    return art, union(back, *teeth)


#: What keeps the letter company -> both of them, for a form and a size.
COMPANY: Mapping[str, Callable[[Path, str, float], Pair]] = {
    "gable": _gable, "brackets": _brackets, "wreath": _wreath, "steam": _steam, "lotus": _lotus,
    "sprout": _sprout, "crown": _crown, "rays": _rays, "waves": _waves, "weights": _weights,
    "temple": _temple, "cap": _cap, "comb": _comb,
}  # fmt: skip
