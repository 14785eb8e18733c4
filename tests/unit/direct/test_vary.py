"""More like this: what is held stays, what is varied differs."""

from __future__ import annotations

import pytest
from msgspec.structs import replace

from logo_studio import Brief, LogoStudioError, design
from logo_studio.marks.registry import suits
from logo_studio.model.spec import DesignSpec, Mark, Type

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


def test_a_folded_letter_is_varied_in_faces_that_can_fold_it(like: DesignSpec) -> None:
    folded = replace(
        like,
        mark=Mark(id="folded"),
        name_type=Type(face="outfit", weight=700),
        text=replace(like.text, initials="N"),
    )
    found = design(BRIEF, like=folded, vary=["type"])
    assert found
    for logo in found:
        type_ = logo.spec.name_type
        assert logo.spec.mark.id == "folded"
        assert suits("folded", "N", type_.face, type_.weight)
