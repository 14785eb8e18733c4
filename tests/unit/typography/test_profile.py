from __future__ import annotations

import pytest

from logo_studio.geometry.shapes import circle, rect
from logo_studio.model.path import Path
from logo_studio.typography import profile as profiles
from logo_studio.typography.metrics import Instance, instance
from logo_studio.typography.profile import CAPITALS, DEPTH, SMALL, edges, profile, white

TOP, BASE = 8, 24  # bands of the cap line and of the baseline


def made(face: str = "outfit", weight: int = 600) -> Instance:
    return instance(face, weight, "Latn")


def gid(ch: str) -> int:
    found: int = made().font.get_nominal_glyph(ord(ch))
    return found


def test_a_rectangle_has_straight_edges() -> None:
    left, right = edges(rect(0.25, -0.99, 0.5, 0.98))
    assert set(left[TOP:BASE]) == {0.25}
    assert set(right[TOP:BASE]) == {0.75}
    assert left[TOP - 1] == float("inf") == -right[BASE]


def test_a_slope_is_taken_at_its_outermost_in_each_band() -> None:
    left, _ = edges(Path("MLLZ", (0.0, 1.0, 1.0), (0.0, 0.0, -1.0)))
    assert left[BASE - 1] == pytest.approx(0.0)
    assert left[TOP + 8] == pytest.approx(1 - 9 / 16)


@pytest.mark.parametrize("radius", [0.2, 0.5])
def test_curves_are_followed(radius: float) -> None:
    left, right = edges(circle(0.5, -0.5, radius))
    assert min(left) == pytest.approx(0.5 - radius, abs=0.005)
    assert max(right) == pytest.approx(0.5 + radius, abs=0.005)


def test_ink_far_above_or_below_counts_in_the_outermost_bands() -> None:
    left, _ = edges(rect(0.0, -3.0, 1.0, 6.0))
    assert set(left) == {0.0}


def test_a_thin_serif_is_seen() -> None:
    _, right = edges(rect(0.0, -1.0, 0.2, 1.0) + rect(0.0, -0.01, 0.4, 0.01))
    assert right[BASE - 1] == pytest.approx(0.4)


def test_deep_white_is_cut_off() -> None:
    sides = profile(made(), gid("T"))
    bar, stem = min(sides.left), max(sides.left[TOP + 4 : BASE])
    assert stem - bar > DEPTH
    assert bar < sides.lead[CAPITALS] < bar + DEPTH


def test_the_upper_part_is_left_out_among_small_letters() -> None:
    bar = profile(made(), gid("T"))
    assert bar.lead[SMALL] > bar.lead[CAPITALS]


def test_white_between_straight_stems_is_the_distance() -> None:
    glyphs = gid("H"), gid("H")
    caps, small, least = white(made(), *glyphs)
    sides = profile(made(), gid("H"))
    gap = min(sides.left) - max(sides.right)
    assert (caps, small, least) == pytest.approx((gap, gap, gap), abs=1e-6)


def test_signs_at_different_heights_do_not_slip_under_one_another() -> None:
    dot, quote = profile(made(), gid(".")), profile(made(), gid("’"))
    assert white(made(), gid("."), gid("’"))[2] == pytest.approx(min(quote.left) - max(dot.right))


def test_a_blank_is_a_line_at_its_origin() -> None:
    assert profile(made(), gid(" ")).lead == (0.0, 0.0)


def test_caches_are_bounded() -> None:
    for cached in (profiles.profile, profiles.white):
        assert (cached.cache_parameters()["maxsize"] or 0) > 0
