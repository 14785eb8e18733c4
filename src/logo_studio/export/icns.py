"""`app.icns`: Apple's icon container, PNG payloads."""

from __future__ import annotations

from collections.abc import Mapping
from struct import pack

#: Type code -> side in px (Apple's icon services; ic11 to ic14 are the @2x forms).
TYPES = {
    b"icp4": 16, b"icp5": 32, b"icp6": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512,
    b"ic10": 1024, b"ic11": 32, b"ic12": 64, b"ic13": 256, b"ic14": 512,
}  # fmt: skip


def to_icns(pngs: Mapping[int, bytes]) -> bytes:
    """The container, from a PNG for each side in `TYPES`. KeyError when one is missing."""
    chunks = [code + pack(">I", 8 + len(pngs[side])) + pngs[side] for code, side in TYPES.items()]
    body = b"".join(chunks)
    return b"icns" + pack(">I", 8 + len(body)) + body
