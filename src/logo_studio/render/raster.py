"""SVG to pixels. The only importer of the rasteriser (resvg, through svg2png-py)."""

from __future__ import annotations

from functools import cache

from svg2png_py import FontDatabase, svg_to_png, svg_to_rgba


@cache
def _no_fonts() -> FontDatabase:
    """Logos hold no text, so the system's fonts are never read."""
    return FontDatabase()


def _sized(svg: str, width: int, height: int) -> str:
    """`svg` with its width and height attributes replaced: the viewBox does the scaling."""
    head, rest = svg.split(' width="', 1)
    _, rest = rest.split('" height="', 1)
    _, rest = rest.split('"', 1)
    return f'{head} width="{width}" height="{height}"{rest}'


def to_png(svg: str, width: int, height: int | None = None) -> bytes:
    """PNG bytes of a file made by `to_svg`, `width` px wide (`height` defaults to `width`)."""
    png: bytes = svg_to_png(_sized(svg, width, height or width), _no_fonts())
    return png


def to_rgba(svg: str, width: int, height: int | None = None) -> bytes:
    """Pre-multiplied RGBA rows, 4 bytes a pixel."""
    pixels: bytes = svg_to_rgba(_sized(svg, width, height or width), _no_fonts())[0]
    return pixels


def raw_png(svg: str) -> bytes:
    """PNG bytes at the size that `svg` itself states."""
    png: bytes = svg_to_png(svg, _no_fonts())
    return png
