"""`logo-studio selftest` compares with the golden files, and says when a logo differs."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from logo_studio.cli import selftest as module
from logo_studio.cli.selftest import FIGURES, GOLDEN, selftest

ROOT = Path(__file__).resolve().parents[3]


def test_hashes_are_those_of_the_golden_files() -> None:
    import update_golden

    assert GOLDEN.read_text("utf-8") == update_golden.selftest(), "make golden"


def test_figures_are_those_of_the_readme() -> None:
    text = (ROOT / "README.md").read_text("utf-8")
    for _, unit, bar in FIGURES:
        assert f"{bar:g} {unit}" in text


def test_says_what_differs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    data = json.loads(GOLDEN.read_bytes())
    name, entry = next(iter(data["briefs"].items()))
    few = tmp_path / "few.json"
    few.write_text(json.dumps({"version": "1", "briefs": {name: entry}}))
    monkeypatch.setattr(module, "GOLDEN", few)
    selftest(rounds=1, json_output=True)
    said = json.loads(capsys.readouterr().out)
    assert said["same"]
    assert len(said["logos"]) == 6
    assert said["measured"]["cpu_ms"] > 0
    entry["sha256"][2] = "0" * 64
    few.write_text(json.dumps({"version": "1", "briefs": {name: entry}}))
    with pytest.raises(SystemExit) as ended:
        selftest(rounds=0)
    assert ended.value.code == 2
    assert "1 of 6 logos differ" in capsys.readouterr().out
