"""Contact sheets: several logos side by side, as one picture."""

from __future__ import annotations

import re
from collections.abc import Sequence

from logo_studio.render.raster import raw_png

#: Width and height of a tile, gap between tiles, in px; the wall's grey (CRAFT's sheets).
TILE, GAP, WALL = 420, 8, "#E2E2E2"

# Exactly the head that `to_svg` writes; anything else is not put on a sheet.
_HEAD = re.compile(
    r'<svg xmlns="http://www\.w3\.org/2000/svg" width="[\d.]+" height="[\d.]+" '
    r'viewBox="0 0 ([\d.]+) ([\d.]+)" role="img" aria-labelledby="title desc">'
)
_BODY = re.compile(r"</?(?:svg|title|desc|rect|g|path)\b[^<>]*>")


def is_sheet_svg(svg: str) -> bool:
    """True for a file in the shape that `to_svg` writes."""
    return bool(_HEAD.match(svg)) and svg.count("<svg") == 1 and not _foreign(svg)


def _foreign(svg: str) -> bool:
    tags = svg.count("<")
    return tags != len(_BODY.findall(svg))


def sheet_svg(svgs: Sequence[str], columns: int = 3, tile: int = TILE) -> str:
    """All logos in tiles of `tile` px, row by row. ValueError for text not from `to_svg`."""
    rows = -(-len(svgs) // columns)
    columns = min(columns, len(svgs))
    width, height = columns * (tile + GAP) + GAP, rows * (tile + GAP) + GAP
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {width} {height}"><rect width="{width}" height="{height}" fill="{WALL}"/>'
    ]
    for i, svg in enumerate(svgs):
        head = _HEAD.match(svg)
        if head is None:
            raise ValueError("not a logo of this studio")
        x, y = GAP + (i % columns) * (tile + GAP), GAP + (i // columns) * (tile + GAP)
        box = f"0 0 {head.group(1)} {head.group(2)}"
        out.append(
            f'<svg x="{x}" y="{y}" width="{tile}" height="{tile}" viewBox="{box}">'
            f"{svg[head.end() :]}"
        )
    out.append("</svg>")
    return "".join(out)


def sheet_png(svgs: Sequence[str], columns: int = 3, tile: int = TILE) -> bytes:
    """The contact sheet as PNG bytes."""
    return raw_png(sheet_svg(svgs, columns, tile))
