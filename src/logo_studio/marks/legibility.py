"""The nearest-letter test: whether a letter that was cut, striped or rebuilt still reads as itself.

A blurred mask of the construction is correlated with masks of all letters of its alphabet, set in
the face it was made from (CRAFT 11). It costs milliseconds, and its masks of a whole alphabet
tens of them, so jobs read the verdicts of `marks/letter/verdicts.py`, which this made.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache
from math import ceil, sqrt
from operator import mul

from logo_studio.geometry.measure import flatten, tight_bounds
from logo_studio.marks.build import MarkArt
from logo_studio.model.path import Path
from logo_studio.typography.fonts import face as find_face
from logo_studio.typography.line import outline_letters

#: Correlation with its own letter, and share of the face's own distance to the next letter.
CORRELATION, MARGIN = 0.70, 0.25
#: A letter whose likest neighbour is nearer than this (O and Q in some faces) counts as this far.
LEAST_DISTANCE = 0.02

#: Letters that are told from each other: of one script and case, or digits.
ALPHABETS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "0123456789",
    "АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЭЮЯ",
    "ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩ",
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзиклмнопрстуфхцчшщэюя",
    "αβγδεζηθικλμνξοπρστυφχψω",
)

#: The mask: 48 scanlines in rows of two, so that a cell is 2 px of a 72 x 48 px picture whose
#: letter is at most 64 px wide and 40 px tall.
_LINES, _ROWS, _COLUMNS = 48, 24, 36
_WIDEST, _TALLEST = 64.0, 40.0
#: A Gaussian of 2.2 px in cells of 2 px: the middle and two steps to each side.
_BLUR = (0.3695, 0.2442, 0.0710)

Mask = tuple[float, ...]


def legible(art: MarkArt | Path, letter: str, face: str, weight: int) -> bool:
    """Whether all ink of `art` reads as `letter` of the typeface.

    SpecError if there is no such face; ValueError for a letter outside `ALPHABETS`.
    """
    correlation, margin = likeness(
        art.solid if isinstance(art, MarkArt) else art, letter, face, weight
    )
    return correlation >= CORRELATION and margin >= MARGIN


def likeness(art: Path, letter: str, face: str, weight: int) -> tuple[float, float]:
    """Correlation of `art` with its letter, and by how much it beats every other letter.

    The margin is a share of the face's own: 1 is as far from the next letter as the plain
    letter is.
    """
    masks = _masks(alphabet_of(letter), face, weight)
    given = mask(art)
    found = {name: _product(given, m) for name, m in masks.items()}
    own: float = found.pop(letter)
    return own, (own - max(found.values())) / _distance(letter, face, weight)


def alphabet_of(letter: str) -> str:
    """The letters that `letter` is told from. ValueError if it is in no alphabet here."""
    for alphabet in ALPHABETS:
        if letter in alphabet:
            return alphabet
    raise ValueError(f"{letter!r} is in none of the alphabets that are told apart")


@lru_cache(maxsize=8)
def _masks(alphabet: str, face: str, weight: int) -> dict[str, Mask]:
    """The masks of those letters of the alphabet that the face has."""
    row = find_face(face)
    return {ch: mask(outline_letters(ch, face, weight)[0]) for ch in alphabet if not row.covers(ch)}


@lru_cache(maxsize=512)
def _distance(letter: str, face: str, weight: int) -> float:
    """How far the plain letter is from the letter most like it."""
    masks = _masks(alphabet_of(letter), face, weight)
    plain = masks[letter]
    nearest = max([_product(plain, m) for name, m in masks.items() if name != letter])
    return max(LEAST_DISTANCE, 1.0 - nearest)


def _product(a: Mask, b: Mask) -> float:
    return float(sum(map(mul, a, b)))


def mask(p: Path) -> Mask:
    """A blurred picture of `p` in a fixed frame, of mean 0 and length 1.

    The product of two masks is the correlation of the pictures. Size and place of `p` do not
    matter, its proportions do.
    """
    x0, y0, x1, y1 = tight_bounds(p)
    k = min(_WIDEST / (x1 - x0), _TALLEST / (y1 - y0))
    dx, dy = _COLUMNS - k * (x0 + x1) / 2, _LINES / 2 - k * (y0 + y1) / 2
    rows = [[0.0] * (_COLUMNS + 1) for _ in range(_ROWS)]
    for i, spans in enumerate(_scanned(p, k, dx, dy)):
        row = rows[i // 2]
        for left, right in spans:
            _cover(row, left / 2, right / 2)
    cells = [value for row in _blurred(rows) for value in row]
    mean = sum(cells) / len(cells)
    cells = [value - mean for value in cells]
    length = sqrt(_product(tuple(cells), tuple(cells))) or 1.0
    return tuple([value / length for value in cells])


def _scanned(p: Path, k: float, dx: float, dy: float) -> Iterator[list[tuple[float, float]]]:
    """On the middle of each line of pixels, the spans of ink, by the nonzero rule."""
    lines: list[list[tuple[float, int]]] = [[] for _ in range(_LINES)]
    for contour in flatten(p, 5):
        ax, ay = contour[-1]
        ax, ay = k * ax + dx, k * ay + dy - 0.5
        for bx, by in contour:
            bx, by = k * bx + dx, k * by + dy - 0.5
            if ay != by:
                top, bottom, turn = (ay, by, 1) if ay < by else (by, ay, -1)
                slope = (bx - ax) / (by - ay)
                for line in range(ceil(top), ceil(bottom)):
                    lines[line].append((ax + (line - ay) * slope, turn))
            ax, ay = bx, by
    for crossed in lines:
        crossed.sort()
        spans, winding, start = [], 0, 0.0
        for x, turn in crossed:
            if winding == 0:
                start = x
            winding += turn
            if winding == 0:
                spans.append((start, x))
        yield spans


def _cover(row: list[float], left: float, right: float) -> None:
    """Adds the covered share of each cell of the row."""
    first, last = int(left), int(right)
    if first == last:
        row[first] += right - left
        return
    row[first] += first + 1 - left
    for i in range(first + 1, last):
        row[i] += 1.0
    row[last] += right - last


def _blurred(rows: list[list[float]]) -> Iterator[list[float]]:
    a, b, c = _BLUR
    still = [0.0] * len(rows[0])
    padded = [still, still, *rows, still, still]
    for i in range(len(rows)):
        upright = [
            a * x + b * (near + next_) + c * (far + last)
            for far, near, x, next_, last in zip(*padded[i : i + 5], strict=True)
        ]
        line = [0.0, 0.0, *upright, 0.0, 0.0]
        yield [
            a * line[j + 2] + b * (line[j + 1] + line[j + 3]) + c * (line[j] + line[j + 4])
            for j in range(_COLUMNS)
        ]
