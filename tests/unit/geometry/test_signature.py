"""Signatures know a shape wherever it stands, and take figures out of their plates."""

from __future__ import annotations

import pytest

from logo_studio.geometry.affine import mirror_x, move, reverse, rotate, scale
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.figure import figure
from logo_studio.geometry.shapes import (
    circle,
    leaf,
    polygon,
    rect,
    ring,
    rounded_rect,
    star,
    superellipse,
)
from logo_studio.geometry.signature import (
    BYTES,
    FAR,
    INVARIANTS,
    Signature,
    Turns,
    distance,
    invariants,
    least_apart,
    outline_length,
    signature,
)
from logo_studio.model.path import EMPTY, Path

FLAG = polygon([(0, 0), (3, 0.4), (2.2, 1.2), (3.1, 2), (0.5, 1.9), (0.5, 4), (0, 4)])
SHAPES = {
    "flag": FLAG,
    "star": star(0, 0, 1, 0.45, 5),
    "leaf": leaf(0, 0, 1, 2),
    "ring": ring(0, 0, 1, 0.2),
    "bar": rect(0, 0, 5, 1),
}


def seen(*layers: Path) -> Signature:
    found = signature(layers)
    assert found is not None
    return found


@pytest.mark.parametrize("name", SHAPES)
@pytest.mark.parametrize("angle", [0.0, 17.0, 45.0, 131.0])
@pytest.mark.parametrize("mirror", [False, True])
def test_moved_turned_sized_and_mirrored_it_is_the_same(
    name: str, angle: float, mirror: bool
) -> None:
    shape = SHAPES[name]
    other = move(scale(rotate(mirror_x(shape) if mirror else shape, angle), 7.3), 400, -90)
    assert distance(seen(other), seen(shape)) < 0.45


def test_other_shapes_are_far() -> None:
    marks = {name: seen(shape) for name, shape in SHAPES.items()}
    for a in marks:
        for b in marks:
            if a != b:
                assert distance(marks[a], marks[b]) > 0.9, (a, b)
    assert 0 <= distance(marks["bar"], marks["ring"]) <= FAR


@pytest.mark.parametrize(
    "plate",
    [circle(1.3, 2, 4), superellipse(1.3, 2, 4), rounded_rect(-2.7, -2, 8, 8, 1.5)],
    ids=["disc", "squircle", "tile"],
)
def test_the_figure_is_taken_out_of_its_plate(plate: Path) -> None:
    knocked_out = subtract(plate, FLAG)
    assert distance(seen(knocked_out), seen(FLAG)) < 0.1
    framed = ring(1.3, 2, 5, 0.6)
    assert distance(seen(framed, FLAG), seen(FLAG)) < 0.1


def test_a_plain_form_stays_in_its_plate() -> None:
    play = circle(0, 0, 2) + reverse(polygon([(-0.6, -1), (1.1, 0), (-0.6, 1)]))
    found = figure((play,))
    assert found is not None
    assert found.plates == ()


def test_layers_are_one_shape() -> None:
    left, right = rect(0, 0, 1, 3), rect(1, 0, 2, 1)
    whole = polygon([(0, 0), (3, 0), (3, 1), (1, 1), (1, 3), (0, 3)])
    assert distance(seen(left, right), seen(whole)) < 0.1


def test_no_ink_has_no_signature() -> None:
    assert signature(()) is None
    assert signature((EMPTY,)) is None


def test_bytes_both_ways() -> None:
    found = seen(FLAG)
    data = found.to_bytes()
    assert len(data) == BYTES
    assert Signature.from_bytes(data).cells == found.cells
    with pytest.raises(ValueError, match="96 bytes"):
        Signature.from_bytes(data[1:])


def test_invariants_promise_no_more_than_the_shapes_are_apart() -> None:
    marks = [seen(shape).cells for shape in SHAPES.values()]
    assert all(len(invariants(cells)) == INVARIANTS for cells in marks)
    for a in marks:
        turns = Turns(Signature(a))
        for b in marks:
            apart = turns.distance(b)
            if apart < FAR:  # further is not told
                area = apart * (turns.length + outline_length(b)) / 2
                assert least_apart(invariants(a), invariants(b)) <= area + 1e-9
    far = least_apart(invariants(marks[0]), invariants(marks[1]))
    assert far > 0  # a flag is not a star
