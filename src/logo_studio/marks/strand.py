"""Strands that pass over and under each other: knots, loops, ribbons, whorls of petals."""

from __future__ import annotations

from logo_studio.geometry.boolean import intersect, stroke, subtract
from logo_studio.geometry.shapes import circle
from logo_studio.model.path import Path


def whorl(parts: list[Path], halos: list[Path], *inner: Path) -> list[Path]:
    """A ring of `parts`, each cut clear of the halo of the next one, and of `inner`.

    `halos` are the parts grown by the gap; the last part passes under the first.
    """
    count = len(parts)
    return [subtract(p, halos[(i + 1) % count], *inner) for i, p in enumerate(parts)]


def pass_under(band: Path, over: Path, at: tuple[float, float], width: float, gap: float) -> Path:
    """`band` cut clear of the strand along the line `over`, but only near the crossing `at`.

    `over` is a centre line, `width` its stroke; the cut keeps `gap` on both sides. For strands
    that are different outlines; `bridge` serves a band that crosses itself.
    """
    near = circle(*at, 1.6 * width + 2 * gap)
    return subtract(band, intersect(stroke(over, width + 2 * gap), near))


def bridge(band: Path, over: Path, width: float, gap: float) -> Path:
    """`band`, which runs along the open line `over`, opened on both sides of it.

    `over` is the piece of the centre line at a crossing that lies on top, long enough to
    pass the strand below (at least `width` + 2 `gap`). Only the two slots beside it go.
    """
    slots = subtract(stroke(over, width + 2 * gap), stroke(over, width, "square"))
    return subtract(band, slots)
