"""One line to a brief: "coffee roastery called Northwind, warm but not rustic".

    line -> tokens -> cues and what they govern -> tones at the edges -> name by form -> trade

What a language says is in `line_words.txt`; what stands in no table is the trade, in the words of
the line. A pure function of the line and the packaged tables.
"""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Any

from logo_studio.errors import BriefError
from logo_studio.model.brief import LIMITS, Brief, read_hex, register_reader
from logo_studio.model.reading import Reading, Span
from logo_studio.typography.script import COMMON, script_of
from logo_studio.understand.language import language_of
from logo_studio.understand.lexicon import lexicon
from logo_studio.understand.line_names import name_by_form
from logo_studio.understand.line_rules import follow_cues
from logo_studio.understand.line_sheet import Sheet
from logo_studio.understand.line_tables import RIVALS, cut, table, votes
from logo_studio.understand.line_tokens import Token, picture_name, plain, tokens_of
from logo_studio.understand.line_trade import Trade, take_tones, trade_of
from logo_studio.understand.words import light

#: Longest line, in code points.
LONGEST_LINE = 2000
#: By how much small words must favour a language, lest trades' words are asked; how many of them.
CLEAR, MOST_ASKED = 1.0, 6
#: What a trade's word says for its language, shared when several have it.
OWN_WORD = 1.5
#: Kinds of span -> field of the brief, and whether the field holds several.
FIELDS = {
    "name": ("name", False), "tagline": ("tagline", False), "established": ("established", False),
    "place": ("place", False), "palette": ("palette", False), "tone": ("styles", True),
    "color": ("colors", True), "motif": ("motifs", True), "avoid": ("avoid", True),
}  # fmt: skip
#: Fields in which what is given explicitly is added to what the line says.
ADDED = ("motifs", "avoid")


def read_line(line: str, **explicit: Any) -> Reading:
    """The brief that one line of any language makes, with the place of everything understood.

    `explicit` are fields of `Brief` that are known otherwise; they win over the line, and the
    spans that they overrule are left out. Only `avoid` and `motifs` add to what the line says.
    Empty values count as not given. Raises BriefError for a blank line, one over LONGEST_LINE
    characters, and whatever `Brief` refuses.

    >>> reading = read_line("coffee roastery called Northwind, warm but not rustic")
    >>> reading.brief.business_type, reading.brief.name, reading.brief.palette, reading.brief.avoid
    ('coffee roastery', 'Northwind', 'warm', ('rustic',))
    >>> [(line.kind, line.start, line.end) for line in reading.spans]
    [('trade', 0, 15), ('name', 23, 32), ('palette', 34, 38), ('avoid', 47, 53)]
    """
    _check(line)
    given = {field: value for field, value in explicit.items() if value not in ("", None, (), [])}
    tokens = tokens_of(line)
    language = _language(line, tokens)
    words = table(language)
    sheet = Sheet(line, cut(tokens, words), words, lexicon())
    follow_cues(sheet)
    name_by_form(sheet)
    take_tones(sheet)
    trade = trade_of(sheet)
    fields = _fields(sheet, trade, language)
    for field in ADDED:
        if field in given:
            given[field] = tuple(dict.fromkeys((*given[field], *fields.get(field, ()))))
    brief = Brief(**(fields | given))
    spans = [s for s in sheet.spans if s.kind == "trade" or _stands(s, given)]
    spans = [s for s in spans if s.kind != "trade" or "business_type" not in given]
    return Reading(line, brief, tuple(sorted(spans, key=lambda s: s.start)), language)


def _check(line: str) -> None:
    if not isinstance(line, str):
        raise BriefError("the line is not text", "write it in quotes")
    if len(line) > LONGEST_LINE:
        raise BriefError(
            f"the line is over {LONGEST_LINE} characters ({len(line)})",
            "say it shorter, and give the rest as the description",
        )
    for at, ch in enumerate(line):
        category = unicodedata.category(ch) if ch < " " or ch > "~" else ""
        if category == "Cs" or (category == "Cc" and ch not in "\t\n\r"):
            raise BriefError(
                f"the line holds the control character U+{ord(ch):04X} at {at}", "remove it"
            )
    if not any(ch.isalnum() for ch in line):
        raise BriefError(
            "the business type is empty", 'say what the business does, e.g. "coffee roastery"'
        )


def _language(line: str, tokens: list[Token]) -> str:
    """The language of the line: its script, then its small words, wishes and telling letters."""
    # words with capitals inside a line are names, which may be of any language
    keys = [t.key for t in tokens if t.sort == "word" and (t.start == 0 or t.text[0].islower())]
    script = script_of(line)
    if script in ("Latn", COMMON):
        count = votes(tokens, RIVALS[0])
        first, second, *_ = sorted(count.values(), reverse=True)
        if first - second < CLEAR:
            _ask_lexicon(keys, count)
        return language_of(line, keys, count)
    code = language_of(line, keys, {})
    for rivals in RIVALS:
        if code == rivals[0]:
            count = votes(tokens, rivals)
            return max(count, key=lambda language: (count[language], language == code))
    return code


def _ask_lexicon(keys: list[str], count: dict[str, float]) -> None:
    """Adds the languages of the trades' words, when small words do not tell."""
    words = lexicon()
    for key in [k for k in keys if light(k) not in words.generic][:MOST_ASKED]:
        languages = {s.language for s in words.senses(light(key)) if not s.weak}
        for language in languages:
            count[language] = count.get(language, 0.0) + OWN_WORD / len(languages)


def _fields(sheet: Sheet, trade: Trade, language: str) -> dict[str, Any]:
    """The fields of the brief that the spans say."""
    for at, span in enumerate(sheet.spans):
        if span.kind == "color" and not span.value:
            sheet.spans[at] = replace(span, value=read_hex(sheet.line[span.start : span.end]))
    sheet.spans.sort(key=lambda s: s.start)
    fields: dict[str, Any] = {}
    for span in sheet.spans:
        if span.kind in FIELDS:
            field, several = FIELDS[span.kind]
            if several:
                fields[field] = tuple(dict.fromkeys((*fields.get(field, ()), span.value)))
            else:
                fields.setdefault(field, span.value)
    avoided = fields.get("avoid", ())
    styles = dict.fromkeys((*fields.get("styles", ()), *sheet.styles))
    fields["styles"] = tuple(style for style in styles if style not in avoided)
    pictures = [picture_name(t.text) for t in sheet.tokens if t.sort == "emoji"]
    description = ". ".join(filter(None, [*trade.asides, *pictures]))
    fields["description"] = description[: LIMITS["description"]].strip()
    business = trade.text or fields.get("name", "") or " ".join(plain(sheet.line).split())
    fields["business_type"] = business
    if language != "en" and any(span.kind != "trade" for span in sheet.spans):
        fields["language"] = language
    return fields


def _stands(span: Span, given: dict[str, Any]) -> bool:
    """Whether what a span says is part of the brief, whatever was given explicitly."""
    field, _ = FIELDS[span.kind]
    return field not in given or field in ADDED or span.value in (given[field], *given[field])


register_reader(read_line)
