"""`favicon.ico`: several true bitmaps in one file, each drawn for its size."""

from __future__ import annotations

from collections.abc import Sequence
from struct import pack


def to_ico(pictures: Sequence[tuple[int, bytes]]) -> bytes:
    """An ICO of (side in px, pre-multiplied RGBA rows), as 32-bit bitmaps with their AND masks.

    Layout: ICONDIR, one ICONDIRENTRY each, then BITMAPINFOHEADER with doubled height, BGRA rows
    from the bottom up and a mask padded to four bytes a row (Microsoft, "The evolution of the
    ICO file format").
    """
    bitmaps = [_bitmap(side, rgba) for side, rgba in pictures]
    out = [pack("<HHH", 0, 1, len(bitmaps))]
    offset = 6 + 16 * len(bitmaps)
    for (side, _), data in zip(pictures, bitmaps, strict=True):
        out.append(pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(data), offset))
        offset += len(data)
    return b"".join([*out, *bitmaps])


def _bitmap(side: int, rgba: bytes) -> bytes:
    head = pack("<IiiHHIIiiII", 40, side, 2 * side, 1, 32, 0, 0, 0, 0, 0, 0)
    rows, masks = [], []
    for y in range(side - 1, -1, -1):
        row = bytearray()
        bits = 0
        for x in range(side):
            r, g, b, a = rgba[4 * (y * side + x) : 4 * (y * side + x) + 4]
            if a:
                row += bytes((_plain(b, a), _plain(g, a), _plain(r, a), a))
            else:
                row += b"\0\0\0\0"
            bits = bits << 1 | (a < 128)
        width = -(-side // 32) * 32
        rows.append(bytes(row))
        masks.append((bits << (width - side)).to_bytes(width // 8, "big"))
    return head + b"".join(rows) + b"".join(masks)


def _plain(value: int, alpha: int) -> int:
    """A channel without the multiplication by its alpha."""
    return min(255, (value * 255 + alpha // 2) // alpha)
