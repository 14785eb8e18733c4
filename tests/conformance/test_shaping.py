"""Every name of the corpus comes out as HarfBuzz's own tool sets it, or is refused by name.

The tool (`hb-shape`, Debian's libharfbuzz-bin; `make system` installs it) is another build and
version than the library, reads the same font files, and is told the same pieces of text.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from logo_studio.assets import loader
from logo_studio.errors import UnsupportedCharacters
from logo_studio.model.spec import Type
from logo_studio.typography.fonts import Face, face
from logo_studio.typography.line import _groups, set_line
from logo_studio.typography.metrics import Instance
from logo_studio.typography.script import COMMON, script_of
from logo_studio.typography.shape import Item, features_of, shape_items
from logo_studio.typography.writing import faces_for

NAMES = Path(__file__).parents[1] / "data" / "names.tsv"
TOOL = shutil.which("hb-shape")


def corpus(refused: bool) -> Iterator[tuple[str, str, str]]:
    for line in NAMES.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            language, script, name = line.split("\t")
            if (script == "Refused") == refused:
                yield language, script, name


SET = list(corpus(refused=False))
REFUSED = list(corpus(refused=True))


def test_the_corpus_is_wide() -> None:
    assert len({language for language, _, _ in SET}) >= 60
    assert len({script for _, script, _ in SET}) >= 25


def by_tool(made: Instance, text: str, item: Item, language: str) -> list[tuple[int, ...]]:
    """(glyph, cluster, advance, x, y) of each glyph, from left to right."""
    command = [
        TOOL or "",
        f"--font-file={loader.path(made.face.file)}",
        f"--direction={'rtl' if item.level & 1 else 'ltr'}",
        f"--script={'Latn' if item.script == COMMON else item.script}",
        f"--language={language}",
        "--output-format=json",
        "--no-glyph-names",
        f"--text={text[item.start : item.end]}",
        f"--text-before={text[: item.start]}",
        f"--text-after={text[item.end :]}",
    ]
    axes = dict(made.face.location)
    if "wght" in made.face.axes:
        axes["wght"] = made.weight
    if axes:
        command.append("--variations=" + ",".join(f"{a}={v}" for a, v in axes.items()))
    features = features_of(item.script, True, False) or {}
    if features:
        command.append("--features=" + ",".join(f"{f}={int(on)}" for f, on in features.items()))
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [(g["g"], g["cl"] + item.start, g["ax"], g["dx"], g["dy"]) for g in json.loads(out)]


def pieces(f: Face, text: str) -> Iterator[tuple[Instance, Item, bool]]:
    rtl, groups = _groups(f, f.default_weight, text, script_of(text), None)
    for made, items in groups:
        for item in items:
            yield made, item, rtl


@pytest.mark.parametrize(("language", "script", "name"), SET, ids=[f"{r[0]}-{r[2]}" for r in SET])
def test_a_name_is_shaped_as_the_tool_shapes_it(language: str, script: str, name: str) -> None:
    if TOOL is None:
        if os.environ.get("CI"):
            pytest.fail("hb-shape is missing: make system installs it")
        pytest.skip("hb-shape is missing: make system installs it")
    found = faces_for(name, language)
    assert found
    for f in found[:: max(1, len(found) // 4)]:
        covered: set[int] = set()
        for made, item, rtl in pieces(f, name):
            run = shape_items(made, name, [item], rtl, language)
            theirs = by_tool(made, name, item, language)
            where = (f.id, name[item.start : item.end])
            assert [g[:2] for g in theirs] == list(zip(run.glyphs, run.clusters, strict=True)), (
                where
            )
            places = zip(run.advances, run.x_offsets, run.y_offsets, strict=True)
            for ours, (*_, ax, dx, dy) in zip(places, theirs, strict=True):
                # versions of HarfBuzz round a variable font's deltas differently
                assert ours == pytest.approx((ax, dx, dy), abs=1), where
            covered |= set(range(item.start, item.end))
        assert covered == set(range(len(name)))  # nothing is left out


@pytest.mark.parametrize(("language", "script", "name"), SET, ids=[f"{r[0]}-{r[2]}" for r in SET])
def test_every_letter_leaves_ink(language: str, script: str, name: str) -> None:
    for f in faces_for(name, language):
        line = set_line(name, Type(face=f.id, weight=f.default_weight), language)
        drawn = {i for g in line.glyphs for i in range(g.cluster, g.cluster + len(g.char))}
        lost = [ch for i, ch in enumerate(line.text) if i not in drawn and not ch.isspace()]
        assert not [ch for ch in lost if ch.isprintable()], f.id


@pytest.mark.parametrize(("language", "script", "name"), REFUSED, ids=[r[0] for r in REFUSED])
def test_what_cannot_be_set_is_refused_by_name(language: str, script: str, name: str) -> None:
    with pytest.raises(UnsupportedCharacters) as caught:
        faces_for(name, language)
    assert set(caught.value.characters) <= set(name)
    assert caught.value.characters
    assert all(f"U+{ord(ch):04X}" in caught.value.message for ch in caught.value.characters[:3])


def test_a_lent_face_is_as_heavy() -> None:
    arabic, latin = face("cairo"), face(face("cairo").latin)
    _, groups = _groups(arabic, 700, "Café نور", "Latn", None)
    assert [made.face.id for made, _ in groups] == [latin.id, "cairo"]
    stems = [made.face.stem_at(made.weight) for made, _ in groups]
    assert stems[0] == pytest.approx(stems[1] / 0.9, rel=0.15)
