"""What verbs say of a line: one sentence on stderr, an underlined line, spans in JSON."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from logo_studio.cli.app import main
from logo_studio.cli.reading import reading_text, underlined
from logo_studio.understand.line import read_line

LINE = "coffee roastery called Northwind, warm but not rustic"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_generate_says_in_one_line_what_was_understood(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    main(["generate", LINE, "--format", "svg", "--count", "3"])
    shown = capsys.readouterr()
    sentence = 'understood trade "coffee roastery", name "Northwind", palette warm, avoid rustic\n'
    assert shown.err == sentence
    assert (here / "out" / "northwind-coffee-roastery" / "v00_warm.svg").exists()


def test_options_win_over_the_line(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["--name", "Kora", "--palette", "mono", "--count", "3", "--format", "svg", "--json"]
    main(["generate", LINE, *arguments])
    shown = capsys.readouterr()
    assert shown.err == ""
    data = json.loads(shown.out)
    assert data["understood"]["name"] == "Kora"
    assert data["logos"][0]["palette"] == "mono"
    spans = data["reading"]["spans"]
    assert [(s["kind"], s["value"]) for s in spans] == [
        ("trade", "coffee roastery"), ("avoid", "rustic")
    ]  # fmt: skip


def test_explain_underlines_the_line(capsys: pytest.CaptureFixture[str]) -> None:
    main(["explain", LINE])
    assert capsys.readouterr().out.startswith(
        "coffee roastery called Northwind, warm but not rustic\n"
        "───────────────        ─────────  ────         ╌╌╌╌╌╌\n"
        "trade                  name       palette      avoid\n\n"
    )


def test_explain_json_keeps_the_line_and_its_spans(capsys: pytest.CaptureFixture[str]) -> None:
    main(["explain", LINE, "--json"])
    data = json.loads(capsys.readouterr().out)
    assert data["brief"] == data["reading"]["line"] == LINE
    assert data["reading"]["spans"][1] == {
        "start": 23, "end": 32, "kind": "name", "value": "Northwind"
    }  # fmt: skip


def test_underline_counts_columns_and_lists_mixed_directions() -> None:
    assert underlined(read_line("「花音」という花屋"))[1] == "  ────        ────"
    close = underlined(read_line("bar, warm, red, not old"))
    assert close[2:] == ["trade      color    avoid", "     palette"]
    assert underlined(read_line("مقهى في دبي"))[1:] == ["  trade       مقهى", "  place       دبي"]
    assert reading_text(read_line("bar in red and gold")) == (
        'understood trade "bar", color #C62828 and #B8902F'
    )
