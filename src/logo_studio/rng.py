"""Keyed randomness: every draw is a pure function of (seed, key).

There is no stream and no state, so adding a draw never moves another one, and the order
in which draws are made does not matter (the idea of DiceBear 10 and of counter-based
generators). `random`, `time` and `uuid` are banned from the engine by lint.
"""

from __future__ import annotations

# Not through hashlib: that loads the whole of OpenSSL, 3 MB, for a hash Python has itself.
from _blake2 import blake2b
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")
_SPAN = float(1 << 53)


def key_of(text: str) -> int:
    """A whole number of 64 bits fixed by `text`: the seed of everything said in it."""
    digest = blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest()
    return int.from_bytes(digest, "big")


def unit(seed: int, key: str) -> float:
    """A number in [0, 1), uniform, fixed by `seed` (any integer) and `key`."""
    return (key_of(f"{seed}\x1f{key}") >> 11) / _SPAN


def between(seed: int, key: str, low: float, high: float) -> float:
    """A number in [low, high)."""
    return low + (high - low) * unit(seed, key)


def pick(seed: int, key: str, options: Sequence[T]) -> T:
    """One of `options`, each equally likely. Raises IndexError when there are none."""
    return options[int(unit(seed, key) * len(options))]


def pick_weighted(seed: int, key: str, options: Sequence[tuple[T, float]]) -> T:
    """One of `options`, each (value, weight >= 0) as likely as its weight."""
    total = sum(weight for _, weight in options)
    mark = unit(seed, key) * total
    for value, weight in options:
        mark -= weight
        if mark < 0:
            return value
    return options[-1][0]


def shuffled(seed: int, key: str, options: Sequence[T]) -> tuple[T, ...]:
    """All `options` in an order fixed by (seed, key); ties cannot occur in practice."""
    order = sorted(range(len(options)), key=lambda i: (unit(seed, f"{key}/{i}"), i))
    return tuple(options[i] for i in order)
