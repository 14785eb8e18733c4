"""Coverage as a bitmap: which characters a face sets, 34 bytes for each 256 of them.

`logo_studio/typography/fonts.py` reads it, before any file is opened.
"""

from __future__ import annotations

import base64
from collections.abc import Iterable


def pack(codes: Iterable[int]) -> str:
    """Base64 of blocks, sorted: the block's number (code >> 8, two bytes), then its 256 bits."""
    blocks: dict[int, bytearray] = {}
    for code in codes:
        blocks.setdefault(code >> 8, bytearray(32))[(code & 0xFF) >> 3] |= 1 << (code & 7)
    packed = b"".join(n.to_bytes(2, "big") + blocks[n] for n in sorted(blocks))
    return base64.b64encode(packed).decode("ascii")


def unpack(coverage: str) -> frozenset[int]:
    """The code points of a packed coverage."""
    packed = base64.b64decode(coverage)
    return frozenset(
        int.from_bytes(packed[at : at + 2], "big") << 8 | bit
        for at in range(0, len(packed), 34)
        for bit in range(256)
        if packed[at + 2 + (bit >> 3)] >> (bit & 7) & 1
    )
