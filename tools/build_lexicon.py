"""Compile the lexicon's text files into the one file that is packaged.

    python tools/build_lexicon.py            write lexicon.bin, then tell build_assets --manifest
    python tools/build_lexicon.py --check    say whether it is up to date; exit status 1 if not

The text files' form is described in tools/lexicon/README.md. Errors name file and line.
"""

from __future__ import annotations

import json
import pathlib
import re
import sys
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from math import prod
from typing import Any

from logo_studio.model.meaning import INDUSTRIES, TONES
from logo_studio.understand.lexicon import SHELVES, shelf_of
from logo_studio.understand.words import UNSPACED, root, tokens

ROOT = pathlib.Path(__file__).resolve().parent.parent
SOURCE = ROOT / "tools" / "lexicon"
#: Phrases that one with lists of alternatives may stand for.
MOST_VARIANTS = 320
#: Names of things that are family names first.
PEOPLE = frozenset(("hamburger",))
_PART = re.compile(r"\([^()]*\)|[^\s()]+")
OUT = ROOT / "src" / "logo_studio" / "assets" / "data" / "lexicon.bin"


@dataclass
class Tables:
    """What the files say, gathered."""

    trades: list[list[Any]] = field(default_factory=list)
    phrases: dict[str, dict[str, None]] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    things: dict[str, str] = field(default_factory=dict)
    tones: dict[str, dict[str, float]] = field(default_factory=dict)
    generic: dict[str, None] = field(default_factory=dict)
    dealing: dict[str, None] = field(default_factory=dict)
    ambiguous: dict[str, None] = field(default_factory=dict)


class SourceError(Exception):
    """A line that is not in the form of its file."""


def lines_of(file: pathlib.Path) -> Iterator[tuple[str, str]]:
    """(where, line) of each line that says something."""
    for number, line in enumerate(file.read_text("utf-8").splitlines(), 1):
        if line.strip() and not line.startswith("#"):
            yield f"{file.name}:{number}", line.rstrip()


def compile_lexicon(source: pathlib.Path = SOURCE) -> str:
    """What lexicon.bin says for the files in `source`, before it is packed."""
    tables = Tables()
    for industry in INDUSTRIES:
        file = source / f"{industry}.txt"
        if file.exists():
            read_trades(file, industry, tables)
    narrower = read_kinds(source, tables)
    # what is written by hand comes first: the others fill gaps
    for folder in ("languages", "osm"):
        for file in sorted((source / folder).glob("*.txt")):
            read_language(file, tables, gaps=folder == "osm")
    if (source / "told" / "en.txt").exists():
        read_told(source / "told" / "en.txt", tables)
    prefer(narrower, tables)
    read_names(source / "names.txt", tables)
    for file in sorted((source / "things").glob("*.txt")):
        read_things(file, tables)
    for folder in ("named", "shown"):  # what is written by hand first
        for file in sorted((source / folder).glob("*.txt")):
            read_shown(file, tables)
    if (source / "dealing.txt").exists():
        read_dealing(source / "dealing.txt", tables)
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
            concepts = motifs.removeprefix("*").split()
            row = [name, industry, concepts, read_weights(where, tones)]
            tables.trades.append([*row, True] if motifs.startswith("*") else row)
            add_phrases(where, f"{name}; {phrases}", number, "", tables)
            continue
        if not tables.trades:
            raise SourceError(f"{where}: phrases of no trade")
        language, _, phrases = line.strip().partition(" ")
        if not re.fullmatch(r"[a-z]{2}", language):
            raise SourceError(f"{where}: {language!r} is no language code")
        add_phrases(where, phrases, len(tables.trades) - 1, language, tables)


def read_kinds(source: pathlib.Path, tables: Tables) -> int:
    """Narrower trades, after all others: the number of the first."""
    first = len(tables.trades)
    for industry in INDUSTRIES:
        file = source / "kinds" / f"{industry}.txt"
        if file.exists():
            read_trades(file, industry, tables)
    return first


def prefer(first: int, tables: Tables) -> None:
    """A phrase of a trade from `first` on means it alone, in its language: the general trade
    listed it for want of the narrower one."""
    for key, found in tables.phrases.items():
        senses = [(re.split("[~.]", sense), sense) for sense in found]
        narrow = {
            (parts[1:] or [""])[0] for parts, sense in senses
            if int(parts[0]) >= first and "~" not in sense
        }  # fmt: skip
        if narrow:
            tables.phrases[key] = {
                sense: None for parts, sense in senses
                if int(parts[0]) >= first or (parts[1:] or [""])[0] not in narrow
            }  # fmt: skip


def read_language(file: pathlib.Path, tables: Tables, *, gaps: bool) -> None:
    """`trade | phrase; ~phrase` in the language that the file is named after.

    With `gaps`, a phrase is only taken when nobody has said what it means in that language.
    """
    numbers = {row[0]: number for number, row in enumerate(tables.trades)}
    language = "" if file.stem == "en" else file.stem
    known = {key for key, found in tables.phrases.items() if _speaks(found, language)}
    for where, line in lines_of(file):
        trade, bar, phrases = (part.strip() for part in line.partition("|"))
        if not bar or trade not in numbers:
            raise SourceError(f"{where}: {trade!r} is no trade")
        if gaps:
            kept = (p for p in phrases.split(";") if key_of(p.strip("~ ")) not in known)
            phrases = ";".join(
                p.replace("/", " ").replace("(", " ").replace(")", " ") for p in kept
            )
        add_phrases(where, phrases, numbers[trade], language, tables)


def read_told(file: pathlib.Path, tables: Tables) -> None:
    """Of what is told of trades, phrases of several words that are told of one only, as weak ones.

    Single words have too many senses for that: the table of associations weighs them.
    """
    numbers = {row[0]: number for number, row in enumerate(tables.trades)}
    told: dict[str, dict[int, str]] = {}
    for where, line in lines_of(file):
        trade, bar, phrases = (part.strip() for part in line.partition("|"))
        if not bar or trade not in numbers:
            raise SourceError(f"{where}: {trade!r} is no trade")
        for phrase in phrases.split(";"):
            told.setdefault(key_of(phrase.strip()), {})[numbers[trade]] = where
    for key, trades in told.items():
        if " " in key and len(trades) == 1 and not tables.phrases.get(key):
            for number, where in trades.items():
                add_phrases(where, f"~{key}", number, "", tables)


def _speaks(senses: dict[str, None], language: str) -> bool:
    """Whether one of a phrase's senses is of `language` ("" is English)."""
    return any((re.split("[~.]", sense)[1:] or [""])[0] == language for sense in senses)


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
    """`coffee shop/bar` as two phrases, `pet (shop/online store/toys)` as three.

    A word with slashes varies where the phrase begins or ends; inside, and where an alternative
    has several words, the list stands in parentheses: nothing is left to guess.
    """
    parts = _PART.findall(phrase)
    if "".join(parts).replace(" ", "") != phrase.replace(" ", ""):
        raise SourceError(f"{where}: {phrase!r} has a parenthesis too many")
    for place, part in enumerate(parts):
        if "/" in part and part[0] != "(" and 0 < place < len(parts) - 1:
            raise SourceError(
                f"{where}: {phrase!r}: write ({part}), or with the words it goes with"
            )
    options = [[option.strip() for option in part.strip("()").split("/")] for part in parts]
    if prod(map(len, options)) > max([MOST_VARIANTS, *map(len, options)]):
        raise SourceError(f"{where}: {phrase!r} stands for too many phrases")
    for chosen in product(*options):
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


def read_things(file: pathlib.Path, tables: Tables) -> None:
    """`concept | name; name`: single words in a language that names.txt does not have."""
    for where, line in lines_of(file):
        concept, bar, names = (part.strip() for part in line.partition("|"))
        if not bar or " " in concept:
            raise SourceError(f"{where}: a row is concept | names")
        for name in names.split(";"):
            key = key_of(name)
            short = 3 if key.isascii() else 2 if not UNSPACED.search(key) else 1
            if key in PEOPLE or " " in key or len(key) < short or key in tables.names:
                continue
            if key:
                tables.things.setdefault(key, concept)


def read_shown(file: pathlib.Path, tables: Tables) -> None:
    """`concept | phrase; ~phrase`: wordings that name what a mark shows, or (`~`) stand for it.

    They lie among the things under `=` and the phrase, as `language:concept`.
    """
    for where, line in lines_of(file):
        concept, bar, phrases = (part.strip() for part in line.partition("|"))
        if not bar or " " in concept:
            raise SourceError(f"{where}: a row is concept | phrases")
        for phrase in phrases.split(";"):
            sign = "~" if phrase.strip().startswith("~") else ""
            if key := key_of(phrase.strip("~ ")):
                if file.parent.name == "named" and file.stem != "en" and " " not in key:
                    tables.things[key] = concept  # names show it too
                known = tables.things.get(f"={key}", "").split()
                if not any(entry.startswith(f"{file.stem}:") for entry in known):
                    tables.things[f"={key}"] = " ".join([*known, f"{file.stem}:{sign}{concept}"])


def read_dealing(file: pathlib.Path, tables: Tables) -> None:
    """Words for what is done with a thing; after `?` names of things that are mostly not meant."""
    for _, line in lines_of(file):
        kept = tables.ambiguous if line.startswith("?") else tables.dealing
        for word in line.removeprefix("?").split():
            kept[key_of(word.replace("_", " "))] = None


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
    near: dict[str, list[str]] = {}
    for word in sorted(words):
        rows.setdefault(word, "")
        if len(word) >= 4 and not UNSPACED.search(word):
            roots.setdefault(root(word), []).append(word)
            for half in (f"^{word[:3]}", f"${word[-3:]}") if word.isascii() else ():
                near.setdefault(half, []).append(word)
    shelved = {
        "phrases": shelves(rows),
        "roots": shelves({r: " ".join(found) for r, found in roots.items()}),
        "things": shelves(tables.things),
        "near": shelves({half: " ".join(found) for half, found in near.items()}),
    }
    header = {
        "trades": tables.trades,
        "names": dict(sorted(tables.names.items())),
        "tones": dict(sorted(tables.tones.items())),
        "generic": sorted(tables.generic),
        "dealing": sorted(tables.dealing),
        "ambiguous": sorted(tables.ambiguous),
        **{name: [len(text.encode()) for text in texts] for name, texts in shelved.items()},
    }
    return dumps(header) + "\n" + "".join(t for texts in shelved.values() for t in texts) + "\n"


def dumps(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def shelves(table: dict[str, str]) -> list[str]:
    """A table as the JSON of its shelves (understand/lexicon.py)."""
    shelved: list[dict[str, str]] = [{} for _ in range(SHELVES)]
    for key in sorted(table):
        shelved[shelf_of(key)][key] = table[key]
    return [dumps(content) for content in shelved]


TABLES = ("phrases", "roots", "things", "near")


def pack(text: str) -> bytes:
    """The packaged form: every shelf deflated by itself, their lengths in the header."""
    head, _, rest = text.encode().partition(b"\n")
    return _with_shelves(head, rest, lambda shelf: zlib.compress(shelf, 9, -15))


def unpack(content: bytes) -> str:
    """What `pack` was given: what deflate makes of a shelf may differ from one zlib to another."""
    head, _, rest = content.partition(b"\n")
    return _with_shelves(head, rest, lambda shelf: zlib.decompress(shelf, -15)).decode() + "\n"


def _with_shelves(head: bytes, rest: bytes, change: Callable[[bytes], bytes]) -> bytes:
    header = json.loads(head)
    changed = []
    place = 0
    for name in TABLES:
        lengths = []
        for length in header[name]:
            changed.append(change(rest[place : place + length]))
            place += length
            lengths.append(len(changed[-1]))
        header[name] = lengths
    return dumps(header).encode() + b"\n" + b"".join(changed)


def main() -> None:
    text = compile_lexicon()
    if "--check" in sys.argv[1:]:
        fresh = OUT.exists() and unpack(OUT.read_bytes()) == text
        print(f"{OUT.name} is up to date" if fresh else "run tools/build_lexicon.py")
        raise SystemExit(0 if fresh else 1)
    OUT.write_bytes(pack(text))


if __name__ == "__main__":
    main()
