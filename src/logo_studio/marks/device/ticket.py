"""Ticket: a notched card with a motif, a stub or a perforation; level or tilted."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.shapes import circle, rect, rounded_rect
from logo_studio.marks.insets import inset
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import left_of, right_of
from logo_studio.model.path import Path


def _card(height: float, notch: float, edge_x: tuple[tuple[float, float], ...]) -> Path:
    card = rounded_rect(-0.5, -height / 2, 1, height, 0.06)
    return subtract(card, *[circle(x, y, notch) for x, y in edge_x])


def build(form: str, motif: str, height: float, notch: float, turn: float) -> Artwork:
    """`height` of the card and radius of a `notch` in widths; `turn` in degrees."""
    size = height * 0.62
    if form == "stub":
        x = 0.2
        card = _card(height, notch * 0.8, ((x, -height / 2), (x, height / 2)))
        main = subtract(left_of(card, x - GAP / 2), inset(motif, -0.16, 0, size))
        return {"primary": rotate(main, turn), "accent": rotate(right_of(card, x + GAP / 2), turn)}
    card = _card(height, notch, ((-0.5, 0), (0.5, 0)))
    if form == "framed":
        rule = [
            rect(s * 0.32 - GAP / 2, -height / 2 + 0.1 + i * 0.13, GAP, 0.075)
            for s in (-1, 1)
            for i in range(9)
        ]
        rule = [r for r in rule if r.bounds()[3] < height / 2 - 0.05]
        return {"primary": rotate(subtract(card, *rule, inset(motif, 0, 0, size * 0.9)), turn)}
    return {"primary": rotate(subtract(card, inset(motif, 0, 0, size)), turn)}
