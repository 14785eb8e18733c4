"""Pieces of a logo on the layout plane, and their move onto the artboard's grid.

The layout plane is measured in cap heights of the name (C = 1); the first baseline is y = 0
and y points down. Arranging needs only boxes; outlines are touched once, by `to_parts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from logo_studio.geometry.composite import Composite, Placement
from logo_studio.geometry.measure import tight_bounds
from logo_studio.marks.build import MarkArt
from logo_studio.model.drawing import Box, Part, PartKind, Role, Setting
from logo_studio.model.path import Path
from logo_studio.model.spec import Roles
from logo_studio.typography.arc import ArcGlyph
from logo_studio.typography.line import TextLine


@dataclass(frozen=True, slots=True)
class Shape:
    """A path scaled by `size` about its origin and put at (x, y) on the layout plane.

    `ink` and `area` are the path's own box and area of ink, before scaling.
    """

    kind: PartKind
    role: Role
    path: Path
    ink: Box
    area: float
    size: float = 1.0
    x: float = 0.0
    y: float = 0.0
    on: Role | None = None

    @property
    def box(self) -> Box:
        """The ink in C."""
        (x0, y0, x1, y1), s = self.ink, self.size
        return (self.x + x0 * s, self.y + y0 * s, self.x + x1 * s, self.y + y1 * s)

    def moved(self, dx: float, dy: float) -> Shape:
        return replace(self, x=self.x + dx, y=self.y + dy)

    def placements(self, k: float, ox: int, oy: int) -> list[Placement]:
        x, y = ox + round(self.x * k), oy + round(self.y * k)
        return [Placement(self.path, self.size * k, x, y, self.ink, self.area)]


@dataclass(frozen=True, slots=True)
class Line:
    """A set line of text at cap height `size`, its origin (start of baseline) at (x, y)."""

    kind: PartKind
    role: Role
    line: TextLine
    size: float
    x: float
    y: float
    on: Role | None = None

    @property
    def box(self) -> Box:
        x0, y0, x1, y1 = self.line.bounds
        s = self.size
        return (self.x + x0 * s, self.y + y0 * s, self.x + x1 * s, self.y + y1 * s)

    def moved(self, dx: float, dy: float) -> Line:
        return replace(self, x=self.x + dx, y=self.y + dy)

    def placements(self, k: float, ox: int, oy: int) -> list[Placement]:
        # Every glyph's origin is rounded first, so equal letters get equal outlines.
        s = self.size * k
        x, y = ox + self.x * k, oy + self.y * k
        return [
            Placement(g.path, s, round(x + g.x * s), round(y + g.y * s), g.box, g.area)
            for g in self.line.glyphs
        ]

    def setting(self, k: float) -> Setting:
        line = self.line
        return Setting(
            kind=self.kind, text=line.text, face=line.face, weight=line.weight,
            cap_height=self.size * k, stem=line.stem, x_height=line.x_height,
            contrast=line.contrast, upper=line.upper, script=line.script, gaps=line.gaps,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class Arc:
    """A line of text set on a circle about the origin, at cap height `size`, centre at (x, y)."""

    kind: PartKind
    role: Role
    glyphs: tuple[ArcGlyph, ...]
    size: float
    box: Box
    x: float = 0.0
    y: float = 0.0
    on: Role | None = None

    def moved(self, dx: float, dy: float) -> Arc:
        x0, y0, x1, y1 = self.box
        box = (x0 + dx, y0 + dy, x1 + dx, y1 + dy)
        return replace(self, x=self.x + dx, y=self.y + dy, box=box)

    def placements(self, k: float, ox: int, oy: int) -> list[Placement]:
        s = self.size * k
        x, y = ox + self.x * k, oy + self.y * k
        return [
            Placement(
                g.path, s, round(x + g.x * k), round(y + g.y * k), g.box, g.area, (g.cos, g.sin)
            )
            for g in self.glyphs
        ]


Piece = Shape | Line | Arc


def box_of(pieces: Sequence[Piece]) -> Box:
    """Common ink box in C. ValueError when there are no pieces."""
    boxes = [p.box for p in pieces]
    return (
        min(b[0] for b in boxes),
        min(b[1] for b in boxes),
        max(b[2] for b in boxes),
        max(b[3] for b in boxes),
    )


def place_mark(
    art: MarkArt, optical: float, cx: float, cy: float, repaint: Role | None = None
) -> list[Piece]:
    """The mark with optical size `optical` (C), its box centred on (cx, cy).

    Optical size .5 h + .5 sqrt(w h): long and round marks look as large as square ones
    (CRAFT 1.2). `repaint` paints every layer in one role, on a ground of that mark's own.
    """
    s = optical / art.optical
    kind: PartKind = "initials" if art.letterform else "mark"
    return [
        Shape(kind, repaint or role, path, box, area, s, cx, cy)
        for (role, path), box, area in zip(art.layers, art.boxes, art.areas, strict=True)
    ]


def solid(path: Path, role: Role, kind: PartKind = "mark", on: Role | None = None) -> Shape:
    """A shape already in layout units."""
    return Shape(kind, role, path, tight_bounds(path), path.ink_area(), on=on)


def on_plate(pieces: Sequence[Piece], plate: Role) -> list[Piece]:
    """The same pieces, known to stand on a plate of that role."""
    return [replace(p, on=plate) for p in pieces]


def to_parts(pieces: Sequence[Piece], roles: Roles, k: float, ox: int, oy: int) -> tuple[Part, ...]:
    """One part per piece, at `k` grid units per C; neighbours of one kind and paint are joined."""
    parts: list[Part] = []
    for (kind, role, on), group in groupby(pieces, key=lambda p: (p.kind, p.role, p.on)):
        placements = [q for piece in group for q in piece.placements(k, ox, oy)]
        fill = getattr(roles, role).upper()
        ground = getattr(roles, on).upper() if on else None
        parts.append(Part(kind, role, fill, Composite(placements), ground))
    return tuple(parts)
