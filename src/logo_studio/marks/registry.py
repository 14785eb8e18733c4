"""The register of constructed marks: what each depicts, its parameters, and how to build it.

Each family is a package: its `__init__` holds the table `MOTIFS` (read without drawing
anything), and one module per mark, named like its id, holds `build(**params)`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, lru_cache, partial
from importlib import import_module
from typing import Any

from logo_studio.errors import SpecError
from logo_studio.model.drawing import Role
from logo_studio.model.path import Path

#: What a builder returns: one path per palette role, painted in this order.
Artwork = dict[Role, Path]
Value = float | int | str | bool

#: Family packages in `logo_studio.marks`, in catalogue order.
FAMILIES = (
    "food", "nature", "living", "body", "abstract", "weave", "signal", "trade", "device", "goods",
    "place", "travel", "letter", "lettered", "combined", "larder", "farm", "desk", "dear",
    "pastime", "yard", "workshop",
)  # fmt: skip

#: The package of icons, for what none of these shows; its marks are called icon_<concept>.
ICON = "icon"
#: Initials with what a trade shows; their marks are called lettered_<picture>.
LETTERED = "lettered"
#: Families whose marks are all drawn by one function, `draw.build`, from tables.
TABLED = (ICON, LETTERED)

#: The one gap of a mark, as a share of its height (CRAFT rule 4: .045 to .055).
GAP = 0.05


@dataclass(frozen=True, slots=True)
class Number:
    """A parameter from `low` to `high` in steps of `step`; sampled values lie on the steps."""

    default: float
    low: float
    high: float
    step: float

    def sample(self, u: float) -> float:
        count = round((self.high - self.low) / self.step) + 1
        return round(self.low + int(u * count) * self.step, 6)

    def nearest(self, value: float) -> float:
        """The step nearest to `value`."""
        steps = round((min(max(value, self.low), self.high) - self.low) / self.step)
        return min(self.high, round(self.low + steps * self.step, 6))

    def check(self, value: object) -> str | None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            return "must be a number"
        return (
            None if self.low <= value <= self.high else f"must lie in {self.low:g}..{self.high:g}"
        )


@dataclass(frozen=True, slots=True)
class Count:
    """A whole number from `low` to `high`."""

    default: int
    low: int
    high: int

    def sample(self, u: float) -> int:
        return self.low + int(u * (self.high - self.low + 1))

    def check(self, value: object) -> str | None:
        if isinstance(value, bool) or not isinstance(value, int):
            return "must be a whole number"
        return None if self.low <= value <= self.high else f"must lie in {self.low}..{self.high}"


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several named forms; the first is the default."""

    options: tuple[str, ...]

    @property
    def default(self) -> str:
        return self.options[0]

    def sample(self, u: float) -> str:
        return self.options[int(u * len(self.options))]

    def check(self, value: object) -> str | None:
        return None if value in self.options else f"must be one of {', '.join(self.options)}"


Param = Number | Count | Choice


@dataclass(frozen=True, slots=True)
class Motif:
    """A constructed mark.

    `depicts` are English concept words, best first: the vocabulary that understanding
    speaks. `params` are sampled by `direct`. `letters` is how many initials it needs
    (0 for pictures). `solo` False: only good inside a container or an emblem.
    `containable` False: has its own frame, or is too fine to be knocked out.
    `corners` is its corner language: round, sharp or neutral, to be matched with the type.
    `weight` is how dark it stands: solid, medium or line. `grade` 3..5, by eye (docs/gallery).
    `small` False: fails at 16 px; favicons take another form.
    `vienna` are its codes in the Vienna Classification of figurative elements (9th edition),
    "05.07.10" or, where the section is a matter of view, "05.07". `stem` names the parameter
    that is its thinnest stroke in heights of the mark, to be matched with the type's. `contained`
    are parameters that hold inside a container or an emblem, whatever was drawn.
    """

    id: str
    depicts: tuple[str, ...]
    params: Mapping[str, Param]
    letters: int = 0
    solo: bool = True
    containable: bool = True
    corners: str = "neutral"
    weight: str = "solid"
    grade: int = 4
    small: bool = True
    vienna: tuple[str, ...] = ()
    stem: str = ""
    contained: Mapping[str, Value] = field(default_factory=dict)


@cache
def constructed() -> Mapping[str, Motif]:
    """The constructed marks by id: all but the icons."""
    table: dict[str, Motif] = {}
    for family in FAMILIES:
        for motif in import_module(f"logo_studio.marks.{family}").MOTIFS:
            if motif.id in table:
                raise ValueError(f"mark {motif.id} is registered twice")
            table[motif.id] = motif
    return table


class _Motifs(Mapping[str, Motif]):
    """All marks by id; icons are looked up, and made when asked for."""

    def __getitem__(self, mark_id: str) -> Motif:
        row = constructed().get(mark_id)
        if row is not None:
            return row
        if not _icons().has(mark_id):
            raise KeyError(mark_id)
        found: Motif = _icons().motif(mark_id)
        return found

    def __iter__(self) -> Iterator[str]:
        yield from constructed()
        yield from _icons().ids()

    def __len__(self) -> int:
        return len(constructed()) + len(_icons().ids())


def motifs() -> Mapping[str, Motif]:
    """All marks by id, constructed ones first. Going through all of it makes every icon's row."""
    return _MOTIFS


_MOTIFS = _Motifs()


def _icons() -> Any:
    """The package of icons, which is built on this module."""
    return import_module(f"logo_studio.marks.{ICON}")


@cache
def _families() -> Mapping[str, str]:
    """Constructed mark -> its family."""
    return {
        row.id: family
        for family in FAMILIES
        for row in import_module(f"logo_studio.marks.{family}").MOTIFS
    }


def family_of(mark_id: str) -> str:
    """The family package that holds `mark_id`. SpecError if there is none."""
    family = _families().get(mark_id)
    if family is None:
        motif(mark_id)
    return family or ICON


def motif(mark_id: str) -> Motif:
    """The table row of `mark_id`. SpecError if there is none, naming the nearest ones."""
    try:
        return motifs()[mark_id]
    except KeyError:
        raise SpecError(f"mark.id: there is no mark {mark_id!r}", _near(mark_id)) from None


def _near(mark_id: str) -> str:
    from difflib import get_close_matches

    close = get_close_matches(mark_id, motifs(), 3, 0.5)
    return f"did you mean {' or '.join(close)}?" if close else "see logo-studio catalogue marks"


@cache
def builder(mark_id: str) -> Callable[..., Artwork]:
    """The function that draws `mark_id`, imported when first used."""
    family = family_of(mark_id)
    if family in TABLED:
        draw = import_module(f"logo_studio.marks.{family}.draw").build
        return partial(draw, mark_id.removeprefix(f"{family}_"))
    build: Callable[..., Artwork] = import_module(f"logo_studio.marks.{family}.{mark_id}").build
    return build


def suits(mark_id: str, letters: str, face: str | None = None, weight: int | None = None) -> bool:
    """Whether a letterform mark can be made of these letters and keeps them readable.

    Its module says so, for a typeface at a weight (without one: at all of its weights), or
    without `face` for every typeface that has the letter.
    """
    family = family_of(mark_id)
    if family == LETTERED:
        draw = import_module(f"logo_studio.marks.{family}.draw")
        return bool(draw.suits(mark_id.removeprefix(f"{family}_"), letters))
    module = import_module(f"logo_studio.marks.{family}.{mark_id}")
    judge: Callable[[str, str | None, int | None], bool] | None = getattr(module, "suits", None)
    return judge is None or judge(letters, face, weight)


def complete(mark_id: str, given: Mapping[str, Value]) -> dict[str, Value]:
    """`given` with defaults for what is missing. SpecError for unknown or unfit parameters."""
    row = motif(mark_id)
    for name, value in given.items():
        if name not in row.params:
            known = ", ".join(row.params) or "none"
            raise SpecError(f"mark.params.{name}: {mark_id} has no such parameter", f"has: {known}")
        wrong = row.params[name].check(value)
        if wrong:
            raise SpecError(f"mark.params.{name}: {value!r} {wrong}")
    return {name: given.get(name, param.default) for name, param in row.params.items()}


@cache
def _drawn() -> Mapping[str, tuple[str, ...]]:
    """Concept word -> ids of the constructed marks that depict it, pictures first, best first."""
    table: dict[str, list[tuple[bool, int, int, str]]] = {}
    for order, row in enumerate(constructed().values()):
        for rank, word in enumerate(row.depicts):
            table.setdefault(word, []).append((row.letters > 0, rank - row.grade, order, row.id))
    return {word: tuple([row[3] for row in sorted(rows)]) for word, rows in table.items()}


class _Concepts(Mapping[str, tuple[str, ...]]):
    """Constructed marks of a word first, then the icons, those it is the first word of first."""

    def __getitem__(self, word: str) -> tuple[str, ...]:
        found = _drawn().get(word, ()) + _icons_of(word)
        if not found:
            raise KeyError(word)
        return found

    def __iter__(self) -> Iterator[str]:
        yield from dict.fromkeys(w for row in motifs().values() for w in row.depicts)

    def __len__(self) -> int:
        return sum(1 for _ in self)


@lru_cache(maxsize=512)
def _icons_of(word: str) -> tuple[str, ...]:
    rows = _icons().depicting(word)
    return tuple([row.id for row in sorted(rows, key=lambda row: row.depicts.index(word))])


def concepts() -> Mapping[str, tuple[str, ...]]:
    """Concept word -> ids of the marks that depict it, best first."""
    return _CONCEPTS


_CONCEPTS = _Concepts()
