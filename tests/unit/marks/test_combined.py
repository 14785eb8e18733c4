"""Combined marks: both pictures stay readable, whichever is chosen, and only by intent."""

from __future__ import annotations

from functools import cache

import pytest

from logo_studio.geometry.boolean import offset
from logo_studio.geometry.measure import area, signed_area
from logo_studio.marks.build import MarkArt, build_mark
from logo_studio.marks.combined import MOTIFS
from logo_studio.marks.combined.subjects import PICTURES, Subject
from logo_studio.marks.registry import Motif, complete
from logo_studio.model.path import Path
from logo_studio.model.spec import Mark
from logo_studio.rng import unit

#: Grows two shores of a gap together and leaves the rest as it is.
CLOSING = 0.02
#: Thinner parts and gaps than this, in heights of the mark, would fill in or break off in print.
SLIVER = 0.012


def subject(row: Motif) -> tuple[str, Subject]:
    return next((k, p) for k, p in row.params.items() if isinstance(p, Subject))


FORMS = [(row.id, option) for row in MOTIFS for option in subject(row)[1].options]
NESTS = [(m, o) for m, o in FORMS if m.startswith("nest_")]
ROWS = {row.id: row for row in MOTIFS}


@cache
def built(mark_id: str, option: str, n: int = 0, **fixed: str) -> MarkArt:
    row = ROWS[mark_id]
    params = {k: p.sample(unit(n, f"{mark_id}/{k}")) for k, p in row.params.items()} if n else {}
    return build_mark(Mark(id=mark_id, params=params | fixed | {subject(row)[0]: option}))


def solid(p: Path) -> float:
    """The area within the outer outlines."""
    return sum(signed_area(c) for c in p.contours() if signed_area(c) > 0)


@pytest.mark.parametrize("row", MOTIFS, ids=lambda row: row.id)
def test_chance_chooses_among_the_free_subjects_only(row: Motif) -> None:
    _, choice = subject(row)
    assert 1 <= choice.free < len(choice.options)
    drawn = {choice.sample(i / 40) for i in range(40)}
    assert drawn == set(choice.options[: choice.free])


def test_every_picture_is_shown_somewhere_and_can_be_drawn() -> None:
    shown = {name for _, option in FORMS for name in option.split("-")}
    assert shown == set(PICTURES)
    for name, picture in PICTURES.items():
        assert len(picture.depicts) >= 3, name
        if picture.mark:
            complete(picture.mark, picture.params)


@pytest.mark.parametrize(("mark_id", "option"), NESTS)
def test_the_outline_holds_a_hole_of_the_right_size(mark_id: str, option: str) -> None:
    # Measured on what surrounds the hole; lids, rays and handles stand apart from it.
    body = built(mark_id, option, style="solid").layers[0][1]
    outer = max(body.contours(), key=signed_area)
    holes = [c for c in body.contours() if signed_area(c) < 0]
    inside = offset(outer, -CLOSING)
    x0, y0, x1, y1 = inside.bounds()
    within = [c.bounds() for c in holes]
    assert all(x0 < a and y0 < b and c < x1 and d < y1 for a, b, c, d in within)
    islands = solid(body) - signed_area(outer)
    share = (-sum(signed_area(c) for c in holes) - islands) / signed_area(outer)
    assert 0.12 <= share <= 0.45, share


@pytest.mark.parametrize(("mark_id", "option"), FORMS)
@pytest.mark.parametrize("n", [0, 3])
def test_no_slivers(mark_id: str, option: str, n: int) -> None:
    for role, layer in built(mark_id, option, n).layers:
        for contour in layer.contours():
            if signed_area(contour) > 0:
                assert area(offset(contour, -SLIVER)) > 0, (role, contour.bounds())


@pytest.mark.parametrize(("mark_id", "option"), FORMS)
def test_another_subject_is_another_picture(mark_id: str, option: str) -> None:
    _, choice = subject(ROWS[mark_id])
    others = [o for o in choice.options if o != option]
    layers = built(mark_id, option).layers
    assert all(built(mark_id, other).layers != layers for other in others)


def test_a_frame_that_leaves_too_little_room_stays_solid() -> None:
    framed = built("nest_shield", "tooth", style="frame")
    assert [role for role, _ in framed.layers] == ["primary", "accent"]
    small = built("nest_tooth", "house", style="frame")
    assert small.layers == built("nest_tooth", "house", style="solid").layers


@pytest.mark.parametrize("kind", ["swan", "cat_sitting"])
def test_a_pair_is_symmetric(kind: str) -> None:
    (_, left), (_, right) = built("mirrored_pair", kind).layers
    x0, y0, x1, y1 = left.bounds()
    assert right.bounds() == pytest.approx((-x1, y0, -x0, y1), abs=1e-3)


def test_only_what_floats_hangs_upside_down() -> None:
    assert built("mirrored_pair", "horse", way="round").layers == (
        built("mirrored_pair", "horse", way="facing").layers
    )
    assert built("mirrored_pair", "whale", way="round").layers != (
        built("mirrored_pair", "whale", way="facing").layers
    )
