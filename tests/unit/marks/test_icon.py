"""Icons: a table read row by row, outlines that can be drawn, forms that stay clean."""

from __future__ import annotations

import subprocess
import sys
from array import array
from pathlib import Path as File

import pytest

from logo_studio.errors import GeometryError, SpecError
from logo_studio.geometry.boolean import intersect, offset
from logo_studio.geometry.measure import area, tight_bounds
from logo_studio.marks.build import build_mark
from logo_studio.marks.icon import draw, ids
from logo_studio.marks.icon.table import GRID, Row, encode, known, table
from logo_studio.marks.registry import (
    GAP,
    builder,
    concepts,
    constructed,
    family_of,
    motif,
    motifs,
)
from logo_studio.marks.vienna import is_code
from logo_studio.model.path import Path
from logo_studio.model.spec import Mark

CONCEPTS = tuple(table().concepts())
PARTS = 8


def test_there_are_enough_and_they_come_after_the_constructed_ones() -> None:
    assert 700 <= len(CONCEPTS) <= 1200
    listed = list(motifs())
    assert listed[: len(constructed())] == list(constructed())
    assert listed[len(constructed()) :] == ids()
    assert len(motifs()) == len(listed) == len(set(listed))
    assert motif("icon_chimney").id == "icon_chimney"
    assert family_of("icon_chimney") == "icon"
    assert "icon_no_such_thing" not in motifs()
    with pytest.raises(SpecError, match="no mark 'icon_chimneys'") as fault:
        motif("icon_chimneys")
    assert "icon_chimney" in fault.value.hint


def test_what_they_depict_is_in_the_register_after_constructed_marks() -> None:
    assert concepts()["chimney_sweep"][0] == "icon_chimney"
    assert concepts()["beekeeper"][0].startswith("icon_")
    bee = concepts()["beekeeping"]
    assert family_of(bee[0]) != "icon"
    assert bee[-1].startswith("icon_")
    assert "no_such_word" not in concepts()
    assert {"chimney", "coffee"} <= set(concepts())


@pytest.mark.parametrize("part", range(PARTS))
def test_every_icon_has_an_honest_row_and_can_be_drawn(part: int) -> None:
    for concept in CONCEPTS[part::PARTS]:
        row, listed = known(concept), motif(f"icon_{concept}")
        assert listed.depicts[0] == concept
        assert len(listed.depicts) == len(set(listed.depicts)) >= 3, concept
        assert row.forms[0] == "plain", concept
        assert row.vienna, concept
        assert all(is_code(code) for code in row.vienna), concept
        assert 0 < row.thin <= row.stroke <= row.bold, concept
        assert row.bold - row.thin >= 0.0099, concept
        assert row.radius or row.turns, concept
        p = table().outline(row)
        assert len(p.xs) == row.points
        x0, y0, x1, y1 = tight_bounds(p)
        assert max(x1 - x0, y1 - y0) == pytest.approx(1, abs=3e-3), concept
        built = build_mark(Mark(id=listed.id, container="circle"))
        assert [role for role, _ in built.layers] == ["primary"]
        assert 0.3 < built.area < 0.77, concept


def test_a_ring_stands_clear_of_what_is_in_it() -> None:
    for concept in CONCEPTS[::60]:
        art = builder(f"icon_{concept}")(form="ring")
        assert list(art) == ["primary"]
        contours = sorted(art["primary"].contours(), key=area)
        ring, hole, *rest = contours[-1], contours[-2], *contours[:-2]
        assert area(ring) - area(hole) < 0.25 * area(ring)
        inner = hole.bounds()
        assert all(
            b[0] > inner[0] and b[1] > inner[1] and b[2] < inner[2] and b[3] < inner[3]
            for b in (c.bounds() for c in rest)
        ), concept


@pytest.mark.parametrize("form", ["sun", "halves"])
def test_tones_of_a_form_stand_a_gap_apart(form: str) -> None:
    shown = [c for c in CONCEPTS if form in known(c).forms]
    assert len(shown) >= 15
    shown = shown[:: max(1, len(shown) // 20)]
    for concept in shown:
        art = builder(f"icon_{concept}")(form=form)
        near = intersect(offset(art["accent"], 0.8 * GAP), art["primary"])
        assert area(near) < 2e-3, concept


def test_weight_and_corners_are_visible() -> None:
    row = known("bench")
    light = builder("icon_bench")(stroke=row.thin)["primary"]
    bold = builder("icon_bench")(stroke=row.bold)["primary"]
    assert area(bold) > 1.1 * area(light)
    crisp = builder("icon_bench")(corner="crisp")["primary"]
    soft = builder("icon_bench")(corner="round")["primary"]
    assert 0.9 * area(crisp) < area(soft) < area(crisp)


def test_what_the_library_cannot_do_leaves_the_mark_as_it_can_be_drawn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def broken(*_: object) -> Path:
        raise GeometryError("failed", "nudge it")

    plain = builder("icon_bench")()
    monkeypatch.setattr(draw, "offset", broken)
    monkeypatch.setattr(draw, "clear", broken)
    assert builder("icon_bench")(stroke=0.08, corner="round") == {
        "primary": table().outline(known("bench"))
    }
    giraffe = builder("icon_giraffe")(form="sun", corner="round")
    assert list(giraffe) == ["primary"]
    assert list(plain) == ["primary"]


def test_pictures_that_read_one_way_are_not_mirrored() -> None:
    for concept in ("treble_clef", "om", "bible", "asclepius"):
        assert "facing" not in motif(f"icon_{concept}").params
    assert "facing" in motif("icon_chimney").params


def test_the_table_goes_out_and_comes_back() -> None:
    square = Path("MLLLZ", (-0.5, 0.5, 0.5, -0.5), (-0.5, -0.5, 0.5, 0.5))
    row = Row("box", "x:y", ("box", "crate"), ("19.01",), ("plain",),
              0.2, 0.18, 0.24, 0.02, 0, False, True, 0, 5, 4)  # fmt: skip
    data = encode([row], [square])
    head, _, rest = data.partition(b"\n")
    text, body = rest[: int(head)], rest[int(head) :]
    assert text.startswith(b"\nbox\tx:y\t,box,crate,\t19.01\tplain\t0.2 0.18 0.24 0.02\t")
    numbers = array("h", body[5:])
    assert body[:5] == b"MLLLZ"
    assert [n / GRID for n in numbers] == [*square.xs, *square.ys]
    with pytest.raises(ValueError, match="does not fit its outline"):
        encode([row], [square + square])


def test_nothing_is_read_or_made_at_import() -> None:
    code = (
        "import logo_studio.studio, sys;"
        "from logo_studio.marks.registry import constructed; constructed();"
        "print('logo_studio.marks.icon' in sys.modules)"
    )
    root = File(__file__).resolve().parents[3]
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={"PYTHONPATH": str(root / "src")},
    ).stdout  # fmt: skip
    assert out.strip() == "False"
