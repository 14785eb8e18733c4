"""Coffee bean: an ellipse cut by an S; alone, one tucked behind another, or three in a star."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import intersect, stroke, subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import ellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import clear, paint
from logo_studio.model.path import Path, concat

#: The slit is the mark's only cut, so it is half as wide again as the usual gap.
SLIT = 1.5 * GAP


def halves(plump: float, swing: float, slit: float = SLIT) -> tuple[Path, Path]:
    """The two halves of an upright bean of height 1 and width `plump`, left and right."""
    body = ellipse(0, 0, plump / 2, 0.5)
    lean = 0.3 * swing

    def left_of(shift: float) -> Path:
        return (
            Pen()
            .move(lean + shift, -0.62)
            .cubic(shift - swing, -0.25, shift + swing, 0.25, shift - lean, 0.62)
            .line(-1, 0.62)
            .line(-1, -0.62)
            .close()
            .path()
        )

    seam = Pen().move(lean, -0.62).cubic(-swing, -0.25, swing, 0.25, -lean, 0.62).path()
    open_body = subtract(body, stroke(seam, slit))
    return intersect(open_body, left_of(0)), subtract(open_body, left_of(0))


def build(beans: int, tilt: float, plump: float, swing: float, tones: str) -> Artwork:
    """`tilt` in degrees; `plump` is width by height; `swing` how far the S leaves the axis."""
    left, right = halves(plump, swing)
    if beans == 3:
        # Tip to tip about the middle, one of them in the second colour.
        one = move(left + right, 0, -0.5 - SLIT)
        first, *others = [rotate(one, tilt + 120 * i) for i in range(3)]
        return paint(concat(others), first, tones)
    if beans == 1:
        left, right = rotate(left, tilt), rotate(right, tilt)
        return paint(left, right, tones)
    # The second bean lies beside the first, half a length further up, and behind it.
    upright = move(left + right, 0.86 * plump, -0.24)
    back = clear(upright, ellipse(0, 0, plump / 2, 0.5), gap=SLIT)
    front, back = rotate(left + right, tilt), rotate(back, tilt)
    return paint(front, back, tones)
