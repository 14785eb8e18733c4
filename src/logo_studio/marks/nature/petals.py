"""Pinwheel of petals: each one passes behind the next, all round."""

from __future__ import annotations

from logo_studio.geometry.boolean import offset, union
from logo_studio.geometry.shapes import ellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import paint, turned
from logo_studio.marks.strand import whorl

#: Petals are narrower the more there are: their width as a share of five petals' width.
_GIRTH = {4: 1.1, 5: 1.0, 6: 0.86, 7: 0.76}


def build(count: int, plump: float, reach: float, accent: str) -> Artwork:
    """`plump` is a petal's width, its length being .5, `reach` its centre's distance from the axis.

    `accent`: no petal in the second colour, one, or every other (but never two in a row).
    """
    wide = plump * _GIRTH[count]
    whole = turned(ellipse(0, -reach, wide / 2, 0.25), count)
    cut = whorl(whole, [offset(p, GAP * 0.6) for p in whole])
    bright = {"none": [], "one": [0], "alternate": list(range(1, count - count % 2, 2))}[accent]
    rest = [p for i, p in enumerate(cut) if i not in bright]
    return paint(union(*rest), union(*[cut[i] for i in bright]))
