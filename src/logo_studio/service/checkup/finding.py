"""What an examination says: one finding a check, with the way to mend it."""

from __future__ import annotations

from typing import Literal

import msgspec

State = Literal["ok", "warn", "fail"]


class Finding(msgspec.Struct, frozen=True, kw_only=True):
    """`warn` serves for now; `fail` does not, or loses something. `mend` is empty when ok."""

    check: str
    state: State
    found: str
    mend: str = ""


def ok(check: str, found: str) -> Finding:
    return Finding(check=check, state="ok", found=found)


def warn(check: str, found: str, mend: str) -> Finding:
    return Finding(check=check, state="warn", found=found, mend=mend)


def fail(check: str, found: str, mend: str) -> Finding:
    return Finding(check=check, state="fail", found=found, mend=mend)


def duration(seconds: float) -> str:
    """Seconds for a person: `4 s`, `12 min`, `5 h`, `3 days`."""
    for unit, size in (("days", 86400), ("h", 3600), ("min", 60)):
        if seconds >= 2 * size:
            return f"{seconds / size:.0f} {unit}"
    return f"{seconds:.0f} s"


def size(count: float) -> str:
    """Bytes for a person."""
    for unit, one in (("TB", 1e12), ("GB", 1e9), ("MB", 1e6)):
        if count >= one:
            return f"{count / one:.1f} {unit}"
    return f"{count / 1e3:.0f} KB"
