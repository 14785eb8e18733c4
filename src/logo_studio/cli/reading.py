"""What was read out of a line: as data, as one sentence, and underlined for a person."""

from __future__ import annotations

import unicodedata
from typing import Any

from logo_studio.cli.output import columns
from logo_studio.model.reading import Reading, Span

#: Kinds in the order and the words of the sentence.
ORDER = (
    "trade", "name", "tagline", "place", "established", "motif", "tone", "palette", "color", "avoid"
)  # fmt: skip
QUOTED = ("trade", "name", "tagline")
#: What is avoided is struck through, everything else underlined.
LINE, STRUCK = "─", "╌"


def reading_data(reading: Reading) -> dict[str, Any]:
    """The reading as JSON data; `start` and `end` count code points of `line`."""
    return {
        "line": reading.line,
        "language": reading.language,
        "spans": [
            {"start": s.start, "end": s.end, "kind": s.kind, "value": s.value}
            for s in reading.spans
        ],
    }


def says_more(reading: Reading) -> bool:
    """Whether the line holds more than a trade."""
    return any(span.kind != "trade" for span in reading.spans)


def reading_text(reading: Reading) -> str:
    """One sentence: understood trade "coffee roastery", name "Northwind", palette warm."""
    told = []
    for kind in ORDER:
        values = dict.fromkeys(s.value for s in reading.spans if s.kind == kind)
        shown = [f'"{value}"' if kind in QUOTED else value for value in values]
        if shown:
            told.append(f"{kind} {' and '.join(shown)}")
    return "understood " + ", ".join(told)


def underlined(reading: Reading) -> list[str]:
    """The line with its spans underlined and named below; a list where directions mix."""
    line = " ".join(reading.line.split("\n"))
    if any(unicodedata.bidirectional(ch) in ("R", "AL") for ch in line):
        return [line, *(f"  {s.kind:<12}{line[s.start : s.end]}" for s in reading.spans)]
    marks = [" "] * (columns(line) + 1)
    names: list[str] = []
    for span in reading.spans:
        start, end = columns(line[: span.start]), columns(line[: span.end])
        marks[start:end] = [STRUCK if span.kind == "avoid" else LINE] * (end - start)
        _put(names, start, span)
    return [line, "".join(marks).rstrip(), *names]


def _put(rows: list[str], start: int, span: Span) -> None:
    """Writes a span's kind at its column, in the first row that has room."""
    for at, row in enumerate(rows):
        if len(row) < start or (not row and not start):
            rows[at] = row.ljust(start) + span.kind
            return
    rows.append(" " * start + span.kind)
