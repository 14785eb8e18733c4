"""What a cap height is, for each script: the unit in which everything is set."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from logo_studio.typography.fonts import Face, Font, drawn_weight, face, font, ink_of
from logo_studio.typography.script import COMMON

# Scripts without capitals: a letter whose ink says how tall the script stands, and the part of
# that ink which counts as one cap height (CRAFT, units; FONTS 2, `ref_ink_em`). Thai letters carry
# marks above and so count more than their own height, an Arabic alef less.
_REFERENCE = {
    "Arab": ("ا", 0.9), "Hebr": ("ה", 1.0), "Deva": ("क", 1.0), "Beng": ("ক", 1.0),
    "Guru": ("ਕ", 1.0), "Gujr": ("ક", 1.0), "Taml": ("க", 1.0), "Telu": ("క", 1.0),
    "Knda": ("ಕ", 1.0), "Mlym": ("ക", 1.0), "Sinh": ("ක", 1.0), "Thai": ("ก", 1.1),
    "Laoo": ("ກ", 1.1), "Khmr": ("ក", 1.0), "Mymr": ("က", 1.0), "Geor": ("ა", 1.0),
    "Ethi": ("ሀ", 1.0),
}  # fmt: skip
# Scripts written in squares: the ink of a full square stands on the baseline, one cap height tall.
_SQUARE = {"Hani": "国圍口", "Jpan": "国口あ", "Kore": "한국가", "Bopo": "ㄅ"}


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


def instance(face_id: str, weight: int, script: str) -> Instance:
    """The face as it sets `script`. SpecError for an unknown face."""
    kind = script if script in _REFERENCE or script in _SQUARE else COMMON
    return _instance(face_id, drawn_weight(face(face_id), weight), kind)


@lru_cache(maxsize=256)
def _instance(face_id: str, weight: int, kind: str) -> Instance:
    row, made = face(face_id), font(face_id, weight)
    top, bottom = _band(row, made, kind)
    scale = 1.0 / (top - bottom)
    return Instance(row, weight, made, scale, bottom * scale)


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
