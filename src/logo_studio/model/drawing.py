"""`Drawing`: every coordinate of a logo and no choice (docs/drawing.md)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from logo_studio.model.path import Path

#: Grid units per pixel of the artboard: coordinates are whole tenths of a pixel.
GRID = 10

PartKind = Literal["mark", "initials", "name", "tagline"]
PART_KINDS: tuple[PartKind, ...] = ("mark", "initials", "name", "tagline")

#: Palette roles a part may be painted with.
Role = Literal["paper", "ink", "secondary", "primary", "accent", "tint", "shade"]
ROLES: tuple[Role, ...] = ("paper", "ink", "secondary", "primary", "accent", "tint", "shade")

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Part:
    """One flat shape. `kind` names its group, `role` its palette role, `fill` its #RRGGBB.

    `ground` is the #RRGGBB it stands on when that is not the drawing's background: a name on
    a plate, a mark on a disc. Contrast is measured against it.
    """

    kind: PartKind
    role: Role
    fill: str
    path: Path
    ground: str | None = None


@dataclass(frozen=True, slots=True)
class Setting:
    """How one line of text was set: the typographic facts that reviews need.

    `cap_height` in grid units; `stem`, `x_height` and `gaps` in cap heights. `gaps` holds for
    each pair of neighbouring letters inside a word the (mean, least) white between them, and
    is empty where it means nothing (joined scripts, one letter).
    """

    kind: PartKind
    text: str
    face: str
    weight: int
    cap_height: float
    stem: float
    x_height: float
    contrast: float
    upper: bool
    script: str
    gaps: tuple[tuple[float, float], ...] = ()
    on_arc: bool = False


@dataclass(frozen=True, slots=True)
class MarkFacts:
    """What the composer knows of the mark: id, its own gap and grid height; None without a mark.

    `layers` are its outlines as they were drawn, in their own unit, without a container: what
    is compared with other marks.
    """

    id: str
    container: str | None
    height: float
    gap: float
    letterform: bool
    layers: tuple[Path, ...] = ()


@dataclass(frozen=True, slots=True)
class Drawing:
    """Parts on an artboard of `width` x `height` grid units (5120 = 512 px).

    `background` is a #RRGGBB or None (transparent). Every path is absolute, closed, integer.
    `lockup`, `settings`, `mark` and `clear_space` (grid units of empty border that belong to
    the logo) are measurements for reviews and exports; the renderer does not read them.
    """

    width: int
    height: int
    background: str | None
    parts: tuple[Part, ...]
    title: str
    description: str
    lockup: str
    settings: tuple[Setting, ...]
    mark: MarkFacts | None
    clear_space: float

    def of(self, *kinds: PartKind) -> tuple[Part, ...]:
        """The parts of these kinds, in drawing order."""
        return tuple(p for p in self.parts if p.kind in kinds)
