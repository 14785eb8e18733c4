"""What was issued before: the value that is kept of a logo, and who is asked about it.

A logo that somebody has is not given to another. The engine keeps nothing, so whoever issues
logos keeps a ledger - in memory (`select/ledger.py`), in a database - and hands it to `design`,
which asks it about every finalist and passes over those that are too near.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol

#: Bytes of each field, and of all: what a database column must hold.
HASH_BYTES, SIGNATURE_BYTES, PHASH_BYTES = 16, 96, 32
ISSUED_BYTES = HASH_BYTES + SIGNATURE_BYTES + PHASH_BYTES


@dataclass(frozen=True, slots=True)
class Issued:
    """One logo as a ledger keeps it.

    `spec_hash` (16 bytes) is equal for equal design specs. `signature` (96 bytes,
    `geometry.signature.Signature.to_bytes`) is of its mark, all zero where there is none.
    `phash` (32 bytes) is a difference hash of the whole picture, 16 x 16 bits: the number of
    bits that differ is how unlike two pictures are.
    """

    spec_hash: bytes
    signature: bytes
    phash: bytes

    def to_bytes(self) -> bytes:
        """144 bytes: the fields in order."""
        return self.spec_hash + self.signature + self.phash

    @classmethod
    def from_bytes(cls, data: bytes) -> Issued:
        """What `to_bytes` wrote. ValueError for another length."""
        if len(data) != ISSUED_BYTES:
            raise ValueError(f"an issued logo has {ISSUED_BYTES} bytes, not {len(data)}")
        end = HASH_BYTES + SIGNATURE_BYTES
        return cls(data[:HASH_BYTES], data[HASH_BYTES:end], data[end:])


class Ledger(Protocol):
    """Answers how near a logo is to those already issued.

    `nearness` is 1 for a logo that was issued before, 0 for one unlike all of them, and from
    `TOO_NEAR` on it is passed over while others are left. It may read a database; it is asked
    for finalists only, about ten times a job. It must not change while a job runs, or the
    same brief gives other logos.
    """

    def nearness(self, issued: Issued) -> float: ...


#: Nearness from which a logo counts as issued already.
TOO_NEAR = 0.85
