"""What a name itself shows: Northwind a wind, Bluepeak a mountain."""

from __future__ import annotations

import re
from collections.abc import Iterable

from logo_studio.understand.lexicon import Lexicon
from logo_studio.understand.words import fold, light, split, tokens

#: Ends of names that make a compound with any word: Hearthstead, Foxley, Oakworks.
_AFFIXES = (
    "blue red black white gold golden silver green grey gray bright dark wild new old true clear "
    "deep high little big one good fair stead ware works work ville field fields land lands ton "
    "town ly ify ley well wood way ways side yard craft point mark smith hill house home hall "
    "gate brook bank line tech soft base labs lab hub box io ful ish ery worth clad lit wick bau "
    "hof werk haus feld garten"
)
AFFIXES = frozenset(_AFFIXES.split())
#: Small words between those of a name, whatever they mean elsewhere (and: a Norwegian duck).
_JOINERS = "and or the of for und der die das et le la les y e el o og och en van i"
JOINERS = frozenset(_JOINERS.split())
_CAMEL = re.compile(r"(?<=[a-zà-ÿ])(?=[A-Z])")
#: Three letters at the end of a name are mostly its ending, but not these.
_SHORT_HEADS = frozenset(
    ("fox", "cat", "dog", "sky", "sea", "bay", "oak", "bee", "owl", "sun", "hen", "elk", "elm")
)
#: The second, third concept of a word, to the first's 1; the head of a compound, what stands
#: before it, and a known word within a strange one, to a whole word.
NEXT, HEAD, FRONT, WITHIN = 0.6, 0.9, 0.8, 0.6


def concepts_in(name: str, lexicon: Lexicon) -> dict[str, tuple[float, str]]:
    """Concept -> (weight in (0, 1], the word that shows it), in order of appearance.

    Compounds are cut when both parts are known, one to show a thing.
    """
    found: dict[str, tuple[float, str]] = {}
    for word in split(_CAMEL.sub(" ", name)):
        if word in JOINERS:
            continue
        for part, weight in _parts(word, lexicon):
            for concept in lexicon.shown_by(part).split():
                if concept not in found or found[concept][0] < weight:
                    found[concept] = (weight, part)
                weight *= NEXT
    return found


def _parts(word: str, lexicon: Lexicon) -> list[tuple[str, float]]:
    if lexicon.shown_by(word):
        return [(light(word), 1.0)]
    word = light(word)
    if not word.isalpha():
        return []
    for cut in range(3, len(word) - 2):
        front, head = light(word[:cut]), light(word[cut:])
        fronted = front in lexicon.names
        headed = head in lexicon.names and (len(head) > 3 or head in _SHORT_HEADS)
        if fronted and headed:
            return [(head, HEAD), (front, FRONT)]
        if fronted and word[cut:] in AFFIXES and len(word) >= 6:
            return [(front, HEAD)]
        if headed and front in AFFIXES:
            return [(head, HEAD)]
    # a strange word that begins or ends with a long known one
    for cut in range(len(word) - 2, 4, -1):
        if word[:cut] in lexicon.names:
            return [(word[:cut], WITHIN)]
    for cut in range(2, len(word) - 4):
        if word[cut:] in lexicon.names:
            return [(word[cut:], WITHIN)]
    return []


def wished(motif: str, lexicon: Lexicon) -> tuple[str, ...]:
    """The concepts that a motif asked for names: itself, and what the lexicon has for its word."""
    words = tokens(motif.replace("_", " "))
    known = lexicon.names.get(words[-1], "").split()[:1] if words else []
    return tuple(dict.fromkeys(("_".join(words), *known)))


def avoided(words: Iterable[str], lexicon: Lexicon) -> frozenset[str]:
    """The words to avoid as given, singular, and the concepts that they name."""
    found: set[str] = set()
    for phrase in words:
        whole = " ".join(fold(phrase).split())
        found |= {whole, whole.replace(" ", "_"), light(whole)}
        for token in tokens(phrase):
            if token in lexicon.generic:
                continue
            found.add(token)
            # only what the word mainly shows: "hare" is a rabbit, not all animals
            found.update(lexicon.shown_by(token).split()[:1])
    found.discard("")
    return frozenset(found)
