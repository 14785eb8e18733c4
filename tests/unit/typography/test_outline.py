from __future__ import annotations

import pytest

from logo_studio.geometry.boolean import simplify
from logo_studio.geometry.measure import area, tight_bounds
from logo_studio.geometry.shapes import rect
from logo_studio.model.path import Path
from logo_studio.typography import outline
from logo_studio.typography.fonts import face, faces
from logo_studio.typography.metrics import Instance, instance
from logo_studio.typography.outline import glyph


def gid(made: Instance, ch: str) -> int:
    found: int = made.font.get_nominal_glyph(ord(ch))
    return found


def letter(face_id: str, weight: int, ch: str) -> Path:
    made = instance(face_id, weight, "Latn")
    return glyph(made, gid(made, ch)).path


@pytest.mark.parametrize("face_id", [f.id for f in faces() if not f.latin])
def test_a_cap_is_one_high_and_stands_on_the_baseline(face_id: str) -> None:
    row = face(face_id)
    made = instance(row.id, row.default_weight, "Latn")
    box = glyph(made, gid(made, "H")).box
    assert box is not None
    assert box[1] == pytest.approx(-1.0, abs=0.006)
    if row.voice != "script":  # round and hand-cut feet pass the line a little
        assert box[3] == pytest.approx(0.0, abs=0.015)


def test_a_flat_cap_is_as_exact_as_the_font_s_grid() -> None:
    assert letter("outfit", 600, "H").bounds()[1::2] == pytest.approx((-1.0, 0.0), abs=0.001)


def test_y_points_down() -> None:
    box = letter("outfit", 600, "p").bounds()
    assert box[1] < 0 < 0.2 < box[3]


@pytest.mark.parametrize(("ch", "contours"), [("A", 2), ("B", 3), ("H", 1), ("i", 2), ("&", 2)])
def test_overlaps_are_gone_and_holes_are_kept(ch: str, contours: int) -> None:
    path = letter("outfit", 600, ch)
    assert path.commands.count("M") == contours
    assert area(simplify(path)) == pytest.approx(area(path), abs=1e-3)


def test_a_clean_outline_keeps_the_points_of_its_designer() -> None:
    made = instance("bebas-neue", 400, "Latn")
    drawn = outline._drawn(made, gid(made, "S"))
    assert outline._united(drawn) is drawn


def test_a_contour_that_runs_the_wrong_way_is_mended() -> None:
    both = rect(0, 0, 1, 1) + rect(2, 0, 1, 1)
    wrong = Path(both.commands, both.xs[:4] + both.xs[4:][::-1], both.ys[:4] + both.ys[4:][::-1])
    assert area(wrong) == pytest.approx(0)
    assert area(outline._united(wrong)) == pytest.approx(2)


def test_a_space_has_no_ink() -> None:
    made = instance("outfit", 600, "Latn")
    assert glyph(made, gid(made, " ")).box is None
    assert not glyph(made, gid(made, " ")).path


def test_a_path_is_the_same_from_the_cache_and_anew() -> None:
    made = instance("manrope", 700, "Latn")
    first = glyph(made, gid(made, "R")).path
    assert glyph(made, gid(made, "R")).path is first
    glyph.cache_clear()
    outline._packed.cache_clear()
    again = glyph(made, gid(made, "R")).path
    assert again is not first
    assert again == first


def test_box_and_area_are_those_of_the_path() -> None:
    made = instance("eb-garamond", 500, "Latn")
    drawn = glyph(made, gid(made, "g"))
    assert drawn.box == pytest.approx(tight_bounds(drawn.path), abs=1e-6)
    assert drawn.area == pytest.approx(area(drawn.path), abs=1e-6)
