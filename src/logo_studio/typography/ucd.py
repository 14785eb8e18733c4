"""Properties of characters from the Unicode Character Database, compiled by tools/build_unicode.py.

Python's own `unicodedata` lacks scripts, brackets and break classes, and its version depends on
the interpreter: the same name would be set otherwise by another one.
"""

from __future__ import annotations

import sys
from array import array
from bisect import bisect_right
from functools import cache, lru_cache
from typing import NamedTuple

import msgspec

from logo_studio.assets import loader

_FILE = "unicode.bin"


class Table:
    """One property: its value for each character."""

    __slots__ = ("_runs", "_values")

    def __init__(self, values: list[str], runs: array[int]) -> None:
        self._values = values
        self._runs = runs

    def of(self, ch: str) -> str:
        """The value for one character."""
        runs = self._runs
        return self._values[runs[bisect_right(runs, ord(ch) << 8 | 0xFF) - 1] & 0xFF]


class _Column(msgspec.Struct, frozen=True):
    values: list[str]
    runs: int


class _Head(msgspec.Struct, frozen=True):
    version: str
    brackets: str
    properties: dict[str, _Column]


class _Data(NamedTuple):
    head: _Head
    tables: dict[str, Table]


@cache
def _data() -> _Data:
    head_line, _, body = loader.path(_FILE).read_bytes().partition(b"\n")
    head = msgspec.json.decode(head_line, type=_Head)
    runs = array("I", body)
    if sys.byteorder == "big":
        runs.byteswap()
    tables: dict[str, Table] = {}
    start = 0
    for name, column in head.properties.items():
        end = start + column.runs
        tables[name] = Table(list(map(sys.intern, column.values)), runs[start:end])
        start = end
    return _Data(head, tables)


def version() -> str:
    """The version of Unicode that the data is of."""
    return _data().head.version


@cache
def brackets() -> dict[str, tuple[str, bool]]:
    """Paired brackets: for each the closing one of its pair, and whether it opens.

    Angle brackets that are canonically equal (U+2329, U+3008) share a closing one (UAX #9, BD14).
    """
    pairs = _data().head.brackets
    found: dict[str, tuple[str, bool]] = {}
    for opening, close in zip(pairs[::2], pairs[1::2], strict=True):
        end = "\u3009" if close == "\u232a" else close
        found[opening], found[close] = (end, True), (end, False)
    return found


@lru_cache(maxsize=2048)
def script(ch: str) -> str:
    """Script, as an ISO 15924 code: Zyyy is Common, Zinh Inherited, Zzzz unassigned."""
    return _data().tables["script"].of(ch)


@lru_cache(maxsize=512)
def scripts(ch: str) -> frozenset[str]:
    """Script_Extensions of a character that is Common or Inherited; empty if all may use it."""
    return frozenset(_data().tables["extensions"].of(ch).split())


@lru_cache(maxsize=2048)
def bidi(ch: str) -> str:
    """Bidi_Class, by its short name: L, R, AL, EN ..."""
    return _data().tables["bidi"].of(ch)


@lru_cache(maxsize=2048)
def cluster(ch: str) -> str:
    """Grapheme_Cluster_Break; Other is told apart: Pictograph, Consonant, Linker."""
    return _data().tables["cluster"].of(ch)


@lru_cache(maxsize=2048)
def line(ch: str) -> str:
    """Line_Break, resolved by rule LB1 but for SA.

    OPW and CPW are wide brackets; a final P marks a code point kept for pictographs.
    """
    return _data().tables["line"].of(ch)


@lru_cache(maxsize=512)
def upright(ch: str) -> str:
    """Vertical_Orientation: U upright, R turned, Tu and Tr the same where a font has no form."""
    return _data().tables["upright"].of(ch)
