"""`logo-studio batch` on this machine: drawn, continued, killed, and what it says of bad files."""

from __future__ import annotations

import csv
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from logo_studio.cli.bulk.folder import Folder
from logo_studio.errors import LogoStudioError

ROOT = Path(__file__).resolve().parents[3]
CSV = "business_type;name;style\ncoffee roastery;Northwind;minimal\nمقهى;مقهى النور;\n=law firm;;\n"


def start(*arguments: object) -> subprocess.Popen[str]:
    keep = {k: v for k, v in os.environ.items() if not k.startswith(("LOGO_", "KAFKA_", "S3_"))}
    return subprocess.Popen(
        [sys.executable, "-m", "logo_studio.cli.app", "batch", *map(str, arguments)],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
        env={**keep, "PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip


def batch(*arguments: object) -> tuple[int, str, str]:
    process = start(*arguments)
    out, err = process.communicate(timeout=120)
    return process.returncode, out, err


def summary(out: Path) -> list[dict[str, str]]:
    with (out / "summary.csv").open(encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file))


def stamps(out: Path) -> dict[str, int]:
    return {str(p.relative_to(out)): p.stat().st_mtime_ns for p in out.glob("0*/*")}


def test_a_file_becomes_folders_and_is_continued(tmp_path: Path) -> None:
    file, out = tmp_path / "brands.csv", tmp_path / "out"
    file.write_text(CSV, "utf-8")
    code, said, err = batch(file, "--out", out, "--format", "svg,png", "--size", 64)
    assert code == 0, err
    assert "3 of 3 rows" in said
    assert "0 of them drawn before" in said
    assert "3 of 3" in err
    first = stamps(out)
    assert sum(name.endswith(".svg") for name in first) == 18
    assert sum(name.endswith(".png") for name in first) == 18
    assert (out / "0001-northwind-coffee-roastery" / "v00_warm.svg").exists()
    rows = summary(out)
    assert [r["status"] for r in rows] == ["done"] * 3
    assert rows[2]["business_type"] == "'=law firm"  # no formula in a spreadsheet
    result = json.loads((out / rows[0]["folder"] / "result.json").read_text())
    assert result["preferences"] == {"name": "Northwind", "style": "minimal"}
    assert [logo["file"] for logo in result["logos"]][:2] == ["v00_warm", "v01_warm"]

    code, said, _ = batch(file, "--out", out, "--format", "svg,png", "--size", 64, "--json")
    data = json.loads(said)
    assert (data["done"], data["drawn_before"], data["failed"]) == (3, 3, [])
    assert stamps(out) == first

    file.write_text(CSV.replace("Northwind", "Southwind"), "utf-8")
    code, said, _ = batch(file, "--out", out, "--format", "svg,png", "--size", 64)
    assert "2 of them drawn before" in said
    assert not (out / "0001-northwind-coffee-roastery").exists()
    assert (out / "0001-southwind-coffee-roastery").exists()
    kept = {name: at for name, at in first.items() if not name.startswith("0001")}
    assert kept.items() <= stamps(out).items()


def test_killed_in_the_middle_nothing_is_half_written(tmp_path: Path) -> None:
    file, out = tmp_path / "many.csv", tmp_path / "out"
    rows = "".join(f"bakery,Kora {i}\n" for i in range(40))
    file.write_text(f"business_type,name\n{rows}")
    process = start(file, "--out", out, "--workers", 1)
    end = time.monotonic() + 60
    while len(list(out.glob("0*"))) < 3 and time.monotonic() < end:
        time.sleep(0.01)
    process.send_signal(signal.SIGKILL)
    process.communicate(timeout=60)
    before = stamps(out)
    whole = {name for name in before if name.endswith("result.json")}
    assert 3 <= len(whole) < 40
    assert len(before) == len(whole) * 13
    (out / ".0039.part").mkdir(exist_ok=True)  # as if killed while writing
    code, said, err = batch(file, "--out", out)
    assert code == 0, err
    assert f"{len(whole)} of them drawn before" in said
    assert before.items() <= stamps(out).items()
    assert len(list(out.glob("0*"))) == 40
    assert not list(out.glob(".*.part"))


def test_bad_rows_are_named_before_anything_is_drawn(tmp_path: Path) -> None:
    file, out = tmp_path / "bad.csv", tmp_path / "out"
    file.write_text(f"business_type,name\nbar,Kora\n,Kora\nbar,{'x' * 81}\n")
    code, _, err = batch(file, "--out", out)
    assert code == 2
    assert "bad.csv, line 3, business_type: business_type is missing" in err
    assert "line 4, name: name has 81 characters" in err
    assert not out.exists()
    for text, words in (("name\nx\n", "no heading business_type"), ("", "no rows")):
        file.write_text(text)
        code, _, err = batch(file, "--out", out)
        assert (code, words in err) == (2, True), err
    code, _, err = batch(tmp_path / "none.csv", "--out", out, "--json")
    assert code == 2
    assert "cannot read" in json.loads(err)["error"]["message"]
    for options in (["--size", 1], ["--format", "gif"], ["--workers", 0]):
        assert batch(file, "--out", out, *options)[0] == 2


def test_rows_that_cannot_be_drawn_are_told_and_the_rest_is_drawn(tmp_path: Path) -> None:
    file, out = tmp_path / "rows.json", tmp_path / "out"
    odd = {"business_type": "bar", "preferences": {"name": "Kora \U00013000"}}
    file.write_text(json.dumps([odd, {"business_type": "bar"}]))
    code, said, err = batch(file, "--out", out)
    assert code == 2, err
    assert "1 of 2 rows" in said
    assert "1 of 2 rows could not be drawn; row 1" in err
    first, second = summary(out)
    assert (first["status"], second["status"]) == ("error", "done")
    assert first["error"]
    assert len(list(out.glob("0*"))) == 1


def test_one_run_at_a_time(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "out", ["svg"], 64)
    with pytest.raises(LogoStudioError, match="another run"):
        Folder(tmp_path / "out", ["svg"], 64)
    folder.close()
    Folder(tmp_path / "out", ["svg"], 64).close()
    (tmp_path / "file").touch()
    with pytest.raises(LogoStudioError, match="cannot write"):
        Folder(tmp_path / "file", ["svg"], 64)
