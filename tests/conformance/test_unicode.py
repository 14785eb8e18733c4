"""The Unicode Consortium's own conformance tests, every case of them (tests/data/unicode)."""

from __future__ import annotations

import lzma
from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path

import pytest

from logo_studio.typography import ucd
from logo_studio.typography.bidi import levels, resolve, visual_order
from logo_studio.typography.breaks import line_breaks
from logo_studio.typography.clusters import clusters

DATA = Path(__file__).parents[1] / "data" / "unicode"
#: BidiTest is cut into so many parts, which run side by side.
PARTS = 4


def cases(name: str) -> Iterator[str]:
    with lzma.open(DATA / name, "rt", encoding="utf-8") as lines:
        for line in lines:
            if line.strip() and not line.startswith("#"):
                yield line.strip()


def test_data_and_tests_are_of_one_version() -> None:
    for file in DATA.glob("*.xz"):
        with lzma.open(file, "rt", encoding="utf-8") as lines:
            assert ucd.version() in next(lines), file.name


def shown(expected: list[str], found: list[int]) -> tuple[list[str], list[int]]:
    """Levels with x for removed characters, and the visual order of the others."""
    marked = ["x" if e == "x" else str(f) for e, f in zip(expected, found, strict=True)]
    kept = [i for i, e in enumerate(expected) if e != "x"]
    return marked, visual_order(kept, [found[i] for i in kept])


@pytest.mark.parametrize("part", range(PARTS))
def test_bidi_classes(part: int) -> None:
    expected: list[str] = []
    order: list[int] = []
    count = 0
    for n, line in enumerate(cases("BidiTest.xz")):
        if line.startswith("@Levels:"):
            expected = line.split(":")[1].split()
        elif line.startswith("@Reorder:"):
            order = [int(i) for i in line.split(":")[1].split()]
        elif n % PARTS == part:
            kinds, _, bits = line.partition(";")
            for bit, base in ((1, None), (2, 0), (4, 1)):
                if int(bits, 16) & bit:
                    found = resolve(kinds.split(), {}, base)[1]
                    assert shown(expected, found) == (expected, order), (line, base)
                    count += 1
    assert count > 190_000


def test_bidi_characters() -> None:
    count = 0
    for line in cases("BidiCharacterTest.xz"):
        codes, direction, base, expected, order = line.split(";")
        text = "".join(chr(int(code, 16)) for code in codes.split())
        found_base, found = levels(text, None if direction == "2" else int(direction))
        assert found_base == int(base), line
        want = expected.split()
        assert shown(want, found) == (want, [int(i) for i in order.split()]), line
        count += 1
    assert count > 90_000


def breaks(name: str) -> Iterator[tuple[str, list[int]]]:
    """(text, offsets where it may be cut inside)."""
    for line in cases(name):
        text, cuts = "", []
        for sign in line.split():
            if sign == "÷":
                cuts.append(len(text))
            elif sign != "×":
                text += chr(int(sign, 16))
        yield text, [cut for cut in cuts if 0 < cut < len(text)]


def test_line_breaks() -> None:
    for text, cuts in breaks("LineBreakTest.xz"):
        assert line_breaks(text) == cuts, text.encode("unicode_escape")


def test_grapheme_clusters() -> None:
    for text, cuts in breaks("GraphemeBreakTest.xz"):
        assert [*accumulate(map(len, clusters(text)))][:-1] == cuts, text.encode("unicode_escape")
