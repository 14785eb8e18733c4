"""The order in which the pieces of one line stand: the Unicode bidirectional algorithm (UAX #9).

One line, one paragraph, no explicit embeddings, overrides or isolates (a brief holds none): rules
P2-P3, W1-W7, N0-N2, I1-I2 and L2. Text without right-to-left letters never comes here.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")

_STRONG = {"L": "L", "R": "R", "AL": "R"}
#: What a bracket rule N0 or a neutral rule N1 sees: numbers count as right-to-left.
_DIRECTION = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_NEUTRAL = frozenset(("B", "S", "WS", "ON"))
_BRACKETS = dict(
    zip("([{〈《「『【〔〖", ")]}〉》」』】〕〗", strict=True)
)  # fmt: skip
_CLOSING = {close: opening for opening, close in _BRACKETS.items()}


def has_right_to_left(text: str) -> bool:
    """Whether any character needs this module."""
    if text.isascii():
        return False
    return any(ch >= "\u0590" and unicodedata.bidirectional(ch) in ("R", "AL", "AN") for ch in text)


def levels(text: str) -> tuple[int, list[int]]:
    """The paragraph's level (0 left to right, 1 right to left) and one level per character."""
    kinds = [unicodedata.bidirectional(ch) or "L" for ch in text]
    base = 0
    for kind in kinds:
        if kind in _STRONG:
            base = 0 if kind == "L" else 1
            break
    outer = "R" if base else "L"
    _resolve_weak(kinds, outer)
    _resolve_brackets(text, kinds, outer)
    _resolve_neutral(kinds, outer)
    result = []
    for kind in kinds:
        if base:
            result.append(1 if kind == "R" else 2)
        else:
            result.append({"L": 0, "R": 1}.get(kind, 2))
    return base, _trailing_spaces(text, result, base)


def _resolve_weak(kinds: list[str], outer: str) -> None:
    """W1-W7, in place."""
    before = outer
    for i, kind in enumerate(kinds):  # W1
        if kind in ("NSM", "BN"):
            kinds[i] = before
        before = kinds[i]
    strong = outer
    for i, kind in enumerate(kinds):  # W2, W3
        if kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "AL":
            kinds[i] = "AN"
    kinds[:] = ["R" if kind == "AL" else kind for kind in kinds]
    for i in range(1, len(kinds) - 1):  # W4
        sides = (kinds[i - 1], kinds[i + 1])
        if sides == ("EN", "EN") and kinds[i] in ("ES", "CS"):
            kinds[i] = "EN"
        elif sides == ("AN", "AN") and kinds[i] == "CS":
            kinds[i] = "AN"
    _spread_numbers(kinds)  # W5
    kinds[:] = ["ON" if kind in ("ES", "ET", "CS") else kind for kind in kinds]  # W6
    strong = outer
    for i, kind in enumerate(kinds):  # W7
        if kind in _STRONG:
            strong = kind
        elif kind == "EN" and strong == "L":
            kinds[i] = "L"


def _spread_numbers(kinds: list[str]) -> None:
    """W5: currency and percent signs beside a European number belong to it."""
    for order in (range(1, len(kinds)), range(len(kinds) - 2, -1, -1)):
        step = -1 if order.step > 0 else 1
        for i in order:
            if kinds[i] == "ET" and kinds[i + step] == "EN":
                kinds[i] = "EN"


def _resolve_brackets(text: str, kinds: list[str], outer: str) -> None:
    """N0: a pair of brackets takes one direction, that of what it holds or stands in."""
    for opening, close in _bracket_pairs(text, kinds):
        inside = {_DIRECTION[k] for k in kinds[opening + 1 : close] if k in _DIRECTION}
        if outer in inside:
            chosen = outer
        elif inside:
            context = next(
                (_DIRECTION[k] for k in reversed(kinds[:opening]) if k in _DIRECTION), outer
            )
            chosen = context if context in inside else outer
        else:
            continue
        kinds[opening] = kinds[close] = chosen


def _bracket_pairs(text: str, kinds: list[str]) -> list[tuple[int, int]]:
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for i, ch in enumerate(text):
        if kinds[i] != "ON":
            continue
        if ch in _BRACKETS:
            stack.append((ch, i))
        elif ch in _CLOSING:
            for depth in range(len(stack) - 1, -1, -1):
                if stack[depth][0] == _CLOSING[ch]:
                    pairs.append((stack[depth][1], i))
                    del stack[depth:]
                    break
    return sorted(pairs)


def _resolve_neutral(kinds: list[str], outer: str) -> None:
    """N1, N2: neutrals between two of one direction take it, all others the paragraph's."""
    i = 0
    while i < len(kinds):
        if kinds[i] not in _NEUTRAL:
            i += 1
            continue
        end = i
        while end < len(kinds) and kinds[end] in _NEUTRAL:
            end += 1
        before = _DIRECTION[kinds[i - 1]] if i else outer
        after = _DIRECTION[kinds[end]] if end < len(kinds) else outer
        kinds[i:end] = [before if before == after else outer] * (end - i)
        i = end


def _trailing_spaces(text: str, result: list[int], base: int) -> list[int]:
    """L1: spaces at the end of the line stand at the paragraph's level."""
    for i in range(len(text) - 1, -1, -1):
        if not text[i].isspace():
            break
        result[i] = base
    return result


def visual_order(runs: Sequence[T], run_levels: Sequence[int]) -> list[T]:
    """L2: runs in logical order, each with its level, reordered from left to right."""
    order = list(runs)
    found = list(run_levels)
    for level in range(max(found, default=0), 0, -1):
        i = 0
        while i < len(order):
            if found[i] < level:
                i += 1
                continue
            end = i
            while end < len(order) and found[end] >= level:
                end += 1
            order[i:end] = order[i:end][::-1]
            found[i:end] = found[i:end][::-1]
            i = end
    return order
