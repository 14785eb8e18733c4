"""What was found out beforehand about letters: which constructions keep which ones readable.

`letters.bin` is made by tools/build_letters.py, which holds every mark in several forms to the
nearest-letter test (`marks/legibility.py`) in every typeface and weight. It is a line of JSON
(the letters, faces, marks and shapes, in order), then SHAPE x SHAPE bits for each shape, then for
each mark, face and weight one bit for each letter, the first in the lowest bit, then for each
face and weight one bit for each pair of letters of one alphabet: whether they share a stem.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import cache, lru_cache

from logo_studio.assets import loader

FILE = "letters.bin"
#: Samples to a side of the picture by which an outlined letter is recognised.
SHAPE = 16
#: The row that says which letters a face has.
HAS = "*"


@dataclass(frozen=True, slots=True)
class Verdicts:
    """`rows` by mark, face and weight; bit i is the letter `letters[i]`.

    `shapes` are the letters' pictures with their width to height, line by line, left lowest.
    `pairs` by face and weight; `pair_bit` says which bit is whose.
    """

    letters: str
    alphabets: tuple[str, ...]
    weights: dict[str, tuple[int, ...]]
    shapes: dict[str, tuple[int, float]]
    rows: dict[tuple[str, str, int], int]
    pairs: dict[tuple[str, int], int]

    def pair_bit(self, first: str, second: str) -> int | None:
        """The place of a pair in `pairs`; None for letters that no alphabet has both of."""
        at = 0
        for alphabet in self.alphabets:
            if first in alphabet and second in alphabet:
                return at + alphabet.index(first) * len(alphabet) + alphabet.index(second)
            at += len(alphabet) ** 2
        return None


@cache
def verdicts() -> Verdicts:
    """The packaged table. AssetError if it is missing."""
    head, body = loader.path(FILE).read_bytes().split(b"\n", 1)
    return read(json.loads(head), body)


def read(head: dict[str, object], body: bytes) -> Verdicts:
    """The table from its first line and the rest."""
    alphabets, marks, faces, shapes = (head[k] for k in ("alphabets", "marks", "faces", "shapes"))
    assert isinstance(alphabets, list)
    assert isinstance(marks, list)
    assert isinstance(faces, dict)
    assert isinstance(shapes, dict)
    at = 0

    def bits(count: int) -> int:
        nonlocal at
        start, at = at, at - (-count // 8)
        return int.from_bytes(body[start:at], "little")

    pictures = {name: (bits(SHAPE * SHAPE), float(aspect)) for name, aspect in shapes.items()}
    letters = "".join(alphabets)
    styles = [(face, weight) for face, weights in faces.items() for weight in weights]
    rows = {(mark, *style): bits(len(letters)) for mark in marks for style in styles}
    count = sum(len(alphabet) ** 2 for alphabet in alphabets)
    pairs = {style: bits(count) for style in styles}
    weights = {face: tuple(some) for face, some in faces.items()}
    return Verdicts(letters, tuple(alphabets), weights, pictures, rows, pairs)


@lru_cache(maxsize=2048)
def keeps(mark_id: str, letters: str, face: str | None, weight: int | None) -> bool:
    """Whether the mark keeps the first letter readable in the face at (about) this weight.

    Without `weight` at all weights of the face; without `face` in every face that has the
    letter. False for letters that were not judged, and for faces that are not known.
    """
    table = verdicts()
    place = table.letters.find(letters[0]) if letters else -1
    if place < 0:
        return False
    found = [
        table.rows[mark_id, name, w] >> place & 1
        for name, w in _styles(table, face, weight)
        if table.rows[HAS, name, w] >> place & 1
    ]
    return bool(found) and all(found)


@lru_cache(maxsize=2048)
def joins(letters: str, face: str | None, weight: int | None) -> bool:
    """Whether the first two letters share a stem; face and weight as for `keeps`."""
    table = verdicts()
    place = table.pair_bit(*letters[:2]) if len(letters) > 1 else None
    if place is None:
        return False
    found = [table.pairs[style] >> place & 1 for style in _styles(table, face, weight)]
    return bool(found) and all(found)


def _styles(table: Verdicts, face: str | None, weight: int | None) -> list[tuple[str, int]]:
    """The faces and weights that are asked for: those named, or all."""
    names = table.weights if face is None else [face] if face in table.weights else []
    styles = []
    for name in names:
        weights = table.weights[name]
        if weight is not None:
            weights = (min(weights, key=lambda w: abs(w - weight)),)
        styles += [(name, w) for w in weights]
    return styles
