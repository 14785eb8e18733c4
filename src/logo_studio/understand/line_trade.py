"""What is left of a line when its wishes are taken: tones at the edges, the trade, asides."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from logo_studio.model.brief import LIMITS
from logo_studio.understand.line_names import prepositional
from logo_studio.understand.line_sheet import STYLE_OF, Sheet, Thing
from logo_studio.understand.line_tables import Match
from logo_studio.understand.pieces import forms_of, pieces
from logo_studio.understand.words import light

#: What says nothing at the beginning and at the end of a trade.
LEADING = ("article", "lead", "joiner", "contrast", "copula", "particle", "unit")
TRAILING = ("joiner", "contrast", "article", "particle", "lead", "unit")
#: What says nothing beside tones.
EMPTY = (
    "article", "filler", "joiner", "contrast", "lead", "feel", "hue", "particle", "wish", "unit",
    "copula", "after_wish", "in", "with", "dark", "light",
)  # fmt: skip
#: Cues left without what they would govern end a trade only where something was taken.
HANGING = ("in", "with", "not", "since", "name", "tag", "prep", "hue", "feel", "filler")
WISHES = ("palette", "tone", "color")


@dataclass(frozen=True, slots=True)
class Trade:
    """The words of the trade ("" when there are none), and what else was told of it."""

    text: str
    asides: tuple[str, ...]


def take_tones(sheet: Sheet) -> None:
    """Tones, palettes and colours: alone in a clause, or around what the clause is about."""
    for start, end in _clauses(sheet):
        free = [i for i in range(start, end) if sheet.word(i)]
        if not free:
            continue
        found, content = _sorted(sheet, free)
        if found and not content:
            for thing in found:
                sheet.take_thing(thing)
            for i in free:
                sheet.own(i, i + 1, "cue")
        elif content:
            _take_edges(sheet, found, content)


def _clauses(sheet: Sheet) -> list[tuple[int, int]]:
    bounds = [-1, *(i for i, t in enumerate(sheet.tokens) if t.ends_clause), len(sheet.tokens)]
    return [(a + 1, b) for a, b in pairwise(bounds) if b > a + 1]


def _sorted(sheet: Sheet, free: list[int]) -> tuple[list[Thing], list[int]]:
    """The tones among free tokens, and the tokens that are about something else."""
    found: list[Thing] = []
    content: list[int] = []
    upto = -1
    for at in free:
        if at < upto:
            continue
        thing = sheet.thing(at, WISHES)
        match = sheet.matches[at]
        if thing and all(sheet.word(i) for i in range(thing.start, thing.end)):
            found.append(thing)
            upto = thing.end
        elif match and any(kind in EMPTY for kind in match.kinds):
            upto = match.end
        else:
            content.append(at)
    return found, content


def _take_edges(sheet: Sheet, found: list[Thing], content: list[int]) -> None:
    first, last = content[0], content[-1]
    for thing in found:
        outside = thing.end <= first or thing.start > last
        # what only ever is avoided is no wish beside a trade: "ropa infantil"
        if not outside or thing.weak or thing.kind == "color" or thing.value in STYLE_OF:
            continue
        governed = prepositional(sheet, thing.start - 1)
        if governed or _touching(sheet, thing) or _phrase(sheet, thing):
            continue
        sheet.take_thing(thing)


def _touching(sheet: Sheet, thing: Thing) -> bool:
    """Whether a word goes on without a space or particle: 有机食品店 is no organic wish."""
    tokens = sheet.tokens
    ahead = thing.end < len(tokens) and tokens[thing.end].start == tokens[thing.end - 1].end
    behind = thing.start > 0 and tokens[thing.start - 1].end == tokens[thing.start].start
    return (
        ahead and sheet.word(thing.end) and not sheet.is_at(thing.end, *EMPTY)
    ) or (
        behind and sheet.word(thing.start - 1) and not sheet.is_at(thing.start - 1, *EMPTY)
    )  # fmt: skip


def _phrase(sheet: Sheet, thing: Thing) -> bool:
    """Whether the lexicon knows the tone and the next words as one thing: "natural cosmetics"."""
    keys = [light(sheet.tokens[i].key) for i in range(thing.start, thing.end)]
    for at in range(thing.end, min(thing.end + 3, len(sheet.tokens))):
        if not sheet.word(at):
            break
        keys.append(light(sheet.tokens[at].key))
        if sheet.lexicon.phrases.get(" ".join(keys)):
            return True
    return False


def trade_of(sheet: Sheet) -> Trade:
    """The trade in the words of the line, its spans taken; other sentences as asides."""
    sentences: list[list[tuple[int, int]]] = [[]]
    asides: list[str] = []
    for start, end in sheet.runs():
        if sentences[-1] and _stopped(sheet, sentences[-1][-1][1], start):
            sentences.append([])
        if trimmed := _trimmed(sheet, start, end):
            sentences[-1].append(trimmed)
    sentences = [_about(sheet, runs, asides) for runs in sentences if runs]
    text = ""
    for runs in sentences:
        if not text:
            text = _joined(sheet, runs)
            if len(text) > LIMITS["business_type"]:
                text = _shortened(text)
                asides.append(_joined(sheet, runs))
            for start, end in _groups(sheet, runs):
                sheet.take(start, end, "trade", sheet.said(start, end))
        else:
            asides.append(_joined(sheet, runs))
    asides += [_aside(sheet, i) for i in range(len(sheet.tokens)) if _aside_starts(sheet, i)]
    return Trade(text, tuple(asides))


def _about(sheet: Sheet, runs: list[tuple[int, int]], asides: list[str]) -> list[tuple[int, int]]:
    """The runs that are about the trade; words of praise nobody listed become asides.

    Nothing is moved when the lexicon does not know what the first run is about either.
    """
    if len(runs) < 2 or not _tells(sheet, *runs[0]):
        return runs
    kept = [runs[0], *(run for run in runs[1:] if _tells(sheet, *run))]
    asides += [sheet.said(*run) for run in runs if run not in kept]
    return kept


def _tells(sheet: Sheet, start: int, end: int) -> bool:
    """Whether a run holds a word of some trade, or a capital, which may be anything.

    What hangs on something that was taken, or ends in "style", tells of other things.
    """
    last, at = _last_phrase(sheet, start, end)
    style = last is not None and "feel" in last.kinds and at > start
    if style or (sheet.is_at(start, "in", "with", "prep") and not sheet.free(start - 1)):
        return False
    return any(
        sheet.capital(i) or forms_of(light(t.key), 1.0, sheet.lexicon)
        or light(t.key) in sheet.lexicon.generic or len(pieces(t.key, sheet.lexicon)) > 1
        for i, t in enumerate(sheet.tokens[start:end], start) if t.sort == "word"
    )  # fmt: skip


def _stopped(sheet: Sheet, start: int, end: int) -> bool:
    return any(sheet.tokens[i].sort == "stop" for i in range(start, end))


def _trimmed(sheet: Sheet, start: int, end: int) -> tuple[int, int] | None:
    """A run without the small words at its ends; None when nothing else is in it."""
    whole = (start, end) == (0, len(sheet.tokens))
    while start < end and (
        (sheet.is_at(start, *LEADING) and not _titled(sheet, start))
        or sheet.tokens[start].sort in ("joint", "dot")
    ):
        match = sheet.matches[start]
        start = min(end, match.end if match else start + 1)
    while start < end:
        match, at = _last_phrase(sheet, start, end)
        hanging = not whole and end < len(sheet.tokens) and sheet.owners[end] not in ("", "aside")
        kinds = TRAILING + HANGING if hanging else TRAILING
        if at == start or not match or not any(kind in kinds for kind in match.kinds):
            if sheet.tokens[end - 1].sort not in ("joint", "dot"):
                break
            at = end - 1
        end = at
    if start >= end or all(
        sheet.is_at(i, "article", "joiner", *HANGING) for i in range(start, end)
    ):
        return None
    return start, end


def _titled(sheet: Sheet, at: int) -> bool:
    """ "The Coffee House": a capital article before a capital word belongs to a title."""
    return sheet.capital(at) and sheet.capital(at + 1) and not sheet.is_at(at, "lead")


def _last_phrase(sheet: Sheet, start: int, end: int) -> tuple[Match | None, int]:
    """The phrase that ends at `end`, and where it begins."""
    for at in range(max(start, end - 5), end):
        match = sheet.matches[at]
        if match and match.end == end:
            return match, at
    return None, end - 1


def _joined(sheet: Sheet, runs: list[tuple[int, int]]) -> str:
    return ", ".join(sheet.said(start, end) for start, end in _groups(sheet, runs))


def _groups(sheet: Sheet, runs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Runs with nothing but commas between them as one: "bread, cakes and pastries"."""
    groups: list[tuple[int, int]] = []
    for start, end in runs:
        between = range(groups[-1][1], start) if groups else range(0)
        if groups and all(sheet.free(i) and sheet.tokens[i].sort == "mark" for i in between):
            groups[-1] = groups[-1][0], end
        else:
            groups.append((start, end))
    return groups


def _shortened(text: str) -> str:
    """As many whole words as a business type may have; one endless word stays as it is."""
    cut = text[: LIMITS["business_type"] + 1].rpartition(" ")[0]
    return cut.rstrip(" ,;:–—-") or text


def _aside_starts(sheet: Sheet, at: int) -> bool:
    return sheet.owners[at] == "aside" and (at == 0 or sheet.owners[at - 1] != "aside")


def _aside(sheet: Sheet, start: int) -> str:
    end = start
    while end < len(sheet.tokens) and sheet.owners[end] == "aside":
        end += 1
    return sheet.said(start, end)
