"""Tooth: a molar, plain or with a smile, a shine or a parting of two tones."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.boolean import stroke, subtract
from logo_studio.geometry.path import Pen
from logo_studio.geometry.shapes import lens
from logo_studio.marks.body._tooth import tooth
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import halves, paint, parted
from logo_studio.model.path import Path


def _smile(body: Path, width: float) -> Artwork:
    x = width * 0.58
    return {"primary": subtract(body, lens(-x, -0.2, x, -0.2, -0.14, 0.34))}


def _shine(body: Path, width: float) -> Artwork:
    x = -width + 0.11
    arc = Pen().move(x, -0.13).cubic(x - 0.015, -0.28, x + 0.03, -0.385, x + 0.14, -0.385).path()
    return {"primary": subtract(body, stroke(arc, GAP * 1.3, "round"))}


def _wave(body: Path, width: float) -> Artwork:
    crest = (
        Pen().move(-0.6, 0.05).cubic(-0.2, -0.2, -0.12, -0.02, 0, -0.02)
        .cubic(0.12, -0.02, 0.2, -0.2, 0.6, -0.12)
    )  # fmt: skip
    line = crest.path()
    below = crest.line(0.6, 1).line(-0.6, 1).close().path()
    rift = stroke(line, GAP)
    root, crown = parted(body, below, rift)
    return {"primary": crown, "accent": root}


def _halves(body: Path, width: float) -> Artwork:
    return paint(*halves(body))


def _plain(body: Path, width: float) -> Artwork:
    return {"primary": body}


DETAILS: dict[str, Callable[[Path, float], Artwork]] = {
    "smile": _smile, "plain": _plain, "shine": _shine, "wave": _wave, "halves": _halves,
}  # fmt: skip


def build(width: float, fork: float, dip: float, detail: str) -> Artwork:
    """`width` half the crown, `fork` where the roots part, `dip` the saddle of the crown."""
    return DETAILS[detail](tooth(width, fork, dip), width)
