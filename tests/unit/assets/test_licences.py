"""What goes out with the typefaces: licence texts, notices, neutral names, and no registry."""

from __future__ import annotations

import json
import pathlib
import re
from typing import Any

import pytest

from logo_studio.assets import loader

ROOT = pathlib.Path(__file__).parents[3]
INDEX: list[dict[str, Any]] = loader.read_json("fonts/index.json")
EACH = pytest.mark.parametrize("face", INDEX, ids=lambda face: face["id"])

TITLES = {
    "OFL-1.1": "SIL OPEN FONT LICENSE Version 1.1", "Apache-2.0": "Apache License",
    "MIT": "Permission is hereby granted, free of charge", "CC0-1.0": "CC0 1.0 Universal",
}  # fmt: skip


@EACH
def test_each_face_has_an_allowed_licence_and_its_text(face: dict[str, Any]) -> None:
    text = loader.path(face["licence_file"]).read_text("utf-8")
    assert TITLES[face["licence"]] in text
    owner = face["copyright"].lower()
    assert "copyright" in owner or "©" in owner or "(c)" in owner


@EACH
def test_no_face_bears_a_reserved_name(face: dict[str, Any]) -> None:
    head = loader.path(face["licence_file"]).read_text("utf-8").split("PREAMBLE")[0]
    declared = re.findall(r"(?i)reserved\s*font\s*names?:?\s+(.+)", head + face["copyright"])
    quoted = {name for line in declared for name in re.findall("[\"'‘“](.+?)[\"'’”]", line)}
    for name in quoted | {line.split(".")[0] for line in declared if not quoted}:
        assert name.lower() not in face["family"].lower()
        assert name.lower() not in face["id"].replace("-", " ")


def test_renamed_faces_say_what_they_derive_from() -> None:
    renamed = {face["family"]: face["derived_from"] for face in INDEX if face["derived_from"]}
    assert renamed == {
        "Studio Brush": "Kaushan Script",
        "Studio Deco": "Righteous",
        "Studio Didone": "Abril Fatface",
        "Studio Roman": "Marcellus",
        "Studio Slab": "Alfa Slab One",
        "Studio Text": "Source Serif 4",
    }


def test_the_notice_names_every_file_with_owner_and_changes() -> None:
    rows = loader.path("licences/NOTICE.md").read_text("utf-8").splitlines()
    table = {row.split(" | ")[0]: row for row in rows if " | " in row}
    for face in INDEX:
        row = table[pathlib.PurePath(face["file"]).stem]
        assert face["copyright"] in row
        assert face["licence"] in row
        assert "subset, merged and converted to TTF" in row


def test_each_icon_set_has_its_licence_text() -> None:
    lock = json.loads((ROOT / "tools" / "assets.lock.json").read_text("utf-8"))
    licences = {pin["package"]: pin["licence"] for pin in lock["packages"]}
    rows = loader.path("licences/ICONS.md").read_text("utf-8").splitlines()[5:]
    assert len(rows) == 4
    for row in rows:
        _, package, _, licence, _, file = row.split(" | ")
        assert licences[package] == licence
        assert TITLES[licence] in loader.path(f"licences/{file}").read_text("utf-8")


def test_every_package_is_pinned_with_an_allowed_licence() -> None:
    lock = json.loads((ROOT / "tools" / "assets.lock.json").read_text("utf-8"))
    assert len(lock["packages"]) >= 55
    for pin in lock["packages"]:
        assert pin.keys() == {"package", "version", "integrity", "licence"}
        assert re.fullmatch(r"sha512-[A-Za-z0-9+/]{86}==", pin["integrity"])
        assert re.fullmatch(r"\d+\.\d+\.\d+", pin["version"])
        assert pin["licence"] in {*TITLES, "CC0-1.0", "MIT"}


def test_no_registry_address_is_in_the_repository() -> None:
    tools = ROOT / "tools"
    texts = [
        *loader.DATA.rglob("*.json"),
        *loader.DATA.rglob("*.txt"),
        *loader.DATA.rglob("*.md"),
        *tools.glob("*.json"),
        *tools.rglob("*.py"),
        *tools.rglob("*.toml"),
    ]
    address = re.compile(r"://[^\s\"')]*(registry|npm|pypi|pythonhosted|mirror|packages\.)")
    assert len(texts) > 60
    assert not [file.name for file in texts if address.search(file.read_text("utf-8"))]


def test_the_data_stays_small() -> None:
    sizes = {file: file.stat().st_size for file in loader.DATA.rglob("*") if file.is_file()}
    fonts = sum(size for file, size in sizes.items() if file.suffix == ".ttf")
    assert fonts < 36e6
    # what understanding knows is 13 MB of that, 8 MB in the wheel
    assert sum(sizes.values()) - fonts < 16e6
