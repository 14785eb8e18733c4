"""The table of icons, as tools/build_icons.py compiled it: looked up row by row.

`icons.bin` is a line with the length of the text, the text with a line for each icon, and the
outlines. The text (150 KB) stays in memory as it is and is searched, so that a thousand icons
cost nothing until one is asked for; outlines are read from the file at their place.
"""

from __future__ import annotations

import os
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache
from sys import byteorder

from logo_studio.assets import loader
from logo_studio.model.path import Path

FILE = "icons.bin"
#: Grid units of an outline whose longer side is 1.
GRID = 10_000


@dataclass(frozen=True, slots=True)
class Row:
    """An icon: what it depicts, best first, its measures, and where its outline lies.

    `source` names its icon set and the icon. `stroke` is its thinnest stroke, `thin` and `bold`
    how far that may be taken, `radius` that of its rounded corners, all in sides of its box;
    `forms` those it can take; `sun` the quarter that a disc rises in, 1 the upper right, -1 the
    upper left, 0 none; `turns` whether it may be mirrored.
    """

    concept: str
    source: str
    depicts: tuple[str, ...]
    vienna: tuple[str, ...]
    forms: tuple[str, ...]
    stroke: float
    thin: float
    bold: float
    radius: float
    sun: int
    turns: bool
    small: bool
    start: int
    commands: int
    points: int


@dataclass(frozen=True, slots=True)
class Table:
    """`text` has a line for each icon, fields parted by tabs (`line`); `file` stays open."""

    text: bytes
    file: int
    base: int

    def row(self, concept: str) -> Row | None:
        """The icon of that name."""
        start = self.text.find(b"\n" + concept.encode() + b"\t")
        return None if start < 0 else _parse(self._line(start + 1))

    def depicting(self, word: str) -> list[Row]:
        """The icons that depict `word`, in the table's order."""
        wanted, found, at = f",{word},".encode(), [], 0
        while (at := self.text.find(wanted, at)) >= 0:
            found.append(_parse(self._line(self.text.rfind(b"\n", 0, at) + 1)))
            at += len(wanted)
        return found

    def concepts(self) -> Iterator[str]:
        """The names of all icons, in order."""
        for line in self.text[1:-1].split(b"\n"):
            yield line.partition(b"\t")[0].decode()

    def outline(self, row: Row) -> Path:
        """Its outline in a box whose longer side is 1, centred on the origin."""
        size = row.commands + 4 * row.points
        content = os.pread(self.file, size, self.base + row.start)
        numbers = array("h", content[row.commands :])
        if byteorder == "big":
            numbers.byteswap()
        values = [n / GRID for n in numbers]
        commands = content[: row.commands].decode()
        return Path(commands, tuple(values[: row.points]), tuple(values[row.points :]))

    def _line(self, start: int) -> str:
        return self.text[start : self.text.find(b"\n", start)].decode()


def line(row: Row) -> str:
    """A row as a line of the text; words stand between commas, to be found whole."""
    fields = (
        row.concept, row.source, f",{','.join(row.depicts)},",
        " ".join(row.vienna), " ".join(row.forms),
        f"{row.stroke:g} {row.thin:g} {row.bold:g} {row.radius:g}",
        f"{row.sun} {row.turns:d} {row.small:d} {row.start} {row.commands} {row.points}",
    )  # fmt: skip
    return "\t".join(fields)


def _parse(text: str) -> Row:
    concept, source, depicts, vienna, forms, measures, rest = text.split("\t")
    stroke, thin, bold, radius = map(float, measures.split())
    sun, turns, small, start, commands, points = map(int, rest.split())
    return Row(
        concept, source, tuple(depicts[1:-1].split(",")),
        tuple(vienna.split()), tuple(forms.split()),
        stroke, thin, bold, radius, sun, bool(turns), bool(small), start, commands, points,
    )  # fmt: skip


def encode(rows: list[Row], outlines: list[Path]) -> bytes:
    """The file of these icons. Coordinates are rounded to the grid."""
    text, body = ["\n"], bytearray()
    for row, p in zip(rows, outlines, strict=True):
        if (row.start, row.commands, row.points) != (len(body), len(p.commands), len(p.xs)):
            raise ValueError(f"{row.concept}: the row does not fit its outline")
        text.append(line(row) + "\n")
        numbers = array("h", [round(v * GRID) for v in (*p.xs, *p.ys)])
        if byteorder == "big":
            numbers.byteswap()
        body += p.commands.encode() + numbers.tobytes()
    content = "".join(text).encode()
    return f"{len(content)}\n".encode() + content + bytes(body)


@cache
def table() -> Table:
    """The packaged table. AssetError if it is missing."""
    with loader.path(FILE).open("rb") as opened:
        head = opened.readline()
        text = opened.read(int(head))
        return Table(text, os.dup(opened.fileno()), len(head) + len(text))


@lru_cache(maxsize=64)
def known(concept: str) -> Row:
    """The row of an icon that exists. KeyError if it does not."""
    row = table().row(concept)
    if row is None:
        raise KeyError(concept)
    return row
