"""Torii: a Japanese gate, its upper beam curved, with or without the sun."""

from __future__ import annotations

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, polygon, rect
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import clear

FOOT = 0.46


def build(curve: float, lean: float, tablet: str, sun: float) -> Artwork:
    """`curve` rise of the beam's ends, `lean` of the posts inwards; `tablet` between the beams.

    `sun` radius of the disc in the gate, 0 for none.
    """
    thick, top = 0.13, -0.36
    beam = (
        Pen()
        .move(-0.5, top - curve)
        .quad(0, top + curve * 0.6, 0.5, top - curve)
        .line(0.44, top - curve + thick)
        .quad(0, top + curve * 0.6 + thick, -0.44, top - curve + thick)
        .close()
        .path()
    )
    tie = rect(-0.41, -0.1, 0.82, 0.085)
    post = polygon([(0.2, -0.33), (0.3, -0.33), (0.31 + lean, FOOT), (0.2 + lean, FOOT)])
    post = clear(post, beam)
    gate = union(tie, post, mirror_x(post))
    if tablet != "none":
        gate = union(gate, clear(rect(-0.05, -0.3, 0.1, 0.25), beam))
    art: Artwork = {"primary": gate + beam}
    if sun:
        art["accent"] = circle(0, 0.2, sun)
    return art
