"""Many briefs from standard input: answered in order, errors in their places."""

from __future__ import annotations

import io
import json
from typing import Any

import pytest

from logo_studio.cli.app import main
from logo_studio.marks.registry import motifs

GOOD = {"business_type": "coffee roastery", "name": "Bluepeak", "preferences": {"style": "bold"}}


def explain(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], content: bytes, *more: str
) -> tuple[int, str, str]:
    """Exit code, standard output and error of `explain -` fed with `content`."""
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(content)))
    code = 0
    try:
        main(("explain", "-", *more))
    except SystemExit as stop:
        code = int(stop.code or 0)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def objects(text: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in text.splitlines()]


def test_one_object_a_brief_in_order(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = [GOOD, {"business_type": "歯科医院"}, {"business_type": "Φούρνος", "prefs": {}}]
    content = "\n".join(json.dumps(row) for row in rows).encode()
    code, out, err = explain(monkeypatch, capsys, content, "--json")
    found = objects(out)
    assert (code, err) == (0, "")
    assert [row["brief"] for row in found] == [row["business_type"] for row in rows]
    assert [row["industry"] for row in found] == ["food", "health", "food"]
    assert [row["language"] for row in found] == ["en", "ja", "el"]
    assert [row["scripts"] for row in found] == [["Latn"], ["Hani"], ["Grek"]]
    first = found[0]["motifs"][0]
    assert first.keys() == {"id", "depicts", "score", "source"}
    assert {m["id"] for row in found for m in row["motifs"]} <= motifs().keys()
    assert "coffee" in first["depicts"]
    assert "roastery" in first["source"]
    assert found[0]["tone"][0] == "bold"
    assert any("mountain" in m["depicts"] and "the name" in m["source"] for m in found[0]["motifs"])


def test_bad_lines_keep_their_places(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bad = [
        (b"{", "not JSON"), (b"[1]", "not a JSON object"), (b"{}", "business_type is missing"),
        (b'{"business_type": " "}', "business type is empty"), (b"\xff", "not UTF-8"),
        (b'{"business_type": "a", "preferences": 3}', "preferences is not an object"),
    ]  # fmt: skip
    good = json.dumps(GOOD).encode()
    content = b"\n\n".join(b"\n".join((line, good)) for line, _ in bad)
    code, out, err = explain(monkeypatch, capsys, content, "--json")
    found = objects(out)
    assert code == 2
    assert "6 of 12 lines" in err
    assert [row["line"] for row in found] == [n for i in range(6) for n in (3 * i + 1, 3 * i + 2)]
    for (_, words), row in zip(bad, found[::2], strict=True):
        assert words in row["error"]["message"]
        assert row["error"].keys() == {"code", "message", "hint"}
    assert all(row["industry"] == "food" for row in found[1::2])


def test_for_a_person(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    row = GOOD | {"colour": "red", "preferences": {"mood": "odd"}}
    code, out, _ = explain(monkeypatch, capsys, json.dumps(row).encode())
    assert code == 0
    assert "1: coffee roastery" in out
    assert "bean" in out
    assert "unknown field 'colour'" in out
    assert "unknown preference 'mood'" in out


def test_nothing_to_read(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = explain(monkeypatch, capsys, b"\n")
    assert (code, out) == (2, "")
    assert "standard input is empty" in err


def test_other_words_with_a_hyphen_are_no_business(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(("explain", "--nosuch"))
    assert "unknown option --nosuch" in capsys.readouterr().err
