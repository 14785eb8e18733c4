"""`logo-studio catalogue`: what there is to choose from."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from logo_studio.cli.output import Json, say, table
from logo_studio.compose.compose import LOCKUPS
from logo_studio.direct.directions import DIRECTIONS
from logo_studio.errors import SpecError
from logo_studio.marks.containers import CONTAINERS
from logo_studio.marks.registry import Param, family_of, motifs
from logo_studio.typography.fonts import faces, full_faces

Row = dict[str, Any]


def _range(param: Param) -> str:
    """A parameter's values as a person would write them."""
    options = getattr(param, "options", None)
    if options:
        return "|".join(options)
    return f"{param.low:g}..{param.high:g}"  # type: ignore[union-attr]


def _marks(letters: bool) -> list[Row]:
    return [
        {
            "id": m.id,
            "family": family_of(m.id),
            "depicts": list(m.depicts),
            "parameters": {name: _range(p) for name, p in m.params.items()},
            "vienna": list(m.vienna),
            "containable": m.containable,
        }
        for m in motifs().values()
        if bool(m.letters) == letters
    ]


def _containers() -> list[Row]:
    return [
        {"id": name, "corners": c.corners, "content": c.content} for name, c in CONTAINERS.items()
    ]


def _typefaces() -> list[Row]:
    return [
        {
            "id": f.id, "family": f.family, "voice": f.voice, "also": list(f.also),
            "weights": list(f.weights), "scripts": list(f.scripts),
            "languages": list(f.languages), "characters": f.characters, "goes_with": f.latin,
            "derived_from": f.derived_from, "licence": f.licence,
        }
        for f in (*faces(), *full_faces())
    ]  # fmt: skip


def _lockups() -> list[Row]:
    variants: dict[str, list[str]] = {name: [] for name in LOCKUPS}
    for direction in DIRECTIONS:
        for (lockup, variant), _ in direction.lockups:
            if variant and variant not in variants[lockup]:
                variants[lockup].append(variant)
    return [{"id": name, "variants": found} for name, found in variants.items()]


KINDS: dict[str, Callable[[], list[Row]]] = {
    "marks": lambda: _marks(letters=False),
    "letters": lambda: _marks(letters=True),
    "containers": _containers,
    "typefaces": _typefaces,
    "lockups": _lockups,
}


#: In JSON only: too long for a line.
WIDE = ("also", "languages", "derived_from")


def catalogue(kind: str = "marks", /, *, json_output: Json = False) -> None:
    """List what there is: marks, letters, containers, typefaces or lockups.

    Parameters
    ----------
    kind
        marks, letters, containers, typefaces or lockups.
    """
    if kind not in KINDS:
        raise SpecError(f"there is no catalogue of {kind!r}", f"catalogues: {', '.join(KINDS)}")
    rows = KINDS[kind]()
    columns = [name for name in rows[0] if name not in WIDE]
    text = table(columns, [[_cell(row[name]) for name in columns] for row in rows])
    say(rows, text, json_output)


def _cell(value: Any) -> str:
    if isinstance(value, dict):
        return " ".join(f"{k}={v}" for k, v in value.items())
    return ", ".join(map(str, value)) if isinstance(value, list) else str(value)
