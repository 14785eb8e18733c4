"""What a kit shows of a logo: lockups, colourways, tiers, measured sizes, refusals."""

from __future__ import annotations

from functools import cache

import pytest
from msgspec.structs import replace

from logo_studio import Brief, DesignSpec, design, draw
from logo_studio.color.contrast import luminance, wcag
from logo_studio.critique.facts import Facts
from logo_studio.direct.versions import brand_version, dark_version, leading_colours, light_version
from logo_studio.export.brand import KitError
from logo_studio.kit.kit import export_kit, make_brand
from logo_studio.kit.lockups import all_lockups, colourways, free_standing, lockup_specs
from logo_studio.kit.measures import LADDER, minimum_px
from logo_studio.kit.tiers import glyph_spec, tiers
from logo_studio.model.codec import edit_spec
from logo_studio.model.kit import Contact
from logo_studio.model.spec import Lockup, Mark, Text, Type


@cache
def spec() -> DesignSpec:
    return design(Brief(business_type="florist", name="Mirabel", seed=1))[0].spec


def named(name: str, **fields: str) -> DesignSpec:
    return replace(spec(), text=Text(name=name, **fields), lockup=Lockup(id="stacked"))


def test_a_mark_and_a_name_make_all_arrangements() -> None:
    kinds = lockup_specs(named("Halden & Moss", initials="HM"))
    assert next(iter(kinds)) == "stacked"
    assert set(kinds) == {"stacked", "horizontal", "mark", "wordmark", "monogram"}
    assert all(s.artboard == "tight" and s.transparent for s in kinds.values())


def test_one_word_has_no_monogram_and_a_long_name_two_lines() -> None:
    assert "monogram" not in lockup_specs(named("Mirabel", initials="MI"))
    long = lockup_specs(named("Transcontinental Freight Alliance", tagline="Shipping"))
    assert long["horizontal"].lockup.id == "horizontal_two_lines"
    assert long["horizontal"].text.tagline == ""


def test_an_emblem_keeps_its_form_and_gets_the_others() -> None:
    kinds = all_lockups(replace(named("Mirabel"), lockup=Lockup(id="plaque")))
    assert {"emblem", "horizontal", "stacked", "mark", "wordmark"} <= set(kinds)


def test_marks_that_cannot_stand_free_get_a_container() -> None:
    assert free_standing(Mark(id="initial")).container is not None
    assert free_standing(Mark(id="initial", container="shield")).container == "shield"
    assert free_standing(spec().mark) == spec().mark


@pytest.mark.parametrize("ground", ["light", "paper", "dark", "brand"])
def test_colourways_stand_out_on_what_they_are_for(ground: str) -> None:
    from logo_studio.direct.versions import on_ground

    there = on_ground(named("Mirabel"), ground)  # type: ignore[arg-type]
    ways = colourways(replace(there, artboard="tight", transparent=True))
    night = dark_version(there).palette.roles.paper
    assert luminance(light_version(there).palette.roles.paper) > 0.7
    assert luminance(night) < 0.08
    assert all(wcag(p.fill, "#FFFFFF") >= 3 for p in ways["full"].of("name"))
    assert all(wcag(p.fill, night) >= 4.5 for p in ways["reversed"].of("name"))
    assert {p.fill for p in ways["black"].parts} == {"#000000"}
    assert {p.fill for p in ways["white"].parts} == {"#FFFFFF"}
    assert luminance(brand_version(there).palette.roles.paper) < 0.9


def test_the_leading_colour_is_the_brands_not_its_ink() -> None:
    roles = spec().palette.roles
    inky = edit_spec(
        spec(), {"palette.roles.primary": "#2A2220", "palette.roles.accent": "#E5484D"}
    )
    assert leading_colours(inky)[0] == "#E5484D"
    assert leading_colours(spec())[0] in (roles.primary, roles.paper)


def test_tiers_are_redrawn() -> None:
    full, compact, mark, glyph = tiers(named("Mirabel", tagline="Florist", initials="MI"))
    assert full.drawing.of("tagline")
    assert not compact.drawing.of("tagline")
    assert not mark.drawing.of("name")
    assert Facts(compact.drawing).name_setting is not None
    nodes = [sum(p.path.node_count() for p in t.drawing.parts) for t in (mark, glyph)]
    assert nodes[1] <= nodes[0]
    assert all(t.change for t in (full, compact, mark, glyph))


def test_a_bar_never_stands_in_for_a_mark() -> None:
    """An I alone is a stroke: the scissors stay, however small."""
    busy = replace(
        named("Ironside & Sons", initials="IS"),
        mark=Mark(id="scissors_comb", container="oval"),
        name_type=Type(face="jost", weight=600),
    )
    assert glyph_spec(busy).mark.id == "scissors_comb"


def test_minimum_sizes_are_measured_on_the_drawing() -> None:
    ways = all_lockups(named("Mirabel", tagline="Florist"))
    sizes = {kind: minimum_px(drawings["full"]) for kind, drawings in ways.items()}
    assert set(sizes.values()) <= set(LADDER)
    assert sizes["mark"] < sizes["horizontal"]
    small = all_lockups(named("Transcontinental Freight Alliance", tagline="Shipping and freight"))
    assert minimum_px(small["stacked"]["full"]) > sizes["stacked"]


@pytest.mark.parametrize("role", ["ink", "primary"])
def test_a_logo_that_cannot_be_read_gets_no_kit(role: str) -> None:
    pale = edit_spec(
        named("Mirabel"),
        {f"palette.roles.{role}": "#F4F1E8", "palette.roles.accent": "#F6F2EA",
         "palette.roles.paper": "#FFFFFF"},
    )  # fmt: skip
    with pytest.raises(KitError, match=r"reach 1\.\d\d:1 on #FFFFFF") as caught:
        export_kit(draw(pale), ["tokens"])
    assert "palette.roles" in caught.value.hint


def test_the_brand_says_what_the_trade_is() -> None:
    logo = draw(named("Mirabel"))
    brand = make_brand(logo, Contact(), "coffee roastery")
    assert brand.trade == "coffee roastery"
    assert brand.industry == "food"
    assert brand.primary == "stacked"
    assert brand.stitching is not None
