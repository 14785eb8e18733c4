"""The sheet that a line is read on: its tokens, what each was taken for, and what was found.

Also the small questions that every rule asks of a place in the line.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field

from logo_studio.color.oklch import hex_to_oklch, oklch_to_hex
from logo_studio.model.reading import Span, SpanKind
from logo_studio.understand.language import HEAD_FIRST
from logo_studio.understand.lexicon import Lexicon
from logo_studio.understand.line_tables import Match, Table
from logo_studio.understand.line_tokens import Token, plain
from logo_studio.understand.words import light

#: Colour words as brand colours, and how far "dark" and "light" move them in OKLCH lightness.
HUES = {
    "red": "#C62828", "burgundy": "#6D1A36", "orange": "#E87722", "terracotta": "#C8643C",
    "yellow": "#F2B705", "green": "#2E7D32", "olive": "#6B7A2F", "teal": "#0F8B8D",
    "blue": "#1F5FBF", "navy": "#1B2A4A", "purple": "#6B3FA0", "pink": "#E06C9F",
    "brown": "#6F4E37", "gold": "#B8902F", "silver": "#9AA3AB", "beige": "#D8C3A5",
    "cream": "#F3E7CF", "black": "#111111", "grey": "#6B7280", "white": "#FFFFFF",
}  # fmt: skip
DARK = {
    "green": "#14532D", "blue": "#1B2A4A", "red": "#7F1D1D", "grey": "#374151", "brown": "#3F2A1D",
}  # fmt: skip
LIGHT = {"blue": "#7CB9E8", "green": "#8BC34A", "grey": "#C4C9D0", "pink": "#F4B6CE"}
SHADE = 0.2
#: Small words in a row that are skipped at most.
MOST_SKIPPED = 12
#: What a tone that is no style of a brief comes to when it is wished for.
STYLE_OF = {
    "rustic": "natural", "childish": "playful", "aggressive": "bold", "formal": "traditional",
}  # fmt: skip
#: Kinds that a phrase of the table says outright, the first it says.
WORDED: tuple[SpanKind, ...] = ("palette", "tone", "motif")
#: Tone words that are only ever faults.
FAULTS = frozenset(("cheap",))

Owner = str  # "" free, "cue" said something of its neighbours, else a SpanKind


@dataclass(frozen=True, slots=True)
class Thing:
    """Something that may be wished for or avoided: tokens `start` to `end`, kind and value.

    `tone` is the style that a palette's word says as well ("warm").
    """

    start: int
    end: int
    kind: SpanKind
    value: str
    weak: bool = False
    skipped: int = 0
    tone: str = ""


@dataclass(slots=True)
class Sheet:
    """The state of one reading. `matches` holds the phrase at each token, found once."""

    line: str
    tokens: list[Token]
    table: Table
    lexicon: Lexicon
    owners: list[Owner] = field(default_factory=list)
    spans: list[Span] = field(default_factory=list)
    matches: list[Match | None] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.owners = [""] * len(self.tokens)
        self.matches = [self.table.match(self.tokens, i) for i in range(len(self.tokens))]

    def is_at(self, at: int, *kinds: str) -> bool:
        """Whether a phrase of one of these kinds begins at `at`."""
        if not 0 <= at < len(self.tokens):
            return False
        found = self.matches[at]
        return found is not None and any(kind in found.kinds for kind in kinds)

    def ends(self, at: int) -> bool:
        """Whether a clause ends before token `at`."""
        return not 0 <= at < len(self.tokens) or self.tokens[at].ends_clause

    def free(self, at: int) -> bool:
        return 0 <= at < len(self.tokens) and not self.owners[at]

    def word(self, at: int) -> bool:
        """Whether a free token that is no mark stands at `at`."""
        return self.free(at) and self.tokens[at].sort in ("word", "number", "joint")

    def skip(self, at: int, *kinds: str) -> int:
        """The place behind all phrases of these kinds, and behind the dots of abbreviations.

        Only so far: rules that skip from every place of a hostile line stay linear.
        """
        limit = min(len(self.tokens), at + MOST_SKIPPED)
        while at < limit:
            if self.tokens[at].sort == "dot":
                at += 1
            elif self.is_at(at, *kinds) and (found := self.matches[at]):
                at = found.end
            else:
                break
        return at

    def own(self, start: int, end: int, owner: Owner) -> None:
        for at in range(start, end):
            self.owners[at] = self.owners[at] or owner

    def take(self, start: int, end: int, kind: SpanKind, value: str, skipped: int = 0) -> None:
        """Tokens as a span; taken ones are not taken again."""
        if any(self.owners[i] not in ("", "cue") for i in range(start, end)):
            return
        for at in range(start, end):
            self.owners[at] = kind
        place = self.tokens[start].start + skipped, self.tokens[end - 1].end
        self.spans.append(Span(*place, kind, value))

    def take_thing(self, thing: Thing, *, avoided: bool = False) -> None:
        """A thing as what is wished for, or as what is avoided."""
        kind, value = thing.kind, thing.value
        if avoided:
            kind = "avoid"
            if thing.kind in ("palette", "color") or thing.value in FAULTS:
                value = self.said(thing.start, thing.end)[thing.skipped :].lower()
        elif kind == "tone":
            value = STYLE_OF.get(value, value)
            if value in FAULTS:
                return
        elif thing.tone:
            self.styles.append(thing.tone)
        self.take(thing.start, thing.end, kind, value, thing.skipped)

    def said(self, start: int, end: int) -> str:
        """Tokens in the words of the line, without its pictures, on one line."""
        text = self.line[self.tokens[start].start : self.tokens[end - 1].end]
        for token in self.tokens[start:end]:
            if token.sort == "emoji":
                text = text.replace(token.text, " ")
        return " ".join(plain(text).split())

    @property
    def cased(self) -> bool:
        """Whether small and capital letters tell something here."""
        return any(t.text[:1].islower() for t in self.tokens if t.sort == "word")

    def capital(self, at: int) -> bool:
        """Whether a word with a capital, or a number within a name, stands at `at`."""
        return 0 <= at < len(self.tokens) and self.tokens[at].text[:1].isupper()

    def lowercase(self, start: int, end: int) -> bool:
        """Whether a word of content in small letters stands among these tokens."""
        return any(
            self.tokens[i].text.islower() and self.word(i)
            and not self.is_at(i, "article", "joiner", "lead", "filler", "prep")
            for i in range(start, end)
        )  # fmt: skip

    def runs(self) -> list[tuple[int, int]]:
        """Unbroken runs of free words, as (start, end)."""
        found: list[tuple[int, int]] = []
        start = 0
        for at in range(len(self.tokens) + 1):
            if self.word(at) or (at < len(self.tokens) and self.tokens[at].sort == "dot"):
                continue
            if at > start:
                found.append((start, at))
            start = at + 1
        return found

    def taken(self, kind: SpanKind) -> bool:
        return any(span.kind == kind for span in self.spans)

    def thing(self, at: int, kinds: Collection[str] = ("palette", "tone", "motif", "color")) -> (
        Thing | None
    ):  # fmt: skip
        """What begins at `at` and may be wished for or avoided."""
        if not self.word(at):
            return None
        found = self.matches[at]
        if found:
            for kind in WORDED:
                if kind in kinds and kind in found.kinds:
                    value = found.kinds[kind]
                    tone = found.kinds.get("tone", "") if kind == "palette" else ""
                    return Thing(at, found.end, kind, value, found.weak, found.skipped, tone)
        if "color" in kinds and (color := self._color(at)):
            return color
        return self._pictured(at) if "motif" in kinds and not found else None

    def _pictured(self, at: int) -> Thing | None:
        """A word of the lexicon of names that shows something: "owl"."""
        token = self.tokens[at]
        word = light(token.key)
        if token.sort != "word" or len(word) < 3 or word in self.lexicon.generic:
            return None
        concepts = self.lexicon.names.get(word)
        return Thing(at, at + 1, "motif", concepts.split()[0]) if concepts else None

    def sells(self, thing: Thing) -> bool:
        """Whether a thing's one word is a trade of its own: "café"."""
        key = light(self.tokens[thing.start].key)
        single = thing.end - thing.start == 1 and not self.is_at(thing.start, "motif")
        return single and any(not sense.weak for sense in self.lexicon.senses(key))

    def _color(self, at: int) -> Thing | None:
        """ "Dark green", "verde oscuro", "dunkelgrün", or a hue alone."""
        found = self.matches[at]
        token = self.tokens[at]
        kinds = found.kinds if found else {}
        if found and "colour" in kinds:
            end, hue, skipped = found.end, kinds["colour"], found.skipped
            shade = self._shade(end)
            if shade and not self.is_at(end, "colour"):
                behind = self.matches[end]
                assert behind is not None
                # "verde oscuro"; elsewhere the shade after a hue belongs to the next one
                follows = self.table.language in HEAD_FIRST
                if follows or not self.is_at(behind.end, "colour"):
                    return Thing(at, behind.end, "color", shaded(hue, shade), False, skipped)
            return Thing(at, end, "color", HUES[hue], found.weak, skipped)
        if found and (shade := self._shade(at)) and self.is_at(found.end, "colour"):
            behind = self.matches[found.end]
            assert behind is not None
            return Thing(at, behind.end, "color", shaded(behind.kinds["colour"], shade))
        return self._compound(token, at)

    def _shade(self, at: int) -> str:
        return "dark" if self.is_at(at, "dark") else "light" if self.is_at(at, "light") else ""

    def _compound(self, token: Token, at: int) -> Thing | None:
        found = self.table.compound(token, at)
        return Thing(at, at + 1, "color", shaded(*found)) if found else None

    def things(self, at: int, kinds: Collection[str]) -> tuple[list[Thing], int]:
        """Things one after the other, joined by "and" or nothing, and the place behind them."""
        found: list[Thing] = []
        end = at
        while (thing := self.thing(self.skip(at, "article", "filler"), kinds)) is not None:
            found.append(thing)
            end = thing.end
            at = self.skip(end, "joiner")
        return found, end


def shaded(hue: str, shade: str) -> str:
    """A hue darker or lighter, #RRGGBB."""
    table = DARK if shade == "dark" else LIGHT
    if hue in table:
        return table[hue]
    lightness, chroma, angle = hex_to_oklch(HUES[hue])
    moved = lightness - SHADE if shade == "dark" else lightness + SHADE
    return oklch_to_hex(min(0.95, max(0.2, moved)), chroma, angle)
