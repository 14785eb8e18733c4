"""In which order the characters of a line stand: the Unicode bidirectional algorithm (UAX #9).

All rules, with explicit embeddings, overrides and isolates; Unicode's own BidiTest and
BidiCharacterTest are in the tests. Text without right-to-left letters never comes here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar

from logo_studio.typography import ucd

T = TypeVar("T")

_MAX_DEPTH = 125
_MAX_BRACKETS = 63
_STRONG = {"L": 0, "R": 1, "AL": 1}
#: What a bracket rule N0 or a neutral rule N1 sees: numbers count as right-to-left.
_DIRECTION = {"L": "L", "R": "R", "EN": "R", "AN": "R"}
_ISOLATES = frozenset(("LRI", "RLI", "FSI"))
#: level to add, override, for each embedding (X2-X5).
_EMBEDDINGS = {"RLE": (1, ""), "LRE": (0, ""), "RLO": (1, "R"), "LRO": (0, "L")}
_REMOVED = frozenset((*_EMBEDDINGS, "PDF", "BN"))
_NEUTRAL = frozenset(("B", "S", "WS", "ON", "PDI", *_ISOLATES))
_BLANK = frozenset(("WS", "PDI", *_ISOLATES, *_REMOVED))


def has_right_to_left(text: str) -> bool:
    """Whether any character needs this module."""
    if text.isascii():
        return False
    return any(
        ch >= "\u0590" and ucd.bidi(ch) in ("R", "AL", "AN", "RLE", "RLO", "LRO", "RLI")
        for ch in text
    )


def reads_from_right(text: str) -> bool:
    """Whether the first strong letter is one of a script read from the right (P2, P3)."""
    if text.isascii() or not has_right_to_left(text):
        return False
    kinds = [ucd.bidi(ch) for ch in text]
    return _first_strong(kinds, _isolate_ends(kinds), 0, len(kinds)) == 1


def levels(text: str, base: int | None = None) -> tuple[int, list[int]]:
    """The paragraph's level (0 left to right, 1 right to left) and one level per character.

    `base` is the paragraph's level; None takes that of the first strong letter (P2, P3).
    Characters that rule X9 removes stand with the one before them.
    """
    kinds = [ucd.bidi(ch) for ch in text]
    known = ucd.brackets()
    pairing = {i: known[ch] for i, ch in enumerate(text) if ch in known}
    return resolve(kinds, pairing, base)


def resolve(
    kinds: Sequence[str], brackets: dict[int, tuple[str, bool]], base: int | None = None
) -> tuple[int, list[int]]:
    """`levels` for Bidi_Class values; `brackets` gives by index the pair and whether it opens."""
    original = list(kinds)
    partner = _isolate_ends(original)
    if base is None:
        base = _first_strong(original, partner, 0, len(original))
        base = 0 if base is None else base
    working, found = _explicit(original, partner, base)
    kept = [i for i, kind in enumerate(original) if kind not in _REMOVED]
    for sequence, start, end in _sequences(original, partner, found, kept, base):
        _resolve_sequence(sequence, original, working, brackets, found, start, end)
    for i in kept:  # I1, I2
        kind, level = working[i], found[i]
        if level & 1:
            found[i] += kind != "R"
        elif kind != "L":
            found[i] += 1 if kind == "R" else 2
    _trailing(original, found, base)
    return base, found


def _isolate_ends(kinds: list[str]) -> dict[int, int]:
    """BD9: the end of each isolate, by the index of what begins it."""
    ends: dict[int, int] = {}
    stack: list[int] = []
    for i, kind in enumerate(kinds):
        if kind in _ISOLATES:
            stack.append(i)
        elif kind == "PDI" and stack:
            ends[stack.pop()] = i
        elif kind == "B":
            stack.clear()
    return ends


def _first_strong(kinds: list[str], partner: dict[int, int], start: int, end: int) -> int | None:
    """P2, P3: the level of the first strong letter that is not inside an isolate."""
    i = start
    while i < end:
        kind = kinds[i]
        if kind in _STRONG:
            return _STRONG[kind]
        if kind == "B":
            return None
        i = partner.get(i, end) if kind in _ISOLATES else i
        i += 1
    return None


def _explicit(kinds: list[str], partner: dict[int, int], base: int) -> tuple[list[str], list[int]]:
    """X1-X8: (classes with overrides applied, levels)."""
    working, found = list(kinds), [base] * len(kinds)
    stack: list[tuple[int, str, bool]] = [(base, "", False)]
    over_isolates = over_embeddings = valid = 0
    for i, kind in enumerate(kinds):
        level, override, _ = stack[-1]
        if kind in _EMBEDDINGS:
            found[i] = level
            odd, forced = _EMBEDDINGS[kind]
            new = level + 1 + ((level + 1) % 2 != odd)
            if new <= _MAX_DEPTH and not over_isolates and not over_embeddings:
                stack.append((new, forced, False))
            elif not over_isolates:
                over_embeddings += 1
        elif kind in _ISOLATES:
            found[i] = level
            working[i] = override or kind
            odd = {"LRI": 0, "RLI": 1}.get(kind, 2)
            if odd == 2:
                odd = _first_strong(kinds, partner, i + 1, partner.get(i, len(kinds))) or 0
            new = level + 1 + ((level + 1) % 2 != odd)
            if new <= _MAX_DEPTH and not over_isolates and not over_embeddings:
                valid += 1
                stack.append((new, "", True))
            else:
                over_isolates += 1
        elif kind == "PDI":
            if over_isolates:
                over_isolates -= 1
            elif valid:
                over_embeddings = 0
                while not stack.pop()[2]:
                    pass
                valid -= 1
            found[i], override, _ = stack[-1]
            working[i] = override or kind
        elif kind == "PDF":
            if not over_isolates:
                if over_embeddings:
                    over_embeddings -= 1
                elif len(stack) > 1 and not stack[-1][2]:
                    stack.pop()
            found[i] = stack[-1][0]
        elif kind == "B":
            found[i] = base
        else:
            found[i] = level
            if kind != "BN":
                working[i] = override or kind
    return working, found


def _sequences(
    kinds: list[str], partner: dict[int, int], found: list[int], kept: list[int], base: int
) -> Iterator[tuple[list[int], str, str]]:
    """X10: isolating run sequences as indices, with the directions before and after each."""
    runs: list[list[int]] = []
    for i in kept:
        if runs and found[runs[-1][-1]] == found[i]:
            runs[-1].append(i)
        else:
            runs.append([i])
    if len(runs) == 1 and not partner:
        edge = _edge(base, found[kept[0]])
        yield runs[0], edge, edge
        return
    by_first = {run[0]: run for run in runs}
    ends = set(partner.values())
    order = {i: n for n, i in enumerate(kept)}
    for run in runs:
        if run[0] in ends:
            continue
        sequence = list(run)
        while (end := partner.get(sequence[-1])) is not None:
            sequence += by_first[end]
        level = found[sequence[0]]
        first, last = order[sequence[0]], order[sequence[-1]]
        before = found[kept[first - 1]] if first else base
        after = base
        if last + 1 < len(kept) and kinds[sequence[-1]] not in _ISOLATES:
            after = found[kept[last + 1]]
        yield sequence, _edge(level, before), _edge(level, after)


def _edge(level: int, beside: int) -> str:
    """The direction at an end of a sequence: that of the higher level."""
    return "R" if max(level, beside) & 1 else "L"


def _resolve_sequence(
    sequence: list[int],
    original: list[str],
    working: list[str],
    brackets: dict[int, tuple[str, bool]],
    found: list[int],
    start: str,
    end: str,
) -> None:
    """W1-W7, N0-N2 on one isolating run sequence; writes to `working`."""
    kinds = [working[i] for i in sequence]
    _resolve_weak(kinds, start)
    inside = "R" if found[sequence[0]] & 1 else "L"
    if brackets:
        pairs = _bracket_pairs(sequence, kinds, brackets)
        _resolve_brackets(pairs, kinds, [original[i] for i in sequence], start, inside)
    _resolve_neutral(kinds, start, end, inside)
    for i, kind in zip(sequence, kinds, strict=True):
        working[i] = kind


def _resolve_weak(kinds: list[str], start: str) -> None:
    """W1-W7, in place."""
    before = start
    for i, kind in enumerate(kinds):  # W1
        if kind == "NSM":
            kinds[i] = "ON" if before in _ISOLATES or before == "PDI" else before
        before = kinds[i]
    strong = start
    for i, kind in enumerate(kinds):  # W2, W3
        if kind in _STRONG:
            strong = kind
            if kind == "AL":
                kinds[i] = "R"
        elif kind == "EN" and strong == "AL":
            kinds[i] = "AN"
    for i in range(1, len(kinds) - 1):  # W4
        kind = kinds[i]
        if kind in ("ES", "CS"):
            sides = (kinds[i - 1], kinds[i + 1])
            if sides == ("EN", "EN"):
                kinds[i] = "EN"
            elif sides == ("AN", "AN") and kind == "CS":
                kinds[i] = "AN"
    if "ET" in kinds:  # W5
        _spread_numbers(kinds)
    strong = start
    for i, kind in enumerate(kinds):  # W6, W7
        if kind in ("ES", "ET", "CS"):
            kinds[i] = "ON"
        elif kind in _STRONG:
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


def _bracket_pairs(
    sequence: list[int], kinds: list[str], brackets: dict[int, tuple[str, bool]]
) -> list[tuple[int, int]]:
    """BD16: pairs of positions in the sequence, by their opening one."""
    stack: list[tuple[str, int]] = []
    pairs: list[tuple[int, int]] = []
    for at, i in enumerate(sequence):
        if i not in brackets or kinds[at] != "ON":
            continue
        close, opens = brackets[i]
        if opens:
            if len(stack) == _MAX_BRACKETS:
                break
            stack.append((close, at))
            continue
        for depth in range(len(stack) - 1, -1, -1):
            if stack[depth][0] == close:
                pairs.append((stack[depth][1], at))
                del stack[depth:]
                break
    return sorted(pairs)


def _resolve_brackets(
    pairs: list[tuple[int, int]], kinds: list[str], original: list[str], start: str, inside: str
) -> None:
    """N0: a pair of brackets takes one direction, that of what it holds or stands in."""
    for opening, close in pairs:
        held = {_DIRECTION[k] for k in kinds[opening + 1 : close] if k in _DIRECTION}
        if inside in held:
            chosen = inside
        elif held:
            context = next(
                (_DIRECTION[k] for k in reversed(kinds[:opening]) if k in _DIRECTION), start
            )
            chosen = context if context in held else inside
        else:
            continue
        for at in (opening, close):
            kinds[at] = chosen
            for mark in range(at + 1, len(kinds)):  # marks upon a bracket go with it
                if original[mark] != "NSM":
                    break
                kinds[mark] = chosen


def _resolve_neutral(kinds: list[str], start: str, end: str, inside: str) -> None:
    """N1, N2: neutrals between two of one direction take it, all others the embedding's."""
    i, count = 0, len(kinds)
    while i < count:
        if kinds[i] not in _NEUTRAL:
            i += 1
            continue
        stop = i
        while stop < count and kinds[stop] in _NEUTRAL:
            stop += 1
        before = _DIRECTION[kinds[i - 1]] if i else start
        after = _DIRECTION[kinds[stop]] if stop < count else end
        kinds[i:stop] = [before if before == after else inside] * (stop - i)
        i = stop


def _trailing(kinds: list[str], found: list[int], base: int) -> None:
    """L1, in place: separators, and blanks before them or at the end of the line, at `base`.

    What X9 removes takes the level of the character before it.
    """
    blank = True
    for i in range(len(kinds) - 1, -1, -1):
        kind = kinds[i]
        if kind in ("B", "S"):
            blank = True
        elif kind not in _BLANK:
            blank = False
        if blank:
            found[i] = base
    for i, kind in enumerate(kinds):
        if kind in _REMOVED:
            found[i] = found[i - 1] if i else base


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
