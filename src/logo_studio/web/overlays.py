"""Guides over a logo, in the draughtsman's pencil that never prints: groups of SVG."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.export.board import bounds, inks_of
from logo_studio.export.figures import ruler
from logo_studio.export.svg import number
from logo_studio.model.drawing import GRID, Box, Drawing, PartKind
from logo_studio.render.svg import path_data

#: Non-photo blue, a little darker than paper's so that it shows on white and on dark.
PENCIL = "#4FA9CC"
FAINT, FINE = 'stroke-dasharray="5 5" stroke-opacity=".75"', 'stroke-opacity=".9"'


def _group(body: str, width: float = 1.2) -> str:
    return (
        f'<g class="guides" fill="none" stroke="{PENCIL}" stroke-width="{number(width)}">{body}</g>'
    )


def _line(x0: float, y0: float, x1: float, y1: float, more: str = "") -> str:
    return f'<path d="M{number(x0)} {number(y0)}L{number(x1)} {number(y1)}" {more}/>'


def _circle(box: Box, more: str = "") -> str:
    x0, y0, x1, y1 = box
    r = max(x1 - x0, y1 - y0) / 2
    cx, cy = number((x0 + x1) / 2), number((y0 + y1) / 2)
    return f'<circle cx="{cx}" cy="{cy}" r="{number(r)}" {more}/>'


def construction(drawing: Drawing) -> str:
    """Baseline, x-height and cap height of the name, edges of the logo, the mark's circle, axes."""
    w, h = drawing.width / GRID, drawing.height / GRID
    facts = ruler(drawing)
    left, top, right, bottom = bounds(inks_of(drawing))
    body = [_line(left, 0, left, h, FAINT), _line(right, 0, right, h, FAINT)]
    names = [s for s in drawing.settings if s.kind == "name" and not s.on_arc]
    if facts.baseline is not None and names:
        cap = names[-1].cap_height / GRID
        body.append(_line(0, facts.baseline, w, facts.baseline, FINE))
        if not names[-1].upper and 0.3 < names[-1].x_height < 0.95:
            at = facts.baseline - names[-1].x_height * cap
            body.append(_line(0, at, w, at, FINE))
        body.append(_line(0, facts.baseline - cap, w, facts.baseline - cap, FAINT))
    else:
        body += [_line(0, top, w, top, FAINT), _line(0, bottom, w, bottom, FAINT)]
        body.append(_circle((left, top, right, bottom), FINE))
    if facts.mark is not None:
        x0, y0, x1, y1 = facts.mark
        cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
        body.append(_circle(facts.mark, FINE))
        body += [_line(cx, y0 - 14, cx, y1 + 14, FAINT), _line(x0 - 14, cy, x1 + 14, cy, FAINT)]
    return _group("".join(body))


def clear_space(drawing: Drawing) -> str:
    """The empty border that belongs to the logo, and its unit in the corners."""
    x0, y0, x1, y1 = bounds(inks_of(drawing))
    c = drawing.clear_space / GRID
    corners = "".join(
        f'<path d="M{number(x)} {number(y)}h{number(c)}v{number(c)}h{number(-c)}z" '
        f'fill="{PENCIL}" fill-opacity=".3" stroke="none"/>'
        for x in (x0 - c, x1)
        for y in (y0 - c, y1)
    )
    outer = (x0 - c, y0 - c, x1 + c, y1 + c)
    return _group(corners + _box((x0, y0, x1, y1)) + _box(outer, FAINT))


def _box(box: Box, more: str = "") -> str:
    x0, y0, x1, y1 = box
    size = f'width="{number(x1 - x0)}" height="{number(y1 - y0)}"'
    return f'<rect x="{number(x0)}" y="{number(y0)}" {size} {more}/>'


def outlines(original: Drawing) -> str:
    """Another drawing's outlines, to be laid over a changed one."""
    paths = "".join(f'<path d="{path_data(p.path)}"/>' for p in original.parts)
    return _group(paths, 1.4)


def spotlight(drawing: Drawing, kinds: tuple[PartKind, ...]) -> str:
    """A frame around the parts that are meant; around everything where there are none of them."""
    found = inks_of(drawing, *kinds) if kinds else inks_of(drawing)
    x0, y0, x1, y1 = bounds(found or inks_of(drawing))
    return _group(_box((x0 - 8, y0 - 8, x1 + 8, y1 + 8), 'rx="6"'), 2)


def laid_over(svg: str, guides: str) -> str:
    """A logo's file with guides on top."""
    return svg.removesuffix("</svg>") + guides + "</svg>"


VIEWS: dict[str, Callable[[Drawing], str]] = {
    "space": clear_space, "construction": construction,
}  # fmt: skip
