"""The pixel creature and the cells it is made of."""

from __future__ import annotations

import pytest

from logo_studio.geometry.measure import area
from logo_studio.marks.device import MOTIFS
from logo_studio.marks.device._cells import Cell, bare_corners, outline
from logo_studio.marks.device.pixel_creature import CELL, EYES, _half, build
from logo_studio.rng import unit

ROW = next(row for row in MOTIFS if row.id == "pixel_creature")
SAMPLES = [{k: str(p.sample(unit(n, k))) for k, p in ROW.params.items()} for n in range(150)]


def whole(params: dict[str, str]) -> set[Cell]:
    half = _half(**params)
    return {(4 + x, y) for x, y in half} | {(3 - x, y) for x, y in half}


def reached(cells: set[Cell]) -> set[Cell]:
    seen, todo = set(), [min(cells)]
    while todo:
        x, y = todo.pop()
        if (x, y) in cells and (x, y) not in seen:
            seen.add((x, y))
            todo += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
    return seen


def test_every_creature_is_one_piece_on_the_grid_without_bare_corners() -> None:
    for params in SAMPLES:
        cells = whole(params)
        assert reached(cells) == cells, params
        assert not bare_corners(cells), params
        assert {x for x, _ in cells} <= set(range(8))
        assert {y for _, y in cells} == set(range(8)), params


def test_every_creature_has_two_eyes() -> None:
    for params in SAMPLES:
        cells = whole(params)
        for x, y in EYES[params["eyes"]]:
            assert (4 + x, y) not in cells
            assert (3 - x, y) not in cells
        # Each eye is a hole of its own: ringed by ink.
        empty = {(x, y) for x in range(-1, 9) for y in range(-1, 9)} - cells
        assert (5, 3) in empty
        eye = set()
        todo = [(5, 3)]
        while todo:
            cell = todo.pop()
            if cell in empty and cell not in eye:
                eye.add(cell)
                x, y = cell
                todo += [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]
        assert len(eye) == len(EYES[params["eyes"]]), params


def test_creatures_differ() -> None:
    assert len({frozenset(whole(params)) for params in SAMPLES}) > 120


def test_big_eyes_have_pupils_in_the_second_colour() -> None:
    plain = {k: str(p.default) for k, p in ROW.params.items()}
    assert "accent" not in build(**plain)
    art = build(**plain | {"eyes": "big"})
    assert len(list(art["accent"].contours())) == 2


def test_outline_follows_edges_and_holes() -> None:
    ring = {(x, y) for x in range(3) for y in range(3)} - {(1, 1)}
    path = outline(ring, 1.0)
    assert path.commands == "MLLLZMLLLZ"
    assert area(path) == pytest.approx(8)
    # Two cells side by side are one rectangle of four corners.
    assert outline({(0, 0), (1, 0)}, CELL).commands == "MLLLZ"
    assert area(outline({(0, 0), (1, 0), (0, 1)}, 2.0)) == pytest.approx(12)


def test_bare_corners_are_found() -> None:
    assert bare_corners({(0, 0), (1, 1)}) == [((0, 1), (1, 0))]
    assert bare_corners({(0, 0), (1, 1), (1, 0)}) == []
