"""Boards to EPS (PostScript Language Level 2), for machines that read nothing newer."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from logo_studio.export.board import Board
from logo_studio.export.pdf import PT_PER_PX
from logo_studio.export.svg import as_cubics, number
from logo_studio.model.path import POINTS_PER_COMMAND, Path

_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "z"}


def _rgb(fill: str) -> str:
    return " ".join(number(int(fill[i : i + 2], 16) / 255, 4) for i in (1, 3, 5)) + " setrgbcolor"


def to_eps(board: Board, paint: Callable[[str], str] = _rgb) -> str:
    """The file: bounding box in whole and exact points, paths, fills; no text, no transparency."""
    k = PT_PER_PX
    width, height = board.width * k, board.height * k
    title = board.title.encode("ascii", "replace").decode().replace("\n", " ")
    out = [
        "%!PS-Adobe-3.0 EPSF-3.0",
        f"%%BoundingBox: 0 0 {ceil(width)} {ceil(height)}",
        f"%%HiResBoundingBox: 0 0 {number(width, 3)} {number(height, 3)}",
        f"%%Title: ({title.replace('(', '[').replace(')', ']')})",
        "%%Creator: AI Logo Studio",
        "%%LanguageLevel: 2",
        "%%EndComments",
        "/m {moveto} bind def /l {lineto} bind def /c {curveto} bind def",
        "/z {closepath} bind def /f {fill} bind def",
        "gsave",
    ]
    if board.ground:
        out.append(f"{paint(board.ground)} 0 0 {number(width, 3)} {number(height, 3)} rectfill")
    for ink in board.inks:
        out += [paint(ink.fill), _path(ink.path, k, height), "f"]
    out += ["grestore", "%%EOF", ""]
    return "\n".join(out)


def _path(path: Path, k: float, height: float) -> str:
    cubic = as_cubics(path)
    out: list[str] = []
    i = 0
    for command in cubic.commands:
        n = POINTS_PER_COMMAND[command]
        points = [
            f"{number(k * cubic.xs[j], 3)} {number(height - k * cubic.ys[j], 3)}"
            for j in range(i, i + n)
        ]
        out.append(" ".join([*points, _OPERATORS[command]]))
        i += n
    return "\n".join(out)
