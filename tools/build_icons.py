"""Compile tools/icons/vocabulary.txt into assets/data/icons.bin, from the pinned icon packages.

    python tools/build_icons.py                 everything: some three minutes on one core
    python tools/build_icons.py --new           only new pictures, and all words and codes

Each icon is read, cleaned and measured: thinnest stroke, how far it may be thinned or emboldened,
whether it looks the same mirrored, what of it is left at 16 px, the forms it bears. Its outline
must match the picture that a renderer makes of the source. Afterwards: tools/build_assets.py
--manifest. Needs npm and the packages of requirements/dev.in.
"""

from __future__ import annotations

import argparse
import io
import re
import sys
from concurrent.futures import ProcessPoolExecutor
from dataclasses import replace
from pathlib import Path

import resvg_py
from icons import judge, licences
from icons.outlines import SOURCES, outline, svg_of, tidy
from icons.vocabulary import Entry, read
from PIL import Image
from typefaces.packages import Package, download, open_package, read_lock

from logo_studio.errors import GeometryError
from logo_studio.marks.icon.table import FILE, GRID, Row, encode, known, table
from logo_studio.model import path as model

ROOT = Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "packages"
DATA = ROOT / "src" / "logo_studio" / "assets" / "data"
#: Least likeness of an outline to the picture of its source.
FAITHFUL = 0.94


def packages() -> dict[str, Package]:
    """The pinned icon packages; their licence texts are written beside the data."""
    lock = read_lock()
    pins = {source: lock[package] for source, (package, _) in SOURCES.items()}
    download([(pin.package, pin.version) for pin in pins.values()], CACHE)
    found = {source: open_package(pin, CACHE) for source, pin in pins.items()}
    licences.write(DATA / "licences", found, lock)
    return found


def faithful(p: model.Path, svg: str) -> float:
    """Likeness of an outline, as read, to the renderer's picture of its source."""
    head, rest = svg.split("<svg ", 1)
    tag, body = rest.split(">", 1)
    tag = re.sub(r'(fill|width|height)="[^"]*"', "", tag)
    svg = f'{head}<svg fill="#fff" {tag}>{body.replace("currentColor", "#fff")}'
    data = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=320, height=320, background="#000"))
    source = Image.open(io.BytesIO(data)).convert("L")
    box = source.point(lambda v: 255 if v > 127 else 0).getbbox()
    if box is None:
        return 0.0
    cut = source.crop(box)
    mine = judge.picture(p, 320)
    mine = mine.crop(mine.point(lambda v: 255 if v > 127 else 0).getbbox())
    return judge.likeness(cut, mine.resize(cut.size))


def compiled(entry: Entry, package: Package) -> tuple[Row, model.Path, float]:
    """An icon's row (its place still open), outline and likeness at 16 px."""
    svg = svg_of(entry.source, entry.name, package)
    p = tidy(outline(svg), GRID)
    if (alike := faithful(p, svg)) < FAITHFUL:
        raise ValueError(f"the outline differs from its source: {alike:.3f}")
    own, thin, bold, radius = judge.reach(p)
    found, sun = judge.forms(p)
    left = judge.survives(p)
    row = Row(
        entry.concept, entry.origin, entry.depicts, entry.vienna, found,
        own, thin, bold, radius, sun,
        not judge.symmetric(p), left >= judge.SMALL, 0, len(p.commands), len(p.xs),
    )  # fmt: skip
    if left < judge.CLOGS:
        raise ValueError(f"clogs at 16 px: {left:.2f}")
    if not radius and not row.turns:
        raise ValueError("has too little that can be varied")
    return row, p, left


def attempt(entry: Entry, package: Package) -> tuple[Row, model.Path, float] | str:
    """The compiled icon, or what is wrong with it."""
    try:
        return compiled(entry, package)
    except (ValueError, KeyError, GeometryError) as fault:
        return f"{entry.concept} ({entry.source}:{entry.name}): {fault}"


def build(only_new: bool) -> tuple[list[Row], list[model.Path]]:
    """All icons; with `only_new` those whose picture the packaged table has not."""
    sources, entries = packages(), read()
    kept = {row.concept: row for row in (packaged() if only_new else ())}
    new = [e for e in entries if e.concept not in kept or kept[e.concept].source != e.origin]
    with ProcessPoolExecutor(2) as pool:
        found = list(pool.map(attempt, new, [sources[e.source] for e in new], chunksize=4))
    made = {f[0].concept: f for f in found if not isinstance(f, str)}
    for row, _, left in made.values():
        print(
            f"{row.concept:24}{row.stroke:6.2f}{row.thin:6.2f}{row.bold:6.2f}{row.radius:6.3f} "
            f"{left:.2f} {row.points:4} {'turns' if row.turns else '     '} {' '.join(row.forms)}"
        )
    print("\n".join(f for f in found if isinstance(f, str)), file=sys.stderr)
    rows, outlines = [], []
    for e in entries:
        if e.concept in made:
            row, p, _ = made[e.concept]
        elif e.concept in kept:
            row, p = kept[e.concept], table().outline(kept[e.concept])
        else:
            continue
        turns = row.turns and e.mirrors
        rows.append(replace(row, depicts=e.depicts, vienna=e.vienna, turns=turns))
        outlines.append(p)
    if len(rows) < len(entries):
        print(f"{len(entries) - len(rows)} icons cannot be used: replace or delete them")
    return rows, outlines


def packaged() -> list[Row]:
    """The rows of the table as it is; none before the first build."""
    if not (DATA / FILE).is_file():
        return []
    return [known(concept) for concept in table().concepts()]


def placed(rows: list[Row], outlines: list[model.Path]) -> list[Row]:
    """The rows with the places of their outlines, one after the other."""
    at, result = 0, []
    for row, p in zip(rows, outlines, strict=True):
        result.append(replace(row, start=at))
        at += len(p.commands) + 4 * len(p.xs)
    return result


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--new", action="store_true", help="keep the other outlines")
    rows, outlines = build(options.parse_args().new)
    data = encode(placed(rows, outlines), outlines)
    (DATA / FILE).write_bytes(data)
    print(f"{len(rows)} icons, {len(data)} bytes")


if __name__ == "__main__":
    main()
