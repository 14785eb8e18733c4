"""Versions of a logo: what changes, what holds, and that every one of them passes review."""

from __future__ import annotations

import pytest

from logo_studio import Brief, DesignSpec, LogoStudioError, design, draw
from logo_studio.color.contrast import luminance, wcag
from logo_studio.direct.versions import VERSIONS, version_of

BRIEFS = (
    Brief(business_type="coffee roastery", name="Northwind"),
    Brief(business_type="fintech", name="Quanta Ledger", colors=("#0B7A75",)),
)


@pytest.fixture(scope="module")
def specs() -> list[DesignSpec]:
    return [logo.spec for brief in BRIEFS for logo in design(brief)]


@pytest.mark.parametrize("name", ["reversed", "black", "white"])
def test_outlines_hold_and_review_passes(specs: list[DesignSpec], name: str) -> None:
    for spec in specs:
        made = version_of(spec, name)
        plain, other = draw(spec), draw(made)
        assert other.review.passed, other.review.findings
        a = "".join(p.path.commands for p in plain.drawing.parts)
        b = "".join(p.path.commands for p in other.drawing.parts)
        assert sorted(a) == sorted(b)
        assert made.text == spec.text


def test_reversed_turns_light_to_dark_and_back(specs: list[DesignSpec]) -> None:
    for spec in specs:
        before, after = spec.palette.roles, version_of(spec, "reversed").palette.roles
        assert (luminance(before.paper) > 0.25) != (luminance(after.paper) > 0.25)
        assert wcag(after.ink, after.paper) >= 7


def test_one_ink_is_one_ink(specs: list[DesignSpec]) -> None:
    for spec in specs:
        for name, ink, paper in (("black", "#111111", "#FFFFFF"), ("white", "#FFFFFF", "#111111")):
            drawing = draw(version_of(spec, name)).drawing
            assert {p.fill for p in drawing.parts} <= {ink, paper}
            assert drawing.background == paper


def test_symbol_is_the_mark_alone(specs: list[DesignSpec]) -> None:
    for spec in specs:
        drawing = draw(version_of(spec, "symbol")).drawing
        assert not drawing.of("name", "tagline")
        assert drawing.of("mark", "initials")


def test_fine_marks_give_way_at_small_sizes(specs: list[DesignSpec]) -> None:
    from msgspec.structs import replace

    from logo_studio.model.spec import Mark

    fine = replace(specs[0], mark=Mark(id="dots"))
    assert version_of(fine, "symbol").mark.id == "dots"
    assert version_of(fine, "small").mark == Mark(id="initial", container="rounded")
    assert version_of(replace(specs[0], mark=Mark(id="bean")), "small").mark.id == "bean"


def test_unknown_versions_are_refused(specs: list[DesignSpec]) -> None:
    with pytest.raises(LogoStudioError, match="no version"):
        version_of(specs[0], "sepia")
    assert version_of(specs[0], "color") is specs[0]
    assert len(VERSIONS) == 6
