"""Capitals and small letters by the rules of the language (Unicode, SpecialCasing; CLDR)."""

from __future__ import annotations

import re
import unicodedata

from logo_studio.model.spec import Case
from logo_studio.typography.script import script_of_char

# Combining signs that Greek capitals do without; the diaeresis (U+0308) stays.
_GREEK_ACCENTS = "\u0300\u0301\u0304\u0306\u0313\u0314\u0342"
# A mutation before a capital stays small in Irish capitals: hÉIREANN, na gCLOCH.
_IRISH = re.compile(r"\b(bh|[bdghmnt])(?=-?[A-ZÁÉÍÓÚ])")
_DOT, _ABOVE = "\u0307", "\u0300\u0301\u0303"


def language_code(tag: str) -> str:
    """The language of an IETF tag: "tr" of "tr-TR"."""
    return tag.split("-")[0].lower()


def cased(text: str, case: Case, language: str = "") -> str:
    """`text` in the wanted case, by the rules of its language (an IETF tag, may be "").

    Capitals: Turkish and Azeri i becomes İ; Greek loses its accents but not the diaeresis; ß
    becomes SS whatever the typeface has, so that one name is spelt one way, and ẞ stays where it
    was written; Armenian և becomes ԵՎ; Georgian becomes Mtavruli, which is for whole words in
    capitals only (Unicode 11, chapter 7.7), so no word begins with one; Irish keeps its mutations
    small; Lithuanian i loses its dot under an accent. Lower case: Turkish I becomes ı, a final Σ
    becomes ς, Lithuanian i keeps its dot.
    """
    if case == "as":
        return text
    tongue = language_code(language)
    return _lower(text, tongue) if case == "lower" else _upper(text, tongue)


def capitalised(word: str, language: str = "") -> str:
    """`word` with its first letter a capital: Dutch takes IJ, Turkish İ, Georgian none.

    A letter after a digit stays small: 24h, 3rd.
    """
    tongue = language_code(language)
    for i, ch in enumerate(word):
        if not ch.isalpha():
            continue
        if i and word[i - 1].isdigit():
            return word
        if tongue == "nl" and word[i : i + 2] in ("ij", "Ij"):
            return word[:i] + "IJ" + word[i + 2 :]
        big = "İ" if ch == "i" and tongue in ("tr", "az") else ch.title()
        return word[:i] + big + word[i + 1 :]
    return word


def _lower(text: str, tongue: str) -> str:
    if tongue in ("tr", "az"):
        text = text.replace("I\u0307", "i").replace("I", "ı")
    elif tongue == "lt":
        text = unicodedata.normalize("NFD", text)
        text = re.sub(f"([IJ]\u0328?)(?=[{_ABOVE}])", rf"\1{_DOT}", text)
    return unicodedata.normalize("NFC", text.replace("İ", "i").lower())


def _upper(text: str, tongue: str) -> str:
    if text.isascii() and tongue not in ("tr", "az", "ga"):
        return text.upper()
    if tongue in ("tr", "az"):
        text = text.replace("i", "İ")
    elif tongue == "lt":
        text = re.sub(f"([ij]\u0328?){_DOT}", r"\1", unicodedata.normalize("NFD", text))
    if any("\u0370" <= ch <= "\u03ff" or "\u1f00" <= ch <= "\u1fff" for ch in text):
        text = _bare_greek(text)
    text = text.replace("և", "եվ")
    kept = set()
    if tongue == "ga":
        kept = {i for m in _IRISH.finditer(text) for i in range(*m.span())}
    capitals = [ch if i in kept else ch.upper() for i, ch in enumerate(text)]
    return unicodedata.normalize("NFC", "".join(capitals))


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
