"""`DesignSpec` to `Drawing`: the choices become coordinates."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from logo_studio.compose.artboard import fit
from logo_studio.compose.layout import Arranged, Order
from logo_studio.compose.lockups.contained import contained
from logo_studio.compose.lockups.crest import crest
from logo_studio.compose.lockups.horizontal import horizontal, horizontal_two_lines
from logo_studio.compose.lockups.plaque import plaque
from logo_studio.compose.lockups.ring_badge import ring_badge
from logo_studio.compose.lockups.stacked import stacked
from logo_studio.compose.lockups.symbol import symbol
from logo_studio.compose.lockups.vertical import vertical
from logo_studio.compose.lockups.wordmark import wordmark
from logo_studio.compose.pieces import Line, box_of, to_parts
from logo_studio.marks.build import MarkArt, build_mark
from logo_studio.marks.registry import motif
from logo_studio.model.drawing import Drawing, MarkFacts, Setting
from logo_studio.model.spec import DesignSpec, LockupId
from logo_studio.typography.line import outline_letters

LOCKUPS: dict[LockupId, Callable[[Order], Arranged]] = {
    "horizontal": horizontal,
    "horizontal_two_lines": horizontal_two_lines,
    "stacked": stacked,
    "wordmark": wordmark,
    "ring_badge": ring_badge,
    "crest": crest,
    "plaque": plaque,
    "contained": contained,
    "symbol": symbol,
    "vertical": vertical,
}


def compose(spec: DesignSpec) -> Drawing:
    """The drawing of `spec`. Same spec, same engine: same coordinates.

    Paths work out their points when first read (`geometry/composite.py`); whoever shows a
    drawing calls `check_drawing` first, as `studio.py` does.

    SpecError if the mark, a parameter or a typeface does not exist; UnsupportedCharacters if
    the typeface cannot set a text.
    """
    mark = _mark(spec)
    arranged = LOCKUPS[spec.lockup.id](Order(spec, mark))
    width, height, k, ox, oy = fit(box_of(arranged.pieces), arranged.clear, spec.artboard)
    settings = [p.setting(k) for p in arranged.pieces if isinstance(p, Line)]
    settings += [replace(s, cap_height=s.cap_height * k) for s in arranged.settings]
    return Drawing(
        width=width,
        height=height,
        background=None if spec.transparent else spec.palette.roles.paper.upper(),
        parts=to_parts(arranged.pieces, spec.palette.roles, k, ox, oy),
        title=spec.text.name,
        description=describe(spec),
        lockup=spec.lockup.id,
        settings=_ordered(settings),
        mark=_facts(spec, mark, arranged.mark_height * k),
        clear_space=arranged.clear * k,
    )


def has_gap(spec: DesignSpec) -> bool:
    """Whether `lockup.gap_scale` moves anything: a gap from mark to name, or to the tagline."""
    lockup = spec.lockup.id
    if lockup in ("symbol", "ring_badge"):
        return False
    marked = lockup != "wordmark" and spec.mark.id != "none"
    return marked or (
        bool(spec.text.tagline) and lockup not in ("contained", "horizontal_two_lines")
    )


def _mark(spec: DesignSpec) -> MarkArt | None:
    if spec.mark.id == "none" or (spec.lockup.id == "wordmark" and spec.lockup.variant != "swap"):
        return None
    needed = motif(spec.mark.id).letters
    letters = (
        outline_letters(spec.text.initials, spec.name_type.face, spec.name_type.weight)
        if needed
        else ()
    )
    return build_mark(spec.mark, letters)


def _ordered(settings: list[Setting]) -> tuple[Setting, ...]:
    return tuple(sorted(settings, key=lambda s: s.kind))


def _facts(spec: DesignSpec, mark: MarkArt | None, height: float) -> MarkFacts | None:
    if mark is None:
        return None
    return MarkFacts(
        id=spec.mark.id,
        container=spec.mark.container,
        height=height,
        gap=mark.gap * height,
        letterform=mark.letterform,
        layers=mark.drawn,
    )


def describe(spec: DesignSpec) -> str:
    """One sentence for people who cannot see the logo."""
    words = spec.lockup.id.replace("_", " ")
    picture = spec.mark.id.replace("_", " ")
    if spec.lockup.id == "wordmark" and spec.lockup.variant == "swap":
        shown = f"the name with a {picture} in place of a letter"
    elif spec.mark.id == "none" or spec.lockup.id == "wordmark":
        shown = "the name alone"
    else:
        shown = f"{picture} mark"
        if spec.mark.container:
            shown += f" in a {spec.mark.container}"
    tagline = f", {spec.text.tagline}" if spec.text.tagline else ""
    return (
        f"Logo of {spec.text.name}{tagline}: {shown}, {words} lockup, {spec.palette.name} palette"
    )
