"""A brand from a treated logo, so that the exporters can build a kit around it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from logo_studio.color.contrast import luminance, reach, wcag
from logo_studio.color.grounds import best_ink
from logo_studio.color.oklch import hex_to_oklch, oklch_to_hex
from logo_studio.doctor.chart import PatientError
from logo_studio.doctor.doctor import Treated
from logo_studio.export.assemble import assemble
from logo_studio.export.brand import BLACK, WHITE, Brand, Tier
from logo_studio.export.names import slug
from logo_studio.kit.embroidery import preflight
from logo_studio.kit.lockups import knocked_out
from logo_studio.kit.measures import MARK_FLOOR, measure
from logo_studio.model.brief import Brief
from logo_studio.model.drawing import Drawing
from logo_studio.model.kit import Contact, Kit, Progress
from logo_studio.model.spec import Roles
from logo_studio.understand.understand import understand


def kit_around(
    treated: Treated,
    name: str,
    parts: Collection[str] | None = None,
    *,
    contact: Contact | None = None,
    trade: str = "",
    progress: Progress | None = None,
) -> Kit:
    """The brand kit of a foreign logo. PatientError when parts of it were lost on the way."""
    lost = treated.chart.lost
    if lost:
        raise PatientError(
            f"no kit is made of an incomplete logo: {lost[0].message}",
            "mend the file in a drawing program (text to outlines, effects flattened)",
        )
    return assemble(brand_around(treated, name, contact or Contact(), trade), parts, progress)


def brand_around(treated: Treated, name: str, contact: Contact, trade: str = "") -> Brand:
    """The logo in four colourways, with roles read off its colours."""
    light, dark, solid = roles(treated)
    whole = colourways(treated.drawing, dark)
    ratio = treated.drawing.width / treated.drawing.height
    symbol = treated.symbol or treated.drawing
    primary = "horizontal" if treated.symbol is not None or ratio > 1.8 else "emblem"
    lockups = {primary: whole, "mark": colourways(symbol, dark)}
    tile = one_paint(symbol, solid.ink)
    meaning = understand(Brief(business_type=trade or name))
    full = whole["full"]
    tiers = (
        Tier("full", full, 120, "as it came, cleaned"),
        Tier("mark", lockups["mark"]["full"], 16, "the symbol alone"),
    )
    check = preflight(full)
    return Brand(
        name=name, tagline="", slug=slug(name), trade=trade or meaning.trade, lockups=lockups,
        primary=primary, ground=replace(full, background=treated.ground or WHITE),
        tile=tile, glyph=tile, tiers=tiers, light=light, dark=dark, solid=solid,
        measures=measure(lockups, light, dark), review=treated.review,
        why="a logo that was brought along", spec=None, contact=contact,
        industry=meaning.industry, stitching=(check, check), origin="imported",
    )  # fmt: skip


def roles(treated: Treated) -> tuple[Roles, Roles, Roles]:
    """(on white, on dark, on the brand's colour), from the colours of the drawing."""
    by_role: dict[str, str] = {}
    for part in treated.drawing.parts:
        by_role.setdefault(part.role, part.fill)
    lead = by_role.get("primary") or next(iter(by_role.values()))
    if luminance(lead) > 0.9:
        lead = "#1A1A1A"
    hue, chroma = hex_to_oklch(lead)[2], hex_to_oklch(lead)[1]
    ink = by_role.get("ink") or oklch_to_hex(0.25, min(chroma, 0.03), hue)
    accent = by_role.get("accent") or oklch_to_hex(0.78, chroma * 0.6, hue)
    grey = oklch_to_hex(0.48, min(chroma, 0.03), hue)
    light = Roles(
        paper=WHITE, ink=ink, secondary=grey, primary=reach(lead, WHITE, 3.0), accent=accent,
        tint=by_role.get("tint") or oklch_to_hex(0.9, chroma * 0.3, hue),
        shade=by_role.get("shade") or oklch_to_hex(0.35, chroma * 0.8, hue),
    )  # fmt: skip
    night = oklch_to_hex(0.22, min(chroma, 0.05), hue)
    dark = Roles(
        paper=night, ink=oklch_to_hex(0.965, min(chroma, 0.012), hue),
        secondary=oklch_to_hex(0.82, min(chroma, 0.02), hue), primary=reach(lead, night, 4.5),
        accent=reach(accent, night, 3.0), tint=oklch_to_hex(0.5, chroma * 0.6, hue),
        shade=oklch_to_hex(0.9, chroma * 0.4, hue),
    )  # fmt: skip
    on = best_ink(lead, hue)
    solid = Roles(paper=lead, ink=on, secondary=on, primary=on, accent=on, tint=on, shade=on)
    return light, dark, solid


def colourways(drawing: Drawing, dark: Roles) -> dict[str, Drawing]:
    """As it came (darkened where white would swallow it), for dark grounds, black, white."""
    return {
        "full": legible(drawing, WHITE),
        "reversed": legible(drawing, dark.paper),
        "black": knocked_out(flat(drawing, BLACK, WHITE)),
        "white": knocked_out(flat(drawing, WHITE, BLACK)),
    }


def legible(drawing: Drawing, ground: str) -> Drawing:
    """Each colour that stands on `ground` moved in lightness until it is told from it.

    A drawing whose best tone is strong enough on white is left exactly as it came.
    """
    free = [p for p in drawing.parts if p.ground is None]
    if ground == WHITE and max(wcag(p.fill, ground) for p in free) >= MARK_FLOOR:
        return drawing
    parts = [
        replace(p, fill=reach(p.fill, ground, 3.2)) if p.ground is None else p
        for p in drawing.parts
    ]
    return replace(drawing, parts=tuple(parts))


def flat(drawing: Drawing, ink: str, paper: str) -> Drawing:
    """One ink: what stands on another part in a lighter or darker tone becomes its hole."""
    parts = []
    for part in drawing.parts:
        hole = part.ground is not None and wcag(part.fill, part.ground) >= 1.6
        parts.append(replace(part, fill=paper if hole else ink, role="paper" if hole else "ink"))
    return replace(drawing, parts=tuple(parts))


def one_paint(drawing: Drawing, colour: str) -> Drawing:
    """The silhouette with its holes, in one colour."""
    made = knocked_out(flat(drawing, BLACK, WHITE))
    return replace(made, parts=tuple(replace(p, fill=colour) for p in made.parts))
