"""Docs cannot lie: paths, verbs, commands and examples in them exist and run."""

from __future__ import annotations

import doctest
import importlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

from logo_studio.cli.app import VERBS
from logo_studio.critique.profiles import FULL

ROOT = Path(__file__).resolve().parents[2]
PAGES = [*sorted((ROOT / "docs").glob("*.md")), ROOT / "README.md", ROOT / "CONTRIBUTING.md"]
IDS = [p.name for p in PAGES]

#: Paths in backquotes: with a slash, of files that must be there.
FOLDERS = (
    "src docs tests tools bench requirements .ci assets model compose critique select direct "
    "marks typography geometry color render understand cli service export kit doctor "
    "deploy"
)
PATH = re.compile(rf"`((?:{'|'.join(map(re.escape, FOLDERS.split()))})/[\w./*-]*)`")
LINK = re.compile(r"\]\(((?!https?:)[^)#]+)(?:#[^)]*)?\)")


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_paths_and_links_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    for name in PATH.findall(text):
        places = [ROOT / name, ROOT / "src" / "logo_studio" / name]
        found = any(
            list(p.parent.glob(p.name)) if "*" in p.name else [p] * p.exists() for p in places
        )
        assert found, f"{page.name} names {name}, which is not there"
    for target in LINK.findall(text):
        assert (page.parent / target).exists(), f"{page.name} links to {target}"


@pytest.mark.parametrize("page", PAGES, ids=IDS)
def test_commands_exist(page: Path) -> None:
    text = page.read_text("utf-8")
    verbs = set(re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text("utf-8"), re.M))
    for verb in re.findall(r"\bmake ([a-z]+)\b(?=[` \n])", text):
        if f"`make {verb}" in text or f"\nmake {verb}" in text:
            assert verb in verbs, f"{page.name}: make {verb}"
    known = {*VERBS, "version"}
    for verb in re.findall(r"logo-studio ([a-z][a-z-]*)", text):
        assert verb in known, f"{page.name}: logo-studio {verb}"
    for verb, rest in re.findall(r"logo-studio ([a-z]+)((?: [^\n`]*)?)", text):
        options = set(re.findall(r"(?<= )(--[a-z]+)", rest))
        if options:
            shown = subprocess.run(
                [sys.executable, "-m", "logo_studio.cli.app", verb, "--help"],
                capture_output=True, text=True, check=True,
                env={"PYTHONPATH": str(ROOT / "src"), "COLUMNS": "200"},
            ).stdout  # fmt: skip
            for option in options:
                assert option in shown, f"{page.name}: logo-studio {verb} {option}"


def test_make_lists_the_promised_verbs() -> None:
    out = subprocess.run(["make"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    verbs = ("logos", "test", "check", "golden", "gallery", "bench", "assets", "studio", "clean")
    for verb in (*verbs, "system"):
        assert re.search(rf"^  {verb} ", out, re.M), verb


@pytest.mark.parametrize(
    "name",
    [
        "logo_studio",
        "logo_studio.studio",
        "logo_studio.model.brief",
        "logo_studio.geometry.path",
        "logo_studio.understand.line",
    ],
)
def test_docstring_examples_run(name: str) -> None:
    result = doctest.testmod(importlib.import_module(name))
    assert result.attempted > 0
    assert result.failed == 0


def test_failure_modes_have_their_detector() -> None:
    text = (ROOT / "docs" / "failure-modes.md").read_text("utf-8")
    rows = [line.split("|") for line in text.splitlines() if re.match(r"\| \d+ \|", line)]
    assert [int(row[1]) for row in rows] == list(range(1, len(rows) + 1))
    assert len(rows) >= 25
    known = {check.id for check in FULL.checks}
    for row in rows:
        assert row[3].strip() in ("construction", "`make eval`") or (
            set(re.findall(r"`(\w+)`", row[3])) <= known and "`" in row[3]
        ), row
        for place in re.findall(r"`([^`]+)`", row[4]):
            path, _, name = place.partition("::")
            assert f"def {name}" in (ROOT / path).read_text("utf-8"), place


def test_where_names_every_package() -> None:
    text = (ROOT / "docs" / "where.md").read_text("utf-8")
    for package in (ROOT / "src" / "logo_studio").iterdir():
        if (package / "__init__.py").exists():
            assert f"`{package.name}/" in text, f"docs/where.md does not name {package.name}"


def test_generated_pages_are_current() -> None:
    import write_docs

    for name, text in write_docs.pages().items():
        assert (ROOT / "docs" / name).read_text("utf-8") == text, f"docs/{name} is old: make docs"


def test_lines_of_the_page_are_read() -> None:
    from logo_studio import read_line

    page = (ROOT / "docs" / "one-line.md").read_text("utf-8")
    table = page.partition("## Languages")[2]
    lines = re.findall(r"^\| [A-Z]\w+ \| (.+) \|$", table, re.M)
    assert len(lines) == 16
    for line in lines:
        kinds = {span.kind for span in read_line(line).spans}
        assert {"trade", "name"} < kinds, line


def test_spec_example_is_valid() -> None:
    from logo_studio.model.codec import read_spec
    from logo_studio.studio import draw

    text = (ROOT / "docs" / "design-spec.md").read_text("utf-8")
    example = re.search(r"```json\n(.*?)```", text, re.S)
    assert example
    logo = draw(read_spec(json.dumps(json.loads(example.group(1)))))
    assert logo.review.passed
