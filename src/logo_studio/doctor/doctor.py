"""The doctor's round: take in, treat, draw again, examine before and after, report."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from logo_studio.critique.engine import explain, review
from logo_studio.critique.profiles import FULL
from logo_studio.doctor.chart import Chart
from logo_studio.doctor.intake import local, read
from logo_studio.doctor.patient import drawing_of, symbol_part
from logo_studio.doctor.treatment import Treatment, without_ground
from logo_studio.export.board import Board
from logo_studio.model.drawing import Drawing
from logo_studio.model.review import Review
from logo_studio.render.svg import to_svg


@dataclass(frozen=True, slots=True)
class Treated:
    """A foreign logo after treatment.

    `drawing` is in our normal form, `symbol` its symbol where one was told apart, `ground` the
    colour that it stood on; `before` and `after` count the same things; `review` is by the checks
    that our own logos pass.
    """

    drawing: Drawing
    symbol: Drawing | None
    ground: str | None
    chart: Chart
    before: Mapping[str, int]
    after: Mapping[str, int]
    review: Review

    @property
    def svg(self) -> str:
        """The clean file."""
        return to_svg(self.drawing)

    def report(self) -> dict[str, Any]:
        """Everything found, as JSON data."""
        return {
            "complete": not self.chart.lost,
            "symptoms": self.chart.data(),
            "before": dict(self.before),
            "after": dict(self.after),
            "score": round(self.review.score, 3),
            "passed": self.review.passed,
            "review": explain(self.review),
        }


def _written(text: str) -> str:
    """`text` without what cannot stand in a file (NUL, control characters, half characters)."""
    return "".join(ch for ch in text if ch.isprintable()).strip()


def treat(data: bytes, name: str = "") -> Treated:
    """The file, cleaned and examined. PatientError where it cannot or must not be taken in.

    Runs whatever the file asks of the geometry, so untrusted files go through `ward.treat_apart`.
    """
    chart = Chart()
    root = read(data, chart)
    before = vital_signs(root, len(data))
    board = without_ground(Treatment(root, chart).board(), chart)
    title = _written(name) or _written(board.title) or "Logo"
    drawing = drawing_of(board, title, chart)
    inks = symbol_part(board)
    symbol = None
    if inks is not None:
        apart = Board(board.width, board.height, None, inks, title)
        symbol = drawing_of(apart, title, Chart())
    after = {
        "bytes": len(to_svg(drawing).encode()),
        "elements": len(drawing.parts),
        "nodes": sum(p.path.node_count() for p in drawing.parts),
        "colours": len({p.fill for p in drawing.parts}),
        "strokes": 0,
        "transforms": 0,
        "texts": 0,
        "pictures": 0,
    }
    return Treated(drawing, symbol, board.ground, chart, before, after, review(drawing, FULL))


def vital_signs(root: Any, size: int) -> dict[str, int]:
    """Counts of the file as it came."""
    import re

    elements = list(root.iter())
    numbers = sum(
        len(re.findall(r"-?\d*\.?\d+", e.get("d") or e.get("points") or "")) for e in elements
    )
    colours = {
        value.strip().lower()
        for e in elements
        for key, value in e.attrib.items()
        if key in ("fill", "stroke") and value.strip().lower() != "none"
    }
    return {
        "bytes": size,
        "elements": len(elements),
        "nodes": numbers // 2,
        "colours": len(colours),
        "strokes": sum(1 for e in elements if e.get("stroke") not in (None, "none")),
        "transforms": sum(1 for e in elements if e.get("transform")),
        "texts": sum(1 for e in elements if local(e) == "text"),
        "pictures": sum(1 for e in elements if local(e) == "image"),
    }
