from __future__ import annotations

from statistics import pstdev

import pytest

from logo_studio.model.spec import Type
from logo_studio.typography import spacing
from logo_studio.typography.line import TextLine, _line, set_line
from logo_studio.typography.metrics import instance
from logo_studio.typography.shape import shape
from logo_studio.typography.spacing import LEAST_GAPS, WORD_SPACE, centred_on_caps, space


def as_the_font_has_it(monkeypatch: pytest.MonkeyPatch, text: str, type_: Type) -> TextLine:
    with monkeypatch.context() as patch:
        patch.setattr(spacing, "STRENGTH", 0.0)
        _line.cache_clear()
        line = set_line(text, type_)
        _line.cache_clear()
    return line


@pytest.mark.parametrize(
    ("face", "weight", "text"),
    [
        ("montserrat", 700, "AVATAR TYP"),
        ("eb-garamond", 500, "AVATAR TYP"),
        ("bodoni-moda", 500, "LAW OFFICE"),
        ("jost", 500, "LAYTON"),
        ("jetbrains-mono", 700, "TAVOLA"),
        ("outfit", 600, "Tapestry & Wool"),
        ("manrope", 700, "ГАЛАТУРА"),
        ("dela-gothic-one", 400, "ΑΥΓΑΤΑΛΑ"),
    ],
)
def test_the_optical_pass_evens_the_gaps(
    monkeypatch: pytest.MonkeyPatch, face: str, weight: int, text: str
) -> None:
    type_ = Type(face=face, weight=weight, tracking=0.05)
    before = as_the_font_has_it(monkeypatch, text, type_)
    after = set_line(text, type_)
    assert len(before.gaps) == len(after.gaps) > 3
    assert pstdev(m for m, _ in after.gaps) < pstdev(m for m, _ in before.gaps)


def test_letters_that_touch_in_the_font_are_parted() -> None:
    run = shape(instance("montserrat", 700, "Latn"), "TY")
    touching = space(instance("montserrat", 700, "Latn"), run, "TY", 0.0, True, True)
    assert touching.gaps[0][1] == pytest.approx(LEAST_GAPS[0])


def test_no_shift_passes_the_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    type_ = Type(face="jetbrains-mono", weight=700, tracking=0.1)
    before = as_the_font_has_it(monkeypatch, "WAVY LITTLE", type_)
    after = set_line("WAVY LITTLE", type_)
    moves = [b[0] - a[0] for a, b in zip(before.gaps, after.gaps, strict=True)]
    assert max(map(abs, moves)) == pytest.approx(spacing.LIMIT)


def test_gaps_are_those_of_the_outlines() -> None:
    line = set_line("HIH", Type(face="outfit", weight=600))
    for (mean, least), a, b in zip(line.gaps, line.glyphs, line.glyphs[1:], strict=False):
        distance = b.x + b.box[0] - a.x - a.box[2]
        assert (mean, least) == pytest.approx((distance, distance), abs=1e-5)


def test_spaces_part_the_pairs_and_signs_have_no_gap() -> None:
    assert len(set_line("AB CD-E.F", Type(face="outfit", weight=600)).gaps) == 2


def test_dashes_do_not_touch_letters() -> None:
    line = set_line("H—L", Type(face="montserrat", weight=700))
    first, dash, last = line.glyphs
    assert dash.x + dash.box[0] - first.x - first.box[2] >= 0.06 - 1e-6
    assert last.x + last.box[0] - dash.x - dash.box[2] >= 0.06 - 1e-6


def word_space(face: str, weight: int, text: str) -> float:
    made = instance(face, weight, "Latn")
    run = shape(made, text)
    placed = space(made, run, text, 0.0, True, False)
    i = text.index(" ")
    return placed.xs[i + 1] - placed.xs[i]


def test_word_spaces_follow_the_width_of_the_letters() -> None:
    assert word_space("archivo", 800, "LAW OFFICE") == pytest.approx(WORD_SPACE)
    assert word_space("league-gothic", 400, "LAW OFFICE") < 0.3
    mono = instance("jetbrains-mono", 700, "Latn")
    gid = mono.font.get_nominal_glyph(32)
    own = mono.font.get_glyph_h_advance(gid) * mono.scale
    assert own > WORD_SPACE
    assert word_space("jetbrains-mono", 700, "LAW OFFICE") == pytest.approx(own)


def test_a_word_space_that_is_too_wide_is_drawn_in() -> None:
    words = "ලංකා තේ"
    made = instance("noto-sans-sinhala", 700, "Sinh")
    run = shape(made, words)
    chars = "".join(words[c] for c in run.clusters)
    at = chars.index(" ")
    placed = space(made, run, chars, 0.0, True, False)
    drawn = placed.xs[at + 1] - placed.xs[at]
    assert drawn == pytest.approx(max(0.6 * run.advances[at] * made.scale, WORD_SPACE))
    assert drawn < run.advances[at] * made.scale


def test_only_signs_off_the_middle_of_the_capitals_move() -> None:
    made = instance("eb-garamond", 500, "Latn")
    font = made.font
    assert centred_on_caps(made, font.get_nominal_glyph(ord("-"))) < -0.1
    assert centred_on_caps(made, font.get_nominal_glyph(ord("&"))) == 0.0
    assert centred_on_caps(made, font.get_nominal_glyph(ord(" "))) == 0.0
