"""Webhooks over HTTP and from the shell: added, listed, tested, removed."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path
from uuid import uuid4

ROOT = Path(__file__).resolve().parents[2]


def test_the_life_of_a_webhook(client, monkeypatch) -> None:
    async def unknown(*_: object, **__: object) -> None:
        raise OSError("no such name")

    monkeypatch.setattr(asyncio.base_events.BaseEventLoop, "getaddrinfo", unknown)
    answer = client.post(
        "/v1/webhooks", json={"url": "https://hooks.example/x", "events": ["batch.completed"]}
    )
    assert answer.status_code == 201, answer.text
    hook = answer.json()
    assert hook["secret"].startswith("whsec_")
    path = answer.headers["location"]
    assert path == f"/v1/webhooks/{hook['webhook_id']}"
    (listed,) = client.get("/v1/webhooks").json()["webhooks"]
    assert listed == {k: v for k, v in hook.items() if k != "secret"}
    fresh = client.post(f"{path}/rotate").json()
    assert fresh["secret"] not in ("", hook["secret"])
    tried = client.post(f"{path}/test").json()
    assert tried == {"delivered": False, "answer": None, "error": "no such name"}
    assert client.post(f"{path}/replay").json() == {"replayed": 0}
    assert client.post(f"{path}/replay", json={"messages": [1]}).status_code == 202
    assert client.get(f"{path}/messages").json() == {"messages": [], "next": None}
    assert client.get(f"{path}/messages?status=odd").status_code == 422
    assert client.delete(path).status_code == 204
    assert client.get("/v1/webhooks").json() == {"webhooks": []}


def test_what_is_refused(client) -> None:
    for body in (
        {"url": "http://hooks.example/"}, {"url": "https://127.0.0.1/"}, {"url": "https://[::1]/"},
        {"url": "https://hooks.example/", "events": ["odd"]}, {"url": 7}, {},
        {"url": "https://hooks.example/", "secret": "mine"},
    ):  # fmt: skip
        answer = client.post("/v1/webhooks", json=body)
        assert answer.status_code == 422, body
        assert answer.headers["content-type"] == "application/problem+json"
    for webhook_id in (uuid4(), "x"):
        path = f"/v1/webhooks/{webhook_id}"
        for answer in (
            client.delete(path), client.post(f"{path}/rotate"), client.post(f"{path}/test"),
            client.post(f"{path}/replay"), client.get(f"{path}/messages"),
        ):  # fmt: skip
            assert answer.json()["code"] == "webhook_not_found"


def cli(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    keep = {k: v for k, v in os.environ.items() if not k.startswith(("LOGO_", "DATABASE_"))}
    return subprocess.run(
        [sys.executable, "-m", "logo_studio.cli.app", "webhooks", *arguments], cwd=ROOT, text=True,
        capture_output=True, check=False, timeout=60,
        env={
            **keep, "LOGO_DATA_DIR": str(folder), "LOGO_WEBHOOK_PRIVATE": "1",
            "PYTHONPATH": str(ROOT / "src"),
        },
    )  # fmt: skip


def test_the_same_from_the_shell(tmp_path: Path) -> None:
    keep = {k: v for k, v in os.environ.items() if not k.startswith(("LOGO_", "DATABASE_"))}
    subprocess.run(
        [sys.executable, "-m", "logo_studio.cli.app", "migrate"], check=True, cwd=ROOT, timeout=60,
        capture_output=True,
        env={**keep, "LOGO_DATA_DIR": str(tmp_path), "PYTHONPATH": str(ROOT / "src")},
    )  # fmt: skip
    added = cli(tmp_path, "add", "http://127.0.0.1:1/", "--events", "job.failed", "--json")
    assert added.returncode == 0, added.stderr
    hook = json.loads(added.stdout)
    listed = cli(tmp_path, "list")
    assert "http://127.0.0.1:1/" in listed.stdout
    assert hook["secret"] not in listed.stdout
    assert "0 wait again" in cli(tmp_path, "replay", hook["webhook_id"]).stdout
    assert "no messages" in cli(tmp_path, "messages", hook["webhook_id"]).stdout
    tested = cli(tmp_path, "test", hook["webhook_id"])
    assert tested.returncode == 2
    assert "not delivered" in tested.stderr
    assert "removed" in cli(tmp_path, "remove", hook["webhook_id"]).stdout
    for wrong in (["add"], ["remove", "x"], ["add", "ftp://x.example"]):
        assert cli(tmp_path, *wrong).returncode == 2
