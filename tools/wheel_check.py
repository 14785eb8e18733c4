"""Builds the wheel twice, in two places and at two times, compares the bytes, and signs them.

python tools/wheel_check.py [--out dist] [--sign KEY]; `make wheel SIGN=KEY`. The time in the
archive is SOURCE_DATE_EPOCH, by default that of the last commit. KEY is an SSH key (ed25519 is
deterministic); an agent or a security key may hold its private half. The signature lies beside the
wheel, in OpenSSH's format (PROTOCOL.sshsig), which `ssh-keygen -Y verify` reads everywhere.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path
from typing import IO

ROOT = Path(__file__).resolve().parents[1]
#: 2026-01-01, outside of a checkout.
FALLBACK = "1767225600"
#: What a signature is for: one made for another purpose is none.
NAMESPACE = "logo-studio-wheel"


def epoch() -> str:
    """The time that goes into the archive."""
    told = os.environ.get("SOURCE_DATE_EPOCH", "")
    if told:
        return told
    done = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    return done.stdout.strip() or FALLBACK


def build(source: Path, folder: Path, mask: int) -> Path:
    """A wheel of `source` in `folder`. Offline: the build backend is installed already."""
    folder.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {
        "SOURCE_DATE_EPOCH": epoch(), "PYTHONHASHSEED": str(mask), "TZ": f"UTC+{mask % 11}",
    }  # fmt: skip
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=source, env=environment, check=True, capture_output=True, umask=mask,
    )  # fmt: skip
    (wheel,) = folder.glob("*.whl")
    return wheel


def copy(folder: Path, without: str) -> Path:
    """The package's files copied to another place, with other times; `without` a folder of them."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"], cwd=ROOT,
        capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    for name in filter(None, listed.split("\0")):
        source = ROOT / name
        wanted = name.startswith(("src/", "pyproject", "README", "LICENSE", ".gitignore"))
        if wanted and source.is_file() and not (without and name.startswith(without)):
            target = folder / name
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
            target.chmod(source.stat().st_mode & 0o755)
    return folder


def build_twice(folder: Path, without: str = "") -> tuple[Path, Path]:
    """Two wheels, built here and there, under other masks, time zones and hash seeds."""
    one = build(copy(folder / "one", without), folder / "dist1", 0o022)
    two = build(copy(folder / "a longer name" / "two", without), folder / "dist2", 0o077)
    return one, two


def differences(first: Path, second: Path) -> list[str]:
    """What differs between two archives, in words."""
    with zipfile.ZipFile(first) as a, zipfile.ZipFile(second) as b:
        names = sorted({*a.namelist(), *b.namelist()})
        found = []
        for name in names:
            if name not in a.namelist() or name not in b.namelist():
                found.append(f"{name}: in one alone")
            elif a.read(name) != b.read(name):
                found.append(f"{name}: other bytes")
            elif a.getinfo(name).external_attr != b.getinfo(name).external_attr:
                found.append(f"{name}: other mode")
            elif a.getinfo(name).date_time != b.getinfo(name).date_time:
                found.append(f"{name}: other time")
    return found or ["the order of the files"]


def sign(wheel: Path, key: Path) -> Path:
    """The signature by `key`, written beside the wheel. SystemExit says what ssh-keygen said."""
    signature = wheel.with_name(f"{wheel.name}.sig")
    signature.unlink(missing_ok=True)
    _ssh_keygen("sign", "-f", key, "-n", NAMESPACE, wheel)
    with wheel.open("rb") as data:
        _ssh_keygen("check-novalidate", "-n", NAMESPACE, "-s", signature, data=data)
    return signature


def verify(wheel: Path, signature: Path, signers: Path, who: str) -> None:
    """SystemExit unless `who` of the file `signers` (ssh-keygen's ALLOWED SIGNERS) signed it."""
    with wheel.open("rb") as data:
        _ssh_keygen("verify", "-f", signers, "-I", who, "-n", NAMESPACE, "-s", signature, data=data)


def _ssh_keygen(verb: str, *arguments: object, data: IO[bytes] | int = subprocess.DEVNULL) -> None:
    try:
        done = subprocess.run(
            ["ssh-keygen", "-Y", verb, *map(str, arguments)],
            stdin=data, capture_output=True, text=True, check=False,
        )  # fmt: skip
    except FileNotFoundError:
        raise SystemExit("ssh-keygen is not installed: make system") from None
    if done.returncode:
        raise SystemExit(f"ssh-keygen -Y {verb}: {(done.stderr or done.stdout).strip()}")


def main() -> None:
    parser = argparse.ArgumentParser(description="two builds, the same bytes; signed when asked")
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="where the wheel goes")
    parser.add_argument("--sign", type=Path, metavar="KEY", help="SSH key to sign it with")
    given = parser.parse_args()
    if given.sign and not given.sign.exists():
        raise SystemExit(f"{given.sign} is not there: ssh-keygen -t ed25519 -f {given.sign}")
    with tempfile.TemporaryDirectory() as folder:
        first, second = build_twice(Path(folder))
        digest = hashlib.sha256(first.read_bytes()).hexdigest()
        if first.read_bytes() != second.read_bytes():
            raise SystemExit("\n".join(differences(first, second)))
        given.out.mkdir(parents=True, exist_ok=True)
        wheel = Path(shutil.copy(first, given.out))
    print(f"{wheel.name}: {wheel.stat().st_size} bytes twice the same, sha256 {digest}")
    if given.sign:
        print(f"signed: {sign(wheel, given.sign).name}")


if __name__ == "__main__":
    main()
