"""Letter marks: what a letter may lose and how near things may come to it."""

from __future__ import annotations

from math import hypot

import pytest

from logo_studio.errors import SpecError
from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import intersect, offset, subtract
from logo_studio.geometry.measure import area
from logo_studio.geometry.shapes import circle, polygon, rect, ring
from logo_studio.marks.build import clean
from logo_studio.marks.letter import MOTIFS
from logo_studio.marks.letter._glyph import fitted, reach, smallest, stroke_width, upright
from logo_studio.marks.letter._strokes import strokes, uncovered
from logo_studio.marks.letter._tiles import PATTERNS, pattern_of
from logo_studio.marks.letter.shared_stem import shared, suits
from logo_studio.marks.registry import GAP, Value, builder, complete
from logo_studio.model.path import Path
from logo_studio.typography.line import outline_letters

#: Shapes as letters: a stem, a bowl, a zigzag wider than tall, one that hangs below the line.
STEM = rect(0, -1, 0.24, 1)
BOWL = ring(0.5, -0.5, 0.5, 0.2)
CORNER = polygon([(0, -1), (0.24, -1), (0.24, -0.24), (0.7, -0.24), (0.7, 0), (0, 0)])
VALLEY = polygon([(0, -1), (0.25, -1), (0.5, -0.3), (0.75, -1), (1, -1), (0.62, 0), (0.38, 0)])
LONG = polygon([(0, -0.3), (1.6, -0.3), (1.6, 0.3), (1.4, 0.3), (1.4, -0.1), (0, -0.1)])
LETTERS = {"stem": STEM, "bowl": BOWL, "corner": CORNER, "valley": VALLEY, "long": LONG}
#: Letters of which more is asked.
N, V, A, H, E = (outline_letters(ch, "outfit", 700)[0] for ch in "NVAHE")
#: Marks that any shape of letter suits.
TOLERANT = [m.id for m in MOTIFS if m.id not in ("folded", "halved", "tile_letter", "shared_stem")]


def drawn(mark_id: str, letters: tuple[Path, ...], **params: Value) -> dict[str, Path]:
    art = clean(builder(mark_id)(letters, **complete(mark_id, params)))
    return {str(role): path for role, path in art.items()}


@pytest.mark.parametrize("name", LETTERS)
@pytest.mark.parametrize("mark_id", TOLERANT)
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


@pytest.mark.parametrize(("letter", "count"), [(N, 3), (V, 2), (A, 3), (H, 3), (E, 4)])
def test_strokes_are_all_found_and_cover_the_letter(letter: Path, count: int) -> None:
    letter = upright(letter)
    found = strokes(letter)
    assert len(found) == count
    assert area(uncovered(letter, found)) < 0.03 * area(letter)
    assert any(s.slanted for s in found) == (letter in [upright(p) for p in (N, V, A)])


def test_a_bowl_has_no_straight_stroke() -> None:
    assert strokes(upright(BOWL)) == []


@pytest.mark.parametrize("over", ["first", "second"])
def test_folded_parts_join_only_across_the_gap(over: str) -> None:
    art = drawn("folded", (N,), over=over, gap=0.05)
    assert area(intersect(offset(art["primary"], 0.045), art["accent"])) < 1e-4
    assert area(intersect(offset(art["primary"], 0.056), art["accent"])) > 0
    # stems in one tone, the diagonal in the other
    x0, _, x1, _ = art["accent"].bounds()
    left, _, right, _ = art["primary"].bounds()
    assert (left < x0) == (x1 < right)
    whole = {p for p in art.values() if p.bounds()[3] - p.bounds()[1] > 0.99}
    assert art["primary" if over == "first" else "accent"] in whole


@pytest.mark.parametrize("letter", [H, BOWL, outline_letters("A", "playfair", 700)[0]])
def test_folded_refuses_what_has_no_slant_or_has_serifs(letter: Path) -> None:
    with pytest.raises(SpecError, match="straight strokes"):
        drawn("folded", (letter,))


@pytest.mark.parametrize("fault", ["slant", "wave", "hill"])
def test_halved_has_two_sound_halves(fault: str) -> None:
    art = drawn("halved", (A,), fault=fault)
    parts = [area(p) for p in art.values()]
    assert min(parts) > 0.26 * sum(parts)
    assert art["primary"].bounds()[1] < art["accent"].bounds()[1]
    assert art["primary"].bounds()[3] < art["accent"].bounds()[3]


def test_halved_refuses_what_it_cannot_part() -> None:
    with pytest.raises(SpecError, match="two sound halves"):
        drawn("halved", (rect(0, -1, 1, 0.2) + rect(0, -0.05, 0.05, 0.05),), angle=0)


def test_inline_keeps_its_walls_and_the_outline() -> None:
    letter = upright(E)
    art = drawn("inline", (E,), wall=0.36)["primary"]
    assert art.bounds() == pytest.approx(letter.bounds(), abs=1e-4)
    wall = 0.36 * stroke_width(letter)
    assert area(subtract(letter, art, offset(letter, -0.98 * wall))) < 1e-4
    assert area(subtract(art, letter)) < 1e-5
    assert area(art) < 0.9 * area(letter)


def test_inline_line_moves_to_the_light() -> None:
    heavy = rect(0, -1, 0.5, 1)

    def line(light: float) -> tuple[float, float, float, float]:
        contours = drawn("inline", (heavy,), light=light)["primary"].contours()
        return min((c.bounds() for c in contours), key=lambda b: b[2] - b[0])

    assert line(0.8)[0] < line(0)[0] - 0.01
    assert line(0.8)[1] < line(0)[1] - 0.01


def test_inline_refuses_thin_strokes() -> None:
    with pytest.raises(SpecError, match="needs strokes"):
        drawn("inline", (rect(0, -1, 0.12, 1),))


def test_stroke_width_is_that_of_a_long_stroke() -> None:
    assert stroke_width(rect(0, -1, 0.1, 1)) == pytest.approx(0.1, rel=0.1)


@pytest.mark.parametrize("face", ["outfit", "archivo"])
@pytest.mark.parametrize("ch", "ABCDEFGHJKLMNOPRSTUVXYZ")
def test_tile_letters_are_recognised_by_their_outline(ch: str, face: str) -> None:
    assert " ".join(pattern_of(upright(outline_letters(ch, face, 700)[0]))[0]) == PATTERNS[ch]


def test_tile_patterns_are_full_and_different() -> None:
    for pattern in PATTERNS.values():
        rows = pattern.split()
        assert len({len(row) for row in rows}) == 1
        assert set("".join(rows)) <= set("#.abcdABCDk")
    assert len(set(PATTERNS.values())) == len(PATTERNS)


def test_open_tiles_stand_apart_and_closed_ones_join() -> None:
    tiles = "".join(PATTERNS["H"].split()).count("#")
    assert drawn("tile_letter", (H,), joint="open")["primary"].commands.count("M") == tiles
    assert drawn("tile_letter", (H,), joint="closed")["primary"].commands.count("M") == 1


def test_tile_letter_refuses_what_is_no_letter() -> None:
    with pytest.raises(SpecError, match="no tile letter"):
        drawn("tile_letter", (STEM,))


def test_shared_stem_lays_one_stem_on_the_other() -> None:
    stem = shared(H, E)
    assert stem is not None
    assert stem.slope == pytest.approx(0, abs=1e-6)
    joined = drawn("shared_stem", (H, E))["primary"]
    wide = H.bounds()[2] + E.bounds()[2] - E.bounds()[0] - stem.width
    assert joined.bounds()[2] - joined.bounds()[0] == pytest.approx(wide, abs=0.01)
    saved = area(H) + area(E) - area(joined)
    assert saved == pytest.approx(stem.width, rel=0.12)


def test_shared_stem_follows_a_slant_and_its_drop() -> None:
    stem = shared(A, V)
    assert stem is not None
    assert stem.slope > 0.2
    level = drawn("shared_stem", (A, V), tone="plain")["primary"]
    dropped = drawn("shared_stem", (A, V), tone="plain", drop=0.3)["primary"]
    assert dropped.bounds()[2] - level.bounds()[2] == pytest.approx(0.3 * stem.slope, abs=1e-3)
    assert dropped.bounds()[3] - level.bounds()[3] == pytest.approx(0.3, abs=0.02)


@pytest.mark.parametrize("drop", [0.0, 0.3])
def test_shared_stem_belongs_to_the_front_letter_as_far_as_it_goes(drop: float) -> None:
    art = drawn("shared_stem", (H, E), tone="second", drop=drop)
    assert art["accent"].bounds()[0] > art["primary"].bounds()[2]
    assert art["primary"].bounds()[3] == pytest.approx(drop, abs=1e-3)


def test_letters_with_serifs_share_a_stem_level_and_in_one_tone() -> None:
    pair = outline_letters("HB", "playfair", 700)
    art = drawn("shared_stem", pair, tone="second", drop=0.3)
    assert list(art) == ["primary"]
    assert art == drawn("shared_stem", pair)


def test_shared_stem_says_what_suits_it() -> None:
    assert all(suits(pair, "outfit", 700) for pair in ("HB", "NE", "MP", "AV", "VA"))
    assert suits("НК", "manrope")
    assert not any(suits(pair, "outfit", 700) for pair in ("OC", "HI", "IH", "LT", "H", ""))
    assert not suits("HB")
    assert not suits("НК", "outfit", 700)
    with pytest.raises(SpecError, match="no stroke"):
        drawn("shared_stem", (BOWL, move(H, 0, 0)))
