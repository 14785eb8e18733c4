"""Versions of one logo: reversed, in one ink, the symbol alone. Composed, not recoloured.

Every version is a design spec again, so it can be edited and drawn as any other (CRAFT 3.5).
"""

from __future__ import annotations

from collections.abc import Callable

from msgspec.structs import replace

from logo_studio.color.contrast import luminance
from logo_studio.color.grounds import resolve
from logo_studio.color.oklch import hex_to_oklch
from logo_studio.errors import SpecError
from logo_studio.marks.registry import motif
from logo_studio.model.spec import DesignSpec, Ground, Lockup, Mark, Roles

BLACK, WHITE = "#111111", "#FFFFFF"


def reversed_version(spec: DesignSpec) -> DesignSpec:
    """On a dark ground of its own hue if the logo stands on a light one, and the other way round.

    Roles are swapped by recipe: colours get the lightness that the new ground asks for.
    """
    return on_ground(spec, "dark" if luminance(spec.palette.roles.paper) > 0.25 else "light")


def on_ground(spec: DesignSpec, ground: Ground) -> DesignSpec:
    """The same logo by the recipe of another ground (CRAFT 3.3), led by its own two colours."""
    roles = spec.palette.roles
    # On a saturated ground mark and words are ink: the ground's colour is what leads.
    flat = spec.palette.ground in ("brand", "duo")
    lead = roles.paper if flat else roles.primary
    second = roles.tint if flat else roles.accent
    return replace(spec, palette=resolve(spec.palette.name, ground, lead, second))


def one_ink(spec: DesignSpec, ink: str, paper: str) -> DesignSpec:
    """In one ink on one paper: second tones become ink too, overlaps are knocked out.

    Two tones of a mark never touch, so their gap still parts them; where inks overlapped, the
    third tone turns to paper, or the shapes would melt together.
    """
    roles = Roles(
        paper=paper, ink=ink, secondary=ink, primary=ink, accent=ink, tint=paper, shade=paper
    )
    return replace(spec, palette=replace(spec.palette, ground="light", roles=roles))


def leading_colours(spec: DesignSpec) -> tuple[str, str]:
    """The brand's colour and its second one: the more colourful of what the ground's recipe leads.

    On saturated grounds that is the ground itself; dark inks give way to the accent they carry.
    """
    roles = spec.palette.roles
    if spec.palette.ground in ("brand", "duo"):
        return roles.paper, roles.tint
    if hex_to_oklch(roles.accent)[1] > 1.6 * hex_to_oklch(roles.primary)[1]:
        return roles.accent, roles.primary
    return roles.primary, roles.accent


def light_version(spec: DesignSpec) -> DesignSpec:
    """For white and light grounds: as designed where the logo stands on such a ground already."""
    if luminance(spec.palette.roles.paper) > 0.7:
        return spec
    return on_ground(spec, "light")


def dark_version(spec: DesignSpec) -> DesignSpec:
    """For dark grounds: as designed where the logo stands on one already."""
    return spec if luminance(spec.palette.roles.paper) < 0.08 else on_ground(spec, "dark")


def brand_version(spec: DesignSpec) -> DesignSpec:
    """On the brand's own colour, as tiles and cards want it; on dark where that was designed."""
    if spec.palette.ground in ("brand", "duo", "dark"):
        return spec
    lead, second = leading_colours(spec)
    return replace(spec, palette=resolve(spec.palette.name, "brand", lead, second))


def symbol_version(spec: DesignSpec) -> DesignSpec:
    """The mark alone; a logo of words alone is stood for by its initial in a rounded square."""
    mark = spec.mark
    if mark.id == "none":
        mark = Mark(id="initial", container="rounded")
    return replace(spec, mark=mark, lockup=Lockup(id="symbol"), artboard="square")


def small_version(spec: DesignSpec) -> DesignSpec:
    """The symbol for 16 and 32 px: marks too fine for that give way to the initial, contained.

    Which marks are is measured when they are made (`Motif.small`): their ink at 16 px must
    still cover what it covers large (CRAFT 4).
    """
    symbol = symbol_version(spec)
    if motif(symbol.mark.id).small:
        return symbol
    return replace(symbol, mark=Mark(id="initial", container="rounded"))


VERSIONS: dict[str, Callable[[DesignSpec], DesignSpec]] = {
    "color": lambda spec: spec,
    "reversed": reversed_version,
    "black": lambda spec: one_ink(spec, BLACK, WHITE),
    "white": lambda spec: one_ink(spec, WHITE, BLACK),
    "symbol": symbol_version,
    "small": small_version,
}


def version_of(spec: DesignSpec, name: str) -> DesignSpec:
    """The version called `name` (a key of `VERSIONS`). SpecError for another."""
    if name not in VERSIONS:
        raise SpecError(f"there is no version {name!r}", f"versions are: {', '.join(VERSIONS)}")
    return VERSIONS[name](spec)
