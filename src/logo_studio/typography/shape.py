"""Text to glyphs. The only place that shapes with HarfBuzz.

Direction, script and language are always given, never guessed: HarfBuzz would take the language
of the process, and the same words would come out otherwise on another machine.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

import msgspec
import uharfbuzz as hb

from logo_studio.errors import UnsupportedCharacters
from logo_studio.typography.bidi import has_right_to_left, levels, visual_order
from logo_studio.typography.metrics import Instance
from logo_studio.typography.script import COMMON, script_runs

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
#: Scripts whose full-width letters are set by the width of their ink: kana and what stands with it.
_PROPORTIONAL = frozenset(("Hira", "Kana"))


class Item(NamedTuple):
    """A piece `text[start:end]` of one direction (odd levels run from right to left) and script."""

    start: int
    end: int
    level: int
    script: str


class GlyphRun(msgspec.Struct, frozen=True, gc=False):
    """Glyphs in the order in which they stand, from left to right; lengths in font units, y up.

    `clusters` gives the index of the first character that each glyph stands for. `rtl` is the
    direction of the whole line.
    """

    glyphs: tuple[int, ...]
    clusters: tuple[int, ...]
    advances: tuple[int, ...]
    x_offsets: tuple[int, ...]
    y_offsets: tuple[int, ...]
    rtl: bool


def itemised(text: str, rtl: bool | None = None) -> tuple[bool, list[Item]]:
    """Whether the line reads from the right, and its pieces from left to right.

    `rtl` is known where the line is part of a longer text; None looks at its letters.
    """
    if text.isascii() and not rtl:
        return False, [Item(0, len(text), 0, "Latn")]
    return _itemised(text, rtl)


@lru_cache(maxsize=64)
def _itemised(text: str, rtl: bool | None) -> tuple[bool, list[Item]]:
    if not rtl and not has_right_to_left(text):
        return False, [Item(a, b, 0, s) for a, b, s in script_runs(text, 0, len(text))]
    base, found = levels(text, None if rtl is None else int(rtl))
    items: list[Item] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or found[end] != found[start]:
            pieces = [Item(a, b, found[start], s) for a, b, s in script_runs(text, start, end)]
            items += pieces
            start = end
    return bool(base), visual_order(items, [item.level for item in items])


def shape(
    made: Instance,
    text: str,
    language: str = "",
    ligatures: bool = True,
    lining: bool = False,
) -> GlyphRun:
    """`text`, one line, as glyphs of `made`, kerned; `lining` asks for figures of cap height.

    Raises UnsupportedCharacters for what the face cannot draw.
    """
    rtl, items = itemised(text)
    return shape_items(made, text, items, rtl, language, ligatures, lining)


def shape_items(
    made: Instance,
    text: str,
    items: Sequence[Item],
    rtl: bool,
    language: str = "",
    ligatures: bool = True,
    lining: bool = False,
) -> GlyphRun:
    """As `shape`, for neighbouring pieces of a line only."""
    tongue = language if _LANGUAGE.fullmatch(language) else "en"
    glyphs: list[int] = []
    clusters: list[int] = []
    placing: list[hb.GlyphPosition] = []
    for item in items:
        buffer = hb.Buffer()
        buffer.add_str(text, item.start, item.end - item.start)
        buffer.direction = "rtl" if item.level & 1 else "ltr"
        buffer.script = "Latn" if item.script == COMMON else item.script
        buffer.language = tongue
        hb.shape(made.font, buffer, features_of(item.script, ligatures, lining))
        for info in buffer.glyph_infos:
            glyphs.append(info.codepoint)
            clusters.append(info.cluster)
        placing += buffer.glyph_positions or ()
    if 0 in glyphs:
        raise _unsupported(made, text, [c for g, c in zip(glyphs, clusters, strict=True) if not g])
    return GlyphRun(
        tuple(glyphs),
        tuple(clusters),
        tuple([p.x_advance for p in placing]),
        tuple([p.x_offset for p in placing]),
        tuple([p.y_offset for p in placing]),
        rtl,
    )


def shape_column(made: Instance, text: str, script: str, language: str = "") -> GlyphRun:
    """`text`, of one script, from top to bottom with upright forms (`vert`).

    `advances` run downwards, as positive numbers; offsets are from the pen, which stands at the
    middle of the column.
    """
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.direction = "ttb"
    buffer.script = script
    buffer.language = language if _LANGUAGE.fullmatch(language) else "en"
    hb.shape(made.font, buffer)
    infos, placing = buffer.glyph_infos, buffer.glyph_positions or ()
    if any(info.codepoint == 0 for info in infos):
        raise _unsupported(made, text, [i.cluster for i in infos if not i.codepoint])
    return GlyphRun(
        tuple([i.codepoint for i in infos]),
        tuple([i.cluster for i in infos]),
        tuple([-p.y_advance for p in placing]),
        tuple([p.x_offset for p in placing]),
        tuple([p.y_offset for p in placing]),
        False,
    )


@lru_cache(maxsize=64)
def features_of(script: str, ligatures: bool, lining: bool) -> dict[str, bool] | None:
    """OpenType features beyond HarfBuzz's own; kerning and ligatures are on unless said otherwise.

    Ligatures that a script cannot do without (`rlig`, conjuncts) always stay.
    """
    features: dict[str, bool] = {}
    if not ligatures:
        features |= {"liga": False, "clig": False}
    if lining:
        features["lnum"] = True
    if script in _PROPORTIONAL:
        features["palt"] = True
    return features or None


def _unsupported(made: Instance, text: str, clusters: list[int]) -> UnsupportedCharacters:
    missing = made.face.covers(text) or tuple(dict.fromkeys(text[c] for c in clusters))
    named = ", ".join(f"U+{ord(ch):04X} {ch}" for ch in missing)
    return UnsupportedCharacters(
        f"{made.face.family} has no glyph for {named}",
        "choose a typeface that covers it, or leave it out of the name",
        missing,
    )
