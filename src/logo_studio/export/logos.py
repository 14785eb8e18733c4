"""The logo package: every lockup in four colourways as SVG, PDF, EPS and PNG."""

from __future__ import annotations

from collections.abc import Mapping

from logo_studio.export.board import board_of
from logo_studio.export.brand import COLOURWAYS, Desk
from logo_studio.export.eps import to_eps
from logo_studio.export.pdf import write_pdf
from logo_studio.model.codec import write_spec
from logo_studio.model.drawing import Drawing
from logo_studio.render.svg import to_svg

#: Longer side of PNG files in px.
SIZES = (256, 512, 1024, 2048)
USES = {
    "full": "for white and light grounds",
    "reversed": "for dark grounds",
    "black": "in one ink: stamps, engraving, fax, newspaper",
    "white": "in one ink on dark: vinyl, foil, embroidery",
}


def export(desk: Desk) -> None:
    """Folder `logo/<lockup>/`, the file guide, and the spec from which all can be made again."""
    brand = desk.brand
    for kind, ways in brand.lockups.items():
        for way in COLOURWAYS:
            drawing = ways[way]
            stem = f"logo/{kind}/{brand.slug}-{kind}-{way}"
            use = f"{kind} lockup, {USES[way]}"
            desk.add(f"{stem}.svg", use, to_svg(drawing))
            board = board_of(drawing)
            desk.add(f"{stem}.pdf", use, write_pdf([board]))
            desk.add(f"{stem}.eps", use, to_eps(board))
        _pictures(desk, kind, ways)
    wide = to_svg(brand.ground)
    desk.add(f"logo/{brand.slug}-as-designed.svg", "the logo on its own ground", wide)
    desk.add(
        f"logo/{brand.slug}-as-designed.png", "the logo on its own ground, 1536 px",
        desk.pictures.png(wide, 1536, 1024),
    )  # fmt: skip
    if brand.spec is not None:
        desk.add("spec.json", "every choice of the design; draws it again", write_spec(brand.spec))
    desk.add("README.txt", "what is where", guide(desk))


def sized(drawing: Drawing, longer: int) -> tuple[int, int]:
    """Width and height in px, the longer side `longer`."""
    w, h = drawing.width, drawing.height
    if w >= h:
        return longer, max(1, round(longer * h / w))
    return max(1, round(longer * w / h)), longer


def _pictures(desk: Desk, kind: str, ways: Mapping[str, Drawing]) -> None:
    for size in SIZES:
        width, height = sized(ways["full"], size)
        made = desk.pictures.colourways([ways[w] for w in COLOURWAYS], width, height)
        for way, png in zip(COLOURWAYS, made, strict=True):
            path = f"logo/{kind}/png/{desk.brand.slug}-{kind}-{way}-{size}.png"
            desk.add(path, f"{kind} lockup, transparent, {width} x {height} px", png)


def guide(desk: Desk) -> str:
    """README.txt: the true name, the folders, which file for what."""
    brand = desk.brand
    kinds = "\n".join(f"  logo/{kind}/" for kind in brand.lockups)
    return f"""{brand.name}: brand kit

Which file?
  Web page, slides, documents   SVG where it can be used, else PNG
  Printer, sign maker           PDF; EPS for older machines
  One colour                    the files called black or white
  Light ground                  full or black
  Dark ground                   reversed or white

Lockups (the first is the one that was designed)
{kinds}

Clear space is built into every file: put nothing inside its edges.
kit.json lists every file with its purpose, size and SHA-256.
"""
