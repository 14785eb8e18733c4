"""Issued marks as the worker hands them on and as a drawing process asks them.

A mark is `ROW` bytes: the transaction it was issued in, then `model.ledger.Issued`. The worker
keeps the newest in one block and gives each drawing process what it has not had; the process
finds near ones through bands of the picture hash, so a question costs microseconds however
many there are.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterator

import msgspec

from logo_studio.model.ledger import ISSUED_BYTES, PHASH_BYTES, Issued

#: Bytes of the transaction, and of a whole mark.
TX_BYTES = 8
ROW = TX_BYTES + ISSUED_BYTES
#: Two pictures from `TOO_NEAR` on differ in 7 of 256 bits at most (`select.ledger.FAR_PICTURE`),
#: so at least one of eight bands of bits is the same in both.
_BANDS, _WIDTH = 8, 32
#: Bits of a band lie far apart: neighbours, of an empty margin, say, are the same in all pictures.
_STRIDE = 37
#: Marks that are looked at one by one before they are sorted in.
_LOOSE = 256


class Avoid(msgspec.Struct, frozen=True):
    """What a job knows of the ledger: the newest `most` marks issued before `until`."""

    until: int
    most: int


class Book:
    """The newest marks, in order, on the worker's side. `horizon`: all before it are here."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.horizon = 0
        self.rows = bytearray()
        #: Marks that were dropped in front: positions count from the very first.
        self.dropped = 0

    def add(self, rows: bytes, horizon: int) -> None:
        """Marks in order, up to `horizon`; those that are here already are left out."""
        for at in range(0, len(rows), ROW):
            if int.from_bytes(rows[at : at + TX_BYTES], "big") >= self.horizon:
                self.rows += rows[at:]
                break
        self.horizon = max(self.horizon, horizon)
        # Twice as many as are asked for: an attempt that began earlier finds what it knew.
        spare = len(self.rows) // ROW - 2 * self.most
        if spare > self.most // 4:
            del self.rows[: spare * ROW]
            self.dropped += spare

    def since(self, position: int) -> tuple[bytes, int]:
        """What follows `position`, and the position after it."""
        end = self.dropped + len(self.rows) // ROW
        start = max(position, self.dropped)
        return bytes(self.rows[(start - self.dropped) * ROW :]), end


class Marks:
    """The same on the drawing process's side, sorted by bands."""

    def __init__(self) -> None:
        self.rows = bytearray()
        self.txs = array("Q")
        self.bands = [array("Q") for _ in range(_BANDS)]
        self.sorted = 0

    def add(self, rows: bytes, most: int) -> None:
        """More marks, in order; the oldest go when there are many more than twice `most`."""
        self.rows += rows
        for at in range(0, len(rows), ROW):
            self.txs.append(int.from_bytes(rows[at : at + TX_BYTES], "big"))
        spare = len(self.txs) - 2 * most
        if most and spare > most // 2:
            del self.rows[: spare * ROW], self.txs[:spare]
            self.sorted = 0
        if len(self.txs) - self.sorted > _LOOSE or not self.sorted:
            self._sort()

    def _sort(self) -> None:
        """Every band as numbers: its bits, then the mark's position."""
        fresh: list[list[int]] = [[] for _ in range(_BANDS)]
        for position in range(self.sorted, len(self.txs)):
            for k, band in enumerate(_split(self._phash(position))):
                fresh[k].append(band << _WIDTH | position)
        for k in range(_BANDS):
            held = self.bands[k].tolist() if self.sorted else []
            self.bands[k] = array("Q", sorted(held + fresh[k]))
        self.sorted = len(self.txs)

    def _phash(self, position: int) -> bytes:
        end = (position + 1) * ROW
        return bytes(self.rows[end - PHASH_BYTES : end])

    def issued(self, position: int) -> Issued:
        """The mark at a position."""
        start = position * ROW + TX_BYTES
        return Issued.from_bytes(bytes(self.rows[start : start + ISSUED_BYTES]))

    def near(self, phash: bytes, first: int, end: int) -> Iterator[int]:
        """Positions of `first` to `end` whose pictures may be near, each at least once."""
        for band, numbers in zip(_split(phash), self.bands, strict=True):
            at = bisect_left(numbers, band << _WIDTH | first)
            while at < len(numbers) and numbers[at] < (band << _WIDTH | end):
                yield numbers[at] & (1 << _WIDTH) - 1
                at += 1
        yield from range(max(self.sorted, first), end)

    def view(self, avoid: Avoid) -> View:
        """`model.ledger.Ledger` of what a job knows."""
        end = bisect_left(self.txs, avoid.until)
        return View(self, max(0, end - avoid.most), end)


class View:
    """`model.ledger.Ledger`: true from `TOO_NEAR` on, 0 for what is well below it."""

    def __init__(self, marks: Marks, first: int, end: int) -> None:
        self.marks, self.first, self.end = marks, first, end

    def nearness(self, issued: Issued) -> float:
        from logo_studio.select.ledger import nearness

        found = set(self.marks.near(issued.phash, self.first, self.end))
        return max((nearness(issued, self.marks.issued(at)) for at in found), default=0.0)


def _split(phash: bytes) -> list[int]:
    """The bands of a picture hash."""
    bits = f"{int.from_bytes(phash, 'big'):0256b}"
    mixed = "".join(bits[i * _STRIDE % 256] for i in range(256))
    return [int(mixed[k * _WIDTH : (k + 1) * _WIDTH], 2) for k in range(_BANDS)]
