"""Proofs of the icons: three forms of each, knocked out of a circle, and at 32 and 16 px.

python tools/icon_sheet.py FOLDER        pages of 120, some eight of them
"""

from __future__ import annotations

import sys
from pathlib import Path

from mark_sheet import draw, image
from PIL import Image, ImageDraw

from logo_studio.marks.build import build_mark
from logo_studio.marks.icon import ids
from logo_studio.marks.registry import motif
from logo_studio.model.spec import Mark
from logo_studio.rng import unit

COLUMNS, ROWS, CELL = 6, 20, 56
#: Sides of the small pictures; the icon alone above, in its circle below.
SMALL = (32, 16)


def specs(mark_id: str) -> list[Mark]:
    """The default form, two samples, and the default in a circle."""
    params = motif(mark_id).params
    samples = [
        Mark(id=mark_id, params={k: p.sample(unit(n, f"{mark_id}/{k}")) for k, p in params.items()})
        for n in (8, 15)
    ]
    return [Mark(id=mark_id), *samples, Mark(id=mark_id, container="circle")]


def page(names: list[str]) -> Image.Image:
    width, height = 4 * CELL + sum(SMALL) + 12, CELL + 22
    sheet = Image.new("RGB", (COLUMNS * width, ROWS * height), "#FFFFFF")
    pen = ImageDraw.Draw(sheet)
    for i, name in enumerate(names):
        x, y = (i % COLUMNS) * width, (i // COLUMNS) * height
        for n, spec in enumerate(specs(name)):
            svg = draw(build_mark(spec))
            sheet.paste(image(svg, CELL - 4), (x + n * CELL + 2, y + 2))
            if n in (0, 3):
                for k, px in enumerate(SMALL):
                    at = (x + 4 * CELL + 4 + k * 36, y + 2 + (n // 3) * 34)
                    sheet.paste(image(svg, px), at)
        faint = "" if motif(name).small else " (not small)"
        pen.text((x + 2, y + CELL + 2), name.removeprefix("icon_") + faint, fill="#777777")
    return sheet


def main() -> None:
    folder = Path(sys.argv[1])
    folder.mkdir(parents=True, exist_ok=True)
    names, size = ids(), COLUMNS * ROWS
    for number, start in enumerate(range(0, len(names), size), 1):
        out = folder / f"icons-{number:02d}.png"
        page(names[start : start + size]).save(out)
        print(out)


if __name__ == "__main__":
    main()
