"""The nearest-letter test, and the verdicts that were found with it."""

from __future__ import annotations

import pytest

from logo_studio.geometry.affine import mirror_x, place
from logo_studio.geometry.boolean import subtract
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.build import build_mark
from logo_studio.marks.legibility import (
    ALPHABETS,
    alphabet_of,
    legible,
    likeness,
    mask,
)
from logo_studio.model.path import Path
from logo_studio.model.spec import Mark
from logo_studio.typography.line import outline_letters


def letter(ch: str, face: str = "outfit", weight: int = 700) -> Path:
    return outline_letters(ch, face, weight)[0]


def product(a: tuple[float, ...], b: tuple[float, ...]) -> float:
    return sum(x * y for x, y in zip(a, b, strict=True))


@pytest.mark.parametrize("face", ["outfit", "playfair"])
def test_every_letter_is_most_like_itself(face: str) -> None:
    for ch in "AEFGOQRS":
        correlation, margin = likeness(letter(ch, face), ch, face, 700)
        assert correlation == pytest.approx(1)
        assert margin == pytest.approx(1, abs=0.5)


def test_size_and_place_do_not_matter_but_proportions_do() -> None:
    plain = mask(letter("R"))
    assert product(plain, mask(place(letter("R"), 3.7, 20, -5))) == pytest.approx(1, abs=1e-3)
    assert product(plain, mask(letter("R", "bebas-neue", 400))) < 0.9


def test_mask_of_a_square_ring_is_symmetric_and_normal() -> None:
    cells = mask(subtract(rect(0, 0, 1, 1), circle(0.5, 0.5, 0.3)))
    assert sum(cells) == pytest.approx(0, abs=1e-9)
    assert product(cells, cells) == pytest.approx(1)
    rows = [cells[i : i + 36] for i in range(0, len(cells), 36)]
    assert rows[0] == pytest.approx(rows[-1])
    assert rows[12] == pytest.approx(rows[12][::-1])


def test_a_wrong_letter_is_not_legible() -> None:
    assert legible(letter("E"), "E", "outfit", 700)
    assert not legible(letter("F"), "E", "outfit", 700)
    assert not legible(mirror_x(letter("N")), "N", "outfit", 700)


def test_a_letter_that_lost_what_tells_it_is_not_legible() -> None:
    e = letter("E")
    x0, _, x1, y1 = e.bounds()
    footless = subtract(e, rect(x0 + 0.22, y1 - 0.3, x1, 0.4))
    assert not legible(footless, "E", "outfit", 700)
    assert legible(subtract(e, rect(x0 - 1, -0.55, 3, 0.06)), "E", "outfit", 700)


def test_marks_are_judged_by_all_their_ink() -> None:
    letters = outline_letters("N", "outfit", 700)
    assert legible(build_mark(Mark(id="folded"), letters), "N", "outfit", 700)
    # without its diagonal, in the second colour, an N is two stems
    stems = build_mark(Mark(id="folded"), letters).layers[0][1]
    assert not legible(stems, "N", "outfit", 700)


def test_alphabets_are_told_by_script_and_case() -> None:
    assert alphabet_of("R") == ALPHABETS[0]
    assert "Ж" in alphabet_of("Я")
    assert "ω" in alphabet_of("α")
    assert likeness(letter("Я", "manrope"), "Я", "manrope", 700)[0] == pytest.approx(1)
    with pytest.raises(ValueError, match="none of the alphabets"):
        alphabet_of("国")
