"""The larder: what is special to these marks."""

from __future__ import annotations

import pytest

from logo_studio.geometry.boolean import intersect, offset
from logo_studio.geometry.measure import area, centroid
from logo_studio.marks.build import build_mark
from logo_studio.marks.larder import MOTIFS
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
    [("jam", "jar"), ("whiskey", "barrel"), ("butcher", "cleaver"), ("brunch", "pancake")],
)
def test_trade_words_lead_here(word: str, mark_id: str) -> None:
    assert mark_id in concepts()[word]


def contours(mark_id: str, **params: float | int | str) -> int:
    built = build_mark(Mark(id=mark_id, params=dict(params)))
    return sum(len(list(path.contours())) for _, path in built.layers)


def test_parts_can_be_counted() -> None:
    # Four tiles and the wrapper; all twelve tiles, one of them of another kind.
    assert contours("chocolate") == 5
    assert contours("chocolate", columns=3, rows=4, dress="accent") == 12
    # Scales 1 + 2 + 1 + 2 + 1 and the stalk.
    assert contours("hop", leaves="none") == 8
    # Glaze and dough with a hole each, and no sprinkles.
    assert contours("donut", sprinkles="none") == 4
    assert contours("donut", count=6) == 4 + 6
    assert contours("pot", lid="none", steam=3) == 4
    assert contours("pot", lid="none", steam=0) == 2


def test_symmetric_marks_are_symmetric() -> None:
    for mark_id in ("barrel", "jar", "hop", "toast"):
        x, _ = centroid(build_mark(Mark(id=mark_id)).solid)
        assert x == pytest.approx(0, abs=2e-3), mark_id


def test_crossed_cleavers_pass_behind_each_other() -> None:
    layers = dict(build_mark(Mark(id="cleaver", params={"layout": "crossed"})).layers)
    halo = offset(layers["primary"], 0.4 * GAP)
    assert area(intersect(halo, layers["accent"])) < 1e-4
