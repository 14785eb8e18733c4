"""The command line from the outside: files, words, exit codes."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path
from types import SimpleNamespace

import pytest

from logo_studio.cli.app import main
from logo_studio.cli.output import slug, table

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> int:
    """Exit code of one call; 0 when it returns."""
    try:
        main(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    return 0


def test_generate_writes_the_promised_files(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("generate", "coffee roastery", "--name", "Northwind") == 0
    folder = here / "out" / "northwind-coffee-roastery"
    keys = ["v00_warm", "v01_warm", "v02_cool", "v03_cool", "v04_mono", "v05_mono"]
    expected = {f"{k}.{end}" for k in keys for end in ("svg", "png", "spec.json")}
    assert {p.name for p in folder.iterdir()} == expected | {"quality.json", "sheet.png"}
    for key in keys:
        ET.fromstring((folder / f"{key}.svg").read_text("utf-8"))
        assert (folder / f"{key}.png").read_bytes().startswith(b"\x89PNG")
    quality = json.loads((folder / "quality.json").read_text("utf-8"))
    assert quality["understood"]["trade"]
    assert [logo["key"] for logo in quality["logos"]] == keys
    assert all(logo["review"] and logo["in_words"] for logo in quality["logos"])
    shown = capsys.readouterr()
    assert "coffee roastery" in shown.out.lower()
    for word in (
        "palette",
        "mark",
        "typeface",
        "lockup",
        "score",
        *keys,
        "out/northwind-coffee-roastery",
    ):
        assert word in shown.out
    assert shown.err == ""


def test_generate_json_count_format_palette(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert (
        run(
            "generate", "bakery", "--json", "--count", "3", "--format", "svg", "--palette", "mono",
            "--style", "playful,bold", "--color", "#0B7A75", "--seed", "4", "--out", "x",
        ) == 0
    )  # fmt: skip
    data = json.loads(capsys.readouterr().out)
    assert [logo["palette"] for logo in data["logos"]] == ["mono", "warm", "cool"]
    assert data["folder"] == "x"
    assert not list((here / "x").glob("*.png"))
    assert {"playful", "bold"} <= set(data["understood"]["tone"])


def test_same_brief_same_bytes(here: Path) -> None:
    for folder in ("a", "b"):
        assert (
            run("generate", "florist", "--name", "Mirabel", "--format", "svg", "--out", folder) == 0
        )
    for path in (here / "a").iterdir():
        assert path.read_bytes() == (here / "b" / path.name).read_bytes()


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["generate", ""], "business type is empty"),
        (["generate", "  "], "business type is empty"),
        (["generate", "x" * 121], "over 120 characters"),
        (["generate", "bar", "--name", "a\x07b"], "control character U+0007"),
        (["generate", "bar", "--name", "a\udce9"], "lone surrogate U+DCE9"),
        (["generate", "bar", "--style", "shiny"], "unknown style 'shiny'"),
        (["generate", "bar", "--palette", "pastel"], "unknown palette 'pastel'"),
        (["generate", "bar", "--color", "reddish"], "is not a colour"),
        (["generate", "bar", "--count", "0"], "--count is 0"),
        (["generate", "bar", "--count", "many"], "many"),
        (["generate", "bar", "--format", "gif"], "unknown format 'gif'"),
        (["generate", "bar", "--size", "1"], "--size is 1"),
        (["generate", "bar", "--name", "Nord 😀"], "U+1F600"),
        (["generate"], "BUSINESS"),
        (["generate", "bar", "--shine"], "--shine"),
        (["frobnicate"], "frobnicate"),
        (["render", "nowhere.json", "-o", "x.svg"], "cannot read nowhere.json"),
        (["edit", "nowhere.json", "-o", "x.json"], "nothing to change"),
        (["sheet", "nowhere.svg"], "cannot read"),
        (["explain", ""], "business type is empty"),
    ],
)
def test_bad_input_is_one_line_and_exit_code_2(
    here: Path, capsys: pytest.CaptureFixture[str], arguments: list[str], words: str
) -> None:
    assert run(*arguments) == 2
    shown = capsys.readouterr()
    assert shown.out == ""
    assert words in shown.err
    assert len(shown.err.strip().splitlines()) == 1
    assert "Traceback" not in shown.err
    assert list(here.iterdir()) == []


def test_errors_as_json(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("generate", "", "--json") == 2
    error = json.loads(capsys.readouterr().err)["error"]
    assert error["code"] == "invalid_brief"
    assert error["hint"]


@pytest.fixture
def spec(here: Path) -> Path:
    assert run("generate", "florist", "--name", "Mirabel", "--format", "svg", "--out", "m") == 0
    return here / "m" / "v00_warm.spec.json"


def test_render_draws_the_same_bytes(
    spec: Path, here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run("render", str(spec), "-o", "again.svg") == 0
    assert (here / "again.svg").read_bytes() == spec.with_name("v00_warm.svg").read_bytes()
    assert run("render", str(spec), "-o", "again.png", "--size", "64", "--json") == 0
    assert (here / "again.png").read_bytes().startswith(b"\x89PNG")
    assert run("render", str(spec), "-o", "again.gif") == 2


def test_edit_of_a_colour_leaves_every_path_unchanged(spec: Path, here: Path) -> None:
    assert run("edit", str(spec), "--set", "palette.roles.primary=#0A5CAA", "-o", "e.json") == 0
    before, after = json.loads(spec.read_text()), json.loads((here / "e.json").read_text())
    assert after["palette"]["roles"].pop("primary") == "#0A5CAA"
    before["palette"]["roles"].pop("primary")
    assert before == after
    assert run("render", "e.json", "-o", "e.svg") == 0

    def paths(file: Path) -> list[str | None]:
        return [e.get("d") for e in ET.parse(file).iter("{http://www.w3.org/2000/svg}path")]

    assert paths(here / "e.svg") == paths(spec.with_name("v00_warm.svg"))


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ("palette.roles.primary=mud", "palette.roles.primary"),
        ("palette.roles.main=#000000", "no field palette.roles.main"),
        ("version=7", "version 7 is not known"),
        ("mark.id=unicorn", "no mark 'unicorn'"),
        ("name_type.face=comic", "comic"),
        ("nonsense", "not PATH=VALUE"),
    ],
)
def test_edit_refuses(
    spec: Path, here: Path, capsys: pytest.CaptureFixture[str], change: str, words: str
) -> None:
    capsys.readouterr()
    assert run("edit", str(spec), "--set", change, "-o", "e.json") == 2
    assert words in capsys.readouterr().err
    assert not (here / "e.json").exists()


def test_explain(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("explain", "dental clinic", "--name", "Lumen") == 0
    text = capsys.readouterr().out
    assert "tooth" in text
    assert text.count("why ") == 6
    assert run("explain", "dental clinic", "--json") == 0
    data = json.loads(capsys.readouterr().out)
    assert data["industry"] == "health"
    assert data["motifs"][0]["source"]
    assert list(here.iterdir()) == []


def test_sheet(spec: Path, here: Path) -> None:
    svgs = sorted(str(p) for p in spec.parent.glob("*.svg"))
    assert run("sheet", *svgs, str(spec), "-o", "all.png", "--columns", "4") == 0
    assert (here / "all.png").read_bytes().startswith(b"\x89PNG")
    (here / "bad.svg").write_text("<svg/>")
    assert run("sheet", "bad.svg") == 2


@pytest.mark.parametrize("kind", ["marks", "letters", "containers", "typefaces", "lockups"])
def test_catalogue(kind: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("catalogue", kind, "--json") == 0
    rows = json.loads(capsys.readouterr().out)
    assert len(rows) >= 8
    assert len({row["id"] for row in rows}) == len(rows)
    assert run("catalogue", kind) == 0
    assert rows[0]["id"] in capsys.readouterr().out
    assert run("catalogue", "unicorns") == 2


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    from logo_studio import __version__

    assert run("version") == 0
    assert capsys.readouterr().out.strip() == __version__
    assert run("version", "--json") == 0
    assert json.loads(capsys.readouterr().out) == {"version": __version__}


def test_every_verb_has_help_and_json(capsys: pytest.CaptureFixture[str]) -> None:
    for verb in ("generate", "render", "edit", "explain", "sheet", "catalogue", "version"):
        assert run(verb, "--help") == 0
        assert "--json" in capsys.readouterr().out


def test_unwritable_place(here: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (here / "file").write_text("")
    assert run("generate", "bar", "--format", "svg", "--out", "file/x") == 2
    assert "cannot write" in capsys.readouterr().err


def test_a_closed_pipe_is_no_error() -> None:
    code = f"{sys.executable} -m logo_studio.cli.app explain bakery | head -1"
    done = subprocess.run(
        ["sh", "-c", code],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(ROOT / "src"), "PATH": "/usr/bin:/bin"},
    )
    assert "Traceback" not in done.stderr
    assert "BrokenPipe" not in done.stderr


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (("Northwind", "coffee roastery"), "northwind-coffee-roastery"),
        (("Café & Bar", ""), "cafe-bar"),
        (("../../etc", "passwd"), "etc-passwd"),
        (("CON", ""), "con"),
    ],
)
def test_slug(texts: tuple[str, str], expected: str) -> None:
    assert slug(*texts) == expected


def test_slug_of_other_scripts_is_safe_and_distinct() -> None:
    a, b = slug("Тёплый Хлеб", "пекарня"), slug("مقهى", "")
    assert a != b
    assert all(c.isascii() and (c.isalnum() or c == "-") for c in a + b)


def test_table_counts_columns_not_characters() -> None:
    lines = table(["a", "b"], [["花屋", "x"], ["e\u0301", "y"]]).splitlines()
    assert lines == ["a     b", "花屋  x", "e\u0301     y"]


def test_specs_are_read_from_standard_input(here: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert run("generate", "bakery", "--name", "Levain", "--out", "a", "--format", "svg") == 0
    spec = (here / "a" / "v00_warm.spec.json").read_bytes()
    for words in (
        ("render", "-", "-o", "b.svg"),
        ("edit", "-", "--set", "name_type.weight=600", "-o", "c.json"),
        ("generate", "bakery", "--like", "-", "--count", "1", "--out", "d"),
    ):
        monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=io.BytesIO(spec)))
        assert run(*words) == 0
    assert (here / "b.svg").read_bytes() == (here / "a" / "v00_warm.svg").read_bytes()
