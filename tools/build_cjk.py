"""Build the optional package logo-studio-cjk: the full Han and Hangul faces, and a wheel of them.

    python tools/build_cjk.py            faces into packages/cjk, wheel into dist/
    python tools/build_cjk.py --faces    the faces only

The same recipe and pins as tools/build_assets.py; nothing that it writes is committed.
"""

from __future__ import annotations

import argparse
import pathlib
import subprocess
import sys

from build_assets import ROOT, build_fonts, write_manifest
from typefaces.recipe import read_recipes

PACKAGE = ROOT / "packages" / "cjk"
RECIPES = pathlib.Path(__file__).parent / "typefaces" / "full"


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--faces", action="store_true", help="build no wheel")
    faces_only: bool = options.parse_args().faces
    data = PACKAGE / "logo_studio_cjk" / "data"
    recipes = read_recipes(RECIPES)
    build_fonts(data, recipes, list(recipes))
    write_manifest(data)
    if not faces_only:
        command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", ROOT / "dist"]
        subprocess.run(command, cwd=PACKAGE, check=True)


if __name__ == "__main__":
    main()
