"""Food: what is special to these marks."""

from __future__ import annotations

import pytest

from logo_studio.geometry.boolean import intersect, offset
from logo_studio.geometry.measure import area, centroid
from logo_studio.marks.build import build_mark
from logo_studio.marks.food import MOTIFS
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


@pytest.mark.parametrize(
    ("word", "mark_id"),
    [
        ("coffee", "bean"),
        ("bakery", "wheat"),
        ("restaurant", "cutlery"),
        ("beer", "beer_mug"),
        ("honey", "honeycomb"),
        ("wine", "grapes"),
    ],
)
def test_trade_words_lead_here(word: str, mark_id: str) -> None:
    assert mark_id in concepts()[word]


def contours(mark_id: str, **params: float | int | str) -> int:
    built = build_mark(Mark(id=mark_id, params=dict(params)))
    return sum(len(list(path.contours())) for _, path in built.layers)


def test_parts_can_be_counted() -> None:
    assert contours("bean") == 2
    assert contours("bean", beans=2) >= 4
    assert contours("grapes", rows=3, leaf="single") == 7
    assert contours("wheat", pairs=4, kernel="tile") == 2 * 4 + 2
    assert contours("honeycomb") == 7
    assert contours("croissant", lobes="seven") == 7


def test_symmetric_marks_are_symmetric() -> None:
    for mark_id in ("wheat", "croissant", "burger", "noodles", "chef_hat", "tea_leaf"):
        built = build_mark(Mark(id=mark_id))
        x, _ = centroid(built.solid)
        assert x == pytest.approx(0, abs=2e-3), mark_id


def test_crossed_tools_pass_behind_each_other() -> None:
    layers = dict(build_mark(Mark(id="cutlery", params={"layout": "crossed"})).layers)
    # The fork is parted by the knife, and the knife is whole.
    assert len(list(layers["primary"].contours())) == 2
    assert len(list(layers["accent"].contours())) == 1
