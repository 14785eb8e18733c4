"""Farm and wild: what is special to these marks."""

from __future__ import annotations

import pytest

from logo_studio.geometry.boolean import intersect, offset
from logo_studio.geometry.measure import area, centroid
from logo_studio.marks.build import build_mark
from logo_studio.marks.farm import MOTIFS
from logo_studio.marks.registry import GAP, Motif, concepts
from logo_studio.model.spec import Mark
from logo_studio.rng import unit


@pytest.mark.parametrize("row", MOTIFS, ids=lambda row: row.id)
def test_two_tones_never_touch(row: Motif) -> None:
    for n in range(4):
        params = {k: p.sample(unit(n, f"{row.id}/{k}")) for k, p in row.params.items()}
        built = build_mark(Mark(id=row.id, params=params))
        for i, (_, a) in enumerate(built.layers):
            halo = offset(a, 0.4 * GAP)
            for _, b in built.layers[i + 1 :]:
                assert area(intersect(halo, b)) < 0.001 * built.area, params


@pytest.mark.parametrize("row", MOTIFS, ids=lambda row: row.id)
def test_its_own_name_leads_to_it(row: Motif) -> None:
    assert concepts()[row.id][0] == row.id


@pytest.mark.parametrize(
    ("word", "mark_id"),
    [
        ("dairy", "cow"),
        ("wool", "sheep"),
        ("peace", "dove"),
        ("beach", "palm"),
        ("steakhouse", "bull"),
    ],
)
def test_trade_words_lead_here(word: str, mark_id: str) -> None:
    assert mark_id in concepts()[word]


@pytest.mark.parametrize(
    "mark_id", ["cow", "pig", "deer", "wolf", "bull", "goat", "penguin", "crab", "frog", "shell"]
)
def test_heads_are_symmetric(mark_id: str) -> None:
    x, _ = centroid(build_mark(Mark(id=mark_id)).solid)
    assert x == pytest.approx(0, abs=2e-3)


@pytest.mark.parametrize("mark_id", ["eagle", "dove", "palm", "sheep"])
def test_facing_mirrors_the_mark(mark_id: str) -> None:
    right, left = (
        centroid(build_mark(Mark(id=mark_id, params={"facing": side})).solid)
        for side in ("right", "left")
    )
    assert left[0] == pytest.approx(-right[0], abs=2e-3)
    assert left[1] == pytest.approx(right[1], abs=2e-3)
    assert abs(left[0]) > 0.005


def contours(mark_id: str, **params: float | int | str) -> int:
    built = build_mark(Mark(id=mark_id, params=dict(params)))
    return sum(len(list(path.contours())) for _, path in built.layers)


def test_parts_can_be_counted() -> None:
    assert contours("shell", ribs=7) == 7 + 1
    # Five fronds or seven: the crown is one outline with the trunk, the sun stands beside it.
    assert contours("palm", sun="beside") == contours("palm", sun="none") + 1
    # Each groove parts both horns.
    assert contours("goat", grooves=2) == contours("goat", grooves=0) + 4


def test_shell_is_a_fan_of_separate_ribs() -> None:
    # Never one outlined scallop: that is the emblem of an oil company.
    for n in range(6):
        row = next(m for m in MOTIFS if m.id == "shell")
        params = {k: p.sample(unit(n, f"shell/{k}")) for k, p in row.params.items()}
        built = build_mark(Mark(id="shell", params=params))
        assert sum(len(list(p.contours())) for _, p in built.layers) == int(params["ribs"]) + 1
