"""Blocks of words: the name on one or more lines, its second name, and the tagline under it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal

from msgspec.structs import replace as set_fields

from logo_studio.compose.linebreaks import break_words, is_joiner
from logo_studio.compose.pieces import Line, box_of
from logo_studio.model.drawing import Box, Role
from logo_studio.model.spec import DesignSpec, Type
from logo_studio.typography.bidi import reads_from_right
from logo_studio.typography.line import TextLine, retrack, set_line, width_of
from logo_studio.typography.script import ALPHABETS

#: `start` is the side on which the name's script begins to be read.
Align = Literal["start", "centre"]

#: Baseline to next cap top, in C (CRAFT 1.3).
LEADING_CAPS, LEADING_MIXED = 0.25, 0.40
#: Least white between the ink of two lines, in C: vowel signs above meet those below; in alphabets
#: it is accents that meet dots below, and they are small.
LINE_WHITE, ACCENT_WHITE = 0.20, 0.04
#: Ink higher than this over the cap line pushes away what stands above the block.
HIGH_INK = 0.4
#: Tagline cap height: share of C, share of the name's width, ceiling (CRAFT 2.4).
TAG_SIZE, TAG_OF_WIDTH, TAG_MAX = 0.36, 0.044, 0.50
#: ... of scripts that are no alphabet, whose signs are finer in as much height.
TAG_FINE = 0.44
#: Tracking a tagline may take to reach the name's width exactly.
TAG_TRACK_MIN, TAG_TRACK_STRETCH = 0.06, 1.6
TAG_SMALLEST = 0.29
#: One that is smaller than this or this much wider than the name goes on two lines.
TAG_WHOLE, TAG_OVER, TAG_LEADING = 0.32, 1.03, 1.55
#: Baseline of the name to cap top of the tagline.
TAG_GAP = 0.52
#: Second name: cap height in C, least and most; the tracking that may help it to the name's width.
SECOND_MIN, SECOND_MAX, SECOND_TRACK = 0.42, 0.66, 0.34
SECOND_GAP = 0.40


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of text; `top` and `bottom` are cap top of the first and baseline of the last.

    `rtl` says that the name is read from the right; `names` counts the lines of the name itself.
    """

    lines: tuple[Line, ...]
    top: float
    bottom: float
    upper: bool
    rtl: bool = False
    names: int = 1

    @property
    def box(self) -> Box:
        return box_of(self.lines)

    @property
    def width(self) -> float:
        x0, _, x1, _ = self.box
        return x1 - x0

    @property
    def middle(self) -> float:
        """Optical vertical middle (CRAFT 1.2): caps .5 C; mixed (.35 + .65 x-height) / 2 C.

        Scripts without capitals weigh what hangs below and stands above as well.
        """
        if len(self.lines) > 1:
            return (self.top + self.bottom) / 2
        line = self.lines[0]
        if line.line.script not in ALPHABETS:
            _, y0, _, y1 = line.box
            return (line.y - line.size / 2 + (y0 + y1) / 2) / 2
        height = 1.0 if self.upper else 0.35 + 0.65 * line.line.x_height
        return line.y - line.size * height / 2

    def moved(self, dx: float, dy: float) -> Block:
        return replace(
            self,
            lines=tuple([line.moved(dx, dy) for line in self.lines]),
            top=self.top + dy,
            bottom=self.bottom + dy,
        )

    def left_for(self, ink: float, align: Align) -> float:
        """Where a line `ink` wide begins under this block."""
        x0, _, x1, _ = self.box
        if align == "centre":
            return (x0 + x1 - ink) / 2
        return x1 - ink if self.rtl else x0


def name_block(
    spec: DesignSpec, count: int = 1, align: Align = "centre", role: Role = "ink"
) -> Block:
    """The name on `count` lines (fewer if it has fewer parts), then its second name.

    The first baseline is y = 0, the block's left edge x = 0.
    """
    text, type_ = spec.text, spec.name_type
    rtl = reads_from_right(text.name)
    lines = [set_line(t, type_, text.language, rtl or None) for t in _broken(spec, count)]
    leading = 1 + (LEADING_CAPS if lines[0].upper else LEADING_MIXED)
    inks = [_ink(line) for line in lines]
    widest = max(inks)
    placed: list[Line] = []
    y = 0.0
    for i, (line, ink) in enumerate(zip(lines, inks, strict=True)):
        if i:
            least = ACCENT_WHITE if line.script in ALPHABETS else LINE_WHITE
            y += max(leading, lines[i - 1].bounds[3] - line.bounds[1] + least)
        left = (widest - ink) / 2 if align == "centre" else (widest - ink if rtl else 0.0)
        placed.append(Line("name", role, line, 1.0, left - line.bounds[0], y))
    top = min(-1.0, lines[0].bounds[1] + HIGH_INK)
    block = Block(tuple(placed), top, y, lines[0].upper, rtl, len(placed))
    return _with_second(spec, block, align, role) if text.second else block


def _broken(spec: DesignSpec, count: int) -> list[str]:
    text, type_ = spec.text, spec.name_type
    if count <= 1:
        return [text.name]
    return break_words(
        text.name,
        count,
        lambda part: width_of(part, type_, text.language),
        text.language,
    )


def _with_second(spec: DesignSpec, block: Block, align: Align, role: Role) -> Block:
    """The second name under the first, as wide as it where a fitting size and tracking allow."""
    x0, _, x1, y1 = block.box
    line, size = fit_second(spec, x1 - x0)
    first = block.lines[-1].line
    gap = max(SECOND_GAP, y1 - block.bottom + SECOND_GAP * 0.6)
    if not {line.script, first.script} <= ALPHABETS:
        gap = max(gap, y1 - block.bottom - (line.bounds[1] + 1) * size + LINE_WHITE * 1.4)
    baseline = block.bottom + gap + size
    left = block.left_for(_ink(line) * size, align)
    placed = Line("name", role, line, size, left - line.bounds[0] * size, baseline)
    return replace(block, lines=(*block.lines, placed), bottom=baseline)


def fit_second(spec: DesignSpec, width: float) -> tuple[TextLine, float]:
    """(line, cap height in C) of the second name under a name `width` C wide."""
    type_ = spec.second_type or spec.name_type
    line = set_line(spec.text.second, type_)
    size = width / _ink(line)
    if size > SECOND_MAX:  # a short one is spaced out, as far as its script allows
        pairs = max(1, len(line.glyphs) - 1)
        track = type_.tracking + (width / SECOND_MAX - _ink(line)) / pairs
        if type_.case == "upper" and track <= SECOND_TRACK:
            line = retrack(line, round(track, 4))
        size = SECOND_MAX
    if _ink(line) * size > width:
        size = max(SECOND_MIN, min(SECOND_MAX, width / _ink(line)))
    return line, size


def lines_for(spec: DesignSpec, widest: float) -> int:
    """How many lines (1 to 3) the name needs so that none is over `widest` C, if words allow."""
    text = spec.text
    parts = 3 if " " not in text.name else sum(not is_joiner(w) for w in text.name.split())
    width = width_of(text.name, spec.name_type, text.language)
    return max(1, min(parts, 3, 1 + int(width / widest - 1e-9)))


def fit_tagline(text: str, type_: Type, width: float, language: str = "") -> tuple[TextLine, float]:
    """(line, cap height in C) of a tagline under ink `width` C wide (CRAFT 2.4).

    Justified to the width when a tracking in range reaches it, never wider than it while a
    readable size allows.
    """
    line = set_line(text, type_, language)
    size = min(TAG_MAX, max(_tag_size(line), TAG_OF_WIDTH * width))
    pairs = max(1, len(line.glyphs) - 1)
    ink = _ink(line)
    need = type_.tracking + (width / size - ink) / pairs
    if TAG_TRACK_MIN <= need <= type_.tracking * TAG_TRACK_STRETCH + 0.02 and type_.tracking > 0:
        line = retrack(line, round(need, 4))
    elif ink * size > width:
        line = retrack(line, round(max(min(TAG_TRACK_MIN, type_.tracking), need), 4))
        size = max(TAG_SMALLEST, min(size, width / _ink(line)))
    return line, size


def tagline_lines(
    text: str, type_: Type, width: float, language: str = ""
) -> tuple[list[TextLine], float]:
    """(lines, cap height in C) of a tagline under ink `width` C wide: one, or two where one would
    be too small to read or wider than the name.
    """
    line, size = fit_tagline(text, type_, width, language)
    if size >= TAG_WHOLE and _ink(line) * size <= TAG_OVER * width:
        return [line], size
    parts = break_words(text, 2, lambda part: width_of(part, type_, language), language)
    if len(parts) < 2:
        return [line], size
    lines = [set_line(part, type_, language) for part in parts]
    ink, pairs = max((_ink(one), max(1, len(one.glyphs) - 1)) for one in lines)
    most = _tag_size(line)
    if ink * most > width and type_.tracking > TAG_TRACK_MIN:
        need = type_.tracking + (width / most - ink) / pairs
        lines = [retrack(one, round(max(TAG_TRACK_MIN, need), 4)) for one in lines]
        ink = max(map(_ink, lines))
    return lines, max(TAG_SMALLEST, min(most, width / ink))


def _tag_size(line: TextLine) -> float:
    return TAG_SIZE if line.script in ALPHABETS else TAG_FINE


def _ink(line: TextLine) -> float:
    return line.bounds[2] - line.bounds[0]


def with_tagline(
    block: Block, spec: DesignSpec, align: Align = "centre", role: Role = "secondary"
) -> Block:
    """`block` with the tagline under it, or as it is when there is none."""
    text = spec.text
    if not text.tagline:
        return block
    x0, _, x1, y1 = block.box
    lines, size = tagline_lines(text.tagline, spec.tagline_type, x1 - x0, text.language)
    descent = max(0.0, y1 - block.bottom)
    gap = TAG_GAP * spec.lockup.air
    baseline, placed = block.bottom, list(block.lines)
    for i, line in enumerate(lines):
        rise = 0.0 if line.script in ALPHABETS else max(0.0, (-1.0 - line.bounds[1]) * size)
        above = TAG_LEADING * size if i else size + max(gap, descent + gap * 0.62)
        baseline += above + rise
        left = block.left_for(size * _ink(line), align)
        placed.append(Line("tagline", role, line, size, left - line.bounds[0] * size, baseline))
    return replace(block, lines=tuple(placed), bottom=baseline)


def repainted(lines: Sequence[Line], role: Role) -> tuple[Line, ...]:
    """The same lines in another role."""
    return tuple([replace(line, role=role) for line in lines])


def tracked(type_: Type, tracking: float) -> Type:
    """The same type with other tracking."""
    return set_fields(type_, tracking=tracking)
