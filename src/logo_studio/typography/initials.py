"""The initials of a name, in any script."""

from __future__ import annotations

import unicodedata
from functools import lru_cache

from logo_studio.errors import BriefError
from logo_studio.typography.case import cased, language_code
from logo_studio.typography.clusters import clusters
from logo_studio.typography.script import script_of_char

#: Articles that a name may begin with and is not known by.
_WORDS = "the le la les el los las il lo gli der die das het"
ARTICLES = frozenset(_WORDS.split())
#: The Arabic article, which stands before a noun and is none of its letters.
_ARTICLE = "ال"
#: Scripts of a consonant with marks, whose abbreviations take the bare consonant.
_BARE = frozenset(("Thai", "Laoo", "Arab", "Hebr", "Syrc"))


def initials(text: str, count: int = 2, language: str = "") -> str:
    """The initials of a name in capitals, at most `count` grapheme clusters.

    First letters of the first words; of a single word its first letters (contract: `tech
    startup` TS, `restaurant` RE). An article at the beginning does not count; behind it a single
    word gives one letter ("The Bakery" B). A syllable of Hangul or an Indic script stays whole.
    Thai and Lao give the consonant, without the vowel written before it or marks upon it, Arabic
    and Hebrew the letter without vowel signs, an Arabic noun the letter behind its article, Dutch
    IJ is one letter. Letters and digits count, punctuation and "&" do not. A name of symbols,
    flags or punctuation gives those. BriefError when there is nothing at all.
    """
    first, _, rest = text.partition(" ")
    if first.lower() in ARTICLES and rest.strip():
        return initials(rest, count if len(rest.split()) > 1 else 1, language)
    for kinds in ("LN", "S", "P"):
        words = [
            letters
            for word in text.split()
            if (letters := [c for c in _letters(word, language) if _starts(c, kinds)])
        ]
        if words:
            chosen = [w[0] for w in words[:count]] if len(words) > 1 else words[0][:count]
            return "".join([cased(_bare(c), "upper", language) for c in chosen])
    raise BriefError(
        "the name has no letter to make an initial of", "give a name with a letter or a digit"
    )


def _letters(word: str, language: str) -> list[str]:
    tongue = language_code(language)
    if tongue == "ar" and word.startswith(_ARTICLE) and len(word) > len(_ARTICLE) + 1:
        word = word[len(_ARTICLE) :]
    found = list(clusters(word))
    if tongue == "nl" and word[:2].lower() == "ij":
        found[:2] = [word[:2]]
    return found


def _bare(cluster: str) -> str:
    """Without marks, where the script's initials go without them."""
    if script_of_char(cluster[0]) not in _BARE:
        return cluster
    return unicodedata.normalize("NFC", cluster)[0]


@lru_cache(maxsize=1024)
def _starts(cluster: str, kinds: str) -> bool:
    """Whether a cluster can stand as an initial: its first character is of these categories."""
    first = cluster[0]
    if "\u0e30" <= first <= "\u0e5b" or "\u0eb0" <= first <= "\u0ec6":  # Thai, Lao vowels, signs
        return False
    if first == "&" and kinds != "P":
        return False
    return unicodedata.category(first)[0] in kinds
