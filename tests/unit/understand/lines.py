"""Lines with their spans marked in place: "{trade:bakery} in {place:Porto}".

`{kind:words}` is a span whose value is its words, `{kind=value:words}` one with another value.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

from logo_studio.understand.line import read_line

DATA = Path(__file__).resolve().parents[2] / "data"
_MARK = re.compile(r"\{(\w+)(?:=([^:{}]*))?:([^{}]*)\}")

#: (start, end, kind, value), as `model.reading.Span`.
Spans = set[tuple[int, int, str, str]]


def unmarked(marked: str) -> tuple[str, Spans]:
    """The plain line and the spans that its marks stand for."""
    line, spans, at = "", set(), 0
    for match in _MARK.finditer(marked):
        line += marked[at : match.start()]
        kind, value, words = match.groups()
        spans.add((len(line), len(line) + len(words), kind, value or words))
        line += words
        at = match.end()
    return line + marked[at:], spans


def rows(name: str) -> list[tuple[str, str, Spans]]:
    """(language, line, spans) of every line of a file in tests/data."""
    found = [json.loads(row) for row in (DATA / name).read_text("utf-8").splitlines()]
    return [(row["lang"], *unmarked(row["marked"])) for row in found]


def read_spans(line: str) -> Spans:
    return {(s.start, s.end, s.kind, s.value) for s in read_line(line).spans}


def precision_recall(name: str, kind: str = "") -> tuple[float, float, int]:
    """Precision and recall of spans (of one kind, or all) over a file, and how many it marks."""
    right = read = marked = 0
    for _, line, wanted in rows(name):
        got = {s for s in read_spans(line) if kind in ("", s[2])}
        wanted = {s for s in wanted if kind in ("", s[2])}
        right, read, marked = right + len(got & wanted), read + len(got), marked + len(wanted)
    return right / max(1, read), right / max(1, marked), marked
