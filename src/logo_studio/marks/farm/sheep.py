"""Sheep: a cloud of wool with head and legs, the face under its wool, or a horned ram."""

from __future__ import annotations

from logo_studio.geometry.affine import move, rotate
from logo_studio.geometry.angle import polar
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, ellipse, lens, rounded_rect
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, fillet, flipped, mirrored, paint
from logo_studio.model.path import EMPTY, Path


def _cloud(cx: float, cy: float, rx: float, ry: float, lobes: int) -> Path:
    """An ellipse edged with `lobes` discs that meet a little below their widest."""
    lobe = 1.95 * (rx + ry) / lobes
    edge = []
    for i in range(lobes):
        x, y = polar(1, 360 * i / lobes - 90)
        edge.append(circle(cx + rx * x, cy + ry * y, lobe))
    return fillet(union(ellipse(cx, cy, rx, ry), *edge), 0.012)


def _lock(cx: float, cy: float, turn: float) -> Path:
    """A lock of wool: an open ring."""
    ring = Pen().move(*polar(0.09, 200)).arc(0, 0, 0.09, 200, 450)
    return move(rotate(stroke(ring.path(), GAP, "round"), turn), cx, cy)


def _whole(lobes: int, lock: str) -> tuple[Path, Path]:
    """Seen from the side, the face turned to us, at the left end."""
    x = -0.3
    mask = rounded_rect(x - 0.105, -0.2, 0.21, 0.33, (0.07, 0.07, 0.1, 0.1))
    ears = union(
        rotate(lens(x + 0.06, -0.13, x + 0.25, -0.13, 0.25), 16, x, -0.13),
        rotate(lens(x - 0.06, -0.13, x - 0.25, -0.13, 0.25), -16, x, -0.13),
    )
    face = fillet(union(mask, ears), 0.015)
    tuft = union(*[circle(x + dx, -0.25 - 0.02 * (dx == 0), 0.07) for dx in (-0.075, 0.0, 0.075)])
    fleece = _cloud(0.08, -0.08, 0.3, 0.2, lobes)
    wool = union(clear(fleece, face, tuft), clear(tuft, face))
    if lock == "curl":
        wool = subtract(wool, _lock(0.2, -0.08, 0))
    legs = union(*[rounded_rect(place, 0.1, 0.1, 0.34, 0.03) for place in (-0.1, 0.2)])
    legs = clear(legs, fleece)
    eyes = union(circle(x - 0.045, -0.05, 0.024), circle(x + 0.045, -0.05, 0.024))
    return wool, union(subtract(face, eyes), legs)


def _mask() -> Path:
    return mirrored(
        Pen()
        .move(0, -0.2)
        .line(0.13, -0.2)
        .cubic(0.21, -0.18, 0.22, -0.06, 0.19, 0.1)
        .cubic(0.16, 0.26, 0.14, 0.46, 0, 0.46)
    )


def _face(lobes: int, lock: str, horned: bool) -> tuple[Path, Path]:
    """Seen head-on: the mask, with wool above and ears, or curled horns, beside it."""
    mask = _mask()
    cap = _cloud(0, -0.25, 0.2, 0.1, lobes)
    holes = both_sides(circle(0.095, 0.03, 0.03))
    if lock == "curl":
        holes = union(holes, both_sides(lens(0.03, 0.34, 0.075, 0.28, 0.22)))
    if horned:
        coil = Pen().move(0.14, -0.2).cubic(0.34, -0.34, 0.53, -0.14, 0.44, 0.06)
        coil.cubic(0.38, 0.2, 0.22, 0.16, 0.26, 0.02)
        sides = both_sides(stroke(coil.path(), 0.13, "round", "round"))
    else:
        sides = both_sides(rotate(lens(0.18, -0.08, 0.48, -0.08, 0.22), 16, 0.18, -0.08))
    mask = clear(mask, cap)
    sides = clear(sides, mask, cap)
    mask = subtract(mask, holes)
    return (union(mask, EMPTY if horned else sides), union(cap, sides if horned else EMPTY))


def build(style: str, lobes: int, lock: str, facing: str, tones: str) -> Artwork:
    """`style` whole, face or ram; `lobes` of the wool; `lock` a curl in it (nostrils on a face)."""
    if style == "whole":
        main, second = _whole(lobes, lock)
    else:
        main, second = _face(lobes, lock, style == "ram")
    art = paint(main, second, tones)
    return flipped(art) if facing == "right" and style == "whole" else art
