"""The site of docs/: its navigation names pages that exist, and lists start where they are written.

`make site` builds it; a warning fails there.
"""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
import site_hooks
from files import ROOT, documents

(CONFIG,) = documents("mkdocs.yml")


def test_navigation_names_pages_once() -> None:
    named = site_hooks._pages(CONFIG["nav"])
    assert len(set(named)) == len(named)
    for page in named:
        assert (ROOT / "docs" / page).exists(), page
    assert CONFIG["hooks"] == ["tools/site_hooks.py"]
    assert CONFIG["theme"]["font"] is False, "the site asks nobody on the network"


def test_other_pages_come_last() -> None:
    config = {"nav": [{"Home": "index.md"}], "docs_dir": str(ROOT / "docs")}
    (_, last) = site_hooks.on_config(config)["nav"]
    assert "service.md" in last[site_hooks.LAST]
    assert "index.md" not in last[site_hooks.LAST]


def test_lists_and_tables_under_a_paragraph() -> None:
    text = "Take:\n1. one\n2. two\n   more\n3. three\n\nThen\n| a |\n|---|\n```\nx\n- y\n```"
    wanted = "Take:\n\n1. one\n2. two\n   more\n3. three\n\nThen\n\n| a |\n|---|\n```\nx\n- y\n```"
    assert site_hooks.on_page_markdown(text) == wanted
    assert site_hooks.on_page_markdown(wanted) == wanted
