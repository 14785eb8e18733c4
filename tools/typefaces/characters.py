"""Which characters a face of thousands takes: national standards, and the rest that names need.

A full Han face has 10,000 to 30,000 characters and weighs 5 MB and more; the standards' common
levels hold what is read and written every day. Names are the exception, so each language's first
face takes a list of name characters besides (characters/*.txt).
"""

from __future__ import annotations

import pathlib
from collections.abc import Callable

FOLDER = pathlib.Path(__file__).parent / "characters"

#: Letters, figures and signs that any script is set with.
BASIC = frozenset(map(chr, range(0x20, 0x7F))) | frozenset(
    "\u00a0¡¢£¥§©«®°±·»¿×÷–—‘’‚“”„†•…‰′″‹›€₹₪₩₽₺№™−"
)
_KANA = frozenset(map(chr, range(0x3041, 0x3097))) | frozenset(map(chr, range(0x3099, 0x3100)))
_SQUARE_MARKS = frozenset(map(chr, range(0x3000, 0x3020))) | frozenset(
    "！％＆（）＋，－．／：；？～￥"
)
_JAMO = frozenset(map(chr, range(0x3131, 0x3164)))
_BOPOMOFO = frozenset(map(chr, range(0x3105, 0x312A)))


def _decoded(codec: str, first: int, last: int) -> frozenset[str]:
    """The two-byte characters of a codec whose codes lie in a range."""
    found = set()
    for code in range(first, last + 1):
        try:
            found.add(code.to_bytes(2, "big").decode(codec))
        except UnicodeDecodeError:
            continue
    return frozenset(ch for ch in found if len(ch) == 1)


def _big5_names() -> frozenset[str]:
    """Rare ones of Taiwan's standard that China's and Japan's have too: what is really written."""
    rare = _decoded("big5", 0xC940, 0xF9D5)
    return rare & _decoded("gb2312", 0xB0A1, 0xF7FE) & _decoded("euc_jp", 0xB0A1, 0xF4FE)


_LISTS: dict[str, Callable[[], frozenset[str]]] = {
    "basic": lambda: BASIC,
    # GB 2312-1980: 6,763 hanzi, of which level 1 are the 3,755 common ones
    "gb-2312": lambda: _decoded("gb2312", 0xB0A1, 0xF7FE) | _KANA | _SQUARE_MARKS,
    "gb-2312-1": lambda: _decoded("gb2312", 0xB0A1, 0xD7F9) | _SQUARE_MARKS,
    # JIS X 0208: 6,355 kanji, of which level 1 are the 2,965 common ones
    "jis-x-0208": lambda: _decoded("euc_jp", 0xB0A1, 0xF4FE) | _KANA | _SQUARE_MARKS,
    "jis-x-0208-1": lambda: _decoded("euc_jp", 0xB0A1, 0xCFFE) | _KANA | _SQUARE_MARKS,
    # Big5 level 1: the 5,401 common characters
    "big5-1": lambda: _decoded("big5", 0xA440, 0xC67E) | _SQUARE_MARKS | _BOPOMOFO,
    # KS X 1001: 2,350 syllables
    "ks-x-1001": lambda: _decoded("euc_kr", 0xB0A1, 0xC8FE) | _JAMO | _SQUARE_MARKS,
    "names-zh-hans": lambda: _listed("names-zh-hans"),
    # with the kanji that IBM's code page added for family names (髙, 﨑, 彅)
    "names-ja": lambda: _listed("names-ja") | _decoded("cp932", 0xFA5C, 0xFC4B),
    "names-zh-hant": lambda: _listed("names-zh-hant") | _big5_names(),
    # all that is written in squares; a face takes what its slices have
    "squares": lambda: (
        BASIC | frozenset(map(chr, (*range(0x1100, 0x1200), *range(0x2E80, 0x33480))))
    ),
    "names-ko": lambda: _listed("names-ko"),
}


def characters(names: tuple[str, ...]) -> frozenset[int]:
    """The code points of all these lists together. KeyError for an unknown one."""
    return frozenset(ord(ch) for name in names for ch in _LISTS[name]())


def _listed(name: str) -> frozenset[str]:
    """A list kept as text; lines that begin with # are remarks."""
    lines = (FOLDER / f"{name}.txt").read_text("utf-8").splitlines()
    return frozenset(ch for line in lines if not line.startswith("#") for ch in line.strip())
