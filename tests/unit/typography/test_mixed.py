"""Lines of several scripts and directions."""

from __future__ import annotations

from itertools import pairwise

import pytest

from logo_studio.model.spec import Type
from logo_studio.typography.arc import on_arc
from logo_studio.typography.line import PlacedGlyph, TextLine, set_line
from logo_studio.typography.pictographs import split_pictographs


def _bulges_left(g: PlacedGlyph) -> bool:
    """Whether the ends of a bracket lie at its right."""
    tips = [x for x, y in zip(g.path.xs, g.path.ys, strict=True) if y < g.box[1] + 0.1]
    return sum(tips) / len(tips) > (g.box[0] + g.box[2]) / 2


CAIRO = Type(face="cairo", weight=700, tracking=0.2)


def shown(line: TextLine) -> str:
    """What the glyphs stand for, from left to right."""
    return "".join([g.char for g in line.glyphs])


def test_arabic_letters_are_never_spaced_and_latin_beside_them_is() -> None:
    alone = set_line("نور", Type(face="cairo", weight=700))
    assert set_line("نور", CAIRO).advance == pytest.approx(alone.advance)
    tight, wide = (
        set_line("Cafe نور", Type(face="cairo", weight=700, tracking=t)) for t in (0.0, 0.2)
    )
    latin = [[g.x for g in line.glyphs if g.char.isascii()] for line in (tight, wide)]
    arabic = [[g.x for g in line.glyphs if not g.char.isascii()] for line in (tight, wide)]
    assert latin[1][-1] - latin[1][0] == pytest.approx(latin[0][-1] - latin[0][0] + 0.6, abs=0.15)
    assert arabic[1][-1] - arabic[1][0] == pytest.approx(arabic[0][-1] - arabic[0][0])


def test_brackets_are_mirrored_and_words_keep_their_order() -> None:
    line = set_line("בית (Aviv) 7", Type(face="heebo", weight=700))
    assert line.rtl
    assert shown(line) == "7)Aviv(תיב"
    plain = set_line("(7)", Type(face="heebo", weight=700)).glyphs
    left, right = (g for g in line.glyphs if g.char in "()")
    # ")" stands at the left of the word and is drawn as the bracket that opens there
    assert _bulges_left(left) == _bulges_left(plain[0])
    assert _bulges_left(right) == _bulges_left(plain[2]) != _bulges_left(left)


def test_a_line_of_a_longer_text_keeps_its_direction() -> None:
    part = set_line("(Aviv) 7", Type(face="heebo", weight=700), rtl=True)
    assert shown(part) == "7)Aviv("
    assert shown(set_line("(Aviv) 7", Type(face="heebo", weight=700))) == "(Aviv)7"


def test_squares_are_taller_than_capitals_beside_them_and_share_their_middle() -> None:
    line = set_line("東京 HH", Type(face="noto-sans-jp", weight=700))
    han = [(g.y + g.box[1], g.y + g.box[3]) for g in line.glyphs if not g.char.isascii()]
    latin = [(g.y + g.box[1], g.y + g.box[3]) for g in line.glyphs if g.char == "H"]
    tall = [b - a for a, b in (han[0], latin[0])]
    assert 1.08 < tall[0] / tall[1] < 1.3
    assert sum(han[0]) / 2 == pytest.approx(sum(latin[0]) / 2, abs=0.06)


@pytest.mark.parametrize(
    ("text", "face"),
    [
        ("مقهى النور", "cairo"),
        ("श्री कृष्ण", "baloo-2"),
        ("Café نور", "cairo"),
        ("မြန်မာ့ကော်ဖီ", "noto-sans-myanmar"),  # not joined, but of wide syllables
    ],
)
def test_on_an_arc_joined_letters_stay_joined(text: str, face: str) -> None:
    """What touches on the straight line touches on the arc: shapes are bent, not turned."""
    line = set_line(text, Type(face=face, weight=700))
    bent, _ = on_arc(line, 3.0, 1.0, -90.0, top=True)
    assert all((g.cos, g.sin) == (1.0, 0.0) for g in bent)

    def touching(boxes: list[tuple[float, float, float, float]]) -> int:
        return sum(a[0] <= b[2] and b[0] <= a[2] for a, b in pairwise(boxes))

    straight = [(g.x + g.box[0], 0.0, g.x + g.box[2], 0.0) for g in line.glyphs]
    assert touching([g.box for g in bent]) >= touching(straight) - 1


def test_an_accent_without_anchor_stands_over_its_letter() -> None:
    line = set_line("ẹ̀", Type(face="cormorant-garamond", weight=600))
    base, mark = line.glyphs
    middle = mark.x + (mark.box[0] + mark.box[2]) / 2
    assert base.x + base.box[0] < middle < base.x + base.box[2]
    assert mark.y + mark.box[3] < base.y + base.box[1]


@pytest.mark.parametrize(
    ("text", "words", "pictures"),
    [
        ("Pizza 🍕", "Pizza", ("🍕",)),
        ("🇫🇷 Café", "Café", ("🇫🇷",)),
        ("👩‍🍳 & Co", "& Co", ("👩‍🍳",)),
        ("Brand© 2026™", "Brand© 2026™", ()),
        ("1️⃣ Shop", "Shop", ("1️⃣",)),
        ("❤️", "", ("❤️",)),
        ("plain", "plain", ()),
        ("नमस्ते", "नमस्ते", ()),
    ],
)
def test_pictures_are_told_from_words(text: str, words: str, pictures: tuple[str, ...]) -> None:
    assert split_pictographs(text) == (words, pictures)
