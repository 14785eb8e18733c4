"""Which phrases of the lexicon a text holds, and how much each says about the trade."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from logo_studio.understand.language import HEAD_FIRST, HEAD_FREE, JOINING, OTHER, TURNING
from logo_studio.understand.lexicon import Lexicon, Sense
from logo_studio.understand.words import COMMA, UNSPACED, one_edit, root, tokens

#: How sure a reading of a word is: as written, cut from a compound, by its root, despite a typo.
EXACT, PART, ROOT, TYPO = 1.0, 0.9, 0.7, 0.7
#: What a further word of a phrase adds to the one word's weight of 1.
LONGER = 0.8
#: Weight of a modifier ("dog" in "dog school") and of a complement ("for dogs") to the head's 1.
MODIFIER, COMPLEMENT = 0.5, 0.5
#: The last known words before a head that is not known ("vegan" in "vegan zorbs").
UNKNOWN_HEAD = 0.65
#: Where word order says little (HEAD_FREE).
FREE = 0.8
#: Topic words, and phrases of a language that the text is not in.
WEAK, FOREIGN = 0.5, 0.4
#: Words of a text that are looked at, the rest is prose.
MOST_WORDS = 220

_LINKS = ("", "s", "n", "e", "es", "en", "er", "-")
_ARTICLES = ("ال", "وال", "لل", "بال", "و", "ل", "ب")


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text. `group`: 0 the main noun phrase, 1 and on those after prepositions.

    `part`: number of the coordinated part it stands in ("cakes" and "bread" of "cakes, bread").
    """

    text: str
    quality: float
    generic: bool
    group: int
    part: int


@dataclass(frozen=True, slots=True)
class Find:
    """A phrase found: its words `start` to `end`, what it may mean, and its weight."""

    phrase: str
    start: int
    end: int
    senses: tuple[Sense, ...]
    quality: float
    weight: float = 0.0

    @property
    def length(self) -> int:
        return self.end - self.start


@dataclass(frozen=True, slots=True)
class Reading:
    """A text as words, the phrases found in it, and the words that nothing explains."""

    words: tuple[Word, ...]
    finds: tuple[Find, ...]

    @property
    def unknown(self) -> tuple[str, ...]:
        covered = {i for find in self.finds for i in range(find.start, find.end)}
        return tuple(w.text for i, w in enumerate(self.words) if i not in covered and not w.generic)

    @property
    def coverage(self) -> float:
        """Share of the words with a meaning that were understood."""
        content = [i for i, w in enumerate(self.words) if not w.generic]
        covered = {i for find in self.finds for i in range(find.start, find.end)}
        if not content:
            # nothing but words like "company": as much as was said of them
            return len(covered) / max(1, len(self.words))
        return sum(i in covered for i in content) / len(content)


def read(text: str, lexicon: Lexicon, *, typos: bool = False) -> Reading:
    """The words of `text` and the longest phrases in it, not weighed yet.

    With `typos`, words that nothing else explains may differ by one letter from those meant, when
    no word of the text says a trade plainly.
    """
    words = _words(tokens(text)[:MOST_WORDS], lexicon)
    finds = _longest(_phrases(words, lexicon))
    if typos and not any(f.quality > ROOT and not s.weak for f in finds for s in f.senses):
        finds = _longest(_phrases(words, lexicon, typos=True))
    return Reading(tuple(words), tuple(finds))


def votes(reading: Reading) -> dict[str, float]:
    """For each language, how many words of the text are phrases of it."""
    count: dict[str, float] = {}
    for find in reading.finds:
        if find.quality < PART:
            continue
        strong = {s.language for s in find.senses if not s.weak}
        for language in strong | {s.language for s in find.senses}:
            share = 1.0 if language in strong else WEAK
            count[language] = count.get(language, 0.0) + share * find.length
    return count


def weigh(reading: Reading, language: str) -> Reading:
    """The same reading with weights: by length, place in the noun phrase, and language."""
    finds = []
    heads = _heads(reading, language)
    for i, find in enumerate(reading.finds):
        senses = tuple(s for s in find.senses if s.language == language)
        foreign = 1.0
        if not senses:
            senses = tuple(s for s in find.senses if s.language == "en")
            if not senses:
                senses, foreign = find.senses, FOREIGN if len(find.phrase) > 3 else 0.0
        if foreign == 0.0:
            continue
        content = sum(w.text not in TURNING for w in reading.words[find.start : find.end])
        weight = (1.0 + LONGER * (max(1, content) - 1)) * find.quality * foreign * heads[i]
        if find.length == 1 and reading.words[find.start].generic:
            # such a word counts as weak, a weak sense of it hardly less
            weight *= WEAK
            senses = tuple(replace(s, weak=False) for s in senses)
        finds.append(replace(find, senses=senses, weight=weight))
    return replace(reading, finds=tuple(finds))


def _words(found: list[str], lexicon: Lexicon) -> list[Word]:
    """Tokens as words, compounds cut up, function words turned into groups and parts."""
    words: list[Word] = []
    group = part = 0
    for token in found:
        if token == COMMA or (token in JOINING and token not in TURNING):
            part += 1
        elif token in TURNING and words:
            group += 1
        if token == COMMA:
            continue
        generic = token in lexicon.generic or token in JOINING or token in TURNING or token in OTHER
        if generic or token in lexicon.words:
            words.append(Word(token, EXACT, generic, group, part))
            continue
        for text, quality in _pieces(token, lexicon):
            words.append(Word(text, quality, text in lexicon.generic, group, part))
    return words


def _pieces(token: str, lexicon: Lexicon) -> list[tuple[str, float]]:
    """A token that the lexicon does not know, as words that it may know."""
    if UNSPACED.search(token):
        return _cut_unspaced(token, lexicon)
    if "\u0600" <= token[0] <= "\u06ff":
        for article in _ARTICLES:
            if token.startswith(article) and token[len(article) :] in lexicon.words:
                return [(token[len(article) :], EXACT)]
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


def _phrases(words: list[Word], lexicon: Lexicon, *, typos: bool = False) -> Iterable[Find]:
    """Every phrase that begins at every word, words also by their roots."""
    forms = [_forms(word, lexicon) for word in words]
    if typos:
        forms = [f + _corrections(w.text, lexicon) for f, w in zip(forms, words, strict=True)]
    for start in range(len(words)):
        open_: dict[str, float] = dict(forms[start])
        end = start + 1
        while open_:
            longer: dict[str, float] = {}
            for phrase, quality in open_.items():
                if senses := tuple(lexicon.senses(phrase)):
                    yield Find(phrase, start, end, senses, quality)
                if end < len(words):
                    for form, other in forms[end]:
                        key = f"{phrase} {form}"
                        if key in lexicon.phrases:
                            longer[key] = min(quality, other)
            open_ = longer
            end += 1


def _forms(word: Word, lexicon: Lexicon) -> list[tuple[str, float]]:
    """A word as it may stand in the lexicon, with the quality of each form."""
    forms = [(word.text, word.quality)] if word.text in lexicon.words else []
    if not word.generic and len(word.text) >= 4:
        for other in lexicon.roots.get(root(word.text), "").split():
            if other != word.text:
                forms.append((other, ROOT * word.quality))
    return forms


def _longest(finds: list[Find]) -> list[Find]:
    """Finds that do not overlap: the longest first, the better read, then the later one."""
    taken: set[int] = set()
    chosen: dict[tuple[int, int], Find] = {}
    for find in sorted(finds, key=lambda f: (-f.length, -f.quality, -f.start, f.phrase)):
        span = (find.start, find.end)
        if span in chosen or taken.isdisjoint(range(*span)):
            if span in chosen and find.quality < chosen[span].quality:
                continue
            if span in chosen:
                known = chosen[span]
                find = replace(known, senses=(*known.senses, *find.senses))
            chosen[span] = find
            taken.update(range(*span))
    return sorted(chosen.values(), key=lambda f: f.start)


def _corrections(text: str, lexicon: Lexicon) -> list[tuple[str, float]]:
    """Known words one edit away from an unknown word of five letters or more, its first letter sure.

    Five letters are too few to change one of them: only a letter too many, too few, or swapped.
    """
    if len(text) < 5 or not text.isalpha() or text in lexicon.words or text in lexicon.generic:
        return []
    close = {w for w in lexicon.near(text) if w[0] == text[0] and one_edit(text, w)}
    if len(text) == 5:
        close = {w for w in close if len(w) != 5 or sorted(w) == sorted(text)}
    return [(w, TYPO) for w in sorted(close)][:4]


def _heads(reading: Reading, language: str) -> list[float]:
    """For each find, 1 when it is the head of its noun phrase, less for what stands around it."""
    if not reading.finds:
        return []
    solid = [
        i for i, f in enumerate(reading.finds)
        if not all(w.generic for w in reading.words[f.start : f.end]) or f.length > 1
    ]  # fmt: skip
    if not solid:
        return [1.0] * len(reading.finds)
    main = min(reading.words[reading.finds[i].start].group for i in solid)
    factors = [0.0] * len(reading.finds)
    clusters: dict[tuple[int, int], list[int]] = {}
    for i, find in enumerate(reading.finds):
        word = reading.words[find.end - 1]
        clusters.setdefault((word.group, word.part), []).append(i)
    for (group, _), members in clusters.items():
        inner = [i for i in members if i in solid] or members
        last = _last_content(reading, reading.finds[inner[0]], reading.finds[inner[-1]])
        for i in members:
            if language in HEAD_FREE:
                place = FREE if len(inner) > 1 else 1.0
            elif language in HEAD_FIRST:
                place = 1.0 if i == inner[0] else MODIFIER
            elif i != inner[-1]:
                place = MODIFIER
            else:
                place = 1.0 if last else UNKNOWN_HEAD
            factors[i] = place * (1.0 if group <= main else COMPLEMENT)
    return factors


def _last_content(reading: Reading, first: Find, find: Find) -> bool:
    """Whether nothing but generic words follows `find` in its part."""
    at = reading.words[find.end - 1]
    for word in reading.words[find.end :]:
        if (word.group, word.part) != (at.group, at.part):
            return True
        if not word.generic:
            return False
    return True
