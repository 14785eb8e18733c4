"""Requests and results for the suites."""

from __future__ import annotations

from typing import Any
from uuid import UUID, uuid4

from logo_studio.service.job import IssuedMark, Request, Variant, object_key

MARK = IssuedMark(spec_hash="ab" * 16, mark="bean", signature="cd" * 96, phash="ef" * 32)


def request(**fields: Any) -> Request:
    given = {"job_id": uuid4(), "business_type": "bakery", "prefs": {"name": "Kora"}}
    return Request(**(given | fields))


def six(job_id: UUID) -> tuple[Variant, ...]:
    palettes = ("warm", "warm", "cool", "cool", "mono", "mono")
    return tuple(
        Variant(
            index=i, palette=p, colors=("#111111",) * 4, key=object_key(job_id, i, p),
            bytes=6000 + i, sha256=f"{i:064x}", spec={"seed": i, "text": {"name": "Ä\u2028"}},
            quality={"score": 0.9, "passed": True}, issued=MARK if i < 2 else None,
        )
        for i, p in enumerate(palettes)
    )  # fmt: skip
