"""A path made of outlines put on the grid, whose coordinates are worked out when first read.

Choosing six logos needs the box and area of some forty; only the chosen ones are ever written.
Both are known from the outlines, so a drawing costs a tenth until somebody reads its points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from logo_studio.geometry.affine import place_on_grid, turn_on_grid
from logo_studio.model.drawing import Box
from logo_studio.model.path import Path, concat


@dataclass(frozen=True, slots=True)
class Placement:
    """`outline` scaled by `scale` and turned about its origin, its origin at (dx, dy) of the grid.

    `box` is the outline's ink and `area` its area of ink, neither scaled nor turned; `turn` is
    (cos, sin) of the clockwise angle.
    """

    outline: Path
    scale: float
    dx: int
    dy: int
    box: Box
    area: float
    turn: tuple[float, float] | None = None

    def path(self) -> Path:
        """The outline on the grid."""
        if self.turn is None:
            return place_on_grid(self.outline, self.scale, self.dx, self.dy)
        c, s = self.turn
        return turn_on_grid(self.outline, c * self.scale, s * self.scale, self.dx, self.dy)

    def bounds(self) -> Box:
        """The ink's box on the grid; for a turned outline that of its turned box."""
        x0, y0, x1, y1 = self.box
        k, dx, dy = self.scale, self.dx, self.dy
        if self.turn is None:
            return (round(x0 * k) + dx, round(y0 * k) + dy, round(x1 * k) + dx, round(y1 * k) + dy)
        a, b = self.turn[0] * k, self.turn[1] * k
        xs = (a * x0 - b * y0, a * x1 - b * y0, a * x0 - b * y1, a * x1 - b * y1)
        ys = (b * x0 + a * y0, b * x1 + a * y0, b * x0 + a * y1, b * x1 + a * y1)
        return round(min(xs)) + dx, round(min(ys)) + dy, round(max(xs)) + dx, round(max(ys)) + dy


class Composite(Path):
    """The contours of `placements` in order: equal to the `Path` with the same coordinates."""

    __slots__ = ("_path", "placements")

    placements: tuple[Placement, ...]
    _path: Path | None

    def __init__(self, placements: Sequence[Placement]) -> None:
        object.__setattr__(self, "placements", tuple(placements))
        object.__setattr__(self, "_path", None)

    def plain(self) -> Path:
        """The path with its coordinates worked out."""
        made = self._path
        if made is None:
            made = concat([p.path() for p in self.placements])
            object.__setattr__(self, "_path", made)
        return made

    @property
    def commands(self) -> str:
        return self.plain().commands

    @property
    def xs(self) -> tuple[float, ...]:
        return self.plain().xs

    @property
    def ys(self) -> tuple[float, ...]:
        return self.plain().ys

    def __bool__(self) -> bool:
        return bool(self.placements)

    def __add__(self, other: Path) -> Path:
        if isinstance(other, Composite):
            return Composite(self.placements + other.placements)
        return self.plain() + other

    def __eq__(self, other: object) -> bool:
        if isinstance(other, Composite):
            return self.placements == other.placements or self.plain() == other.plain()
        return self.plain() == other if isinstance(other, Path) else NotImplemented

    def __hash__(self) -> int:
        return hash(self.plain())

    def bounds(self) -> Box:
        """The box of the ink, rounded as its points are."""
        boxes = [p.bounds() for p in self.placements]
        return (
            min([b[0] for b in boxes]),
            min([b[1] for b in boxes]),
            max([b[2] for b in boxes]),
            max([b[3] for b in boxes]),
        )

    def ink_area(self) -> float:
        return sum([p.area * p.scale * p.scale for p in self.placements])

    def node_count(self) -> int:
        return sum([len(p.outline.xs) for p in self.placements])
