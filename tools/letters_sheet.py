"""A proof of the letter marks: every letter in four faces, what is refused shown pale.

python tools/letters_sheet.py OUT.png [--marks ID ...] [--letters ABC] [--pairs AB ...]
                              [--faces FACE/WEIGHT ...]
                              [--samples N] [--size PX] [--all]

A row is a mark in a face and form; marks of two letters take each of a list of pairs. What the
construction cannot draw stays empty; what it draws but the nearest-letter test (or the mark's
own) refuses is pale, unless --all. The last cells are two letters at 32 and 16 px.
"""

from __future__ import annotations

import argparse

from mark_sheet import draw, image
from PIL import Image, ImageDraw

from logo_studio.errors import SpecError
from logo_studio.marks.build import MarkArt, build_mark
from logo_studio.marks.registry import Motif, Value, motifs, suits
from logo_studio.model.spec import Mark
from logo_studio.rng import unit
from logo_studio.typography.line import outline_letters

#: A geometric sans, a heavy grotesque, a didone and a slab.
FACES = ("outfit/700", "archivo/800", "playfair/700", "roboto-slab/700")
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#: What marks of two letters are shown with.
PAIRS = (
    "HB", "HE", "HK", "HL", "HM", "MB", "MD", "ME", "MN", "MR", "NE", "NP", "NR", "NH", "NF", "AV",
    "VA", "HD", "AB", "CO", "JS", "RL", "TY", "WZ", "IG", "QU",
)  # fmt: skip
LABEL = 190


def form(row: Motif, n: int) -> dict[str, Value]:
    """The `n`th sample of a mark's parameters; 0 are the defaults."""
    return {k: p.sample(unit(n, f"{row.id}/{k}")) for k, p in row.params.items()} if n else {}


def built(row: Motif, text: str, face: str, weight: int, n: int) -> MarkArt | None:
    try:
        return build_mark(Mark(id=row.id, params=form(row, n)), outline_letters(text, face, weight))
    except SpecError:
        return None


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("out")
    options.add_argument("--marks", nargs="+", default=[])
    options.add_argument("--letters", default=LETTERS)
    options.add_argument("--pairs", nargs="+", default=list(PAIRS))
    options.add_argument("--faces", nargs="+", default=list(FACES))
    options.add_argument("--samples", type=int, default=1)
    options.add_argument("--size", type=int, default=60)
    options.add_argument("--all", action="store_true", help="show what is refused as well")
    chosen = options.parse_args()
    marks = [
        m for m in motifs().values() if m.letters and (m.id in chosen.marks or not chosen.marks)
    ]
    rows = [
        (m, face.split("/")[0], int(face.split("/")[1]), n)
        for m in marks
        for n in range(chosen.samples)
        for face in chosen.faces
    ]
    cell, letters, pairs = chosen.size, chosen.letters, chosen.pairs
    width = LABEL + cell * len(letters) + 2 * 56
    sheet = Image.new("RGB", (width, cell * len(rows)), "#FFFFFF")
    pen = ImageDraw.Draw(sheet)
    for i, (row, face, weight, n) in enumerate(rows):
        y = i * cell
        pen.text((4, y + 8), f"{row.id} {n}\n{face} {weight}", fill="#666666")
        small = []
        for j, ch in enumerate(letters):
            text = pairs[j % len(pairs)] if row.letters > 1 else ch
            art = built(row, text, face, weight, n)
            if art is None:
                continue
            svg = draw(art)
            picture = image(svg, cell - 6)
            if suits(row.id, text, face, weight):
                small.append(svg)
            elif not chosen.all:
                picture = Image.blend(picture, Image.new("RGB", picture.size, "#FFFFFF"), 0.8)
            sheet.paste(picture, (LABEL + j * cell + 3, y + 3))
        for k, svg in enumerate(small[len(small) // 2 :][:2]):
            x = LABEL + cell * len(letters) + 56 * k
            sheet.paste(image(svg, 32), (x, y + 4))
            sheet.paste(image(svg, 16), (x + 34, y + 12))
    sheet.save(chosen.out)


if __name__ == "__main__":
    main()
