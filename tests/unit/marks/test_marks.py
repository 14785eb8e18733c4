"""Every registered mark: builds, is closed, keeps its tones apart, and its parameters matter."""

from __future__ import annotations

from functools import cache

import pytest

from logo_studio.geometry.boolean import intersect
from logo_studio.geometry.measure import area
from logo_studio.geometry.shapes import polygon, rect
from logo_studio.marks.build import MarkArt, build_mark, clean
from logo_studio.marks.registry import (
    Artwork,
    Choice,
    Param,
    Value,
    builder,
    constructed,
    motif,
    motifs,
)
from logo_studio.marks.vienna import is_code
from logo_studio.model.path import Path
from logo_studio.model.spec import Mark
from logo_studio.rng import unit

#: Stand-ins for outlined initials: an L and a T, cap height 1, baseline 0.
LETTERS = (
    polygon([(0, -1), (0.2, -1), (0.2, -0.2), (0.6, -0.2), (0.6, 0), (0, 0)]),
    rect(0, -1, 0.7, 0.2) + rect(0.25, -0.8, 0.2, 0.8),
)
#: Marks that refuse these get letters that they can be made of: an N; an H and an E.
SUITED = {
    "folded": (polygon([(0, -1), (0.2, -1), (0.6, -0.3), (0.6, -1), (0.8, -1), (0.8, 0), (0.6, 0),
                        (0.2, -0.7), (0.2, 0), (0, 0)]),),
    "shared_stem": (
        polygon([(0, -1), (0.2, -1), (0.2, -0.6), (0.6, -0.6), (0.6, -1), (0.8, -1), (0.8, 0),
                 (0.6, 0), (0.6, -0.4), (0.2, -0.4), (0.2, 0), (0, 0)]),
        polygon([(0, -1), (0.6, -1), (0.6, -0.8), (0.2, -0.8), (0.2, -0.6), (0.5, -0.6),
                 (0.5, -0.4), (0.2, -0.4), (0.2, -0.2), (0.6, -0.2), (0.6, 0), (0, 0)]),
    ),
}  # fmt: skip
#: Every constructed mark; of the icons, which are all drawn the same way, one in forty.
IDS = (*constructed(), *[i for i in motifs() if i not in constructed()][::40])


def letters_of(mark_id: str) -> tuple[Path, ...]:
    """As many letters as the mark takes."""
    return SUITED.get(mark_id, LETTERS)[: motif(mark_id).letters]


def sampled(mark_id: str, n: int) -> dict[str, Value]:
    """The `n`th sample of a mark's parameters; 0 are the defaults."""
    params = motif(mark_id).params
    return {k: p.sample(unit(n, f"{mark_id}/{k}")) for k, p in params.items()} if n else {}


@cache
def art(mark_id: str, *params: tuple[str, Value]) -> MarkArt:
    return build_mark(Mark(id=mark_id, params=dict(params)), letters_of(mark_id))


def raw(mark_id: str, n: int) -> Artwork:
    row = motif(mark_id)
    params = {k: p.default for k, p in row.params.items()} | sampled(mark_id, n)
    build = builder(mark_id)
    return clean(build(letters_of(mark_id), **params) if row.letters else build(**params))


def extremes(param: Param) -> tuple[Value, ...]:
    if isinstance(param, Choice):
        return param.options
    return (param.low, param.high)


@pytest.mark.parametrize("n", range(4))
@pytest.mark.parametrize("mark_id", IDS)
def test_builds_closed_and_apart(mark_id: str, n: int) -> None:
    built = art(mark_id, *sampled(mark_id, n).items())
    assert built.layers
    x0, y0, x1, y1 = built.bounds
    assert max(x1 - x0, y1 - y0) == pytest.approx(1)
    for role, path in built.layers:
        assert path, role
        contours = path.commands.split("Z")
        assert contours.pop() == ""
        assert all(c.startswith("M") and c.count("M") == 1 for c in contours)
        assert area(path) > 0
    for i, (_, a) in enumerate(built.layers):
        for _, b in built.layers[i + 1 :]:
            assert area(intersect(a, b)) < 0.005 * built.area


@pytest.mark.parametrize("mark_id", IDS)
def test_every_parameter_changes_the_picture(mark_id: str) -> None:
    # Some parameters only speak together with others (the number of slots of a mug without
    # slots), so each pair of values must differ in the default form or in a sampled one.
    for name, param in motif(mark_id).params.items():
        values = extremes(param)
        pairs = {(a, b) for a in values for b in values if values.index(a) < values.index(b)}
        for n in range(6):
            base = sampled(mark_id, n)
            drawn = {v: art(mark_id, *(base | {name: v}).items()).layers for v in values}
            pairs = {(a, b) for a, b in pairs if drawn[a] == drawn[b]}
            if not pairs:
                break
        assert not pairs, f"{name}: {pairs}"


@pytest.mark.parametrize("mark_id", IDS)
def test_row_is_honest(mark_id: str) -> None:
    row = motif(mark_id)
    assert len(row.depicts) == len(set(row.depicts)) >= 3 or row.letters
    assert len(row.params) >= 3
    assert 3 <= row.grade <= 5
    assert row.vienna
    assert all(is_code(code) for code in row.vienna), row.vienna
    assert row.corners in ("round", "sharp", "neutral")
    assert row.weight in ("solid", "medium", "line")
    assert all(param.check(param.default) is None for param in row.params.values())


@pytest.mark.parametrize("mark_id", IDS)
def test_same_parameters_same_drawing(mark_id: str) -> None:
    assert raw(mark_id, 1) == raw(mark_id, 1)


@pytest.mark.parametrize("mark_id", [i for i in IDS if motif(i).containable])
def test_knocks_out_of_a_circle(mark_id: str) -> None:
    built = build_mark(Mark(id=mark_id, container="circle"), letters_of(mark_id))
    assert [role for role, _ in built.layers] == ["primary"]
    assert 0.3 < built.area < 0.77
