"""Boolean operations: areas add up, and silent failures of the library are caught."""

from __future__ import annotations

from collections.abc import Callable
from math import pi

import pathops
import pytest

from logo_studio.errors import GeometryError
from logo_studio.geometry import boolean
from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import (
    drop_specks,
    exclude,
    intersect,
    offset,
    simplify,
    stroke,
    subtract,
    tuck,
    union,
)
from logo_studio.geometry.measure import area
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect
from logo_studio.model.path import EMPTY, Path

A, B = circle(0, 0, 1), circle(1, 0, 1)


def test_areas_add_up() -> None:
    common = area(intersect(A, B))
    assert area(union(A, B)) == pytest.approx(2 * area(A) - common, rel=1e-3)
    assert area(subtract(A, B)) == pytest.approx(area(A) - common, rel=1e-3)
    assert area(exclude(A, B)) == pytest.approx(2 * (area(A) - common), rel=1e-3)


def test_apart_and_empty() -> None:
    far = move(A, 10, 0)
    assert area(union(A, far)) == pytest.approx(2 * area(A), rel=1e-3)
    assert intersect(A, far) == EMPTY
    assert subtract(A, EMPTY, far) == simplify(A)
    assert union() == EMPTY


def test_coincident_edges() -> None:
    left, right = rect(0, 0, 1, 1), rect(1, 0, 1, 1)
    assert area(union(left, right)) == pytest.approx(2, rel=1e-3)
    assert area(subtract(left, rect(0, 0, 1, 0.5))) == pytest.approx(0.5, rel=1e-2)


def test_offset_and_stroke() -> None:
    assert area(offset(A, 0.1)) == pytest.approx(pi * 1.21, rel=3e-3)
    assert area(offset(A, -0.1)) == pytest.approx(pi * 0.81, rel=3e-3)
    assert offset(A, 0) == A
    bar = stroke(Pen().move(0, 0).line(4, 0).path(), 0.5)
    assert area(bar) == pytest.approx(2, rel=1e-3)


def test_tuck_leaves_equal_gaps() -> None:
    front, back = tuck([A, B], 0.1)
    assert front == simplify(A)
    assert (
        intersect(back, offset(A, 0.09)) == EMPTY or area(intersect(back, offset(A, 0.09))) < 1e-3
    )


def test_drop_specks() -> None:
    speck = rect(5, 5, 0.01, 0.01)
    pierced = subtract(rect(0, 0, 2, 2), rect(0.5, 0.5, 0.02, 0.02), rect(1, 1, 0.5, 0.5))
    kept = drop_specks(pierced + speck, island=0.01, hole=0.01)
    assert len(list(kept.contours())) == 2
    assert area(kept) == pytest.approx(4 - 0.25, rel=1e-3)
    assert drop_specks(EMPTY, 1, 1) == EMPTY


def test_impossible_result_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(boolean, "_operate", lambda a, b, operation: EMPTY)
    with pytest.raises(GeometryError):
        union(A, B)


def test_wrong_result_is_repaired(monkeypatch: pytest.MonkeyPatch) -> None:
    real, calls = boolean._operate, []

    def flaky(a: Path, b: Path, operation: object) -> Path:
        calls.append(1)
        return EMPTY if len(calls) == 1 else real(a, b, operation)  # type: ignore[arg-type]

    monkeypatch.setattr(boolean, "_operate", flaky)
    assert area(union(A, B)) == pytest.approx(5.05, rel=1e-2)


@pytest.mark.parametrize("girth", [0.22, 0.3, 0.4])
def test_stroke_of_a_crescent_keeps_its_hole(girth: float) -> None:
    # The library's own winding repair took the inner outline for a second solid.
    inner = 0.44 - 0.2 * girth
    crescent = subtract(circle(0, 0, 0.5), circle(girth - 0.5 + inner, 0, inner))
    edge = stroke(crescent, 0.02, "round", "round")
    assert area(edge) < 0.5 * area(crescent)
    assert area(subtract(crescent, edge)) > 0.8 * area(crescent)


def test_what_the_library_gives_up_on_is_tried_at_another_scale(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    real, scales = boolean._simplified, []

    def flaky(skia: object, scale: float) -> Path:
        scales.append(scale)
        if len(scales) == 1:
            raise pathops.PathOpsError
        return real(skia, scale)

    monkeypatch.setattr(boolean, "_simplified", flaky)
    assert area(stroke(A, 0.1)) > 0.5
    assert scales[0] != scales[1]


@pytest.mark.parametrize("work", [
    lambda: stroke(A, 0.1), lambda: offset(A, 0.07), lambda: offset(A, -0.07),
    lambda: union(A, B), lambda: subtract(A, B),
])  # fmt: skip
def test_no_fault_of_the_library_gets_out(
    work: Callable[[], Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken(*_: object) -> Path:
        raise pathops.PathOpsError("operation did not succeed")

    boolean._offset.cache_clear()
    monkeypatch.setattr(boolean, "_simplified", broken)
    monkeypatch.setattr(boolean, "_operate", broken)
    with pytest.raises(GeometryError) as fault:
        work()
    assert fault.value.hint


def test_an_offset_that_fails_is_tried_with_a_little_more(monkeypatch: pytest.MonkeyPatch) -> None:
    real, widths = boolean.stroke, []

    def flaky(p: Path, width: float, cap: str, join: str) -> Path:
        widths.append(width)
        if len(widths) == 1:
            raise GeometryError("failed", "nudge it")
        return real(p, width, cap, join)

    boolean._offset.cache_clear()
    monkeypatch.setattr(boolean, "stroke", flaky)
    assert area(offset(A, 0.1)) == pytest.approx(pi * 1.21, rel=1e-2)
    assert widths[0] != widths[1]
