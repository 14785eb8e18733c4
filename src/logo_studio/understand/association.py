"""Which trades the words of a text are associated with, for wordings that no lexicon lists.

A table of words, of pieces of words and of character sequences, trained by tools/build_words.py.
Each row adds to the scores of all trades at once, so words that say nothing add nothing. All sums
are of whole numbers, many in one: a long integer holds a vector as digits ("lanes"), and one
multiplication weighs them all. So there is no array library to load, and no rounding to differ.
"""

from __future__ import annotations

import os
from array import array
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import accumulate
from math import isqrt, ldexp
from zlib import crc32

import msgspec

from logo_studio.assets.loader import path
from logo_studio.understand.words import COMMA, UNSPACED_RUN, fold, light, split

FILE = "words.bin"
#: Hashes are found by their first bits: so many lists of them.
BITS = 12
#: Weights of rows are in parts of this: a word's is one; gram rows share theirs.
UNIT = 64
#: What the sequences of an unknown word count, in eighths: with 8 of them one keyboard mash in six
#: had a trade, with 5 one in thirty, and known trades were found as before.
HINT = 5
#: What is believed of a text without one known word, by its sequences alone: invented words sound
#: like something as often as not.
HEARSAY = 0.6
#: What a token weighs to one that says for whom, with what or where: of "bookkeeping for dancers"
#: the first word is the trade. Words that begin such a part, in languages that put them before it.
WHOLE = 2
_BESIDE = (
    "for with in at by near from while where "
    "fur mit bei im aus am neben pour avec dans chez sans para con en desde per da no na em com "
    "voor met uit dla z w för med i på från для с в из на у з untuk dengan di dari cho voi"
)
BESIDE = frozenset(map(fold, _BESIDE.split()))
#: How many trades are told apart; the others are hardly likely.
MOST = 24
#: Bytes of a lane: of a row's numbers, of the trades' scores.
LANE, WIDE = 4, 8
#: What lifts a sum above zero, as a power of two; numbers of trades are 0..255 for -128..127.
LIFT = 60
#: Tokens that are looked at; the rest is prose.
MOST_TOKENS = 220

_LOW = bytes(i & 15 for i in range(256))
_HIGH = bytes(i >> 4 for i in range(256))


def grams(word: str) -> list[str]:
    """The sequences of three to five characters of a word with its ends, marked `#`."""
    ends = f"<{word}>"
    return [
        "#" + ends[i : i + n] for n in (3, 4, 5) if n < len(ends) for i in range(len(ends) - n + 1)
    ]


def runs(text: str) -> list[str]:
    """The sequences of one to four characters of a text without spaces, marked `~`."""
    return ["~" + text[i : i + n] for n in (1, 2, 3, 4) for i in range(len(text) - n + 1)]


def pieces_of(text: str) -> list[tuple[str, bool]]:
    """The tokens of a text; True for those of scripts that put no spaces between words."""
    return [(token, run) for token, run, _ in _pieces(text)]


def _pieces(text: str) -> Iterator[tuple[str, bool, bool]]:
    """Tokens as `pieces_of` has them; True for those that say for whom, with what or where."""
    beside = started = False
    for token in split(text)[:MOST_TOKENS]:
        if token == COMMA:
            beside = False
            continue
        beside = beside or (started and token in BESIDE)
        started = True
        place = 0
        for run in UNSPACED_RUN.finditer(token):
            if run.start() > place:
                yield token[place : run.start()], False, beside
            yield run.group(), True, beside
            place = run.end()
        if place < len(token):
            yield token[place:], False, beside


class _Header(msgspec.Struct, frozen=True):
    """The file's first line. Tables follow: list lengths, hashes, rows, silent ones, spelt ones
    (words whose sequences say all there is to say), trades.

    `trades` is their number, `dims` that of a row's numbers; `biases` are the trades' own scores,
    `none` the score of there being no trade; `scale` makes scores of sums.
    """

    dims: int
    trades: int
    loud: int
    silent: int
    spelt: int
    scale: float
    none: float
    biases: list[float]


@dataclass(frozen=True, slots=True)
class _List:
    """Sorted 32-bit hashes in the file; `starts` where those with the same first bits begin."""

    file: int
    base: int
    starts: array[int]

    def find(self, key: str) -> int:
        """The place of a key, -1 when it is not there."""
        wanted = crc32(key.encode())
        first, last = self.starts[(wanted >> (32 - BITS)) :][:2]
        near = array("I", os.pread(self.file, 4 * (last - first), self.base + 4 * first))
        at = bisect_left(near, wanted)
        return first + at if at < len(near) and near[at] == wanted else -1


@dataclass(frozen=True, slots=True)
class _Table:
    """The trained table, most of it in the file."""

    header: _Header
    file: int
    loud: _List
    silent: _List
    spelt: _List
    rows: int
    columns: tuple[int, ...]
    lift: int

    def row(self, key: str) -> tuple[int, int] | None:
        """A row as lanes of numbers 0..15 times its scale, and eight times that scale; or None."""
        place = self.loud.find(key)
        if place < 0:
            return None
        size = self.header.dims // 2 + 1
        data = os.pread(self.file, size, self.rows + size * place)
        lanes = bytearray(LANE * self.header.dims)
        lanes[:: 2 * LANE] = data[1:].translate(_LOW)
        lanes[LANE :: 2 * LANE] = data[1:].translate(_HIGH)
        return data[0] * int.from_bytes(lanes, "little"), 8 * data[0]


@cache
def _table() -> _Table:
    with path(FILE).open("rb") as opened:
        line = opened.readline()
        file = os.dup(opened.fileno())
    header = msgspec.json.decode(line, type=_Header)
    lists = 1 << BITS
    place = len(line)

    def starts() -> array[int]:
        nonlocal place
        lengths = array("H", os.pread(file, 2 * lists, place))
        place += 2 * lists
        return array("I", accumulate(lengths, initial=0))

    loud_starts, silent_starts, spelt_starts = starts(), starts(), starts()
    loud = _List(file, place, loud_starts)
    rows = place + 4 * header.loud
    silent = _List(file, rows + header.loud * (header.dims // 2 + 1), silent_starts)
    spelt = _List(file, silent.base + 4 * header.silent, spelt_starts)
    place = spelt.base + 4 * header.spelt
    columns = []
    for _ in range(header.dims):
        lanes = bytearray(WIDE * header.trades)
        lanes[::WIDE] = os.pread(file, header.trades, place)
        columns.append(int.from_bytes(lanes, "little"))
        place += header.trades
    # sums may be negative: they are lifted by so much in each lane; biases are added with it
    lift = sum(
        ((1 << LIFT) + round(bias * WHOLE / header.scale)) << (8 * WIDE * lane)
        for lane, bias in enumerate(header.biases)
    )
    return _Table(header, file, loud, silent, spelt, rows, tuple(columns), lift)


@lru_cache(maxsize=1024)
def _token(token: str, run: bool) -> tuple[int, int, bool]:
    """A token's rows, weighed and added, what their numbers are too high by, and whether the
    token is a word that the table has."""
    table = _table()
    if not run:
        for form in dict.fromkeys((token, light(token))):
            if row := table.row(form):
                return UNIT * row[0], UNIT * row[1], True
            if table.silent.find(form) >= 0:
                return 0, 0, False
    keys = grams(token)
    if run:
        # a single kana or Thai letter says nothing, a single Chinese character much
        keys = [key for key in runs(token) if len(key) > 2 or key[1] >= "\u3400"]
    found = [row for key in keys if (row := table.row(key))]
    if not found:
        return 0, 0, False
    # sequences that overlap say the same thing several times; of an unknown word they only hint
    weight = isqrt(UNIT * UNIT * (9 if run else 4) // (4 * len(found)))
    known = run or any(table.spelt.find(form) >= 0 for form in {token, light(token)})
    weight = weight if known else weight * HINT // 8
    lanes, high = (weight * sum(numbers) for numbers in zip(*found, strict=True))
    return lanes, high, known


def associated(text: str) -> list[tuple[int, float]]:
    """Trades (their numbers in the lexicon) with probabilities, likeliest first; the rest is none.

    >>> associated("ribeyes and chops")[0][1] > 0.3
    True
    """
    table = _table()
    total = high = 0
    words = False
    for token, run, beside in _pieces(text):
        lanes, extra, known = _token(token, run)
        times = 1 if beside else WHOLE
        total += times * lanes
        high += times * extra
        words = words or known
    if not high:
        return []
    dims, trades = table.header.dims, table.header.trades
    numbers = memoryview(total.to_bytes(LANE * dims, "little")).cast("I")
    scores = table.lift
    whole = 0
    for number, column in zip(numbers, table.columns, strict=True):
        scores += (number - high) * column
        whole += number - high
    offset = (1 << LIFT) + 128 * whole
    sums = memoryview(scores.to_bytes(WIDE * trades, "little")).cast("Q")
    scale, none = table.header.scale / WHOLE, table.header.none
    least = sorted(sums)[-MOST]
    best = sorted((-value, i) for i, value in enumerate(sums) if value >= least)
    scores_of = [scale * (-value - offset) for value, _ in best]
    top = max(scores_of[0], none)
    weights = [_exp(score - top) for score in scores_of]
    all_of_it = sum(weights) + _exp(none - top)
    share = (1.0 if words else HEARSAY) / all_of_it
    return [(i, weight * share) for (_, i), weight in zip(best, weights, strict=True)]


def _exp(x: float) -> float:
    """e to the power of x <= 0, the same on every platform: only sums and products."""
    if x < -40.0:
        return 0.0
    y = x * 1.4426950408889634
    whole = int(y) - 1
    rest = (y - whole) * 0.6931471805599453
    value = 1.0
    for n in range(14, 0, -1):
        value = 1.0 + value * rest / n
    return ldexp(value, whole)
