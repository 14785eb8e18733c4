"""Contained emblem: mark above name, both in paper, inside one solid shape."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from math import hypot

from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.pieces import Piece, box_of, on_plate, place_mark, solid
from logo_studio.compose.words import lines_for, name_block, repainted
from logo_studio.geometry.affine import scale
from logo_studio.geometry.shapes import circle, rounded_rect, superellipse
from logo_studio.model.path import Path

K_MARK_OF_WIDTH = 0.54
GAP = 0.62
CLEAR = 0.6
#: The mark is narrower than the name, so a plate is centred so far above the middle of the two, in
#: its half-diagonals; a circle, which has room for the mark, so far below, in their heights.
LIFT, SINK = 0.04, 0.03

#: Shape of half-diagonal 1 around the origin, and how much air its content keeps (1 = touching):
#: a circle is measured from its centre to the farthest corner, others by the content's box.
_SHAPES: dict[str, tuple[Callable[[], Path], float]] = {
    "circle": (lambda: circle(0, 0, 1.0), 1.22),
    "squircle": (lambda: superellipse(0, 0, 0.80), 1.34),
    "rounded": (lambda: rounded_rect(-0.74, -0.74, 1.48, 1.48, 0.26), 1.36),
    "arch": (
        lambda: rounded_rect(-0.70, -0.86, 1.40, 1.62, (0.70, 0.70, 0.08, 0.08)), 1.40
    ),
}  # fmt: skip
SHAPES = tuple(_SHAPES)


def _reach(content: Sequence[Piece], cx: float, cy: float) -> float:
    """How far from (cx, cy) the boxes of the pieces reach."""
    return max(
        hypot(x - cx, y - cy)
        for x0, y0, x1, y1 in (p.box for p in content)
        for x in (x0, x1)
        for y in (y0, y1)
    )


def contained(order: Order) -> Arranged:
    """Variant names the shape. The tagline is not set inside: it would be too small to read."""
    spec = order.spec
    form = spec.lockup.variant if spec.lockup.variant in _SHAPES else "circle"
    shape, air = _SHAPES[form]
    block = name_block(spec, lines_for(spec, 6.5))
    content: list[Piece] = list(repainted(block.lines, "paper"))
    height = 0.0
    if order.mark is not None:
        k = min(4.2, max(2.0, K_MARK_OF_WIDTH * block.width)) * spec.lockup.mark_scale
        x0, _, x1, _ = block.box
        mark = place_mark(order.mark, k, (x0 + x1) / 2, 0.0, repaint="paper")
        _, top, _, bottom = box_of(mark)
        height = bottom - top
        content += [p.moved(0.0, block.top - GAP * spec.lockup.air - bottom) for p in mark]
    x0, y0, x1, y1 = box_of(content)
    cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
    if form == "circle":
        cy += SINK * (y1 - y0)
        radius = air * _reach(content, cx, cy)
    else:
        radius = air * hypot(x1 - x0, y1 - y0) / 2
        cy -= LIFT * radius
    plate = solid(scale(shape(), radius), "primary").moved(cx, cy)
    return Arranged([plate, *on_plate(content, "primary")], CLEAR, height)
