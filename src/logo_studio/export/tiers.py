"""Responsive tiers: redrawn for smaller sizes, and the table of which serves when."""

from __future__ import annotations

import json

from logo_studio.export.brand import Desk
from logo_studio.export.logos import sized
from logo_studio.render.svg import to_svg


def export(desk: Desk) -> None:
    """One SVG and one PNG a tier, and `tiers.json`."""
    rows = []
    for tier in desk.brand.tiers:
        svg = to_svg(tier.drawing)
        stem = f"tiers/{desk.brand.slug}-{tier.id}"
        use = f"from {tier.from_px} px of its longer side: {tier.change}"
        desk.add(f"{stem}.svg", use, svg)
        width, height = sized(tier.drawing, 2 * tier.from_px)
        desk.add(f"{stem}@2x.png", f"{use}; {width} x {height} px",
                 desk.pictures.png(svg, width, height))  # fmt: skip
        rows.append({"tier": tier.id, "from_px": tier.from_px, "redrawn": tier.change,
                     "file": f"{desk.brand.slug}-{tier.id}.svg"})  # fmt: skip
    table = json.dumps(rows, ensure_ascii=False, indent=2) + "\n"
    desk.add("tiers/tiers.json", "which tier for which size", table)
