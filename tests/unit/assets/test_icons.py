"""The icon vocabulary and its build: well formed, all packaged, from known sources."""

from __future__ import annotations

import pathlib

import pytest
from icons.outlines import SOURCES, outline, tidy
from icons.vocabulary import read

from logo_studio.geometry.measure import area
from logo_studio.marks.icon.table import GRID, known, table


def test_the_packaged_table_is_the_vocabulary() -> None:
    entries = read()
    assert [e.concept for e in entries] == list(table().concepts())
    for entry in entries:
        row = known(entry.concept)
        assert (row.source, row.depicts, row.vienna) == (
            entry.origin, entry.depicts, entry.vienna,
        )  # fmt: skip
        assert entry.source in SOURCES
        assert entry.mirrors or not row.turns


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("ant fe:ant insect", "not of the form"),
        ("ant fe:ant insect pest | 3.x", "'3.x' is not a Vienna code"),
        ("ant fe:ant insect insect | 3.13", "ant has a word twice"),
        ("ant fe:ant insect Pest | 3.13", "words are of"),
        ("ant fe:ant a b | 3.13\nant fe:ant a b | 3.13", "txt:2: ant stands twice"),
    ],
)
def test_a_faulty_line_is_named(text: str, fault: str, tmp_path: pathlib.Path) -> None:
    file = tmp_path / "v.txt"
    file.write_text(text, "utf-8")
    with pytest.raises(ValueError, match=fault):
        read(file)


def test_an_svg_becomes_clean_ink() -> None:
    ring = "M0 0H20V20H0ZM5 5H15V15H5Z"
    svg = f'<svg viewBox="0 0 24 24"><path fill-rule="evenodd" d="{ring}"/></svg>'
    p = tidy(outline(svg), GRID)
    assert area(p) == pytest.approx(0.75, abs=1e-3)
    speck = '<svg viewBox="0 0 24 24"><path d="M0 0H20V20H0Z"/><path d="M22 0h.4v.4h-.4Z"/></svg>'
    assert len(list(tidy(outline(speck), GRID).contours())) == 1
    with pytest.raises(ValueError, match="fills"):
        outline('<svg><path d="M0 0H9" stroke="#000"/></svg>')
