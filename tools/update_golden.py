"""Redraws the golden files on purpose, with a sheet of what changed.

    python tools/update_golden.py [--check]

Writes out/golden/changes.png: golden | changed pixels in pink | actual | 16 px, most changed
first, and the hashes that `logo-studio selftest` compares with. Look at it before committing.
`--check` writes the sheet only.
"""

from __future__ import annotations

import io
import json
import sys
from hashlib import sha256
from pathlib import Path

from PIL import Image, ImageChops

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "golden"))
import golden

from logo_studio.cli.selftest import GOLDEN
from logo_studio.render.raster import to_png
from logo_studio.version import VERSION

TILE = 240


def picture(svg: str, px: int = TILE) -> Image.Image:
    return Image.open(io.BytesIO(to_png(svg, px))).convert("RGB")


def main() -> None:
    changes: list[tuple[float, Image.Image]] = []
    for brief_id in golden.BRIEFS:
        for index, logo in enumerate(golden.logos(brief_id)):
            path = golden.path(brief_id, index)
            old = path.read_text("utf-8") if path.exists() else ""
            if old == logo.svg:
                continue
            changes.append(strip(old, logo.svg))
            print(f"{'new' if not old else 'changed'}: {brief_id}/{path.name}")
            if "--check" not in sys.argv:
                path.parent.mkdir(exist_ok=True)
                path.write_text(logo.svg, "utf-8")
    for stale in set(golden.HERE.glob("*/*.svg")) - {
        golden.path(b, i) for b in golden.BRIEFS for i in range(6)
    }:
        if "--check" not in sys.argv:
            stale.unlink()
    if "--check" not in sys.argv:
        write_selftest()
    if not changes:
        print("no golden file changed")
        return
    changes.sort(key=lambda item: -item[0])
    sheet = Image.new("RGB", (3 * TILE + 60, len(changes) * (TILE + 6)), "#E2E2E2")
    for row, (_, image) in enumerate(changes):
        sheet.paste(image, (0, row * (TILE + 6)))
    out = ROOT / "out" / "golden"
    out.mkdir(parents=True, exist_ok=True)
    sheet.save(out / "changes.png")
    print(f"{len(changes)} changed: look at {(out / 'changes.png').relative_to(ROOT)}")


def selftest() -> str:
    """What `logo-studio selftest` compares with: the golden briefs and the hashes of the files."""
    briefs = {
        name: {
            "brief": brief,
            "sha256": [sha256(golden.path(name, i).read_bytes()).hexdigest() for i in range(6)],
        }
        for name, brief in golden.BRIEFS.items()
    }
    data = {"version": VERSION, "briefs": briefs}
    return json.dumps(data, ensure_ascii=False, indent=1) + "\n"


def write_selftest() -> None:
    GOLDEN.write_text(selftest(), "utf-8")


def strip(old: str, new: str) -> tuple[float, Image.Image]:
    """(share of changed pixels, the row of four pictures)."""
    after = picture(new)
    before = picture(old) if old else Image.new("RGB", (TILE, TILE), "#FFFFFF")
    mask = ImageChops.difference(before, after).convert("L").point(lambda v: 255 if v > 12 else 0)
    marked = Image.composite(Image.new("RGB", (TILE, TILE), "#FF2D8D"), before, mask)
    row = Image.new("RGB", (3 * TILE + 60, TILE), "#E2E2E2")
    for i, image in enumerate((before, marked, after)):
        row.paste(image, (i * TILE, 0))
    row.paste(picture(new, 16), (3 * TILE + 20, TILE // 2))
    return sum(mask.histogram()[128:]) / (TILE * TILE), row


if __name__ == "__main__":
    main()
