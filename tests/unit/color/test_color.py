"""Our colour code against coloraide, and the floors of roles on every ground."""

from __future__ import annotations

import itertools

import pytest
from coloraide import Color

from logo_studio.color.brand import brand_palette, kept
from logo_studio.color.contrast import apca, luminance, reach, wcag
from logo_studio.color.families import COLORS, order
from logo_studio.color.grounds import resolve
from logo_studio.color.oklch import delta_e, hex_to_oklch, hue_difference, oklch_to_hex
from logo_studio.color.vision import simulate

SAMPLES = (
    "#FF6B6B",
    "#FFD93D",
    "#4D96FF",
    "#6BCB77",
    "#3D5AF1",
    "#2C2C2C",
    "#FFFFFF",
    "#808080",
    "#0B7A75",
)


@pytest.mark.parametrize("color", SAMPLES)
def test_oklch_agrees(color: str) -> None:
    lightness, chroma, hue = hex_to_oklch(color)
    theirs = Color(color).convert("oklch")
    assert lightness == pytest.approx(theirs["l"], abs=1e-4)
    assert chroma == pytest.approx(theirs["c"], abs=1e-4)
    if chroma > 0.01:
        assert hue_difference(hue, theirs["h"]) < 0.05
    assert oklch_to_hex(lightness, chroma, hue) == color


def test_gamut_mapping_keeps_lightness_and_hue() -> None:
    mapped = hex_to_oklch(oklch_to_hex(0.7, 0.4, 150))
    assert mapped[0] == pytest.approx(0.7, abs=0.01)
    assert hue_difference(mapped[2], 150) < 1.5


@pytest.mark.parametrize(("a", "b"), list(itertools.pairwise(SAMPLES)))
def test_contrast_agrees(a: str, b: str) -> None:
    assert wcag(a, b) == pytest.approx(Color(a).contrast(b, method="wcag21"), rel=1e-3)
    assert wcag(a, b) == wcag(b, a)
    assert delta_e(a, b) == pytest.approx(Color(a).distance(b, space="oklab"), abs=1e-4)


def test_apca_known_values() -> None:
    # from the reference implementation's published test values
    assert apca("#888888", "#FFFFFF") == pytest.approx(63.06, abs=0.1)
    assert apca("#FFFFFF", "#888888") == pytest.approx(-68.54, abs=0.1)
    assert apca("#000000", "#AAAAAA") == pytest.approx(58.15, abs=0.1)
    assert apca("#777777", "#777777") == 0


@pytest.mark.parametrize("kind", ["protanopia", "deuteranopia", "tritanopia"])
@pytest.mark.parametrize("color", SAMPLES)
def test_vision_agrees(kind: str, color: str) -> None:
    names = {"protanopia": "protan", "deuteranopia": "deutan", "tritanopia": "tritan"}
    theirs = Color(color).filter(names[kind], 1, method="machado", space="srgb-linear")
    assert delta_e(simulate(color, kind), theirs.convert("srgb").clip().to_string(hex=True)) < 0.01  # type: ignore[arg-type]


def test_reach() -> None:
    assert wcag(reach("#FFD93D", "#FFFFFF", 4.5), "#FFFFFF") >= 4.5
    assert wcag(reach("#2C2C2C", "#111111", 4.5), "#111111") >= 4.5
    assert reach("#111111", "#FFFFFF", 4.5) == "#111111"


PAIRS = [(m, a) for m, a in itertools.permutations(range(3), 2)]
BRANDS = ("#FFFFFF", "#000000", "#0B7A75", "#FF00FF", "#FFE600", "#7F7F7F", "#1A0033")


def cases() -> list[tuple[str, str, str, str]]:
    rows = [
        (name, ground, COLORS[name][m], COLORS[name][a])
        for name in ("warm", "cool")
        for ground in ("light", "ink", "paper", "dark", "brand", "duo")
        for m, a in PAIRS
    ]
    rows += [
        ("mono", g, "#111111", "#999999") for g in ("light", "ink", "paper", "dark", "brand", "duo")
    ]
    rows += [
        ("warm", g, c, d)
        for g in ("light", "ink", "paper", "dark", "brand", "duo")
        for c, d in itertools.pairwise(BRANDS)
    ]
    return rows


@pytest.mark.parametrize(("name", "ground", "main", "second"), cases())
def test_floors_hold_on_every_ground(name: str, ground: str, main: str, second: str) -> None:
    roles = resolve(name, ground, main, second).roles  # type: ignore[arg-type]
    saturated = ground in ("brand", "duo") and name != "mono"
    assert wcag(roles.ink, roles.paper) >= (3.2 if saturated else 7)
    assert wcag(roles.secondary, roles.paper) >= (3.2 if saturated else 4.5)
    assert wcag(roles.primary, roles.paper) >= (2.6 if saturated else 3.2)


@pytest.mark.parametrize("ground", ["light", "paper", "dark", "ink"])
@pytest.mark.parametrize("pair", PAIRS)
def test_accent_is_another_tone(ground: str, pair: tuple[int, int]) -> None:
    for name in ("warm", "cool"):
        lead, second = COLORS[name][pair[0]], COLORS[name][pair[1]]  # type: ignore[index]
        roles = resolve(name, ground, lead, second).roles  # type: ignore[arg-type]
        assert delta_e(roles.primary, roles.accent) >= 0.07


def test_dark_yellow_is_never_a_ground() -> None:
    paper = resolve("warm", "dark", "#FFD93D", "#FF6B6B").roles.paper
    assert hex_to_oklch(paper)[1] < 0.02


GIVEN = (
    ("#0A7E8C",), ("#7B2D8B", "#F5B700"), ("#E4002B", "#003DA5", "#FFFFFF"), ("#FFC0CB",),
    ("#222222", "#C9A227"), ("#FFFFFF",), ("#000000",), ("#7F7F7F",), ("#FFFF00", "#00FFFF"),
    ("#1A0033", "#00FF7F"),
)  # fmt: skip
GROUNDS = ("light", "ink", "paper", "dark", "brand", "duo")


@pytest.mark.parametrize("given", GIVEN, ids="+".join)
@pytest.mark.parametrize("lead", [0, 1])
def test_brand_colours_hold_the_floors_too(given: tuple[str, ...], lead: int) -> None:
    for ground in GROUNDS:
        roles = brand_palette("warm", ground, given, lead).roles  # type: ignore[arg-type]
        saturated = ground in ("brand", "duo")
        assert wcag(roles.ink, roles.paper) >= (3.2 if saturated else 7), ground
        assert wcag(roles.secondary, roles.paper) >= (3.2 if saturated else 4.5), ground
        assert wcag(roles.primary, roles.paper) >= (2.6 if saturated else 3.2), ground


@pytest.mark.parametrize("given", GIVEN, ids="+".join)
def test_brand_colours_stay_as_given_where_that_is_safe(given: tuple[str, ...]) -> None:
    exact = {g: brand_palette("warm", g, given, 0) for g in GROUNDS}  # type: ignore[arg-type]
    if given != ("#FFFFFF",):
        assert sum(kept(p, given) > 0 for p in exact.values()) >= 2
    teal = brand_palette("warm", "light", ("#0A7E8C",), 0).roles
    assert teal.primary == "#0A7E8C"
    gold = brand_palette("warm", "dark", ("#222222", "#C9A227"), 0).roles
    assert (gold.paper, gold.primary) == ("#222222", "#C9A227")
    pink = brand_palette("warm", "brand", ("#FFC0CB",), 0).roles
    assert pink.paper == "#FFC0CB"
    assert luminance(pink.ink) < 0.1


def test_order_moves_the_preferred_palette_first() -> None:
    assert order(None) == ("warm", "cool", "mono")
    assert order("mono") == ("mono", "warm", "cool")


def test_luminance_ends() -> None:
    assert (luminance("#000000"), luminance("#FFFFFF")) == (0, pytest.approx(1))
