"""What the guidelines say, as data: both the PDF and the web page are set from it."""

from __future__ import annotations

from colorsys import rgb_to_hls
from typing import Any

from msgspec.structs import replace

from logo_studio.color.contrast import luminance, wcag
from logo_studio.color.oklch import channels
from logo_studio.export.board import inks_of
from logo_studio.export.brand import Brand, Desk
from logo_studio.export.figures import (
    Figure,
    clear_space,
    construction,
    misuse,
    one_colour,
    panel,
    ruler,
    sizes,
    specimen,
)
from logo_studio.export.inks import separate
from logo_studio.export.printing import brand_colours
from logo_studio.export.tokens import oklch_text
from logo_studio.model.spec import Type
from logo_studio.typography.fonts import face

KINDS = {
    "horizontal": "Horizontal", "stacked": "Stacked", "emblem": "Emblem", "wordmark": "Wordmark",
    "mark": "Symbol", "monogram": "Monogram", "vertical": "Vertical",
}  # fmt: skip
KIND_USES = {
    "horizontal": "letterheads, web pages, signs that are wider than high",
    "stacked": "covers, packaging, square places",
    "emblem": "stamps, labels, merchandise",
    "wordmark": "long lines, next to other names",
    "mark": "app icons, avatars, where the name is near",
    "vertical": "banners, spines, doors",
    "monogram": "small places where the symbol would be too much",
}


def hsl(colour: str) -> str:
    """CSS hsl() of a colour."""
    hue, lightness, saturation = rgb_to_hls(*channels(colour))
    return f"hsl({hue * 360:.0f} {saturation * 100:.0f}% {lightness * 100:.0f}%)"


def swatches(brand: Brand) -> list[dict[str, Any]]:
    """Every colour with its values; `on` is the text colour that reads on it."""
    named = brand_colours(brand)
    inks = separate(list(named.values()))
    rows = []
    for use, colour in named.items():
        red, green, blue = (round(255 * c) for c in channels(colour))
        ink = inks[colour]
        rows.append(
            {
                "use": use.capitalize(), "hex": colour, "rgb": f"{red} {green} {blue}",
                "hsl": hsl(colour), "oklch": oklch_text(colour),
                "cmyk": f"{ink.cyan} {ink.magenta} {ink.yellow} {ink.black}",
                "print": "close" if ink.difference <= 3 else f"duller (dE {ink.difference:g})",
                "on": "#FFFFFF" if luminance(colour) < 0.3 else "#161616",
            }
        )  # fmt: skip
    return rows


def contrasts(brand: Brand) -> dict[str, Any]:
    """Ratios of every foreground on every ground, with what they allow."""
    grounds = dict.fromkeys(("#FFFFFF", brand.light.paper, brand.solid.paper, brand.dark.paper))
    inks = dict.fromkeys(
        (brand.light.ink, brand.light.primary, brand.light.accent, brand.dark.primary, "#FFFFFF")
    )
    rows = []
    for ink in inks:
        cells = []
        for ground in grounds:
            ratio = wcag(ink, ground)
            use = "text" if ratio >= 4.5 else "large" if ratio >= 3 else "no"
            cells.append({"ratio": f"{ratio:.1f}", "use": use} if ink != ground else None)
        rows.append({"ink": ink, "cells": cells})
    return {"grounds": list(grounds), "rows": rows}


def typefaces(brand: Brand) -> list[dict[str, Any]]:
    """Name and tagline: family, weight, tracking, licence."""
    if brand.spec is None:
        return []
    spec = brand.spec
    rows = [("Name", spec.name_type, spec.text.name)]
    if spec.text.tagline:
        rows.append(("Tagline", spec.tagline_type, spec.text.tagline))
    found = []
    for use, type_, sample in rows:
        row = face(type_.face)
        found.append(
            {
                "use": use, "family": row.family, "weight": type_.weight,
                "tracking": f"{type_.tracking:+.3f} C", "case": type_.case,
                "licence": row.licence, "copyright": row.copyright, "sample": sample,
            }
        )  # fmt: skip
    return found


def specimens(brand: Brand) -> list[tuple[str, str, Type]]:
    """(figure, text, type): each typeface with its own line and its alphabet."""
    spec = brand.spec
    if spec is None:
        return []
    found = []
    for i, row in enumerate(typefaces(brand)):
        type_ = spec.name_type if i == 0 else spec.tagline_type
        drawn = face(type_.face)
        letters = "ABCDEFGHIJKLM NOPQRSTUVWXYZ"
        if not (drawn.caps_only or drawn.unicase) and type_.case != "upper":
            letters += " abcdefghijklm nopqrstuvwxyz"
        figures = "0123456789" if not drawn.covers("0123456789") else ""
        plain = replace(type_, case="as", tracking=min(type_.tracking, 0.04))
        found.append((f"type-{i}", row["sample"], type_))
        once = i == 0 or type_.face != spec.name_type.face
        if once and not drawn.covers(letters):
            found.append((f"alphabet-{i}", f"{letters} {figures}".strip(), plain))
    return found


def reasons(brand: Brand) -> list[str]:
    """Why it looks as it does, with numbers: what the review found, the telling ones first."""
    order = (
        "name_contrast", "favicon_survival", "small_survival", "size_ratio", "gap", "mono_loss",
        "colour_vision", "rhythm", "complexity", "balance",
    )  # fmt: skip
    by_check = {f.check: f.message for f in brand.review.findings if f.severity == "pass"}
    return [by_check[c] for c in order if c in by_check][:6]


def figures(desk: Desk) -> dict[str, Figure]:
    """Every drawing by name."""
    brand = desk.brand
    ground = brand.ground.background or "#FFFFFF"
    primary = inks_of(brand.drawing(brand.primary))
    made = {
        "designed": Figure(
            panel(inks_of(brand.ground), ground, 640, 420, 0.6), brand.ground.description
        ),
        "symbol": Figure(
            panel(inks_of(brand.tile), brand.solid.paper, 400, 400, 0.5), f"Symbol of {brand.name}"
        ),
        "construction": construction(brand),
        "clear": clear_space(brand),
        "way-full": Figure(panel(primary, "#FFFFFF"), "Full colour on white"),
        "way-reversed": Figure(
            panel(inks_of(brand.drawing(brand.primary, "reversed")), brand.dark.paper),
            "Reversed on the dark ground",
        ),
        "way-black": Figure(panel(one_colour(brand, "#000000"), "#FFFFFF"), "One ink, black"),
        "way-white": Figure(
            panel(inks_of(brand.drawing(brand.primary, "white")), "#161616"), "One ink, white"
        ),
    }  # fmt: skip
    for name, text, type_ in specimens(brand):
        made[name] = specimen(text, type_, f"Specimen: {text}")
    for kind in brand.lockups:
        shown = panel(inks_of(brand.drawing(kind)), "#FFFFFF")
        made[f"kind-{kind}"] = Figure(shown, f"{KINDS[kind]} lockup")
    for tier in brand.tiers:
        shown = panel(inks_of(tier.drawing), "#FFFFFF", 240, 180, 0.6)
        made[f"tier-{tier.id}"] = Figure(shown, f"Tier {tier.id}: {tier.change}")
    for i, (_, figure) in enumerate(misuse(brand)):
        made[f"misuse-{i}"] = figure
    return made


def content(desk: Desk, drawn: dict[str, Figure]) -> dict[str, Any]:
    """All words and numbers, and what each figure shows."""
    brand = desk.brand
    facts = ruler(brand.drawing(brand.primary))
    unit = "the cap height of the name" if facts.unit == "C" else "the height of the mark"
    return {
        "name": brand.name,
        "tagline": brand.tagline,
        "colours": {
            "ground": brand.solid.paper, "on": brand.solid.ink, "ink": brand.light.ink,
            "primary": brand.light.primary,
        },
        "why": brand.why,
        "reasons": reasons(brand),
        "score": f"{brand.review.score:.2f}",
        "unit": facts.unit,
        "unit_is": unit,
        "clear": f"{facts.clear / facts.size:.2f} {facts.unit}",
        "sizes": [
            {"kind": KINDS[k], "px": px, "mm": mm} for k, px, mm in sizes(brand, brand.lockups)
        ],
        "kinds": [
            {"id": k, "name": KINDS[k], "use": KIND_USES[k], "primary": k == brand.primary}
            for k in brand.lockups
        ],
        "ways": [
            {"id": "full", "name": "Full colour", "use": "white and light grounds"},
            {"id": "reversed", "name": "Reversed", "use": "dark grounds"},
            {"id": "black", "name": "Black", "use": "one ink: stamps, engraving, newspaper"},
            {"id": "white", "name": "White", "use": "one ink on dark: vinyl, foil, etching"},
        ],
        "swatches": swatches(brand),
        "contrasts": contrasts(brand),
        "typefaces": typefaces(brand),
        "tiers": [
            {"id": t.id, "name": t.id.capitalize(), "from": t.from_px, "change": t.change}
            for t in brand.tiers
        ],
        "misuse": [rule for rule, _ in misuse(brand)],
        "alts": {name: figure.alt for name, figure in drawn.items()},
    }  # fmt: skip
