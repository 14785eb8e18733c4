"""A trained table as `words.bin` (understand/association.py): four bits a number."""

from __future__ import annotations

import json
from zlib import crc32

import numpy as np

from associate.teacher import probabilities
from associate.train import NONE, Model
from logo_studio.understand.association import BITS, UNIT

#: A row is kept when alone it makes some trade at least so likely: words, runs, grams.
LEAST_WORD, LEAST_RUN, LEAST_GRAM = 0.06, 0.03, 0.02
#: A word goes when its sequences say the same, this near to its own probability.
NEAR = 0.2


def pack(model: Model) -> bytes:
    """The file's content."""
    features, dims = model.features, model.rows.shape[1]
    # turned so that numbers of rows and trades are of one size, and rounding costs least
    left, size, right = np.linalg.svd(model.head, full_matrices=False)
    rows = model.rows @ (right.T * np.sqrt(size))
    head = left * np.sqrt(size)
    keys = features.keys()
    trade, likely = _best(rows, head, model.bias)
    words = len(features.words)
    run = np.array([key[0] == "~" for key in keys])
    word = (np.arange(len(keys)) < words) & ~run
    loud = np.where(word, likely >= LEAST_WORD, likely > np.where(run, LEAST_RUN, LEAST_GRAM))
    spelled = np.zeros((words, dims), np.float32)
    for i in np.flatnonzero(word):
        if found := features.sequences(keys[i]):
            spelled[i] = rows[found].sum(0) / len(found) ** 0.5
    same, again = _best(spelled, head, model.bias)
    own = np.zeros_like(again)
    for i in range(0, words, 4096):
        part = slice(i, min(i + 4096, words))
        p = _probabilities(spelled[part], head, model.bias)
        own[part] = p[np.arange(len(p)), trade[part]]
    needless = np.where(
        loud[:words], (same == trade[:words]) & (own > likely[:words] - NEAR),
        again < 1.3 * LEAST_WORD,
    ) & word[:words]  # fmt: skip
    loud[:words] &= ~needless
    silent = np.flatnonzero(word[:words] & ~loud[:words] & ~needless)
    # invented words have sequences too: those that make up known words are told from them
    spelt = np.flatnonzero(needless & (likely[:words] >= LEAST_WORD))
    return _content(rows, head, model.bias, keys, np.flatnonzero(loud), silent, spelt)


def _probabilities(rows: np.ndarray, head: np.ndarray, bias: np.ndarray) -> np.ndarray:
    scores = np.hstack([rows @ head.T + bias[:-1], np.full((len(rows), 1), NONE, np.float32)])
    return probabilities(scores)[:, :-1]


def _best(rows: np.ndarray, head: np.ndarray, bias: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The likeliest trade of each row alone, and how likely it is."""
    parts = [_probabilities(rows[i : i + 4096], head, bias) for i in range(0, len(rows), 4096)]
    return (
        np.concatenate([p.argmax(1) for p in parts]), np.concatenate([p.max(1) for p in parts])
    )  # fmt: skip


def _content(
    rows: np.ndarray,
    head: np.ndarray,
    bias: np.ndarray,
    keys: list[str],
    loud: np.ndarray,
    silent: np.ndarray,
    spelt: np.ndarray,
) -> bytes:
    numbers, scales = _rounded(rows[loud])
    hashes = np.array([crc32(keys[i].encode()) for i in loud], np.uint32)
    order = np.argsort(hashes, kind="stable")
    hashes, first = np.unique(hashes[order], return_index=True)
    order = order[first]
    step = scales.max() / 255
    packed = np.zeros((len(order), 1 + rows.shape[1] // 2), np.uint8)
    packed[:, 0] = np.clip(np.rint(scales[order] / step), 1, 255)
    nibbles = (numbers[order] + 8).astype(np.uint8)
    packed[:, 1:] = nibbles[:, 0::2] | nibbles[:, 1::2] << 4
    quiet = np.setdiff1d(_hashes(keys, silent), hashes)
    known = np.setdiff1d(_hashes(keys, spelt), hashes)
    unit = np.abs(head).max() / 127
    columns = np.clip(np.rint(head / unit), -128, 127).T + 128
    header = {
        "dims": rows.shape[1], "trades": len(head), "loud": len(hashes), "silent": len(quiet),
        "spelt": len(known),
        "scale": float(step * unit / UNIT), "none": NONE,
        "biases": [round(float(b), 4) for b in bias[:-1]],
    }  # fmt: skip
    return b"".join((
        json.dumps(header, separators=(",", ":")).encode() + b"\n",
        _lengths(hashes), _lengths(quiet), _lengths(known),
        hashes.astype("<u4").tobytes(), packed.tobytes(), quiet.astype("<u4").tobytes(),
        known.astype("<u4").tobytes(), columns.astype(np.uint8).tobytes(),
    ))  # fmt: skip


def _hashes(keys: list[str], places: np.ndarray) -> np.ndarray:
    return np.unique(np.array([crc32(keys[i].encode()) for i in places], np.uint32))


def _lengths(hashes: np.ndarray) -> bytes:
    return np.bincount(hashes >> (32 - BITS), minlength=1 << BITS).astype("<u2").tobytes()


def _rounded(rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each row as whole numbers -8..7 and a scale, of several the one that loses least."""
    most = np.abs(rows).max(1, keepdims=True)
    best: tuple[np.ndarray, np.ndarray] | None = None
    loss = np.full(len(rows), np.inf)
    for share in (0.5, 0.6, 0.7, 0.8, 0.9, 1.0):
        scale = most * share / 7 + 1e-9
        numbers = np.clip(np.rint(rows / scale), -8, 7)
        now = ((numbers * scale - rows) ** 2).sum(1)
        if best is None:
            best = numbers, scale[:, 0]
        better = now < loss
        best[0][better], best[1][better] = numbers[better], scale[better, 0]
        loss = np.minimum(loss, now)
    assert best is not None
    return best
