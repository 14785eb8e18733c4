"""`logo-studio kit` from the outside."""

from __future__ import annotations

import json
import zipfile
from pathlib import Path

import pytest

from logo_studio import Brief, design
from logo_studio.cli.app import main
from logo_studio.model.codec import write_spec


def run(*arguments: str) -> int:
    """Exit code of one call; 0 when it returns."""
    try:
        main(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    return 0


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    file = tmp_path / "v00.spec.json"
    file.write_bytes(write_spec(design(Brief(business_type="florist", name="Mirabel"))[0].spec))
    return file


def test_a_zip_with_progress_on_stderr(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = spec.with_name("kit.zip")
    assert run("kit", str(spec), "-o", str(out), "--only", "favicons, tokens", "--json") == 0
    shown = capsys.readouterr()
    data = json.loads(shown.out)
    assert data["parts"] == ["favicons", "tokens"]
    assert shown.err == "[1/2] favicons\n[2/2] tokens\n"
    assert len(zipfile.ZipFile(out).namelist()) == data["files"] + 1


def test_a_folder_and_details(spec: Path) -> None:
    folder = spec.with_name("site")
    call = ("kit", str(spec), "-o", str(folder), "--only", "tokens", "--domain", "example.com")
    assert run(*call) == 0
    data = json.loads((folder / "tokens" / "organization.jsonld").read_text("utf-8"))
    assert data["url"] == "https://example.com/"


def test_an_unknown_part_writes_nothing(spec: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = spec.with_name("kit.zip")
    assert run("kit", str(spec), "-o", str(out), "--only", "hologram") == 2
    assert "favicons" in capsys.readouterr().err
    assert not out.exists()
