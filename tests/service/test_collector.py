"""Processes that live long leave what is loaded to itself, and still collect cycles."""

from __future__ import annotations

import subprocess
import sys

TRIAL = """
import gc, weakref
from logo_studio.service.collector import settle
settle()
assert gc.get_freeze_count() > 1000 and gc.get_threshold()[0] > 700
class Cycle: pass
one = Cycle(); one.self = one; seen = weakref.ref(one); del one
kept = [[] for _ in range(30_000)]
assert seen() is None, "nothing is collected any more"
"""


def test_cycles_are_still_collected() -> None:
    subprocess.run([sys.executable, "-c", TRIAL], check=True)
