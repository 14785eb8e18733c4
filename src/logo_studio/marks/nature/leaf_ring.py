"""Ring of half leaves in rotation, each tip a gap away from the next leaf's shoulder."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.boolean import union
from logo_studio.geometry.shapes import rounded_rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import paint, turned

#: Distance of the leaves' centres from the axis, in leaf lengths, at which neighbours stand
#: one gap apart (found by bisection on the overlap of a leaf .82 wide with its neighbour
#: grown by the gap), by number of leaves and by twist.
_REACH = {
    "in": {5: 0.816, 6: 0.886, 7: 0.979, 8: 1.079},
    "even": {5: 0.877, 6: 0.984, 7: 1.085, 8: 1.186},
    "out": {5: 0.931, 6: 1.096, 7: 1.252, 8: 1.403},
}
_TWIST = {"in": -20.0, "even": 0.0, "out": 20.0}
#: How much further out the leaves stand per unit of width above .82.
_WIDER = 0.38


def build(count: int, width: float, twist: str, tones: str) -> Artwork:
    """`width` of a leaf by its length; `twist` turns each leaf inwards or outwards by 20 degrees.

    In two tones every other leaf takes the second colour, one leaf if they are odd in number.
    """
    blade = rounded_rect(-width / 2, -0.5, width, 1, (width, 0, width, 0))
    reach = _REACH[twist][count] + _WIDER * (width - 0.82)
    leaves = turned(move(rotate(blade, _TWIST[twist]), 0, -reach), count)
    bright = range(0, count, 2) if count % 2 == 0 else range(1)
    rest = [p for i, p in enumerate(leaves) if i not in bright]
    return paint(union(*rest), union(*[leaves[i] for i in bright]), tones)
