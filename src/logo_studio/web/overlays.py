"""Guides over a logo, in the draughtsman's pencil that never prints: groups of SVG."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.color.contrast import luminance
from logo_studio.export.board import bounds, inks_of
from logo_studio.export.figures import ruler
from logo_studio.export.svg import number
from logo_studio.model.drawing import GRID, Box, Drawing
from logo_studio.render.svg import path_data

#: Non-photo blue: darker than on paper, so that it shows on white; paler on what is not light.
PENCIL, PALE = "#4FA9CC", "#A9E0F7"
LIGHT = 0.4
#: Lines that run through leave every canvas.
REACH = 2000.0
FAINT, FINE = 'stroke-dasharray="5 5" stroke-opacity=".75"', 'stroke-opacity=".9"'


def _group(drawing: Drawing, body: str, width: float = 1.2) -> str:
    ground = drawing.background
    pencil = PENCIL if ground is None or luminance(ground) > LIGHT else PALE
    body = body.replace("PENCIL", pencil)
    style = f'fill="none" stroke="{pencil}" stroke-width="{number(width)}"'
    return f'<g class="guides" {style}>{body}</g>'


def _line(x0: float, y0: float, x1: float, y1: float, more: str = "") -> str:
    return f'<path d="M{number(x0)} {number(y0)}L{number(x1)} {number(y1)}" {more}/>'


def _across(y: float, more: str) -> str:
    return _line(-REACH, y, REACH, y, more)


def _down(x: float, more: str) -> str:
    return _line(x, -REACH, x, REACH, more)


def _circle(box: Box, more: str = "") -> str:
    x0, y0, x1, y1 = box
    r = max(x1 - x0, y1 - y0) / 2
    cx, cy = number((x0 + x1) / 2), number((y0 + y1) / 2)
    return f'<circle cx="{cx}" cy="{cy}" r="{number(r)}" {more}/>'


def construction(drawing: Drawing) -> str:
    """Baseline, x-height and cap height of the name, edges of the logo, the mark's circle, axes."""
    facts = ruler(drawing)
    left, top, right, bottom = bounds(inks_of(drawing))
    body = [_down(left, FAINT), _down(right, FAINT)]
    names = [s for s in drawing.settings if s.kind == "name" and not s.on_arc]
    if facts.baseline is not None and names:
        cap = names[-1].cap_height / GRID
        body.append(_across(facts.baseline, FINE))
        if not names[-1].upper and 0.3 < names[-1].x_height < 0.95:
            at = facts.baseline - names[-1].x_height * cap
            body.append(_across(at, FINE))
        body.append(_across(facts.baseline - cap, FAINT))
    else:
        body += [_across(top, FAINT), _across(bottom, FAINT)]
        body.append(_circle((left, top, right, bottom), FINE))
    if facts.mark is not None:
        x0, y0, x1, y1 = facts.mark
        cx, cy = (x0 + x1) / 2, (y0 + y1) / 2
        body.append(_circle(facts.mark, FINE))
        body += [_line(cx, y0 - 14, cx, y1 + 14, FAINT), _line(x0 - 14, cy, x1 + 14, cy, FAINT)]
    return _group(drawing, "".join(body))


def clear_space(drawing: Drawing) -> str:
    """The empty border that belongs to the logo, and its unit in the corners."""
    x0, y0, x1, y1 = bounds(inks_of(drawing))
    c = drawing.clear_space / GRID
    corners = "".join(
        f'<path d="M{number(x)} {number(y)}h{number(c)}v{number(c)}h{number(-c)}z" '
        f'fill="PENCIL" fill-opacity=".3" stroke="none"/>'
        for x in (x0 - c, x1)
        for y in (y0 - c, y1)
    )
    outer = (x0 - c, y0 - c, x1 + c, y1 + c)
    return _group(drawing, corners + _box((x0, y0, x1, y1)) + _box(outer, FAINT))


def _box(box: Box, more: str = "") -> str:
    x0, y0, x1, y1 = box
    size = f'width="{number(x1 - x0)}" height="{number(y1 - y0)}"'
    return f'<rect x="{number(x0)}" y="{number(y0)}" {size} {more}/>'


def outlines(original: Drawing) -> str:
    """Another drawing's outlines, to be laid over a changed one."""
    paths = "".join(f'<path d="{path_data(p.path)}"/>' for p in original.parts)
    return _group(original, paths, 1.4)


def laid_over(svg: str, guides: str) -> str:
    """A logo's file with guides on top."""
    return svg.removesuffix("</svg>") + guides + "</svg>"


VIEWS: dict[str, Callable[[Drawing], str]] = {
    "space": clear_space, "construction": construction,
}  # fmt: skip
