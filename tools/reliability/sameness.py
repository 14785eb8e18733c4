"""Promise 16: the same brief is the same bytes in any process, hash seed, locale, zone and order.

Each world draws the same briefs in a Python of its own; every SVG and every design spec is compared
by hash, so a difference names its brief.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

from reliability.figures import Figure

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT / "tests" / "data"
#: What differs between the worlds. The last number: whether briefs are drawn last one first.
WORLDS: Mapping[str, tuple[Mapping[str, str], bool]] = {
    "hash seed 0": ({"PYTHONHASHSEED": "0"}, False),
    "hash seed 1, last one first": ({"PYTHONHASHSEED": "1"}, True),
    "any hash seed": ({"PYTHONHASHSEED": "random"}, False),
    "Turkish": ({"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8", "LANGUAGE": "tr"}, True),
    "German": ({"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"}, False),
    "C, no UTF-8": ({"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}, False),
    "Kiribati, optimised": ({"TZ": "Pacific/Kiritimati", "PYTHONOPTIMIZE": "2"}, False),
}
CODE = """
import hashlib, json, locale, sys
try: locale.setlocale(locale.LC_ALL, "")
except locale.Error: pass
from logo_studio import Brief, LogoStudioError, design
from logo_studio.model.codec import write_spec
briefs = json.load(open(sys.argv[1], encoding="ascii"))
order = range(len(briefs))
found = [""] * len(briefs)
for i in (reversed(order) if sys.argv[2] == "1" else order):
    digest = hashlib.sha256()
    try:
        for logo in design(Brief.from_request(*briefs[i])[0]):
            digest.update(logo.svg.encode() + write_spec(logo.spec))
    except LogoStudioError as error:
        digest.update(f"{error.code}: {error.message}".encode())
    found[i] = digest.hexdigest()
print(json.dumps(found))
"""


def briefs(count: int) -> list[tuple[str, dict[str, object]]]:
    """`count` briefs: trades of the tests in 26 languages, each with a name from another place."""
    trades = [
        str(json.loads(line)["brief"])
        for name in ("dev", "fresh", "held", "late", "open")
        for line in (DATA / f"briefs_{name}.jsonl").read_text("utf-8").splitlines()
    ]
    names = [
        line.split("\t")[2]
        for line in (DATA / "names.tsv").read_text("utf-8").splitlines()
        if line and not line.startswith("#")
    ]
    # A stride without a common divisor goes through all of them, languages mixed.
    return [
        (trades[(i * 7) % len(trades)][:120], {"name": names[i % len(names)], "seed": i // 97})
        for i in range(count)
    ]


def locale(folder: Path, name: str) -> dict[str, str]:
    """The variable by which the C library finds the locale, made in `folder`: machines for tests
    have none. Nothing where it cannot be made; the process then falls back to C."""
    where, _, charset = name.partition(".")
    if not charset or shutil.which("localedef") is None:
        return {}
    command = ["localedef", "-i", where, "-f", charset, str(folder / name)]
    done = subprocess.run(command, capture_output=True, check=False)
    return {} if done.returncode > 1 else {"LOCPATH": str(folder)}  # 1: with warnings


def drawn(asked: Sequence[object], environment: Mapping[str, str], backwards: bool) -> list[str]:
    """A hash for each brief, from a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        page = Path(folder) / "briefs.json"
        page.write_text(json.dumps(asked), "ascii")
        kept = {"PYTHONPATH": str(ROOT / "src"), "PATH": os.environ.get("PATH", os.defpath)}
        kept |= locale(Path(folder), environment.get("LC_ALL", "C"))
        done = subprocess.run(
            [sys.executable, "-c", CODE, page, str(int(backwards))], capture_output=True,
            text=True, check=True, env={**kept, **environment}, cwd=folder,
        )  # fmt: skip
    return [str(digest) for digest in json.loads(done.stdout)]


def differences(asked: Sequence[object], worlds: Sequence[str]) -> list[str]:
    """What the first of the worlds and another draw differently."""
    first: list[str] = []
    found = []
    for name in worlds:
        environment, backwards = WORLDS[name]
        hashes = drawn(asked, environment, backwards)
        first = first or hashes
        found += [
            f"{asked[i]}: not in {name} as in {worlds[0]}"
            for i, (a, b) in enumerate(zip(first, hashes, strict=True))
            if a != b
        ]
    return found


def prove(full: bool, _jobs: int | None) -> list[Figure]:
    count = 500 if full else 60
    asked = briefs(count)
    found = differences(asked, list(WORLDS))
    if found:
        print("\n".join(found[:40]))
    digest = hashlib.sha256(json.dumps(asked).encode()).hexdigest()[:12]
    return [
        Figure(
            16, f"{count} briefs (set {digest}) in {len(WORLDS)} processes, each of another hash "
            "seed, locale, zone or order: the same bytes",
            f"{len(found)} differ of {count * (len(WORLDS) - 1)} compared", not found,
        )
    ]  # fmt: skip
