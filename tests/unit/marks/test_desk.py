"""What is special to the marks of the family desk."""

from __future__ import annotations

import pytest

from logo_studio.geometry.boolean import intersect, offset
from logo_studio.geometry.measure import area
from logo_studio.marks.desk import MOTIFS, calculator, clock, dna, envelope, puzzle
from logo_studio.marks.registry import GAP, Choice


def options(mark_id: str, name: str) -> tuple[str, ...]:
    param = next(m for m in MOTIFS if m.id == mark_id).params[name]
    assert isinstance(param, Choice)
    return param.options


@pytest.mark.parametrize("time", options("clock", "time"))
@pytest.mark.parametrize("ticks", options("clock", "ticks"))
def test_hands_keep_clear_of_the_marks_on_the_face(time: str, ticks: str) -> None:
    art = clock.build("ring", time, ticks, 0.1)
    near = offset(art["accent"], 0.7 * GAP)
    assert area(intersect(near, art["primary"])) < 1e-6


def test_every_time_of_the_clock_has_angles() -> None:
    assert set(options("clock", "time")) == set(clock.TIMES)


@pytest.mark.parametrize("turns", [2, 3])
def test_strands_pass_over_and_under_in_turn(turns: int) -> None:
    beads = turns - 1
    art = dna.build(turns, 1, "beads", 0.095, 0.24, 0)
    # Each crossing cuts the lower strand in two; both strands start whole.
    assert len(list(art["primary"].contours())) == 2 + turns
    assert len(list(art["accent"].contours())) == beads


def test_rungs_end_on_the_strand() -> None:
    assert dna._half_width(0.0, 0.24) == pytest.approx(0.24, abs=1e-6)
    assert dna._half_width(0.5, 0.24) == pytest.approx(0.0, abs=1e-6)


def test_four_pieces_of_the_puzzle_are_the_same_piece_turned() -> None:
    pieces = puzzle._four(0.11, 0.05)
    assert len(pieces) == 4
    assert all(area(p) == pytest.approx(area(pieces[0]), rel=1e-3) for p in pieces)
    for i, a in enumerate(pieces):
        for b in pieces[i + 1 :]:
            assert area(intersect(offset(a, 0.8 * GAP), b)) < 1e-6


@pytest.mark.parametrize("columns", [2, 3])
def test_keys_of_the_calculator(columns: int) -> None:
    art = calculator.build("square", columns, 0.08, "display", 0)
    # The case, the display's opening, and the keys.
    assert len(list(art["primary"].contours())) == 2 + columns * columns
    tall = calculator.build("square", columns, 0.08, "tall", 0)
    assert len(list(tall["primary"].contours())) == 2 + columns * columns - 1


@pytest.mark.parametrize("sign", options("envelope", "sign"))
def test_signs_are_cut_from_the_letter_and_the_seal(sign: str) -> None:
    for form in ("open", "sealed"):
        assert len(list(envelope.build(form, sign, 0.4, 0.06)["accent"].contours())) == 2
