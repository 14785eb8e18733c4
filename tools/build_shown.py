"""Write which wordings name what a mark shows: `python tools/build_shown.py`.

tools/lexicon/shown/en.txt has the words that pictures depict; the other languages the names of
OpenStreetMap presets (ISC) whose English name is one of those words. After it run
tools/build_lexicon.py. Needs npm.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Iterator
from typing import Any

from build_lexicon import Tables, key_of, read_generic, read_kinds, read_trades
from build_phrases import LOCALES, SCHEMA, SOURCE, cut, listed, open_pinned
from typefaces.packages import Package

from logo_studio.marks.registry import ICON, concepts, family_of, motifs
from logo_studio.model.meaning import INDUSTRIES

#: Families whose marks picture no thing; so many of a mark's words name what it shows: an icon's
#: are all near to it, a constructed mark's later ones say what it may stand for.
ABSTRACT = ("abstract", "weave", "signal", "letter", "combined")
ICON_WORDS, WORDS = 6, 3
#: Words before this are the thing itself, those after it only what it stands for: written with `~`.
ITSELF = 2


def main() -> None:
    out = SOURCE / "shown"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    shown = dict(depicted())
    write("en", "what marks depict", {key: [key] for key in shown}, shown)
    package = open_pinned(SCHEMA)
    english = presets(package, "en")
    keys = {preset: key_of(entry["name"]) for preset, entry in english.items()}
    for language, locales in LOCALES.items():
        names: dict[str, list[str]] = defaultdict(list)
        for locale in locales if language != "en" else ():
            for preset, entry in presets(package, locale).items():
                if keys.get(preset) in shown:
                    for text in (entry.get("name", ""), *listed(entry.get("aliases"))):
                        names[keys[preset]] += [p for p in cut(text) if not set("~|;") & set(p)]
        if names:
            write(language, f"{SCHEMA}, presets in {', '.join(locales)}", names, shown)


def write(language: str, source: str, names: dict[str, list[str]], shown: dict[str, str]) -> None:
    """`concept | name; ~name`, one language's file; with `~` where it only stands for the thing."""
    rows: dict[str, dict[str, None]] = defaultdict(dict)
    for key, texts in names.items():
        sign = "~" if shown[key].startswith("~") else ""
        rows[shown[key].removeprefix("~")].update(dict.fromkeys(sign + text for text in texts))
    lines = [f"# {source}; written by tools/build_shown.py."]
    lines += [f"{concept} | {'; '.join(found)}" for concept, found in sorted(rows.items())]
    file = SOURCE / "shown" / f"{language}.txt"
    file.write_text("\n".join(lines) + "\n", "utf-8", newline="\n")


def depicted() -> Iterator[tuple[str, str]]:
    """Words of pictures, as keys, with the concept under which that picture is found."""
    tables = Tables()
    read_generic(SOURCE / "generic.txt", tables)
    for industry in INDUSTRIES:
        read_trades(SOURCE / f"{industry}.txt", industry, tables)
    read_kinds(SOURCE, tables)
    trades = {key_of(row[0]) for row in tables.trades}
    best: dict[str, tuple[int, int, str]] = {}
    for mark in motifs().values():
        family = family_of(mark.id)
        if mark.letters or family in ABSTRACT:
            continue
        own = mark.depicts[0] if concepts()[mark.depicts[0]][0] == mark.id else ""
        for rank, word in enumerate(mark.depicts[: ICON_WORDS if family == ICON else WORDS]):
            key = key_of(word.replace("_", " "))
            found = (rank, int(family == ICON), own or word)
            if key in tables.generic or key in trades:
                continue  # a club is no card's suit, and a trade has motifs of its own
            if len(key) > 2 and (key not in best or found < best[key]):
                best[key] = found
    for key, (rank, _, concept) in sorted(best.items()):
        yield key, concept if rank < ITSELF else f"~{concept}"


def presets(package: Package, locale: str) -> dict[str, Any]:
    found = package.read_json(f"dist/translations/{locale}.json")[locale]
    result: dict[str, Any] = found["presets"]["presets"]
    return result


if __name__ == "__main__":
    main()
