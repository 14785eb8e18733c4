"""The studio's words: one catalogue a language, a page's language, plurals, numbers.

A catalogue is `catalogues/<language>.toml`; English is complete, others fall back to it key by key.
`{name}` is filled in; a text that depends on a number is a table of plural categories.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

CATALOGUES = Path(__file__).parent / "catalogues"
#: The language whose catalogue has every text.
SOURCE = "en"
#: Languages that are written from right to left.
FROM_RIGHT = frozenset(("ar", "fa", "he", "ur"))
#: Texts that scripts need are under this table.
FOR_SCRIPTS = "js"
#: Names of plural forms, as in CLDR: a table of nothing else is one text.
CATEGORIES = frozenset(("zero", "one", "two", "few", "many", "other"))
_DECIMAL = re.compile(r"(?<=\d)\.(?=\d)")
_NUMBER = re.compile(r"[-\d.]+( %)?").fullmatch


@dataclass(frozen=True, slots=True)
class Texts:
    """The texts of one language."""

    language: str
    table: Mapping[str, Any]
    plural: Callable[[int], str]

    @property
    def direction(self) -> str:
        """`ltr` or `rtl`, for the page's `dir`."""
        return "rtl" if self.language in FROM_RIGHT else "ltr"

    @property
    def own_name(self) -> str:
        """The language in its own words."""
        return str(self.table["language.name"])

    def __call__(self, key: str, **values: Any) -> str:
        """The text of `key`; `n` chooses the plural. KeyError for a key that English lacks."""
        text = self.table[key]
        if isinstance(text, dict):
            category = self.plural(int(values.get("n", 0)))
            text = text.get(category, text["other"])
        return str(text).format_map(values) if values else str(text)

    def get(self, key: str, default: str) -> str:
        """The text of `key` if there is one: for words that the engine may add to."""
        text = self.table.get(key, default)
        return default if isinstance(text, dict) else str(text)

    def said(self, sentence: str, values: Mapping[str, str]) -> str:
        """A sentence of the engine, in this language: English where there is no other."""
        text = self.get(_sentences().get(sentence, ""), sentence)
        return text.format_map({name: self.number(value) for name, value in values.items()})

    def number(self, value: str) -> str:
        """A number with the decimal sign of this language; words as they are."""
        return _DECIMAL.sub(str(self.table["number.decimal"]), value) if _NUMBER(value) else value

    def size(self, count: int) -> str:
        """Bytes as people read them."""
        unit, value = ("mb", count / 1e6) if count >= 1e6 else ("kb", count / 1e3)
        digits = 1 if value < 100 else 0
        number = f"{max(value, 0.1):.{digits}f}".replace(".", str(self.table["number.decimal"]))
        return self(f"number.{unit}", n=number)

    def for_scripts(self) -> dict[str, Any]:
        """What scripts say, keys without their prefix."""
        prefix = f"{FOR_SCRIPTS}."
        return {k.removeprefix(prefix): v for k, v in self.table.items() if k.startswith(prefix)}


def languages() -> tuple[str, ...]:
    """The languages that have a catalogue, English first."""
    found = sorted(file.stem for file in CATALOGUES.glob("*.toml"))
    return (SOURCE, *(name for name in found if name != SOURCE))


@cache
def _sentences() -> dict[str, str]:
    """The engine's sentences, which are English, and their keys."""
    return {str(text): key for key, text in read(SOURCE).items() if key.startswith("said.")}


@cache
def texts(language: str) -> Texts:
    """The texts of a language, with English where it has none."""
    table = dict(read(SOURCE))
    if language != SOURCE:
        table |= read(language)
    return Texts(language, table, PLURALS.get(language, _one_other))


def read(language: str) -> dict[str, Any]:
    """A catalogue as it is, flat: `{"brief.title": ...}`."""
    tree = tomllib.loads((CATALOGUES / f"{language}.toml").read_text("utf-8"))
    return dict(_flat(tree, ""))


def _flat(tree: Mapping[str, Any], prefix: str) -> list[tuple[str, Any]]:
    found: list[tuple[str, Any]] = []
    for key, value in tree.items():
        if isinstance(value, dict) and not (value and value.keys() <= CATEGORIES):
            found += _flat(value, f"{prefix}{key}.")
        else:
            found.append((prefix + key, value))
    return found


def choose(wanted: str, accepted: str) -> str:
    """The language of a page: the one that was chosen, else the best of an Accept-Language."""
    known = languages()
    if wanted in known:
        return wanted
    ranked: list[tuple[float, int, str]] = []
    for at, item in enumerate(accepted[:500].split(",")[:20]):
        tag, _, rest = item.strip().partition(";")
        quality = rest.strip().removeprefix("q=") or "1"
        try:
            ranked.append((-float(quality), at, tag.strip().lower().partition("-")[0]))
        except ValueError:
            continue
    return next((tag for _, _, tag in sorted(ranked) if tag in known), SOURCE)


# Categories as in Unicode's plural rules (CLDR), for whole numbers.
def _one_other(n: int) -> str:
    return "one" if n == 1 else "other"


def _russian(n: int) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    return "few" if n % 10 in (2, 3, 4) and n % 100 not in (12, 13, 14) else "many"


def _arabic(n: int) -> str:
    if n < 3:
        return ("zero", "one", "two")[max(n, 0)]
    if 3 <= n % 100 <= 10:
        return "few"
    return "many" if n % 100 >= 11 else "other"


def _always_other(_: int) -> str:
    return "other"


PLURALS: dict[str, Callable[[int], str]] = {
    "ru": _russian, "ar": _arabic, "zh": _always_other, "ja": _always_other,
}  # fmt: skip
