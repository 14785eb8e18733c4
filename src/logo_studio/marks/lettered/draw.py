"""Draws an initial with what a trade shows: cut out of it, framed by it, or in its company."""

from __future__ import annotations

from functools import cache

from logo_studio.geometry.affine import reverse
from logo_studio.geometry.boolean import union
from logo_studio.marks.lettered._seat import Body, seated
from logo_studio.marks.lettered.bodies import BODIES
from logo_studio.marks.lettered.company import COMPANY
from logo_studio.marks.registry import Artwork
from logo_studio.marks.steps import outlined, paint
from logo_studio.model.path import Path

#: Letters of one stroke, which are no letter in a picture, and round ones, which are its outline.
STROKES, ROUNDS = "IÍÌÎÏİĪІЇΙ|1اיו", "OÓÒÔÖÕØŌОΟ0Q"
ROUND = frozenset((
    "drop", "pin", "seal", "bulb", "tree", "camera", "key", "plate", "flower", "sun", "bubble",
    "kettlebell", "coin",
))  # fmt: skip
#: Thickness of a frame, and the share of the room that a framed letter takes.
WALL, FRAMED = 0.075, 0.84


def build(
    kind: str, letters: tuple[Path, ...], form: str, size: float, style: str
) -> Artwork:  # fmt: skip
    """The initial and the picture `kind` in one of its forms.

    `size` scales the letter about what the picture has room for. `style` of a picture that
    holds the letter is solid (the letter is cut out) or frame; of one beside it, the number of
    tones, one or two. The letter always has the leading colour: second ones may be pale.
    """
    if kind in COMPANY:
        letter, picture = COMPANY[kind](letters[0], form, size)
        return {"primary": letter + picture} if style == "one" else paint(letter, picture)
    body = _body(kind, form)
    if style == "frame":
        main = _frame(kind, form) + seated(letters[0], body.room, FRAMED * size)
    else:
        main = body.outline + reverse(seated(letters[0], body.room, size))
    return paint(_joined(main, body) + body.beside, body.second)


def suits(kind: str, letters: str) -> bool:
    """Whether the letter is read there: no stroke alone, and no round one in a round picture."""
    return letters[:1] not in STROKES and not (kind in ROUND and letters[:1] in ROUNDS)


def _joined(p: Path, body: Body) -> Path:
    return union(p, body.joined) if body.joined else p


@cache
def _body(kind: str, form: str) -> Body:
    return BODIES[kind](form)


@cache
def _frame(kind: str, form: str) -> Path:
    return outlined(_body(kind, form).outline, WALL)
