"""What we are made of: every locked package has an allowed licence, the bill of materials is valid
and whole, locks are hashed, and the wheel is the same bytes twice."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
import sbom
import wheel_check

PACKAGES = sbom.locked()


@pytest.mark.parametrize("package", PACKAGES, ids=lambda p: f"{p.name}-{p.version}")
def test_every_locked_package_is_allowed(package: sbom.Locked) -> None:
    assert sbom.refused(package) == ""
    assert package.hashes, "locks carry hashes"


def test_copyleft_is_told_apart() -> None:
    def verdict(licence: str, *files: str) -> str:
        class Package(sbom.Locked):
            licence = ""

        package = Package("x", "1", files=set(files))
        Package.licence = licence
        return sbom.refused(package)

    assert verdict("MIT", "run") == ""
    assert verdict("MIT AND BSD-3-Clause", "run") == ""
    assert verdict("GPL-3.0-only OR MIT", "run") == ""
    assert "GPL-3.0-only" in verdict("GPL-3.0-only", "dev")
    assert "AGPL-3.0-only" in verdict("MIT AND AGPL-3.0-only", "kit")
    assert "MPL-2.0" in verdict("MPL-2.0", "run")
    assert verdict("LGPL-3.0-or-later", "kit") == ""
    assert "not known" in verdict("", "dev")


def test_the_bill_of_materials_is_valid_and_whole() -> None:
    from cyclonedx.schema import SchemaVersion
    from cyclonedx.validation.json import JsonStrictValidator

    text = sbom.text()
    assert text == sbom.text()
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    data = json.loads(text)
    listed = {(c["name"], c["version"]) for c in data["components"]}
    assert listed == {(p.name, p.version) for p in PACKAGES}
    for component in data["components"]:
        assert component["licenses"], component["name"]
        assert re.fullmatch(r"[0-9a-f]{64}", component["hashes"][0]["content"])


def test_two_builds_of_the_wheel_are_the_same_bytes(tmp_path: Path) -> None:
    # The data are files like others, only large; `make wheel` takes them in.
    first, second = wheel_check.build_twice(tmp_path, without="src/logo_studio/assets/data/")
    assert first.name == second.name
    assert first.read_bytes() == second.read_bytes(), wheel_check.differences(first, second)


def test_a_signed_wheel_is_known_by_its_bytes_and_its_signer(tmp_path: Path) -> None:
    if shutil.which("ssh-keygen") is None:
        pytest.skip("no ssh-keygen: make system")
    wheel = tmp_path / "logo_studio-1-py3-none-any.whl"
    wheel.write_bytes(b"PK" + bytes(range(256)) * 40)
    lines = []
    for who in ("release", "stranger"):
        key = tmp_path / who
        make = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", who, "-f", str(key)]
        subprocess.run(make, check=True)
        lines.append(f"{who} {key.with_suffix('.pub').read_text('ascii')}")
    signers = tmp_path / "allowed_signers"
    signers.write_text(lines[0])
    signature = wheel_check.sign(wheel, tmp_path / "release")
    once = signature.read_bytes()
    wheel_check.verify(wheel, signature, signers, "release")
    assert wheel_check.sign(wheel, tmp_path / "release").read_bytes() == once
    good = wheel.read_bytes()
    wheel.write_bytes(good[:-1] + b"x")
    with pytest.raises(SystemExit, match="verify"):
        wheel_check.verify(wheel, signature, signers, "release")
    wheel.write_bytes(good)
    wheel_check.sign(wheel, tmp_path / "stranger")
    with pytest.raises(SystemExit, match="verify"):
        wheel_check.verify(wheel, signature, signers, "release")
    with pytest.raises(SystemExit, match="sign"):
        wheel_check.sign(wheel, tmp_path / "no such key")


def test_every_threat_has_its_test() -> None:
    root = Path(__file__).resolve().parents[2]
    page = (root / "docs" / "security.md").read_text("utf-8")
    rows = [line.split("|") for line in page.splitlines() if line.startswith("| ")][1:]
    assert len(rows) >= 20
    for row in rows:
        path, _, name = row[3].strip().strip("`").partition("::")
        text = (root / path).read_text("utf-8")
        assert not name or f"def {name}(" in text, row[3]
