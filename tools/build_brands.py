"""Compile the outlines of known brands into assets/data/brands.bin (form: critique/brands.py).

    python tools/build_brands.py            write the table and its licence
    python tools/build_brands.py --report   only list the brands left out, and why

Afterwards: tools/build_assets.py --manifest. Needs npm and the packages of the `tools` extra.
Only signatures and names are packaged, no outline. Brands whose figure is a common sign - a
letter, a disc, a cube, an arrow - are left out: nobody can be kept from a circle. A sign is
common when a stock icon set or one of our typefaces draws it too.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path as File

from fontTools.pens.recordingPen import RecordingPen
from fontTools.svgLib.path import parse_path
from typefaces.packages import Package, download, open_package, read_lock

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.boolean import simplify, subtract
from logo_studio.geometry.shapes import circle, rect, regular_polygon, ring, star
from logo_studio.geometry.signature import (
    Signature,
    Turns,
    invariants,
    outline_length,
    profile,
    signature,
)
from logo_studio.model.path import Path, concat
from logo_studio.typography.line import outline_letters

ROOT = File(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "packages"
DATA = ROOT / "src" / "logo_studio" / "assets" / "data"
BRANDS, STOCK = "simple-icons", "@phosphor-icons/core"
#: A brand nearer than this to a common sign is left out (distance of geometry/signature.py).
COMMON = 0.30
#: Brands are read turned too: one that is then read otherwise (a plate by a hair) counts twice.
TURNS, OTHERWISE = (23.0, 61.0), 0.5
LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789&"
FACES = (
    ("outfit", 700), ("archivo", 800), ("montserrat", 600), ("jost", 500), ("roboto-slab", 700),
    ("oswald", 600), ("nunito", 800), ("space-grotesk", 600),
)  # fmt: skip
COMMANDS = {"moveTo": "M", "lineTo": "L", "curveTo": "C", "qCurveTo": "Q"}


@dataclass(frozen=True)
class Known:
    """One reading of a brand."""

    title: str
    cells: int


def ink(cells: int) -> int:
    """Ink cells of all rings."""
    return sum(profile(cells))


def outline(svg: str) -> Path:
    """All path data of an SVG file of one ink, without overlaps."""
    pen = RecordingPen()
    for data in re.findall(r' d="([^"]+)"', svg):
        parse_path(data, pen)
    commands = "".join([COMMANDS.get(operator, "Z") for operator, _ in pen.value])
    points = [point for _, operands in pen.value for point in operands]
    return simplify(
        Path(commands, tuple(float(x) for x, _ in points), tuple(float(y) for _, y in points))
    )


def brands(package: Package) -> Iterator[tuple[str, Path]]:
    """(title, outline) of every brand, in the order of their short names."""
    rows = package.read_json("data/simple-icons.json")
    for row in sorted(rows, key=lambda r: str(r["slug"])):
        yield row["title"], outline(package.read(f"icons/{row['slug']}.svg").decode("utf-8"))


def common_signs(stock: Package) -> Iterator[tuple[str, Path]]:
    """(name, outline) of signs that belong to nobody: stock icons, letters, plain forms."""
    for weight in ("fill", "bold"):
        for name in stock.names(f"assets/{weight}/"):
            if "-logo" not in name:
                yield name.rpartition("/")[2], outline(stock.read(name).decode("utf-8"))
    for face, weight_of in FACES:
        for letter in LETTERS:
            for path in outline_letters(letter, face, weight_of):
                yield f"{letter} of {face}", simplify(path)
    yield from plain_forms()


def plain_forms() -> Iterator[tuple[str, Path]]:
    """Discs, rings, polygons, stars, bars, and discs and squares in four."""
    yield "disc", circle(0, 0, 1)
    for width in (0.1, 0.2, 0.35, 0.5, 0.65):
        yield f"ring of {width:g}", ring(0, 0, 1, width)
    for corners in range(3, 9):
        yield f"polygon of {corners}", regular_polygon(0, 0, 1, corners)
    for points in range(5, 9):
        for inner in (0.3, 0.38, 0.45, 0.55):
            yield f"star of {points}", star(0, 0, 1, inner, points)
    for ratio in (1.5, 2.0, 3.0, 5.0):
        yield f"bar of {ratio:g}", rect(0, 0, ratio, 1)
    for gap in (0.04, 0.08, 0.12):
        side = 1 - gap
        yield "window", concat([rect(x, y, side, side) for x in (-1, gap) for y in (-1, gap)])
        upright = rect(-gap, -2, 2 * gap, 4)
        yield "disc in four", subtract(subtract(circle(0, 0, 1), upright), rotate(upright, 90))


def readings(path: Path) -> list[Signature]:
    """The signature of a brand, and others that it has when turned."""
    found: list[Signature] = []
    for angle in (0.0, *TURNS):
        seen = signature.__wrapped__((rotate(path, angle),))
        if seen and all(Turns(seen).distance(known.cells) > OTHERWISE for known in found):
            found.append(seen)
    return found


def nearest_signs(
    known: list[Known], signs: Iterator[tuple[str, Path]]
) -> dict[str, tuple[float, str]]:
    """Brand -> (distance, name) of the nearest common sign, for those below `COMMON`."""
    nearest: dict[str, tuple[float, str]] = {}
    rows = [(row, ink(row.cells), outline_length(row.cells)) for row in known]
    for name, path in signs:
        seen = signature.__wrapped__((path,))
        if seen is None:
            continue
        turns, total = Turns(seen), ink(seen.cells)
        for row, inked, length in rows:
            if abs(inked - total) > COMMON * (length + turns.length) / 2:
                continue
            apart = turns.distance(row.cells)
            if apart < min(COMMON, nearest.get(row.title, (COMMON, ""))[0]):
                nearest[row.title] = (apart, name)
    return nearest


def table(known: list[Known], version: str) -> bytes:
    """The file: readings in order of their ink (form: critique/brands.py)."""
    ordered = sorted(known, key=lambda k: (ink(k.cells), k.title, k.cells))
    head = {"package": BRANDS, "version": version, "readings": len(ordered)}
    return b"".join(
        [
            json.dumps(head, separators=(",", ":")).encode("ascii") + b"\n",
            *[invariants(row.cells) for row in ordered],
            *[outline_length(row.cells).to_bytes(2, "big") for row in ordered],
            *[Signature(row.cells).to_bytes() for row in ordered],
            "\n".join([row.title for row in ordered]).encode("utf-8"),
        ]
    )


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--report", action="store_true", help="write nothing")
    report = options.parse_args().report
    lock = read_lock()
    download([(lock[name].package, lock[name].version) for name in (BRANDS, STOCK)], CACHE)
    source = open_package(lock[BRANDS], CACHE)
    known = [Known(title, s.cells) for title, path in brands(source) for s in readings(path)]
    common = nearest_signs(known, common_signs(open_package(lock[STOCK], CACHE)))
    for title, (apart, sign) in sorted(common.items(), key=lambda row: row[1]):
        print(f"left out {title}: {apart:.2f} from {sign}", file=sys.stderr)
    kept = [row for row in known if row.title not in common]
    print(f"{len({row.title for row in kept})} brands, {len(kept)} readings", file=sys.stderr)
    if not report:
        (DATA / "brands.bin").write_bytes(table(kept, lock[BRANDS].version))
        text = source.read("LICENSE.md").decode("utf-8")
        (DATA / "licences" / "simple-icons.txt").write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
