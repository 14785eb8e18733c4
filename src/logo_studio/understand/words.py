"""Words as the lexicon compares them: folded, cut into tokens, stemmed a little.

The lexicon's phrases pass through the same functions when it is compiled, so both sides agree
even where a stem is no word ("patisserie" and "patisseries" are both `patissery`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache

from logo_studio.assets.loader import path

#: Written without spaces between words: matched by substring.
UNSPACED = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1100-\u11ff\u1780-\u17ff\u3005-\u3007\u3040-\u30ff"
    "\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff]"
)
#: A run of characters without spaces between words; Korean has them.
UNSPACED_RUN = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]+"
)
#: The token between parts that stand side by side ("bread, cakes").
COMMA = ","


class _Folding(dict[int, str | None]):
    """A `str.translate` table that fills itself: letters without accents and vowel points."""

    def __missing__(self, code: int) -> str | None:
        folded = self[code] = _fold_char(chr(code))
        return folded


# Letters that Unicode does not decompose, and Arabic spellings that people mix.
_ALIKE = {
    "ı": "i", "ł": "l", "ø": "o", "đ": "d", "æ": "ae", "œ": "oe", "ё": "е", "’": "'", "ʼ": "'",
    "‘": "'", "`": "'", "´": "'", "أ": "ا", "إ": "ا", "آ": "ا", "ى": "ي", "ة": "ه",
    "ک": "ك", "ی": "ي", "ـ": "",
}  # fmt: skip
#: Nukta and the like: केंद्र with or without it, ज़ and ज.
_SILENT = {"\u093c", "\u09bc", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f", "\u00ad", "\ufe0f"}


def _fold_char(ch: str) -> str | None:
    if ch in _ALIKE:
        return _ALIKE[ch]
    if ch in _SILENT or "\u064b" <= ch <= "\u0652" or "\u0300" <= ch <= "\u036f":
        return None
    base = unicodedata.normalize("NFD", ch)[0]
    # Only Latin and Greek are read without their accents: й and и, or का and क, are letters apart.
    if base.isascii() or "α" <= base <= "ω":
        return base
    # Traditional Chinese is read as simplified: 咖啡館 is 咖啡馆
    return _han().get(ch, ch) if "\u3400" <= ch <= "\u9fff" else ch


@cache
def _han() -> dict[str, str]:
    """Traditional -> simplified characters: the two lines of han.txt side by side."""
    traditional, simplified = path("han.txt").read_text("utf-8").split("\n")[:2]
    return dict(zip(traditional, simplified, strict=True))


_FOLDING = _Folding()


def fold(text: str) -> str:
    """`text` without case, compatibility forms, Latin and Greek accents."""
    text = unicodedata.normalize("NFKC", text).casefold()
    return text.translate(_FOLDING)


_POSSESSIVE = re.compile(r"'s?\b(?=\s|[,.;)]|$)|(?<=s)'(?=\s|$)")
_ELISION = re.compile(r"\b(l|d|dell|all|nell|dall|un|qu|s|n)'(?=\w)")
_TOKEN = re.compile(
    r"[^\s!-/:-@\[-`{-~¡¿–—―…·・、。，；「」『』《》（）«»“”„•|،؛\u3000]+|[,;/|、，؛،;]"
)
_COMMAS = frozenset(",;/|、，؛،")


def tokens(text: str) -> list[str]:
    """Folded, lightly stemmed words of `text` in order; COMMA where a list goes on."""
    return [light(token) for token in split(text)]


def split(text: str) -> list[str]:
    """Folded words of `text` in order; COMMA where a list goes on."""
    text = fold(text)
    if "'" in text:
        text = _ELISION.sub(r"\1 ", _POSSESSIVE.sub("", text)).replace("'", "")
    text = text.replace("&", " and ").replace("+", " and ")
    return [COMMA if t in _COMMAS else t for t in _TOKEN.findall(text)]


_IRREGULAR = {
    "children": "child", "men": "man", "women": "woman", "teeth": "tooth", "feet": "foot",
    "mice": "mouse", "geese": "goose", "knives": "knife", "leaves": "leaf", "loaves": "loaf",
    "wolves": "wolf", "shelves": "shelf", "calves": "calf", "scarves": "scarf", "news": "news",
    "lens": "lens", "potatoes": "potato", "tomatoes": "tomato", "heroes": "hero", "lenses": "lens",
    "buses": "bus", "gases": "gas", "goods": "goods", "kindes": "kind", "kids": "kid",
}  # fmt: skip


def light(word: str) -> str:
    """A folded word without its English (and Spanish, French, ...) plural."""
    if not word.isascii():
        return word
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if len(word) < 4:
        return word
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("ie") and len(word) > 4:
        return word[:-2] + "y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


#: Plural endings -> those of the singular, folded: Füchse and Fuchs, gatti and gatto, leões and
#: leão, katten and kat, gwiazdy and gwiazda, совы and сова, kuşlar and kuş.
_PLURALS = {
    "sen": ("s",), "ern": ("",), "er": ("",), "en": ("", "e"), "n": ("",), "e": ("", "a"),
    "eaux": ("eau",), "aux": ("al",), "x": ("",), "es": ("", "e"), "s": ("",), "oes": ("ao",),
    "aes": ("ao",), "ais": ("al",), "ns": ("m",), "ces": ("z",), "chi": ("co",), "ghi": ("go",),
    "che": ("ca",), "i": ("o", "e", "a", ""), "y": ("", "a"), "ie": ("",), "ki": ("k", "ka"),
    "lar": ("",), "ler": ("",), "ы": ("", "а"), "и": ("", "а", "ь", "я", "й"), "а": ("о", ""),
    "ове": ("",), "і": ("", "а"),
}  # fmt: skip
_LONGEST_ENDING = max(map(len, _PLURALS))


def singulars(word: str) -> Iterator[str]:
    """Folded words that `word` may be the plural of, in the commonest European languages.

    Many are no words at all: they are only good for looking up.
    """
    if len(word) < 4 or not word.isalpha():
        return
    for length in range(min(_LONGEST_ENDING, len(word) - 2), 0, -1):
        stem = word[:-length]
        for ending in _PLURALS.get(word[-length:], ()):
            form = stem + ending
            if len(form) > (3 if word.isascii() and length < 3 else 2):
                yield form
            if word.endswith("en") and not ending and len(form) > 2:
                if form[-1] == form[-2]:
                    yield form[:-1]  # katten, vossen
                elif form[-2] in "aeou" and form[-3] not in "aeiou":
                    yield form[:-1] + form[-2:]  # bomen, apen


# Endings by alphabet, tried longest first; what remains keeps four letters or more.
_LATIN = (
    "izations isations ization isation ations ation ements ement ment ings ing eries ery ers er "
    "ors or ists ist eria erie eries ero era ador adora eur euse eurs iere ier eira eiro tor trice "
    "nictwo arnia nia icz ung ungen erei rei lich isch ische ischer isches ern ie ien ed al ale "
    "ali aux ica ico icas icos ique iques iche ichi ano ana ene es en em e a o as os i y n"
)  # fmt: skip
_CYRILLIC = (
    "ами ями ого его ому ему ыми ими ная ной ный ные ное ная ских ской ский ская ское ские ция "
    "ции ая яя ое ее ые ие ый ий ой ую юю ов ев ей ам ям ах ях ом ем ою ею ью ия ии ию а я о е "
    "ы и у ю ь ів ії ї є і"
)
_GREEK = (
    "ηδες αδες εια ειο εια εις ιες ιος ιου ους ικη ικο ικα ικος ιστης εων ων ος ης ας ες οι ου ια "
    "ιο α η ο ι υ ε"
)
_ENDINGS = {
    alphabet: tuple(sorted(set(listed.split()), key=lambda e: (-len(e), e)))
    for alphabet, listed in (("latin", _LATIN), ("cyrillic", _CYRILLIC), ("greek", _GREEK))
}


@lru_cache(maxsize=4096)
def root(word: str) -> str:
    """A folded word without its commonest ending: roastery, roaster and roasting are `roast`.

    Far looser than `light`, so a match by root is weaker evidence. Other alphabets: unchanged.
    """
    if len(word) < 5:
        return word
    first = word[0]
    alphabet = (
        "latin" if word.isascii() else "cyrillic" if "а" <= first <= "є" or first in "ії"
        else "greek" if "α" <= first <= "ω" else ""
    )  # fmt: skip
    for ending in _ENDINGS.get(alphabet, ()):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            word = word[: -len(ending)]
            break
    # planning and planner leave a doubled letter that plan has not
    return word[:-1] if len(word) > 4 and word[-1] == word[-2] and word.isascii() else word


def one_edit(a: str, b: str) -> bool:
    """Whether one letter added, dropped, changed, or two neighbours swapped, turns `a` into `b`."""
    if len(a) > len(b):
        a, b = b, a
    if len(b) - len(a) > 1 or a == b:
        return False
    i = 0
    while i < len(a) and a[i] == b[i]:
        i += 1
    if len(a) < len(b):
        return a[i:] == b[i + 1 :]
    return a[i + 1 :] == b[i + 1 :] or (
        a[i : i + 2] == b[i : i + 2][::-1] and a[i + 2 :] == b[i + 2 :]
    )
