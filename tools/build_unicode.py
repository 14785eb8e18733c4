"""Compile what the engine needs of the Unicode Character Database, and pack its official tests.

    python tools/build_unicode.py [--ucd /usr/share/unicode]

The folder is that of Debian's package `unicode-data` (`make system` names it; Unicode 15.0).
Writes assets/data/unicode.bin, which `typography/ucd.py` reads, its licence, and the conformance
tests as tests/data/unicode/*.xz. Afterwards: tools/build_assets.py --manifest.
"""

from __future__ import annotations

import argparse
import json
import lzma
import re
import struct
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
DATA = ROOT / "src" / "logo_studio" / "assets" / "data"
TESTS = ROOT / "tests" / "data" / "unicode"
CONFORMANCE = (
    "BidiTest.txt", "BidiCharacterTest.txt",
    "auxiliary/GraphemeBreakTest.txt", "auxiliary/LineBreakTest.txt",
)  # fmt: skip
LAST = 0x110000

#: One value per code point.
Column = list[str]


def main() -> None:
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--ucd", type=Path, default=Path("/usr/share/unicode"))
    ucd = options.parse_args().ucd
    columns = {
        "script": scripts(ucd),
        "extensions": extensions(ucd),
        "bidi": bidi_classes(ucd),
        "cluster": cluster_classes(ucd),
        "line": line_classes(ucd),
        "upright": values(ucd / "VerticalOrientation.txt", "R"),
    }
    (DATA / "unicode.bin").write_bytes(packed(columns, brackets(ucd), version(ucd)))
    TESTS.mkdir(parents=True, exist_ok=True)
    for name in CONFORMANCE:
        text = (ucd / name).read_text("utf-8")
        (TESTS / (Path(name).stem + ".xz")).write_bytes(
            lzma.compress(bare(text).encode(), preset=9 | lzma.PRESET_EXTREME)
        )


def version(ucd: Path) -> str:
    found = re.search(r"-(\d+\.\d+\.\d+)\.txt", (ucd / "Scripts.txt").read_text("utf-8"))
    assert found
    return found.group(1)


def bare(text: str) -> str:
    """The header, which names version and terms, and the cases without their remarks."""
    head = [line for line in text.split("\n")[:5] if line.startswith("#")]
    cases = [line.split("#")[0].strip() for line in text.split("\n")]
    return "\n".join([*head, *filter(None, cases)]) + "\n"


def rows(file: Path) -> Iterator[tuple[int, int, list[str]]]:
    """(first, last, fields) of each line of a UCD file, its defaults (@missing) first."""
    text = file.read_text("utf-8")
    lines = re.findall(r"^# @missing: (.*)$", text, re.M) + text.split("\n")
    for line in lines:
        fields = [f.strip() for f in line.split("#")[0].split(";")]
        if len(fields) > 1:
            first, _, last = fields[0].partition("..")
            yield int(first, 16), int(last or first, 16), fields[1:]


def values(file: Path, default: str, wanted: str | None = None) -> Column:
    """The property in the second field; of files that hold several, the one named `wanted`."""
    column = [default] * LAST
    for first, last, fields in rows(file):
        if wanted is None or fields[0] == wanted:
            column[first : last + 1] = [fields[0]] * (last + 1 - first)
    return column


def property_names(ucd: Path, name: str) -> dict[str, str]:
    """Long name of a value -> short name, of the property `name`."""
    text = (ucd / "PropertyValueAliases.txt").read_text("utf-8")
    found = re.findall(rf"^{name} *; (\w+) +; (\w+)", text, re.M)
    return {long: short for short, long in found}


def scripts(ucd: Path) -> Column:
    """ISO 15924 codes; Zyyy for Common, Zinh for Inherited, Zzzz for what is not assigned."""
    short = property_names(ucd, "sc")
    return [short[name] for name in values(ucd / "Scripts.txt", "Unknown")]


def extensions(ucd: Path) -> Column:
    """The scripts that use a character which is no letter of one script; else ""."""
    column = [""] * LAST
    for first, last, fields in rows(ucd / "ScriptExtensions.txt"):
        if not fields[0].startswith("<"):
            column[first : last + 1] = [fields[0]] * (last + 1 - first)
    return column


def bidi_classes(ucd: Path) -> Column:
    short = property_names(ucd, "bc")
    column = values(ucd / "extracted/DerivedBidiClass.txt", "L")
    return [short.get(name, name) for name in column]


def cluster_classes(ucd: Path) -> Column:
    """Grapheme_Cluster_Break; of its Other the pictographs and, for rule GB9c, the consonants."""
    column = values(ucd / "auxiliary/GraphemeBreakProperty.txt", "Other")
    pictures = values(ucd / "emoji/emoji-data.txt", "", "Extended_Pictographic")
    syllabic = values(ucd / "IndicSyllabicCategory.txt", "Other")
    script = scripts(ucd)
    linking = {"Beng", "Deva", "Gujr", "Mlym", "Orya", "Telu"}  # Indic_Conjunct_Break, Unicode 15.1
    stacking = {"Khmr", "Mymr"}  # readers of these take a stack for one letter too
    for code in range(LAST):
        if pictures[code]:
            column[code] = "Pictograph"
        elif script[code] in linking | stacking:
            if syllabic[code] == "Consonant" and column[code] == "Other":
                column[code] = "Consonant"
            elif (syllabic[code] == "Virama" and script[code] in linking) or (
                syllabic[code] == "Invisible_Stacker" and script[code] in stacking
            ):
                column[code] = "Linker"
    return column


def line_classes(ucd: Path) -> Column:
    """Line_Break with what its rules ask of other properties: LB1, LB30, LB30b."""
    names = property_names(ucd, "lb")
    column = [names.get(v, v) for v in values(ucd / "extracted/DerivedLineBreak.txt", "XX")]
    general = values(ucd / "extracted/DerivedGeneralCategory.txt", "Cn")
    wide = values(ucd / "EastAsianWidth.txt", "N")
    pictures = values(ucd / "emoji/emoji-data.txt", "", "Extended_Pictographic")
    for code in range(LAST):
        kind = column[code]
        if kind in ("AI", "SG", "XX"):
            column[code] = "AL"
        elif kind == "SA":
            column[code] = "CM" if general[code] in ("Mn", "Mc") else "SA"
        elif kind == "CJ":
            column[code] = "NS"
        elif kind in ("OP", "CP") and wide[code] in ("F", "W", "H"):
            column[code] = kind + "W"
        if pictures[code] and general[code] == "Cn":
            column[code] = column[code] + "P"
    return column


def brackets(ucd: Path) -> str:
    """Opening and closing brackets in turn."""
    return "".join(
        chr(first) + chr(int(fields[0], 16))
        for first, _, fields in rows(ucd / "BidiBrackets.txt")
        if fields[-1] == "o"
    )


def packed(columns: dict[str, Column], pairs: str, number: str) -> bytes:
    """A line of JSON with the values' names, then for each property its runs.

    A run is a little-endian u32: first code point in the upper 24 bits, index of the value below.
    """
    head: dict[str, object] = {"version": number, "brackets": pairs, "properties": {}}
    body = b""
    for name, column in columns.items():
        names = sorted(set(column))
        index = {value: i for i, value in enumerate(names)}
        runs = [
            code << 8 | index[column[code]]
            for code in range(LAST)
            if code == 0 or column[code] != column[code - 1]
        ]
        head["properties"][name] = {"values": names, "runs": len(runs)}  # type: ignore[index]
        body += struct.pack(f"<{len(runs)}I", *runs)
    return json.dumps(head, separators=(",", ":")).encode() + b"\n" + body


if __name__ == "__main__":
    main()
