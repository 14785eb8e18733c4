"""The kit as a whole: paths, bytes, parts, progress, errors."""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from pathlib import PurePosixPath

import pytest
from tests_export import CONTACT, logo

from logo_studio import Kit, LogoStudioError, export_kit
from logo_studio.export import extras
from logo_studio.export.assemble import PARTS, check_paths
from logo_studio.export.brand import KitError
from logo_studio.export.names import slug
from logo_studio.model.kit import KitFile

#: Parts without large pictures, of every kind of file.
CHEAP = ("favicons", "print", "makers", "tokens", "mail", "guidelines", "rights")


def test_the_zip_is_safe_and_whole(kit: Kit) -> None:
    archive = zipfile.ZipFile(io.BytesIO(kit.to_zip()))
    assert archive.testzip() is None
    names = archive.namelist()
    assert len(names) == len({n.lower() for n in names}) == len(kit.files) + 1
    for info in archive.infolist():
        path = PurePosixPath(info.filename)
        assert info.filename.isascii()
        assert not path.is_absolute()
        assert ".." not in path.parts
        assert "\\" not in info.filename
        assert info.date_time == (1980, 1, 1, 0, 0, 0)
        assert path.parts[0] == f"{kit.slug}-kit"
    assert len(kit.to_zip()) < 8e6


def test_the_manifest_tells_the_truth(kit: Kit) -> None:
    archive = zipfile.ZipFile(io.BytesIO(kit.to_zip()))
    manifest = json.loads(archive.read(f"{kit.slug}-kit/kit.json"))
    assert manifest["name"] == kit.name
    assert [row["path"] for row in manifest["files"]] == sorted(f.path for f in kit.files)
    for row in manifest["files"]:
        data = archive.read(f"{kit.slug}-kit/{row['path']}")
        file = kit.file(row["path"])
        assert (row["size"], row["sha256"]) == (len(data), file.sha256)
        assert row["role"]
        assert row["part"] in PARTS


def test_another_process_and_locale_give_the_same_bytes(one: Kit) -> None:
    code = (
        "import sys; from hashlib import sha256; sys.path.insert(0, sys.argv[1]);"
        "from tests_export import CONTACT, logo; from logo_studio import export_kit;"
        "made = export_kit(logo('stacked'), sys.argv[2].split(','), contact=CONTACT);"
        "print(*[sha256(f.data).hexdigest() for f in made.files])"
    )
    made = subprocess.run(
        [sys.executable, "-c", code, str(PurePosixPath(__file__).parent), ",".join(CHEAP)],
        capture_output=True, text=True, check=True,
        env={"PYTHONHASHSEED": "77", "LC_ALL": "tr_TR.UTF-8", "PYTHONPATH": ":".join(sys.path)},
    ).stdout  # fmt: skip
    ours = [f.sha256 for f in one.files if f.part in CHEAP]
    assert made.split() == ours
    assert one.to_zip() == one.to_zip()


def test_a_name_without_latin_letters_keeps_its_true_form() -> None:
    kit = export_kit(logo("cyrillic"), ["tokens", "rights", "guidelines", "mail"])
    assert kit.slug == "brand-8a931b3c"
    assert "Тёплый Хлеб" in kit.file("rights/trademark.md").data.decode()
    assert "Тёплый Хлеб" in kit.file("guidelines/guidelines.html").data.decode()
    assert all(f.path.isascii() for f in kit.files)


def test_parts_are_chosen_told_and_made_in_order() -> None:
    told: list[tuple[str, int, int]] = []
    made = export_kit(
        logo("stacked"), ["tokens", "favicons"], progress=lambda *step: told.append(step)
    )
    assert made.parts == ("favicons", "tokens")
    assert told == [("favicons", 0, 2), ("tokens", 1, 2), ("done", 2, 2)]
    assert {f.part for f in made.files} == {"favicons", "tokens"}


def test_progress_may_stop_the_work() -> None:
    def stop(part: str, done: int, total: int) -> None:
        raise RuntimeError(part)

    with pytest.raises(RuntimeError, match="favicons"):
        export_kit(logo("stacked"), ["favicons"], progress=stop)


def test_an_unknown_part_is_named() -> None:
    with pytest.raises(LogoStudioError, match="hologram") as caught:
        export_kit(logo("stacked"), ["hologram"])
    assert "favicons" in caught.value.hint


def test_a_missing_library_is_named_with_its_command(monkeypatch: pytest.MonkeyPatch) -> None:
    def absent(name: str) -> None:
        raise ImportError(name)

    monkeypatch.setattr(extras, "import_module", absent)
    with pytest.raises(extras.MissingExtra, match="pikepdf") as caught:
        export_kit(logo("stacked"), ["logos"])
    assert 'pip install "logo-studio[kit]"' in caught.value.hint
    assert export_kit(logo("stacked"), ["favicons"]).files


@pytest.mark.parametrize(
    "path", ["../x", "/x", "a/../b", "a//b", "ä.svg", "a b.svg", "x/" * 70 + "y", ""]
)
def test_unsafe_paths_are_refused(path: str) -> None:
    with pytest.raises(KitError):
        check_paths([KitFile(path, "logos", "", b"")])


def test_paths_that_differ_in_case_only_are_refused() -> None:
    with pytest.raises(KitError):
        check_paths([KitFile(p, "logos", "", b"") for p in ("a/B.svg", "a/b.svg")])


@pytest.mark.parametrize(
    ("name", "expected"),
    [("Halden & Moss", "halden-moss"), ("CON", "brand-con"), ("Été", "ete"), ("x" * 300, "x" * 40)],
)
def test_slugs(name: str, expected: str) -> None:
    assert slug(name) == expected


@pytest.mark.parametrize("name", ["咖啡馆", "مقهى", "../../etc/passwd", "!!!", "lpt1", "Тёплый"])
def test_slugs_of_any_name_are_safe(name: str) -> None:
    made = slug(name)
    assert made
    check_paths([KitFile(f"logo/{made}/{made}-mark.svg", "logos", "", b"")])


def test_contacts_do_not_leak_into_other_kits() -> None:
    bare = export_kit(logo("stacked"), ["tokens"])
    full = export_kit(logo("stacked"), ["tokens"], contact=CONTACT)
    assert "ada@" not in bare.file("tokens/organization.jsonld").data.decode()
    assert "ada@" in full.file("tokens/organization.jsonld").data.decode()
