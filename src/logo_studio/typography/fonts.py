"""The typefaces: what the index says of each, and a HarfBuzz font at a wanted weight.

Lengths are in cap heights (C) unless they end in `_em`. The index is made by the asset build,
which measures every number in it from the finished file.
"""

from __future__ import annotations

import difflib
import unicodedata
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import Any, TypeAlias

import msgspec
import uharfbuzz as hb

from logo_studio.assets import loader
from logo_studio.errors import SpecError

INDEX = "fonts/index.json"

#: A face at a weight, ready to shape and draw.
Font: TypeAlias = hb.Font


@dataclass(frozen=True, eq=False)
class Face:
    """One typeface, as a row of the index; a face is equal to itself only.

    `weights` are those good enough for a wordmark; `axes` the ranges of a variable file, and
    `location` the settings of axes other than the weight that make this face of a file that
    several share; `stem` the width of the stem of H by weight; `contrast` thin over thick;
    `max_letters` and `min_cap_px` are limits of use (None or 0: no limit); `no_scripts` names the
    scripts that it covers but must not set, and why; `grade` is 3 to 5.
    """

    id: str
    family: str
    file: str
    licence: str
    voice: str
    tones: tuple[str, ...]
    weights: tuple[int, ...]
    default_weight: int
    scripts: tuple[str, ...]
    coverage: tuple[str, ...]
    units_per_em: int
    cap_em: float
    x_height: float
    ascender: float
    descender: float
    stem: dict[str, float]
    contrast: float
    kern: bool
    grade: int
    derived_from: str = ""
    copyright: str = ""
    licence_file: str = ""
    axes: dict[str, tuple[float, float]] = field(default_factory=dict)
    location: dict[str, float] = field(default_factory=dict)
    serif: bool = False
    round: bool = False
    corners: str = "neutral"
    caps_only: bool = False
    unicase: bool = False
    never_caps: bool = False
    max_letters: int | None = None
    min_cap_px: int = 0
    no_scripts: tuple[dict[str, Any], ...] = ()
    notes: str = ""
    latin: str = ""
    word_space: float = 1.0

    def covers(self, text: str) -> tuple[str, ...]:
        """The characters of `text` that this face lacks, each once, in order of appearance.

        Spaces, joiners and direction marks are never missing. A letter with accents is covered
        if its parts are.
        """
        if text.isascii() and self._has_ascii and text.isprintable():
            return ()
        return tuple([ch for ch in _visible(text) if not _draws(self, ch)])

    def has(self, ch: str) -> bool:
        """Whether the file maps this one character to a glyph."""
        starts, ends = self._ranges
        i = bisect_right(starts, ord(ch)) - 1
        return i >= 0 and ord(ch) <= ends[i]

    def stem_at(self, weight: int) -> float:
        """The stem of H in C at `weight`: between measured weights in proportion."""
        points = self._stems
        if weight <= points[0][0] or len(points) == 1:
            return points[0][1]
        for (w0, s0), (w1, s1) in pairwise(points):
            if weight <= w1:
                return s0 + (s1 - s0) * (weight - w0) / (w1 - w0)
        return points[-1][1]

    @cached_property
    def _stems(self) -> list[tuple[int, float]]:
        return sorted((int(weight), width) for weight, width in self.stem.items())

    @cached_property
    def _ranges(self) -> tuple[list[int], list[int]]:
        pairs = [span.split("-") for span in self.coverage]
        return [int(p[0], 16) for p in pairs], [int(p[-1], 16) for p in pairs]

    @cached_property
    def _has_ascii(self) -> bool:
        return all(self.has(chr(code)) for code in range(0x20, 0x7F))


@lru_cache(maxsize=64)
def _visible(text: str) -> str:
    """Each character once that a face must draw. Every face is asked about the same few texts."""
    once = dict.fromkeys(unicodedata.normalize("NFC", text))
    return "".join([ch for ch in once if not ch.isspace() and not _invisible(ch)])


@lru_cache(maxsize=16384)
def _draws(row: Face, ch: str) -> bool:
    if row.has(ch):
        return True
    parts = unicodedata.normalize("NFD", ch)
    return parts != ch and all(map(row.has, parts))


def _invisible(ch: str) -> bool:
    """Joiners, direction marks and variation selectors: they shape others and draw nothing."""
    return ch in "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\u034f" or "\ufe00" <= ch <= "\ufe0f"


@cache
def _index() -> dict[str, Face]:
    rows = msgspec.convert(loader.read_json(INDEX), list[Face])
    return {row.id: row for row in sorted(rows, key=lambda row: row.id)}


def faces() -> tuple[Face, ...]:
    """All typefaces, by id."""
    return tuple(_index().values())


def face(face_id: str) -> Face:
    """The typeface called `face_id`. SpecError, naming near ones, if there is none."""
    found = _index().get(face_id)
    if found is None:
        near = difflib.get_close_matches(face_id, _index(), n=3, cutoff=0.5)
        hint = f"did you mean {', '.join(near)}?" if near else "`faces` lists them all"
        raise SpecError(f"there is no typeface {face_id!r}", hint)
    return found


@cache  # one entry per file of the index
def _file(name: str) -> hb.Face:
    """The file, mapped into memory: pages are read as they are needed and shared by processes."""
    return hb.Face(hb.Blob.from_file_path(str(loader.path(name))))


@lru_cache(maxsize=256)
def font(face_id: str, weight: int) -> Font:
    """The face at `weight`, in font units. A file without a weight axis has one weight only.

    Shared: callers must not change it.
    """
    row = face(face_id)
    made = hb.Font(_file(row.file))
    settings: dict[str, float] = dict(row.location)
    if "wght" in row.axes:
        settings["wght"] = weight
    if settings:
        made.set_variations(settings)
    return made


def ink_of(made: Font, letter: str) -> tuple[float, float] | None:
    """(top, bottom) of a letter's ink in font units, y up; None if the font does not draw it."""
    gid = made.get_nominal_glyph(ord(letter))
    extents = made.get_glyph_extents(gid) if gid else None
    if extents is None or not extents.height:
        return None
    return float(extents.y_bearing), float(extents.y_bearing + extents.height)


def drawn_weight(row: Face, weight: int) -> int:
    """The weight that `weight` comes out as: within the axis, or the one there is."""
    if "wght" in row.axes:
        low, high = row.axes["wght"]
        return round(min(max(weight, low), high))
    return row.default_weight
