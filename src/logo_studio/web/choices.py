"""What an editor may offer for a spec: marks, parameters, typefaces, weights, arrangements."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from logo_studio.compose.compose import compose, has_gap
from logo_studio.compose.lockups.contained import SHAPES as CONTAINED
from logo_studio.direct.typefaces import face_weights, usable_faces
from logo_studio.errors import LogoStudioError
from logo_studio.marks.containers import CONTAINERS
from logo_studio.marks.registry import Choice, Count, complete, concepts, motif, suits
from logo_studio.model.brief import Brief
from logo_studio.model.meaning import Meaning
from logo_studio.model.spec import DesignSpec, LockupId
from logo_studio.report import motif_data
from logo_studio.typography.fonts import Face, face
from logo_studio.typography.script import JOINED, script_of
from logo_studio.understand.understand import understand
from logo_studio.web.editing import changed
from logo_studio.web.wishes import Wishes

#: Tiles of marks, and of those found by a search; typefaces that are shown at once.
MARKS, FOUND, FACES = 11, 24, 8
LOCKUPS: tuple[LockupId, ...] = (
    "horizontal", "horizontal_two_lines", "stacked", "wordmark", "ring_badge", "crest", "plaque",
    "contained", "symbol", "vertical",
)  # fmt: skip
#: Forms of an arrangement; without one the engine's own is drawn.
VARIANTS: dict[str, tuple[str, ...]] = {
    "ring_badge": ("ring", "band", "seal", "open"), "plaque": ("pill",),
    "contained": CONTAINED, "wordmark": ("rule", "justified", "sliced", "stencil"),
    "vertical": ("seal",), "stacked": ("flush",), "horizontal": ("rule",),
    "horizontal_two_lines": ("rule",),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of a mark: a number with its range, or one of `options`."""

    name: str
    value: Any
    low: float = 0.0
    high: float = 0.0
    step: float = 1.0
    options: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Choices:
    """Everything that may be chosen instead, in the order in which it is shown."""

    marks: tuple[str, ...]
    containers: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    lettered: bool
    faces: tuple[Face, ...]
    more_faces: tuple[Face, ...]
    weights: tuple[int, ...]
    weight_range: tuple[int, int] | None
    cases: tuple[str, ...]
    joined: bool
    lockups: tuple[LockupId, ...]
    variants: tuple[str, ...]
    gap: bool


def choices(spec: DesignSpec, wishes: Wishes) -> Choices:
    """What fits this spec: marks of the trade, faces that set the name, drawable arrangements."""
    meaning = understand(_brief(spec, wishes))
    near, others = _faces(spec, meaning)
    used = face(spec.name_type.face)
    axis = used.axes.get("wght")
    row = motif(spec.mark.id) if spec.mark.id != "none" else None
    script = script_of(spec.text.name)
    cases = ("as", "upper", "lower") if spec.text.name.upper() != spec.text.name.lower() else ()
    if used.caps_only or used.unicase:
        cases = ()
    return Choices(
        marks=_marks(spec, meaning),
        containers=tuple(CONTAINERS) if row is not None and row.containable else (),
        parameters=_parameters(spec),
        lettered=row is not None and row.letters > 0, faces=near, more_faces=others,
        weights=used.weights,
        weight_range=(int(axis[0]), int(axis[1])) if axis else None, cases=cases,
        joined=script in JOINED, lockups=tuple(n for n in LOCKUPS if drawable(spec, n)),
        variants=_variants(spec), gap=has_gap(spec),
    )  # fmt: skip


def _brief(spec: DesignSpec, wishes: Wishes) -> Brief:
    """The brief of the logo's customer, or as much of it as the logo itself tells."""
    if not wishes.empty:
        try:
            return wishes.reading().brief
        except LogoStudioError:
            pass
    text = spec.text
    return Brief(business_type=text.tagline or text.name, name=text.name, language=text.language)


def drawable(spec: DesignSpec, lockup: str) -> bool:
    """Whether this arrangement takes these words and this mark."""
    if lockup == spec.lockup.id:
        return True
    try:
        compose(changed(spec, {"lockup.id": lockup}))
    except LogoStudioError:
        return False
    return True


def _marks(spec: DesignSpec, meaning: Meaning) -> tuple[str, ...]:
    found = [row["id"] for row in motif_data(meaning)]
    known = [m for m in dict.fromkeys(found) if fits(spec, m)][:MARKS]
    return tuple(_with(known, spec.mark.id)) if spec.mark.id != "none" else tuple(known)


def _with(known: list[str], used: str) -> list[str]:
    """Tiles keep their places from edit to edit; what is used and not among them comes first."""
    return known if used in known else [used, *known]


def fits(spec: DesignSpec, mark_id: str) -> bool:
    """Whether a mark can be made for this name: letter marks need letters that suit them."""
    row = motif(mark_id)
    if not row.letters:
        return True
    letters = spec.text.initials
    if len(letters) < row.letters:
        return False
    return suits(mark_id, letters, spec.name_type.face, spec.name_type.weight)


def search(spec: DesignSpec, words: str) -> tuple[str, ...]:
    """Marks that depict what is asked for, best first; letter marks for "letter"."""
    table = concepts()
    asked = words.lower().strip().replace(" ", "_")
    if not asked:
        return ()
    exact = [*table.get(asked, ()), *table.get(asked.rstrip("s"), ())]
    names = [w for w in table if asked in w and w != asked] if len(asked) > 2 else []
    found = dict.fromkeys([*exact, *(m for w in names[:40] for m in table[w][:2])])
    return tuple([m for m in found if fits(spec, m)][:FOUND])


def _variants(spec: DesignSpec) -> tuple[str, ...]:
    offered = VARIANTS.get(spec.lockup.id, ())
    used = spec.lockup.variant
    return offered if used is None or used in offered else (*offered, used)


def _faces(spec: DesignSpec, meaning: Meaning) -> tuple[tuple[Face, ...], tuple[Face, ...]]:
    """Faces that speak for this brief, the used one among them; then all others that fit."""
    text = spec.text
    try:
        ranked = [f for f, _ in face_weights(meaning, text.name)]
    except LogoStudioError:
        ranked = []
    usable = {f.id: f for f in usable_faces(text.name, (), text.language)}
    used = spec.name_type.face
    order = [name for name in dict.fromkeys([*(f.id for f in ranked), *usable]) if name in usable]
    near = _with(order[:FACES], used)
    others = [name for name in order[FACES:] if name != used]
    return tuple(map(face, near)), tuple(map(face, others))


def _parameters(spec: DesignSpec) -> tuple[Parameter, ...]:
    if spec.mark.id == "none":
        return ()
    row = motif(spec.mark.id)
    values = complete(spec.mark.id, spec.mark.params)
    found = []
    for name, kind in row.params.items():
        if isinstance(kind, Choice):
            found.append(Parameter(name, values[name], options=kind.options))
        else:
            step = 1.0 if isinstance(kind, Count) else kind.step
            found.append(Parameter(name, values[name], float(kind.low), float(kind.high), step))
    return tuple(found)


def families(offer: Choices, spec: DesignSpec) -> list[tuple[str, str]]:
    """(id, family) of the faces that may set a tagline: those offered, and the one that does."""
    used = face(spec.tagline_type.face)
    rows = {f.id: f.family for f in (used, *offer.faces, *offer.more_faces)}
    return sorted(rows.items(), key=lambda item: item[1])
