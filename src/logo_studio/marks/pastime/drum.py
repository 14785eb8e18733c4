"""Drum: a shell with its cords under a round head, and a pair of sticks."""

from __future__ import annotations

from logo_studio.geometry.affine import move
from logo_studio.geometry.boolean import stroke, subtract, union
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import capsule, circle, ellipse
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import both_sides, clear, line, mirrored
from logo_studio.model.path import EMPTY, Path

HALF, RISE, HEAD = 0.43, 0.14, -0.14
#: Height of the hoop that the cords are tied to.
RIM = 0.07


def build(height: float, cords: str, turns: int, sticks: str, tone: str) -> Artwork:
    """`height` of the shell; `cords` zigzag, cross or band, `turns` how many; `tone` head or shell.

    `sticks` crossed, resting on the head, or none.
    """
    foot = HEAD + height
    head = ellipse(0, HEAD, HALF, RISE)
    half = Pen().move(0, HEAD).line(HALF, HEAD).line(HALF, foot)
    half.cubic(HALF, foot + RISE * 0.75, HALF * 0.55, foot + RISE, 0, foot + RISE)
    shell = clear(mirrored(half), head)
    rim = subtract(shell, move(shell, 0, -RIM))
    shell = subtract(shell, *_cords(cords, turns, foot))
    if cords != "band":
        shell = union(shell, rim)
    pair = _sticks(sticks)
    skin = clear(head, pair)
    if tone == "head":
        return {"primary": union(shell, pair), "accent": skin}
    return {"primary": union(skin, pair), "accent": shell}


def _cords(kind: str, turns: int, foot: float) -> list[Path]:
    top, low = HEAD + 0.12, foot + RISE * 0.9
    if kind == "band":
        arc = Pen().move(-HALF - 0.1, (top + low) / 2 - 0.09)
        arc.quad(0, (top + low) / 2 + 0.2, HALF + 0.1, (top + low) / 2 - 0.09)
        return [stroke(arc.path(), GAP)]
    step = 2 * HALF / turns
    cuts: list[Path] = []
    for i in range(turns):
        x = -HALF + step * i
        high, deep = top - 0.1, low + 0.1
        cuts.append(line([(x, high), (x + step / 2, deep), (x + step, high)], GAP))
        if kind == "cross":
            cuts.append(line([(x, deep), (x + step / 2, high), (x + step, deep)], GAP))
    return cuts


def _sticks(kind: str) -> Path:
    if kind == "none":
        return EMPTY
    if kind == "crossed":
        a = union(capsule(-0.36, -0.5, 0.16, -0.16, 0.065), circle(0.16, -0.16, 0.06))
        b = union(capsule(0.36, -0.5, -0.16, -0.16, 0.065), circle(-0.16, -0.16, 0.06))
        return union(a, b)
    one = union(capsule(0.4, -0.5, 0.12, -0.16, 0.065), circle(0.12, -0.16, 0.06))
    return both_sides(one)
