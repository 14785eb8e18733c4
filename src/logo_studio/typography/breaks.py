"""Where a text may be broken into lines: the Unicode line breaking algorithm (UAX #14).

Rules of Unicode 15 with the numbers of its example 7, as Unicode's own LineBreakTest has them.
Scripts written without spaces are broken by phrases on top of this (`phrases.py`).
"""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.typography import ucd

_HARD = frozenset(("BK", "CR", "LF", "NL"))
_NO_BASE = _HARD | {"SP", "ZW"}
_LETTERS = frozenset(("AL", "HL", "SA"))
_IDEOGRAPHS = frozenset(("ID", "IDP", "EB", "EM"))
_HANGUL = frozenset(("JL", "JV", "JT", "H2", "H3"))
_OPENING = frozenset(("OP", "OPW"))
_CLOSING = frozenset(("CL", "CP", "CPW"))
_AFFIXES = frozenset(("PR", "PO"))
_HANGUL_AFTER = {
    "JL": ("JL", "JV", "H2", "H3"), "JV": ("JV", "JT"), "H2": ("JV", "JT"),
    "JT": ("JT",), "H3": ("JT",),
}  # fmt: skip


def line_breaks(text: str) -> list[int]:
    """Offsets at which a line may begin, in order; neither 0 nor the end of the text.

    >>> line_breaks("the quick fox")
    [4, 10]
    """
    kinds, starts = _combined([ucd.line(ch) for ch in text])
    return [starts[i] for i in range(1, len(kinds)) if _may_break(kinds, i)]


def _combined(kinds: list[str]) -> tuple[list[str], list[int]]:
    """LB9, LB10: marks and joiners taken into their bases; (classes, where each begins).

    LB8a is kept by not beginning a base behind a joiner: "+" marks a base with one at its end.
    """
    bases: list[str] = []
    starts: list[int] = []
    for i, kind in enumerate(kinds):
        if kind in ("CM", "ZWJ"):
            if bases and bases[-1].rstrip("+") not in _NO_BASE:
                bases[-1] = bases[-1].rstrip("+") + ("+" if kind == "ZWJ" else "")
                continue
            kind = "AL+" if kind == "ZWJ" else "AL"
        bases.append(kind)
        starts.append(i)
    return bases, starts


def _may_break(raw: list[str], i: int) -> bool:
    """Whether a line may begin with base `i`."""
    kinds = [k.rstrip("+") for k in raw] if any(k[-1] == "+" for k in raw) else raw
    before, after = kinds[i - 1], kinds[i]
    if before in _HARD:  # LB4, LB5
        return not (before == "CR" and after == "LF")
    if after in _HARD or after in ("SP", "ZW"):  # LB6, LB7
        return False
    last = i - 1  # the last base that is no space
    while last >= 0 and kinds[last] == "SP":
        last -= 1
    shown = kinds[last] if last >= 0 else ""
    if shown == "ZW":  # LB8
        return True
    if raw[i - 1][-1] == "+":  # LB8a
        return False
    if any(rule(before, after, shown) for rule in _KEEP_SPACED):
        return False
    if before == "SP":  # LB18
        return True
    if "CB" in (before, after):  # LB20
        return "QU" not in (before, after)
    if i > 1 and kinds[i - 2] == "HL" and before in ("HY", "BA"):  # LB21a
        return False
    if any(rule(before, after, shown) for rule in _KEEP):
        return False
    if before == after == "RI":  # LB30a
        first = i - 1
        while first and kinds[first - 1] == "RI":
            first -= 1
        return (i - first) % 2 == 0
    return not _in_number(kinds, i)


Rule = Callable[[str, str, str], bool]

#: Rules that reach over spaces; b and a are the classes at the place, s the last that is no space.
_KEEP_SPACED: tuple[Rule, ...] = (
    lambda b, a, s: a == "WJ" or b == "WJ",  # LB11
    lambda b, a, s: b == "GL",  # LB12
    lambda b, a, s: a == "GL" and b not in ("SP", "BA", "HY"),  # LB12a
    lambda b, a, s: a in _CLOSING or a in ("EX", "IS", "SY"),  # LB13
    lambda b, a, s: s in _OPENING,  # LB14
    lambda b, a, s: s == "QU" and a in _OPENING,  # LB15
    lambda b, a, s: s in _CLOSING and a == "NS",  # LB16
    lambda b, a, s: s == "B2" and a == "B2",  # LB17
)
_KEEP: tuple[Rule, ...] = (
    lambda b, a, s: b == "QU" or a == "QU",  # LB19
    lambda b, a, s: a in ("BA", "HY", "NS") or b == "BB",  # LB21
    lambda b, a, s: b == "SY" and a == "HL",  # LB21b
    lambda b, a, s: a == "IN",  # LB22
    lambda b, a, s: (b in _LETTERS and a == "NU") or (b == "NU" and a in _LETTERS),  # LB23
    lambda b, a, s: (b == "PR" and a in _IDEOGRAPHS) or (b in _IDEOGRAPHS and a == "PO"),  # LB23a
    lambda b, a, s: (b in _AFFIXES and a in _LETTERS) or (b in _LETTERS and a in _AFFIXES),  # LB24
    lambda b, a, s: a in _HANGUL_AFTER.get(b, ()),  # LB26
    lambda b, a, s: (b in _HANGUL and a == "PO") or (b == "PR" and a in _HANGUL),  # LB27
    lambda b, a, s: b in _LETTERS and a in _LETTERS,  # LB28
    lambda b, a, s: b == "IS" and a in _LETTERS,  # LB29
    lambda b, a, s: (b in _LETTERS or b == "NU") and a == "OP",  # LB30
    lambda b, a, s: b == "CP" and (a in _LETTERS or a == "NU"),  # LB30
    lambda b, a, s: b in ("EB", "IDP") and a == "EM",  # LB30b
)


def _in_number(kinds: list[str], i: int) -> bool:
    """LB25 by the pattern of example 7: (PR|PO)? (OP|HY)? NU (NU|SY|IS)* (CL|CP)? (PR|PO)?"""
    before, after = kinds[i - 1], kinds[i]
    following = kinds[i + 1] if i + 1 < len(kinds) else ""
    if before in _AFFIXES and (
        after == "NU" or ((after in _OPENING or after == "HY") and following == "NU")
    ):
        return True
    if (before in _OPENING or before == "HY") and after == "NU":
        return True
    at = i - 1
    if after in _AFFIXES and kinds[at] in _CLOSING:
        at -= 1
    if not (after in ("NU", "SY", "IS") or after in _CLOSING or after in _AFFIXES):
        return False
    while at >= 0 and kinds[at] in ("SY", "IS"):
        at -= 1
    return at >= 0 and kinds[at] == "NU"
