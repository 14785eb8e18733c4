"""Names that come from outside never become paths: in storage, in zips, in addresses."""

from __future__ import annotations

import asyncio
import io
import re
import time
import unicodedata
import zipfile
from pathlib import Path, PurePosixPath

import msgspec
import pytest

from logo_studio import Brief, LogoStudioError, design, export_kit
from logo_studio.service.blobs.files import FileBlobs

NAMES = (
    "../../x", "..\\..\\x", "/etc/passwd", "C:\\x", "CON", "NUL.txt", "a/b", "é", "e\u0301",
    unicodedata.normalize("NFD", "Ångström"), "x" * 80, ".hidden", "مقهى النور", "a\u202eb", "~",
    "-rf",
)  # fmt: skip


@pytest.mark.parametrize(
    "key", ["../x", "/x", "a/../../x", "a//b", "", ".", "a\\..\\b", "a\0b", "~/x"]
)
def test_keys_stay_in_their_folder(tmp_path: Path, key: str) -> None:
    root = tmp_path / "objects"
    outside = set(tmp_path.rglob("*"))

    async def put() -> None:
        blobs = FileBlobs(root, 5.0)
        try:
            await blobs.put({key: b"x"})
        except (LogoStudioError, ValueError, KeyError, OSError):
            return
        finally:
            await blobs.close()

    asyncio.run(put())
    made = set(tmp_path.rglob("*")) - outside
    assert all(path == root or root in path.parents for path in made), made


@pytest.mark.parametrize("name", NAMES)
def test_nothing_leaves_its_folder(name: str) -> None:
    """A kit's entries are relative, ASCII, without odd parts, and different on every system."""
    try:
        (logo,) = design(Brief(business_type="bakery", name=name), 1)
    except LogoStudioError:
        return
    kit = export_kit(logo, ["logos", "tokens"])
    with zipfile.ZipFile(io.BytesIO(kit.to_zip())) as archive:
        entries = archive.namelist()
    assert len({entry.lower() for entry in entries}) == len(entries)
    reserved = {"con", "prn", "aux", "nul", *(f"com{i}" for i in range(10))}
    for entry in entries:
        parts = PurePosixPath(entry).parts
        assert entry.isascii(), entry
        assert not entry.startswith(("/", "\\")), entry
        assert "\\" not in entry, entry
        assert ":" not in entry, entry
        for part in parts:
            assert part not in ("..", "."), entry
            assert part.partition(".")[0].lower() not in reserved, entry
            assert len(part) <= 120, entry
            assert not part.startswith("-"), entry


def test_ids_are_ids(client) -> None:
    spec = msgspec.to_builtins(design(Brief(business_type="bakery", name="Kora"), 1)[0].spec)
    kit_id = client.post("/v1/kits", json={"spec": spec, "parts": ["tokens"]}).json()["kit_id"]
    for odd in (
        "..",
        "%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        f"{kit_id}%00",
        f"{kit_id}/../x",
        "CON",
        "a" * 999,
    ):
        for where in (
            f"/v1/kits/{odd}.zip",
            f"/v1/kits/{odd}",
            f"/api/svg/{odd}/0",
            f"/api/result/{odd}",
        ):
            answer = client.get(where)
            assert answer.status_code in (404, 405), where
            assert answer.headers["content-type"] == "application/problem+json", where


def test_the_name_of_a_download_is_a_plain_one(client) -> None:
    spec = msgspec.to_builtins(design(Brief(business_type="bakery", name="Kora"), 1)[0].spec)
    kit_id = client.post("/v1/kits", json={"spec": spec, "parts": ["tokens"]}).json()["kit_id"]
    end = time.monotonic() + 60
    while client.get(f"/v1/kits/{kit_id}.zip").status_code == 409:
        assert time.monotonic() < end, "the kit is not made"
        time.sleep(0.05)
    for name in (
        *NAMES,
        '"; filename=x.exe',
        "a\r\nSet-Cookie: x=1",
        "\ud83d\ude00",
        "",
        ";",
        "%0d%0a",
    ):
        text = name.encode("utf-16", "surrogatepass").decode("utf-16")
        answer = client.get(f"/v1/kits/{kit_id}.zip", params={"name": text})
        assert answer.status_code == 200, name
        told = answer.headers["content-disposition"]
        assert re.fullmatch(r'attachment; filename="[a-z0-9][a-z0-9-]{0,90}\.zip"', told), told
        assert "set-cookie" not in answer.headers
