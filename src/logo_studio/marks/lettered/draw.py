"""Draws an initial with what a trade shows: cut out of it, framed by it, or in its company."""

from __future__ import annotations

from functools import cache

from logo_studio.geometry.affine import reverse
from logo_studio.geometry.boolean import union
from logo_studio.marks.lettered._seat import Body, seated
from logo_studio.marks.lettered.bodies import BODIES
from logo_studio.marks.lettered.company import COMPANY
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import outlined
from logo_studio.model.path import Path

#: Thickness of a frame, and the share of the room that a framed letter takes.
WALL, FRAMED = 0.075, 0.84


def build(
    kind: str, letters: tuple[Path, ...], form: str, size: float, style: str
) -> Artwork:  # fmt: skip
    """The initial and the picture `kind` in one of its forms.

    `size` scales the letter about what the picture has room for. `style` of a picture that
    holds the letter is solid (the letter is cut out) or frame (the letter takes the second
    colour); of one beside it, which of the two takes the second colour: the letter or the picture.
    """
    if kind in COMPANY:
        letter, picture = COMPANY[kind](letters[0], form, size)
        if style == "letter":
            return {"primary": picture, "accent": letter}
        return {"primary": letter, "accent": picture}
    body = _body(kind, form)
    if style == "frame":
        frame = _joined(_frame(kind, form), body) + body.beside + body.second
        return {"primary": frame, "accent": seated(letters[0], body.room, FRAMED * size)}
    cut = body.outline + reverse(seated(letters[0], body.room, size))
    art: Artwork = {"primary": _joined(cut, body) + body.beside}
    if body.second:
        art["accent"] = body.second
    return art


def _joined(p: Path, body: Body) -> Path:
    return union(p, body.joined) if body.joined else p


@cache
def _body(kind: str, form: str) -> Body:
    return BODIES[kind](form)


@cache
def _frame(kind: str, form: str) -> Path:
    return outlined(_body(kind, form).outline, WALL)
