"""Basketball: a disc cut by its seams."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import intersect, stroke, subtract
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.registry import GAP, Artwork


def build(angle: float, bow: float, seam: float, tone: str) -> Artwork:
    """`bow` is how far the side seams stand from the middle, `seam` their width in gaps."""
    w = GAP * seam
    r = 0.44
    sides = [stroke(circle(s * (r + bow), 0, r), w) for s in (-1, 1)]
    ball = subtract(circle(0, 0, 0.5), rect(-w / 2, -1, w, 2), rect(-1, -w / 2, 2, w), *sides)
    if tone == "one":
        return {"primary": rotate(ball, angle)}
    left = rotate(intersect(ball, circle(-r - bow, 0, r)), angle)
    right = rotate(intersect(ball, circle(r + bow, 0, r)), angle)
    middle = subtract(ball, circle(-r - bow, 0, r), circle(r + bow, 0, r))
    return {"primary": rotate(middle, angle), "accent": left + right}
