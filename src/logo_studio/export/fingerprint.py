"""What tells two marks apart: a hash of the outlines, and one of how they look."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from itertools import pairwise

from logo_studio.export.board import Board, Ink, fitted, painted
from logo_studio.export.svg import path_text, to_svg
from logo_studio.render.raster import to_rgba

#: Side of the picture that is compared, and of the grid of its hash.
SIDE, GRID = 72, 8


def outline_hash(inks: Sequence[Ink]) -> str:
    """SHA-256 of the outlines in a unit box: size, place and colour do not matter."""
    placed = fitted(inks, (0.0, 0.0, 1000.0, 1000.0))
    text = "\n".join(path_text(i.path, 0) for i in placed)
    return sha256(text.encode()).hexdigest()


def look_hash(inks: Sequence[Ink]) -> str:
    """64 bits of a difference hash of the silhouette: few differing bits mean alike to the eye.

    Each bit says whether a cell of an 8 x 9 grid of mean coverage is darker than the next one.
    """
    board = Board(
        SIDE, SIDE, None, painted(fitted(inks, (2.0, 2.0, SIDE - 2.0, SIDE - 2.0)), "#000000")
    )
    alpha = to_rgba(to_svg(board), SIDE)[3::4]
    cell_w, cell_h = SIDE // (GRID + 1), SIDE // GRID
    bits = 0
    for row in range(GRID):
        means = []
        for column in range(GRID + 1):
            total = 0
            for y in range(row * cell_h, (row + 1) * cell_h):
                start = y * SIDE + column * cell_w
                total += sum(alpha[start : start + cell_w])
            means.append(total)
        for a, b in pairwise(means):
            bits = bits << 1 | (a > b)
    return f"{bits:016x}"
