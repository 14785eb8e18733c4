"""Shrimp: a curled body of segments, a tail fan inside the curl, feelers before the head."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import intersect, stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, lens, rect, wedge
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, flipped, paint, soften
from logo_studio.model.path import EMPTY, Path, concat

R = 0.42
#: Where the head ends, and the tail at no extra curl; the body runs over the top. Degrees.
HEAD, TAIL = 20, -214
#: Sweep of the head.
FACE = 66


def _feelers(count: int) -> Path:
    """From under the head, swung outwards."""
    x, y = polar(R - 0.13, HEAD)
    lines = []
    for end_x, end_y in ((0.66, 0.3), (0.56, 0.46))[:count]:
        curve = Pen().move(x, y).cubic(x, end_y + 0.02, x + 0.1, end_y + 0.06, end_x, end_y)
        lines.append(stroke(curve.path(), 0.058, "round"))
    return union(*lines)


def build(
    segments: int, girth: float, curl: float, feelers: int, tones: str, facing: str
) -> Artwork:
    """`girth` is the body's thickness behind the head; `curl` adds to the sweep, in degrees."""
    tail, neck = TAIL - curl, HEAD - FACE
    # The inner circle lies off centre, so the body tapers from the head to the tail.
    body = subtract(circle(0, 0, R), circle(-0.05, 0.06, R - girth * 0.5 - 0.055))
    sweep = union(wedge(0, 0, 1, tail, tail / 2), wedge(0, 0, 1, tail / 2 - 1, HEAD))
    body = intersect(body, sweep)
    step = (neck - tail) / segments
    parts = subtract(
        body, *[rotate(rect(0, -GAP / 2, 1, GAP), neck - step * i) for i in range(segments)]
    )
    rings = [
        intersect(parts, wedge(0, 0, 1, neck - step * (i + 1), neck - step * i))
        for i in range(segments)
    ]
    head = soften(intersect(parts, wedge(0, 0, 1, neck, HEAD + 1)), 0.045)
    head = subtract(head, circle(*polar(R - 0.105, HEAD - 26), 0.034))
    x, y = polar(R - 0.05, tail)
    fins = [
        rotate(lens(x, y, x, y - 0.27, 0.24, 0.24), turn + tail + 214, x, y) for turn in (62, 112)
    ]
    fan = clear(union(*fins), body)
    feeler: Path = clear(_feelers(feelers), head) if feelers else EMPTY
    odd = concat(rings[1::2]) if tones == "rings" else EMPTY
    even = concat(rings[0::2]) if tones == "rings" else concat(rings)
    art = paint(union(head, even), union(fan, feeler, odd))
    return flipped(art) if facing == "left" else art
