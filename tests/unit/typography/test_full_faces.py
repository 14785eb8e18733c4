"""The optional package of full faces: found when a name needs it, never before."""

from __future__ import annotations

import base64
import json
import pathlib
import sys
from collections.abc import Iterator

import pytest
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen

from logo_studio.assets import loader
from logo_studio.errors import SpecError, UnsupportedCharacters
from logo_studio.model.spec import Type
from logo_studio.typography import fonts
from logo_studio.typography.line import set_line
from logo_studio.typography.writing import faces_for

RARE = "龘"  # in no national standard's common level
LETTERS = "H国茶" + RARE


def square_font(letters: str) -> FontBuilder:
    """Squares a cap high, 1000 wide."""
    names = [".notdef", *(f"u{ord(c):04X}" for c in letters)]
    pen = TTGlyphPen(None)
    for index, point in enumerate([(50, 0), (50, 850), (950, 850), (950, 0)]):
        (pen.lineTo if index else pen.moveTo)(point)
    pen.closePath()
    square, blank = pen.glyph(), TTGlyphPen(None).glyph()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(c): f"u{ord(c):04X}" for c in letters})
    builder.setupGlyf({name: square if name != ".notdef" else blank for name in names})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (1000, 50)))
    builder.setupHorizontalHeader(ascent=880, descent=-120)
    builder.setupNameTable({"familyName": "Full", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    return builder


def packed(letters: str) -> str:
    blocks: dict[int, bytearray] = {}
    for code in map(ord, letters):
        blocks.setdefault(code >> 8, bytearray(32))[(code & 255) >> 3] |= 1 << (code & 7)
    data = b"".join(n.to_bytes(2, "big") + blocks[n] for n in sorted(blocks))
    return base64.b64encode(data).decode()


@pytest.fixture
def installed(tmp_path: pathlib.Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[pathlib.Path]:
    """A small stand-in for the package, laid out as tools/build_cjk.py lays it out."""
    package = tmp_path / loader.FULL_FACES
    data = package / "data"
    (data / "fonts").mkdir(parents=True)
    source = pathlib.Path(__file__).parents[3] / "packages" / "cjk" / loader.FULL_FACES
    package.joinpath("__init__.py").write_text(source.joinpath("__init__.py").read_text("utf-8"))
    square_font(LETTERS).save(data / "fonts" / "noto-sans-sc-full.ttf")
    row = next(r for r in loader.read_json("fonts/index.json") if r["id"] == "noto-sans-sc")
    row = row | {
        "id": "noto-sans-sc-full",
        "file": "fonts/noto-sans-sc-full.ttf",
        "coverage": packed(LETTERS),
        "characters": len(LETTERS),
        "axes": {},
        "units_per_em": 1000,
    }
    data.joinpath("fonts", "index.json").write_text(json.dumps([row]), "utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    fonts._full.cache_clear()
    yield data
    fonts._full.cache_clear()
    sys.modules.pop(loader.FULL_FACES, None)


def test_without_the_package_a_rare_character_is_refused_by_name() -> None:
    assert fonts.full_faces() == ()
    with pytest.raises(UnsupportedCharacters) as caught:
        faces_for(f"{RARE}茶", "zh")
    assert caught.value.characters == (RARE,)
    assert "logo-studio-cjk" in caught.value.hint
    with pytest.raises(SpecError, match="install logo-studio-cjk"):
        fonts.face("noto-sans-sc-full")


@pytest.mark.usefixtures("installed")
def test_with_it_the_name_is_set_whole_in_the_full_face() -> None:
    assert [f.id for f in faces_for(f"{RARE}茶", "zh")] == ["noto-sans-sc-full"]
    line = set_line(f"{RARE}茶", Type(face="noto-sans-sc-full", weight=700))
    assert [g.char for g in line.glyphs] == [RARE, "茶"]


@pytest.mark.usefixtures("installed")
def test_a_name_that_the_packaged_faces_have_never_takes_it() -> None:
    assert "noto-sans-sc-full" not in {f.id for f in faces_for("春雨茶馆", "zh")}
    assert "noto-sans-sc-full" not in {f.id for f in fonts.faces()}


@pytest.mark.usefixtures("installed")
def test_it_is_of_one_language_like_every_han_face() -> None:
    with pytest.raises(UnsupportedCharacters):
        faces_for(f"{RARE}茶", "ja")
    with pytest.raises(UnsupportedCharacters) as caught:
        faces_for(f"{RARE}靐", "zh")
    assert caught.value.characters == ("靐",)
