"""Each snippet runs as it stands and draws the same bytes as the page."""

from __future__ import annotations

import io
import json
import os
import re
import subprocess
import sys
import zipfile
from html import unescape
from pathlib import Path
from typing import Any

import pytest

from logo_studio import Brief, design, draw
from logo_studio.http.links import pack_spec

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def spec():
    return design(Brief(business_type="florist", name='L\'Œillet "noir"'), 1)[0].spec


def snippets(html: str) -> dict[str, str]:
    found = re.findall(r'<pre id="s-(\w+)"[^>]*><code>(.*?)</code>', html, re.S)
    return {key: unescape(text) for key, text in found}


def run(kind: str, text: str, folder: Path) -> str:
    """Runs a snippet in an empty folder; what it prints."""
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    keep = {"PATH": path, "PYTHONPATH": str(ROOT / "src"), "HOME": str(folder), "LANG": "C.UTF-8"}
    command = [sys.executable, "-c", text] if kind == "python" else ["sh", "-c", text]
    done = subprocess.run(
        command, cwd=folder, env=keep, capture_output=True, text=True, timeout=120, check=False
    )
    assert done.returncode == 0, f"{text}\n{done.stderr}"
    return done.stdout


@pytest.mark.parametrize("kind", ["cli", "curl", "python"])
def test_a_logo(client, spec, tmp_path, kind) -> None:
    found = snippets(client.get(f"/ui/makers?spec={pack_spec(spec)}").text)
    assert list(found) == ["url", "cli", "json", "curl", "python"]
    svg = draw(spec).svg
    assert client.get(found["url"]).text == svg
    assert json.loads(found["json"])["text"]["name"] == spec.text.name
    run(kind, found[kind], tmp_path)
    (made,) = tmp_path.glob("*.svg")
    assert made.read_text("utf-8") == svg


@pytest.mark.parametrize("kind", ["cli", "python", "curl"])
def test_a_kit(client, spec, tmp_path, kind) -> None:
    page = client.get(f"/kit?spec={pack_spec(spec)}&part=tiers&part=tokens")
    found = snippets(page.text)
    assert client.get(found["url"]).text.count('<section class="part"') == 3
    asked = client.post("/v1/kits", json=json.loads(found["json"])).json()
    told = run(kind, found[kind], tmp_path)
    if kind == "curl":
        assert json.loads(told)["kit_id"] == asked["kit_id"]
        return
    client.get(f"/v1/kits/{asked['kit_id']}/progress")
    whole = client.get(f"/v1/kits/{asked['kit_id']}.zip").content
    (made,) = tmp_path.glob("*.zip")
    assert made.read_bytes() == whole
    assert zipfile.ZipFile(io.BytesIO(whole)).testzip() is None


BRIEF = {
    "brief": "bakery", "name": "L'Épi & fils", "tagline": "Depuis l'aube", "tone": "vintage",
    "motif": "wheat", "avoid": "cake", "palette": "warm", "color": "#9A5500", "seed": "3",
}  # fmt: skip


def files(folder: Path) -> set[str]:
    return {path.read_text("utf-8") for path in folder.rglob("*.svg")}


def variants(client: Any, job: dict[str, Any]) -> set[str]:
    client.get(f"/api/progress/{job['job_id']}")
    found = client.get(f"/api/result/{job['job_id']}").json()
    return {client.get(f"/api/svg/{job['job_id']}/{v['index']}").text for v in found["variants"]}


def six(found, folder) -> set:
    """What command line and Python draw: the same six."""
    for kind in ("cli", "python"):
        (folder / kind).mkdir()
        run(kind, found[kind], folder / kind)
    drawn = files(folder / "cli")
    assert len(drawn) == 6
    assert drawn == files(folder / "python")
    return drawn


def test_a_job(client, tmp_path) -> None:
    page = client.post("/draw", data=BRIEF)
    job = page.url.path.rpartition("/")[2]
    client.get(f"/api/progress/{job}")
    found = snippets(client.get(page.url).text)
    assert client.get(found["url"]).json()["job_id"] == job
    drawn = six(found, tmp_path)
    assert drawn == variants(client, {"job_id": job})
    again = json.loads(run("curl", found["curl"], tmp_path))
    assert client.get(f"/api/result/{again['job_id']}").status_code == 200
    assert client.post("/api/generate", json=json.loads(found["json"])).status_code == 202


def test_more_like_one(client, spec, tmp_path) -> None:
    page = client.get("/more", params=BRIEF | {"like": pack_spec(spec), "vary": "type,colour"})
    found = snippets(page.text)
    assert client.get(found["url"]).status_code == 200
    drawn = six(found, tmp_path)
    told = json.loads(run("curl", found["curl"], tmp_path))
    assert {logo["svg"] for logo in told["logos"]} == drawn
    assert len(client.post("/v1/more", json=json.loads(found["json"])).json()["logos"]) == 6
