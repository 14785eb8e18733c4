"""From filled cells of a grid to clean outlines."""

from __future__ import annotations

from logo_studio.geometry.shapes import polygon
from logo_studio.model.path import Path, concat

Cell = tuple[int, int]  # (column, row), y down


def outline(cells: frozenset[Cell] | set[Cell], size: float) -> Path:
    """The outlines of all `cells`, each `size` wide, as few contours as there are edges to follow.

    Cells must not meet at a bare corner (two cells of a square of four, on its diagonal):
    there the outline would be ambiguous, and the print would tear.
    """
    after: dict[Cell, Cell] = {}
    for x, y in cells:
        corners = ((x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1))
        beyond = ((x, y - 1), (x + 1, y), (x, y + 1), (x - 1, y))
        for i, neighbour in enumerate(beyond):
            if neighbour not in cells:
                after[corners[i]] = corners[(i + 1) % 4]
    contours = []
    while after:
        start = min(after)
        loop, here = [start], after.pop(start)
        while here != start:
            loop.append(here)
            here = after.pop(here)
        turns = [
            p
            for before, p, then in zip(
                [loop[-1], *loop[:-1]], loop, [*loop[1:], start], strict=True
            )
            if (before[0] == p[0]) != (p[0] == then[0])
        ]
        contours.append(polygon([(x * size, y * size) for x, y in turns]))
    return concat(contours)


def bare_corners(cells: set[Cell]) -> list[tuple[Cell, Cell]]:
    """For each bare corner the two empty cells of which one must be filled to mend it."""
    found = []
    for x, y in sorted(cells):
        for dx in (-1, 1):
            if (x + dx, y + 1) in cells:
                sides = ((x, y + 1), (x + dx, y))
                if not cells.intersection(sides):
                    found.append(sides)
    return found
