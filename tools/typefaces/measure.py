"""What the engine must know of a face in numbers, taken from the finished file.

Lengths are in cap heights (C) unless they end in `_em`. A face with a weight axis is measured at
each of its logo weights where the weight matters (stem) and at its default one otherwise.
"""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import uharfbuzz as hb
from fontTools.pens.recordingPen import DecomposingRecordingPen
from fontTools.ttLib import TTFont

from typefaces import scriptmeasure
from typefaces.coverage import pack
from typefaces.letters import RULERS
from typefaces.scan import Contour, bounds, contours, distance, runs_across, spread

RUSSIAN = frozenset(range(0x410, 0x450)) | {0x401, 0x451}
# Monotonic Greek: the accented capitals, the letters, the accented small letters and diaereses.
GREEK = frozenset((0x386, 0x388, 0x389, 0x38A, 0x38C)) | frozenset(range(0x38E, 0x3CF)) - {0x3A2}
LATIN = frozenset(range(0x41, 0x5B)) | frozenset(range(0x61, 0x7B))
SCRIPTS = {"Latn": LATIN, "Cyrl": RUSSIAN, "Grek": GREEK}

_KERN_SAMPLE = "AVATAYoTeToVaLTPAWaРАТОУА"


@dataclass(frozen=True, slots=True)
class Measures:
    units_per_em: int
    axes: dict[str, tuple[int, int]]
    scripts: tuple[str, ...]
    languages: tuple[str, ...]
    coverage: str
    characters: int
    cap_em: float
    reference: dict[str, float]
    x_height: float
    ascender: float
    descender: float
    width: float
    stem: dict[str, float]
    contrast: float
    kern: bool
    points: int


def measure(
    data: bytes,
    weights: tuple[int, ...],
    default_weight: int,
    location: dict[str, float],
    alphabetic: bool = True,
) -> Measures:
    """Measure a finished TTF at `location` (axes other than the weight; the rest at default).

    `alphabetic` faces are measured by their Latin letters; others by those of their script, and
    their Latin letters are no part of their coverage: they are never lent. Raises ValueError if a
    covered letter draws nothing.
    """
    font = TTFont(io.BytesIO(data))
    cmap = font.getBestCmap()
    axes = {
        axis.axisTag: (round(axis.minValue), round(axis.maxValue))
        for axis in (font["fvar"].axes if "fvar" in font else ())
    }
    glyphs = _at(font, location, default_weight)
    upem = font["head"].unitsPerEm
    cap = bounds(contours(glyphs, cmap[ord("H")]))[3]
    codes = set(cmap) if alphabetic else set(cmap) - LATIN
    scripts = tuple(s for s, letters in SCRIPTS.items() if alphabetic and letters <= codes)
    scripts += () if alphabetic else scriptmeasure.scripts_of(codes)
    if not scripts:
        raise ValueError("the face writes no script whole")
    heights: dict[str, float] = {}
    if alphabetic:
        _refuse_blank_letters(glyphs, cmap)
        shape = _alphabet(font, glyphs, cmap, location, weights, cap)
    else:
        shaped = scriptmeasure.Shaped(data, default_weight)
        heights = {script: scriptmeasure.reference_em(shaped, script) for script in scripts}
        shape = _script(shaped, data, weights, scripts, heights)
    return Measures(
        units_per_em=upem,
        axes=axes,
        scripts=scripts,
        languages=scriptmeasure.languages_of(codes, scripts),
        coverage=pack(codes),
        characters=len(codes),
        cap_em=round(cap / upem, 4),
        reference=heights,
        kern=_kerns(data),
        points=_points(glyphs, cmap, LATIN if alphabetic else codes),
        **shape,
    )


def _alphabet(
    font: TTFont,
    glyphs: Any,
    cmap: dict[int, str],
    location: dict[str, float],
    weights: tuple[int, ...],
    cap: float,
) -> dict[str, Any]:
    """What is measured of a face by its Latin letters, in cap heights."""
    widths = [glyphs[cmap[ord(ch)]].width for ch in "adeilnorstu"]
    return {
        "x_height": round(bounds(contours(glyphs, cmap[ord("x")]))[3] / cap, 3),
        "ascender": round(bounds(contours(glyphs, cmap[ord("l")]))[3] / cap, 3),
        "descender": round(max(0.0, -bounds(contours(glyphs, cmap[ord("p")]))[1]) / cap, 3),
        "width": round(sum(widths) / len(widths) / cap, 3),
        "stem": {str(w): _stem(_at(font, location, w), cmap) for w in weights},
        "contrast": _contrast(glyphs, cmap),
    }


def _script(
    shaped: scriptmeasure.Shaped,
    data: bytes,
    weights: tuple[int, ...],
    scripts: tuple[str, ...],
    heights: dict[str, float],
) -> dict[str, Any]:
    """The same by the letters of its script, in reference heights; it has no small letters."""
    for script in scripts:
        if blank := scriptmeasure.blank_letters(shaped, RULERS[script].letters):
            raise ValueError(f"letters without ink: {', '.join(blank)}")
    script = scriptmeasure.ruler_of(scripts)
    height = heights[script] * shaped.upem
    ascender, descender, width = scriptmeasure.extremes(shaped, script, height)
    return {
        "x_height": 1.0,
        "ascender": ascender,
        "descender": descender,
        "width": width,
        "stem": {
            str(w): scriptmeasure.stem(scriptmeasure.Shaped(data, w), script, height)
            for w in weights
        },
        "contrast": scriptmeasure.contrast(shaped, script),
    }


def _at(font: TTFont, location: dict[str, float], weight: int) -> Any:
    if "fvar" not in font:
        return font.getGlyphSet()
    return font.getGlyphSet(location={**location, "wght": weight})


def _stem(glyphs: Any, cmap: dict[int, str]) -> float:
    """The first inked run of H a quarter up: clear of serifs and of the crossbar."""
    shape = contours(glyphs, cmap[ord("H")])
    cap = bounds(shape)[3]
    left, right = runs_across(shape, cap * 0.25)[0]
    return round((right - left) / cap, 3)


def _points(glyphs: Any, cmap: dict[int, str], codes: Iterable[int]) -> int:
    """Points of the mean letter as they are written in a file: a curve has its controls too.

    Of a script of many letters every so manieth is taken, 200 in all or a few more.
    """
    letters = [code for code in sorted(codes) if chr(code).isalpha()]
    letters = letters[:: max(1, len(letters) // 200)]
    total = 0
    for code in letters:
        drawn = DecomposingRecordingPen(glyphs)
        glyphs[cmap[code]].draw(drawn)
        total += sum([_PAIRS[verb](len(points)) for verb, points in drawn.value])
    return round(total / len(letters))


#: Pairs of numbers for a segment of so many points: a TrueType curve of n controls is n curves.
_PAIRS: dict[str, Callable[[int], int]] = {
    "moveTo": lambda n: 1,
    "lineTo": lambda n: 1,
    "qCurveTo": lambda n: 2 * (n - 1),
    "curveTo": lambda n: n,
    "closePath": lambda n: 0,
    "endPath": lambda n: 0,
}


def _contrast(glyphs: Any, cmap: dict[int, str]) -> float:
    """Thin over thick of O, whatever the angle of its stress: distances from counter to outside.

    Taken between the 5th and the 95th percentile, for a brush may pinch its ring at one point. It
    may also leave the O open; then the first other round letter with a counter serves.
    """
    for letter in "OoQbe":
        shape = sorted(contours(glyphs, cmap[ord(letter)]), key=_extent)
        if len(shape) > 1:
            thickness = sorted(distance(point, shape[-1]) for point in spread(shape[-2], 200))
            return round(thickness[10] / thickness[-11], 2)
    raise ValueError("no round letter has a counter to measure")


def _extent(contour: Contour) -> float:
    left, bottom, right, top = bounds([contour])
    return (right - left) * (top - bottom)


def _refuse_blank_letters(glyphs: Any, cmap: dict[int, str]) -> None:
    """A letter without ink would silently vanish from a name."""
    blank = [
        f"U+{code:04X}"
        for code, name in sorted(cmap.items())
        if chr(code).isalnum() and not contours(glyphs, name)
    ]
    if blank:
        raise ValueError(f"letters without ink: {', '.join(blank)}")


def _kerns(data: bytes) -> bool:
    font = hb.Font(hb.Face(hb.Blob(data)))
    return _width(font, kern=True) != _width(font, kern=False)


def _width(font: hb.Font, kern: bool) -> int:
    buffer = hb.Buffer()
    buffer.add_str(_KERN_SAMPLE)
    buffer.guess_segment_properties()
    hb.shape(font, buffer, {"kern": kern, "liga": False, "calt": False})
    return sum(position.x_advance for position in buffer.glyph_positions)
