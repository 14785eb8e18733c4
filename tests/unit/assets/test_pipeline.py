"""The asset build, on slices small enough to make here."""

from __future__ import annotations

import dataclasses
import io
import pathlib
import tarfile

import pytest
import uharfbuzz as hb
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.ttGlyphPen import TTGlyphPen
from icons.outlines import SOURCES
from typefaces.build import build_face, merge_slices
from typefaces.characters import characters
from typefaces.finish import write
from typefaces.licences import copyright_line, reserved_names
from typefaces.packages import Pin, integrity, open_package, read_lock, tarball_of
from typefaces.recipe import Recipe, read_recipes

from logo_studio.assets import loader

RECIPE = Recipe(
    id="trial", family="Trial", voice="slab", tones=("plain",), weights=(400,), default_weight=400,
    grade=3, package="@scope/trial", slices="400",
)  # fmt: skip


def web_slice(letters: str, features: str = "") -> bytes:
    """A woff2 of square letters, 600 wide, without weight axis."""
    names = [".notdef", *(f"u{ord(c):04X}" for c in letters)]
    pen = TTGlyphPen(None)
    for index, point in enumerate([(50, 0), (50, 700), (550, 700), (550, 0)]):
        (pen.lineTo if index else pen.moveTo)(point)
    pen.closePath()
    square, blank = pen.glyph(), TTGlyphPen(None).glyph()
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(names)
    builder.setupCharacterMap({ord(c): f"u{ord(c):04X}" for c in letters})
    builder.setupGlyf({name: square if name != ".notdef" else blank for name in names})
    builder.setupHorizontalMetrics(dict.fromkeys(names, (600, 50)))
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Slice", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost()
    if features:
        builder.addOpenTypeFeatures(features)
    stream = io.BytesIO()
    builder.font.flavor = "woff2"
    builder.save(stream)
    return stream.getvalue()


def slices() -> list[bytes]:
    kern = (
        "languagesystem latn dflt; feature kern { pos u0041 u0056 -80; pos u0054 u0065 -90; "
        "pos u0054 u00EB -20; pos u0054 u0072 -70; } kern;"
    )
    return [web_slice("AVTerë", kern), web_slice("AĂŘřŤ")]


def font(data: bytes) -> hb.Font:
    return hb.Font(hb.Face(hb.Blob(data)))


def kerning(data: bytes, text: str) -> int:
    total = 0
    for on in (True, False):
        buffer = hb.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        hb.shape(font(data), buffer, {"kern": on})
        advance = sum(position.x_advance for position in buffer.glyph_positions)
        total += advance if on else -advance
    return total


def merged() -> bytes:
    return write(merge_slices(RECIPE, slices()), "trial", "Trial", "Copyright Trial", "OFL-1.1")


def test_a_merged_font_has_the_letters_of_all_slices_each_once() -> None:
    face = font(merged()).face
    assert set(face.unicodes) == {ord(c) for c in "AVTerëĂŘřŤ"}
    drawn = [font(merged()).get_nominal_glyph(code) for code in face.unicodes]
    assert len(set(drawn)) == 10
    assert 0 not in drawn


def test_the_first_letter_of_a_later_slice_is_not_lost_as_notdef() -> None:
    data = write(
        merge_slices(RECIPE, [web_slice("A"), web_slice("Ж")]), "trial", "Trial", "Copyright", "OFL"
    )
    assert font(data).get_nominal_glyph(ord("Ж")) not in (None, 0)


def test_kerning_crosses_slices_and_spares_marks_above() -> None:
    data = merged()
    assert kerning(data, "AV") == -80
    assert kerning(data, "ĂV") == -80
    # Tr is -70, but ë after T is set 70 looser than e: a caron above r needs as much air.
    assert kerning(data, "Tř") == -20
    assert kerning(data, "Ťr") == -70
    assert kerning(data, "ĂŤ") == 0


def test_a_mark_without_anchors_goes_and_one_that_no_letter_needs_stays() -> None:
    # No Ć in the font: the acute would hang loose. Unicode has no letter with U+0308 on V or T.
    font_ = merge_slices(RECIPE, [web_slice("CVT\u0301\u0308")])
    assert font_.getBestCmap().keys() == {ord(c) for c in "CVT\u0308"}


def test_the_same_slices_give_the_same_bytes() -> None:
    assert merged() == merged()


SCRIPT = dataclasses.replace(RECIPE, subsets=("latin", "hebrew"), latin="outfit")


def test_a_script_takes_all_of_its_own_slice_and_of_latin_what_any_script_needs() -> None:
    font_ = merge_slices(SCRIPT, [web_slice("AVëŘ1"), web_slice("אבםA\u05b0")])
    assert font_.getBestCmap().keys() == set(map(ord, "AV1אבם\u05b0"))


def test_a_face_of_thousands_takes_the_characters_of_its_lists() -> None:
    recipe = dataclasses.replace(SCRIPT, characters=("basic", "jis-x-0208-1"))
    font_ = merge_slices(recipe, [web_slice("A1ë"), web_slice("国喫堯门")])
    assert font_.getBestCmap().keys() == set(map(ord, "A1国喫堯")) & characters(recipe.characters)
    assert ord("国") in font_.getBestCmap()


def test_the_lists_hold_the_standards_and_the_names_that_they_lack() -> None:
    assert len(characters(("gb-2312",)) - characters(("gb-2312-1",))) > 3000
    for name, rare in {
        "names-zh-hans": "喆堃祎赟翀昉珺犇骉",
        "names-ja": "髙﨑濵彅",
        "names-zh-hant": "喆堃嘅峯啓粧",
    }.items():
        assert characters((name,)) >= set(map(ord, rare))
        assert len(characters((name,))) >= 400
    with pytest.raises(KeyError):
        characters(("gb-18030",))


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ('Copyright X, with Reserved Font Name "Alfa Slab".', {"Alfa Slab"}),
        ('with ReservedFont Name "Righteous"', {"Righteous"}),
        ("with Reserved Font Names “Abril” and “Abril Fatface”", {"Abril", "Abril Fatface"}),
        ("with Reserved Font Name Kaushan Script.", {"Kaushan Script"}),
        ("Copyright Y.\nPREAMBLE\nno Reserved Font Name is used", set()),
    ],
)
def test_reserved_names_are_found_however_they_are_written(text: str, names: set[str]) -> None:
    assert reserved_names(text) == names


def test_the_owner_is_named_once_and_comes_from_the_font_when_the_licence_names_nobody() -> None:
    repeated = "Copyright 2020 The A Authors (u) A-Italic[wght].ttf: Copyright 2020 The A Authors"
    assert copyright_line(repeated, "") == "Copyright 2020 The A Authors (u)"
    assert copyright_line("\n  Apache License\n", "Copyright B.\n") == "Copyright B."


def packed(folder: pathlib.Path, licence_text: str) -> pathlib.Path:
    """A package in a cache folder, under the name npm would give it."""
    tarball = tarball_of("@scope/trial", "1.0.0", folder)
    with tarfile.open(tarball, "w:gz") as tar:
        for name, content in {
            "LICENSE": licence_text.encode(),
            "files/trial-latin-400-normal.woff2": slices()[0],
        }.items():
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(content)
            tar.addfile(member, io.BytesIO(content))
    return tarball


def test_a_package_that_is_not_the_locked_one_is_refused(tmp_path: pathlib.Path) -> None:
    tarball = packed(tmp_path, "Copyright Z")
    pin = Pin("@scope/trial", "1.0.0", integrity(tarball), "OFL-1.1")
    assert open_package(pin, tmp_path).read("LICENSE") == b"Copyright Z"
    tarball.write_bytes(tarball.read_bytes() + b"\0")
    with pytest.raises(ValueError, match=r"scope-trial-1\.0\.0\.tgz: integrity sha512-"):
        open_package(pin, tmp_path)


def test_reserved_names_and_foreign_licences_stop_the_build(tmp_path: pathlib.Path) -> None:
    tarball = packed(tmp_path, "Copyright Z, with Reserved Font Name 'Trial'.")
    pin = Pin("@scope/trial", "1.0.0", integrity(tarball), "OFL-1.1")
    package = open_package(pin, tmp_path)
    with pytest.raises(ValueError, match="'Trial' is a reserved name"):
        build_face(RECIPE, pin, package)
    with pytest.raises(ValueError, match=r"licence GPL-3\.0 is not among"):
        build_face(RECIPE, dataclasses.replace(pin, licence="GPL-3.0"), package)


def test_the_index_lists_the_recipes_and_every_package_is_locked() -> None:
    recipes = read_recipes()
    index = {face["id"]: face for face in loader.read_json("fonts/index.json")}
    assert index.keys() == recipes.keys()
    lock = read_lock()
    for face_id, recipe in recipes.items():
        assert recipe.cut_of in recipes if recipe.cut_of else recipe.package in lock
        for field in (
            "family",
            "voice",
            "tones",
            "weights",
            "corners",
            "notes",
            "also",
            "latin",
        ):
            told, shown = getattr(recipe, field), index[face_id][field]
            assert (list(told) if isinstance(told, tuple) else told) == shown
    used = {recipe.package for recipe in recipes.values() if recipe.package}
    others = {package for package, _ in SOURCES.values()}  # icons
    assert used | others | {"simple-icons"} == lock.keys()  # tools/build_brands.py


def test_a_recipe_needs_a_package_or_a_face_to_be_a_cut_of(tmp_path: pathlib.Path) -> None:
    text = (
        '[a]\nfamily = "A"\nvoice = "slab"\ntones = ["x"]\nweights = [400]\n'
        "default_weight = 400\ngrade = 3\n"
    )
    tmp_path.joinpath("a.toml").write_text(text, "utf-8")
    with pytest.raises(ValueError, match=r"a\.toml: a needs either a package or cut_of"):
        read_recipes(tmp_path)
