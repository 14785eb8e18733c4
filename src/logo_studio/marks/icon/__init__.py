"""Icons: a reviewed vocabulary for what no constructed mark shows.

Outlines of free icon sets (see assets/data/licences), each drawn anew as a mark: `draw.py`.
A row is made when it is asked for; nothing is read at import.
"""

from __future__ import annotations

from functools import lru_cache

from logo_studio.marks.icon.table import Row, known, table
from logo_studio.marks.registry import Choice, Motif, Number, Param

PREFIX = "icon_"
#: Thinner strokes than this share of the box are a line drawing: always in a container or form.
LINE = 0.056
#: Signs of a service are two things in one, as on a map; a picture of the thing itself is better.
SERVICES = ("_repair", "_rental")


def ids() -> list[str]:
    """All icon marks, in the table's order."""
    return [PREFIX + concept for concept in table().concepts()]


def has(mark_id: str) -> bool:
    """Whether there is an icon mark of that name."""
    return mark_id.startswith(PREFIX) and table().row(mark_id[len(PREFIX) :]) is not None


@lru_cache(maxsize=256)
def motif(mark_id: str) -> Motif:
    """The row of an icon mark that exists, in the register's form."""
    return _motif(known(mark_id[len(PREFIX) :]))


def depicting(word: str) -> list[Motif]:
    """Icon marks that depict `word`."""
    return [_motif(row) for row in table().depicting(word)]


def _motif(row: Row) -> Motif:
    params: dict[str, Param] = {
        "form": Choice(row.forms),
        "stroke": Number(row.stroke, row.thin, row.bold, 0.01),
    }
    if row.radius:
        params["corner"] = Choice(("crisp", "round"))
    if row.turns:
        params["facing"] = Choice(("right", "left"))
    line = row.stroke < LINE
    return Motif(
        id=PREFIX + row.concept,
        depicts=row.depicts,
        params=params,
        solo=not line,
        weight="line" if line else "solid" if row.stroke > 0.1 else "medium",
        grade=2 if row.concept.endswith(SERVICES) else 3,
        small=row.small,
        vienna=row.vienna,
        stem="stroke",
        contained={"form": "plain"},
    )
