"""Reading the deploy files, and the settings that they may set."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import msgspec
import yaml

from logo_studio.service.settings import INTERNAL, Settings, load, variable

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
SETTINGS = {variable(f.name) for f in msgspec.structs.fields(Settings)} | INTERNAL
#: Ours, by these names; the rest of an environment belongs to other images.
OURS = ("LOGO_", "LOG_", "S3_", "AWS_", "DATABASE_URL", "KAFKA_BOOTSTRAP_SERVERS")


def documents(*names: str) -> list[dict[str, Any]]:
    """Every document of the YAML files."""
    return [d for name in names for d in yaml.safe_load_all((ROOT / name).read_text("utf-8")) if d]


def check_settings(environment: dict[str, str]) -> None:
    """All of them are settings of the service, and it starts with these values."""
    assert set(environment) <= SETTINGS, set(environment) - SETTINGS
    load({name: str(value) for name, value in environment.items()})


def promtool() -> str | None:
    """The program, installed or put into .cache by tools/system.sh."""
    cached = ROOT / ".cache" / "prometheus" / "usr" / "bin" / "promtool"
    return shutil.which("promtool") or (str(cached) if cached.exists() else None)
