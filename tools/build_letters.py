"""Find out which letter marks keep which letters readable, and write assets/data/letters.bin.

    python tools/build_letters.py                     everything: some 20 minutes on one core
    python tools/build_letters.py --marks inline      these; the other rows stay
    python tools/build_letters.py --report            only list what the file says

Each mark is drawn in several forms of every letter in every typeface and weight. A letter passes
if every form can be built, reads as itself (`marks/legibility.py`), leaves no crumb, and loses
little when strokes too thin to print are taken away. Afterwards: tools/build_assets.py --manifest.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Mapping
from pathlib import Path

from logo_studio.errors import SpecError
from logo_studio.geometry.measure import area
from logo_studio.marks import legibility
from logo_studio.marks.build import build_mark
from logo_studio.marks.letter import _tiles, shared_stem, verdicts
from logo_studio.marks.letter._glyph import smallest
from logo_studio.marks.registry import Value, motif
from logo_studio.marks.steps import soften
from logo_studio.model.spec import Mark
from logo_studio.rng import unit
from logo_studio.typography.fonts import Face, faces
from logo_studio.typography.line import outline_letters

DATA = Path(__file__).resolve().parent.parent / "src" / "logo_studio" / "assets" / "data"
#: Capitals of three scripts, and figures.
ALPHABETS = legibility.ALPHABETS[:4]
LETTERS = "".join(ALPHABETS)
MARKS = ("sliced", "stencil", "striped", "folded", "halved", "inline", "tile_letter")
#: Forms of a mark that a letter must pass in: the default ones and samples.
FORMS = 5
#: Least piece of ink, as a share of it; ink lost when strokes thinner than twice THIN go.
CRUMB, THIN, LOST = 0.006, 0.011, 0.16


def forms(mark_id: str) -> list[dict[str, Value]]:
    params = motif(mark_id).params
    return [{}] + [
        {k: p.sample(unit(n, f"{mark_id}/{k}")) for k, p in params.items()} for n in range(1, FORMS)
    ]


def fault(
    mark_id: str, params: Mapping[str, Value], letter: str, name: str, weight: int, thin: bool
) -> str:
    """Why the mark does not suit the letter in this form; empty when it does.

    `thin`: look for strokes too thin to print as well, which takes most of the time.
    """
    letters = outline_letters(letter, name, weight)
    try:
        art = build_mark(Mark(id=mark_id, params=dict(params)), letters)
        kept = sum(area(soften(p, THIN)) for _, p in art.layers) if thin else art.area
    except SpecError:
        return "cannot be built"
    except Exception:  # the boolean library gives up on some outlines
        return "geometry"
    if not legibility.legible(art, letter, name, weight):
        return "not legible"
    if min(smallest(p) for _, p in art.layers) < CRUMB * art.area:
        return "crumb"
    return "thin" if kept < (1 - LOST) * art.area else ""


def suited(mark_id: str, letter: str, name: str, weight: int) -> bool:
    """Whether no form has a fault; the default form is searched for thin strokes.

    Figures have no tiles of their own: a 5 would come out as an S.
    """
    if mark_id == "tile_letter" and letter.isdigit():
        return False
    return not any(
        fault(mark_id, form, letter, name, weight, thin=not form) for form in forms(mark_id)
    )


def row_of(mark_id: str, f: Face, weight: int) -> int:
    bits = 0
    for i, letter in enumerate(LETTERS):
        if not f.covers(letter):
            good = mark_id == verdicts.HAS or suited(mark_id, letter, f.id, weight)
            bits |= good << i
    return bits


def alphabetic() -> list[Face]:
    """The faces for Latin, Cyrillic and Greek: letters of other scripts are not judged."""
    return [f for f in faces() if not f.latin]


def pairs_of(f: Face, weight: int) -> int:
    """Which pairs of letters share a stem, a bit each."""
    bits = place = 0
    for alphabet in ALPHABETS:
        drawn = {ch: outline_letters(ch, f.id, weight)[0] for ch in alphabet if not f.covers(ch)}
        for first in alphabet:
            for second in alphabet:
                if first in drawn and second in drawn:
                    joined = shared_stem.shared(drawn[first], drawn[second]) is not None
                    bits |= joined << place
                place += 1
    return bits


def shapes() -> dict[str, tuple[int, float]]:
    """The letters of the tile alphabet as most faces without serifs draw them."""
    found = {}
    for letter in _tiles.PATTERNS:
        drawn = [
            outline_letters(letter, f.id, f.default_weight)[0]
            for f in alphabetic()
            if not f.covers(letter) and not f.serif and f.voice not in ("script", "decorative")
        ]
        boxes = [p.bounds() for p in drawn]
        aspects = sorted((x1 - x0) / (y1 - y0) for x0, y0, x1, y1 in boxes)
        pictures = [_tiles.pictured(p) for p in drawn]
        common = 0
        for i in range(verdicts.SHAPE**2):
            if 2 * sum(picture >> i & 1 for picture in pictures) > len(pictures):
                common |= 1 << i
        found[letter] = (common, round(aspects[len(aspects) // 2], 3))
    return found


def write(
    rows: Mapping[tuple[str, str, int], int],
    pairs: Mapping[tuple[str, int], int],
    pictures: Mapping[str, tuple[int, float]],
) -> int:
    """The file of these rows, pairs and shapes; its size in bytes."""
    weights = {f.id: list(f.weights) for f in alphabetic()}
    styles = [(name, weight) for name, some in weights.items() for weight in some]
    head = {
        "alphabets": ALPHABETS,
        "marks": [verdicts.HAS, *MARKS],
        "faces": weights,
        "shapes": {name: aspect for name, (_, aspect) in pictures.items()},
    }
    fields = [(picture, verdicts.SHAPE**2) for picture, _ in pictures.values()]
    for mark_id in (verdicts.HAS, *MARKS):
        fields += [(rows.get((mark_id, *style), 0), len(LETTERS)) for style in styles]
    count = sum(len(alphabet) ** 2 for alphabet in ALPHABETS)
    fields += [(pairs.get(style, 0), count) for style in styles]
    line = json.dumps(head, ensure_ascii=False, separators=(",", ":")).encode()
    body = b"".join(bits.to_bytes(-(-size // 8), "little") for bits, size in fields)
    (DATA / verdicts.FILE).write_bytes(line + b"\n" + body)
    for cached in (verdicts.verdicts, verdicts.keeps, verdicts.joins):
        cached.cache_clear()
    return len(line) + 1 + len(body)


def report() -> None:
    """For each mark and letter, in how many of the faces that have it."""
    table = verdicts.verdicts()
    pairs = [(f, w) for f, some in table.weights.items() for w in some]
    for mark_id in MARKS:
        print(mark_id)
        for alphabet in ALPHABETS:
            counts = []
            for letter in alphabet:
                bit = 1 << table.letters.index(letter)
                has = [p for p in pairs if table.rows[verdicts.HAS, *p] & bit]
                good = sum(1 for p in has if table.rows[mark_id, *p] & bit)
                counts.append(f"{letter}{100 * good // max(1, len(has))}")
            print("   ", " ".join(counts))
    print("shared_stem")
    for alphabet in ALPHABETS:
        found = {
            a + b: sum(bits >> (table.pair_bit(a, b) or 0) & 1 for bits in table.pairs.values())
            for a in alphabet
            for b in alphabet
        }
        print("   ", " ".join(f"{pair}{n}" for pair, n in found.items() if n))


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--marks", nargs="*", default=list(MARKS))
    options.add_argument("--report", action="store_true")
    chosen = options.parse_args()
    if not chosen.report:
        old = verdicts.verdicts() if (DATA / verdicts.FILE).is_file() else None
        known = dict(old.rows) if old else {}
        pictures = shapes()
        styles = [(f, weight) for f in alphabetic() for weight in f.weights]
        pairs = {(f.id, weight): pairs_of(f, weight) for f, weight in styles}
        for f, weight in styles:
            known[verdicts.HAS, f.id, weight] = row_of(verdicts.HAS, f, weight)
        write(known, pairs, pictures)  # tile letters are built from the pictures
        for mark_id in chosen.marks:
            for f, weight in styles:
                known[mark_id, f.id, weight] = row_of(mark_id, f, weight)
            print(mark_id, write(known, pairs, pictures), "bytes", flush=True)
    report()


if __name__ == "__main__":
    main()
