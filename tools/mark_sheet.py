"""A proof of marks: default and sampled forms, large, in a container, and at 32 and 16 px.

python tools/mark_sheet.py OUT.png [FAMILY_OR_ID ...]
"""

from __future__ import annotations

import io
import sys

from PIL import Image, ImageDraw

from logo_studio.geometry.affine import place_on_grid
from logo_studio.marks.build import MarkArt, build_mark
from logo_studio.marks.registry import Motif, family_of, motifs
from logo_studio.model.drawing import Drawing, Part
from logo_studio.model.path import Path
from logo_studio.model.spec import Mark
from logo_studio.render.raster import to_png
from logo_studio.render.svg import to_svg
from logo_studio.rng import unit

FILLS = {
    "primary": "#1B1B1B", "accent": "#E2582C", "tint": "#F3C9B5", "shade": "#7A2E14",
    "ink": "#1B1B1B", "paper": "#FFFFFF", "secondary": "#666666",
}  # fmt: skip

#: Letters for marks that no R can be made into.
INITIALS = {"folded": "N", "shared_stem": "NE"}


def draw(art: MarkArt) -> str:
    """The mark alone on white, filling 80 % of a square artboard."""
    parts = tuple(
        Part("mark", role, FILLS[role], place_on_grid(p, 4096, 2560, 2560))
        for role, p in art.layers
    )
    return to_svg(Drawing(5120, 5120, "#FFFFFF", parts, "", "", "", (), None, 0))


def image(svg: str, px: int) -> Image.Image:
    return Image.open(io.BytesIO(to_png(svg, px))).convert("RGB")


def initials(row: Motif) -> tuple[Path, ...]:
    """An R and an N, or letters that the mark can be made of; none for a picture."""
    if not row.letters:
        return ()
    from logo_studio.typography.line import outline_letters

    return outline_letters(INITIALS.get(row.id, "RN"), "outfit", 700)


def main() -> None:
    out, wanted = sys.argv[1], set(sys.argv[2:])
    rows = [
        m for m in motifs().values() if not wanted or m.id in wanted or family_of(m.id) in wanted
    ]
    cell, columns = 150, 2
    width = 4 * cell + 40 + 110
    sheet = Image.new("RGB", (columns * width, -(-len(rows) // columns) * cell), "#FFFFFF")
    pen = ImageDraw.Draw(sheet)
    for i, row in enumerate(rows):
        x, y = (i % columns) * width, (i // columns) * cell
        letters = initials(row)
        specs = [Mark(id=row.id)]
        for n in (1, 2):
            params = {k: p.sample(unit(n * 7 + 1, f"{row.id}/{k}")) for k, p in row.params.items()}
            specs.append(Mark(id=row.id, params=params))
        specs.append(Mark(id=row.id, container="circle" if row.containable else None))
        for n, spec in enumerate(specs):
            svg = draw(build_mark(spec, letters))
            sheet.paste(image(svg, cell - 6), (x + n * cell + 3, y + 3))
            if n < 3:
                sheet.paste(image(svg, 32), (x + 4 * cell + 4, y + 12 + n * 44))
                sheet.paste(image(svg, 16), (x + 4 * cell + 42, y + 20 + n * 44))
        pen.text((x + 4 * cell + 64, y + 12), f"{row.id}\ng{row.grade}", fill="#888888")
    sheet.save(out)


if __name__ == "__main__":
    main()
