"""A line of type: from words and a typeface to placed outlines.

Everything is in cap heights: C = 1, baseline y = 0, y down, the pen starting at x = 0.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from math import pi

import msgspec

from logo_studio.errors import SpecError
from logo_studio.geometry.affine import move
from logo_studio.geometry.angle import cos_sin
from logo_studio.model.path import Path, concat
from logo_studio.model.spec import Type
from logo_studio.typography.case import cased
from logo_studio.typography.clusters import clusters
from logo_studio.typography.fonts import face as find_face
from logo_studio.typography.metrics import instance
from logo_studio.typography.outline import Box, glyph
from logo_studio.typography.quotes import curled
from logo_studio.typography.script import ALPHABETS, COMMON, JOINED, script_of
from logo_studio.typography.shape import GlyphRun, shape
from logo_studio.typography.spacing import CENTRED, centred_on_caps, space

#: From this much tracking on, ligatures would stand closer than their neighbours.
LIGATURE_LIMIT = 0.02
#: Ink this far under the baseline is a descender; less is overshoot.
_OVERSHOOT = 0.06


class PlacedGlyph(msgspec.Struct, frozen=True, eq=False, gc=False):
    """One glyph of a line: `path` and its ink `box` at its own origin, which stands at (x, y).

    `area` is that of its ink, in square cap heights; `char` holds the characters that it stands
    for, and `cluster` the index of the first of them in the text: a letter and the marks upon it
    have both in common.
    """

    path: Path
    x: float
    y: float
    char: str
    box: Box
    area: float
    cluster: int


@dataclass(frozen=True, slots=True)
class TextLine:
    """A set line.

    `glyphs` are those with ink, from left to right; `advance` is the pen's way, `bounds` the box
    of the ink. `stem` and `x_height` are the face's at this weight. `gaps` has the (mean, least)
    white of each pair of letters inside a word, and is empty where that means nothing: joined
    scripts, handwriting, single letters. `upper` says that everything stands as tall as capitals,
    `round` that strokes end round, `descends` that ink reaches under the baseline.
    """

    text: str
    face: str
    weight: int
    tracking: float
    language: str
    glyphs: tuple[PlacedGlyph, ...]
    advance: float
    bounds: Box
    stem: float
    x_height: float
    contrast: float
    gaps: tuple[tuple[float, float], ...]
    upper: bool
    script: str
    rtl: bool
    round: bool
    descends: bool

    def path(self) -> Path:
        """The whole line as one path."""
        return concat([move(g.path, g.x, g.y) for g in self.glyphs])


def set_line(text: str, type: Type, language: str = "") -> TextLine:  # noqa: A002
    """`text` in one line of `type`: quotes, case, kerning, tracking, word spaces, optical pass.

    Raises SpecError for an unknown face or a text without ink, UnsupportedCharacters for
    characters that the face lacks.
    """
    row = find_face(type.face)
    words = " ".join(text.split())
    typographic = curled(words, language)
    if typographic != words and not row.covers(typographic):
        words = typographic
    words = cased(words, type.case, language)
    return _line(words, type.face, type.weight, type.tracking, language)


def retrack(line: TextLine, tracking: float) -> TextLine:
    """The same line with other tracking."""
    return _line(line.text, line.face, line.weight, tracking, line.language)


@lru_cache(maxsize=160)
def _line(text: str, face_id: str, weight: int, tracking: float, language: str) -> TextLine:
    script = script_of(text)
    made = instance(face_id, weight, script)
    row = made.face
    if script in JOINED or row.voice == "script":
        tracking = 0.0
    upper = row.x_height > 0.97 or not any(map(str.islower, text))
    lining = upper and any(map(str.isdigit, text))
    run = shape(made, text, language, abs(tracking) < LIGATURE_LIMIT, lining)
    starts = run.clusters
    chars = "".join([text[c] for c in starts])
    optical = row.voice != "script" and (script in ALPHABETS or script == COMMON)
    spacing = space(made, run, chars, tracking, upper, optical)
    raised = upper and not CENTRED.isdisjoint(chars)
    names = _cluster_texts(run, text) if chars != text else text
    scale = made.scale
    placed: list[PlacedGlyph] = []
    left = top = 1e9
    right = bottom = -1e9
    for i, gid in enumerate(run.glyphs):
        drawn = glyph(made, gid)
        if drawn.box is None:
            continue
        x0, y0, x1, y1 = drawn.box
        x, y = spacing.xs[i] + run.x_offsets[i] * scale, 0.0 - run.y_offsets[i] * scale
        if raised and chars[i] in CENTRED:
            y += centred_on_caps(made, gid)
        placed.append(PlacedGlyph(drawn.path, x, y, names[i], drawn.box, drawn.area, starts[i]))
        if x + x0 < left:
            left = x + x0
        if x + x1 > right:
            right = x + x1
        if y + y0 < top:
            top = y + y0
        if y + y1 > bottom:
            bottom = y + y1
    if not placed:
        raise SpecError("the line has nothing to draw", "give a text with letters")
    return TextLine(
        text=text,
        face=face_id,
        weight=weight,
        tracking=tracking,
        language=language,
        glyphs=tuple(placed),
        advance=spacing.advance,
        bounds=(left, top, right, bottom),
        stem=row.stem_at(made.weight),
        x_height=row.x_height,
        contrast=row.contrast,
        gaps=spacing.gaps,
        upper=upper,
        script=script,
        rtl=run.rtl,
        round=row.round,
        descends=bottom > _OVERSHOOT,
    )


def _cluster_texts(run: GlyphRun, text: str) -> list[str]:
    """For each glyph the characters of its cluster."""
    starts = sorted(set(run.clusters))
    ends = dict(zip(starts, [*starts[1:], len(text)], strict=True))
    return [text[c : ends[c]] for c in run.clusters]


@lru_cache(maxsize=256)
def outline_letters(text: str, face_id: str, weight: int) -> tuple[Path, ...]:
    """Each grapheme of `text` on its own, for marks made of letters.

    One path per grapheme that has ink, its ink starting at x = 0, C = 1, baseline y = 0. Raises
    as `set_line` does.
    """
    letters = []
    for cluster in clusters(text):
        if cluster.isspace():
            continue
        line = _line(cluster, face_id, weight, 0.0, "")
        letters.append(move(line.path(), -line.bounds[0], 0.0))
    return tuple(letters)


class ArcGlyph(msgspec.Struct, frozen=True, eq=False, gc=False):
    """A glyph on an arc: `path` scaled by the arc's size, turned by (cos, sin), put at (x, y).

    `box` and `area` are those of the unturned, unscaled path.
    """

    path: Path
    box: Box
    area: float
    cos: float
    sin: float
    x: float
    y: float


def on_arc(
    line: TextLine, radius: float, size: float, centre_angle: float, top: bool
) -> tuple[tuple[ArcGlyph, ...], float]:
    """The line along a circle about the origin, and half its angle in degrees.

    `radius` is that of the baseline of top text; `size` the cap height in the same unit;
    `centre_angle` in degrees, clockwise from the positive x axis, y down (-90 is the top). Bottom
    text reads from left to right too: its cap line lies on `radius`, its baseline on
    `radius + size`. A letter and its marks turn together.
    """
    baseline = radius if top else radius + size
    left, _, right, _ = line.bounds
    middle = (left + right) / 2
    per_unit = size / baseline * 180.0 / pi
    turn, side = (90.0, 1.0) if top else (-90.0, -1.0)
    placed: list[ArcGlyph] = []
    for group in _letters(line):
        x0 = min(g.x + g.box[0] for g in group)
        x1 = max(g.x + g.box[2] for g in group)
        centre = (x0 + x1) / 2
        c, s = cos_sin(centre_angle + turn + side * (centre - middle) * per_unit)
        for g in group:
            # to the letter's own centre, out to the baseline, then turned about the origin
            dx, dy = (g.x - centre) * size, g.y * size - side * baseline
            placed.append(ArcGlyph(g.path, g.box, g.area, c, s, c * dx - s * dy, s * dx + c * dy))
    return tuple(placed), (right - left) / 2 * per_unit


def _letters(line: TextLine) -> list[list[PlacedGlyph]]:
    """The line's glyphs, each letter with the marks upon it."""
    groups: list[list[PlacedGlyph]] = []
    for g in line.glyphs:
        if groups and groups[-1][-1].cluster == g.cluster:
            groups[-1].append(g)
        else:
            groups.append([g])
    return groups
