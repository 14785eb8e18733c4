"""Marks knocked out of containers: true holes, whether they lie well inside or not."""

from __future__ import annotations

import pytest

from logo_studio.geometry.measure import area
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.containers import CONTAINERS, _within
from logo_studio.model.path import Path, signed_area


@pytest.mark.parametrize("name", CONTAINERS)
def test_a_hole_takes_its_area_away(name: str) -> None:
    body = CONTAINERS[name].shape()
    (cut,) = CONTAINERS.knock_out(name, {"primary": circle(0, 0, 1)}).values()
    k = CONTAINERS[name].content / 2
    assert area(cut) == pytest.approx(area(body) - area(circle(0, 0, k)), rel=0.01)
    assert cut.commands.startswith(body.commands)


@pytest.mark.parametrize("name", CONTAINERS)
def test_containers_are_convex_and_clockwise(name: str) -> None:
    """`_within` relies on both."""
    body = CONTAINERS[name].shape()
    assert signed_area(body) > 0
    assert _within(circle(0, 0, 0.2), body)
    assert not _within(circle(0.3, 0, 0.3), body)
    assert not _within(rect(-0.6, -0.1, 1.2, 0.2), body)


def test_what_does_not_fit_is_cut_at_the_edge() -> None:
    shape: Path = rect(0, 0, 1, 0.45)
    (cut,) = CONTAINERS.knock_out("diamond", {"primary": shape}).values()
    assert 0 < area(cut) < area(CONTAINERS["diamond"].shape())
