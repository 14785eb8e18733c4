"""The requests of a batch: rows of a CSV file or a JSON list, each checked like a single one."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import msgspec

from logo_studio.service.errors import BatchError, RequestError, RowProblem
from logo_studio.service.job import Request
from logo_studio.service.message import check
from logo_studio.service.settings import Settings

#: Headings that mean the business type; every other column is a preference of that name.
BUSINESS = ("business_type", "business", "trade")
DELIMITERS = (",", ";", "\t")
_EXAMPLE = "e.g. business_type,name,tagline,style,colors"


class Row(msgspec.Struct, frozen=True, kw_only=True):
    """A request as it was written. `number` counts requests from 1, `line` lines of the file."""

    number: int
    line: int | None = None
    business_type: Any = None
    prefs: Any = None
    user_id: Any = None


def from_csv(data: bytes) -> list[Row]:
    """The rows of a CSV file in UTF-8, with or without a byte order mark, separated by commas,
    semicolons or tabs, its first line the headings. BatchError says in which line what is wrong.
    """
    text = _text(data)
    head = next((line for line in text.splitlines() if line.strip()), "")
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=_delimiter(head), strict=True)
    rows: list[Row] = []
    names: list[str] = []
    problems: list[RowProblem] = []
    line = 1
    while True:
        try:
            cells = next(reader)
        except StopIteration:
            break
        except csv.Error as error:
            hint = 'double the quotes inside a quoted cell: "He said ""hi"""'
            raise _one(len(rows) + 1, line, f"not readable as CSV: {error}", hint) from None
        start, line = line, reader.line_num + 1
        if not any(cell.strip() for cell in cells):
            continue
        if not names:
            names = _names(cells, start)
            continue
        number = len(rows) + 1
        spare = [cell for cell in cells[len(names) :] if cell.strip()]
        if spare:
            what = f"{len(cells)} cells, the headings have {len(names)}"
            hint = "quote cells that hold the separator"
            problems.append(RowProblem(row=number, line=start, field="", what=what, hint=hint))
        rows.append(_row(number, start, names, cells, problems))
    if problems:
        raise BatchError(problems)
    if not rows:
        raise _one(1, None, "the file has no rows", f"headings first, then a row each: {_EXAMPLE}")
    return rows


def from_json(data: Any) -> list[Row]:
    """The rows of a JSON list of requests, or of an object that holds it as `requests`."""
    found = data.get("requests") if isinstance(data, dict) else data
    if not isinstance(found, list) or not found:
        raise _one(1, None, "not a list of requests", '[{"business_type": "...", ...}, ...]')
    rows = []
    for number, item in enumerate(found, 1):
        if not isinstance(item, dict):
            raise _one(number, None, "not an object", '{"business_type": "coffee roastery"}')
        prefs = item.get("preferences", item.get("prefs"))
        rows.append(
            Row(
                number=number, business_type=item.get("business_type"), prefs=prefs,
                user_id=item.get("user_id"),
            )
        )  # fmt: skip
    return rows


def checked(rows: Sequence[Row], settings: Settings) -> list[Request]:
    """The requests of all rows. BatchError names every row that can never be drawn."""
    if len(rows) > settings.max_batch_rows:
        raise BatchError(
            [
                RowProblem(
                    row=settings.max_batch_rows + 1, line=rows[settings.max_batch_rows].line,
                    field="", what=f"{len(rows)} rows, at most {settings.max_batch_rows} are taken",
                    hint="send several batches",
                )
            ]
        )  # fmt: skip
    requests, problems = [], []
    for row in rows:
        try:
            requests.append(check(uuid4(), row.business_type, row.prefs, row.user_id, settings))
        except RequestError as error:
            problems.append(
                RowProblem(
                    row=row.number, line=row.line, field=error.field, what=error.message,
                    hint=error.hint,
                )
            )  # fmt: skip
    if problems:
        raise BatchError(problems)
    return requests


def _one(row: int, line: int | None, what: str, hint: str = "") -> BatchError:
    return BatchError([RowProblem(row=row, line=line, field="", what=what, hint=hint)])


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise _one(1, 1, "the file is UTF-16", "save it as CSV UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise _one(max(1, line - 1), line, "not UTF-8 text", "save it as CSV UTF-8") from None


def _delimiter(head: str) -> str:
    """The separator of which the headings hold most."""
    return max(DELIMITERS, key=head.count)


def _names(cells: list[str], line: int) -> list[str]:
    names = ["_".join(cell.strip().lower().split()) for cell in cells]
    names = ["business_type" if name in BUSINESS else name for name in names]
    while names and not names[-1]:  # a separator at the end of the line
        names.pop()
    if "business_type" not in names:
        raise _one(1, line, "no heading business_type", _EXAMPLE)
    for name in names:
        if not name or names.count(name) > 1:
            what = f"heading {name!r} stands twice" if name else "an empty heading"
            raise _one(1, line, what, "name each column once")
    return names


def _row(
    number: int, line: int, names: list[str], cells: list[str], problems: list[RowProblem]
) -> Row:
    """Empty cells say nothing."""
    said: dict[str, Any] = {
        name: cell.strip() for name, cell in zip(names, cells, strict=False) if cell.strip()
    }
    business, user = said.pop("business_type", None), said.pop("user_id", None)
    if "seed" in said:
        try:
            said["seed"] = int(said["seed"])
        except ValueError:
            what = f"{said['seed'][:20]!r} is not a whole number"
            problems.append(RowProblem(row=number, line=line, field="seed", what=what))
    return Row(number=number, line=line, business_type=business, prefs=said, user_id=user)
