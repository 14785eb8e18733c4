"""Boards to SVG text: absolute paths in hundredths of a unit, flat fills, nothing else."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from html import escape

from logo_studio.export.board import Board, Ink
from logo_studio.model.path import POINTS_PER_COMMAND, Path


def number(value: float, digits: int = 2) -> str:
    """`value` rounded to `digits` decimals, as short as it can be written; never -0."""
    text = f"{value:.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


@lru_cache(maxsize=512)
def path_text(path: Path, digits: int = 2, arithmetic: str = "Q") -> str:
    """Absolute path data; with `arithmetic` "C" quadratics are written as cubics."""
    source = as_cubics(path) if arithmetic == "C" else path
    out: list[str] = []
    i = 0
    xs, ys = source.xs, source.ys
    for command in source.commands:
        n = POINTS_PER_COMMAND[command]
        numbers = [f"{number(xs[k], digits)} {number(ys[k], digits)}" for k in range(i, i + n)]
        out.append(command + " ".join(numbers))
        i += n
    return "".join(out)


def as_cubics(path: Path) -> Path:
    """The same outline with every quadratic raised to a cubic: PDF, EPS and friends know no Q."""
    if "Q" not in path.commands:
        return path
    xs: list[float] = []
    ys: list[float] = []
    i = 0
    for command in path.commands:
        n = POINTS_PER_COMMAND[command]
        if command == "Q":
            for to, of in ((xs, path.xs), (ys, path.ys)):
                p0, p1, p2 = of[i - 1], of[i], of[i + 1]
                to += (p0 + 2 / 3 * (p1 - p0), p2 + 2 / 3 * (p1 - p2), p2)
        else:
            xs += path.xs[i : i + n]
            ys += path.ys[i : i + n]
        i += n
    return Path(path.commands.replace("Q", "C"), tuple(xs), tuple(ys))


def shapes(inks: Sequence[Ink]) -> str:
    """The inks as <path> elements."""
    return "".join(f'<path fill="{i.fill}" d="{path_text(i.path)}"/>' for i in inks if i.path)


def head(width: str, height: str, box: str, title: str, description: str) -> str:
    """The opening tag, title and description, for people who cannot see it."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="{box}" role="img" aria-labelledby="title desc">'
        f'<title id="title">{escape(title, quote=False)}</title>'
        f'<desc id="desc">{escape(description, quote=False)}</desc>'
    )


def to_svg(board: Board, unit: str = "") -> str:
    """The file; `unit` "mm" makes a board in millimetres print at its true size."""
    w, h = number(board.width), number(board.height)
    out = [head(w + unit, h + unit, f"0 0 {w} {h}", board.title, board.description)]
    if board.ground:
        out.append(f'<rect width="{w}" height="{h}" fill="{board.ground}"/>')
    return "".join([*out, shapes(board.inks), "</svg>"])
