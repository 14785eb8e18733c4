"""Marks that show two concepts at once: a trade and a name, a place and a promise."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from logo_studio.marks.combined import MOTIFS
from logo_studio.marks.combined.subjects import PICTURES, Subject
from logo_studio.marks.registry import Value

#: A word counts this much less for every place further down a picture's list, to this floor.
FADE, FLOOR = 0.09, 0.3


@dataclass(frozen=True, slots=True)
class _Form:
    """One option of a combined mark: the words of its two sides, best first, and its grade."""

    mark_id: str
    params: Mapping[str, Value]
    sides: tuple[tuple[str, ...], tuple[str, ...]]
    grade: int


def combinations(concept_a: str, concept_b: str) -> tuple[tuple[str, dict[str, Value]], ...]:
    """Combined marks that show both concepts: (mark id, parameters), best first; maybe none.

    The parameters are those that decide what is shown; the others are free to be sampled.
    Equal concepts give the marks that say the same thing twice. Concepts are words of the
    register (`depicts`); their order does not matter.
    """
    found: list[tuple[float, int, _Form]] = []
    index = _index()
    for number, ranks in index.get(concept_a, {}).items():
        others = index.get(concept_b, {}).get(number)
        if others is None:
            continue
        closeness = max(_close(ranks[i]) * _close(others[1 - i]) for i in (0, 1))
        if closeness > 0:
            form = _forms()[number]
            found.append((-closeness * form.grade, number, form))
    return tuple([(form.mark_id, dict(form.params)) for _, _, form in sorted(found, key=_order)])


def _order(row: tuple[float, int, _Form]) -> tuple[float, int]:
    return row[0], row[1]


def _close(rank: int | None) -> float:
    return 0.0 if rank is None else max(FLOOR, 1 - FADE * rank)


@cache
def _forms() -> tuple[_Form, ...]:
    """Every option of every combined mark, in catalogue order."""
    forms = []
    for row in MOTIFS:
        for name, param in row.params.items():
            if not isinstance(param, Subject):
                continue
            for option in param.options:
                first, _, second = option.partition("-")
                words = PICTURES[first].depicts
                sides = (words, PICTURES[second].depicts) if second else (row.depicts, words)
                forms.append(_Form(row.id, {name: option}, sides, row.grade))
    return tuple(forms)


@cache
def _index() -> Mapping[str, Mapping[int, tuple[int | None, int | None]]]:
    """Concept -> number of a form -> the concept's rank on its one side and on the other."""
    table: dict[str, dict[int, tuple[int | None, int | None]]] = {}
    for number, form in enumerate(_forms()):
        one, other = form.sides
        for word in {*one, *other}:
            ranks = (
                one.index(word) if word in one else None,
                other.index(word) if word in other else None,
            )
            table.setdefault(word, {})[number] = ranks
    return table
