"""Which phrases of the lexicon a text holds, and how much each says about the trade."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from logo_studio.understand.language import HEAD_FIRST, HEAD_FREE, JOINING, OTHER, TURNING
from logo_studio.understand.lexicon import Lexicon, Sense
from logo_studio.understand.pieces import EXACT, PART, ROOT, TYPO, corrections, forms_of, pieces
from logo_studio.understand.words import COMMA, UNSPACED, light, split

#: What a further word of a phrase adds to the one word's weight of 1.
LONGER = 0.8
#: Weight of a modifier ("dog" in "dog school") and of a complement ("for dogs") to the head's 1.
MODIFIER, COMPLEMENT = 0.45, 0.45
#: The last known words before a head that is not known ("vegan" in "vegan zorbs").
UNKNOWN_HEAD = 0.65
#: Where word order says little (HEAD_FREE).
FREE = 0.8
#: Topic words, and phrases of a language that the text is not in: short ones, long ones. Long
#: words (and words of other alphabets) are hardly in two languages by chance.
WEAK, FOREIGN, FOREIGN_LONG, LONG = 0.5, 0.4, 0.8, 7
#: Share of a text that must be understood before a single corrected word is believed.
LEAST_COVERAGE = 0.5
#: Words that one phrase of a language without spaces may be cut into.
MOST_JOINED = 4
#: Words of a text that are looked at, the rest is prose.
MOST_WORDS = 220


@dataclass(frozen=True, slots=True)
class Word:
    """A word of the text, as the lexicon has it and as it was `said`.

    `group`: 0 the main noun phrase, 1 and on those after prepositions.

    `part`: number of the coordinated part it stands in ("cakes" and "bread" of "cakes, bread").
    """

    text: str
    said: str
    quality: float
    generic: bool
    group: int
    part: int


@dataclass(frozen=True, slots=True)
class Find:
    """A phrase of the lexicon found: its words `start` to `end`, its senses and its weight."""

    phrase: str
    start: int
    end: int
    senses: tuple[Sense, ...]
    quality: float
    weight: float = 0.0

    def said(self, words: tuple[Word, ...]) -> str:
        """The phrase in the words of the text."""
        return " ".join(word.said for word in words[self.start : self.end])

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
        """Words that nothing explains, as they were said."""
        covered = {i for find in self.finds for i in range(find.start, find.end)}
        return tuple(w.said for i, w in enumerate(self.words) if i not in covered and not w.generic)

    @property
    def empty(self) -> bool:
        """Nothing but words like "small family business", and no phrase of them."""
        return not self.finds and all(w.generic for w in self.words)

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
    words = _words(split(text)[:MOST_WORDS], lexicon)
    finds = _longest(_phrases(words, lexicon))
    if typos and not any(f.quality > ROOT and not s.weak for f in finds for s in f.senses):
        finds = _longest(_phrases(words, lexicon, typos=True))
        sure = tuple(f for f in finds if any(not s.weak for s in f.senses))
        if Reading(tuple(words), sure).coverage < LEAST_COVERAGE:
            finds = [f for f in finds if f.quality > TYPO or f.length > 1]
    return Reading(tuple(words), tuple(finds))


def votes(reading: Reading) -> dict[str, float]:
    """For each language, how many words of the text are phrases of it."""
    count: dict[str, float] = {}
    for find in reading.finds:
        if find.quality < PART:
            continue
        strong = {s.language for s in find.senses if not s.weak}
        for language in strong | {s.language for s in find.senses}:
            share = 1.0 if language in strong else FOREIGN_LONG if _long(find.phrase) else WEAK
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
                senses = find.senses
                foreign = FOREIGN_LONG if _long(find.phrase) else FOREIGN
                if find.phrase.isascii() and len(find.phrase) < 4:
                    foreign = 0.0
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


def _long(phrase: str) -> bool:
    return len(phrase) >= LONG or not phrase.isascii()


def _words(said: list[str], lexicon: Lexicon) -> list[Word]:
    """Tokens as words, compounds cut up, function words turned into groups and parts."""
    words: list[Word] = []
    group = part = 0
    for as_said in said:
        token = light(as_said)
        if token == COMMA or (token in JOINING and token not in TURNING):
            part += 1
        elif token in TURNING and words:
            group += 1
        if token == COMMA:
            continue
        generic = token in lexicon.generic or token in JOINING or token in TURNING or token in OTHER
        if generic or token in lexicon.phrases or f"={token}" in lexicon.things:
            words.append(Word(token, as_said, EXACT, generic, group, part))
            continue
        for text, quality in pieces(token, lexicon):
            words.append(Word(text, text, quality, text in lexicon.generic, group, part))
    return words


def _phrases(words: list[Word], lexicon: Lexicon, *, typos: bool = False) -> Iterator[Find]:
    """Every phrase that begins at every word, words also by their roots."""
    forms = [forms_of(word.text, word.quality, lexicon) for word in words]
    if typos:
        forms = [f + corrections(w.text, lexicon) for f, w in zip(forms, words, strict=True)]
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
        yield from _joined(words, start, lexicon)
    yield from _inverted(words, lexicon)


def _joined(words: list[Word], start: int, lexicon: Lexicon) -> Iterator[Find]:
    """Phrases of languages that are kept without spaces, where the text has some (Korean)."""
    if not UNSPACED.search(words[start].text):
        return
    for end in range(start + 2, min(start + MOST_JOINED, len(words)) + 1):
        phrase = "".join(word.text for word in words[start:end])
        if senses := tuple(lexicon.senses(phrase)):
            yield Find(phrase, start, end, senses, EXACT)


def _inverted(words: list[Word], lexicon: Lexicon) -> Iterator[Find]:
    """ "School of music" and "shop for used bicycles" as the phrases with the head at the end."""
    for at, word in enumerate(words[1:-1], 1):
        if word.text not in ("of", "for"):
            continue
        for end in range(at + 2, min(at + 4, len(words) + 1)):
            phrase = " ".join(w.text for w in (*words[at + 1 : end], words[at - 1]))
            if senses := tuple(lexicon.senses(phrase)):
                yield Find(phrase, at - 1, end, senses, EXACT)


def _longest(finds: Iterable[Find]) -> list[Find]:
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
        place_of = reading.words[find.start].group, reading.words[find.end - 1].part
        clusters.setdefault(place_of, []).append(i)
    for (group, _), members in clusters.items():
        inner = [i for i in members if i in solid] or members
        # a guessed word is no head beside one that is sure
        inner = [i for i in inner if reading.finds[i].quality >= PART] or inner
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
