"""`Drawing` to SVG text. Decides nothing: order, colours and coordinates are the drawing's."""

from __future__ import annotations

from functools import lru_cache
from html import escape

from logo_studio.geometry.numbers import join, tenths
from logo_studio.model.drawing import PART_KINDS, Drawing
from logo_studio.model.path import POINTS_PER_COMMAND, Path

#: Groups that every file has, even when empty: consumers address them by id (contract).
ALWAYS = ("mark", "initials", "name")


def to_svg(drawing: Drawing) -> str:
    """The file: title, description, background rect, then one group per kind of part."""
    w, h = tenths(drawing.width), tenths(drawing.height)
    out = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{w}" height="{h}" '
        f'viewBox="0 0 {w} {h}" role="img" aria-labelledby="title desc">'
        f'<title id="title">{escape(drawing.title, quote=False)}</title>'
        f'<desc id="desc">{escape(drawing.description, quote=False)}</desc>'
    ]
    fill = drawing.background or "none"
    out.append(f'<rect id="background" width="{w}" height="{h}" fill="{fill}"/>')
    for kind in PART_KINDS:
        parts = drawing.of(kind)
        if parts:
            paths = "".join(f'<path fill="{p.fill}" d="{path_data(p.path)}"/>' for p in parts)
            out.append(f'<g id="{kind}">{paths}</g>')
        elif kind in ALWAYS:
            out.append(f'<g id="{kind}"/>')
    out.append("</svg>")
    return "".join(out)


@lru_cache(maxsize=24)
def path_data(path: Path) -> str:
    """Relative path data in tenths of a pixel, of a path on the integer grid.

    Contours are written one by one through a cache: a letter that occurs twice, or a logo
    drawn again, costs a look-up (relative coordinates do not change with position).
    """
    out: list[str] = []
    i = 0
    px = py = 0  # where the pen stands, in grid units
    start = 0
    xs, ys = path.xs, path.ys
    commands = path.commands
    while start < len(commands):
        end = commands.index("Z", start) + 1
        body = commands[start:end]
        n = 0
        for command in body:
            n += POINTS_PER_COMMAND[command]
        x, y = int(xs[i]), int(ys[i])
        out.append("m" if out else "M")
        out.append(join([x - px, y - py]))
        rel_x = tuple([int(v) - x for v in xs[i : i + n]])
        rel_y = tuple([int(v) - y for v in ys[i : i + n]])
        out.append(_contour(body, rel_x, rel_y))
        px, py = x, y  # after z the pen is back at the contour's start
        i += n
        start = end
    return "".join(out)


@lru_cache(maxsize=256)
def _contour(commands: str, xs: tuple[int, ...], ys: tuple[int, ...]) -> str:
    """The commands after the move, relative, with h and v for straight lines."""
    out: list[str] = []
    last = ""
    px = py = 0
    i = 1
    for command in commands[1:]:
        if command == "L":
            x, y = xs[i], ys[i]
            i += 1
            dx, dy = x - px, y - py
            if dx == 0 and dy == 0:
                continue
            if dy == 0:
                letter, numbers = "h", [dx]
            elif dx == 0:
                letter, numbers = "v", [dy]
            else:
                letter, numbers = "l", [dx, dy]
            px, py = x, y
        elif command == "Z":
            # The line back to the start is what z draws anyway.
            out.append("z")
            break
        else:
            n = POINTS_PER_COMMAND[command]
            numbers = []
            for k in range(i, i + n):
                numbers += (xs[k] - px, ys[k] - py)
            letter = command.lower()
            px, py = xs[i + n - 1], ys[i + n - 1]
            i += n
        text = join(numbers)
        if letter != last or letter in "hv":
            out.append(letter)
        elif text[0] != "-":
            out.append(" ")
        out.append(text)
        last = letter
    return "".join(out)
