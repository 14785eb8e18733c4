"""The packaged verdicts on letters: read right, and true to what the marks draw today."""

from __future__ import annotations

import json

import pytest

from logo_studio.assets import loader
from logo_studio.errors import SpecError
from logo_studio.marks.build import build_mark
from logo_studio.marks.legibility import legible
from logo_studio.marks.letter import verdicts as ask
from logo_studio.marks.letter.verdicts import FILE, HAS, Verdicts, read, verdicts
from logo_studio.marks.registry import motif, suits
from logo_studio.model.spec import Mark
from logo_studio.typography.fonts import face, faces
from logo_studio.typography.line import outline_letters

JUDGED = ("sliced", "stencil", "striped", "folded", "halved", "inline", "tile_letter")


def small() -> Verdicts:
    """Two letters, one mark, a face in two weights and one that lacks the second letter.

    Only in the lighter weight does an A share a stem with a B.
    """
    head = {
        "alphabets": ["AB"], "marks": [HAS, "m"], "faces": {"f": [400, 700], "g": [700]},
        "shapes": {"A": 0.9},
    }  # fmt: skip
    rows = bytes([0b11, 0b11, 0b01]) + bytes([0b11, 0b01, 0b01])
    pairs = bytes([0b0010, 0b0000, 0b0000])
    return read(json.loads(json.dumps(head)), b"\x05" + bytes(31) + rows + pairs)


def test_reads_shapes_rows_and_pairs() -> None:
    table = small()
    assert table.shapes == {"A": (5, 0.9)}
    assert table.weights == {"f": (400, 700), "g": (700,)}
    assert table.rows["m", "f", 400] == 0b11
    assert table.rows["m", "f", 700] == 0b01
    assert table.rows[HAS, "g", 700] == 0b01
    assert table.pairs == {("f", 400): 0b10, ("f", 700): 0, ("g", 700): 0}
    assert table.pair_bit("A", "B") == 1
    assert table.pair_bit("A", "C") is None


def test_asks_for_a_weight_a_face_or_all(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("logo_studio.marks.letter.verdicts.verdicts", small)
    keeps, joins = ask.keeps.__wrapped__, ask.joins.__wrapped__
    assert keeps("m", "B", "f", 400)
    assert keeps("m", "B", "f", 480)
    assert not keeps("m", "B", "f", 700)
    assert not keeps("m", "B", "f", None)
    assert not keeps("m", "B", None, 700)
    assert keeps("m", "A", None, None)
    # a face without the letter, unknown faces and letters, no letter
    assert not keeps("m", "B", "g", 700)
    assert not keeps("m", "A", "h", 700)
    assert not keeps("m", "国", "f", 400)
    assert not keeps("m", "", "f", 400)
    assert joins("AB", "f", 400)
    assert not any(joins(pair, "f", 400) for pair in ("BA", "A", "AC", ""))
    assert not joins("AB", "f", 700)
    assert not joins("AB", None, None)


def test_file_is_small_and_knows_every_alphabetic_face_and_weight() -> None:
    alphabetic = [f for f in faces() if not f.latin]
    assert loader.path(FILE).stat().st_size <= 60_000
    table = verdicts()
    assert table.weights == {f.id: f.weights for f in alphabetic}
    assert {mark for mark, _, _ in table.rows} == {HAS, *JUDGED}
    for f in alphabetic:
        missing = f.covers("AЯΩ")
        bits = table.rows[HAS, f.id, f.weights[0]]
        assert [bool(bits >> table.letters.index(c) & 1) for c in "AЯΩ"] == [
            c not in missing for c in "AЯΩ"
        ]


@pytest.mark.parametrize("name", ["outfit", "playfair", "archivo-condensed", "rubik"])
@pytest.mark.parametrize("mark_id", JUDGED)
def test_what_suits_can_be_built_and_read(mark_id: str, name: str) -> None:
    # If this fails after a change of a mark or face: tools/build_letters.py --marks ...
    weight = face(name).default_weight
    for ch in "AEKNORSW":
        letters = outline_letters(ch, name, weight)
        if suits(mark_id, ch, name, weight):
            assert legible(build_mark(Mark(id=mark_id), letters), ch, name, weight), ch


@pytest.mark.parametrize(
    ("mark_id", "letter", "name"),
    [("folded", "O", "outfit"), ("folded", "A", "playfair"), ("tile_letter", "I", "outfit"),
     ("inline", "A", "cormorant-garamond")],
)  # fmt: skip
def test_what_cannot_be_built_is_refused_and_known(mark_id: str, letter: str, name: str) -> None:
    weight = face(name).default_weight
    assert not suits(mark_id, letter, name, weight)
    with pytest.raises(SpecError):
        build_mark(Mark(id=mark_id), outline_letters(letter, name, weight))


def test_judged_marks_have_a_say_and_plain_ones_take_any_letter() -> None:
    assert suits("folded", "N", "outfit", 700)
    assert suits("tile_letter", "R", "outfit", 700)
    assert not suits("striped", "E", "outfit", 700)
    assert suits("striped", "5", "outfit", 700)
    assert not suits("tile_letter", "5", "outfit", 700)
    for mark_id in ("initial", "boxed", "ringed", "ruled", "spot"):
        assert motif(mark_id).letters == 1
        assert suits(mark_id, "国")
