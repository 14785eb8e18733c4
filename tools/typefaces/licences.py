"""Licence texts and the notice table that go out with the faces."""

from __future__ import annotations

import re
from dataclasses import dataclass

ALLOWED = ("Apache-2.0", "OFL-1.1")
CHANGES = "subset, merged and converted to TTF"

_RESERVED = re.compile(r"reserved\s*font\s*names?:?\s+([^\n]+)", re.IGNORECASE)
_QUOTED = re.compile(r"""["'“‘]([^"'”’]+)["'”’]""")


@dataclass(frozen=True, slots=True)
class Notice:
    id: str
    family: str
    derived_from: str
    copyright: str
    licence: str


def copyright_line(licence_text: str, name_table_copyright: str) -> str:
    """Who owns the face: the first line of an OFL text; Apache's names nobody, so ask the font."""
    first = licence_text.strip().splitlines()[0].strip()
    line = first if first.lower().startswith("copyright") else name_table_copyright
    return _tidy(line)


def _tidy(line: str) -> str:
    """One statement: without the licence sentence and the repetition for a second (italic) file."""
    statement = re.split(r" This Font Software| \S+\.ttf:", line)[0]
    return re.sub(r"\s+", " ", statement).strip()


def reserved_names(*texts: str) -> frozenset[str]:
    """The names a modified version must not bear, as declared after the copyright statement.

    They come quoted in any fashion, or bare up to a full stop; "ReservedFont Name" occurs too.
    """
    names: set[str] = set()
    for text in texts:
        for declared in _RESERVED.findall(text.split("PREAMBLE")[0]):
            names.update(_QUOTED.findall(declared) or [declared.split(".")[0].strip()])
    return frozenset(names)


def notice_table(notices: list[Notice]) -> str:
    lines = [
        "Typefaces in this folder's neighbour `fonts`. Each is a modified version of the original:",
        f"{CHANGES}. The full text of each licence is in <id>.txt beside this file.",
        "",
        "id | family | derived from | licence (SPDX) | copyright | changes",
        "---|---|---|---|---|---",
    ]
    lines += [
        " | ".join((n.id, n.family, n.derived_from or n.family, n.licence, n.copyright, CHANGES))
        for n in notices
    ]
    return "\n".join(lines) + "\n"
