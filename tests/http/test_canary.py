"""Secrets stay secret: a service with a canary in every secret setting is asked everything, things
go wrong on purpose, and no canary is found in answers, logs, metrics, traces or messages."""

from __future__ import annotations

import http.server
import os
import re
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlencode

import httpx
import pytest
from servers.programs import serving

from logo_studio.http.openapi import ANSWERS
from logo_studio.service.keys.key import mint
from logo_studio.service.settings import rows

#: Setting -> a value with a canary in it. Whatever they are for is away: nothing listens there.
SECRETS = {
    "DATABASE_URL": "postgresql+asyncpg://app:canary-database-5f1c@127.0.0.1:9/appdb",
    "AWS_ACCESS_KEY_ID": "AKIACANARY0ACCESS0KEY",
    "AWS_SECRET_ACCESS_KEY": "canary-s3-secret-77aa20b1",
    "LOGO_SECRET": "canary-signing-secret-0123456789abcdef",
}
CANARIES = ("canary-database-5f1c", "canary-s3-secret-77aa20b1", SECRETS["LOGO_SECRET"])
AWAY = {
    **SECRETS, "S3_ENDPOINT_URL": "http://127.0.0.1:9", "S3_BUCKET": "logos",
    "KAFKA_BOOTSTRAP_SERVERS": "127.0.0.1:9", "LOGO_CONNECT_TIMEOUT_S": "0.3",
    "LOGO_COMMAND_TIMEOUT_S": "0.5", "LOG_LEVEL": "DEBUG", "LOG_FORMAT": "json",
}  # fmt: skip
JOB = {"business_type": "bakery", "preferences": {"name": "Kora"}}


def test_every_secret_setting_has_a_canary() -> None:
    words = re.compile(r"SECRET|PASSWORD|TOKEN|ACCESS_KEY|DATABASE_URL|_DSN")
    assert {name for name, _, _ in rows() if words.search(name)} == set(SECRETS)


class Collector(http.server.BaseHTTPRequestHandler):
    """Takes traces and keeps them."""

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["content-length"]))
        self.server.kept.append(body)  # type: ignore[attr-defined]
        self.send_response(200)
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Silent."""


@pytest.fixture
def traces() -> Iterator[tuple[str, list[bytes]]]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Collector)
    server.kept = []  # type: ignore[attr-defined]
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", server.kept  # type: ignore[attr-defined]
    server.shutdown()
    server.server_close()
    thread.join(10)


def told(answer: httpx.Response) -> str:
    return f"{answer.status_code} {answer.headers} {answer.text}"


def silent(text: str, *canaries: str) -> None:
    for canary in (*CANARIES, *canaries):
        at = text.find(canary)
        assert at < 0, text[max(0, at - 200) : at + 100]


def ask_everything(address: str, headers: dict[str, str]) -> list[str]:
    """What the routes say, good and bad."""
    found = []
    with httpx.Client(base_url=address, headers=headers, timeout=60) as client:
        for name in ANSWERS:
            method, path = name.split()
            where = re.sub(r"\{\w+\}", "00000000-0000-4000-8000-000000000000", path)
            body = {"json": JOB} if method == "POST" else {}
            found.append(told(client.request(method, where, **body)))
        for path in ("/", "/docs", "/nowhere", "/health/ready", "/metrics", "/sign-in"):
            found.append(told(client.get(path)))
        found.append(told(client.post("/api/generate", content=b"{bad")))
    return found


def test_nothing_leaks_while_everything_is_away(
    tmp_path: Path, traces: tuple[str, list[bytes]]
) -> None:
    collector, kept = traces
    folder = tmp_path / "data"
    watched = {"OTEL_EXPORTER_OTLP_ENDPOINT": collector, "OTEL_BSP_SCHEDULE_DELAY": "100"}
    with serving(folder, **AWAY, **watched) as address:
        answers = ask_everything(address, {})
    assert any(a.startswith("503") for a in answers)
    assert any('"database":' in a for a in answers)  # readiness names it
    log = (folder / "server.log").read_text("utf-8")
    silent("\n".join(answers))
    silent(log)
    silent(b"".join(kept).decode("latin-1"))
    environment = {k: v for k, v in os.environ.items() if not k.startswith("LOGO_")} | AWAY
    environment["LOGO_DATA_DIR"] = str(folder)
    for verb in (["migrate", "status"], ["migrate"], ["dlq"], ["keys"], ["doctor"], ["webhooks"]):
        done = subprocess.run(
            [sys.executable, "-m", "logo_studio.cli.app", *verb], env=environment, timeout=120,
            capture_output=True, text=True, check=False,
        )  # fmt: skip
        assert done.returncode != 0 or verb == ["doctor"], verb
        assert done.stdout + done.stderr
        silent(done.stdout + done.stderr)


def test_nothing_leaks_at_the_door(tmp_path: Path, traces: tuple[str, list[bytes]]) -> None:
    collector, kept = traces
    folder = tmp_path / "data"
    variables = {
        "LOGO_SECRET": SECRETS["LOGO_SECRET"], "LOGO_KEYS": "required", "LOG_LEVEL": "DEBUG",
        "OTEL_EXPORTER_OTLP_ENDPOINT": collector, "OTEL_BSP_SCHEDULE_DELAY": "100",
    }  # fmt: skip
    environment = dict(os.environ) | {"LOGO_DATA_DIR": str(folder)}
    done = subprocess.run(
        [sys.executable, "-m", "logo_studio.cli.app", "keys", "create", "x", "--scope", "admin"],
        env=environment, timeout=120, capture_output=True, text=True, check=True,
    )  # fmt: skip
    key, stranger = done.stdout.strip(), mint()[0]
    silent(done.stderr, key)
    with serving(folder, **variables) as address:
        answers = ask_everything(address, {"Authorization": f"Bearer {key}"})
        assert sum(a.startswith("2") for a in answers) > 10
        answers += ask_everything(address, {"Authorization": f"Bearer {stranger}"})[:3]
        with httpx.Client(base_url=address, timeout=60) as client:
            form = {"Content-Type": "application/x-www-form-urlencoded"}
            for shown in (key, stranger, "lsk_short"):
                body = urlencode({"key": shown, "next": "/"})
                answers.append(told(client.post("/sign-in", content=body, headers=form)))
            session = client.cookies["logo_session"]
            answers[-3] = answers[-3].replace(session, "")  # where it belongs
            answers.append(told(client.get("/", headers={"Cookie": f"logo_session={session}"})))
            answers.append(told(client.get("/v1/jobs", headers={"X-API-Key": key[:-1] + "!"})))
            answers.append(told(client.get(f"/v1/logo.svg?business=x&signature={'A' * 43}")))
            answers.append(told(client.get("/v1/jobs", headers={"X-API-Key": key})))
    secrets = (key, key[13:45], stranger, stranger[13:45], session)
    silent("\n".join(answers), *secrets)
    silent((folder / "server.log").read_text("utf-8"), *secrets)
    assert kept, "traces were on"
    silent(b"".join(kept).decode("latin-1"), *secrets)
    for path in folder.iterdir():
        if path.is_file():
            silent(path.read_bytes().decode("latin-1"), key, key[13:45])
