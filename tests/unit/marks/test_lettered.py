"""Initials with pictures: the letter is whole, where it was promised, and no part touches it."""

from __future__ import annotations

import pytest

from logo_studio.geometry.boolean import intersect, offset, subtract
from logo_studio.geometry.measure import area
from logo_studio.marks.build import build_mark
from logo_studio.marks.lettered import MOTIFS
from logo_studio.marks.lettered._seat import seated
from logo_studio.marks.lettered.bodies import BODIES
from logo_studio.marks.lettered.company import COMPANY
from logo_studio.marks.registry import Choice, builder, suits
from logo_studio.model.spec import Mark
from logo_studio.typography.line import outline_letters

FORMS = [
    (m.id.removeprefix("lettered_"), form)
    for m in MOTIFS
    if isinstance(m.params["form"], Choice)
    for form in m.params["form"].options
]
#: A narrow, a broad and a one-sided letter, and one of another script.
LETTERS = [
    ("I", "outfit", 700), ("W", "outfit", 700), ("L", "playfair", 700), ("ش", "cairo", 700),
]  # fmt: skip


def test_every_picture_has_a_row_and_every_row_a_picture() -> None:
    assert {m.id.removeprefix("lettered_") for m in MOTIFS} == {*BODIES, *COMPANY}
    assert not BODIES.keys() & COMPANY.keys()


@pytest.mark.parametrize(("kind", "form"), [f for f in FORMS if f[0] in BODIES])
def test_a_held_letter_lies_within_its_picture_with_air(kind: str, form: str) -> None:
    body = BODIES[kind](form)
    for text, face, weight in LETTERS:
        letter = seated(outline_letters(text, face, weight)[0], body.room, 1.05)
        assert area(subtract(offset(letter, 0.03), body.outline)) < 1e-4, text


@pytest.mark.parametrize(("kind", "form"), [f for f in FORMS if f[0] in BODIES])
def test_a_cut_out_letter_is_a_hole_of_its_own_shape(kind: str, form: str) -> None:
    body = BODIES[kind](form)
    letter = outline_letters("K", "outfit", 700)[0]
    art = builder(f"lettered_{kind}")((letter,), form=form, size=1.0, style="solid")
    hole = seated(letter, body.room)
    assert area(intersect(art["primary"], hole)) < 1e-6
    assert art["primary"].ink_area() == pytest.approx(area(art["primary"]), rel=1e-3)


@pytest.mark.parametrize(("kind", "form"), [f for f in FORMS if f[0] in COMPANY])
def test_company_keeps_clear_of_the_letter(kind: str, form: str) -> None:
    for text, face, weight in LETTERS:
        letter, picture = COMPANY[kind](outline_letters(text, face, weight)[0], form, 1.05)
        assert area(intersect(offset(letter, 0.02), picture)) < 1e-4, text


def test_they_suit_every_letter_and_are_no_bare_letters() -> None:
    assert suits("lettered_house", "ж")
    mark = Mark(id="lettered_tooth")
    assert not build_mark(mark, outline_letters("D", "outfit", 700)).letterform
    assert build_mark(Mark(id="boxed"), outline_letters("D", "outfit", 700)).letterform


@pytest.mark.parametrize("face_id", ["tenor-sans", "jost", "el-messiri", "reem-kufi", "outfit"])
@pytest.mark.parametrize("letter", ["K", "L", "M", "B"])
def test_the_letter_is_cut_out_whichever_way_its_typeface_is_wound(
    face_id: str, letter: str
) -> None:
    letters = outline_letters(letter, face_id, 500)
    whole = area(BODIES["house"]("low").outline)
    cut = area(builder("lettered_house")(letters, form="low", size=1.0, style="solid")["primary"])
    assert cut < 0.97 * whole
