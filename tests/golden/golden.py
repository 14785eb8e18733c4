"""The golden files: which briefs, where they stand, how they are drawn."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

import msgspec

from logo_studio import Brief, Logo, design

HERE = Path(__file__).parent
BRIEFS: dict[str, dict[str, object]] = json.loads((HERE / "briefs.json").read_text("utf-8"))
KEYS = ("v00", "v01", "v02", "v03", "v04", "v05")


@cache
def logos(brief_id: str) -> tuple[Logo, ...]:
    """The six logos of one golden brief, drawn now."""
    return design(msgspec.convert(BRIEFS[brief_id], Brief))


def path(brief_id: str, index: int) -> Path:
    """Where the golden file of one logo stands."""
    return HERE / brief_id / f"{KEYS[index]}.svg"
