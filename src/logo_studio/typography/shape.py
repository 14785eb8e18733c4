"""Text to glyphs. The only place that shapes with HarfBuzz.

Direction, script and language are always given, never guessed: HarfBuzz would take the language
of the process, and the same words would come out otherwise on another machine.
"""

from __future__ import annotations

import re

import msgspec
import uharfbuzz as hb

from logo_studio.errors import UnsupportedCharacters
from logo_studio.typography.bidi import has_right_to_left, levels, visual_order
from logo_studio.typography.metrics import Instance
from logo_studio.typography.script import COMMON, script_runs

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")

# (ligatures, lining figures) -> features; kerning and ligatures are on unless it is said otherwise.
_FEATURES: dict[tuple[bool, bool], dict[str, bool] | None] = {
    (True, False): None,
    (True, True): {"lnum": True},
    (False, False): {"liga": False, "clig": False},
    (False, True): {"liga": False, "clig": False, "lnum": True},
}


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
    features = _FEATURES[ligatures, lining]
    tongue = language if _LANGUAGE.fullmatch(language) else "en"
    base, items = (0, [(0, len(text), 0, "Latn")]) if text.isascii() else _items(text)
    glyphs: list[int] = []
    clusters: list[int] = []
    placing: list[hb.GlyphPosition] = []
    for start, end, level, script in items:
        buffer = hb.Buffer()
        buffer.add_str(text, start, end - start)
        buffer.direction = "rtl" if level & 1 else "ltr"
        buffer.script = "Latn" if script == COMMON else script
        buffer.language = tongue
        hb.shape(made.font, buffer, features)
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
        bool(base),
    )


def _items(text: str) -> tuple[int, list[tuple[int, int, int, str]]]:
    """The line's level, and its pieces of one level and script, in visual order."""
    if not has_right_to_left(text):
        return 0, [(start, end, 0, s) for start, end, s in script_runs(text, 0, len(text))]
    base, found = levels(text)
    items: list[tuple[int, int, int, str]] = []
    start = 0
    for end in range(1, len(text) + 1):
        if end == len(text) or found[end] != found[start]:
            items += [(a, b, found[start], s) for a, b, s in script_runs(text, start, end)]
            start = end
    return base, visual_order(items, [item[2] for item in items])


def _unsupported(made: Instance, text: str, clusters: list[int]) -> UnsupportedCharacters:
    missing = made.face.covers(text) or tuple(dict.fromkeys(text[c] for c in clusters))
    named = ", ".join(f"U+{ord(ch):04X} {ch}" for ch in missing)
    return UnsupportedCharacters(
        f"{made.face.family} has no glyph for {named}",
        "choose a typeface that covers it, or leave it out of the name",
        missing,
    )
