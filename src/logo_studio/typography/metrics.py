"""What a cap height is, for each script: the unit in which everything is set."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from logo_studio.typography.fonts import Face, Font, drawn_weight, face, font, ink_of
from logo_studio.typography.script import ALPHABETS, COMMON, SQUARE

# Scripts without capitals: a letter whose ink says how tall the script stands, and the part of
# that ink which counts as one cap height (CRAFT, units; FONTS 2, `ref_ink_em`). Thai letters carry
# marks above and so count more than their own height, an Arabic alef less.
_REFERENCE = {
    "Arab": ("ا", 0.9), "Hebr": ("ה", 1.0), "Deva": ("क", 1.0), "Beng": ("ক", 1.0),
    "Guru": ("ਕ", 1.0), "Gujr": ("ક", 1.0),
    "Orya": ("କ", 1.0), "Thaa": ("ލ", 1.1), "Taml": ("க", 1.0), "Telu": ("క", 1.0),
    "Knda": ("ಕ", 1.0), "Mlym": ("ക", 1.0), "Sinh": ("ක", 1.0), "Thai": ("ก", 1.1),
    "Laoo": ("ກ", 1.1), "Khmr": ("ក", 1.0), "Mymr": ("က", 1.0), "Geor": ("ა", 1.0),
    "Ethi": ("ሀ", 1.0),
}  # fmt: skip
# Scripts written in squares: the ink of a full square stands on the baseline, one cap height tall.
_SQUARE = {"Hani": "国圍口", "Jpan": "国口あ", "Kore": "한국가", "Bopo": "ㄅ"}
_SYSTEM = {"Hira": "Jpan", "Kana": "Jpan", "Hang": "Kore"}
# How tall a script stands beside words in an alphabet, in their cap heights: squares are taller
# than capitals, Hebrew letters lie between capitals and small letters.
_BESIDE_ALPHABET = dict.fromkeys(SQUARE, 1.18) | {"Hebr": 0.92}


@dataclass(frozen=True, slots=True, eq=False)
class Instance:
    """A face at one weight, for text of one kind of script; equal to itself only.

    `scale` is C per font unit; `drop` is how far glyphs move down, in C, so that the letters'
    ink spans the band from -1 to 0.
    """

    face: Face
    weight: int
    font: Font
    scale: float
    drop: float


def instance(
    face_id: str, weight: int, script: str, size: float = 1.0, centred: bool = False
) -> Instance:
    """The face as it sets `script`, `size` C tall, on the baseline or about the capitals' middle.

    SpecError for an unknown face.
    """
    script = _SYSTEM.get(script, script)
    kind = script if script in _REFERENCE or script in _SQUARE else COMMON
    return _instance(face_id, drawn_weight(face(face_id), weight), kind, size, centred)


@lru_cache(maxsize=256)
def _instance(face_id: str, weight: int, kind: str, size: float, centred: bool) -> Instance:
    row, made = face(face_id), font(face_id, weight)
    top, bottom = _band(row, made, kind)
    scale = size / (top - bottom)
    drop = bottom * scale + ((size - 1.0) / 2 if centred else 0.0)
    return Instance(row, weight, made, scale, drop)


def size_beside(script: str, main: str) -> float:
    """How tall `script` stands in a line whose letters are mostly of `main`, in C."""
    if (script in ALPHABETS) == (main in ALPHABETS):
        return 1.0
    return _BESIDE_ALPHABET.get(script, 1.0) / _BESIDE_ALPHABET.get(main, 1.0)


def beside(face_id: str, weight: int, script: str, main: str) -> Instance:
    """The face as it sets `script` in a line whose letters are mostly of `main`."""
    size = size_beside(script, main)
    centred = size != 1.0 and (script in SQUARE or main in SQUARE)
    return instance(face_id, weight, script, size, centred)


def stem_in(row: Face, weight: int, script: str) -> float:
    """The stem of a face at `weight` in C, in the script that it is measured by."""
    return row.stem_at(weight) / _REFERENCE.get(script, ("", 1.0))[1]


def weight_for_stem(row: Face, stem: float) -> int:
    """The weight at which letters are as heavy as `stem` C, as near as the face comes to it."""
    if "wght" not in row.axes:
        return min(row.weights, key=lambda w: abs(row.stem_at(w) - stem))
    low, high = row.axes["wght"]
    steps = range(round(max(low, min(row.weights) - 100)), round(high) + 1, 10)
    return min(steps, key=lambda w: (abs(row.stem_at(w) - stem), w))


def _band(row: Face, made: Font, kind: str) -> tuple[float, float]:
    """(top, bottom) in font units, y up, of what is one cap height."""
    for letter in _SQUARE.get(kind, ""):
        if found := ink_of(made, letter):
            return found
    if kind in _REFERENCE:
        letter, share = _REFERENCE[kind]
        if found := ink_of(made, letter):
            return found[0] * share, 0.0
    found = ink_of(made, "H")
    return (found[0], 0.0) if found else (row.cap_em * row.units_per_em, 0.0)
