"""Containers: solid shapes that a mark is knocked out of (CRAFT 1.1, S15)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import pairwise
from math import sqrt

from logo_studio.errors import SpecError
from logo_studio.geometry.affine import place, reverse
from logo_studio.geometry.boolean import subtract, union
from logo_studio.geometry.measure import centroid, flatten, tight_bounds
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import (
    circle,
    ellipse,
    regular_polygon,
    rounded_polygon,
    rounded_rect,
    superellipse,
)
from logo_studio.model.drawing import Role
from logo_studio.model.path import Path

Artwork = dict[Role, Path]


@dataclass(frozen=True, slots=True)
class Container:
    """`shape` in a unit box; `content` is the geometric size sqrt(w h) of what is knocked out."""

    shape: Callable[[], Path]
    content: float
    corners: str = "neutral"
    lift: float = 0.0


def _shield() -> Path:
    return (
        Pen()
        .move(-0.42, -0.5)
        .line(0.42, -0.5)
        .line(0.42, 0.08)
        .cubic(0.42, 0.3, 0.231, 0.42, 0, 0.5)
        .cubic(-0.231, 0.42, -0.42, 0.3, -0.42, 0.08)
        .close()
        .path()
    )


def _hexagon() -> Path:
    points = regular_polygon(0, 0, 0.505, 6)
    return rounded_polygon(list(zip(points.xs, points.ys, strict=True)), 0.06)


def _octagon() -> Path:
    points = regular_polygon(0, 0, 0.52, 8, 22.5)
    return rounded_polygon(list(zip(points.xs, points.ys, strict=True)), 0.02)


def _diamond() -> Path:
    return rounded_polygon([(0, -0.54), (0.54, 0), (0, 0.54), (-0.54, 0)], 0.08)


def _table() -> dict[str, Container]:
    return {
        "circle": Container(lambda: circle(0, 0, 0.5), 0.50, "round"),
        "squircle": Container(lambda: superellipse(0, 0, 0.47), 0.54, "round"),
        "rounded": Container(lambda: rounded_rect(-0.46, -0.46, 0.92, 0.92, 0.2), 0.53, "round"),
        "square": Container(lambda: rounded_rect(-0.45, -0.45, 0.9, 0.9, 0.02), 0.52, "sharp"),
        "hexagon": Container(_hexagon, 0.50, "sharp"),
        "octagon": Container(_octagon, 0.50, "sharp"),
        "arch": Container(
            lambda: rounded_rect(-0.38, -0.5, 0.76, 1.0, (0.38, 0.38, 0.04, 0.04)),
            0.48,
            "round",
            0.03,
        ),
        "leaf": Container(
            lambda: rounded_rect(-0.46, -0.46, 0.92, 0.92, (0.46, 0.06, 0.46, 0.06)), 0.47, "round"
        ),
        "shield": Container(_shield, 0.47, "neutral", -0.03),
        "diamond": Container(_diamond, 0.44, "sharp"),
        "oval": Container(lambda: ellipse(0, 0, 0.4, 0.5), 0.46, "round"),
    }


class _Containers(dict[str, Container]):
    def knock_out(self, name: str, art: Artwork) -> Artwork:
        """One primary layer: the container with `art` cut out of it, centred by optics.

        SpecError if there is no container of that name.
        """
        if name not in self:
            raise SpecError(
                f"mark.container: there is no container {name!r}", f"containers: {', '.join(self)}"
            )
        container = self[name]
        paths = list(art.values())
        glyph = union(*paths)
        x0, y0, x1, y1 = tight_bounds(glyph)
        k = container.content / sqrt((x1 - x0) * (y1 - y0))
        # A very long or tall glyph would touch the edge: cap its longer side.
        k = min(k, 0.68 / max(x1 - x0, y1 - y0))
        gx, gy = centroid(glyph)
        bx, by = (x0 + x1) / 2, (y0 + y1) / 2
        ox, oy = bx + 0.55 * (gx - bx), by + 0.55 * (gy - by)
        glyph = place(glyph, k, -k * ox, -k * oy + container.lift)
        body = container.shape()
        if not _within(glyph, body):
            return {"primary": subtract(body, glyph)}
        return {"primary": body + reverse(glyph)}


def _within(inner: Path, outer: Path) -> bool:
    """Whether `inner` lies inside `outer`, a convex outline that runs clockwise.

    The corners of its box settle it nearly always; control points hold every curve.
    """
    line = flatten(outer)[0]
    sides = [(x0, y0, x1 - x0, y1 - y0) for (x0, y0), (x1, y1) in pairwise([*line, line[0]])]
    x0, y0, x1, y1 = inner.bounds()
    for points in (((x0, y0), (x1, y0), (x0, y1), (x1, y1)), zip(inner.xs, inner.ys, strict=True)):
        if all(dx * (y - ay) >= dy * (x - ax) for x, y in points for ax, ay, dx, dy in sides):
            return True
    return False


CONTAINERS = _Containers(_table())
