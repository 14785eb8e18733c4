"""Text on a circle: where letters stand, which way they read, how they turn."""

from __future__ import annotations

from math import hypot

import pytest

from logo_studio.geometry.affine import place, rotate, transform
from logo_studio.model.path import Path
from logo_studio.model.spec import Type
from logo_studio.typography.arc import on_arc
from logo_studio.typography.line import TextLine, set_line

LINE = set_line("HARBOR", Type(face="outfit", weight=600, tracking=0.2))


def arc(
    line: TextLine, radius: float, size: float, angle: float, top: bool
) -> tuple[tuple[Path, ...], float]:
    """The placed outlines of `on_arc`, in order, and the half angle."""
    glyphs, half = on_arc(line, radius, size, angle, top)
    return tuple(
        transform(g.path, g.cos * size, g.sin * size, -g.sin * size, g.cos * size, g.x, g.y)
        for g in glyphs
    ), half


def middle(path: Path) -> tuple[float, float]:
    x0, y0, x1, y1 = path.bounds()
    return (x0 + x1) / 2, (y0 + y1) / 2


def radii(paths: tuple[Path, ...]) -> list[float]:
    return [hypot(x, y) for p in paths for x, y in zip(p.xs, p.ys, strict=True)]


def test_top_text_stands_on_its_radius() -> None:
    paths, half = arc(LINE, 10.0, 2.0, -90.0, top=True)
    assert len(paths) == 6
    assert min(radii(paths)) == pytest.approx(10.0, abs=0.15)
    assert max(radii(paths)) == pytest.approx(12.0, abs=0.2)
    assert [round(middle(p)[0], 6) for p in paths] == sorted(round(middle(p)[0], 6) for p in paths)
    assert all(p.bounds()[3] < 0 for p in paths)
    ink = (LINE.bounds[2] - LINE.bounds[0]) * 2.0
    assert half == pytest.approx(ink / 2 / 10.0 * 57.29577951)


def test_bottom_text_reads_left_to_right_with_its_caps_inside() -> None:
    paths, half = arc(LINE, 10.0, 2.0, 90.0, top=False)
    assert all(p.bounds()[1] > 0 for p in paths)
    assert [round(middle(p)[0], 6) for p in paths] == sorted(round(middle(p)[0], 6) for p in paths)
    assert max(radii(paths)) == pytest.approx(12.0, abs=0.25)
    assert min(radii(paths)) == pytest.approx(10.0, abs=0.2)
    assert half < arc(LINE, 10.0, 2.0, -90.0, top=True)[1]


def test_a_letter_at_the_centre_is_upright_and_turned_back_it_is_the_glyph() -> None:
    one = set_line("H", Type(face="outfit", weight=600))
    for angle, top, turn in ((-90.0, True, 0.0), (0.0, True, -90.0), (90.0, False, 0.0)):
        (path,), _ = arc(one, 10.0, 2.0, angle, top)
        upright = rotate(path, turn)
        left = one.bounds[0] + (one.bounds[2] - one.bounds[0]) / 2
        glyph = place(one.glyphs[0].path, 2.0, -2.0 * left, -10.0 if top else 12.0)
        assert upright.xs == pytest.approx(glyph.xs, abs=1e-9)
        assert upright.ys == pytest.approx(glyph.ys, abs=1e-9)


def test_a_mark_turns_with_its_letter() -> None:
    line = set_line("AQ\u0301A", Type(face="montserrat", weight=700))
    glyphs, _ = on_arc(line, 10.0, 2.0, -90.0, top=True)
    assert len(glyphs) == 4
    turns = [(g.cos, g.sin) for g in glyphs]
    assert turns[1] == turns[2]
    assert len(set(turns)) == 3
