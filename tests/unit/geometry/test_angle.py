"""Our sine and cosine against the C library's."""

from __future__ import annotations

import math

import pytest

from logo_studio.geometry.angle import cos_sin, direction, polar, tan


@pytest.mark.parametrize("angle", [*range(-720, 721, 7), 12.3456, 44.9999, 45.0001, 359.999])
def test_matches_the_library(angle: float) -> None:
    c, s = cos_sin(angle)
    assert c == pytest.approx(math.cos(math.radians(angle)), abs=2e-15 + 1e-13 * abs(angle) / 360)
    assert s == pytest.approx(math.sin(math.radians(angle)), abs=2e-15 + 1e-13 * abs(angle) / 360)


def test_exact_at_quarters() -> None:
    assert cos_sin(0) == (1.0, 0.0)
    assert [tuple(abs(v) for v in cos_sin(a)) for a in (90, 270)] == [(0.0, 1.0)] * 2
    assert cos_sin(180)[0] == -1.0


def test_polar_turns_clockwise_on_screen() -> None:
    x, y = polar(2, 90)
    assert (round(x, 12), round(y, 12)) == (0.0, 2.0)
    assert direction(0, 1) == 90
    assert tan(45) == pytest.approx(1)
