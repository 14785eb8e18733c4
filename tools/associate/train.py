"""Learning the table: rows of features and numbers of trades whose products are scores."""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from dataclasses import dataclass
from random import Random

import numpy as np
import scipy.sparse as sp

from associate.corpus import Corpus
from associate.features import Features, ridge
from associate.teacher import Judge, Teacher, probabilities, unit
from logo_studio.understand.association import pieces_of
from logo_studio.understand.words import fold

#: Numbers of a row; times through the texts; texts at a time; first rate of learning.
DIMS, EPOCHS, BATCH, RATE = 64, 3, 512, 0.08
#: The score of there being no trade, and invented words that are none.
NONE, INVENTED = 4.0, 40_000
#: Share of words taken by their sequences; of texts among words that say nothing.
UNKNOWN, AMONG_OTHERS = 0.25, 0.35
#: Weights of a phrase, a weak one, a text with an English meaning, a word alone.
PHRASE, WEAK, PARALLEL, WORD = 1.0, 0.6, 0.6, 0.5
#: How far what is told of trades is believed, a word alone and several; the teacher says the rest.
TOLD, TOLD_MORE = 0.5, 0.8


@dataclass
class Model:
    """Scores are `rows @ head.T + bias` for the trades, and `NONE`."""

    features: Features
    rows: np.ndarray
    head: np.ndarray
    bias: np.ndarray


@dataclass
class _Lessons:
    texts: list[str]
    labels: sp.csr_matrix
    weights: np.ndarray
    #: How many of the texts are phrases of trades, first in the list.
    phrases: int


def train(corpus: Corpus, teacher: Teacher, generic: list[str]) -> Model:
    """The whole of it: about two minutes of one processor after the teacher has read the texts."""
    vocabulary = teacher.vocabulary()
    english = [text for text, language, _, _ in corpus.phrases if language == "en"]
    known = [*vocabulary, *corpus.words, *generic]
    english += [text for text, _ in corpus.told]
    teacher.learn([*corpus.trades, *english, *(m for _, _, m in corpus.parallel), *known])
    lessons, wanted = _lessons(corpus, teacher, known, generic)
    counts = [3 if i < lessons.phrases else 1 for i in range(len(lessons.texts))]
    features = Features(lessons.texts, counts)
    first = _first_rows(features, lessons, wanted)
    centres = _centres(corpus, teacher, _axes(teacher, corpus))
    return _learn(features, lessons, first, centres)


def _axes(teacher: Teacher, corpus: Corpus) -> tuple[np.ndarray, np.ndarray]:
    """The mean of the English meanings, and the directions in which they differ most."""
    texts = sorted({m for _, _, m in corpus.parallel} | set(corpus.words))
    rows = teacher(texts)
    mean = rows.mean(0)
    _, axes = np.linalg.eigh(np.cov(unit(rows - mean), rowvar=False))
    return mean, axes[:, ::-1][:, :DIMS].astype(np.float32)


def _centres(
    corpus: Corpus, teacher: Teacher, axes: tuple[np.ndarray, np.ndarray] | None
) -> np.ndarray:
    """The mean embedding of each trade's English phrases, its name counting four times."""
    texts, trades, weights = [], [], []
    for text, language, weak, trade in corpus.phrases:
        if language == "en":
            texts.append(text)
            trades.append(trade)
            weights.append(0.4 if weak else 1.0)
    texts += corpus.trades
    trades += range(len(corpus.trades))
    weights += [4.0] * len(corpus.trades)
    rows = teacher(texts)
    mean = rows.mean(0) if axes is None else axes[0]
    rows = rows - mean
    if axes is not None:
        rows = unit(rows @ axes[1])
    shape = (len(corpus.trades), len(texts))
    return unit(sp.csr_matrix((weights, (trades, range(len(texts)))), shape=shape) @ rows)


def _lessons(
    corpus: Corpus, teacher: Teacher, known: list[str], generic: list[str]
) -> tuple[_Lessons, np.ndarray]:
    """Texts with their trades, and where the teacher (turned to DIMS numbers) would place them."""
    mean, axes = _axes(teacher, corpus)
    classes = len(corpus.trades) + 1
    meant: dict[tuple[str, str], Counter[int]] = defaultdict(Counter)
    for text, language, weak, trade in corpus.phrases:
        if key := fold(text):
            meant[key, language][trade] += 0.4 if weak else 1.0  # type: ignore[assignment]
    labels = _shares(list(meant.values()), classes)
    centres = _centres(corpus, teacher, (mean, axes))
    places = unit(labels[:, :-1] @ centres)
    texts = [text for text, _ in meant]
    weights = [PHRASE if max(c.values()) >= 1 else WEAK for c in meant.values()]
    english = {fold(t): t for t, language, _, _ in corpus.phrases if language == "en"}
    judge = _judge(corpus, teacher, english, generic)
    told: dict[str, Counter[int]] = defaultdict(Counter)
    for text, trade in corpus.told:
        if fold(text) and (fold(text), "en") not in meant:
            told[text][trade] += 1
    others: dict[tuple[str, str], list[str]] = defaultdict(list)
    for text, language, meaning in corpus.parallel:
        key = (fold(text), language)
        if key[0] and key not in meant:
            others[key].append(meaning)
    rows = [teacher(m).mean(0) for m in others.values()]
    more = np.vstack([np.array(rows), teacher(known)]) - mean
    texts += [text for text, _ in others] + [fold(word) for word in known]
    weights += [PARALLEL if len(m) == 1 else 0.35 for m in others.values()] + [WORD] * len(known)
    judged = judge(more)
    # generic words say nothing, whatever the teacher thinks
    nothing = set(map(fold, generic))
    quiet = np.array([text in nothing for text in texts[len(meant) :]], np.float32)
    judged = sp.diags(1 - quiet) @ judged + sp.diags(quiet) @ _none(len(quiet), classes)
    # what is told, with what the teacher knows of the words beside it: "talk" is not only an app
    shares = _shares(list(told.values()), classes)
    rows = teacher(list(told)) - mean
    trust = np.array([TOLD_MORE if " " in text else TOLD for text in told], np.float32)
    mixed = sp.diags(trust) @ shares + sp.diags(1 - trust) @ judge(rows)
    between = trust[:, None] * unit(shares[:, :-1] @ centres)
    between += (1 - trust[:, None]) * unit(rows @ axes)
    labels = sp.vstack([labels, mixed, judged]).tocsr()
    texts[len(meant) : len(meant)] = map(fold, told)
    weights[len(meant) : len(meant)] = [WEAK] * len(told)
    lessons = _Lessons(texts, labels, np.array(weights, np.float32), len(meant) + len(told))
    return lessons, np.vstack([places, unit(between), unit(more @ axes)])


def _none(count: int, classes: int) -> sp.csr_matrix:
    """Labels that say of each text: no trade."""
    places = (np.arange(count), np.full(count, classes - 1))
    return sp.csr_matrix((np.ones(count, np.float32), places), shape=(count, classes))


def _shares(counts: list[Counter[int]], classes: int) -> sp.csr_matrix:
    row, column, value = [], [], []
    for i, count in enumerate(counts):
        total = sum(count.values())
        for trade, number in count.items():
            row.append(i)
            column.append(trade)
            value.append(number / total)
    shape = (len(counts), classes)
    return sp.csr_matrix((np.array(value, np.float32), (row, column)), shape=shape)


def _judge(corpus: Corpus, teacher: Teacher, english: dict[str, str], generic: list[str]) -> Judge:
    classes = len(corpus.trades) + 1
    meant: dict[str, Counter[int]] = defaultdict(Counter)
    for text, language, weak, trade in corpus.phrases:
        if language == "en" and fold(text):
            meant[fold(text)][trade] += 0.4 if weak else 1.0  # type: ignore[assignment]
    counts = [*meant.values(), *(Counter([classes - 1]) for _ in generic)]
    rows = teacher([*(english[key] for key in meant), *generic])
    return Judge(rows - rows.mean(0), _shares(counts, classes), _centres(corpus, teacher, None))


def _first_rows(features: Features, lessons: _Lessons, wanted: np.ndarray) -> np.ndarray:
    """Rows that add up to where the teacher would place the texts: a good place to begin."""
    pieces = [pieces_of(text) for text in lessons.texts]
    words = len(features.words)
    table = features.matrix(pieces)[:, :words]
    rows = ridge(table, wanted.astype(np.float32), lessons.weights, 0.3)
    spelled = [w for w in features.words if w[0] != "~" and len(w) >= 3]
    places: list[int] = []
    values: list[float] = []
    ends = [0]
    for word in spelled:
        found = features.sequences(word)
        places += [place - words for place in found]
        values += [1 / max(1, len(found)) ** 0.5] * len(found)
        ends.append(len(places))
    shape = (len(spelled), len(features.grams))
    sequences = sp.csr_matrix((np.array(values, np.float32), places, ends), shape=shape)
    often = np.array([min(5, 1 + np.log1p(features.count[w])) for w in spelled])
    rest = ridge(sequences, rows[[features.words[w] for w in spelled]], often, 1.0)
    return np.vstack([rows, rest]) * 3


def _learn(features: Features, lessons: _Lessons, rows: np.ndarray, centres: np.ndarray) -> Model:
    """Rows, head and biases by AdaGrad on the cross entropy."""
    rng = Random(7)
    classes = lessons.labels.shape[1]
    invented = [" ".join(_invented(lessons, rng) for _ in range(rng.choice((1, 2, 2, 3))))
                for _ in range(INVENTED)]  # fmt: skip
    texts = [pieces_of(text) for text in (*lessons.texts, *invented)]
    labels = sp.vstack([lessons.labels, _none(INVENTED, classes)]).tocsr()
    weights = np.append(lessons.weights, np.ones(INVENTED, np.float32))
    last = lessons.labels[:, classes - 1].toarray().ravel()
    quiet = [i for i in range(lessons.phrases, len(last)) if last[i] > 0.9 and len(texts[i]) == 1]
    head = centres.astype(np.float32) * 3
    bias = np.zeros(classes, np.float32)
    bias[-1] = NONE
    seen = [
        np.full(len(rows), 1e-3, np.float32),
        np.full_like(head, 1e-3),
        np.full_like(bias, 1e-3),
    ]
    order = np.arange(len(texts))
    shuffle = np.random.default_rng(0)
    for epoch in range(EPOCHS):
        shuffle.shuffle(order)
        rate = RATE * (1 - 0.8 * epoch / EPOCHS)
        for start in range(0, len(order), BATCH):
            chosen = order[start : start + BATCH]
            places: list[int] = []
            values: list[float] = []
            ends = [0]
            for i in chosen:
                features.add(texts[i], places, values, UNKNOWN, rng)
                if rng.random() < AMONG_OTHERS:
                    for _ in range(rng.choice((1, 2, 3, 4, 6))):
                        other = texts[quiet[rng.randrange(len(quiet))]]
                        features.add(other, places, values, 0.1, rng)
                ends.append(len(places))
            columns, inverse = np.unique(np.array(places, np.int64), return_inverse=True)
            shape = (len(chosen), len(columns))
            table = sp.csr_matrix((np.array(values, np.float32), inverse, ends), shape=shape)
            z = table @ rows[columns]
            scores = np.empty((len(chosen), classes), np.float32)
            scores[:, :-1] = z @ head.T + bias[:-1]
            scores[:, -1] = NONE
            error = (probabilities(scores) - labels[chosen].toarray()) * weights[chosen][:, None]
            slope = table.T @ (error[:, :-1] @ head) + 5e-4 * rows[columns]
            seen[0][columns] += (slope * slope).mean(1)
            rows[columns] -= rate * slope / np.sqrt(seen[0][columns])[:, None]
            slope = error[:, :-1].T @ z / BATCH**0.5
            seen[1] += slope * slope
            head -= 0.3 * rate * slope / np.sqrt(seen[1])
            slope = error.sum(0) / BATCH**0.5
            seen[2] += slope * slope
            bias[:-1] -= (0.3 * rate * slope / np.sqrt(seen[2]))[:-1]
        print(f"{epoch + 1} of {EPOCHS} times through", file=sys.stderr)
    return Model(features, rows, head, bias)


def _invented(lessons: _Lessons, rng: Random) -> str:
    """The letters of a word in another order, or any letters, or the halves of two words."""
    words = []
    while len(words) < 2:
        word = lessons.texts[rng.randrange(lessons.phrases, len(lessons.texts))]
        if len(word) > 3 and " " not in word:
            words.append(word)
    letters = list(words[0])
    match rng.randrange(3):
        case 0:
            rng.shuffle(letters)
            return "".join(letters)
        case 1:
            return "".join(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in letters)
        case _:
            half = len(words[0]) // 2
            return words[0][-2:] + words[1][1:3] + words[0][half : half + 2]
