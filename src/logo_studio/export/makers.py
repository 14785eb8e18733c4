"""For makers: cut-ready SVG and DXF at true size, and the embroidery preflight."""

from __future__ import annotations

import json
from typing import Any

from logo_studio.export.board import Board, bounds, inks_of, moved
from logo_studio.export.brand import Desk, Stitching
from logo_studio.export.dxf import to_dxf
from logo_studio.export.regions import regions
from logo_studio.export.svg import to_svg
from logo_studio.model.drawing import Drawing

#: Width of cut files in mm; vectors scale.
CUT_MM = 100.0


def export(desk: Desk) -> None:
    """Folder `makers/`."""
    brand = desk.brand
    for kind, way in dict.fromkeys(((brand.primary, "full"), (brand.symbol, "black"))):
        board = cut_board(brand.lockups[kind][way])
        stem = f"makers/{brand.slug}-{kind}-cut-{CUT_MM:g}mm"
        use = f"{kind}, {CUT_MM:g} mm wide, a layer for each colour, no overlaps"
        desk.add(f"{stem}.svg", use, to_svg(board, "mm"))
        desk.add(f"{stem}.dxf", use, to_dxf(board.inks, board.height))
    if brand.stitching is not None:
        full, sewn = brand.stitching
        report = {"as_designed": findings(full), "simplified": findings(sewn)}
        desk.add("makers/embroidery.json", "preflight in millimetres",
                 json.dumps(report, ensure_ascii=False, indent=2) + "\n")  # fmt: skip
        board = cut_board(sewn.drawing, sewn.width_mm)
        desk.add(f"makers/{brand.slug}-embroidery-{sewn.width_mm:g}mm.svg",
                 "the form for the digitiser, true size", to_svg(board, "mm"))  # fmt: skip
        if sewn.faults:
            desk.warn(f"embroidery: {'; '.join(sewn.faults)}")


def cut_board(drawing: Drawing, width: float = CUT_MM) -> Board:
    """The regions of a drawing on a page that fits its ink, in mm."""
    inks = inks_of(drawing)
    x0, y0, x1, y1 = bounds(inks)
    k = width / (x1 - x0)
    placed = moved(inks, k, -k * x0, -k * y0)
    return Board(width, (y1 - y0) * k, None, regions(placed), drawing.title)


def findings(stitching: Stitching) -> dict[str, Any]:
    """The preflight as data."""
    return {
        "width_mm": stitching.width_mm,
        "height_mm": stitching.height_mm,
        "ink_under_1mm": stitching.thin,
        "gaps_under_1mm": stitching.tight,
        "smallest_letter_mm": stitching.letter_mm,
        "threads": stitching.threads,
        "passes": not stitching.faults,
        "faults": list(stitching.faults),
        "note": "a preflight, not a stitch file: digitising needs a person and a fabric",
    }
