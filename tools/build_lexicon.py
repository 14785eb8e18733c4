"""Compile the lexicon's text files into the one file that is packaged.

    python tools/build_lexicon.py            write lexicon.jsonl, then tell build_assets --manifest
    python tools/build_lexicon.py --check    say whether it is up to date; exit status 1 if not

The text files' form is described in tools/lexicon/README.md. Errors name file and line.
"""

from __future__ import annotations

import json
import pathlib
import re
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from math import prod
from typing import Any

from logo_studio.model.meaning import INDUSTRIES, TONES
from logo_studio.understand.lexicon import checksum_shelf, letter_shelf
from logo_studio.understand.words import UNSPACED, root, tokens

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / "tools" / "lexicon"
#: Phrases that one with slashes in two words may stand for.
MOST_VARIANTS = 24
OUT = ROOT / "src" / "logo_studio" / "assets" / "data" / "lexicon.jsonl"


@dataclass
class Tables:
    """What the files say, gathered."""

    trades: list[list[Any]] = field(default_factory=list)
    phrases: dict[str, dict[str, None]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    tones: dict[str, dict[str, float]] = field(default_factory=dict)
    generic: dict[str, None] = field(default_factory=dict)


class SourceError(Exception):
    """A line that is not in the form of its file."""


def lines_of(file: pathlib.Path) -> Iterator[tuple[str, str]]:
    """(where, line) of each line that says something."""
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield f"{file.name}:{number}", line.rstrip()


def compile_lexicon(source: pathlib.Path = SOURCE) -> str:
    """The text of lexicon.jsonl for the files in `source`."""
    tables = Tables()
    for industry in INDUSTRIES:
        file = source / f"{industry}.txt"
        if file.exists():
            read_trades(file, industry, tables)
    read_names(source / "names.txt", tables)
    read_tones(source / "tones.txt", tables)
    read_generic(source / "generic.txt", tables)
    return render(tables)


def read_trades(file: pathlib.Path, industry: str, tables: Tables) -> None:
    for where, line in lines_of(file):
        if not line.startswith((" ", "\t")):
            parts = [part.strip() for part in line.split("|")]
            if len(parts) != 4:
                raise SourceError(f"{where}: a trade is name | motifs | tones | phrases")
            name, motifs, tones, phrases = parts
            number = len(tables.trades)
            tables.trades.append([name, industry, motifs.split(), read_weights(where, tones)])
            add_phrases(where, f"{name}; {phrases}", number, "", tables)
            continue
        if not tables.trades:
            raise SourceError(f"{where}: phrases of no trade")
        language, _, phrases = line.strip().partition(" ")
        if not re.fullmatch(r"[a-z]{2}", language):
            raise SourceError(f"{where}: {language!r} is no language code")
        add_phrases(where, phrases, len(tables.trades) - 1, language, tables)


def read_weights(where: str, text: str) -> dict[str, float]:
    """`bold natural=.4` as weights."""
    weights = {}
    for word in text.replace(",", " ").split():
        tone, _, value = word.partition("=")
        if tone not in TONES:
            raise SourceError(f"{where}: {tone!r} is no tone")
        weights[tone] = float(value or 1)
    return weights


def add_phrases(where: str, text: str, trade: int, language: str, tables: Tables) -> None:
    for phrase in text.split(";"):
        phrase = phrase.strip()
        weak = phrase.startswith("~")
        for variant in alternatives(where, phrase.lstrip("~ ")):
            key = key_of(variant)
            if not key:
                continue
            sign = f"~{language}" if weak else f".{language}" if language else ""
            found = tables.phrases.setdefault(key, {})
            # the first, stronger entry of a trade in a language stays
            if f"{trade}{sign}" not in found and not (weak and f"{trade}" in found):
                found[f"{trade}{sign}"] = None


def alternatives(where: str, phrase: str) -> Iterator[str]:
    """`coffee shop/bar` as two phrases.

    With slashes in several words each of them varies (`green/black tea shop/house`), unless that
    made too many: then it is a list whose entries may be several words (`pet shop/toys/online
    store/food brand`), all after the words before the first slash.
    """
    words = [word.split("/") for word in phrase.split()]
    slashed = [i for i, options in enumerate(words) if len(options) > 1]
    if len(slashed) > 2 or (len(slashed) == 2 and prod(map(len, words)) > MOST_VARIANTS):
        front, rest = words[: slashed[0]], phrase.split()[slashed[0] :]
        if not front:
            raise SourceError(f"{where}: {phrase!r} stands for too many phrases")
        words = [*front, " ".join(rest).split("/")]
    for chosen in product(*words):
        yield " ".join(chosen)


def key_of(phrase: str) -> str:
    words = [t for t in tokens(phrase) if t != ","]
    # languages without spaces are matched by substring
    return "".join(words) if UNSPACED.search(phrase) else " ".join(words)


def read_names(file: pathlib.Path, tables: Tables) -> None:
    """`words and stems | concepts best first`."""
    for where, line in lines_of(file):
        words, bar, concepts = line.partition("|")
        if not bar or not concepts.split():
            raise SourceError(f"{where}: a row is words | concepts")
        for word in words.replace(";", " ").split():
            for token in tokens(word):
                tables.names.setdefault(token, " ".join(concepts.split()))


def read_tones(file: pathlib.Path, tables: Tables) -> None:
    """`phrase; phrase | tones`."""
    for where, line in lines_of(file):
        phrases, bar, tones = line.partition("|")
        if not bar:
            raise SourceError(f"{where}: a row is phrases | tones")
        for phrase in phrases.split(";"):
            if key := key_of(phrase):
                tables.tones.setdefault(key, {}).update(read_weights(where, tones))


def read_generic(file: pathlib.Path, tables: Tables) -> None:
    """Words that say nothing; after `!` even where a trade lists one as a phrase."""
    for _, line in lines_of(file):
        for word in line.removeprefix("!").split():
            for token in tokens(word):
                tables.generic[token] = None
                if line.startswith("!"):
                    tables.phrases.pop(token, None)


def render(tables: Tables) -> str:
    rows = {key: " ".join(found) for key, found in tables.phrases.items()}
    words: dict[str, None] = {}
    for key in list(rows):
        parts = key.split(" ")
        words.update(dict.fromkeys(parts))
        for length in range(1, len(parts)):
            rows.setdefault(" ".join(parts[:length]), "")
    roots: dict[str, list[str]] = {}
    for word in sorted(words):
        if len(word) >= 4 and not UNSPACED.search(word):
            roots.setdefault(root(word), []).append(word)
    shelved = {
        "phrases": shelves(rows, checksum_shelf),
        "words": shelves(dict.fromkeys(words, ""), letter_shelf),
        "roots": shelves({r: " ".join(found) for r, found in roots.items()}, checksum_shelf),
    }
    index: dict[str, dict[str, tuple[int, int]]] = {}
    blobs: list[str] = []
    start = 0
    for name, table in shelved.items():
        places = index.setdefault(name, {})
        for shelf, content in table.items():
            text = dumps(content)
            length = len(text.encode())
            places[shelf] = (start, length)
            blobs.append(text)
            start += length
    header = {
        "trades": tables.trades,
        "names": dict(sorted(tables.names.items())),
        "tones": dict(sorted(tables.tones.items())),
        "generic": sorted(tables.generic),
        **index,
    }
    return dumps(header) + "\n" + "".join(blobs) + "\n"


def dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def shelves(table: dict[str, str], place: Callable[[str], str]) -> dict[str, dict[str, str]]:
    """A table on the shelves that `place` gives its keys (understand/lexicon.py)."""
    shelved: dict[str, dict[str, str]] = {}
    for key in sorted(table):
        shelved.setdefault(place(key), {})[key] = table[key]
    return shelved


def main() -> None:
    text = compile_lexicon()
    if "--check" in sys.argv[1:]:
        fresh = OUT.exists() and OUT.read_text("utf-8") == text
        print("lexicon.jsonl is up to date" if fresh else "run tools/build_lexicon.py")
        raise SystemExit(0 if fresh else 1)
    OUT.write_text(text, "utf-8", newline="\n")


if __name__ == "__main__":
    main()
