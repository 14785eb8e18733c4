"""Where the letters of a line stand: tracking, word spaces, and the optical pass (CRAFT 2.3)."""

from __future__ import annotations

from statistics import median

import msgspec

from logo_studio.typography.metrics import Instance
from logo_studio.typography.outline import glyph
from logo_studio.typography.profile import CAPITALS, SMALL, white
from logo_studio.typography.shape import GlyphRun

#: The optical pass moves a pair this part of its way to the median gap; all of it over-corrects
#: round letters (CRAFT 2.3).
STRENGTH = 0.6
#: ... but never further than this, in C,
LIMIT = 0.09
#: ... and leaves no pair among capitals, or among small letters, less white than this and half of
#: the tracking. It is what fonts get wrong at display size: T and Y of some touch.
LEAST_GAPS = {CAPITALS: 0.045, SMALL: 0.03}
#: ... and none with punctuation less than this: dashes are drawn to touch.
LEAST_GAP_OF_SIGNS = 0.06

#: A word space, in C, where the font's own is narrower: .6 of the mean letter, .40 at most.
WORD_SPACE = 0.40
WORD_SPACE_SHARE = 0.60

# Punctuation that capitals want at the middle of their height, and how far off it may stand. A
# sign that stands on the baseline and is nearly as tall as the capitals is left there.
CENTRED = frozenset("-\u2010\u2011\u2013\u2014·•‹›«»()[]{}&@+=:/|")
_CENTRE_SLACK = 0.03
_FOOT_SLACK, _TALL = 0.06, 0.85

#: Two neighbours in a run, and whether both are letters or digits.
Pairs = list[tuple[int, int, bool]]
Gaps = tuple[tuple[float, float], ...]


class Spacing(msgspec.Struct, frozen=True, gc=False):
    """For each glyph of a run its origin x in C; the width of the line; the gaps inside words.

    `gaps` holds (mean, least) white of each pair of neighbouring letters or digits, in C.
    """

    xs: list[float]
    advance: float
    gaps: Gaps


def space(
    made: Instance, run: GlyphRun, chars: str, tracking: float, upper: bool, optical: bool
) -> Spacing:
    """Places a run; `chars` has the character of each glyph. Gaps are known only if `optical`."""
    scale = made.scale
    advances = [a * scale for a in run.advances]
    if " " in chars:
        _set_spaces(advances, chars, made.face.word_space)
    if tracking:
        clusters = run.clusters
        for i in range(len(advances) - 1):
            if clusters[i] != clusters[i + 1]:
                advances[i] += tracking
    xs: list[float] = []
    pen = 0.0
    for advance in advances:
        xs.append(pen)
        pen += advance
    pairs = _pairs(chars, run.clusters) if optical else []
    if not pairs:
        return Spacing(xs, pen, ())
    moved, gaps = _even(made, run.glyphs, xs, pairs, CAPITALS if upper else SMALL, tracking)
    return Spacing(xs, pen + moved, gaps)


def _set_spaces(advances: list[float], chars: str, share: float) -> None:
    """The word space rule, in place; `share` of the font's own where that is too wide."""
    total, count = 0.0, 0
    for advance, ch in zip(advances, chars, strict=True):
        if advance and ch != " ":
            total += advance
            count += 1
    least = min(WORD_SPACE, WORD_SPACE_SHARE * total / count) if count else 0.0
    for i, ch in enumerate(chars):
        if ch == " ":
            advances[i] = max(advances[i] * share, least)


def _pairs(chars: str, clusters: tuple[int, ...]) -> Pairs:
    """Neighbouring signs inside words, as indices; a mark stands with its letter."""
    pairs: Pairs = []
    last, letter = -1, False
    for i, ch in enumerate(chars):
        if ch == " " or not ch.isprintable():
            last = -1
        elif last < 0:
            last, letter = i, ch.isalnum()
        elif clusters[i] != clusters[last]:
            before, letter = letter, ch.isalnum()
            pairs.append((last, i, before and letter))
            last = i
    return pairs


def _even(
    made: Instance,
    glyphs: tuple[int, ...],
    xs: list[float],
    pairs: Pairs,
    band: int,
    tracking: float,
) -> tuple[float, Gaps]:
    """Moves `xs`, in place, towards even gaps; how far the end moved, and the letters' gaps.

    Punctuation is only kept from touching: it has no counter to compare.
    """
    whites: list[tuple[float, float]] = []
    for a, b, _ in pairs:
        between = white(made, glyphs[a], glyphs[b])
        distance = xs[b] - xs[a]
        whites.append((distance + between[band], distance + between[2]))
    means = [mean for (mean, _), pair in zip(whites, pairs, strict=True) if pair[2]]
    target = median(means) if means else 0.0
    between_letters = LEAST_GAPS[band] + max(0.0, tracking) / 2
    shifts = [0.0] * len(xs)
    gaps: list[tuple[float, float]] = []
    for (_, b, letters), (mean, least) in zip(pairs, whites, strict=True):
        shift = STRENGTH * (target - mean) if letters else 0.0
        if shift > LIMIT:
            shift = LIMIT
        elif shift < -LIMIT:
            shift = -LIMIT
        least_gap = between_letters if letters else LEAST_GAP_OF_SIGNS
        if least + shift < least_gap:
            shift = least_gap - least
        shifts[b] = shift
        if letters:
            gaps.append((mean + shift, least + shift))
    moved = 0.0
    for i, shift in enumerate(shifts):
        moved += shift
        xs[i] += moved
    return moved, tuple(gaps)


def centred_on_caps(made: Instance, gid: int) -> float:
    """How far down (C) a sign must move to stand at the middle of the capitals; 0 if it does."""
    box = glyph(made, gid).box
    if box is None:
        return 0.0
    stands = abs(box[3]) <= _FOOT_SLACK and box[1] <= -_TALL
    off = (box[1] + box[3]) / 2 + 0.5
    return 0.0 if stands or abs(off) <= _CENTRE_SLACK else -off
