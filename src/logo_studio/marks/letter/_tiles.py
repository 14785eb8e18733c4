"""The alphabet of tile letters, and the one among them that an outlined letter is.

Patterns came from fitting tiles to letters by least squares and were then mended by eye, for what
fits best is seldom what a person would lay.
"""

from __future__ import annotations

from math import ceil, sqrt

from logo_studio.geometry.measure import crossings, flatten
from logo_studio.marks.letter.verdicts import SHAPE, verdicts
from logo_studio.model.path import Path

#: Rows of tiles: # a square; a b c d a square whose upper left, upper right, lower right or lower
#: left corner is taken off; k a waist, where two bowls meet on the right. Letters that look
#: alike in several scripts stand once; an I is no idea.
PATTERNS = {
    "A": ".AB. A##B #..# #### #..#", "B": "###b #..# ###k #..# ###c", "C": "a## #.. d##",
    "D": "##b #.# #.# ##c", "E": "### #.. ##. #.. ###", "F": "### #.. ##. #..",
    "G": "a### #... #.## d##c", "H": "#..# #..# #### #..# #..#", "J": "..# ..# ..# #.# d#c",
    "K": "#.AC ##C. ##B. #.DB", "L": "#.. #.. #.. d##", "M": "#b.a# ##### #.#.# #...#",
    "N": "#b.# ##b# #d## #.d#", "O": "a##b #..# #..# d##c", "P": "##b #.# ##c #..",
    "Q": "a##b #..# #..# d##c ..##", "R": "###b #..# ###c ##b. #.db", "S": "a## #.. d#b ..# ##c",
    "T": "### .#. .#.", "U": "#.# #.# #.# d#c", "V": "#.# #.# D#C .#.",
    "W": "#...# #.#.# ##### #c.d#", "X": "#.# D#C A#B #.#", "Y": "#.# D#C .#. .#.",
    "Z": "### .ac ac. ###",
    "Б": "### #.. ##b #.# ##c", "Г": "### #.. #.. #..", "Д": ".a##. .#.#. .#.#. ##### #...#",
    "Ж": "#.#.# d###c a###b #.#.#", "З": "##b ..# .#k ..# ##c", "И": "#.a# #a## ##c# #c.#",
    "Л": ".a## .#.# .#.# #c.#", "П": "### #.# #.# #.#", "У": "#.# #.# d## ..# ##c",
    "Ф": "a###b #.#.# d###c ..#..", "Ц": "#.#. #.#. #### ...#", "Ч": "#.# #.# d## ..#",
    "Ш": "#.#.# #.#.# #.#.# #####", "Щ": "#.#.#. #.#.#. ###### .....#",
    "Э": "##b ..# .## ..# ##c", "Ю": "#.a#b ###.# #.#.# #.d#c", "Я": "a## #.# d## a## #.#",
    "Δ": ".AB. A##B #..# ####", "Θ": "a##b #..# #### #..# d##c", "Λ": ".AB. A##B #..# #..#",
    "Ξ": "### ... ### ... ###", "Σ": "### db. ac. ###", "Ψ": "#.#.# #.#.# d###c ..#..",
    "Ω": "a###b #...# db.ac ##.##",
}  # fmt: skip
#: What each part of proportion that differs costs in likeness.
_SQUEEZE = 0.25


def pattern_of(letter: Path) -> tuple[tuple[str, ...], float]:
    """The rows of tiles for an outlined letter, and how sure it is to be that letter (up to 1)."""
    x0, y0, x1, y1 = letter.bounds()
    picture, aspect = pictured(letter), (x1 - x0) / (y1 - y0)
    best, most = "", -1.0
    for name, (shape, proportion) in verdicts().shapes.items():
        ratio = aspect / proportion
        like = _correlation(picture, shape) - _SQUEEZE * (1.0 - min(ratio, 1 / ratio))
        if like > most:
            best, most = name, like
    return tuple(PATTERNS[best].split()), most


def pictured(letter: Path) -> int:
    """`letter` stretched over SHAPE x SHAPE samples, line by line, the left one lowest."""
    x0, y0, x1, y1 = letter.bounds()
    contours = flatten(letter, 6)
    bits = 0
    for i in range(SHAPE):
        xs = crossings(contours, y0 + (y1 - y0) * (i + 0.5) / SHAPE)
        ends = [ceil((x - x0) / (x1 - x0) * SHAPE - 0.5) for x in xs]
        for left, right in zip(ends[::2], ends[1::2], strict=True):
            bits |= ((1 << right) - (1 << left)) << i * SHAPE
    return bits


def _correlation(a: int, b: int) -> float:
    """Correlation of two pictures of black and white samples."""
    size = SHAPE * SHAPE
    m, n, both = a.bit_count(), b.bit_count(), (a & b).bit_count()
    spread = m * (size - m) * n * (size - n)
    return (size * both - m * n) / sqrt(spread) if spread else 0.0
