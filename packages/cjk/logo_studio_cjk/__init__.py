"""Full Han and Hangul faces for logo-studio; it finds them by `DATA` when a name needs them."""

from __future__ import annotations

import pathlib

#: Laid out as the engine's own data folder: fonts/index.json, fonts/*.ttf, licences/*.txt.
DATA = pathlib.Path(__file__).parent / "data"
