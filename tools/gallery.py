"""Renders the pictures of the docs: docs/gallery/*.png.

    python tools/gallery.py

`named.png` and `trade-only.png` are the README's briefs; `scripts.png` a name in each language of
tools/gallery_scripts.json; `briefs-NN.png` six briefs each of
tools/gallery_briefs.json, one a row; `marks-NN.png` every mark in three forms, large and at 32
and 16 px.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from logo_studio import Brief, design
from logo_studio.marks.registry import FAMILIES
from logo_studio.render.sheet import sheet_png

ROOT = Path(__file__).resolve().parents[1]
OUT = ROOT / "docs" / "gallery"
README_BRIEFS, ROWS, TILE = 8, 6, 250


def brief(row: list[object], named: bool = True) -> Brief:
    """A row of the list: trade, name, further fields."""
    trade, name = row[:2]
    more = row[2] if len(row) > 2 else {}
    assert isinstance(more, dict)
    fields = {k: tuple(v) if isinstance(v, list) else v for k, v in more.items()}
    return Brief(business_type=str(trade), name=str(name) if named else "", **fields)


def main() -> None:
    OUT.mkdir(parents=True, exist_ok=True)
    rows = json.loads((ROOT / "tools" / "gallery_briefs.json").read_text("utf-8"))
    pages = {
        "named": [brief(r) for r in rows[:README_BRIEFS]],
        "trade-only": [brief(r, named=False) for r in rows[:README_BRIEFS]],
    }
    for start in range(0, len(rows), ROWS):
        pages[f"briefs-{start // ROWS + 1:02d}"] = [brief(r) for r in rows[start : start + ROWS]]
    for name, briefs in pages.items():
        svgs = [logo.svg for b in briefs for logo in design(b)]
        (OUT / f"{name}.png").write_bytes(sheet_png(svgs, 6, TILE))
        print(f"docs/gallery/{name}.png")
    scripts = json.loads((ROOT / "tools" / "gallery_scripts.json").read_text("utf-8"))
    svgs = [
        design(Brief(business_type=trade, name=name, language=language))[0].svg
        for language, trade, name in scripts
    ]
    (OUT / "scripts.png").write_bytes(sheet_png(svgs, 6, TILE))
    print("docs/gallery/scripts.png")
    for number, family in enumerate(FAMILIES, 1):
        path = OUT / f"marks-{number:02d}-{family}.png"
        subprocess.run([sys.executable, ROOT / "tools" / "mark_sheet.py", path, family], check=True)
        print(path.relative_to(ROOT).as_posix())


if __name__ == "__main__":
    main()
