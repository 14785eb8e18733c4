"""A hook of the site (mkdocs.yml): what its Markdown and its navigation do differently."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

LAST = "More"
_FENCE = re.compile(r" *```")
_ITEM = re.compile(r"(?:[-*]|\d+\.) ")


def on_config(config: Any) -> Any:
    """Pages that the navigation does not list come last in it."""
    listed = set(_pages(config["nav"]))
    folder = Path(config["docs_dir"])
    there = {path.relative_to(folder).as_posix() for path in folder.rglob("*.md")}
    if rest := sorted(there - listed):
        config["nav"].append({LAST: rest})
    return config


def on_page_markdown(markdown: str, **_: Any) -> str:
    """A list or table right under a paragraph starts one, as everywhere but in this library."""
    out: list[str] = []
    fenced = False
    for line in markdown.split("\n"):
        before = out[-1] if out else ""
        if _FENCE.match(line):
            fenced = not fenced
        elif not fenced and before.strip():
            item = _ITEM.match(line) and not _ITEM.match(before) and not before.startswith(" ")
            row = line.startswith("|") and not before.startswith("|")
            if item or row:
                out.append("")
        out.append(line)
    return "\n".join(out)


def _pages(nav: Any) -> list[str]:
    if isinstance(nav, str):
        return [nav]
    if isinstance(nav, dict):
        return [page for part in nav.values() for page in _pages(part)]
    return [page for part in nav for page in _pages(part)]
