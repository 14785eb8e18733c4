"""Cues and what they govern: "called ...", "since ...", "without ...", "with an ...", "in ...".

Each rule looks at one place of the sheet, takes what it understands and returns the place where
reading goes on, or None when it does not apply.
"""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.understand.line_names import name_after, name_before, quoted_name
from logo_studio.understand.line_sheet import Sheet, Thing

#: Years that a business may be founded in.
YEARS = range(1500, 2100)
#: Words of something unknown that is to be avoided ("no blue ribbons").
MOST_AVOIDED = 3
#: Words that introduce, tune or close and carry no wish themselves.
SMALL = ("article", "filler")
WISHES = ("palette", "tone", "motif", "color")

Rule = Callable[[Sheet, int, int], int | None]


def follow_cues(sheet: Sheet) -> None:
    """Goes through the line once, from cue to cue."""
    at = 0
    while at < len(sheet.tokens):
        token = sheet.tokens[at]
        if token.sort == "hex" and not sheet.owners[at]:
            sheet.take(at, at + 1, "color", "")
        elif token.sort == "quote" and not sheet.owners[at]:
            quoted_name(sheet, at)
        found = sheet.matches[at]
        if found is None or sheet.owners[at]:
            at += 1
            continue
        for kind, rule in RULES.items():
            if kind in found.kinds and (then := rule(sheet, at, found.end)) is not None:
                at = then
                break
        else:
            at = found.end


def _colon(sheet: Sheet, at: int) -> int:
    """The place behind a colon, equals sign or dash at `at`."""
    while at < len(sheet.tokens) and sheet.tokens[at].text in (":", "：", "=", "—", "–", "-"):
        at += 1
    return at


def _name(sheet: Sheet, at: int, end: int) -> int | None:
    match = sheet.matches[at]
    if sheet.taken("name") or match is None:
        return None
    label = "label" in match.kinds and "name" not in match.kinds and _colon(sheet, end) == end
    # "..., name Sparkle" does without a colon, "name tag printing" is a trade
    if label and (at == 0 or not sheet.ends(at - 1) or not sheet.capital(end)):
        return None
    start = sheet.skip(_colon(sheet, end), "filler")
    stop = name_after(sheet, start, sure=not match.weak)
    if stop is None:
        return None
    sheet.own(at, start, "cue")
    sheet.take(start, stop, "name", sheet.said(start, stop))
    return stop


def _after_name(sheet: Sheet, at: int, end: int) -> int | None:
    if sheet.taken("name"):
        # 「花音」という花屋: the quotes were enough
        return _cue(sheet, at, end) if at and sheet.owners[at - 1] == "name" else None
    start = name_before(sheet, at)
    if start is None:
        return None
    sheet.own(at, end, "cue")
    sheet.take(start, at, "name", sheet.said(start, at))
    return end


def _cue(sheet: Sheet, at: int, end: int) -> int:
    sheet.own(at, end, "cue")
    return end


def _tagline(sheet: Sheet, at: int, end: int) -> int | None:
    start = _colon(sheet, sheet.skip(_colon(sheet, end), *SMALL, "particle"))
    if sheet.taken("tagline") or start >= len(sheet.tokens):
        return None
    if sheet.tokens[start].sort == "quote":
        stop = start + 1
    else:
        introduced = end - at > 1 or start > end or (at > 0 and sheet.ends(at - 1))
        stop = start
        while not sheet.ends(stop) and sheet.tokens[stop].sort != "quote":
            stop += 1
        if not introduced or stop == start:
            return None
    before = at - 1 if sheet.is_at(at - 1, "with") else at
    sheet.own(before, start, "cue")
    sheet.take(start, stop, "tagline", sheet.said(start, stop))
    return stop


def _year(sheet: Sheet, at: int) -> str:
    if not sheet.free(at) or sheet.tokens[at].sort != "number":
        return ""
    digits = sheet.tokens[at].text
    return str(int(digits)) if len(digits) == 4 and int(digits) in YEARS else ""


def _since(sheet: Sheet, at: int, end: int) -> int | None:
    start = sheet.skip(end, "article", "filler", "unit", "in", "since")
    if not (year := _year(sheet, start)) or sheet.taken("established"):
        return None
    stop = sheet.skip(start + 1, "unit")
    sheet.own(at, start, "cue")
    sheet.take(start, start + 1, "established", year)
    sheet.own(start + 1, stop, "cue")
    return stop


def _after_since(sheet: Sheet, at: int, end: int) -> int | None:
    before = at - 1 if _year(sheet, at - 1) or not sheet.is_at(at - 1, "unit") else at - 2
    if not (year := _year(sheet, before)) or sheet.taken("established"):
        return None
    sheet.take(before, before + 1, "established", year)
    sheet.own(before + 1, end, "cue")
    return end


def _not(sheet: Sheet, at: int, end: int) -> int | None:
    start = sheet.skip(end, *SMALL, "not", "in")
    things, stop = sheet.things(start, WISHES)
    if things and not _goes_on(sheet, stop):
        for thing in things:
            sheet.take_thing(thing, avoided=True)
    else:
        stop = start
        while (
            sheet.word(stop) and stop - start < MOST_AVOIDED
            and not sheet.is_at(stop, "joiner", "contrast", "in", "with", "prep", "since", "feel")
        ):  # fmt: skip
            stop += 1
        own_clause = at > 0 and (sheet.ends(at - 1) or sheet.is_at(at - 1, "contrast"))
        if stop == start or not own_clause or not sheet.ends(stop):
            return None
        if not any(sheet.word(i) or sheet.owners[i] not in ("", "cue") for i in range(at)):
            return None
        sheet.take(start, stop, "avoid", sheet.said(start, stop).lower())
    sheet.own(at, start, "cue")
    last = sheet.skip(stop, "feel", "hue", "wish", "filler")
    sheet.own(start, last, "cue")
    return last


def _goes_on(sheet: Sheet, at: int) -> bool:
    """Whether words follow that make something else of what was found ("no fun fair")."""
    at = sheet.skip(at, "feel", "hue", "wish", "filler")
    return sheet.word(at) and sheet.matches[at] is None


def _after_not(sheet: Sheet, at: int, end: int) -> int | None:
    things = _things_before(sheet, at)
    if not things:
        return None
    for thing in things:
        sheet.take_thing(thing, avoided=True)
    sheet.own(things[0].start, end, "cue")
    return end


def _things_before(sheet: Sheet, at: int) -> list[Thing]:
    """The things joined before `at`, last first in the line."""
    found: list[Thing] = []
    while True:
        stop = at
        while stop > 0 and sheet.is_at(stop - 1, "filler", "particle", "feel", "hue", "joiner"):
            if sheet.thing(stop - 1):
                break
            stop -= 1
        thing = None
        for start in range(stop - 1, max(-1, stop - 5), -1):
            if sheet.ends(start):
                break
            if (known := sheet.thing(start)) and known.end == stop:
                thing = known
        if thing is None or (found and not _joined(sheet, thing.end, at)):
            return found
        found.insert(0, thing)
        at = thing.start


def _joined(sheet: Sheet, start: int, end: int) -> bool:
    return any(sheet.is_at(i, "joiner") for i in range(start, end))


def _in(sheet: Sheet, at: int, end: int) -> int | None:
    start = sheet.skip(end, "hue", *SMALL)
    things, stop = sheet.things(_colon(sheet, start), ("color", "palette", "tone"))
    if things:
        last = sheet.skip(stop, "hue", "feel")
        cued = last > stop or start > end or all(t.kind != "tone" for t in things)
        if cued and not (sheet.word(last) and sheet.matches[last] is None):
            for thing in things:
                sheet.take_thing(thing)
            sheet.own(at, last, "cue")
            return last
    return _place(sheet, at, sheet.skip(end, "in"))


def _place(sheet: Sheet, at: int, start: int) -> int | None:
    if sheet.taken("place") or start >= len(sheet.tokens):
        return None
    stop = start
    match = sheet.matches[start]
    if match and "place" in match.kinds:
        stop = match.end
        value = match.kinds["place"] or sheet.said(start, stop)[match.skipped :]
    elif sheet.table.flags.get("places") != "listed" and sheet.cased:
        while sheet.word(stop) and sheet.capital(stop) and not sheet.is_at(stop, "never"):
            stop += 1
        follows = sheet.matches[stop] if stop < len(sheet.tokens) else None
        if stop == start or (sheet.word(stop) and follows is None):
            return None
        if sheet.table.flags.get("nouns") == "capital" and not town(sheet, start):
            return None
        value = sheet.said(start, stop)
    else:
        return None
    if sheet.is_at(stop, "joiner") and sheet.word(stop + 1) and sheet.capital(stop + 1):
        stop += 2  # "in London and Essex"
        value = sheet.said(start, stop)
    sheet.own(at, start, "cue")
    skipped = match.skipped if match and "place" in match.kinds else 0
    sheet.take(start, stop, "place", value, skipped)
    return stop


#: Ends of German and Dutch place names, where nouns too have capitals.
_TOWNS = (
    "burg", "berg", "hausen", "heim", "furt", "ingen", "bach", "kirchen", "dorf", "stedt", "weiler",
    "münde", "brück", "walde", "lingen", "hofen", "rode",
)  # fmt: skip


def town(sheet: Sheet, at: int) -> bool:
    """Whether a capital noun is a place by its ending."""
    token = sheet.tokens[at]
    return token.text.lower().endswith(_TOWNS) and token.key not in sheet.lexicon.phrases


def _after_place(sheet: Sheet, at: int, end: int) -> int | None:
    if sheet.taken("place") or not sheet.free(at - 1):
        return None
    match = sheet.matches[at - 1]
    suffix = sheet.tokens[at].text[0] in "'’" and sheet.capital(at - 1)
    if not (match and "place" in match.kinds) and not suffix:
        return None
    value = (match.kinds.get("place") if match else "") or sheet.said(at - 1, at)
    sheet.take(at - 1, at, "place", value)
    sheet.own(at, end, "cue")
    return end


def _with(sheet: Sheet, at: int, end: int) -> int | None:
    start = sheet.skip(end, *SMALL)
    things, stop = sheet.things(start, WISHES)
    last = sheet.skip(stop, "feel", "hue", "wish", "filler")
    if not things and start > end and at > 0 and sheet.ends(at - 1):
        return _unlisted(sheet, at, start)
    if not things or (sheet.word(last) and sheet.matches[last] is None):
        return None
    shown = [t for t in things if t.kind == "motif"]
    if start == end and any(sheet.sells(t) for t in shown):
        return None  # "bookshop with café" is a trade, "with a fox" a wish
    if not shown and last == stop and any(t.kind == "tone" for t in things):
        return None
    for thing in things:
        sheet.take_thing(thing)
    sheet.own(at, last, "cue")
    return last


def _unlisted(sheet: Sheet, at: int, start: int) -> int | None:
    """ "..., with a wooden spoon": a clause of its own wishes for what no table knows."""
    stop = start
    while sheet.word(stop) and stop - start < MOST_AVOIDED:
        stop += 1
    if stop == start or not sheet.ends(stop):
        return None
    sheet.own(at, start, "cue")
    sheet.take(start, stop, "motif", sheet.said(start, stop).lower())
    return stop


def _after_wish(sheet: Sheet, at: int, end: int) -> int | None:
    things = [t for t in _things_before(sheet, at) if t.kind == "motif"]
    if not things:
        return None
    for thing in things:
        sheet.take_thing(thing)
    sheet.own(things[0].start, end, "cue")
    return end


def _relative(sheet: Sheet, at: int, end: int) -> int | None:
    """What a relative clause tells is description, not trade."""
    if at == 0 or sheet.ends(at - 1):
        return None
    things, stop = sheet.things(sheet.skip(end, "feel", "filler"), WISHES)
    if things and sheet.ends(sheet.skip(stop, "feel", "hue", "filler")):
        for thing in things:
            sheet.take_thing(thing)
        sheet.own(at, stop, "cue")
        return stop
    stop = at
    while not sheet.ends(stop) and not sheet.is_at(stop, "name", "since", "tag"):
        stop += 1
    if stop > end:
        sheet.own(at, stop, "aside")
    return stop


def _intro(sheet: Sheet, at: int, end: int) -> int:
    """ "I would like a logo for": whatever stands before is politeness."""
    start = at
    while start > 0 and sheet.tokens[start - 1].sort != "stop" and sheet.free(start - 1):
        start -= 1
    sheet.own(start, end, "cue")
    return end


#: Kind of cue -> its rule, the first that applies wins.
RULES: dict[str, Rule] = {
    "intro": _intro,
    "name": _name, "label": _name, "tag": _tagline, "after": _after_name, "since": _since,
    "after_since": _after_since, "not": _not, "after_not": _after_not, "in": _in,
    "after_place": _after_place, "with": _with, "after_wish": _after_wish, "relative": _relative,
}  # fmt: skip
