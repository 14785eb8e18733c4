from __future__ import annotations

from itertools import pairwise

import pytest

from logo_studio.errors import SpecError, UnsupportedCharacters
from logo_studio.geometry.measure import area, tight_bounds
from logo_studio.model.spec import Type
from logo_studio.typography import line as lines
from logo_studio.typography import outline
from logo_studio.typography.line import outline_letters, retrack, set_line, width_of

OUTFIT = Type(face="outfit", weight=600)


def test_bounds_are_the_ink_of_all_glyphs() -> None:
    line = set_line("Tapestry & Wool", Type(face="eb-garamond", weight=500))
    assert line.bounds == pytest.approx(tight_bounds(line.path()), abs=0.003)
    assert line.bounds[1] < -1
    assert line.descends
    assert not set_line("Oslo", OUTFIT).descends


def test_glyphs_stand_in_reading_order_and_share_their_paths() -> None:
    line = set_line("ANANAS", OUTFIT)
    assert [g.char for g in line.glyphs] == list("ANANAS")
    assert line.glyphs[0].path is line.glyphs[2].path is line.glyphs[4].path
    assert all(a.x < b.x for a, b in pairwise(line.glyphs))
    assert line.advance > line.glyphs[-1].x


def test_spaces_are_collapsed_and_have_no_glyph() -> None:
    line = set_line("  Law \t Oslo\n", OUTFIT)
    assert line.text == "Law Oslo"
    assert [g.char for g in line.glyphs] == list("LawOslo")


def test_the_case_is_applied() -> None:
    line = set_line("Law Office", Type(face="outfit", weight=600, case="upper"))
    assert line.text == "LAW OFFICE"
    assert line.upper
    assert not set_line("Law Office", OUTFIT).upper
    assert set_line("izmir", Type(face="outfit", weight=600, case="upper"), "tr").text == "İZMİR"
    assert set_line("weiß", Type(face="archivo", weight=800, case="upper")).text == "WEISS"
    assert set_line("Joe's", OUTFIT).text == "Joe’s"


def test_a_unicase_face_always_stands_at_cap_height() -> None:
    assert set_line("bebas", Type(face="bebas-neue", weight=400)).upper


def test_tracking_widens_every_gap_but_the_last() -> None:
    tight = set_line("HIHI", OUTFIT)
    loose = retrack(tight, 0.2)
    assert loose.tracking == 0.2
    assert loose.advance - tight.advance == pytest.approx(3 * 0.2)
    assert loose == set_line("HIHI", Type(face="outfit", weight=600, tracking=0.2))
    assert retrack(loose, 0.0) is tight


def test_handwriting_is_never_tracked() -> None:
    line = set_line("Wool", Type(face="pacifico", weight=400, tracking=0.2))
    assert line.tracking == 0.0
    assert line.gaps == ()
    assert line.advance == set_line("Wool", Type(face="pacifico", weight=400)).advance


def test_ligatures_give_way_to_tracking() -> None:
    plain = set_line("office", Type(face="eb-garamond", weight=500))
    assert "ffi" in [g.char for g in plain.glyphs]
    tracked = retrack(plain, 0.1)
    assert [g.char for g in tracked.glyphs] == list("office")


def test_facts_of_the_face_come_along() -> None:
    line = set_line("Тёплый Хлеб", Type(face="nunito", weight=800), "ru")
    assert (line.face, line.weight, line.script, line.round) == ("nunito", 800, "Cyrl", True)
    assert line.stem == pytest.approx(0.218)
    assert line.x_height == pytest.approx(0.7)
    assert not line.rtl


def test_marks_stand_with_their_letter() -> None:
    line = set_line("Q\u0301e\u0323\u0301x", Type(face="montserrat", weight=700, tracking=0.1))
    base, acute = line.glyphs[0], line.glyphs[1]
    assert base.char == acute.char == "Q\u0301"
    assert acute.x + acute.box[0] > base.x + base.box[0]
    assert acute.x + acute.box[2] < base.x + base.box[2]
    assert len({g.cluster for g in line.glyphs}) == 3
    assert len(line.gaps) == 2


def test_a_letter_of_two_glyphs_may_end_a_line() -> None:
    """Fredoka draws Ń as two glyphs here, so the last cluster has more glyphs than characters."""
    line = set_line("CO\u0143" + "\u0301" * 39, Type(face="fredoka", weight=600))
    assert line.glyphs[-1].cluster == 2


def test_signs_rise_beside_capitals() -> None:
    type_ = Type(face="eb-garamond", weight=500)
    raised = set_line("E-CO", type_).glyphs[1]
    assert raised.y + (raised.box[1] + raised.box[3]) / 2 == pytest.approx(-0.5)
    assert set_line("e-co", type_).glyphs[1].y == 0.0


def test_missing_characters_are_refused_by_name() -> None:
    with pytest.raises(UnsupportedCharacters, match=r"U\+1F600") as caught:
        set_line("Hi 😀", OUTFIT)
    assert caught.value.characters == ("😀",)


@pytest.mark.parametrize("text", ["", "   ", "\u200d"])
def test_a_line_without_ink_is_refused(text: str) -> None:
    with pytest.raises(SpecError, match="nothing to draw"):
        set_line(text, OUTFIT)


def test_an_unknown_face_is_refused() -> None:
    with pytest.raises(SpecError, match="no typeface"):
        set_line("A", Type(face="nosuchface", weight=400))


def test_letters_for_marks_start_at_their_own_ink() -> None:
    first, second = outline_letters("Rg", "outfit", 700)
    assert first.bounds()[0] == pytest.approx(0.0, abs=1e-6)
    assert first.bounds()[1] == pytest.approx(-1.0)
    assert second.bounds()[0] == pytest.approx(0.0, abs=1e-6)
    assert second.bounds()[3] > 0.2


def test_a_letter_for_a_mark_is_a_grapheme() -> None:
    letters = outline_letters("Ё И\u0306", "montserrat", 700)
    assert len(letters) == 2
    assert letters[0].commands.count("M") == 3
    with pytest.raises(UnsupportedCharacters):
        outline_letters("🇫🇷", "outfit", 700)


def test_lines_are_the_same_from_the_caches_and_anew() -> None:
    type_ = Type(face="fraunces", weight=600, tracking=0.01)
    before = set_line("Ty Yo To", type_)
    assert set_line("Ty Yo To", type_) is before
    for cached in (lines._line, outline.glyph, outline._packed):
        cached.cache_clear()
    again = set_line("Ty Yo To", type_)
    assert again is not before
    assert again.path() == before.path()
    assert again.gaps == before.gaps


def test_ink_is_that_of_its_letters() -> None:
    line = set_line("HOH", OUTFIT)
    assert area(line.path()) == pytest.approx(sum(area(g.path) for g in line.glyphs))


def test_caches_are_bounded() -> None:
    for cached in (lines._line, outline_letters, outline.glyph, outline._packed):
        assert 0 < (cached.cache_parameters()["maxsize"] or 0) <= 12288


@pytest.mark.parametrize(
    ("text", "face", "weight", "tracking"),
    [
        ("Northwind Trading", "inter-tight", 600, 0.0),
        ("NORTHWIND", "cinzel", 600, 0.2),
        ("AVATAR & Co", "eb-garamond", 600, 0.0),
        ("Тёплый Хлеб", "manrope", 700, 0.05),
        ("مقهى النور", "cairo", 700, 0.1),
        ("花音", "noto-sans-jp", 700, 0.1),
    ],
)
def test_a_width_for_choices_is_about_that_of_the_ink(
    text: str, face: str, weight: int, tracking: float
) -> None:
    type_ = Type(face=face, weight=weight, case="as", tracking=tracking)
    left, _, right, _ = set_line(text, type_).bounds
    assert width_of(text, type_) == pytest.approx(right - left, abs=0.35, rel=0.03)
