"""The asset build is a tool, not part of the package: its folder is put on the path here."""

from __future__ import annotations

import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).parents[3] / "tools"))
