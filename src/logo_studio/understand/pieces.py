"""A token as the words of the lexicon that it may stand for: cut up, by its root, despite typos."""

from __future__ import annotations

from logo_studio.understand.lexicon import Lexicon
from logo_studio.understand.words import UNSPACED, one_edit, root

#: How sure a reading of a word is: as written, cut from a compound, by its root, despite a typo.
EXACT, PART, ROOT, TYPO = 1.0, 0.9, 0.7, 0.7

_LINKS = ("", "s", "n", "e", "es", "en", "er", "-")
#: Words that Arabic and Hebrew write together with the next one: the, and, to, in, from, that.
_ARTICLES = {
    "arabic": ("ال", "وال", "لل", "بال", "و", "ل", "ب"),
    "hebrew": ("ה", "ו", "ל", "ב", "מ", "ש", "כ", "וה", "של", "לה", "בה"),
}


def pieces(token: str, lexicon: Lexicon) -> list[tuple[str, float]]:
    """A token that the lexicon does not know, as words that it may know; none of an empty one."""
    if not token:
        return []
    if UNSPACED.search(token):
        return _cut_unspaced(token, lexicon)
    script = (
        "arabic" if "\u0600" <= token[0] <= "\u06ff" else
        "hebrew" if "\u05d0" <= token[0] <= "\u05ea" else ""
    )  # fmt: skip
    if script:
        for article in _ARTICLES[script]:
            rest = token[len(article) :]
            if token.startswith(article) and len(rest) > 2 and rest in lexicon.phrases:
                return [(rest, EXACT)]
    split = _cut_compound(token, lexicon) if len(token) >= 7 and token[0].isalpha() else []
    return [(piece, PART) for piece in split] or [(token, EXACT)]


def _cut_unspaced(token: str, lexicon: Lexicon) -> list[tuple[str, float]]:
    """Chinese, Japanese, Korean or Thai: from the left, the longest phrase that stands there."""
    pieces: list[tuple[str, float]] = []
    start = rest = 0
    while start < len(token):
        for end in range(min(len(token), start + 12), start, -1):
            piece = token[start:end]
            if lexicon.phrases.get(piece) or (piece in lexicon.generic and end - start > 1):
                if rest < start:
                    pieces.append((token[rest:start], EXACT))
                pieces.append((piece, EXACT))
                start = rest = end
                break
        else:
            start += 1
    if rest < len(token):
        # what is left over carries no space to say that it is a word: it is not held against us
        pieces.append((token[rest:], EXACT))
    return pieces


def _cut_compound(token: str, lexicon: Lexicon) -> list[str]:
    """The parts of a compound ("handwerksbrauerei"), the head as long as possible; else none."""
    for cut in range(3, len(token) - 2):
        head = token[cut:]
        if len(head) < 4 or not (lexicon.phrases.get(head) or head in lexicon.generic):
            continue
        front = token[:cut]
        for link in _LINKS:
            stem = front.removesuffix(link)
            if link and stem == front:
                continue
            for form in (stem, stem + "e"):
                if form in lexicon.generic or (len(form) > 3 and lexicon.phrases.get(form)):
                    return [form, head]
                if lexicon.phrases.get(f"{form} {head}"):
                    return [form, head]
        if len(head) >= 6 and head not in lexicon.generic:
            # "weltcafe": the head alone says enough
            return [front, head]
    return []


def forms_of(word: str, quality: float, lexicon: Lexicon) -> list[tuple[str, float]]:
    """A word as it may stand in the lexicon, with the quality of each form."""
    forms = [(word, quality)] if word in lexicon.phrases else []
    stem = root(word)
    # four Latin letters are in too many words: Müller has nothing to do with Müll
    if len(stem) >= (5 if stem.isascii() else 4) and word not in lexicon.generic:
        for other in (lexicon.roots.get(stem) or "").split():
            if other != word:
                forms.append((other, ROOT * quality))
    return forms


def corrections(text: str, lexicon: Lexicon) -> list[tuple[str, float]]:
    """Known words one edit from an unknown one of five letters or more, the first letter sure.

    Five letters are too few to change one of them: only a letter too many, too few, or swapped.
    """
    if len(text) < 5 or not text.isalpha() or text in lexicon.phrases or text in lexicon.generic:
        return []
    close = {w for w in lexicon.near(text) if w[0] == text[0] and one_edit(text, w)}
    if len(text) == 5:
        close = {w for w in close if len(w) != 5 or sorted(w) == sorted(text)}
    return [(w, TYPO) for w in sorted(close)][:4]
