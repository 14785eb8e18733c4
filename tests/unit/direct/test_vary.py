"""More like this: what is held stays, what is varied differs."""

from __future__ import annotations

import pytest

from logo_studio import Brief, LogoStudioError, design
from logo_studio.model.spec import DesignSpec

BRIEF = Brief(business_type="coffee roastery", name="Northwind")


@pytest.fixture(scope="module")
def like() -> DesignSpec:
    return next(logo.spec for logo in design(BRIEF) if logo.spec.mark.id not in ("none",))


FIELDS = {
    "type": ("name_type",),
    "mark": ("mark",),
    "colour": ("palette",),
    "lockup": ("lockup",),
}


@pytest.mark.parametrize("axis", FIELDS)
def test_one_axis_moves_and_the_others_hold(like: DesignSpec, axis: str) -> None:
    found = design(BRIEF, like=like, vary=[axis])
    assert len(found) >= 3
    assert len({logo.svg for logo in found}) == len(found)
    for logo in found:
        for name, fields in FIELDS.items():
            for field in fields:
                same = getattr(logo.spec, field) == getattr(like, field)
                assert same == (name != axis) or (name == axis and not same)
        assert logo.spec.text.name == "Northwind"


def test_two_axes(like: DesignSpec) -> None:
    for logo in design(BRIEF, like=like, vary=("type", "colour")):
        assert logo.spec.mark == like.mark
        assert logo.spec.lockup == like.lockup


@pytest.mark.parametrize("axes", [("mood",), ()])
def test_unknown_axes_are_refused(like: DesignSpec, axes: tuple[str, ...]) -> None:
    with pytest.raises(LogoStudioError):
        design(BRIEF, like=like, vary=axes)
