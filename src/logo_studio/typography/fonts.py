"""The typefaces: what the index says of each, and a HarfBuzz font at a wanted weight.

Lengths are in cap heights (C) unless they end in `_em`. The index is made by the asset build,
which measures every number in it from the finished file. Files are opened when a text is first
set in them, and mapped, not read.
"""

from __future__ import annotations

import difflib
import unicodedata
from dataclasses import dataclass, field, replace
from functools import cache, cached_property, lru_cache
from itertools import pairwise
from typing import Any, TypeAlias

import msgspec
import uharfbuzz as hb

from logo_studio.assets import loader
from logo_studio.errors import SpecError
from logo_studio.typography.script import ALPHABETS, script_of_char

INDEX = "fonts/index.json"
_BLOCK = 34
#: Joiners, direction marks, isolates and break marks.
_SHAPING = frozenset(
    "\u034f\u061c\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\ufeff"
)

#: A face at a weight, ready to shape and draw.
Font: TypeAlias = hb.Font


@dataclass(frozen=True, eq=False)
class Face:
    """One typeface, as a row of the index; a face is equal to itself only.

    Two kinds: alphabetic faces (Latin, most with Cyrillic or Greek), and faces for a script of
    its own. These never lend their Latin letters: words in an alphabet are set in the face called
    `latin`, which goes with it, and a text counts as covered if the two together cover it.

    `weights` are those good enough for a wordmark; `axes` the ranges of a variable file, and
    `location` the settings of axes other than the weight that make this face of a file that
    several share; `stem` the width of the stem of H by weight; `contrast` thin over thick;
    `max_letters` and `min_cap_px` are limits of use (None or 0: no limit); `no_scripts` names the
    scripts that it covers but must not set, and why; `grade` is 3 to 5.

    `scripts` are ISO 15924 codes of scripts written whole, `languages` the IETF tags of what it
    is fit for; a Han face has the forms of one `orthography` ("ja", "zh-Hant"). `reference` is the
    ink height in em, by script, of the letter that says how tall the script stands; lengths of
    these faces are in that height. `also` are further voices; `word_space` the share of the file's
    space that looks right; `half_forms` faces set conjuncts side by side where others stack them;
    `points` has the outline of the mean letter.
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
    languages: tuple[str, ...]
    coverage: bytes
    characters: int
    units_per_em: int
    cap_em: float
    x_height: float
    ascender: float
    descender: float
    width: float
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
    reference: dict[str, float] = field(default_factory=dict)
    also: tuple[str, ...] = ()
    orthography: str = ""
    latin: str = ""
    word_space: float = 1.0
    half_forms: bool = False
    points: int = 0

    def covers(self, text: str) -> tuple[str, ...]:
        """The characters of `text` that this face lacks, each once, in order of appearance.

        Spaces, joiners and direction marks are never missing. A letter with accents is covered
        if its parts are; one of an alphabet also if the face called `latin` has it.
        """
        if text.isascii() and self._has_ascii and text.isprintable():
            return ()
        return tuple([ch for ch in _visible(text) if not _draws(self, ch)])

    def has(self, ch: str) -> bool:
        """Whether the face itself sets this one character."""
        code = ord(ch)
        at = self._blocks.get(code >> 8)
        return at is not None and bool(self.coverage[at + (code >> 3 & 31)] >> (code & 7) & 1)

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
    def _blocks(self) -> dict[int, int]:
        """Number of a block of 256 characters -> where its bits begin.

        tools/typefaces/coverage.py packs them.
        """
        packed = self.coverage
        starts = range(0, len(packed), _BLOCK)
        return {packed[at] << 8 | packed[at + 1]: at + 2 for at in starts}

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
    if parts != ch and all(map(row.has, parts)):
        return True
    return bool(row.latin) and script_of_char(ch) in ALPHABETS and _draws(face(row.latin), ch)


def _invisible(ch: str) -> bool:
    """Joiners, direction marks and variation selectors: they shape others and draw nothing."""
    return ch in _SHAPING or "\ufe00" <= ch <= "\ufe0f"


@cache
def _index() -> dict[str, Face]:
    return _rows(loader.path(INDEX).read_bytes())


def _rows(index: bytes) -> dict[str, Face]:
    rows = msgspec.json.decode(index, type=list[Face])
    return {row.id: row for row in sorted(rows, key=lambda row: row.id)}


@cache
def _full() -> dict[str, Face]:
    """The full Han and Hangul faces of the optional package; asked for only when one is wanted."""
    folder = loader.full_faces()
    if folder is None:
        return {}
    rows = _rows((folder / INDEX).read_bytes())
    return {i: replace(row, file=str(folder / row.file)) for i, row in rows.items()}


def faces() -> tuple[Face, ...]:
    """All packaged typefaces, by id."""
    return tuple(_index().values())


def full_faces() -> tuple[Face, ...]:
    """The faces of the optional package `logo-studio-cjk`, by id; none if it is not installed."""
    return tuple(_full().values())


def face(face_id: str) -> Face:
    """The typeface called `face_id`. SpecError, naming near ones, if there is none."""
    found = _index().get(face_id) or _full().get(face_id)
    if found is None:
        near = difflib.get_close_matches(face_id, _index(), n=3, cutoff=0.5)
        hint = f"did you mean {', '.join(near)}?" if near else "`faces` lists them all"
        if face_id.endswith("-full"):
            hint = "it is one of the full faces: install logo-studio-cjk"
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
