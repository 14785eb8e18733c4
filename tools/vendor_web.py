"""Fetches what the studio's pages carry of others (htmx, the interface's typeface) from npm.

    python tools/vendor_web.py            check that the files are what vendor.json says
    python tools/vendor_web.py --fetch    fetch them again, in the versions named there

`vendor.json` names package, version, path and hash of each file; a new version is a change there.
"""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path

FOLDER = Path(__file__).resolve().parents[1] / "src" / "logo_studio" / "web" / "vendor"
LIST = FOLDER / "vendor.json"


def sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def faults() -> list[str]:
    """What is not as `vendor.json` says."""
    files = json.loads(LIST.read_text("utf-8"))["files"]
    found = [
        f"{name} is not what was fetched"
        for name, row in files.items()
        if sha256((FOLDER / name).read_bytes()) != row.get("sha256")
    ]
    there = {p.name for p in FOLDER.iterdir()} - {LIST.name}
    return found + [f"{name} is not listed" for name in sorted(there - files.keys())]


def fetch() -> None:
    """Every file from its package; hashes of files that have none yet are written down."""
    table = json.loads(LIST.read_text("utf-8"))
    packages = {(row["package"], row["version"]) for row in table["files"].values()}
    for package, version in sorted(packages):
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(
                ["npm", "pack", "--silent", f"{package}@{version}"], cwd=folder, check=True
            )
            with tarfile.open(next(Path(folder).glob("*.tgz"))) as archive:
                for name, row in table["files"].items():
                    if (row["package"], row["version"]) != (package, version):
                        continue
                    member = archive.extractfile(f"package/{row['path']}")
                    assert member is not None, row["path"]
                    data = member.read()
                    if row.setdefault("sha256", sha256(data)) != sha256(data):
                        raise SystemExit(f"{name}: the package's file has another hash")
                    (FOLDER / name).write_bytes(data)
    LIST.write_text(json.dumps(table, indent=2) + "\n", "utf-8")


if __name__ == "__main__":
    if "--fetch" in sys.argv:
        fetch()
    wrong = faults()
    print("\n".join(wrong) or "the vendored files are what was fetched")
    sys.exit(bool(wrong))
