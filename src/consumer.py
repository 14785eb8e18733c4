"""The original's start command, from the repository's root: `python -m src.consumer`."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from logo_studio.cli.app import main

if __name__ == "__main__":
    main(["worker", *sys.argv[1:]])
