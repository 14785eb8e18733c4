"""Health, beauty and sport: what these marks must never say, and what they must."""

from __future__ import annotations

import pytest

from logo_studio.geometry.affine import mirror_x
from logo_studio.geometry.boolean import intersect
from logo_studio.geometry.measure import area, signed_area
from logo_studio.marks.body._tooth import tooth
from logo_studio.marks.build import clean, merged
from logo_studio.marks.insets import plus
from logo_studio.marks.registry import GAP, Value, builder, complete, motif
from logo_studio.model.path import Path

UPRIGHT = ("tooth", "tooth_spark", "heart", "hands_heart", "lungs", "moustache")


def drawn(mark_id: str, **params: Value) -> dict[str, Path]:
    art = clean(builder(mark_id)(**complete(mark_id, params)))
    return {str(role): path for role, path in art.items()}


@pytest.mark.parametrize("mark_id", UPRIGHT)
def test_upright_marks_are_symmetric(mark_id: str) -> None:
    ink = merged(builder(mark_id)(**complete(mark_id, {})))
    assert area(intersect(ink, mirror_x(ink))) > 0.985 * area(ink)


@pytest.mark.parametrize("form", motif("medical_cross").params["form"].options)  # type: ignore[union-attr]
@pytest.mark.parametrize("counter", motif("medical_cross").params["counter"].options)  # type: ignore[union-attr]
def test_medical_cross_is_never_the_plain_cross(form: str, counter: str) -> None:
    art = drawn("medical_cross", form=form, counter=counter)
    # Parts apart, or a counter in the middle: never one solid plus.
    contours = [c for p in art.values() for c in p.contours()]
    assert len(contours) >= 2
    solid = {c.commands.count("C") + c.commands.count("Q") for c in contours}
    assert solid != {0}, "no straight-edged arms"


@pytest.mark.parametrize("arm", [0.3, 0.42])
@pytest.mark.parametrize("form", motif("medical_cross").params["form"].options)  # type: ignore[union-attr]
def test_medical_cross_is_far_from_the_greek_cross(form: str, arm: float) -> None:
    for counter in ("drop", "spark"):
        ink = merged(builder("medical_cross")(**complete("medical_cross", {
            "form": form, "arm": arm, "counter": counter,
        })))  # fmt: skip
        half = max(ink.bounds())
        for width in (0.6, 0.8, 1.0, 1.2):
            greek = plus(0, 0, half, width * arm)
            common = area(intersect(ink, greek))
            assert common < 0.9 * (area(ink) + area(greek) - common), (counter, width)


@pytest.mark.parametrize("place", ["inside", "corner", "set", "beside"])
@pytest.mark.parametrize("fork", [0.12, 0.24])
@pytest.mark.parametrize("size", [0.17, 0.23])
def test_tooth_spark_never_breaks_the_outline(place: str, fork: float, size: float) -> None:
    art = drawn("tooth_spark", place=place, fork=fork, size=size)
    whole = tooth(0.42, fork, 0.06)
    outer = max(art["primary"].contours(), key=lambda c: abs(signed_area(c)))
    assert abs(signed_area(outer)) == pytest.approx(area(whole), rel=2e-3)
    if place == "set":
        shared = area(intersect(art["accent"], art["primary"]))
        assert shared < 1e-4


def test_pulse_in_one_tone_is_parted_by_its_line() -> None:
    art = drawn("pulse", tone="one")
    assert set(art) == {"primary"}
    assert art["primary"].commands.count("M") == 2


def test_dumbbell_has_the_plates_it_is_asked_for() -> None:
    for plates in (1, 2, 3):
        art = drawn("dumbbell", plates=plates)
        assert art["primary"].commands.count("M") == 3
        assert art["accent"].commands.count("M") == 2 * plates


def test_comb_teeth_stand_one_gap_apart() -> None:
    teeth = 8
    art = drawn("comb", teeth=teeth, angle=0)
    xs = sorted({round(x, 4) for x, y in zip(art["primary"].xs, art["primary"].ys, strict=True)
                 if abs(y) < 0.13})  # fmt: skip
    width = (1 - (teeth - 1) * GAP) / teeth
    assert any(abs(x - (-0.5 + width)) < 1e-3 for x in xs)
    assert any(abs(x - (-0.5 + width + GAP)) < 1e-3 for x in xs)


def test_scissors_keep_their_blades_apart() -> None:
    art = drawn("scissors")
    assert art["accent"].commands.count("M") >= 2
    assert area(intersect(art["primary"], art["accent"])) < 1e-4
