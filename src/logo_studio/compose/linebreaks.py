"""A name on several lines of balanced width."""

from __future__ import annotations

from collections.abc import Callable
from itertools import combinations, pairwise

from logo_studio.typography.initials import ARTICLES
from logo_studio.typography.phrases import FREE, Piece, pieces

_JOINING = "& + and und et y e og och en i и und. the of ve & ja és a și и та й और و ו და և と や"
_BEFORE = "del della du dos das van von"
#: Small words that begin a line and never end one or stand alone on it.
JOINERS = ARTICLES.union(_JOINING.split(), _BEFORE.split())
#: A line that ends in a joiner counts so many C wider.
ENDS_IN_JOINER = 4.0
#: A further line must make the widest one narrower by this share of it.
LINE_GAIN = 0.2
#: Languages whose names end in what the thing is (Cool Breeze HVAC): there the last line should be
#: no wider than the first, and counts wider by this share of what it is.
HEAD_LAST = frozenset(("en", "de", "nl", "sv", "da", "no", "nb", "fi", "hu", "tr"))
HEAVY_END = 0.2
#: More places than this are thinned out to those between words.
_MOST_PLACES = 14


def is_joiner(word: str) -> bool:
    """Whether a word only joins others."""
    return word.lower() in JOINERS


def break_words(
    text: str, count: int, width: Callable[[str], float], language: str = ""
) -> list[str]:
    """`text` on at most `count` lines of balanced width, measured by `width`.

    Broken where the script allows (UAX #14), in scripts without spaces between phrases if there
    are enough; "&", "and" begin a line, never end one.
    """
    parts = pieces(text, language)
    if len(parts) > _MOST_PLACES:
        parts = _joined(parts)
    count = min(count, sum(not is_joiner(p.text.strip()) for p in parts))
    if count <= 1:
        return [text]
    if len(parts) == count == 2:  # one way only
        return [p.text.strip() for p in parts]
    widths = [width(p.text.strip()) for p in parts]
    spaces = [0.3 if p.text != p.text.rstrip() else 0.0 for p in parts]
    best: list[str] = [text]
    best_cost = float("inf")
    for lines in range(2, count + 1):
        for cuts in combinations(range(1, len(parts)), lines - 1):
            edges = (0, *cuts, len(parts))
            wide = [sum(widths[a:b]) + sum(spaces[a : b - 1]) for a, b in pairwise(edges)]
            cost = max(wide) * (1 + LINE_GAIN * (lines - 2))
            if language[:2] in HEAD_LAST:
                cost += HEAVY_END * max(0.0, wide[-1] - wide[0])
            for c in cuts:
                cost += parts[c].cost + ENDS_IN_JOINER * is_joiner(parts[c - 1].text.strip())
            if cost < best_cost - 1e-9:
                best_cost = cost
                best = ["".join([p.text for p in parts[a:b]]).strip() for a, b in pairwise(edges)]
    return best


def _joined(parts: list[Piece]) -> list[Piece]:
    """Without the breaks that cost something."""
    kept: list[Piece] = []
    for part in parts:
        if kept and part.cost > FREE:
            kept[-1] = Piece(kept[-1].text + part.text, kept[-1].cost)
        else:
            kept.append(part)
    return kept
