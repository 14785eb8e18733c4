"""Flat shapes to a `Drawing` in our normal form: centred, on the grid, with clear space."""

from __future__ import annotations

from logo_studio.color.contrast import luminance
from logo_studio.color.oklch import hex_to_oklch
from logo_studio.compose.check import check_drawing
from logo_studio.doctor.chart import Chart, PatientError
from logo_studio.export.board import Board, Ink, bounds, fills
from logo_studio.geometry.affine import place_on_grid
from logo_studio.model.drawing import GRID, Drawing, MarkFacts, Part, Role
from logo_studio.model.path import POINTS_PER_COMMAND, Path

#: Width of the artboard in grid units, as of our own tight drawings.
WIDTH = 512 * GRID
#: Clear space round a foreign logo, as a share of the shorter side of its ink.
CLEAR = 0.16
#: Most different colours; more is an illustration.
MOST_COLOURS = 12
_ROLES: tuple[Role, ...] = ("primary", "accent", "tint", "shade", "secondary")


def roles_of(colours: tuple[str, ...]) -> dict[str, Role]:
    """Each colour's role: the most colourful leads, the darkest of the rest is ink, white paper."""
    left = [c for c in colours if luminance(c) < 0.97]
    found: dict[str, Role] = {c: "paper" for c in colours if luminance(c) >= 0.97}
    if left:
        lead = max(left, key=lambda c: (hex_to_oklch(c)[1], -luminance(c)))
        found[lead] = "primary"
        left.remove(lead)
    if left:
        darkest = min(left, key=luminance)
        if luminance(darkest) < 0.2:
            found[darkest] = "ink"
            left.remove(darkest)
    for i, colour in enumerate(left):
        found[colour] = _ROLES[1:][i % (len(_ROLES) - 1)]
    return found


def drawing_of(board: Board, name: str, chart: Chart) -> Drawing:
    """The normal form. PatientError for more colours than a logo has."""
    colours = fills(board.inks)
    if len(colours) > MOST_COLOURS:
        raise PatientError(
            f"the drawing has {len(colours)} colours", f"at most {MOST_COLOURS} make a logo"
        )
    if len(colours) > 4:
        chart.note("colours", "noted", f"{len(colours)} colours are many: print and thread cost.")
    x0, y0, x1, y1 = bounds(board.inks)
    clear = CLEAR * min(x1 - x0, y1 - y0)
    k = WIDTH / (x1 - x0 + 2 * clear)
    height = round((y1 - y0 + 2 * clear) * k)
    dx, dy = round((clear - x0) * k), round((clear - y0) * k)
    roles = roles_of(colours)
    parts: list[Part] = []
    for ink in board.inks:
        path = tidy(place_on_grid(ink.path, k, dx, dy))
        if path:
            ground = _under(parts, path)
            parts.append(Part("mark", roles[ink.fill], ink.fill, path, ground))
    drawing = Drawing(
        width=WIDTH, height=height, background=None, parts=tuple(parts), title=name,
        description=f"Logo of {name}", lockup="symbol", settings=(),
        mark=MarkFacts("imported", None, (y1 - y0) * k, 0.05, False), clear_space=clear * k,
    )  # fmt: skip
    check_drawing(drawing)
    return drawing


def _under(parts: list[Part], path: Path) -> str | None:
    """The colour of the topmost earlier part whose box holds this one: what it stands on."""
    x0, y0, x1, y1 = path.bounds()
    for part in reversed(parts):
        a0, b0, a1, b1 = part.path.bounds()
        if a0 <= x0 and b0 <= y0 and x1 <= a1 and y1 <= b1:
            # held by a box is not held by the shape: letters stand in the box of a swoosh
            if part.path.ink_area() > 0.5 * (a1 - a0) * (b1 - b0):
                return part.fill
            return None
    return None


def tidy(path: Path) -> Path:
    """Without segments that became points on the grid, and contours that became nothing."""
    out = []
    for contour in path.contours():
        commands: list[str] = ["M"]
        xs, ys = [contour.xs[0]], [contour.ys[0]]
        i = 1
        for command in contour.commands[1:-1]:
            n = POINTS_PER_COMMAND[command]
            points = list(zip(contour.xs[i : i + n], contour.ys[i : i + n], strict=True))
            i += n
            if all(p == (xs[-1], ys[-1]) for p in points):
                continue
            commands.append(command)
            xs += [p[0] for p in points]
            ys += [p[1] for p in points]
        curved = any(c in "QC" for c in commands)
        if len(commands) > (1 if curved else 2):
            out.append(Path("".join([*commands, "Z"]), tuple(xs), tuple(ys)))
    return Path(
        "".join(p.commands for p in out),
        tuple(x for p in out for x in p.xs),
        tuple(y for p in out for y in p.ys),
    )


def symbol_part(board: Board) -> tuple[Ink, ...] | None:
    """The symbol of a wide logo: what stands left of its largest gap, if that is compact.

    The gap must be a tenth of the height or more, and the part left of it between half and
    1.7 times as wide as high and not most of the logo.
    """
    x0, y0, x1, y1 = bounds(board.inks)
    if (x1 - x0) < 1.8 * (y1 - y0):
        return None
    boxes = sorted((bounds([i]), n) for n, i in enumerate(_pieces(board)))
    pieces = _pieces(board)
    reach, best, cut = boxes[0][0][2], 0.0, 0
    for n in range(1, len(boxes)):
        gap = boxes[n][0][0] - reach
        if gap > best + 1e-9 and gap >= 0.1 * (y1 - y0):
            left = bounds([pieces[k] for _, k in boxes[:n]])
            ratio = (left[2] - left[0]) / max(1e-9, left[3] - left[1])
            if 0.5 <= ratio <= 1.7 and (left[2] - left[0]) < 0.6 * (x1 - x0):
                best, cut = gap, n
                break
        reach = max(reach, boxes[n][0][2])
    if not cut:
        return None
    chosen = sorted(k for _, k in boxes[:cut])
    return tuple(pieces[k] for k in chosen)


def _pieces(board: Board) -> list[Ink]:
    """Each separate outline with its holes, in painting order."""
    out: list[Ink] = []
    for ink in board.inks:
        groups: list[Path] = []
        for contour in ink.path.contours():
            x0, y0, x1, y1 = contour.bounds()
            for i, known in enumerate(groups):
                a0, b0, a1, b1 = known.bounds()
                if a0 <= x0 and b0 <= y0 and x1 <= a1 and y1 <= b1:
                    groups[i] = known + contour
                    break
            else:
                groups.append(contour)
        out += [Ink(g, ink.fill) for g in groups]
    return out
