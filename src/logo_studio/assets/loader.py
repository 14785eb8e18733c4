"""Where packaged data lives, and whether it is what the build wrote.

Files are read from the folder beside this module: plain paths, because HarfBuzz maps a typeface
into memory by path and `importlib.resources` costs more to import than all of this.
"""

from __future__ import annotations

import importlib
import json
import pathlib
from functools import cache
from typing import Any

from logo_studio.errors import AssetError

DATA = pathlib.Path(__file__).parent / "data"
MANIFEST = "manifest.json"
#: The optional package with the full Han and Hangul faces (packages/cjk).
FULL_FACES = "logo_studio_cjk"


def path(name: str) -> pathlib.Path:
    """The file of a packaged asset, named relative to the data folder ("fonts/jost.ttf").

    An absolute name, of a file of the optional package, stands for itself. Raises AssetError when
    there is no such file.
    """
    file = DATA / name
    if not file.is_file():
        raise AssetError(
            f"the packaged file {name!r} is missing",
            "reinstall the package, or run tools/build_assets.py in a source checkout",
        )
    return file


def full_faces() -> pathlib.Path | None:
    """The data folder of the optional package with the full Han and Hangul faces, if installed."""
    try:
        package = importlib.import_module(FULL_FACES)
    except ModuleNotFoundError:
        return None
    folder: pathlib.Path = package.DATA
    return folder


@cache
def read_json(name: str) -> Any:
    """A packaged JSON file, parsed once per process; callers must not change what they get."""
    return json.loads(path(name).read_bytes())


def verify(data: pathlib.Path = DATA) -> int:
    """Compare every data file with the manifest; the number of files that were found sound.

    Raises AssetError naming each file that is missing, changed or not listed. It reads everything,
    so it belongs to tests and `make check`, never to a request.
    """
    listed = json.loads((data / MANIFEST).read_bytes())["files"]
    present = {
        file.relative_to(data).as_posix(): file for file in data.rglob("*") if file.is_file()
    }
    present.pop(MANIFEST, None)
    faults = [f"{name} is missing" for name in sorted(listed.keys() - present.keys())]
    faults += [f"{name} is not listed" for name in sorted(present.keys() - listed.keys())]
    faults += [
        f"{name} was changed"
        for name in sorted(listed.keys() & present.keys())
        if _fingerprint(present[name]) != listed[name]
    ]
    if faults:
        hint = "run tools/build_assets.py, or --manifest after a wanted change"
        raise AssetError("packaged data is not what the build wrote: " + "; ".join(faults), hint)
    return len(present)


def _fingerprint(file: pathlib.Path) -> dict[str, str | int]:
    content = file.read_bytes()
    from hashlib import sha256  # at run time nothing is hashed, and hashlib is slow to load

    return {"sha256": sha256(content).hexdigest(), "size": len(content)}
