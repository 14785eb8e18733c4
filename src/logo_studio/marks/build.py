"""From a mark's spec to finished artwork: built, cleaned, put in its container, cached."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import sqrt

from logo_studio.errors import SpecError
from logo_studio.geometry.affine import place
from logo_studio.geometry.boolean import drop_specks, simplify, union
from logo_studio.geometry.measure import area, bounds_of, centroid, tight_bounds
from logo_studio.marks.containers import CONTAINERS
from logo_studio.marks.registry import (
    GAP,
    LETTERED,
    Artwork,
    Value,
    builder,
    complete,
    family_of,
    motif,
)
from logo_studio.model.drawing import Box, Role
from logo_studio.model.path import Path, concat
from logo_studio.model.spec import Mark

#: Islands and holes smaller than these shares of the mark's area are specks (CRAFT 11).
ISLAND, HOLE = 0.0018, 0.0006


@dataclass(frozen=True, slots=True)
class MarkArt:
    """A finished mark in a box whose longer side is 1, centred on the origin, y down.

    `layers` in painting order, `boxes` and `areas` of the ink of each; `bounds` of all ink;
    `area` of ink; `gap` the mark's own gap; `optical` the size .5 h + .5 sqrt(w h) by which
    marks are matched (CRAFT 1.2). `drawn` are the outlines in their own unit, before they were
    put in a container: one tuple for all containers of a mark.
    """

    layers: tuple[tuple[Role, Path], ...]
    boxes: tuple[Box, ...]
    areas: tuple[float, ...]
    bounds: Box
    area: float
    gap: float
    optical: float
    letterform: bool
    node_count: int
    drawn: tuple[Path, ...]

    @property
    def solid(self) -> Path:
        """All layers as one path."""
        return concat([p for _, p in self.layers])


def build_mark(mark: Mark, letters: tuple[Path, ...] = ()) -> MarkArt:
    """The artwork of `mark`; `letters` are the outlined initials for letterform marks.

    Letters come one path each, cap height 1, baseline at 0. SpecError if the id,
    a parameter, the container or the number of letters does not fit.
    """
    params = complete(mark.id, mark.params)
    row = motif(mark.id)
    if len(letters) < row.letters:
        raise SpecError(
            f"mark {mark.id} is made of {row.letters} letters, and text.initials gives"
            f" {len(letters)}",
            "write initials, or take a mark without letters",
        )
    return _build(mark.id, tuple(params.items()), mark.container, letters[: row.letters])


@lru_cache(maxsize=96)
def _build(
    mark_id: str,
    params: tuple[tuple[str, Value], ...],
    container: str | None,
    letters: tuple[Path, ...],
) -> MarkArt:
    art = _constructed(mark_id, params, letters)
    drawn = tuple(art.values())
    if container is not None:
        art = CONTAINERS.knock_out(container, art)
    return finish(art, drawn, letterform=is_letterform(mark_id))


def is_letterform(mark_id: str) -> bool:
    """Whether the mark is a letter and no more: what only repeats the name beside it."""
    return motif(mark_id).letters > 0 and family_of(mark_id) != LETTERED


@lru_cache(maxsize=40)
def _constructed(
    mark_id: str, params: tuple[tuple[str, Value], ...], letters: tuple[Path, ...]
) -> Artwork:
    """The cleaned artwork, shared by all containers it is put in. Not to be changed."""
    build = builder(mark_id)
    given = dict(params)
    return clean(build(letters, **given) if motif(mark_id).letters else build(**given))


def clean(art: Artwork) -> Artwork:
    """Each layer without overlaps, islands and holes too small to print."""
    total = sum(area(p) for p in art.values()) or 1.0
    layers = {role: drop_specks(p, ISLAND * total, HOLE * total) for role, p in art.items()}
    return {role: p for role, p in layers.items() if p}


def finish(art: Artwork, drawn: tuple[Path, ...], letterform: bool = False) -> MarkArt:
    """Scaled to a longer side of 1 and centred by its box; `drawn` as in `MarkArt`."""
    x0, y0, x1, y1 = bounds_of(tuple(art.values()))
    k = 1 / max(x1 - x0, y1 - y0)
    dx, dy = -k * (x0 + x1) / 2, -k * (y0 + y1) / 2
    layers = tuple((role, place(p, k, dx, dy)) for role, p in art.items())
    w, h = (x1 - x0) * k, (y1 - y0) * k
    areas = tuple([p.ink_area() for _, p in layers])
    return MarkArt(
        layers=layers,
        boxes=tuple([tight_bounds(p) for _, p in layers]),
        areas=areas,
        bounds=(-w / 2, -h / 2, w / 2, h / 2),
        area=sum(areas),
        gap=GAP,
        optical=0.5 * h + 0.5 * sqrt(w * h),
        letterform=letterform,
        node_count=sum(len(p.xs) for _, p in layers),
        drawn=drawn,
    )


def merged(art: Artwork) -> Path:
    """All layers as one outline, abutting edges dissolved: the stencil of a knock-out."""
    paths = list(art.values())
    return simplify(paths[0]) if len(paths) == 1 else union(*paths)


def optical_centre(p: Path) -> tuple[float, float]:
    """The box centre, moved .55 of the way to the centroid (CRAFT 1.1, containers)."""
    x0, y0, x1, y1 = tight_bounds(p)
    bx, by = (x0 + x1) / 2, (y0 + y1) / 2
    gx, gy = centroid(p)
    return bx + 0.55 * (gx - bx), by + 0.55 * (gy - by)
