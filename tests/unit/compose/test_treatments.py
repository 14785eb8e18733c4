"""Cut and swapped letters: what changes, what must not, when a treatment is refused."""

from __future__ import annotations

import pytest

from logo_studio.compose.compose import compose
from logo_studio.compose.pieces import Line, Shape, box_of
from logo_studio.compose.treatments import SLICE_WIDTH, sliced, stencil, swapped
from logo_studio.marks.build import build_mark
from logo_studio.marks.swap import has_round_letter, stands_for_letter
from logo_studio.model.spec import DesignSpec, Lockup, Mark, Text, Type
from logo_studio.typography.line import set_line

HEAVY = Type(face="archivo", weight=900, case="upper")
LIGHT = Type(face="jost", weight=400, case="upper")
BEAN = build_mark(Mark(id="bean", params={}))


def line(text: str, type_: Type = HEAVY) -> Line:
    return Line("name", "ink", set_line(text, type_), 1.0, 0.0, 0.0)


def area(pieces: list[Shape]) -> float:
    return sum(p.area for p in pieces)


def test_slice_takes_a_level_strip_and_keeps_the_box() -> None:
    whole = line("FERRO")
    pieces = sliced(whole, None)
    assert pieces
    assert len(pieces) == 5
    full = sum(g.area for g in whole.line.glyphs)
    assert 0.02 < 1 - area(pieces) / full < 0.16  # type: ignore[arg-type]
    assert [round(v, 3) for v in box_of(pieces)] == [round(v, 3) for v in whole.box]
    assert SLICE_WIDTH < 0.1


def test_slice_and_stencil_need_thick_capitals() -> None:
    assert sliced(line("FERRO", LIGHT), None) is None
    assert stencil(line("FERRO", LIGHT), None) is None
    assert sliced(line("Ferro", Type(face="archivo", weight=900)), None) is None


def test_stencil_opens_bowls_and_leaves_stems() -> None:
    pieces = stencil(line("OI"), None)
    assert pieces
    o, i = pieces
    assert o.area < line("O").line.glyphs[0].area
    assert i.area == pytest.approx(line("I").line.glyphs[0].area)


def test_swap_puts_the_mark_where_the_letter_was() -> None:
    name = line("kora", Type(face="fredoka", weight=600, case="lower"))
    pieces = swapped(name, BEAN)
    assert pieces
    letters = [p for p in pieces if p.kind == "name"]
    marks = [p for p in pieces if p.kind == "mark"]
    assert len(letters) == 3
    assert marks
    k, r = letters[0].box, letters[1].box
    m = box_of(marks)
    left, right = m[0] - k[2], r[0] - m[2]
    assert abs(left - right) < 1e-6
    assert left >= 0.12 - 1e-9


def test_swap_never_takes_the_first_letter_or_a_long_mark() -> None:
    type_ = Type(face="fredoka", weight=600, case="lower")
    assert swapped(line("oak", type_), BEAN) is None
    assert swapped(line("mint", type_), BEAN) is None
    assert swapped(line("kora", type_), None) is None
    wheat = build_mark(Mark(id="wheat"))
    assert not stands_for_letter(wheat)
    assert swapped(line("kora", type_), wheat) is None
    assert has_round_letter("Northwind")
    assert not has_round_letter("Oak")


def test_word_space_after_a_swapped_letter_is_kept() -> None:
    type_ = Type(face="fredoka", weight=600, case="lower")
    plain = line("moto co", type_)
    pieces = swapped(line("moto co", type_), BEAN)
    assert pieces
    # the first o goes; the word space before "co" is that of the plain line
    before = next(g for g in plain.line.glyphs if g.char == "c")
    o = plain.line.glyphs[3]
    space = before.x + before.box[0] - (o.x + o.box[2])
    letters = [p for p in pieces if p.kind == "name"]
    assert abs((letters[3].box[0] - letters[2].box[2]) - space) < 1e-6


def test_the_title_still_says_the_whole_name() -> None:
    from logo_studio.color.grounds import resolve

    spec = DesignSpec(
        text=Text(name="Northwind"),
        palette=resolve("warm", "paper", "#FFA552", "#FF6B6B"),
        mark=Mark(id="bean"),
        name_type=Type(face="young-serif", weight=400, case="lower"),
        tagline_type=LIGHT,
        lockup=Lockup(id="wordmark", variant="swap"),
    )
    drawing = compose(spec)
    assert drawing.title == "Northwind"
    assert "in place of a letter" in drawing.description
    assert drawing.of("mark")
    assert [s.kind for s in drawing.settings] == ["name"]
