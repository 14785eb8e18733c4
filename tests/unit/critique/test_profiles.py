"""Every check file is listed, every listed check has its file, and the page names them all."""

from __future__ import annotations

from importlib import import_module
from pathlib import Path as FilePath

import pytest

from logo_studio.critique import checks, facts
from logo_studio.critique.describe import describe_checks
from logo_studio.critique.engine import review
from logo_studio.critique.profiles import FULL, QUICK, Profile
from logo_studio.critique.scale import ramp, window
from logo_studio.geometry.affine import place_on_grid
from logo_studio.geometry.composite import Composite, Placement
from logo_studio.geometry.shapes import rect
from logo_studio.model.drawing import PART_KINDS, Drawing, Part

FILES = sorted(
    f.stem for f in FilePath(checks.__file__ or "").parent.glob("*.py") if f.stem != "__init__"
)


def test_every_check_file_is_listed_once() -> None:
    ids = [check.id for check in FULL.checks]
    assert sorted(ids) == FILES
    assert len(ids) >= 16


@pytest.mark.parametrize("name", FILES)
def test_a_check_is_named_like_its_file(name: str) -> None:
    module = import_module(f"logo_studio.critique.checks.{name}")
    assert module.CHECK.id == name
    assert module.CHECK.measure is module.measure
    assert module.__doc__


def test_quick_is_the_beginning_of_full_and_stops_early() -> None:
    assert FULL.checks[: len(QUICK.checks)] == QUICK.checks
    assert QUICK.stop_at_fail
    assert not FULL.stop_at_fail


def test_quick_checks_draw_no_pictures(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("a picture was drawn")

    monkeypatch.setattr(facts, "picture", refuse)
    square = place_on_grid(rect(1500, 1500, 2000, 2000), 1.0, 0, 0)
    parts = tuple([Part(kind, "ink", "#111111", square) for kind in PART_KINDS])
    for lockup in ("horizontal", "stacked", "wordmark", "ring_badge", "plaque"):
        drawing = Drawing(5120, 5120, "#FFFFFF", parts, "", "", lockup, (), None, 0.0)
        review(drawing, Profile("all of quick", QUICK.checks))
        with pytest.raises(AssertionError, match="picture"):
            review(drawing, FULL)


def test_the_page_has_a_row_for_each_check() -> None:
    lines = describe_checks().splitlines()
    assert len(lines) == 2 + len(FULL.checks)
    columns = lines[0].count("|")
    for line, check in zip(lines[2:], FULL.checks, strict=True):
        assert line.startswith(f"| `{check.id}` |")
        assert line.replace(r"\|", "").count("|") == columns
        assert check.rationale in line


def test_quick_checks_read_no_points(monkeypatch: pytest.MonkeyPatch) -> None:
    """Boxes, areas and counts of a `Composite` are known; its points cost a tenth of a job."""

    def refuse(_: object) -> None:
        raise AssertionError("points were worked out")

    outline = rect(0, 0, 1, 1)
    block = Composite([Placement(outline, 2000.0, 1500, 1500, (0, 0, 1, 1), 1.0)])
    monkeypatch.setattr(Composite, "plain", refuse)
    # Everything pale, so that areas are asked for too.
    parts = tuple([Part(kind, "ink", "#DDDDDD", block) for kind in PART_KINDS])
    for lockup in ("horizontal", "stacked", "wordmark", "ring_badge", "plaque"):
        drawing = Drawing(5120, 5120, "#FFFFFF", parts, "", "", lockup, (), None, 0.0)
        review(drawing, Profile("all of quick", QUICK.checks))


@pytest.mark.parametrize(
    ("value", "score"), [(0.0, 0.0), (1.0, 0.0), (2.0, 0.5), (3.0, 1.0), (9.0, 1.0)]
)
def test_ramp(value: float, score: float) -> None:
    assert ramp(value, 1.0, 3.0) == pytest.approx(score)
    assert ramp(-value, -1.0, -3.0) == pytest.approx(score)


@pytest.mark.parametrize(
    ("value", "score"), [(0, 0), (1, 0), (1.5, 0.5), (2, 1), (3, 1), (4, 0.5), (5, 0), (9, 0)]
)
def test_window(value: float, score: float) -> None:
    assert window(value, 1, 2, 3, 5) == pytest.approx(score)
