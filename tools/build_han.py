"""Write han.txt: Traditional characters and, below them, the Simplified ones they are read as.

python tools/build_han.py        with the packages of requirements/meaning.txt installed
"""

from __future__ import annotations

import pathlib
from importlib.metadata import files

OUT = pathlib.Path(__file__).resolve().parents[1] / "src/logo_studio/assets/data/han.txt"
PACKAGE, TABLE = "opencc-python-reimplemented", "TSCharacters.txt"


def table(text: str) -> dict[str, str]:
    """Traditional -> Simplified of `traditional<TAB>simplified simplified` lines, the first form.

    Chains are followed to their end, so that reading twice changes nothing.
    """
    pairs: dict[str, str] = {}
    for line in text.splitlines():
        old, _, new = line.partition("\t")
        new = new.split(" ")[0]
        if len(old) == len(new) == 1 and old != new and "\u3400" <= old <= "\u9fff":
            pairs[old] = new
    for old in pairs:
        while pairs[old] in pairs:
            pairs[old] = pairs[pairs[old]]
    return pairs


def main() -> None:
    source = next(f for f in files(PACKAGE) or () if f.name == TABLE)
    pairs = table(source.read_text("utf-8"))
    OUT.write_text("".join(pairs) + "\n" + "".join(pairs.values()) + "\n", "utf-8", newline="\n")


if __name__ == "__main__":
    main()
