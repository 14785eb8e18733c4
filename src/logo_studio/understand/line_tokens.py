"""A line as tokens that know their place: words, numbers, quotes, colours, marks, pictures.

Every expression here runs in time linear in the line: alternatives begin with different
characters and repeat single classes only.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from logo_studio.understand.words import UNSPACED, fold

Sort = Literal["word", "number", "hex", "quote", "joint", "dot", "mark", "stop", "emoji"]

#: Opening quotes and what closes them; single ones only at the edges of words.
QUOTES = {
    '"': '"', "“": "”“", "„": "“”", "«": "»", "»": "«", "‹": "›", "「": "」", "『": "』",
    "《": "》", "〈": "〉", "＂": "＂", "”": "”", "'": "'", "‘": "’", "’": "’", "‚": "‘",
    "【": "】", "〝": "〟",
}  # fmt: skip
_SINGLE = frozenset("'‘’‚")
#: What stands between quotes is a name or a line, not a text (characters).
LONGEST_QUOTE = 90
#: Words this short before a full stop are abbreviations: est., Co., St.
ABBREVIATION = 3

_SPACELESS = UNSPACED.pattern.removeprefix("[").removesuffix("]")
_PICTURES = "\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2300-\u23ff"
_SIGNS = (
    r"\s!-/:-@\[-`{-~¡¿–—―…·•・、。，；：？！｜「」『』《》〈〉（）【】〝〟＂«»‹›“”„‟‘’‚؛،؟۔।॥～〜"
)
_LETTER = f"[^{_SIGNS}{_SPACELESS}{_PICTURES}]"
_TOKEN = re.compile(
    r"(?P<hex>#(?:[0-9A-Fa-f]{6}|[0-9A-Fa-f]{3})(?![0-9A-Za-z]))"
    rf"|(?P<number>\d+(?!{_LETTER}))"
    rf"|(?P<word>{_LETTER}+(?:['’.&-]{_LETTER}+)*)"
    rf"|(?P<run>[{_SPACELESS}]+)"
    rf"|(?P<emoji>[{_PICTURES}][{_PICTURES}\u200d\ufe0f]*)"
    r"|(?P<joint>[&+])"
    r"|(?P<stop>[!?\n;。！？；؛؟۔।॥…]|\.(?=\s|$))"
    r"|(?P<mark>[^\s])"
)


#: Directions, zero-width spaces and other format characters that are no part of any text here.
_UNSEEN = re.compile("[\u00ad\u200b\u2028-\u202e\u2060-\u2069\ufe00-\ufe0f\ufeff]")


def plain(text: str) -> str:
    """`text` without characters that only direct its display."""
    return _UNSEEN.sub("", text)


@dataclass(frozen=True, slots=True)
class Token:
    """`text` is the line from `start` to `end` (of a quote, what is inside); `key` folded."""

    start: int
    end: int
    text: str
    key: str
    sort: Sort

    @property
    def plain(self) -> bool:
        """Whether it may be part of a phrase."""
        return self.sort in ("word", "joint")

    @property
    def run(self) -> bool:
        """Whether it is writing without spaces, which may hold several words."""
        return self.sort == "word" and self.text[0] > "\u0dff" and bool(UNSPACED.match(self.text))

    @property
    def ends_clause(self) -> bool:
        return self.sort in ("mark", "stop")


@lru_cache(maxsize=4096)
def _key(word: str) -> str:
    return word.lower() if word.isascii() else fold(word)


def key_of(phrase: str) -> str:
    """A phrase of a table as its tokens are compared."""
    if phrase.isascii():
        return phrase.lower()
    return " ".join(_key(word) for word in phrase.split())


def tokens_of(line: str) -> list[Token]:
    """The tokens of `line` in order; runs of unspaced writing are whole (see `cut_runs`)."""
    found: list[Token] = []
    at = 0
    while match := _TOKEN.search(line, at):
        start, end, sort = match.start(), match.end(), match.lastgroup
        text = match.group()
        if text[0] in QUOTES and (inside := _quoted(line, start)):
            found.append(Token(*inside, line[slice(*inside)], "", "quote"))
            at = inside[1] + 1
            continue
        if sort == "stop" and text == "." and found and found[-1].sort == "word":
            short = len(found[-1].text) <= ABBREVIATION and end < len(line.rstrip())
            sort = "dot" if short else "stop"
        if sort == "word" and not plain(text):
            at = end  # a word that nobody sees is none
            continue
        kind: Sort = "word" if sort == "run" else sort  # type: ignore[assignment]
        key = "&" if sort == "joint" else _key(text) if kind == "word" else text
        found.append(Token(start, end, text, key, kind))
        at = end
    return found


def _quoted(line: str, start: int) -> tuple[int, int] | None:
    """Start and end of what the quote at `start` encloses, None when it opens nothing."""
    sign = line[start]
    single = sign in _SINGLE
    if single and start and line[start - 1].isalnum():
        return None
    limit = min(len(line), start + LONGEST_QUOTE + 2)
    for end in range(start + 1, limit):
        if line[end] == "\n":
            return None
        if line[end] not in QUOTES[sign]:
            continue
        after = line[end + 1 : end + 2]
        # the apostrophe of 'Pat's'; Korean sets its particles right behind the quote
        if single and after.isalnum() and not UNSPACED.match(after):
            continue
        a, b = start + 1, end
        while a < b and line[a].isspace():
            a += 1
        while b > a and line[b - 1].isspace():
            b -= 1
        return (a, b) if any(ch.isalnum() for ch in line[a:b]) else None
    return None


def cut_runs(
    tokens: list[Token], known: Container[str], widest: int, final: int = 0
) -> list[Token]:
    """Runs of unspaced writing cut from the left where words of `known` stand, longest first.

    Words of up to `final` letters are cut off only where they end a run (Korean particles).
    """
    cut: list[Token] = []
    for token in tokens:
        if not token.run or len(token.key) != len(token.text):
            cut.append(token)
            continue
        at = rest = 0
        key = token.key
        while at < len(key):
            for end in range(min(len(key), at + widest), at, -1):
                if key[at:end] in known and (end - at > final or end == len(key)):
                    if rest < at:
                        cut.append(_part(token, rest, at))
                    cut.append(_part(token, at, end))
                    at = rest = end
                    break
            else:
                at += 1
        if rest < len(key):
            cut.append(_part(token, rest, len(key)))
    return cut


def cut_suffixes(tokens: list[Token]) -> list[Token]:
    """Words with an ending behind an apostrophe in two: İstanbul'da as İstanbul and 'da."""
    cut: list[Token] = []
    for at, token in enumerate(tokens):
        mark = max(token.text.rfind("'"), token.text.rfind("’"))
        if token.sort == "word" and mark > 0:
            cut += [_part(token, 0, mark), _part(token, mark, len(token.text))]
        elif (
            token.sort == "word" and cut and cut[-1].sort == "mark" and cut[-1].text in "'’"
            and cut[-1].end == token.start and at > 1 and cut[-2].end == cut[-1].start
        ):  # fmt: skip
            # behind a number the apostrophe is a token of its own
            apostrophe = cut.pop()
            text = apostrophe.text + token.text
            cut.append(Token(apostrophe.start, token.end, text, _key(text), "word"))
        else:
            cut.append(token)
    return cut


def _part(token: Token, start: int, end: int) -> Token:
    text = token.text[start:end]
    return Token(token.start + start, token.start + end, text, _key(text), "word")


def picture_name(text: str) -> str:
    """The Unicode name of a picture in small letters: "croissant"; "" when it has none."""
    return unicodedata.name(text[0], "").lower()
