"""Letter marks: what a letter may lose and how near things may come to it."""

from __future__ import annotations

from math import hypot

import pytest

from logo_studio.geometry.boolean import intersect, offset, subtract
from logo_studio.geometry.measure import area
from logo_studio.geometry.shapes import circle, polygon, rect, ring
from logo_studio.marks.build import clean
from logo_studio.marks.letter import MOTIFS
from logo_studio.marks.letter._glyph import fitted, reach, smallest, upright
from logo_studio.marks.letter.striped import suits
from logo_studio.marks.registry import GAP, Value, builder, complete
from logo_studio.model.path import Path

#: Shapes as letters: a stem, a bowl, a zigzag wider than tall, one that hangs below the line.
STEM = rect(0, -1, 0.24, 1)
BOWL = ring(0.5, -0.5, 0.5, 0.2)
CORNER = polygon([(0, -1), (0.24, -1), (0.24, -0.24), (0.7, -0.24), (0.7, 0), (0, 0)])
VALLEY = polygon([(0, -1), (0.25, -1), (0.5, -0.3), (0.75, -1), (1, -1), (0.62, 0), (0.38, 0)])
LONG = polygon([(0, -0.3), (1.6, -0.3), (1.6, 0.3), (1.4, 0.3), (1.4, -0.1), (0, -0.1)])
LETTERS = {"stem": STEM, "bowl": BOWL, "corner": CORNER, "valley": VALLEY, "long": LONG}


def drawn(mark_id: str, letters: tuple[Path, ...], **params: Value) -> dict[str, Path]:
    art = clean(builder(mark_id)(letters, **complete(mark_id, params)))
    return {str(role): path for role, path in art.items()}


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("mark_id", [m.id for m in MOTIFS])
def test_builds_with_any_shape_of_letter(mark_id: str, name: str) -> None:
    art = drawn(mark_id, (LETTERS[name], BOWL))
    assert all(area(p) > 0 for p in art.values())


def test_fitted_has_its_size_and_its_optical_centre_in_place() -> None:
    x0, y0, x1, y1 = fitted(BOWL, 0.5, 0.1, -0.2).bounds()
    assert (x1 - x0) * (y1 - y0) == pytest.approx(0.25)
    assert ((x0 + x1) / 2, (y0 + y1) / 2) == pytest.approx((0.1, -0.2))
    # A corner's weight lies to the lower left, so its box moves to the upper right.
    x0, y0, x1, y1 = fitted(CORNER, 0.5).bounds()
    assert x0 + x1 > 0 > y0 + y1
    x0, y0, x1, y1 = fitted(STEM, 0.5).bounds()
    assert y1 - y0 == pytest.approx(0.7)


def test_reach_and_smallest() -> None:
    assert all(right - left == pytest.approx(0.24) for _, left, right in reach(STEM))
    assert smallest(BOWL) == pytest.approx(area(circle(0, 0, 0.5)), rel=1e-3)


@pytest.mark.parametrize("name", LETTERS)
def test_sliced_parts_the_letter_and_leaves_no_crumb(name: str) -> None:
    whole = area(upright(LETTERS[name]))
    cut = drawn("sliced", (LETTERS[name],))["primary"]
    assert cut.commands.count("M") >= 2
    assert smallest(cut) > 0.04 * whole
    assert area(cut) > 0.8 * whole


@pytest.mark.parametrize("bridge", ["upright", "level"])
@pytest.mark.parametrize("name", LETTERS)
def test_stencil_never_runs_along_a_stroke(name: str, bridge: str) -> None:
    letter = upright(LETTERS[name])
    cut = drawn("stencil", (LETTERS[name],), bridge=bridge)["primary"]
    lost = [c.bounds() for c in subtract(letter, cut).contours()]
    # A bar half as wide again as it is tall has to be bridged across, whatever was asked for.
    assert max(max(x1 - x0, y1 - y0) for x0, y0, x1, y1 in lost) < 0.6


def test_spot_sits_in_the_counter_and_keeps_the_gap() -> None:
    art = drawn("spot", (BOWL,))
    x0, y0, x1, y1 = art["accent"].bounds()
    assert hypot((x0 + x1) / 2, (y0 + y1) / 2) < 0.06
    assert area(intersect(art["primary"], offset(art["accent"], 0.9 * GAP))) < 1e-4


def test_spot_without_room_stands_behind_the_letter() -> None:
    art = drawn("spot", (STEM,))
    assert art["accent"].bounds()[0] > art["primary"].bounds()[2]


@pytest.mark.parametrize("gap", [0.06, 0.1])
def test_pair_comes_as_near_as_the_gap(gap: float) -> None:
    art = drawn("pair", (VALLEY, CORNER), gap=gap)
    grown = offset(art["primary"], gap * 0.97)
    assert area(intersect(grown, art["accent"])) < 2e-4
    assert area(intersect(offset(art["primary"], gap * 1.1), art["accent"])) > 0


def test_slash_is_as_far_from_both_letters() -> None:
    art = drawn("stacked_pair", (BOWL, BOWL), arrangement="slash", gap=0.2)
    one, two = (p for p in _solids(art["primary"]))
    for solid in (one, two):
        assert area(intersect(offset(solid, 0.115), art["accent"])) < 1e-4
        assert area(intersect(offset(solid, 0.125), art["accent"])) > 0


def _solids(p: Path) -> list[Path]:
    """The two bowls, left and right, holes included."""
    contours = list(p.contours())
    half = len(contours) // 2
    return [sum(contours[:half], Path()), sum(contours[half:], Path())]


@pytest.mark.parametrize("divider", ["rule", "full", "none"])
def test_ringed_pair_stays_inside_its_ring(divider: str) -> None:
    width = 0.04
    art = drawn("ringed_pair", (VALLEY, LONG), divider=divider, width=width, size=0.84)
    assert area(subtract(art["primary"], circle(0, 0, 0.5 - width - GAP / 2))) < 1e-5


def test_seal_has_one_scale_for_both_letters() -> None:
    art = drawn("seal", (STEM, STEM), relief="raised", order="beside")
    boxes = [c.bounds() for c in art["primary"].contours()]
    heights = {round(y1 - y0, 6) for _, y0, _, y1 in boxes}
    assert len(heights) == 1


def test_half_seal_is_solid_for_the_first_letter_and_framed_for_the_second() -> None:
    art = drawn("seal", (STEM, BOWL), relief="half", order="beside")
    assert art["primary"].bounds()[2] == pytest.approx(0)
    # The frame keeps the gap to the solid half.
    assert art["accent"].bounds()[0] == pytest.approx(GAP, abs=1e-3)


@pytest.mark.parametrize("shape", ["rounded", "circle", "leaf"])
def test_cropped_letter_runs_off_the_lower_edge_alone(shape: str) -> None:
    body = drawn("boxed", (STEM,), shape=shape, fit="crop")["primary"]
    x0, y0, x1, y1 = body.bounds()
    whole = drawn("boxed", (STEM,), shape=shape)["primary"].bounds()
    assert (x0, y0, x1) == pytest.approx(whole[:3], abs=1e-3)
    assert area(intersect(body, rect(-0.01, y1 - 0.1, 0.02, 0.2))) == 0


@pytest.mark.parametrize("stripes", [4, 5, 6])
def test_stripes_are_as_many_as_asked_for(stripes: int) -> None:
    assert drawn("striped", (STEM,), stripes=stripes)["primary"].commands.count("M") == stripes


def test_striped_says_what_suits_it() -> None:
    assert all(suits(letter) for letter in ("M", "Оз", "Ω"))
    assert not any(suits(letter) for letter in ("", "E", "B", "Я", "国"))


def test_boxed_letter_stands_on_the_lower_edge() -> None:
    body = drawn("boxed", (STEM,), shape="square", fit="foot")["primary"]
    bottom = body.bounds()[3]
    # The foot is open: the edge is broken where the stem stands.
    assert area(intersect(body, rect(-0.02, bottom - 0.05, 0.04, 0.1))) == 0
    closed = drawn("boxed", (STEM,), shape="square", fit="centre")["primary"]
    assert area(intersect(closed, rect(-0.02, bottom - 0.05, 0.04, 0.1))) > 0


def test_ruled_rules_are_alike_on_both_sides() -> None:
    bars = drawn("ruled", (BOWL,), rules="double")["accent"]
    assert bars.commands.count("M") == 4
    x0, y0, x1, y1 = bars.bounds()
    assert (x0 + x1, y0 + y1) == pytest.approx((0, 0), abs=1e-9)


def test_divided_rule_has_equal_air_on_both_sides() -> None:
    art = drawn("divided", (STEM, STEM), gap=0.25)
    left, right = (c.bounds() for c in art["primary"].contours())
    rule = art["accent"].bounds()
    assert rule[0] - left[2] == pytest.approx(0.25)
    assert right[0] - rule[2] == pytest.approx(0.25)
