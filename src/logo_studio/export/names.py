"""File names that every system takes: ASCII, lower case, never reserved, never leading out."""

from __future__ import annotations

import re
import unicodedata

from logo_studio.rng import key_of

#: Longest slug; paths of a kit stay below 160 characters.
LONGEST = 40
#: Names that Windows keeps for devices.
_RESERVED = {"con", "prn", "aux", "nul"} | {f"{p}{i}" for p in ("com", "lpt") for i in range(1, 10)}
SAFE = re.compile(r"^(?:[a-zA-Z0-9_][a-zA-Z0-9_.@-]*/)*[a-zA-Z0-9_][a-zA-Z0-9_.@-]*$")


def slug(text: str) -> str:
    """`text` as a-z, 0-9 and hyphens; a short hash where most of its letters have no such form.

    >>> slug("Halden & Moss"), slug("CON")
    ('halden-moss', 'brand-con')
    """
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode().lower()
    name = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")[:LONGEST].strip("-")
    letters = sum(c.isalnum() for c in text)
    if not name or sum(c.isalnum() for c in name) < 0.5 * min(letters, LONGEST):
        return f"brand-{key_of(text):016x}"[:14]
    return f"brand-{name}" if name in _RESERVED else name
