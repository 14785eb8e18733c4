"""Texts as rows of a sparse matrix: words, or their character sequences, as at run time."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from random import Random

import numpy as np
import scipy.sparse as sp

from logo_studio.understand.association import grams, pieces_of, runs

#: How many sequences of unspaced scripts, and of words, are kept.
MOST_RUNS, MOST_GRAMS = 25_000, 60_000
#: What all the runs of a piece weigh together, to a word's 1 (association.py).
RUNS = 1.5

Pieces = list[tuple[str, bool]]


class Features:
    """Numbers of all features: words and runs first, then the grams of words."""

    def __init__(self, texts: Sequence[str], weights: Sequence[int]) -> None:
        words: Counter[str] = Counter()
        pairs: Counter[str] = Counter()
        for text, weight in zip(texts, weights, strict=True):
            for piece, run in pieces_of(text):
                if run:
                    pairs.update(runs(piece))
                else:
                    words[piece] += weight
        self.count = words
        self.words = {word: i for i, (word, _) in enumerate(words.most_common())}
        for key, number in pairs.most_common(MOST_RUNS):
            if number >= 2 or len(key) <= 3:
                self.words[key] = len(self.words)
        # a dict keeps their order, a set has another one every time
        shared = Counter(g for w in words for g in dict.fromkeys(grams(w)))
        base = len(self.words)
        kept = [g for g, n in shared.most_common(MOST_GRAMS) if n >= 2]
        self.grams = {gram: base + i for i, gram in enumerate(kept)}
        self._sequences: dict[str, list[int]] = {}

    def __len__(self) -> int:
        return len(self.words) + len(self.grams)

    def keys(self) -> list[str]:
        """The features in the order of their numbers."""
        return [*self.words, *self.grams]

    def sequences(self, word: str) -> list[int]:
        """The grams of a word that are kept."""
        found = self._sequences.get(word)
        if found is None:
            found = [self.grams[g] for g in grams(word) if g in self.grams]
            self._sequences[word] = found
        return found

    def add(
        self, pieces: Pieces, places: list[int], values: list[float], unknown: float, rng: Random
    ) -> None:
        """Appends a text; a share `unknown` of its words is taken by their sequences."""
        for piece, run in pieces:
            if run:
                found = [self.words[key] for key in runs(piece) if key in self.words]
                share = RUNS / max(1, len(found)) ** 0.5
            elif piece in self.words and not (unknown and rng.random() < unknown):
                found, share = [self.words[piece]], 1.0
            else:
                found = self.sequences(piece)
                share = 1 / max(1, len(found)) ** 0.5
            places += found
            values += [share] * len(found)

    def matrix(self, rows: Iterable[Pieces]) -> sp.csr_matrix:
        """Texts as they are read at run time."""
        places: list[int] = []
        values: list[float] = []
        ends = [0]
        for pieces in rows:
            self.add(pieces, places, values, 0.0, Random(0))
            ends.append(len(places))
        shape = (len(ends) - 1, len(self))
        return sp.csr_matrix((np.array(values, np.float32), places, ends), shape=shape)


def ridge(rows: sp.csr_matrix, wanted: np.ndarray, weights: np.ndarray, least: float) -> np.ndarray:
    """Least squares with a penalty, for all columns at once, by conjugate gradients."""
    scale = sp.diags(weights.astype(np.float32))
    turned = rows.T.tocsr()
    found = np.zeros((rows.shape[1], wanted.shape[1]), np.float32)
    rest = turned @ (scale @ wanted)
    step = rest.copy()
    size = (rest * rest).sum(0)
    for _ in range(30):
        image = turned @ (scale @ (rows @ step)) + least * step
        rate = size / ((step * image).sum(0) + 1e-12)
        found += rate * step
        rest -= rate * image
        now = (rest * rest).sum(0)
        step = rest + now / (size + 1e-12) * step
        size = now
    return found
