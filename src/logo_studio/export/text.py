"""Outlined lines of text for stationery, in a typeface that has all of the letters."""

from __future__ import annotations

from collections.abc import Sequence

from logo_studio.errors import UnsupportedCharacters
from logo_studio.export.board import Ink
from logo_studio.geometry.affine import place
from logo_studio.model.path import concat
from logo_studio.model.spec import DesignSpec, Type
from logo_studio.typography.fonts import face, faces
from logo_studio.typography.line import TextLine, set_line

#: Faces for running words, by preference, where the brand's own is for display or lacks letters.
PLAIN = ("jost", "manrope", "inter-tight", "outfit", "montserrat")
#: Voices that read well at 7 pt.
READABLE = ("sans", "grotesque", "geometric", "humanist", "serif")


def text_type(spec: DesignSpec | None, weight: int = 400) -> Type:
    """The type of details: the tagline's face where it is a text face, else a plain sans."""
    known = {f.id for f in faces()}
    face_id = next(f for f in (*PLAIN, *sorted(known)) if f in known)
    if spec is not None:
        row = face(spec.tagline_type.face)
        if any(v in row.voice for v in READABLE) and not row.caps_only and row.contrast > 0.5:
            face_id = row.id
    weights = face(face_id).weights
    return Type(face=face_id, weight=min(weights, key=lambda w: abs(w - weight)), tracking=0.01)


def line(text: str, type_: Type) -> TextLine:
    """`text` set in `type_`, or in the first face here that has all of its letters.

    UnsupportedCharacters, naming them, when there is none.
    """
    missing = face(type_.face).covers(text)
    if not missing:
        return set_line(text, type_)
    order = {f: i for i, f in enumerate(PLAIN)}
    for row in sorted(faces(), key=lambda f: (order.get(f.id, 99), f.id)):
        if not row.covers(text) and not row.caps_only:
            weight = min(row.weights, key=lambda w: abs(w - type_.weight))
            return set_line(text, Type(face=row.id, weight=weight))
    named = ", ".join(f"{c} (U+{ord(c):04X})" for c in missing)
    raise UnsupportedCharacters(f"no typeface here can set {named}", "change it", missing)


def set_at(
    text: str, type_: Type, cap: float, x: float, baseline: float, fill: str, align: float = 0.0
) -> tuple[Ink, float]:
    """The line with cap height `cap` and the width of its ink; `align` 0 left, .5 centre, 1 right.

    `x` is where its left edge, middle or right edge stands, in the board's units.
    """
    made = line(text, type_)
    x0, _, x1, _ = made.bounds
    width = (x1 - x0) * cap
    outline = concat([place(g.path, cap, g.x * cap, g.y * cap) for g in made.glyphs])
    return Ink(place(outline, 1.0, x - align * width - x0 * cap, baseline), fill), width


def column(
    lines: Sequence[tuple[str, Type, float]], x: float, bottom: float, leading: float, fill: str
) -> tuple[Ink, ...]:
    """Left-aligned lines (text, type, cap height) whose last baseline is `bottom`."""
    count = len(lines)
    return tuple(
        set_at(text, type_, cap, x, bottom - (count - 1 - i) * leading, fill)[0]
        for i, (text, type_, cap) in enumerate(lines)
    )
