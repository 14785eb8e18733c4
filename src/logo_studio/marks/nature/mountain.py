"""Mountain: peaks in front of a sky-filled frame, set off by a gap, with a moon in the sky."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, subtract, union
from logo_studio.geometry.shapes import circle, polygon, rect, rounded_rect, superellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, line, paint
from logo_studio.model.path import Path

_FRAMES = {
    "circle": lambda: circle(0, 0, 0.5),
    "squircle": lambda: superellipse(0, 0, 0.48),
    "arch": lambda: rounded_rect(-0.42, -0.5, 0.84, 1, (0.42, 0.42, 0.04, 0.04)),
}
#: (x, y) of the summits from front to back, by number of peaks.
_SUMMITS = {
    2: ((-0.1, -0.18), (0.26, 0.02)),
    3: ((0.0, -0.18), (-0.3, 0.06), (0.3, 0.02)),
}
#: Run by rise of the slopes.
SLOPE = 0.82
#: Height of the ground line, and of the shore.
GROUND, SHORE = 0.3, 0.16
#: Every cut of this mark, a little finer than the usual gap as it has many of them.
EDGE = 0.8 * GAP


def _peaks(count: int) -> list[Path]:
    return [polygon([(x, y), (x + SLOPE, y + 1), (x - SLOPE, y + 1)]) for x, y in _SUMMITS[count]]


def _snow_line(x: float, y: float) -> Path:
    """A zigzag cut across the front peak, .13 below its summit at (x, y)."""
    far = 0.3
    points = [(x - far, y + 0.19), (x - 0.045, y + 0.13), (x, y + 0.185), (x + 0.055, y + 0.12)]
    return line([*points, (x + far, y + 0.2)], EDGE)


def build(peaks: int, frame: str, moon: str, ground: str, snow: str, tones: str) -> Artwork:
    """`tones`: whether the sky or the peaks take the second colour."""
    outline = _FRAMES[frame]()
    front, *others = _peaks(peaks)
    massif = [front, *[clear(p, front, gap=EDGE, join="miter") for p in others]]
    rock = intersect(union(*massif), outline)
    sky = clear(outline, union(front, *others), gap=EDGE, join="miter")
    if snow == "yes":
        rock = subtract(rock, _snow_line(*_SUMMITS[peaks][0]))
    if moon != "none":
        sky = subtract(sky, circle(0.2 if moon == "right" else -0.22, -0.24, 0.085))
    if ground == "line":
        floor = intersect(outline, rect(-1, GROUND + EDGE, 2, 1))
        above = rect(-1, -1, 2, 1 + GROUND)
        rock, sky = union(intersect(rock, above), floor), intersect(sky, above)
    elif ground == "lake":
        above = rect(-1, -1, 2, 1 + SHORE)
        bands = [rect(-1, SHORE + EDGE + i * (0.075 + EDGE), 2, 0.075) for i in range(3)]
        rock = union(intersect(rock, above), *[intersect(outline, b) for b in bands])
        sky = intersect(sky, above)
    return paint(rock, sky) if tones == "sky" else paint(sky, rock)
