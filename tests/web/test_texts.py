"""The catalogues: complete in English, faithful in every other language; plurals as in CLDR."""

from __future__ import annotations

import ast
import re
import string
from importlib import import_module
from pathlib import Path

import pytest

from logo_studio.critique import checks
from logo_studio.critique.profiles import FULL
from logo_studio.export.assemble import PARTS
from logo_studio.export.brand import COLOURWAYS
from logo_studio.export.guide import KINDS
from logo_studio.export.mockups import SCENES as MOCKS
from logo_studio.marks.registry import motif, motifs
from logo_studio.model.brief import STYLES
from logo_studio.service.result import STATUSES
from logo_studio.web import scenes
from logo_studio.web.cards import mark_label
from logo_studio.web.choices import VARIANTS
from logo_studio.web.kit import DETAILS
from logo_studio.web.texts import CATALOGUES, SOURCE, choose, languages, read, texts

WEB = Path(scenes.__file__).parent
#: Keys that are put together from words of the engine: all of them must be there.
MADE = (
    *(f"tone.{s}" for s in STYLES), *(f"scene.{s}" for s in scenes.SCENES),
    *(f"axis.{a}" for a in ("mark", "type", "colour", "lockup")),
    *(f"kit.{kind}.{p}" for p in PARTS for kind in ("part", "note")),
    *(f"kit.field.{f}" for f in DETAILS), *(f"kind.{k}" for k in KINDS),
    *(f"way.{w}" for w in COLOURWAYS), *(f"mock.{m.replace('-', '_')}" for m in MOCKS),
    *(f"makers.{s}" for s in ("url", "cli", "json", "curl", "python")),
    *(f"jobs.status.{s}" for s in STATUSES),
)  # fmt: skip
#: English says these as specs and checks do.
OWN = ("mark.", "param.", "mend.")
PLURALS = {"zero", "one", "two", "few", "many", "other"}


def placeholders(text: object) -> set[str]:
    found = text.values() if isinstance(text, dict) else [text]
    return {n for t in found for _, n, _, _ in string.Formatter().parse(str(t)) if n}


def test_templates_and_scripts_find_their_words() -> None:
    table = read(SOURCE)
    used = set(MADE)
    for file in (WEB / "templates").glob("*.html"):
        used |= set(re.findall(r"\bt\('([\w.]+)'[,)]", file.read_text("utf-8")))
    for file in (WEB / "static" / "js").glob("*.js"):
        used |= {f"js.{key}" for key in re.findall(r"\btext\('(\w+)'", file.read_text("utf-8"))}
    assert not sorted(used - table.keys())


def test_templates_hold_no_words_of_their_own() -> None:
    for file in (WEB / "templates").glob("*.html"):
        text = re.sub(r"\{[%{#].*?[#%}]\}", "\0", file.read_text("utf-8"), flags=re.S)
        text = re.sub(r"<(script|kbd|code)\b.*?</\1>", "", text, flags=re.S)
        for words in re.findall(r">([^<\0]*[A-Za-z]{3,}[^<\0]*)<", text):
            pytest.fail(f"{file.name}: {words.strip()!r} belongs in the catalogues")
        for words in re.findall(r'\b(?:alt|title|aria-label|placeholder)="([^"\0]{2,})"', text):
            assert re.fullmatch(r"#?[\w]+", words), f"{file.name}: {words!r}"


@pytest.mark.parametrize("language", languages())
def test_a_catalogue_is_faithful(language: str) -> None:
    source, table = read(SOURCE), read(language)
    extra = {k for k in table.keys() - source.keys() if not k.startswith(OWN)}
    assert not sorted(extra), "keys that English does not have"
    for key, text in table.items():
        if key.startswith(OWN):
            continue
        assert placeholders(text) <= placeholders(source[key]) | {"n"}, key
        if isinstance(text, dict):
            assert text.keys() <= PLURALS, key
    assert texts(language)("language.name")
    assert (CATALOGUES / f"{language}.toml").read_text("utf-8").isprintable() is False


#: Categories that whole numbers take (CLDR 46), with `other`, which stands for all that are left.
CATEGORIES = {
    "ar": PLURALS, "ru": {"one", "few", "many", "other"}, "zh": {"other"},
}  # fmt: skip


@pytest.mark.parametrize("language", [name for name in languages() if name != SOURCE])
def test_a_catalogue_is_complete(language: str) -> None:
    source, table = read(SOURCE), read(language)
    lacking = sorted(source.keys() - table.keys())
    assert not lacking, f"say these in {language}.toml as well: {lacking}"
    for key, text in source.items():
        if isinstance(text, dict):
            assert table[key].keys() == CATEGORIES.get(language, {"one", "other"}), key
        else:
            assert placeholders(table[key]) == placeholders(text), key


def test_marks_are_named_in_every_language() -> None:
    named = [{k for k in read(x) if k.startswith("mark.")} for x in languages() if x != SOURCE]
    assert named[0]
    assert all(keys == named[0] for keys in named)
    assert mark_label("icon_umbrella", texts("de")) == "Schirm"
    assert mark_label("lettered_tooth", texts("es")) == "diente"


def test_the_studio_speaks_these_languages() -> None:
    assert set(languages()) == {"en", "de", "es", "ru", "ar", "zh"}


def test_the_language_of_a_visitor() -> None:
    assert choose("", "xx, en;q=0.5") == SOURCE
    assert choose("", "de-AT, en;q=0.5") == "de"
    assert choose("", "fr, en;q=0.5, ar;q=0.8") == "ar"
    assert choose("zh", "de") == "zh"
    assert choose("en", "") == SOURCE
    assert choose("../../etc", "q=;,;;") == SOURCE


def test_plurals() -> None:
    from logo_studio.web.texts import PLURALS as RULES

    assert [RULES["ru"](n) for n in (1, 2, 5, 11, 21, 22, 112)] == [
        "one", "few", "many", "many", "one", "few", "many",
    ]  # fmt: skip
    assert [RULES["ar"](n) for n in (0, 1, 2, 3, 11, 100)] == [
        "zero", "one", "two", "few", "many", "other",
    ]  # fmt: skip
    assert texts(SOURCE)("results.faults", n=1) == "1 warning"
    assert texts(SOURCE)("results.faults", n=3) == "3 warnings"


def sentences() -> set[str]:
    """What checks say: the first word of `said`, and the table it is taken from."""
    found: set[str] = set()
    for file in Path(checks.__file__).parent.glob("*.py"):
        module = import_module(f"{checks.__name__}.{file.stem}")
        found |= set(getattr(module, "SAID", {}).values())
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "said":
                first = node.args[0]
                found |= {first.value} if isinstance(first, ast.Constant) else set()
    return found


def test_english_says_what_the_checks_say() -> None:
    told = {key: text for key, text in read(SOURCE).items() if key.startswith("said.")}
    assert set(told.values()) == sentences()
    assert len(set(told.values())) == len(told)


@pytest.mark.parametrize("language", [name for name in languages() if name != SOURCE])
def test_reports_and_parameters_are_translated(language: str) -> None:
    table = read(language)
    named = {name for mark in motifs() for name in motif(mark).params}
    wanted = {f"{kind}.{c.id}" for c in FULL.checks for kind in ("check", "mend")}
    wanted |= {f"option.{name}" for forms in VARIANTS.values() for name in forms}
    assert not sorted(wanted - table.keys()), f"say these in {language}.toml as well"
    unused = {k for k in table if k.startswith(("mend.", "check."))} - wanted
    assert not sorted(unused), "nothing is called this any more"
    lacking = sorted(name for name in named if f"param.{name}" not in table)
    assert not lacking, f"name these in {language}.toml"


def test_numbers_are_read_as_a_language_writes_them() -> None:
    gap = ("The gap is {share} of the mark's height.", {"share": "0.31"})
    assert texts(SOURCE).said(*gap) == "The gap is 0.31 of the mark's height."
    assert texts("de").said(*gap) == "Der Abstand ist das 0,31-Fache der Höhe des Zeichens."
    assert texts("de").said("New: {name}", {"name": "Version.1"}) == "New: Version.1"
