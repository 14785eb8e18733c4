"""Which script a text is written in, how it is put into capitals, and what its initials are.

Scripts carry their ISO 15924 codes. Japanese (Han with kana) is `Jpan`, Korean `Kore`,
Han alone `Hani`.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Iterator
from functools import lru_cache

from logo_studio.errors import BriefError
from logo_studio.model.spec import Case
from logo_studio.typography.clusters import clusters

# Blocks of one script (Unicode 15, Scripts.txt), first and last code point. Gaps that hold no
# letters, and rare letters of scripts that no typeface here knows, are not told apart.
_RANGES: tuple[tuple[int, int, str], ...] = (
    (0x41, 0x5A, "Latn"), (0x61, 0x7A, "Latn"), (0xAA, 0xAA, "Latn"), (0xBA, 0xBA, "Latn"),
    (0xC0, 0xD6, "Latn"), (0xD8, 0xF6, "Latn"), (0xF8, 0x2B8, "Latn"), (0x2E0, 0x2E4, "Latn"),
    (0x370, 0x373, "Grek"), (0x375, 0x37D, "Grek"), (0x37F, 0x384, "Grek"),
    (0x386, 0x386, "Grek"), (0x388, 0x3FF, "Grek"), (0x400, 0x52F, "Cyrl"), (0x531, 0x58F, "Armn"),
    (0x591, 0x5F4, "Hebr"), (0x600, 0x6FF, "Arab"), (0x700, 0x74F, "Syrc"), (0x750, 0x77F, "Arab"),
    (0x780, 0x7B1, "Thaa"), (0x7C0, 0x7FF, "Nkoo"), (0x860, 0x86A, "Syrc"), (0x870, 0x8FF, "Arab"),
    (0x900, 0x963, "Deva"), (0x966, 0x97F, "Deva"), (0x980, 0x9FE, "Beng"), (0xA01, 0xA76, "Guru"),
    (0xA81, 0xAFF, "Gujr"), (0xB01, 0xB77, "Orya"), (0xB82, 0xBFA, "Taml"), (0xC00, 0xC7F, "Telu"),
    (0xC80, 0xCF3, "Knda"), (0xD00, 0xD7F, "Mlym"), (0xD81, 0xDF4, "Sinh"), (0xE01, 0xE3A, "Thai"),
    (0xE40, 0xE5B, "Thai"), (0xE81, 0xEDF, "Laoo"), (0xF00, 0xFDA, "Tibt"),
    (0x1000, 0x109F, "Mymr"), (0x10A0, 0x10FF, "Geor"), (0x1100, 0x11FF, "Hang"),
    (0x1200, 0x1399, "Ethi"), (0x13A0, 0x13FD, "Cher"), (0x1780, 0x17F9, "Khmr"),
    (0x1800, 0x18AA, "Mong"), (0x19E0, 0x19FF, "Khmr"), (0x1C80, 0x1C8A, "Cyrl"),
    (0x1C90, 0x1CBF, "Geor"), (0x1D00, 0x1DBE, "Latn"), (0x1E00, 0x1EFF, "Latn"),
    (0x1F00, 0x1FFE, "Grek"), (0x2071, 0x2071, "Latn"), (0x207F, 0x207F, "Latn"),
    (0x2090, 0x209F, "Latn"), (0x2126, 0x2126, "Grek"), (0x212A, 0x212B, "Latn"),
    (0x2160, 0x2188, "Latn"), (0x2C60, 0x2C7F, "Latn"), (0x2D00, 0x2D2D, "Geor"),
    (0x2D80, 0x2DDE, "Ethi"), (0x2DE0, 0x2DFF, "Cyrl"), (0x2E80, 0x2FD5, "Hani"),
    (0x3005, 0x3007, "Hani"), (0x3021, 0x3029, "Hani"), (0x3038, 0x303B, "Hani"),
    (0x3041, 0x3096, "Hira"), (0x309D, 0x309F, "Hira"), (0x30A1, 0x30FA, "Kana"),
    (0x30FC, 0x30FF, "Kana"), (0x3105, 0x312F, "Bopo"), (0x3131, 0x318E, "Hang"),
    (0x31A0, 0x31BF, "Bopo"), (0x31F0, 0x31FF, "Kana"), (0x3400, 0x9FFF, "Hani"),
    (0xA640, 0xA69F, "Cyrl"), (0xA722, 0xA7FF, "Latn"), (0xA8E0, 0xA8FF, "Deva"),
    (0xA960, 0xA97C, "Hang"), (0xA9E0, 0xA9FE, "Mymr"), (0xAA60, 0xAA7F, "Mymr"),
    (0xAB01, 0xAB2E, "Ethi"), (0xAB30, 0xAB6D, "Latn"), (0xAC00, 0xD7FB, "Hang"),
    (0xF900, 0xFAD9, "Hani"), (0xFB00, 0xFB06, "Latn"), (0xFB13, 0xFB17, "Armn"),
    (0xFB1D, 0xFB4F, "Hebr"), (0xFB50, 0xFDFF, "Arab"), (0xFE70, 0xFEFC, "Arab"),
    (0xFF21, 0xFF3A, "Latn"), (0xFF41, 0xFF5A, "Latn"), (0xFF66, 0xFF9D, "Kana"),
    (0xFFA0, 0xFFDC, "Hang"),
    (0x20000, 0x33479, "Hani"),
)  # fmt: skip
_STARTS = [first for first, _, _ in _RANGES]

#: What is neither a letter nor a mark of one script: spaces, digits, punctuation, symbols.
COMMON = "Zyyy"

#: Scripts whose letters touch, or hang from one line: never tracked, never spaced by eye.
JOINED = frozenset(
    ("Arab", "Syrc", "Mong", "Nkoo", "Deva", "Beng", "Guru", "Thaa")
)  # fmt: skip

#: Scripts with capitals that the optical spacing pass knows (CRAFT 2.3).
ALPHABETS = frozenset(("Latn", "Cyrl", "Grek"))

_WRITING_SYSTEMS = (("Hira", "Jpan"), ("Kana", "Jpan"), ("Hang", "Kore"))


@lru_cache(maxsize=4096)
def script_of_char(ch: str) -> str:
    """The script of one character; COMMON for what belongs to none, or to one unknown here."""
    code = ord(ch)
    i = bisect_right(_STARTS, code) - 1
    if i >= 0 and code <= _RANGES[i][1]:
        # Two signs stand inside the letter blocks.
        return COMMON if ch in "×÷" else _RANGES[i][2]
    return COMMON


def script_of(text: str) -> str:
    """The script that most letters of `text` belong to (the first of equals); COMMON if none."""
    if text.isascii():
        return "Latn" if any(map(str.isalpha, text)) else COMMON
    counts: dict[str, int] = {}
    for ch in text:
        script = script_of_char(ch)
        if script != COMMON:
            counts[script] = counts.get(script, 0) + 1
    if not counts:
        return COMMON
    best = max(counts, key=lambda script: counts[script])
    if best in ("Hani", "Hira", "Kana", "Hang", "Bopo"):
        for part, system in _WRITING_SYSTEMS:
            if part in counts:
                return system
    return best


def script_runs(text: str, start: int, end: int) -> Iterator[tuple[int, int, str]]:
    """Pieces (start, end, script) of `text[start:end]`.

    Common characters go with the letters before them, or else with those after them, so that
    digits, spaces and punctuation are kerned with their neighbours.
    """
    current, begin = COMMON, start
    for i in range(start, end):
        script = script_of_char(text[i])
        if script in (COMMON, current):
            continue
        if current != COMMON:
            yield begin, i, current
            begin = i
        current = script
    yield begin, end, current


def cased(text: str, case: Case, language: str = "", capital_eszett: bool = False) -> str:
    """`text` in the wanted case, by the rules of its language (an IETF tag, may be "").

    Capitals: Turkish and Azeri i becomes İ; Greek loses its accents but not the diaeresis; ß
    becomes SS, or ẞ where the typeface has one (`capital_eszett`); Armenian և becomes ԵՎ;
    Georgian keeps its one case. Lower case: Turkish I becomes ı, a final Σ becomes ς.
    """
    if case == "as":
        return text
    turkic = language.split("-")[0].lower() in ("tr", "az")
    if case == "lower":
        if turkic:
            text = text.replace("I", "ı")
        return unicodedata.normalize("NFC", text.replace("İ", "i").lower())
    if text.isascii() and not turkic:
        return text.upper()
    if turkic:
        text = text.replace("i", "İ")
    if capital_eszett:
        text = text.replace("ß", "ẞ")
    if any("\u0370" <= ch <= "\u03ff" or "\u1f00" <= ch <= "\u1fff" for ch in text):
        text = _bare_greek(text)
    text = text.replace("և", "եվ")
    capitals = "".join([ch if "\u10d0" <= ch <= "\u10ff" else ch.upper() for ch in text])
    return unicodedata.normalize("NFC", capitals)


# Combining signs that Greek capitals do without; the diaeresis (U+0308) stays.
_GREEK_ACCENTS = "\u0300\u0301\u0304\u0306\u0313\u0314\u0342"


def _bare_greek(text: str) -> str:
    """Without the accents of Greek letters.

    A stress mark on the first vowel of two says that they are not a diphthong; capitals say it
    with a diaeresis on the second (Μάιος, ΜΑΪΟΣ).
    """
    out: list[str] = []
    greek = stressed = False
    for ch in unicodedata.normalize("NFD", text):
        if not unicodedata.combining(ch):
            parted = stressed and ch in "ιυ"
            greek, stressed = script_of_char(ch) == "Grek", False
            out.append(ch + "\u0308" if parted else ch)
        elif greek and ch in _GREEK_ACCENTS:
            stressed = ch in "\u0300\u0301\u0342" and out[-1] in "αεουΑΕΟΥ"
        elif not (ch == "\u0308" and out[-1].endswith(ch)):
            out.append(ch)
    return unicodedata.normalize("NFC", "".join(out))


def initials(text: str, count: int = 2, language: str = "") -> str:
    """The initials of a name in capitals, at most `count` grapheme clusters.

    First letters of the first words; of a single word its first letters (contract: `tech
    startup` TS, `restaurant` RE). Letters and digits count, punctuation and "&" do not; Thai and
    Lao vowel signs are no initials. A name of symbols, flags or punctuation gives those.
    BriefError when there is nothing at all.
    """
    for kinds in ("LN", "S", "P"):
        words = [
            letters
            for word in text.split()
            if (letters := [c for c in clusters(word) if _starts(c, kinds)])
        ]
        if words:
            chosen = [w[0] for w in words[:count]] if len(words) > 1 else words[0][:count]
            return "".join([cased(c, "upper", language) for c in chosen])
    raise BriefError(
        "the name has no letter to make an initial of", "give a name with a letter or a digit"
    )


@lru_cache(maxsize=1024)
def _starts(cluster: str, kinds: str) -> bool:
    """Whether a cluster can stand as an initial: its first character is of these categories."""
    first = cluster[0]
    if "\u0e30" <= first <= "\u0e5b" or "\u0eb0" <= first <= "\u0ec6":  # Thai, Lao vowels, signs
        return False
    if first == "&" and kinds != "P":
        return False
    return unicodedata.category(first)[0] in kinds
