"""From a family's colours to roles on one of six grounds (CRAFT 3.2, 3.3).

Floors: ink on paper 7:1 wanted, 4.5 hard; secondary 4.5; primary 3.2 (4.5 on tinted paper);
the accent never carries text. Raw brand colours are never set on white or on each other.
"""

from __future__ import annotations

from functools import lru_cache

from logo_studio.color.contrast import apca, luminance, reach, wcag
from logo_studio.color.oklch import delta_e, hex_to_oklch, hue_difference, oklch_to_hex
from logo_studio.model.brief import PaletteName
from logo_studio.model.spec import Ground, Palette, Roles

WHITE = "#FFFFFF"
CHARCOAL = "#2C2C2C"

_MONO: dict[str, tuple[str, str, str, str, str, str, str]] = {
    # paper, ink, secondary, primary, accent, tint, shade
    "light": ("#FFFFFF", "#111111", "#555555", "#111111", "#8A8A8A", "#C4C4C4", "#555555"),
    "paper": ("#F1F1EF", "#111111", "#555555", "#111111", "#777777", "#B5B5B5", "#444444"),
    "dark": ("#111111", "#FFFFFF", "#B5B5B5", "#FFFFFF", "#9A9A9A", "#666666", "#D5D5D5"),
}
#: Mono grounds: the coloured grounds fall back to the nearest grey one.
_MONO_GROUND: dict[Ground, str] = {
    "light": "light", "ink": "light", "paper": "paper",
    "dark": "dark", "brand": "dark", "duo": "dark",
}  # fmt: skip


@lru_cache(maxsize=2048)
def resolve(name: PaletteName, ground: Ground, main: str, second: str) -> Palette:
    """The palette `name` on `ground`, from two source colours (#RRGGBB)."""
    if name == "mono":
        ground_name = _MONO_GROUND[ground]
        return Palette(name=name, ground=ground_name, roles=_roles(*_MONO[ground_name]))  # type: ignore[arg-type]
    build = {
        "light": _light, "ink": _ink, "paper": _paper,
        "dark": _dark, "brand": _brand, "duo": _duo,
    }[ground]  # fmt: skip
    return Palette(name=name, ground=ground, roles=build(main, second))


def _roles(
    paper: str, ink: str, secondary: str, primary: str, accent: str, tint: str, shade: str
) -> Roles:
    return Roles(
        paper=paper, ink=ink, secondary=secondary, primary=primary,
        accent=accent, tint=tint, shade=shade,
    )  # fmt: skip


def _multiply(primary: str, accent: str, ground: str) -> str:
    """The tone where two inks overlap: darker than both on light grounds, lighter on dark."""
    (lp, cp, hp), (la, ca, _) = hex_to_oklch(primary), hex_to_oklch(accent)
    if luminance(ground) < 0.3:
        return oklch_to_hex(min(0.97, max(lp, la) + 0.1), min(cp, ca) * 0.6, hp)
    return oklch_to_hex(min(lp, la) - 0.17, max(cp, ca) * 0.95, hp)


def _apart(accent: str, primary: str) -> str:
    """`accent`, moved in lightness until it is clearly another tone than `primary` (.12)."""
    lightness, chroma, hue = hex_to_oklch(accent)
    lp = hex_to_oklch(primary)[0]
    step = 0.02 if lightness >= lp else -0.02
    for _ in range(20):
        if delta_e(accent, primary) >= 0.12:
            break
        lightness += step
        accent = oklch_to_hex(lightness, chroma, hue)
    return accent


def _light(main: str, second: str) -> Roles:
    lightness, chroma, hue = hex_to_oklch(main)
    l2, c2, h2 = hex_to_oklch(second)
    primary = reach(oklch_to_hex(min(lightness, 0.64), chroma, hue), WHITE, 3.2)
    accent = second if l2 <= 0.85 else oklch_to_hex(0.85, c2, h2)
    if hue_difference(h2, hue) < 25 and abs(l2 - hex_to_oklch(primary)[0]) < 0.12:
        accent = oklch_to_hex(0.82, c2 * 0.8, h2)
    accent = _apart(accent, primary)
    return _roles(
        WHITE, oklch_to_hex(0.25, 0.022, hue), oklch_to_hex(0.48, 0.03, hue),
        primary, accent, oklch_to_hex(0.9, chroma * 0.35, hue), _multiply(primary, accent, WHITE),
    )  # fmt: skip


def _ink(main: str, second: str) -> Roles:
    lightness, chroma, hue = hex_to_oklch(main)
    ink_hue = 50.0 if 45 < hue < 120 else hue  # dark yellows go olive: keep them brown
    ink = oklch_to_hex(0.30, min(chroma, 0.09), ink_hue)
    accent = reach(oklch_to_hex(min(lightness, 0.68), chroma, hue), WHITE, 2.6)
    return _roles(
        WHITE, ink, oklch_to_hex(0.48, 0.04, ink_hue), ink, accent,
        oklch_to_hex(0.85, chroma * 0.5, hue), oklch_to_hex(0.2, min(chroma, 0.09), ink_hue),
    )  # fmt: skip


def _is_warm(hue: float) -> bool:
    return hue < 115 or hue > 340


def _paper(main: str, second: str) -> Roles:
    _, chroma, hue = hex_to_oklch(main)
    _, c2, h2 = hex_to_oklch(second)
    # Cream for every warm hue: pink and peach papers look cheap.
    paper = oklch_to_hex(0.957, 0.022, 78) if _is_warm(hue) else oklch_to_hex(0.962, 0.018, hue)
    main_hue = 62.0 if 85 < hue < 115 else hue
    primary = reach(oklch_to_hex(0.52, min(chroma, 0.17), main_hue), paper, 4.5)
    if hue_difference(h2, hue) < 5:
        accent = oklch_to_hex(0.74, chroma * 0.8, main_hue)  # a tonal pair
    elif 85 < h2 < 115:
        accent = oklch_to_hex(0.80, c2 * 0.85, 74)  # yellow on cream is mustard: take gold
    elif hue_difference(h2, hue) > 25:
        accent = oklch_to_hex(0.74, c2 * 0.95, h2)
    else:
        accent = oklch_to_hex(0.74, c2 * 0.9, hue + (30 if _is_warm(hue) else -30))
    return _roles(
        paper, oklch_to_hex(0.26, 0.03, main_hue), oklch_to_hex(0.43, 0.04, main_hue),
        primary, accent, oklch_to_hex(0.84, chroma * 0.5, hue), _multiply(primary, accent, paper),
    )  # fmt: skip


def _dark(main: str, second: str) -> Roles:
    lightness, chroma, hue = hex_to_oklch(main)
    l2, c2, h2 = hex_to_oklch(second)
    if 45 < hue < 120:
        paper = CHARCOAL  # dark yellow and orange would be olive
    elif 120 <= hue < 170:
        paper = oklch_to_hex(0.29, 0.05, hue + 12)
    elif _is_warm(hue):
        paper = oklch_to_hex(0.27, 0.085, hue)
    else:
        paper = oklch_to_hex(0.27, 0.075, hue - 6)
    primary = oklch_to_hex(max(lightness, 0.80), chroma * 0.85, hue)
    accent = _apart(oklch_to_hex(max(l2, 0.74), c2 * 0.9, h2), primary)
    return _roles(
        paper, oklch_to_hex(0.965, 0.012, hue), oklch_to_hex(0.82, 0.02, hue),
        primary, accent, oklch_to_hex(0.58, chroma * 0.6, hue), _multiply(primary, accent, paper),
    )  # fmt: skip


def best_ink(ground: str, hue: float) -> str:
    """Near-black or near-white of the hue, whichever reads better on `ground` by APCA."""
    dark, light = oklch_to_hex(0.24, 0.05, hue), oklch_to_hex(0.985, 0.006, hue)
    return dark if abs(apca(dark, ground)) >= abs(apca(light, ground)) else light


def _saturated(main: str) -> tuple[str, str]:
    """A ground of the colour itself and its ink: white if 4.5:1 can be had by darkening a little.

    Where APCA prefers white but the ratio is short, the ground darkens by up to .10; if that
    does not give 3.3:1, dark ink is taken on the colour as it is.
    """
    lightness, chroma, hue = hex_to_oklch(main)
    ground, ink = main, best_ink(main, hue)
    if luminance(ink) > 0.5:
        darker = lightness
        while wcag(ink, ground) < 3.3 and darker > lightness - 0.10:
            darker -= 0.01
            ground = oklch_to_hex(darker, chroma, hue)
        if wcag(ink, ground) < 3.3:
            return main, oklch_to_hex(0.24, 0.05, hue)
    return ground, ink


def _brand(main: str, second: str) -> Roles:
    ground, ink = _saturated(main)
    lightness, chroma, hue = hex_to_oklch(ground)
    soft = oklch_to_hex(lightness + (0.1 if luminance(ink) > 0.5 else -0.12), chroma * 0.8, hue)
    return _roles(ground, ink, ink, ink, ink, soft, ink)


def _duo(main: str, second: str) -> Roles:
    ground, ink = _saturated(main)
    lightness, chroma, hue = hex_to_oklch(ground)
    primary = second if wcag(second, ground) >= 2.6 else ink
    soft = oklch_to_hex(lightness + (0.1 if luminance(ink) > 0.5 else -0.12), chroma * 0.8, hue)
    return _roles(ground, ink, ink, primary, ink, soft, ink)
