"""Strands: what passes under is cut beside what passes over, and nowhere else."""

from __future__ import annotations

import pytest

from logo_studio.geometry.boolean import intersect, offset, stroke, subtract
from logo_studio.geometry.measure import area
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import circle, rect
from logo_studio.marks.steps import turned
from logo_studio.marks.strand import bridge, pass_under, whorl


def test_bridge_opens_only_the_slots_beside_the_upper_strand() -> None:
    line = Pen().move(0, -1).line(0, 1).path()
    cross = stroke(line, 0.2) + stroke(Pen().move(-1, 0).line(1, 0).path(), 0.2)
    over = Pen().move(0, -0.15).line(0, 0.15).path()
    opened = bridge(cross, over, 0.2, 0.1)
    assert opened.commands.count("M") == 3
    assert area(opened) == pytest.approx(0.4 + 0.4 - 0.04 - 2 * 0.1 * 0.2, abs=1e-6)


def test_pass_under_cuts_near_the_crossing_only() -> None:
    band = stroke(circle(0, 0, 1), 0.2)
    over = Pen().move(-2, 0).line(2, 0).path()
    once = pass_under(band, over, (1, 0), 0.2, 0.05)
    assert once.commands.count("M") == 1
    assert area(intersect(once, rect(0.5, -0.149, 1, 0.298))) < 1e-6
    assert area(subtract(band, once)) == pytest.approx(0.2 * 0.3, rel=0.02)


def test_whorl_cuts_each_part_clear_of_the_next() -> None:
    discs = turned(circle(0, -0.3, 0.25), 5)
    petals = whorl(discs, [offset(p, 0.05) for p in discs], circle(0, 0, 0.1))
    assert len({round(area(p), 4) for p in petals}) == 1
    assert all(
        area(intersect(petals[i], offset(discs[(i + 1) % 5], 0.04))) < 1e-6 for i in range(5)
    )
    assert all(area(intersect(p, circle(0, 0, 0.1))) < 1e-6 for p in petals)
