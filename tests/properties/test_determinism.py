"""Same brief, same bytes: in any process, locale and hash seed."""

from __future__ import annotations

import hashlib
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
BRIEFS = (("coffee roastery", "Northwind"), ("law firm", "Halden & Moss"), ("zxqv", "Ио"))
CODE = f"""
import hashlib, locale, os
try: locale.setlocale(locale.LC_ALL, "")
except locale.Error: pass
from logo_studio import Brief, design, draw
from logo_studio.model.codec import read_spec, write_spec
d = hashlib.sha256()
for trade, name in {BRIEFS!a}:
    for logo in design(Brief(business_type=trade, name=name)):
        d.update(logo.svg.encode() + write_spec(logo.spec))
        assert draw(read_spec(write_spec(logo.spec))).svg == logo.svg
print(d.hexdigest())
"""


def digest(**environment: str) -> str:
    env = {"PYTHONPATH": str(ROOT / "src"), "PATH": "/usr/bin:/bin", **environment}
    return subprocess.run(
        [sys.executable, "-c", CODE], capture_output=True, text=True, check=True, env=env
    ).stdout.strip()


@pytest.fixture(scope="module")
def reference() -> str:
    return digest(PYTHONHASHSEED="0")


@pytest.mark.parametrize(
    "environment",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "random"},
        {"LC_ALL": "tr_TR.UTF-8", "LANG": "tr_TR.UTF-8"},
        {"LC_ALL": "C", "PYTHONUTF8": "0"},
        {"TZ": "Pacific/Kiritimati"},
    ],
)
def test_other_processes_draw_the_same(reference: str, environment: dict[str, str]) -> None:
    assert digest(**environment) == reference


def test_order_and_warmth_do_not_matter(reference: str) -> None:
    """What was drawn before, and full caches, leave no trace."""
    from logo_studio import Brief, design
    from logo_studio.model.codec import write_spec

    for trade in ("bakery", "florist", "plumber"):
        design(Brief(business_type=trade, name="Somebody Else"))
    d = hashlib.sha256()
    for trade, name in BRIEFS:
        for logo in design(Brief(business_type=trade, name=name)):
            d.update(logo.svg.encode() + write_spec(logo.spec))
    assert d.hexdigest() == reference
