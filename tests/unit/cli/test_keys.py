"""`logo-studio keys` and `sign` from the outside."""

from __future__ import annotations

import json
import re
import stat
from pathlib import Path

import pytest

from logo_studio.cli.app import main


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in ("DATABASE_URL", "LOGO_SECRET"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LOGO_DATA_DIR", str(tmp_path))
    return tmp_path


def run(*arguments: str) -> int:
    try:
        main(arguments)
    except SystemExit as stop:
        return int(stop.code or 0)
    return 0


def test_made_listed_rotated_revoked(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("keys", "list") == 0
    assert capsys.readouterr().out == "no keys\n"
    assert run("keys", "create", "web shop", "--scope", "read", "--expires", "90d") == 0
    shown = capsys.readouterr()
    key = shown.out.strip()  # alone on its stream: it can be piped
    assert re.fullmatch(r"lsk_\w{8}_\w{38}", key)
    assert "web shop" in shown.err
    key_id = key[4:12]
    assert run("keys", "--json") == 0
    (row,) = json.loads(capsys.readouterr().out)
    assert (row["id"], row["name"], row["scope"], row["state"]) == (
        key_id, "web shop", "read", "active",
    )  # fmt: skip
    assert run("keys", "rotate", key_id, "--overlap", "2h", "--json") == 0
    new = json.loads(capsys.readouterr().out)
    assert new["key"][4:12] == new["id"] != key_id
    assert new["scope"] == "read"
    assert run("keys", "revoke", new["id"]) == 0
    capsys.readouterr()
    assert run("keys") == 0
    table = capsys.readouterr().out
    assert re.search(rf"{key_id} .*active", table)
    assert re.search(rf"{new['id']} .*revoked", table)
    for text in (key, new["key"]):
        for path in folder.iterdir():
            assert text.encode() not in path.read_bytes()


@pytest.mark.parametrize(
    "arguments",
    [
        ("create",), ("create", "x" * 81), ("create", "x", "--expires", "soon"),
        ("create", "x", "--rate", "0"), ("rotate", "nobody"), ("revoke", "nobody"), ("revoke",),
        ("create", "x", "--scope", "all"),
    ],
)  # fmt: skip
def test_what_cannot_be(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run("keys", *arguments) == 2
    assert capsys.readouterr().err.startswith("logo-studio: ")


def test_an_ended_key_is_not_rotated(capsys: pytest.CaptureFixture[str]) -> None:
    run("keys", "create", "x")
    key_id = capsys.readouterr().out[4:12]
    run("keys", "revoke", key_id)
    assert run("keys", "rotate", key_id) == 2


def test_addresses_are_signed(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run("sign", "/v1/logo.svg?business=bakery") == 0
    first = capsys.readouterr().out
    assert re.fullmatch(r"/v1/logo\.svg\?business=bakery&signature=[\w-]{43}\n", first)
    assert run("sign", "/v1/logo.svg?business=bakery") == 0
    assert capsys.readouterr().out == first
    assert run("sign", "/api/svg/x/0", "--expires", "1h") == 0
    assert "expires=" in capsys.readouterr().out
    assert run("sign", "/v1/jobs") == 2
    secret = folder / "secret"
    assert stat.S_IMODE(secret.stat().st_mode) == 0o600
    secret.write_text("x")
    assert run("sign", "/v1/logo.svg?business=bakery") == 2
    assert "too short" in capsys.readouterr().err
