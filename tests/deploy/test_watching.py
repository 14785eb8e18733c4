"""Dashboards and alerts: they name metrics that exist, and every alert has its runbook."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
import dashboards
from files import DEPLOY, ROOT, documents, promtool

from logo_studio.service import metrics

KNOWN = {name for name, *_ in metrics.rows()} | {"up"}
LABELS = {name: set(labels.split(", ")) for name, _, labels, _ in metrics.rows()}
#: Added by Prometheus, or by its histograms.
EVERYWHERE = {"job", "instance", "le"}
(RULES,) = documents("deploy/prometheus/alerts.yaml")
ALERTS: list[dict[str, Any]] = [rule for group in RULES["groups"] for rule in group["rules"]]
BOARDS = {p.name: json.loads(p.read_text()) for p in (DEPLOY / "grafana/dashboards").glob("*.json")}


def expressions() -> list[tuple[str, str]]:
    """(where, PromQL) of everything that is asked."""
    found = [(rule["alert"], rule["expr"]) for rule in ALERTS]
    for name, board in BOARDS.items():
        found += [
            (f"{name}: {p['title']}", t["expr"]) for p in board["panels"] for t in p["targets"]
        ]
    return found


def named(expression: str) -> set[str]:
    """The metrics that an expression names, without the endings of histograms."""
    plain = re.sub(r"\{[^}]*\}|\b(by|on|group_left) \([^)]*\)", "", expression)
    words = re.findall(r"\b(?:logo|http|kafka|db|s3|process|webhook)_\w+|\bup\b", plain)
    return {w if w in KNOWN else re.sub(r"_(bucket|sum|count)$", "", w) for w in words}


@pytest.mark.parametrize(("where", "expression"), expressions(), ids=lambda v: str(v)[:40])
def test_metrics_exist_with_these_labels(where: str, expression: str) -> None:
    names = named(expression)
    assert names, where
    assert names <= KNOWN, f"{where}: {names - KNOWN}"
    labels = set().union(*(LABELS.get(name, set()) for name in names)) | EVERYWHERE
    used = set(re.findall(r"[{,]\s*(\w+)\s*(?:=~|!=|!~|=)", expression))
    used |= {w for group in re.findall(r"\bby \(([^)]*)\)", expression) for w in group.split(", ")}
    assert used - {""} <= labels, f"{where}: {used - labels}"


def test_each_alert_is_complete() -> None:
    runbooks = (ROOT / "docs" / "runbooks.md").read_text("utf-8")
    tests = (DEPLOY / "prometheus" / "alerts.test.yaml").read_text("utf-8")
    names = [rule["alert"] for rule in ALERTS]
    assert len(names) == len(set(names)) >= 15
    for rule in ALERTS:
        assert rule["labels"]["severity"] in ("page", "ticket")
        assert rule["for"]
        notes = rule["annotations"]
        assert notes["summary"]
        assert notes["description"]
        assert notes["runbook"] == f"docs/runbooks.md#{rule['alert'].lower()}"
        section = runbooks.partition(f"## {rule['alert']}\n")[2].partition("\n## ")[0]
        assert len(section) > 200, f"docs/runbooks.md says too little of {rule['alert']}"
        assert f"name: {rule['alert']}\n" in tests, "raised by a case of alerts.test.yaml"
        assert f"alertname: {rule['alert']}, exp_alerts: []" in tests, "not raised on a good day"
    assert set(re.findall(r"^## (Studio\w+)$", runbooks, re.M)) == set(names)


def test_dashboards_are_what_grafana_loads() -> None:
    (source,) = documents("deploy/grafana/provisioning/datasources/prometheus.yaml")[0][
        "datasources"
    ]
    (provider,) = documents("deploy/grafana/provisioning/dashboards/studio.yaml")[0]["providers"]
    (compose,) = documents("compose.yaml")
    mounts = compose["services"]["grafana"]["volumes"]
    assert f"./deploy/grafana/dashboards:{provider['options']['path']}:ro" in mounts
    assert len(BOARDS) >= 3
    assert len({b["uid"] for b in BOARDS.values()}) == len(BOARDS)
    for name, board in BOARDS.items():
        assert board["title"]
        assert board["uid"]
        assert isinstance(board["schemaVersion"], int)
        assert "__inputs" not in board, "made for importing by hand"
        ids = [p["id"] for p in board["panels"]]
        assert len(set(ids)) == len(ids)
        taken: set[tuple[int, int]] = set()
        for panel in board["panels"]:
            at = panel["gridPos"]
            assert at["x"] + at["w"] <= 24
            cells = {
                (x, y)
                for x in range(at["x"], at["x"] + at["w"])
                for y in range(at["y"], at["y"] + at["h"])
            }
            assert not cells & taken, f"{name}: {panel['title']} covers another"
            taken |= cells
            assert panel["type"] in ("timeseries", "stat")
            assert panel["targets"]
            for target in panel["targets"]:
                assert target["datasource"]["uid"] == source["uid"] == panel["datasource"]["uid"]


def test_dashboards_are_current() -> None:
    for name, text in dashboards.pages().items():
        assert (dashboards.FOLDER / name).read_text("utf-8") == text, f"{name} is old: make docs"
    assert set(dashboards.pages()) == set(BOARDS)


def test_every_metric_is_watched_or_said_to_be_for_looking_only() -> None:
    """What nobody asks is not worth counting."""
    asked = set().union(*(named(expression) for _, expression in expressions()))
    unused = KNOWN - asked
    assert unused <= {
        "process_virtual_memory_bytes", "process_max_fds",  # come with the library
    }, unused  # fmt: skip


@pytest.mark.parametrize(
    "arguments",
    [
        ("check", "config", "prometheus.yaml"),
        ("check", "rules", "alerts.yaml"),
        ("test", "rules", "alerts.test.yaml"),
    ],
    ids=" ".join,
)
def test_promtool(arguments: tuple[str, ...]) -> None:
    program = promtool()
    if program is None:
        say = pytest.fail if os.environ.get("CI") else pytest.skip
        say("promtool is not here: make system")
    done = subprocess.run(
        [program, *arguments], cwd=DEPLOY / "prometheus", capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout + done.stderr
