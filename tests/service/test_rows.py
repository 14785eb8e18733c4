"""Rows of batches: what files are read, and what is said about those that are not."""

from __future__ import annotations

from typing import Any

import pytest

from logo_studio.service.errors import BatchError
from logo_studio.service.rows import checked, from_csv, from_json
from logo_studio.service.settings import Settings

GOOD = "business_type,name,style,seed\ncoffee roastery,Northwind,minimal,7\n\n,,,\nBäckerei,,,\n"


@pytest.mark.parametrize(
    "data",
    [
        GOOD.encode(), GOOD.encode("utf-8-sig"), GOOD.replace(",", ";").encode(),
        GOOD.replace(",", "\t").encode(), GOOD.replace("\n", "\r\n").encode(),
        GOOD.replace("business_type", "Business Type").replace("name", " NAME ").encode(),
        GOOD.replace("business_type", "trade").encode(),
    ],
)  # fmt: skip
def test_what_spreadsheets_write_is_read(data: bytes) -> None:
    rows = from_csv(data)
    assert [(r.number, r.line, r.business_type) for r in rows] == [
        (1, 2, "coffee roastery"), (2, 5, "Bäckerei"),
    ]  # fmt: skip
    assert rows[0].prefs == {"name": "Northwind", "style": "minimal", "seed": 7}
    assert rows[1].prefs == {}


def test_cells_hold_separators_quotes_and_lines() -> None:
    data = 'business_type;name;tagline\nbar;"A; B ""C""";"two\nlines"\ncafé;D;\n'
    rows = from_csv(data.encode())
    assert rows[0].prefs == {"name": 'A; B "C"', "tagline": "two\nlines"}
    assert [r.line for r in rows] == [2, 4]


@pytest.mark.parametrize(
    ("data", "line", "words"),
    [
        (b"", None, "no rows"), (b"business_type,name\n", None, "no rows"),
        (b"name,style\nKora,minimal\n", 1, "no heading business_type"),
        (b"business_type,name,name\n", 1, "stands twice"),
        (b"business_type,,name\n", 1, "empty heading"),
        (b"business_type\nbar,cafe\n", 2, "2 cells, the headings have 1"),
        (b'business_type\n"bar"x\n', 2, "not readable as CSV"),
        (b'business_type\nbar\n"bar\n', 3, "not readable as CSV"),
        (b"business_type\nbar\nb\xe4r\n", 3, "not UTF-8"),
        ("business_type\nbar\n".encode("utf-16"), 1, "UTF-16"),
        (b"business_type,seed\nbar,1\nbar,x\n", 3, "not a whole number"),
    ],
)  # fmt: skip
def test_what_is_wrong_with_a_file(data: bytes, line: int | None, words: str) -> None:
    with pytest.raises(BatchError) as caught:
        from_csv(data)
    first = caught.value.problems[0]
    assert first.line == line
    assert words in first.what
    assert str(first) in caught.value.message


def test_every_bad_row_is_named() -> None:
    rows = from_csv(
        "business_type,name,tagline,user_id\nbar,Kora,,\n,Kora,,\n"
        f"bar,{'x' * 81},,\nbar,K,{'y' * 121},\nbar,K,,nobody\nbar,a\u0007b,,\n".encode()
    )
    with pytest.raises(BatchError) as caught:
        checked(rows, Settings())
    found = [(p.row, p.line, p.field) for p in caught.value.problems]
    assert found == [
        (2, 3, "business_type"), (3, 4, "name"), (4, 5, "tagline"), (5, 6, "user_id"),
        (6, 7, "name"),
    ]  # fmt: skip
    assert caught.value.message.startswith("line 3, business_type: business_type is missing")
    assert caught.value.message.endswith("and 4 more")
    with pytest.raises(BatchError, match="at most 3 are taken"):
        checked(rows, Settings(max_batch_rows=3))


def test_many_bad_rows_are_counted() -> None:
    with pytest.raises(BatchError) as caught:
        checked(from_json([{"business_type": ""}] * 250), Settings())
    assert (len(caught.value.problems), caught.value.count) == (100, 250)


@pytest.mark.parametrize("data", [None, {}, [], "x", {"requests": []}, [1], [{}, None]])
def test_json_that_is_no_batch(data: Any) -> None:
    with pytest.raises(BatchError):
        from_json(data)


def test_json_rows() -> None:
    item = {"business_type": "bar", "prefs": {"name": "Kora"}}
    for data in ([item], {"requests": [item]}):
        (request,) = checked(from_json(data), Settings())
        assert (request.business_type, request.prefs) == ("bar", {"name": "Kora"})
