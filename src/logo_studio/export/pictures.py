"""Pixels of the kit: each distinct picture is rendered once, however many files show it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import groupby

from logo_studio.export.board import Board
from logo_studio.export.png import CLASSES, indexed_data, indexed_png, stamped
from logo_studio.export.svg import to_svg
from logo_studio.model.drawing import Drawing
from logo_studio.render.raster import to_png, to_rgba
from logo_studio.render.svg import to_svg as drawing_svg


class Pictures:
    """Renders and remembers; lives as long as one kit is being made. `xmp` goes into each PNG."""

    def __init__(self, xmp: str) -> None:
        self._xmp = xmp
        self._made: dict[tuple[str, int, int], bytes] = {}

    def png(self, svg: str, width: int, height: int | None = None) -> bytes:
        """The picture, `width` x `height` px (a square without `height`), stamped."""
        key = (svg, width, height or width)
        if key not in self._made:
            self._made[key] = stamped(to_png(*key), self._xmp)
        return self._made[key]

    def board(self, board: Board, width: int) -> bytes:
        """A board at `width` px, its height following its shape."""
        return self.png(to_svg(board), width, round(width * board.height / board.width))

    def colourways(self, drawings: Sequence[Drawing], width: int, height: int) -> list[bytes]:
        """The same shapes in several colourings, one PNG each.

        Drawings of the same shapes, in at most three classes of colour that do not touch, are
        made from one rendering with one deflated body; all others are rendered by themselves.
        """
        made: list[bytes] = []
        for _, group in groupby(drawings, key=lambda d: tuple(p.path for p in d.parts)):
            made += self._alike(list(group), width, height)
        return made

    def _alike(self, drawings: list[Drawing], width: int, height: int) -> list[bytes]:
        fills = zip(*[[p.fill for p in d.parts] for d in drawings], strict=True)
        classes = list(fills)
        keys = list(dict.fromkeys(classes))
        if len(keys) <= len(CLASSES):
            paints = [CLASSES[keys.index(c)] for c in classes]
            parts = zip(drawings[0].parts, paints, strict=True)
            painted = replace(drawings[0], parts=tuple(replace(p, fill=f) for p, f in parts))
            data = indexed_data(to_rgba(drawing_svg(painted), width, height), width, len(keys))
            if data is not None:
                palettes = [[key[i] for key in keys] for i in range(len(drawings))]
                return [
                    stamped(indexed_png(data, width, height, colours), self._xmp)
                    for colours in palettes
                ]
        return [self.png(drawing_svg(d), width, height) for d in drawings]
