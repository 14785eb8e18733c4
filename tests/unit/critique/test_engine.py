"""The total, the gate, the early end, and a review in words."""

from __future__ import annotations

from math import exp, log

import pytest

from logo_studio.critique.check import Check
from logo_studio.critique.engine import GATE, LEAST, explain, review
from logo_studio.critique.profiles import FULL, Profile
from logo_studio.model.drawing import Drawing
from logo_studio.model.review import Finding, Review

EMPTY = Drawing(5120, 5120, "#FFFFFF", (), "", "", "wordmark", (), None, 0.0)


def check(id_: str, score: float | None, weight: float = 1.0, **more: float) -> Check:
    measured = None if score is None else (score, f"{id_}_bad", (f"{id_} is {score}.", {}))
    return Check(
        id_, "", "", "", "", "Mend it.", (f"{id_}_bad",), lambda _: measured, weight, **more
    )


def reviewed(*checks: Check, stop_at_fail: bool = False) -> Review:
    return review(EMPTY, Profile("test", checks, stop_at_fail))


def test_the_total_is_the_geometric_mean_by_weight() -> None:
    result = reviewed(check("a", 0.9, 2.0), check("b", 0.5, 1.0))
    assert result.score == pytest.approx(exp((2 * log(0.9) + log(0.5)) / 3), abs=1e-4)
    assert [f.weight for f in result.findings] == [2.0, 1.0]


def test_a_zero_counts_as_the_least() -> None:
    result = reviewed(check("a", 0.0), check("b", 1.0))
    assert result.score == pytest.approx(LEAST**0.5, abs=1e-4)


def test_one_broken_thing_sinks_it() -> None:
    sound = [check(f"s{i}", 1.0) for i in range(40)]
    assert reviewed(*sound).passed
    result = reviewed(*sound, check("broken", 0.02))
    assert result.score > GATE
    assert not result.passed


def test_many_half_good_things_sink_it_too() -> None:
    result = reviewed(*[check(f"h{i}", 0.75) for i in range(5)])
    assert all(f.severity == "pass" for f in result.findings)
    assert result.score < GATE
    assert not result.passed


def test_severity_and_code_follow_the_limits_of_the_check() -> None:
    a, b, c = reviewed(check("a", 0.69), check("b", 0.05), check("c", 0.0, fail_below=0.0)).findings
    assert (a.severity, a.code) == ("warn", "a_bad")
    assert (b.severity, b.code) == ("fail", "b_bad")
    assert (c.severity, c.code) == ("warn", "c_bad")
    assert reviewed(check("d", 0.7)).findings[0].code == "d_ok"


def test_what_does_not_apply_is_left_out() -> None:
    result = reviewed(check("a", None), check("b", 1.0))
    assert [f.check for f in result.findings] == ["b"]
    assert reviewed(check("a", None)).score == 0.0


def test_a_quick_review_ends_with_the_first_failure() -> None:
    checks = (check("a", 1.0), check("b", 0.0), check("c", 1.0))
    assert [f.check for f in reviewed(*checks, stop_at_fail=True).findings] == ["a", "b"]
    assert len(reviewed(*checks).findings) == 3


def test_an_empty_drawing_is_reviewed_without_falling_over() -> None:
    assert not review(EMPTY).passed


def test_explain_names_the_worst_first_and_says_how_to_mend_it() -> None:
    size, gap = (next(c for c in FULL.checks if c.id == id_) for id_ in ("tagline_size", "gap"))
    findings = (
        Finding("aspect", "aspect_ok", 1.0, 1.0, "pass", ("Fine.", {})),
        Finding("gap", "gap_too_large", 0.5, 1.2, "warn", ("The gap is wide.", {})),
        Finding("tagline_size", "tagline_too_small", 0.1, 1.2, "fail", ("It is tiny.", {})),
    )
    assert explain(Review(0.7, False, findings)) == [
        f"It is tiny. {size.mend}",
        f"The gap is wide. {gap.mend}",
        "Fine.",
    ]
