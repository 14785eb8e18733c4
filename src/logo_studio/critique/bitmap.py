"""Black-and-white pictures as big integers: one bit a pixel, whole-picture operations.

A picture of 160 x 160 px is an integer of 3.2 KB; Python shifts, combines and counts it in
about a microsecond, so morphology needs no array library.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache


@cache
def _digits(level: int) -> bytes:
    """Translation of grey bytes to the digits "0" and "1", 1 from `level` on."""
    return bytes([49 if value >= level else 48 for value in range(256)])


@dataclass(frozen=True, slots=True)
class Bitmap:
    """`height` rows of `width` pixels; the first pixel is the highest bit of `bits`.

    The outermost 2 pixels on every side must be blank: shifts carry pixels over row ends.
    """

    width: int
    height: int
    bits: int

    def with_bits(self, bits: int) -> Bitmap:
        """A picture of the same size."""
        return Bitmap(self.width, self.height, bits)

    def count(self) -> int:
        """Set pixels."""
        return self.bits.bit_count()

    def opened(self) -> Bitmap:
        """Without everything narrower than 2 px: eroded, then dilated by a 2 x 2 square."""
        b, w = self.bits, self.width
        b &= b << 1
        b &= b << w
        b |= b >> 1
        return self.with_bits(b | b >> w)

    def closed(self) -> Bitmap:
        """With every gap narrower than 2 px filled: dilated, then eroded by a 2 x 2 square."""
        b, w = self.bits, self.width
        b |= b >> 1
        b |= b >> w
        b &= b << 1
        return self.with_bits(b & b << w)

    def grown(self) -> Bitmap:
        """With the four neighbours of every set pixel."""
        b, w = self.bits, self.width
        return self.with_bits(b | b >> 1 | b << 1 | b >> w | b << w)

    def shrunk(self) -> Bitmap:
        """Only pixels whose four neighbours are set too."""
        b, w = self.bits, self.width
        return self.with_bits(b & b >> 1 & b << 1 & b >> w & b << w)

    def edge_length(self) -> int:
        """Pixels on the inner side of the outline."""
        return self.count() - self.shrunk().count()

    def enclosed(self) -> Bitmap:
        """Blank pixels that no row or column of blank pixels joins to the border."""
        w, h = self.width, self.height
        free = ~self.bits & ((1 << w * h) - 1)
        outside = ((1 << w) - 1) << w * (h - 1)  # the first row
        before = 0
        while outside != before:
            before = outside
            for step, reach in ((w, h), (1, w), (-w, h), (-1, w)):
                outside = _flooded(outside, free, step, reach)
        return self.with_bits(free & ~outside)

    def blobs(self) -> int:
        """How many separate shapes there are, if none has a hole: the Euler number."""
        b, w = self.bits, self.width
        right = b & b << 1
        pairs = right.bit_count() + (b & b << w).bit_count()
        return b.bit_count() - pairs + (right & right << w).bit_count()


def _flooded(seed: int, free: int, step: int, reach: int) -> int:
    """`seed` run on through `free` pixels in one direction, in log2(reach) doublings."""
    span = 1
    while span < reach:
        shift = span * step
        if shift > 0:
            seed |= free & seed >> shift
            free &= free >> shift
        else:
            seed |= free & seed << -shift
            free &= free << -shift
        span *= 2
    return seed


def from_grey(grey: bytes, width: int, level: int = 128) -> Bitmap:
    """Pixels of at least `level` are set."""
    return Bitmap(width, len(grey) // width, int(grey.translate(_digits(level)), 2))
