"""Issued logos are kept in 144 bytes, and not given to anybody else."""

from __future__ import annotations

import pytest

from logo_studio import Brief, design
from logo_studio.model.ledger import ISSUED_BYTES, TOO_NEAR, Issued
from logo_studio.model.logo import Logo
from logo_studio.select.ledger import MemoryLedger, fingerprint, nearness, picture_hash

ROASTERY = Brief(business_type="coffee roastery", name="Northwind")


def row(logo: Logo) -> Issued:
    return fingerprint(logo.spec, logo.drawing)


@pytest.fixture(scope="module")
def six() -> tuple[Logo, ...]:
    return design(ROASTERY)


def test_bytes_both_ways(six: tuple[Logo, ...]) -> None:
    for logo in six:
        kept = row(logo)
        assert len(kept.to_bytes()) == ISSUED_BYTES
        assert Issued.from_bytes(kept.to_bytes()) == kept
    with pytest.raises(ValueError, match="144 bytes"):
        Issued.from_bytes(b"short")


def test_a_logo_is_nearest_to_itself(six: tuple[Logo, ...]) -> None:
    rows = [row(logo) for logo in six]
    for a in rows:
        assert nearness(a, a) == 1.0
        assert all(0 <= nearness(a, b) < TOO_NEAR for b in rows if b is not a)


def test_the_same_picture_from_another_spec_is_near(six: tuple[Logo, ...]) -> None:
    kept = row(six[0])
    other = Issued(bytes(16), kept.signature, kept.phash)
    assert nearness(kept, other) >= TOO_NEAR
    unlike = Issued(bytes(16), kept.signature, bytes(v ^ 255 for v in kept.phash))
    assert nearness(kept, unlike) == 0.0


def test_logos_without_a_mark_are_compared_by_their_pictures(six: tuple[Logo, ...]) -> None:
    kept = row(six[0])
    word = Issued(bytes(16), bytes(96), kept.phash)
    assert nearness(word, Issued(bytes([1] * 16), bytes(96), kept.phash)) == 1.0
    assert nearness(word, kept) == 0.0


def test_what_was_issued_is_not_issued_again(six: tuple[Logo, ...]) -> None:
    ledger = MemoryLedger()
    assert design(ROASTERY, issued=ledger) == six
    for logo in six:
        ledger.add(row(logo))
    again = design(ROASTERY, issued=ledger)
    assert len(again) == 6
    assert not {logo.svg for logo in again} & {logo.svg for logo in six}
    for logo in again:
        assert logo.review.passed
        assert ledger.nearness(row(logo)) < TOO_NEAR
    assert design(ROASTERY, issued=ledger) == again


def test_the_picture_hash_sees_the_picture(six: tuple[Logo, ...]) -> None:
    assert picture_hash(six[0].svg) == picture_hash(six[0].svg)
    assert (picture_hash(six[0].svg) ^ picture_hash(six[2].svg)).bit_count() > 5
