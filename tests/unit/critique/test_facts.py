"""Facts of a drawing: boxes, grounds, settings and pictures, each measured once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from logo_studio.critique.fact import Fact
from logo_studio.critique.facts import INK_PX, SMALL_COMPACT_PX, SMALL_WIDE_PX, Facts, join
from logo_studio.geometry.affine import place_on_grid
from logo_studio.geometry.shapes import rect
from logo_studio.model.drawing import Drawing, Part, Setting
from logo_studio.model.path import Path


def grid(path: Path) -> Path:
    return place_on_grid(path, 1.0, 0, 0)


MARK = Part("mark", "primary", "#1F4FB4", grid(rect(500, 2000, 1000, 1000)))
NAME = Part("name", "ink", "#111111", grid(rect(2000, 2200, 2500, 600)))
TAGLINE = Part("tagline", "secondary", "#777777", grid(rect(2000, 2900, 1000, 100)))


def line(kind: str, cap: float) -> Setting:
    return Setting(kind, "NAME", "face", 700, cap, 0.2, 0.7, 0.9, True, "Latn")  # type: ignore[arg-type]


def drawing(*parts: Part, background: str | None = "#FFFFFF", **fields: object) -> Drawing:
    plain = Drawing(5120, 5120, background, parts, "", "", "horizontal", (), None, 300.0)
    return replace(plain, **fields)  # type: ignore[arg-type]


def test_boxes_by_kind_and_of_all_ink() -> None:
    facts = Facts(drawing(MARK, NAME, TAGLINE))
    assert facts.mark_box == (500, 2000, 1500, 3000)
    assert facts.text_box == (2000, 2200, 4500, 3000)
    assert facts.ink_box == (500, 2000, 4500, 3000)
    assert (facts.width, facts.height, facts.longest) == (4000, 1000, 4000)


def test_initials_belong_to_the_mark() -> None:
    facts = Facts(drawing(replace(MARK, kind="initials"), NAME))
    assert facts.mark_box == (500, 2000, 1500, 3000)


def test_painting_goes_by_kind_as_in_the_renderer() -> None:
    assert Facts(drawing(TAGLINE, NAME, MARK)).painted == (MARK, NAME, TAGLINE)


def test_missing_parts_have_no_box() -> None:
    facts = Facts(drawing(MARK))
    assert facts.name_box is None
    assert facts.tagline_box is None
    assert join(None, facts.mark_box) == facts.mark_box
    assert Facts(drawing()).ink_box == (0, 0, 5120, 5120)


def test_wide_logos_are_tried_wider_than_compact_ones() -> None:
    assert Facts(drawing(MARK, NAME)).small_px == SMALL_WIDE_PX
    assert Facts(drawing(MARK)).small_px == SMALL_COMPACT_PX


def test_contrast_is_measured_on_the_ground_of_the_part() -> None:
    white = replace(NAME, fill="#FFFFFF")
    assert Facts(drawing(white)).contrast(white) == pytest.approx(1.0)
    on_plate = replace(white, ground="#000000")
    assert Facts(drawing(on_plate)).contrast(on_plate) == pytest.approx(21.0)


@pytest.mark.parametrize(("fill", "ground"), [("#FFFFFF", "#111111"), ("#222222", "#FFFFFF")])
def test_transparent_drawings_are_seen_on_what_they_were_made_for(fill: str, ground: str) -> None:
    assert Facts(drawing(replace(NAME, fill=fill), background=None)).ground == ground


def test_the_largest_name_and_the_smallest_tagline_speak_for_their_kind() -> None:
    lines = (line("name", 300), line("name", 400), line("tagline", 90), line("tagline", 80))
    facts = Facts(drawing(MARK, NAME, TAGLINE, settings=lines))
    assert facts.name_setting is lines[1]
    assert facts.tagline_setting is lines[3]
    assert Facts(drawing(MARK)).name_setting is None


def test_ink_is_told_apart_by_classes() -> None:
    facts = Facts(drawing(MARK, NAME, TAGLINE))
    per_unit = (INK_PX / 4000) ** 2
    mark, name, tagline = (sum(facts.ink_picture.channel(i)) / 255 for i in range(3))
    assert mark == pytest.approx(1000 * 1000 * per_unit, rel=0.01)
    assert name == pytest.approx(2500 * 600 * per_unit, rel=0.01)
    assert tagline == pytest.approx(1000 * 100 * per_unit, rel=0.05)
    assert facts.ink.count() == pytest.approx(mark + name + tagline, rel=0.03)


def test_parts_on_a_plate_are_holes_of_its_ink() -> None:
    plate = replace(MARK, path=grid(rect(1000, 1000, 3000, 3000)))
    knocked_out = replace(NAME, path=grid(rect(2000, 2000, 1000, 1000)), ground="#1F4FB4")
    facts = Facts(drawing(plate, knocked_out))
    assert facts.ink.count() == pytest.approx(INK_PX**2 * 8 / 9, rel=0.02)
    assert facts.words_picture.channel(1).count(255) == pytest.approx(INK_PX**2 / 9, rel=0.05)


def test_colours_of_the_mark_are_separate_channels() -> None:
    second = replace(MARK, fill="#F2A541", path=grid(rect(500, 3100, 1000, 500)))
    facts = Facts(drawing(MARK, second, NAME))
    assert facts.mark_fills == ("#1F4FB4", "#F2A541")
    red, green = (facts.mark_picture.channel(i).count(255) for i in (0, 1))
    assert red == pytest.approx(2 * green, rel=0.05)
    assert len(facts.mark_at(16).channel(0)) == (16 + 4) * (10 + 4)


def test_a_fact_is_measured_once() -> None:
    class Counted:
        calls = 0

        @Fact
        def value(self) -> int:
            """What it says."""
            self.calls += 1
            return 7

    counted = Counted()
    assert (counted.value, counted.value, counted.calls) == (7, 7, 1)
    assert Counted.value.__doc__ == "What it says."
