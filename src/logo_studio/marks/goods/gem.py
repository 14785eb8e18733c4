"""Gem: a brilliant in side view, cut into facets of one gap; or an emerald or hexagonal cut."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, subtract
from logo_studio.geometry.shapes import polygon, rect, regular_polygon
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import line, mirrored_points
from logo_studio.model.path import Path

CROWN, GIRDLE, CULET = -0.42, -0.14, 0.46


def _brilliant(facets: int, table: float) -> Artwork:
    outline = polygon(
        [(-table / 2, CROWN), (table / 2, CROWN), (0.5, GIRDLE), (0, CULET), (-0.5, GIRDLE)]
    )
    inner = [-0.5 + i / facets for i in range(1, facets)]
    cuts = [rect(-1, GIRDLE - GAP / 2, 2, GAP)]
    cuts += [line([(x, GIRDLE), (0, CULET + 0.02)], GAP) for x in inner]
    tops = [-table / 2 + table * i / (facets - 1) for i in range(facets)]
    for i, x in enumerate(inner):
        cuts += [
            line([(x, GIRDLE), (t + (t - x) * 0.1, CROWN - 0.03)], GAP) for t in tops[i : i + 2]
        ]
    cut = subtract(outline, *cuts)
    if facets == 2:
        right = polygon([(0, GIRDLE), (1, GIRDLE), (1, 1), (0, 1)])
        return {"primary": subtract(cut, right), "accent": intersect(cut, right)}
    heart = polygon([(inner[0], GIRDLE), (inner[-1], GIRDLE), (0, CULET)])
    return {"primary": subtract(cut, heart), "accent": intersect(cut, heart)}


def _rim(outer: Path, inner: Path, corners: list[tuple[float, float]]) -> Path:
    """`outer` without `inner`, cut through towards each of the `corners`."""
    return subtract(outer, inner, *[line([(0, 0), (x * 1.3, y * 1.3)], GAP) for x, y in corners])


def _emerald(table: float) -> Artwork:
    def octagon(x: float, y: float, c: float) -> Path:
        right = [(x - c, -y), (x, -y + c), (x, y - c), (x - c, y)]
        return polygon(mirrored_points(right))

    k = table
    w, h, c = 0.38, 0.5, 0.14
    inner = octagon(w * k, h * k + 0.02, c * k)
    halo = octagon(w * k + GAP, h * k + 0.02 + GAP, c * k + GAP * 0.41)
    corners = [
        (w - c / 2, -h + c / 2),
        (w - c / 2, h - c / 2),
        (-w + c / 2, -h + c / 2),
        (-w + c / 2, h - c / 2),
    ]
    return {"primary": _rim(octagon(w, h, c), halo, corners), "accent": inner}


def _hexagonal(table: float) -> Artwork:
    outer = regular_polygon(0, 0, 0.5, 6)
    r = 0.5 * table
    corners = list(zip(outer.xs, outer.ys, strict=True))
    # A hexagon's side lies .866 of its radius from the middle.
    rim = _rim(outer, regular_polygon(0, 0, r + GAP / 0.866, 6), corners)
    return {"primary": rim, "accent": regular_polygon(0, 0, r, 6)}


def build(cut: str, facets: int, table: float) -> Artwork:
    """`table`: width of the flat top, as a share of the stone; `facets` of the pavilion."""
    if cut == "emerald":
        return _emerald(table)
    return _hexagonal(table) if cut == "hexagon" else _brilliant(facets, table)
