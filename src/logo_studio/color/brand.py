"""Brand colours to roles: a given colour stays exactly as given wherever it is safe.

`grounds.py` derives roles from a colour's hue and may darken, lighten or mute it; that is right
for the house palettes and wrong for a customer's own colour. Here each role first tries the given
colours as they are, against the same floors (CRAFT 3.2), and only then what is derived.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from msgspec.structs import replace

from logo_studio.color.contrast import luminance, reach, wcag
from logo_studio.color.grounds import WHITE, best_ink, resolve
from logo_studio.color.oklch import delta_e, hex_to_oklch, oklch_to_hex
from logo_studio.model.brief import PaletteName
from logo_studio.model.spec import Ground, Palette, Roles

#: Below this chroma a given colour is a neutral: an ink or a paper, not a leading colour.
NEUTRAL = 0.03
#: Neutrals darker and lighter than this serve as ink and paper.
DARK, LIGHT = 0.40, 0.90
#: Contrast floors: letters, plates and main shapes, second colours, and the least of an accent.
LETTERS, MAIN, SECOND, ACCENT = 7.0, 3.2, 2.6, 1.25
#: Letters on a saturated ground: in a dark or light neutral, in another brand colour.
ON_BRAND, ON_BRAND_COLOUR = 3.3, 4.5
#: Two roles nearer than this (Delta E OKLab) are one tone.
APART = 0.12


@dataclass(frozen=True, slots=True)
class _Given:
    """The customer's colours by what they can do; `main` leads, `second` may be the same."""

    main: str
    second: str
    dark: str
    light: str


def _sorted(given: tuple[str, ...], lead: int) -> _Given:
    hues = [c for c in given if hex_to_oklch(c)[1] >= NEUTRAL]
    neutrals = [c for c in given if c not in hues]
    dark = [c for c in neutrals if hex_to_oklch(c)[0] < DARK]
    light = [c for c in neutrals if hex_to_oklch(c)[0] > LIGHT]
    leads = hues or dark or list(given)
    main = leads[lead % len(leads)]
    second = leads[(lead + 1) % len(leads)]
    return _Given(main, second, dark[0] if dark else "", light[0] if light else "")


@lru_cache(maxsize=512)
def brand_palette(name: PaletteName, ground: Ground, given: tuple[str, ...], lead: int) -> Palette:
    """The palette on `ground` from `given` (#RRGGBB, at least one), the `lead`-th hue leading."""
    colours = _sorted(given, lead)
    derived = resolve(name, ground, colours.main, colours.second).roles
    roles = _BUILD[ground](colours, derived)
    return Palette(name=name, ground=ground, roles=roles)


def kept(palette: Palette, given: tuple[str, ...]) -> int:
    """How many given colours the ground, the letters and the mark's main colour hold exactly."""
    roles = palette.roles
    return len({roles.paper, roles.ink, roles.primary} & set(given) - {WHITE})


def _first(options: tuple[str, ...], ground: str, floor: float) -> str:
    """The first colour of `options` that reaches `floor` on `ground`, or ""."""
    return next((c for c in options if c and wcag(c, ground) >= floor), "")


def _accent(colours: _Given, primary: str, paper: str, derived: str) -> str:
    """A given colour that is another tone than `primary`, else the derived accent."""
    for option in (colours.second, colours.main):
        if delta_e(option, primary) >= APART and wcag(option, paper) >= ACCENT:
            return option
    return derived


def _on_pale(colours: _Given, derived: Roles, paper: str) -> Roles:
    """Roles on white or another pale paper."""
    ink = _first((colours.dark,), paper, LETTERS) or derived.ink
    # Pink or gold made dark enough would be mauve or mud: they accent a dark shape instead.
    primary = _first((colours.main, colours.second), paper, MAIN) or ink
    return replace(
        derived,
        paper=paper,
        ink=ink,
        primary=primary,
        accent=_accent(colours, primary, paper, derived.accent),
    )


def _light(colours: _Given, derived: Roles) -> Roles:
    return _on_pale(colours, derived, WHITE)


def _paper(colours: _Given, derived: Roles) -> Roles:
    own = colours.light if colours.light != WHITE else ""
    return _on_pale(colours, derived, own or derived.paper)


def _ink(colours: _Given, derived: Roles) -> Roles:
    """One dark colour for letters and mark: a given one if it is dark enough."""
    dark = (colours.main, colours.second, colours.dark)
    ink = _first(dark, WHITE, LETTERS) or derived.ink
    accent = next(
        (
            c
            for c in (colours.main, colours.second)
            if c != ink and wcag(c, WHITE) >= SECOND and delta_e(c, ink) >= APART
        ),
        derived.accent,
    )
    return replace(derived, ink=ink, primary=ink, accent=accent)


def _dark(colours: _Given, derived: Roles) -> Roles:
    """The given black, or a given colour that is dark itself, as the ground."""
    deep = [
        c
        for c in (colours.dark, colours.main, colours.second)
        if c and hex_to_oklch(c)[0] < DARK and wcag(WHITE, c) >= LETTERS
    ]
    paper = deep[0] if deep else derived.paper
    primary = _first((colours.main, colours.second), paper, MAIN)
    primary = primary or reach(derived.primary, paper, MAIN)
    return replace(
        derived,
        paper=paper,
        ink=_first((colours.light,), paper, LETTERS) or reach(derived.ink, paper, LETTERS),
        secondary=reach(derived.secondary, paper, 4.5),
        primary=primary,
        accent=_accent(colours, primary, paper, derived.accent),
    )


def _saturated(colours: _Given, derived: Roles) -> Roles:
    """The main colour as the ground, letters in whichever given colour reads best on it."""
    paper = colours.main
    neutral = best_ink(paper, hex_to_oklch(paper)[2])
    ink = (
        _first((colours.dark, colours.light), paper, ON_BRAND_COLOUR)
        or _first((colours.second,), paper, ON_BRAND_COLOUR)
        or _first((neutral,), paper, ON_BRAND)
    )
    if not ink:
        return derived
    lightness, chroma, hue = hex_to_oklch(paper)
    soft = oklch_to_hex(lightness + (0.1 if luminance(ink) > 0.5 else -0.12), chroma * 0.8, hue)
    return Roles(paper=paper, ink=ink, secondary=ink, primary=ink, accent=ink, tint=soft, shade=ink)


def _duo(colours: _Given, derived: Roles) -> Roles:
    """As `_saturated`, the mark in the second colour if it stands out."""
    roles = _saturated(colours, derived)
    primary = _first((colours.second,), roles.paper, SECOND) or roles.primary
    return replace(roles, primary=primary)


_BUILD = {
    "light": _light, "paper": _paper, "ink": _ink,
    "dark": _dark, "brand": _saturated, "duo": _duo,
}  # fmt: skip
