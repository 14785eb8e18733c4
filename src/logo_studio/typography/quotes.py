"""Typewriter quotes to typographic ones: what a typesetter does before anything else."""

from __future__ import annotations

import re

from logo_studio.typography.script import ALPHABETS, script_of

APOSTROPHE = "’"
_ENGLISH = ("“", "”")
# Language -> opening and closing double quotes (CLDR, delimiters); Cyrillic names without a known
# language take the guillemets that all of their languages use.
_QUOTES = {
    "bg": ("„", "“"), "cs": ("„", "“"), "da": ("»", "«"), "de": ("„", "“"), "el": ("«", "»"),
    "es": ("«", "»"), "fr": ("«", "»"), "hu": ("„", "”"), "it": ("«", "»"), "pl": ("„", "”"),
    "pt": ("«", "»"), "ro": ("„", "”"), "ru": ("«", "»"), "sk": ("„", "“"), "uk": ("«", "»"),
}  # fmt: skip
_BY_SCRIPT = {"Cyrl": ("«", "»"), "Grek": ("«", "»")}

# Opened at the start, or after a space, bracket or dash.
_OPENING = re.compile(r'(^|(?<=[\s(\[\-–—]))"')
# Minutes and inches stay straight: 6' 2".
_APOSTROPHE = re.compile(r"(?<!\d)'|'(?=\w)")
_CLOSING = re.compile(r'(?<!\d)"')


def curled(text: str, language: str = "") -> str:
    """`text` with apostrophes and quotes as type has them; other scripts are left alone.

    In Hebrew the straight signs are letters' marks (geresh, gershayim), so only Latin, Cyrillic
    and Greek text is touched.
    """
    if "'" not in text and '"' not in text:
        return text
    script = script_of(text)
    if script not in ALPHABETS:
        return text
    tongue = language.split("-")[0].lower()
    opening, closing = _QUOTES.get(tongue) or _BY_SCRIPT.get(script, _ENGLISH)
    text = _CLOSING.sub(closing, _OPENING.sub(opening, text))
    return _APOSTROPHE.sub(APOSTROPHE, text)
