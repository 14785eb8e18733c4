"""Pinned npm packages: fetched once into a cache, believed only if their hash is the locked one.

Which registry npm asks is npm's own business (its configuration); the lock knows only names,
versions and sha512 integrity, so a package from any mirror is either the same or refused.
"""

from __future__ import annotations

import base64
import hashlib
import json
import pathlib
import subprocess
import tarfile
from dataclasses import asdict, dataclass
from typing import Any

LOCK = pathlib.Path(__file__).parent.parent / "assets.lock.json"


@dataclass(frozen=True, slots=True)
class Pin:
    package: str
    version: str
    integrity: str
    licence: str


class Package:
    """A verified tarball: read its files by the name they have inside the package."""

    def __init__(self, tarball: pathlib.Path) -> None:
        with tarfile.open(tarball) as tar:
            self._files = {
                member.name.removeprefix("package/"): stream.read()
                for member in tar
                if (stream := tar.extractfile(member)) is not None
            }

    def __contains__(self, name: str) -> bool:
        return name in self._files

    def names(self, folder: str) -> list[str]:
        """The files of a folder of the package, in order."""
        return sorted(name for name in self._files if name.startswith(folder))

    def numbers(self, start: str, end: str) -> list[int]:
        """The numbers N for which there is a file `start`N`end`, in order; there may be gaps."""
        middles = [
            name.removeprefix(start).removesuffix(end)
            for name in self._files
            if name.startswith(start) and name.endswith(end)
        ]
        return sorted(int(middle) for middle in middles if middle.isdecimal())

    def read(self, name: str) -> bytes:
        return self._files[name]

    def read_json(self, name: str) -> Any:
        return json.loads(self._files[name])


def read_lock(path: pathlib.Path = LOCK) -> dict[str, Pin]:
    entries = json.loads(path.read_text("utf-8"))["packages"] if path.exists() else []
    return {entry["package"]: Pin(**entry) for entry in entries}


def write_lock(pins: dict[str, Pin], path: pathlib.Path = LOCK) -> None:
    entries = [asdict(pins[name]) for name in sorted(pins)]
    path.write_text(json.dumps({"packages": entries}, indent=1) + "\n", "utf-8")


def integrity(tarball: pathlib.Path) -> str:
    digest = hashlib.sha512(tarball.read_bytes()).digest()
    return "sha512-" + base64.b64encode(digest).decode("ascii")


def tarball_of(package: str, version: str, cache: pathlib.Path) -> pathlib.Path:
    """The name `npm pack` gives: '@scope/name' 1.2.3 -> scope-name-1.2.3.tgz."""
    return cache / f"{package.removeprefix('@').replace('/', '-')}-{version}.tgz"


def download(wanted: list[tuple[str, str]], cache: pathlib.Path) -> None:
    """Bring those (package, version) pairs that the cache lacks, in one run of npm."""
    cache.mkdir(parents=True, exist_ok=True)
    missing = [f"{p}@{v}" for p, v in wanted if not tarball_of(p, v, cache).exists()]
    if missing:
        command = ["npm", "pack", "--ignore-scripts", "--silent", "--pack-destination", str(cache)]
        subprocess.run([*command, *missing], check=True, stdout=subprocess.DEVNULL)


def open_package(pin: Pin, cache: pathlib.Path) -> Package:
    """Raises ValueError when the tarball is not byte for byte the locked one."""
    tarball = tarball_of(pin.package, pin.version, cache)
    found = integrity(tarball)
    if found != pin.integrity:
        raise ValueError(f"{tarball.name}: integrity {found}, the lock says {pin.integrity}")
    return Package(tarball)


def pin(package: str, version: str, cache: pathlib.Path) -> Pin:
    """A lock entry for a package as npm delivers it today; the licence is the declared SPDX."""
    download([(package, version)], cache)
    tarball = tarball_of(package, version, cache)
    licence = Package(tarball).read_json("package.json")["license"]
    return Pin(package, version, integrity(tarball), licence)
