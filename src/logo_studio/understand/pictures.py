"""Emoji in a brief: pictures of things, by their Unicode names ("slice of pizza" shows a pizza)."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping

from logo_studio.typography.pictographs import split_pictographs
from logo_studio.understand.lexicon import Lexicon
from logo_studio.understand.words import tokens

#: Words of emoji's names that say how a thing is drawn, not what it is.
_WORDS = (
    "face of with and the symbol sign emoji mark selector regional indicator smiling black white "
    "heavy medium large small left right up down hand person man woman"
)
_HOW = frozenset(_WORDS.split())
#: Pictures that are looked at; a line of them says no more than its first ones.
MOST = 4


def without_pictures(texts: Mapping[str, str]) -> tuple[dict[str, str], tuple[str, ...]]:
    """The texts without emoji, and what these are called, each name once, in order.

    A text that is nothing but pictures becomes their names.
    """
    plain: dict[str, str] = {}
    found: dict[str, None] = {}
    for key, text in texts.items():
        words, pictures = split_pictographs(text)
        names = [name for picture in pictures[:MOST] if (name := _name(picture))]
        found.update(dict.fromkeys(names))
        plain[key] = words or ", ".join(names) or text
    return plain, tuple(found)


def pictured(names: tuple[str, ...], lexicon: Lexicon) -> dict[str, str]:
    """Concept -> the emoji's name, for those that show a thing that can be drawn."""
    shown: dict[str, str] = {}
    for name in names:
        words = tokens(name)
        # the last words are the thing: a slice of pizza, a hot beverage
        phrases = [" ".join(words[start:]) for start in range(len(words))] + words[::-1]
        for phrase in phrases:
            concept, _ = lexicon.named(phrase, "en")
            if concept:
                shown.setdefault(concept, name)
                break
    return shown


def _name(picture: str) -> str:
    if "\U0001f1e6" <= picture[0] <= "\U0001f1ff":
        return ""  # a flag
    words = unicodedata.name(picture[0], "").lower().replace("-", " ").split()
    return " ".join(word for word in words if word not in _HOW and len(word) > 1)
