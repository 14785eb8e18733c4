"""Issued logos: what is kept of one, how near two are, and a ledger in memory."""

from __future__ import annotations

from _blake2 import blake2b  # see rng.py
from itertools import pairwise

from logo_studio.geometry.signature import BYTES, Signature, Turns, signature
from logo_studio.model.codec import write_spec
from logo_studio.model.drawing import Drawing
from logo_studio.model.ledger import HASH_BYTES, PHASH_BYTES, Issued
from logo_studio.model.spec import DesignSpec
from logo_studio.render.raster import to_rgba
from logo_studio.render.svg import to_svg

#: Side in cells of the picture that is hashed.
_SIDE = 16
#: Distance of marks, in cells, at which they have nothing in common; bits of 256 at which
#: pictures have not.
FAR_MARK, FAR_PICTURE = 1.0, 48


def fingerprint(spec: DesignSpec, drawing: Drawing) -> Issued:
    """What a ledger keeps of a logo."""
    layers = drawing.mark.layers if drawing.mark else ()
    seen = signature(layers) if layers else None
    return Issued(
        blake2b(write_spec(spec), digest_size=HASH_BYTES).digest(),
        seen.to_bytes() if seen else bytes(BYTES),
        picture_hash(to_svg(drawing)).to_bytes(PHASH_BYTES, "big"),
    )


def picture_hash(svg: str) -> int:
    """256 bits: whether each of 16 x 16 px is darker than its right neighbour."""
    pixels = to_rgba(svg, _SIDE + 1, _SIDE)
    grey = [pixels[i] + pixels[i + 1] + pixels[i + 2] for i in range(0, len(pixels), 4)]
    bits = 0
    for y in range(_SIDE):
        row = grey[y * (_SIDE + 1) : (y + 1) * (_SIDE + 1)]
        for left, right in pairwise(row):
            bits = bits << 1 | (left < right)
    return bits


def nearness(a: Issued, b: Issued) -> float:
    """1 for the same spec; else the lesser of how alike the marks and the pictures are.

    Both must be alike: the same mark in another logo, and another mark in a picture of the
    same outlines, are other logos. Logos without a mark are compared by their pictures.
    """
    if a.spec_hash == b.spec_hash:
        return 1.0
    return _compared(a, Turns(Signature.from_bytes(a.signature)), b)


def _compared(a: Issued, turns: Turns, b: Issued) -> float:
    differing = int.from_bytes(a.phash, "big") ^ int.from_bytes(b.phash, "big")
    pictures = max(0.0, 1 - differing.bit_count() / FAR_PICTURE)
    if not pictures:
        return 0.0
    without = bytes(BYTES)
    if without in (a.signature, b.signature):
        return pictures if a.signature == b.signature else 0.0
    apart = turns.distance(int.from_bytes(b.signature, "big"))
    return min(pictures, max(0.0, 1 - apart / FAR_MARK))


class MemoryLedger:
    """Everything issued in one process: for tests, and for a run of many logos."""

    def __init__(self) -> None:
        self._rows: dict[bytes, Issued] = {}

    def add(self, row: Issued) -> None:
        self._rows[row.spec_hash] = row

    def nearness(self, issued: Issued) -> float:
        if issued.spec_hash in self._rows:
            return 1.0
        turns = Turns(Signature.from_bytes(issued.signature))
        return max([_compared(issued, turns, row) for row in self._rows.values()], default=0.0)
