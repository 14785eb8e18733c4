"""Write what shops, crafts and things are called in some forty languages, from pinned packages.

    python tools/build_phrases.py            write tools/lexicon/{osm,things}/*.txt

Two sources, which people have translated by hand: the presets of the OpenStreetMap iD tagging
schema (ISC), of those the ones that tools/lexicon/presets.txt gives to a trade; and the names of
emoji in CLDR (Unicode licence), of those the ones that show what a mark depicts. After it run
tools/build_lexicon.py. Needs npm.
"""

from __future__ import annotations

import pathlib
import re
import shutil
from collections import Counter, defaultdict
from collections.abc import Iterator
from typing import Any

from typefaces.packages import Package, download, open_package, read_lock

from logo_studio.marks.registry import motifs

ROOT = pathlib.Path(__file__).resolve().parent.parent
CACHE = ROOT / ".cache" / "packages"
SOURCE = ROOT / "tools" / "lexicon"
LOCK = ROOT / "tools" / "meaning.lock.json"
ANNOTATIONS = "cldr-annotations-full"
SCHEMA = "@openstreetmap/id-tagging-schema"
LICENCES = ROOT / "src" / "logo_studio" / "assets" / "data" / "licences"
#: Our language code -> the schema's locales, the one to be preferred first.
LOCALES = {
    "ar": ("ar",), "bg": ("bg",), "ca": ("ca",), "cs": ("cs",), "da": ("da",), "de": ("de",),
    "el": ("el",), "en": ("en", "en-GB"), "es": ("es",), "et": ("et",), "fa": ("fa",),
    "fi": ("fi",), "fr": ("fr",), "he": ("he",), "hr": ("hr",), "hu": ("hu",), "id": ("id",),
    "it": ("it",), "ja": ("ja",), "ko": ("ko",), "lt": ("lt",), "lv": ("lv",),
    "nl": ("nl", "nl-BE"), "no": ("no",), "pl": ("pl",), "pt": ("pt", "pt-BR"), "ro": ("ro",),
    "ru": ("ru",), "sk": ("sk",), "sl": ("sl",), "sr": ("sr",), "sv": ("sv",), "th": ("th",),
    "tr": ("tr",), "uk": ("uk",), "vi": ("vi",), "zh": ("zh-CN", "zh-TW", "zh-HK"),
}  # fmt: skip
#: A term that so many trades of a language share says nothing ("shop", "repair").
COMMON = 3
#: Longest phrase that is worth knowing, in characters.
LONGEST = 40
_ASIDE = re.compile(r"\s*[(（\[][^)）\]]*[)）\]]")
_PARTS = re.compile(r"\s*[/／;|]\s*|\s+-\s+")


def main() -> None:
    package = open_pinned(SCHEMA)
    trades = preset_trades(SOURCE / "presets.txt")
    out = SOURCE / "osm"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    for language, locales in LOCALES.items():
        lines = [f"# {SCHEMA}, presets in {', '.join(locales)}; written by tools/build_phrases.py."]
        for trade, phrases in phrases_of(package, locales, trades).items():
            lines.append(f"{trade} | {'; '.join(phrases)}")
        (out / f"{language}.txt").write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
    text = package.read("LICENSE.md").decode("utf-8")
    (LICENCES / "openstreetmap-id-tagging-schema.txt").write_text(text, "utf-8", newline="\n")
    write_things(open_pinned(ANNOTATIONS))


def write_things(package: Package) -> None:
    """What things are called: `concept | name; name`, a file for each language."""
    out = SOURCE / "things"
    shutil.rmtree(out, ignore_errors=True)
    out.mkdir()
    depicted = {word for mark in motifs().values() for word in mark.depicts[:2]}
    english = named_signs(package, "en")
    concepts = {}
    for sign, name in english.items():
        word = name.casefold().replace(" face", "").replace(" ", "_").replace("-", "_")
        if word in depicted:
            concepts[sign] = word
    for language in sorted({*LOCALES, "bn", "hi"} - {"en"}):
        locales = ("zh", "zh-Hant") if language == "zh" else (language,)
        names: dict[str, dict[str, None]] = {}
        for locale in locales:
            for sign, name in named_signs(package, locale).items():
                if sign in concepts and name != english[sign]:
                    names.setdefault(concepts[sign], {})[name] = None
        lines = [f"# {ANNOTATIONS}, names in {', '.join(locales)}; tools/build_phrases.py."]
        lines += [f"{concept} | {'; '.join(found)}" for concept, found in sorted(names.items())]
        (out / f"{language}.txt").write_text("\n".join(lines) + "\n", "utf-8", newline="\n")
    text = package.read("LICENSE").decode("utf-8")
    (LICENCES / "cldr-annotations.txt").write_text(text, "utf-8", newline="\n")


def named_signs(package: Package, locale: str) -> dict[str, str]:
    """Sign -> its name in a locale."""
    data = package.read_json(f"annotations/{locale}/annotations.json")
    rows = data["annotations"]["annotations"]
    return {sign: row["tts"][0] for sign, row in rows.items() if row.get("tts")}


def open_pinned(name: str) -> Package:
    """A package of meaning.lock.json, fetched when it is not in the cache yet."""
    pin = read_lock(LOCK)[name]
    download([(pin.package, pin.version)], CACHE)
    return open_package(pin, CACHE)


def preset_trades(file: pathlib.Path) -> dict[str, str]:
    """Preset -> trade, of `trade | preset ~preset` lines, the `~` kept with the preset."""
    table: dict[str, str] = {}
    for line in file.read_text("utf-8").splitlines():
        if line and not line.startswith("#"):
            trade, _, presets = line.partition("|")
            table.update(dict.fromkeys(presets.split(), trade.strip()))
    return table


def phrases_of(
    package: Package, locales: tuple[str, ...], trades: dict[str, str]
) -> dict[str, list[str]]:
    """Trade -> its names, then its terms and the names of `~` presets as weak evidence (`~`)."""
    strong: dict[str, dict[str, None]] = defaultdict(dict)
    weak: dict[str, dict[str, None]] = defaultdict(dict)
    for locale in locales:
        found = package.read_json(f"dist/translations/{locale}.json")[locale]["presets"]["presets"]
        for preset, trade in trades.items():
            entry: dict[str, Any] = found.get(preset.removeprefix("~"), {})
            names_of = weak if preset.startswith("~") else strong
            for text in (entry.get("name", ""), *listed(entry.get("aliases"))):
                names_of[trade].update(dict.fromkeys(cut(text)))
            for text in listed(entry.get("terms")):
                weak[trade].update(dict.fromkeys(cut(text)))
    counts = Counter(p.casefold() for table in weak.values() for p in table)
    named = Counter(p.casefold() for table in strong.values() for p in table)
    result = {}
    for trade in dict.fromkeys(trades.values()):
        names = [p for p in strong[trade] if named[p.casefold()] < COMMON]
        known = {p.casefold() for p in names}
        terms = [
            f"~{p}" for p in weak[trade]
            if counts[p.casefold()] < COMMON and p.casefold() not in known
        ]  # fmt: skip
        if names or terms:
            result[trade] = names + terms
    return result


def listed(value: object) -> list[str]:
    """Terms come as a list, or as one text with commas or line ends."""
    if isinstance(value, str):
        return [t for t in re.split(r"[,\n،、]", value) if t.strip()]
    return [str(t) for t in value] if isinstance(value, list) else []


def cut(text: str) -> Iterator[str]:
    """`Bar / Pub (unspecified)` as its phrases."""
    for part in _PARTS.split(_ASIDE.sub("", text)):
        part = " ".join(part.replace("<", " ").replace(">", " ").split()).strip(" .,:*~")
        if 1 < len(part) <= LONGEST and not part.startswith("{"):
            yield part


if __name__ == "__main__":
    main()
