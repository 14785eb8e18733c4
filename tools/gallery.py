"""Renders the pictures of the docs: docs/gallery/*.png and the README's sheet."""

from __future__ import annotations

from pathlib import Path

from logo_studio import Brief, design
from logo_studio.render.sheet import sheet_png

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "gallery"

BRIEFS = (
    ("coffee roastery", "Northwind"), ("law firm", "Halden & Moss"), ("yoga studio", "Kora"),
    ("dental clinic", "Lumen Dental"), ("game studio", "Pixelforge"), ("florist", "Mirabel"),
    ("metal workshop", "Ferro Works"), ("fintech", "Quanta Ledger"),
)  # fmt: skip


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    named = [
        logo.svg for trade, name in BRIEFS for logo in design(Brief(business_type=trade, name=name))
    ]
    bare = [logo.svg for trade, _ in BRIEFS for logo in design(Brief(business_type=trade))]
    for name, svgs in (("named", named), ("trade-only", bare)):
        (OUT / f"{name}.png").write_bytes(sheet_png(svgs, 6))
        print(f"docs/gallery/{name}.png")


if __name__ == "__main__":
    main()
