"""Boards to vector PDF. Content streams are written here; objects and file by pikepdf.

Screens and offices get RGB pages of exactly the board's size, 1 px = .75 pt. Files for print,
with boxes, inks and profiles, are `print_pdf.py`'s.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal
from typing import Any

from logo_studio.export.board import Board
from logo_studio.export.extras import need
from logo_studio.export.svg import as_cubics, number
from logo_studio.model.path import POINTS_PER_COMMAND, Path

#: Points per px of a board.
PT_PER_PX = 0.75
#: The date of every file: kits carry no clock, and readers refuse none.
DATE = "D:20000101000000+00'00'"

_OPERATORS = {"M": "m", "L": "l", "C": "c", "Z": "h"}


def pdf_path(path: Path, k: float, dx: float, dy: float) -> str:
    """Path operators, nonzero fill included; x' = k x + dx, y' = dy - k y (PDF's y points up)."""
    cubic = as_cubics(path)
    out: list[str] = []
    i = 0
    for command in cubic.commands:
        n = POINTS_PER_COMMAND[command]
        for j in range(i, i + n):
            out.append(number(k * cubic.xs[j] + dx, 3))
            out.append(number(dy - k * cubic.ys[j], 3))
        out.append(_OPERATORS[command])
        i += n
    out.append("f")
    return " ".join(out)


def rgb(fill: str) -> str:
    """The operator that sets a #RRGGBB in DeviceRGB."""
    return " ".join(number(int(fill[i : i + 2], 16) / 255, 4) for i in (1, 3, 5)) + " rg"


def content(
    board: Board, k: float, dx: float, dy: float, paint: Callable[[str], str] = rgb
) -> bytes:
    """The board's inks and ground as a content stream; `dy` is where its top edge lies."""
    out = []
    if board.ground:
        w, h = number(board.width * k, 3), number(board.height * k, 3)
        out.append(f"{paint(board.ground)} {number(dx, 3)} {number(dy - board.height * k, 3)} "
                   f"{w} {h} re f")  # fmt: skip
    last = ""
    for ink in board.inks:
        if ink.fill != last:
            out.append(paint(ink.fill))
            last = ink.fill
        out.append(pdf_path(ink.path, k, dx, dy))
    return "\n".join(out).encode()


def write_pdf(boards: Sequence[Board]) -> bytes:
    """One page a board, in RGB, at .75 pt a px."""
    pike = need("pikepdf", "kit", "a PDF")
    pdf = pike.Pdf.new()
    for board in boards:
        width, height = board.width * PT_PER_PX, board.height * PT_PER_PX
        stream = pike.Stream(pdf, content(board, PT_PER_PX, 0.0, height))
        add_page(pdf, stream, (0.0, 0.0, width, height))
    return saved(pdf, boards[0].title)


def add_page(pdf: Any, stream: Any, media: tuple[float, ...], **entries: Any) -> Any:
    """A page with its content; `entries` are further keys of its dictionary."""
    pike = need("pikepdf", "kit", "a PDF")
    page = pike.Dictionary(
        Type=pike.Name.Page, MediaBox=box(media), Contents=stream,
        Resources=pike.Dictionary(), **entries,
    )  # fmt: skip
    pdf.pages.append(pike.Page(page))
    return pdf.pages[-1].obj


def box(values: Sequence[float]) -> Any:
    """A rectangle in points, rounded to thousandths."""
    pike = need("pikepdf", "kit", "a PDF")
    return pike.Array([Decimal(number(v, 3)) for v in values])


def saved(pdf: Any, title: str, version: str = "1.4") -> bytes:
    """The file's bytes, with title and dates; deterministic."""
    import io

    for key, value in (("/Title", title), ("/Producer", "AI Logo Studio"),
                       ("/CreationDate", DATE), ("/ModDate", DATE)):  # fmt: skip
        pdf.docinfo[key] = value
    out = io.BytesIO()
    pike = need("pikepdf", "kit", "a PDF")
    pdf.save(
        out, deterministic_id=True, min_version=version, compress_streams=True,
        object_stream_mode=pike.ObjectStreamMode.disable,
    )  # fmt: skip
    return out.getvalue()
