"""Places and travel: what stands upright is symmetric, and parts keep their distances."""

from __future__ import annotations

import pytest

from logo_studio.geometry.affine import mirror_x, rotate
from logo_studio.geometry.boolean import exclude, intersect, offset
from logo_studio.geometry.measure import area, tight_bounds
from logo_studio.geometry.shapes import rect
from logo_studio.marks.build import clean, merged
from logo_studio.marks.place._lancet import lancet
from logo_studio.marks.registry import GAP, Value, builder, complete, motif
from logo_studio.model.path import Path

#: Marks that are alike on both sides, with what makes them so.
UPRIGHT: tuple[tuple[str, dict[str, Value]], ...] = (
    ("house", {}),
    ("house", {"form": "nested"}),
    ("portal", {}),
    ("portal", {"kind": "pointed", "arches": 2}),
    ("pin", {}),
    ("pin", {"eye": "heart", "split": "none", "foot": "ring"}),
    ("lighthouse", {}),
    ("bridge", {}),
    ("bridge", {"form": "arches"}),
    ("bridge", {"form": "suspension"}),
    ("window", {}),
    ("barn", {}),
    ("castle", {}),
    ("castle", {"plan": "gate"}),
    ("torii", {}),
    ("anchor", {}),
    ("jet", {"turn": 0}),
    ("balloon", {}),
    ("car", {}),
    ("train", {}),
    ("tent", {}),
    ("suitcase", {}),
)


def drawn(mark_id: str, **params: Value) -> dict[str, Path]:
    art = clean(builder(mark_id)(**complete(mark_id, params)))
    return {str(role): path for role, path in art.items()}


def pieces(p: Path) -> int:
    return p.commands.count("M")


@pytest.mark.parametrize(("mark_id", "params"), UPRIGHT)
def test_upright_marks_are_symmetric(mark_id: str, params: dict[str, Value]) -> None:
    art = builder(mark_id)(**complete(mark_id, params))
    ink = merged(art)
    assert area(exclude(ink, mirror_x(ink))) < 0.02 * area(ink)


@pytest.mark.parametrize(
    ("mark_id", "least"),
    [("house", 1.0), ("sail", 0.95), ("truck", 0.95), ("compass", 0.7), ("barn", 0.9),
     ("paper_plane", 0.8), ("gables", 0.95), ("skyline", 0.95)],
)  # fmt: skip
def test_tones_stand_a_gap_apart(mark_id: str, least: float) -> None:
    art = drawn(mark_id)
    assert area(intersect(offset(art["accent"], least * GAP), art["primary"])) < 1e-3


@pytest.mark.parametrize("hand", ["right", "left"])
def test_compass_points_to_all_four_winds(hand: str) -> None:
    art = drawn("compass", hand=hand)
    ink = merged(builder("compass")(**complete("compass", {"hand": hand})))
    assert area(exclude(ink, rotate(ink, 90))) < 0.01 * area(ink)
    # Four light halves; four dark ones and the four points between, of two visible sides each.
    assert pieces(art["accent"]) == 4
    assert pieces(art["primary"]) == 8


def test_compass_hands_swap_the_light() -> None:
    right, left = drawn("compass"), drawn("compass", hand="left")
    assert area(intersect(right["accent"], left["accent"])) < 1e-3


@pytest.mark.parametrize("arches", [2, 3])
@pytest.mark.parametrize("kind", motif("portal").params["kind"].options)  # type: ignore[union-attr]
def test_portal_has_its_arches(arches: int, kind: str) -> None:
    art = drawn("portal", arches=arches, kind=kind)
    assert pieces(art["primary"]) == arches
    assert pieces(art["accent"]) == 1


@pytest.mark.parametrize("plan", motif("floor_plan").params["plan"].options)  # type: ignore[union-attr]
def test_floor_plan_fills_its_square(plan: str) -> None:
    art = drawn("floor_plan", plan=plan, rounding=0)
    x0, y0, x1, y1 = (art["primary"] + art["accent"]).bounds()
    assert (x1 - x0, y1 - y0) == pytest.approx((1 - GAP, 1 - GAP))
    assert area(art["primary"]) + area(art["accent"]) > 0.78


@pytest.mark.parametrize("courses", [3, 4, 5])
@pytest.mark.parametrize("across", [2, 3])
def test_level_wall_has_a_straight_edge(courses: int, across: int) -> None:
    art = drawn("bricks", courses=courses, across=across, rounding=0)
    bricks = pieces(art["primary"]) + pieces(art["accent"])
    # Odd courses start and end with half a brick.
    assert bricks == courses * across + courses // 2
    assert (art["primary"] + art["accent"]).bounds() == pytest.approx((0, 0, 1, 1))


@pytest.mark.parametrize("gores", [3, 4, 5])
def test_balloon_gores_alternate(gores: int) -> None:
    art = drawn("balloon", gores=gores)
    assert pieces(art["accent"]) == gores // 2
    assert pieces(art["primary"]) == gores - gores // 2 + 1


@pytest.mark.parametrize("body", ["lorry", "van", "pickup"])
@pytest.mark.parametrize("wheel", [0.095, 0.115])
def test_truck_wheels_stand_free(body: str, wheel: float) -> None:
    art = drawn("truck", body=body, wheel=wheel, speed=0)
    # Load and two wheels, each a ring.
    assert pieces(art["primary"]) == 5


@pytest.mark.parametrize("spokes", [5, 8])
def test_wheel_turns_into_itself(spokes: int) -> None:
    ink = merged(builder("wheel")(**complete("wheel", {"spokes": spokes})))
    assert area(exclude(ink, rotate(ink, 360 / spokes))) < 0.01 * area(ink)


@pytest.mark.parametrize("accent", [0, 1, 3])
def test_fence_rails_stop_at_the_coloured_picket(accent: int) -> None:
    art = drawn("fence", pickets=4, accent=accent)
    assert pieces(art["accent"]) == 1
    assert area(intersect(offset(art["accent"], 0.95 * GAP), art["primary"])) < 1e-4


@pytest.mark.parametrize("load", ["block", "beam", "house", "hook"])
def test_crane_load_hangs_free_below_the_jib(load: str) -> None:
    art = drawn("crane", load=load)
    assert art["accent"].bounds()[1] > art["primary"].bounds()[1] + 0.3
    assert area(intersect(offset(art["accent"], 0.85 * GAP), art["primary"])) < 1e-4


def test_bicycle_frame_passes_before_the_wheels() -> None:
    art = drawn("bicycle")
    assert area(intersect(offset(art["accent"], 0.7 * GAP), art["primary"])) < 1e-3


@pytest.mark.parametrize(("mark_id", "param"), [("suitcase", "front"), ("pin", "eye")])
def test_no_first_aid_cross_on_things_of_travel(mark_id: str, param: str) -> None:
    options = motif(mark_id).params[param].options  # type: ignore[union-attr]
    assert not {"cross", "plus"} & set(options)


@pytest.mark.parametrize("half", [0.2, 0.4])
def test_lancet_is_pointed_and_as_high_as_asked(half: float) -> None:
    arch = lancet(half, -0.5, 0.5)
    assert tight_bounds(arch) == pytest.approx((-half, -0.5, half, 0.5), abs=1e-3)
    tip = intersect(arch, rect(-1, -0.5, 2, 0.02))
    assert area(tip) < 0.02 * half
