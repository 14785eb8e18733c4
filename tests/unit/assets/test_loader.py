from __future__ import annotations

import hashlib
import json
import pathlib

import pytest

from logo_studio.assets import loader
from logo_studio.errors import AssetError


def written(folder: pathlib.Path, content: bytes = b"ink") -> pathlib.Path:
    """A data folder of one file, with the manifest that fits b"ink"."""
    folder.joinpath("fonts").mkdir()
    folder.joinpath("fonts", "a.ttf").write_bytes(content)
    digest = hashlib.sha256(b"ink").hexdigest()
    entry = {"fonts/a.ttf": {"sha256": digest, "size": 3}}
    folder.joinpath(loader.MANIFEST).write_text(json.dumps({"files": entry}))
    return folder


def test_path_leads_to_a_packaged_file() -> None:
    assert loader.path("fonts/outfit.ttf").read_bytes()[:4] == b"\0\1\0\0"


def test_a_missing_file_is_named_with_the_way_to_mend_it() -> None:
    with pytest.raises(AssetError, match=r"'fonts/none\.ttf' is missing") as caught:
        loader.path("fonts/none.ttf")
    assert caught.value.code == "asset"
    assert "build_assets.py" in caught.value.hint


def test_json_is_parsed_once() -> None:
    assert loader.read_json("fonts/index.json") is loader.read_json("fonts/index.json")


def test_every_packaged_byte_is_what_the_manifest_says() -> None:
    assert loader.verify() >= 100


def test_a_sound_folder_verifies(tmp_path: pathlib.Path) -> None:
    assert loader.verify(written(tmp_path)) == 1


def test_a_changed_byte_is_found(tmp_path: pathlib.Path) -> None:
    with pytest.raises(AssetError, match=r"fonts/a\.ttf was changed"):
        loader.verify(written(tmp_path, b"inc"))


def test_missing_and_unlisted_files_are_found(tmp_path: pathlib.Path) -> None:
    folder = written(tmp_path)
    folder.joinpath("fonts", "a.ttf").rename(folder / "b.ttf")
    with pytest.raises(AssetError, match=r"fonts/a\.ttf is missing; b\.ttf is not listed"):
        loader.verify(folder)
