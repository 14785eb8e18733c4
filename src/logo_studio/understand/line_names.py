"""Where the name in a line begins and ends: behind a cue, in quotes, or by its capitals.

A false name is worse than a missed one: without a name the trade itself is set, which is right
for "Italian restaurant" and no loss for "Northwind Coffee Roasters". So capitals count as a name
only beside a trade that the lexicon knows, and only with a word that it does not know.
"""

from __future__ import annotations

import re
from itertools import pairwise

from logo_studio.understand.language import OTHER, TURNING
from logo_studio.understand.line_sheet import Sheet
from logo_studio.understand.pieces import pieces
from logo_studio.understand.texts import is_acronym
from logo_studio.understand.words import light

#: Words of a name without capitals or quotes, and of any name.
MOST_SMALL, MOST_WORDS = 5, 8
#: Capitals through and through are a name from this length on: below they are mostly acronyms.
SHOUTED = 5
#: Small words inside names: "Halden & Moss", "Casa de la Luna".
_LINKS = (
    "& and und et y e i и та de la le les los las el del della di da do dos das du des d l von van "
    "der den vom zum zur of the am n ve"
)
LINKS = frozenset(_LINKS.split())
#: What ends a name that has neither capitals nor quotes.
STOPS = (
    "in", "since", "with", "not", "contrast", "relative", "particle", "tag", "copula", "after",
    "after_place", "after_since", "after_not", "after_wish", "label",
)  # fmt: skip
#: What tells of the look, and so does not go on a name that began with a capital.
TUNES = ("tone", "palette", "filler", "joiner", "article", "feel", "hue", "prep")
_CAMEL = re.compile(r"^[^\W\d_a-z]?[a-zà-ÿ]+[A-ZÀ-Þ][a-zà-ÿ]")
DASHES = ":：–—|｜-·•"
_VOWEL = re.compile("[aeiouyаеёиоуыэюяіїєαεηιουω]", re.I)


def name_after(sheet: Sheet, start: int, *, sure: bool = True) -> int | None:
    """The end of the name that begins at `start`, behind a cue; None when none begins there.

    Behind a cue that is not `sure` only a name in quotes or before a particle counts.
    """
    if not sheet.free(start):
        return None
    if sheet.tokens[start].sort == "quote":
        return start + 1
    if sheet.capital(start):
        stop = _capitals(sheet, start)
        return _sentence(sheet, stop) if sheet.table.flags.get("titles") == "sentence" else stop
    stop = start
    while sheet.word(stop) and stop - start < MOST_SMALL and not sheet.is_at(stop, *STOPS):
        stop += 1
    if not sure and not sheet.is_at(stop, "particle") and not _called(sheet, start, stop):
        return None
    # "named after my dog": no name of small letters begins with a word of grammar
    grammar = sheet.cased and sheet.is_at(start, "prep")
    return stop if stop > start and not grammar else None


def _called(sheet: Sheet, start: int, stop: int) -> bool:
    """Whether an unsure cue stands between a trade and words of no trade: 咖啡店叫慢时光."""
    said = sheet.said(start, stop) if stop > start else ""
    trade = sheet.word(start - 2) and known(sheet, start - 2)
    return trade and sheet.ends(stop) and pieces(said, sheet.lexicon) == [(said, 1.0)]


def _sentence(sheet: Sheet, stop: int) -> int:
    """The end of a name whose first word alone has a capital: "Северный ветер"."""
    end = stop
    while sheet.word(end) and end - stop < MOST_SMALL and not sheet.is_at(end, *STOPS, *TUNES):
        end += 1
    whole = sheet.ends(end) or sheet.is_at(end, *STOPS)
    return end if whole else stop


def _capitals(sheet: Sheet, start: int) -> int:
    stop = start + 1
    while stop < len(sheet.tokens) and stop - start < MOST_WORDS:
        if sheet.tokens[stop].sort == "dot" or (
            sheet.word(stop) and (sheet.capital(stop) or sheet.tokens[stop].text[0].isdigit())
        ):
            stop += 1
        elif (behind := _behind_links(sheet, stop)) is not None:
            stop = behind
        else:
            break
    return stop


def _behind_links(sheet: Sheet, at: int) -> int | None:
    """The capital word behind up to three linking words at `at`."""
    for end in range(at, at + 4):
        if not sheet.word(end):
            return None
        if sheet.capital(end):
            return end if end > at else None
        if sheet.tokens[end].key not in LINKS:
            return None
    return None


def name_before(sheet: Sheet, end: int) -> int | None:
    """The start of the name that ends before a cue behind it: Günebakan adında, 花音という."""
    if not sheet.free(end - 1):
        return None
    if sheet.tokens[end - 1].sort == "quote":
        return end - 1
    start = end
    if sheet.capital(end - 1):
        while sheet.word(start - 1) and (sheet.capital(start - 1) or _linked(sheet, start - 1)):
            start -= 1
        while not sheet.capital(start):
            start += 1
        return start
    if sheet.cased:
        return None
    while sheet.word(start - 1) and end - start < MOST_SMALL:
        if sheet.is_at(start - 1, "particle", "lead", "article", "after_place"):
            break
        start -= 1
    return start if start < end else None


def _linked(sheet: Sheet, at: int) -> bool:
    return sheet.tokens[at].key in LINKS and sheet.word(at - 1) and sheet.capital(at - 1)


def quoted_name(sheet: Sheet, at: int) -> None:
    """What stands in quotes and no cue claims is the name, unless it is a word set in quotes."""
    token = sheet.tokens[at]
    if sheet.taken("name"):
        return
    small = sheet.cased and not token.text[:1].isupper() and not token.text[:1].isdigit()
    alone = len(sheet.tokens) == 1
    if (small and sheet.word(at + 1) and sheet.matches[at + 1] is None) or (small and alone):
        return
    sheet.take(at, at + 1, "name", sheet.said(at, at + 1))


def name_by_form(sheet: Sheet) -> None:
    """A name that only its form and its place tell: before "is a", a dash, or beside a trade."""
    for rule in (_subject, _headline, _shouted, _beside):
        if not sheet.taken("name") and (found := rule(sheet)):
            start, stop = found
            sheet.take(start, stop, "name", sheet.said(start, stop))


def _subject(sheet: Sheet) -> tuple[int, int] | None:
    """ "Lumen is a dental clinic", "We are Lumen, a dental clinic"."""
    for at in range(len(sheet.tokens)):
        if sheet.is_at(at, "copula") and at > 0 and (start := _opening(sheet, at)) is not None:
            match = sheet.matches[at]
            assert match is not None
            stop = at
            while sheet.tokens[stop - 1].ends_clause:
                stop -= 1
            if _all_name(sheet, start, stop, (match.end, _clause_end(sheet, match.end))):
                sheet.own(at, match.end, "cue")
                return start, stop
    return None


def _clause_end(sheet: Sheet, at: int) -> int:
    while not sheet.ends(at):
        at += 1
    return at


def _opening(sheet: Sheet, end: int) -> int | None:
    """Where the clause before `end` begins."""
    while end > 0 and sheet.tokens[end - 1].text in ("—", "–", "-"):
        end -= 1
    start = end
    while start > 0 and not sheet.ends(start - 1):
        start -= 1
    return start if start < end else None


def _all_name(sheet: Sheet, start: int, end: int, trade: tuple[int, int]) -> bool:
    """Whether these tokens are one capital name for the `trade` told elsewhere.

    It has a word that no trade knows, or one that shows something and speaks for another trade.
    """
    if not 0 < end - start <= MOST_WORDS or not sheet.word(start) or not sheet.capital(start):
        return False
    if sheet.is_at(start, "lead", "never") or _capitals(sheet, start) < end:
        return False
    capitals = [i for i in range(start, end) if sheet.capital(i)]
    if any(not known(sheet, i) for i in capitals):
        return True
    told = _trades(sheet, *trade)
    return bool(told) and all(
        _pictures(sheet, i) and not told & _trades(sheet, i, i + 1) for i in capitals
    )


def _pictures(sheet: Sheet, at: int) -> bool:
    """Whether a word shows something and is no topic of a trade: "Lumen", but not "Coffee"."""
    key = light(sheet.tokens[at].key)
    senses = sheet.lexicon.senses(key)
    return key in sheet.lexicon.names and not any(sense.weak for sense in senses)


def _trades(sheet: Sheet, start: int, end: int) -> set[int]:
    """The trades that the words and pairs of words in a range speak for."""
    keys = [light(t.key) for t in sheet.tokens[start:end] if t.sort == "word"]
    phrases = [*keys, *map(" ".join, pairwise(keys))]
    return {sense.trade for phrase in phrases for sense in sheet.lexicon.senses(phrase)}


def _headline(sheet: Sheet) -> tuple[int, int] | None:
    """ "Lumen – dental clinic", "Lumen, a dental clinic", "Dental clinic: Lumen"."""
    marks = [i for i, t in enumerate(sheet.tokens) if t.ends_clause]
    bounds = [-1, *marks, len(sheet.tokens)]
    clauses = [(a + 1, b) for a, b in pairwise(bounds)]
    for (start, end), after in zip(clauses, [*clauses[1:], None], strict=False):
        start = sheet.skip(start, "lead")
        if after is None or not _all_name(sheet, start, end, after):
            continue
        dash = start == 0 and sheet.tokens[end].text in DASHES and sheet.lowercase(*after)
        article = sheet.is_at(after[0], "article") and sheet.tokens[after[0]].text.islower()
        if dash or article:
            return start, end
    for before, (start, end) in pairwise(clauses):
        dash = sheet.tokens[start - 1].text in DASHES
        trade = sheet.lowercase(*before) or _trade(sheet, *before)
        if dash and trade and _all_name(sheet, start, end, before) and _unknown(sheet, start, end):
            return start, end
    return None


def _trade(sheet: Sheet, start: int, end: int) -> bool:
    return end > start and known(sheet, end - 1)


def _unknown(sheet: Sheet, start: int, end: int) -> bool:
    """Whether nothing here is a place, a language or a maker of things."""
    return not any(sheet.is_at(i, "never", "place", "tone", "palette") for i in range(start, end))


def _shouted(sheet: Sheet) -> tuple[int, int] | None:
    """ "NORTHWIND coffee", "PixelForge game studio"."""
    for at in range(len(sheet.tokens)):
        if not sheet.word(at) or not _is_shouted(sheet, at):
            continue
        start = stop = at
        while sheet.word(stop) and (_is_shouted(sheet, stop) or sheet.tokens[stop].sort == "joint"):
            stop += 1
        while sheet.tokens[stop - 1].sort == "joint":
            stop -= 1
        if sheet.lowercase(0, len(sheet.tokens)) and not prepositional(sheet, start - 1):
            return start, stop
    return None


def _is_shouted(sheet: Sheet, at: int) -> bool:
    text = sheet.tokens[at].text
    if not text.isalpha() or known(sheet, at) or not _VOWEL.search(text):
        return False
    return bool(_CAMEL.match(text)) or (len(text) >= SHOUTED and text.isupper())


def _beside(sheet: Sheet) -> tuple[int, int] | None:
    """ "law firm Halden & Moss", "кофейня Север", "Bäckerei Sonnenkorn"."""
    nouns = sheet.table.flags.get("nouns") == "capital"
    for start, end in sheet.runs():
        first = end
        while first > start:
            if sheet.capital(first - 1) and (not nouns or not known(sheet, first - 1)):
                first -= 1
            elif first < end and (link := _link_start(sheet, first, start)) is not None:
                first = link
            else:
                break
        while first < end and not sheet.capital(first):
            first += 1
        if first in (start, end) or end - first > MOST_WORDS or not _unknown(sheet, first, end):
            continue
        if not nouns and not sheet.lowercase(start, first):
            continue
        if prepositional(sheet, first - 1) or not known(sheet, first - 1):
            continue
        if any(not known(sheet, i) for i in range(first, end) if sheet.capital(i)):
            return first, end
    return None


def _link_start(sheet: Sheet, end: int, least: int) -> int | None:
    """Where the linking words before `end` begin, when a capital word stands before them."""
    at = end
    while at - 1 > least and end - at < 3 and sheet.tokens[at - 1].key in LINKS:
        at -= 1
    return at - 1 if at < end and sheet.capital(at - 1) else None


def prepositional(sheet: Sheet, at: int) -> bool:
    """Whether the word at `at` is one of grammar that governs the next."""
    if at < 0:
        return False
    key = sheet.tokens[at].key
    return key in TURNING or key in OTHER or sheet.is_at(at, "in", "with", "not", "prep", "lead")


def known(sheet: Sheet, at: int) -> bool:
    """Whether a word belongs to trades, to grammar or to the world, so that it makes no name."""
    token = sheet.tokens[at]
    key = light(token.key)
    lexicon = sheet.lexicon
    if token.sort != "word" or key in lexicon.generic or key in TURNING or key in OTHER:
        return True
    if is_acronym(token.text) or sheet.is_at(at, "never", "place", "feel", "hue", "article"):
        return True
    tongues = (sheet.table.language, "en")
    if key in lexicon.tones or any(s.language in tongues for s in lexicon.senses(key)):
        return True
    if sheet.table.flags.get("nouns") == "capital":
        # every German noun has a capital: whatever the lexicon can read is a word
        return key in lexicon.phrases or pieces(key, lexicon) != [(key, 1.0)]
    return False
