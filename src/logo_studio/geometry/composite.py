"""A path made of outlines put on the grid, whose coordinates are worked out when first read.

Choosing six logos needs the box and area of some forty; only the chosen ones are ever written.
Both are known from the outlines, so a drawing costs a tenth until somebody reads its points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from logo_studio.geometry.affine import place_on_grid
from logo_studio.model.drawing import Box
from logo_studio.model.path import Path, concat


@dataclass(frozen=True, slots=True)
class Placement:
    """`outline` scaled by `scale` about its origin, its origin at the grid point (dx, dy).

    `box` is the outline's ink and `area` its area of ink, both unscaled.
    """

    outline: Path
    scale: float
    dx: int
    dy: int
    box: Box
    area: float


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
            made = concat([place_on_grid(p.outline, p.scale, p.dx, p.dy) for p in self.placements])
            object.__setattr__(self, "_path", made)
        return made

    @property
    def commands(self) -> str:  # type: ignore[override]
        return self.plain().commands

    @property
    def xs(self) -> tuple[float, ...]:  # type: ignore[override]
        return self.plain().xs

    @property
    def ys(self) -> tuple[float, ...]:  # type: ignore[override]
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
        return (
            min([round(p.box[0] * p.scale) + p.dx for p in self.placements]),
            min([round(p.box[1] * p.scale) + p.dy for p in self.placements]),
            max([round(p.box[2] * p.scale) + p.dx for p in self.placements]),
            max([round(p.box[3] * p.scale) + p.dy for p in self.placements]),
        )

    def ink_area(self) -> float:
        return sum([p.area * p.scale * p.scale for p in self.placements])

    def node_count(self) -> int:
        return sum([len(p.outline.xs) for p in self.placements])
