"""Small pictures: size, channels, and what survives in hard pixels."""

from __future__ import annotations

import pytest

from logo_studio.critique.picture import HOLE, MARGIN, picture, survival

SQUARE = "M10 10h100v50h-100z"


def test_the_longer_side_gets_the_size_and_a_margin() -> None:
    shot = picture([(SQUARE, 'fill="#f00"')], (100, 100, 1100, 600), 40)
    assert (shot.width, shot.height) == (40 + 2 * MARGIN, 20 + 2 * MARGIN)
    red = shot.channel(0)
    assert sum(red) == 255 * 40 * 20
    assert red[: MARGIN * shot.width] == bytes(MARGIN * shot.width)
    assert not any(shot.channel(1))


def test_coverage_joins_the_channels() -> None:
    shapes = [(SQUARE, 'fill="#f00"'), ("M10 10h50v50h-50z", 'fill="#00f"')]
    shot = picture(shapes, (100, 100, 1100, 600), 40)
    assert sum(shot.coverage()) == sum(shot.channel(0)) + sum(shot.channel(2)) == 255 * 40 * 20


def test_coverage_leaves_out_what_is_cut() -> None:
    shapes = [(SQUARE, 'fill="#f00"'), ("M10 10h50v50h-50z", HOLE)]
    shot = picture(shapes, (100, 100, 1100, 600), 40)
    assert shot.holes
    assert sum(shot.coverage()) == 255 * 20 * 20


@pytest.mark.parametrize(
    ("coverage", "kept"),
    [
        ([255, 255, 0, 0], 1.0),  # on the pixel grid: nothing is lost
        ([255, 51, 0, 0], 255 / 306),  # a fifth of a pixel is lost
        ([204, 0, 0, 0], 0.8),  # a fifth is added
        ([100, 100, 100, 100], 0.0),  # too thin for any pixel
        ([0, 0, 0, 0], 1.0),
    ],
)
def test_survival_is_intersection_over_union(coverage: list[int], kept: float) -> None:
    assert survival(bytes(coverage)) == pytest.approx(kept)
