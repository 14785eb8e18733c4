"""compose.yaml and the image: what runs is limited, watched, nobody's root, and configured."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from files import ROOT, check_settings, documents

(COMPOSE,) = documents("compose.yaml")
SERVICES: dict[str, dict[str, Any]] = COMPOSE["services"]
STUDIO = [name for name, s in SERVICES.items() if s["image"] == "logo-studio"]


def filled(value: object) -> str:
    """`${NAME:-default}` as it stands in an empty environment."""
    return re.sub(r"\$\{\w+:-([^}]*)\}", r"\1", str(value))


def test_services() -> None:
    assert {"setup", "api", "worker"} == set(STUDIO)
    assert set(SERVICES) - set(STUDIO) == {
        "kafka", "postgres", "storage", "prometheus", "grafana",
    }  # fmt: skip


@pytest.mark.parametrize("name", SERVICES)
def test_each_is_limited_watched_and_nobody(name: str) -> None:
    service = SERVICES[name]
    assert service["healthcheck"]["test"], name
    limits = service["deploy"]["resources"]["limits"]
    assert set(limits) == {"cpus", "memory"}
    user = str(service["user"])
    assert user not in ("root", "0")
    assert not user.startswith("0:")
    assert service["cap_drop"] == ["ALL"]
    assert "no-new-privileges:true" in service["security_opt"]
    assert not service.get("privileged")
    assert "container_name" not in service, "it could not be scaled"
    assert service["restart"] in ("unless-stopped", "on-failure")
    assert service["logging"]["options"]["max-size"]
    if "build" not in service:
        assert re.search(r":v?\d+\.\d+", service["image"]), "pinned to a version"
    for port in service.get("ports", ()):
        assert port.startswith("127.0.0.1:"), "published to this machine alone"
    for needed in service.get("depends_on", {}):
        assert needed in SERVICES
    for volume in service.get("volumes", ()):
        source = volume.split(":")[0]
        assert (ROOT / source).exists() if source.startswith(".") else source in COMPOSE["volumes"]


@pytest.mark.parametrize("name", STUDIO)
def test_settings_are_settings(name: str) -> None:
    environment = {k: filled(v) for k, v in SERVICES[name]["environment"].items()}
    check_settings(environment)
    assert SERVICES[name]["read_only"]
    assert SERVICES[name]["build"]["target"] == "studio"


def test_worker_scales_and_stops_in_time() -> None:
    worker = SERVICES["worker"]
    assert "ports" not in worker
    assert "volumes" not in worker, "workers share no folder: each has its own name"
    assert int(worker["stop_grace_period"].rstrip("s")) > 10
    assert worker["environment"] == {
        k: v for k, v in SERVICES["api"]["environment"].items() if k != "LOGO_SECRET"
    }


def test_image() -> None:
    text = (ROOT / "Dockerfile").read_text("utf-8")
    stages = re.findall(r"^FROM (\S+) AS (\w+)$", text, re.M)
    assert stages == [("${BASE}", n) for n in ("build", "storage", "studio")], "one base"
    for stage in re.split(r"^FROM ", text, flags=re.M)[2:]:
        assert "USER 10001:10001" in stage
        assert "HEALTHCHECK" in stage
        assert 'ENTRYPOINT ["' in stage
    for line in re.findall(r"^RUN .*?(?<!\\)$", text, re.M | re.S):
        for install in re.findall(r"pip install [^&]*", line):
            assert "--require-hashes" in install or "--no-deps" in install, install
    for name in re.findall(r"requirements/(\w+\.txt)", text):
        assert (ROOT / "requirements" / name).exists(), name
    variables = dict(re.findall(r"(LOGO?_\w+)=(\S+)", text))
    check_settings(variables)
    ignored = (ROOT / ".dockerignore").read_text("utf-8").splitlines()
    assert ignored[1] == "*"
    for sources in re.findall(r"^COPY (?!--from)(.+) \S+$", text, re.M):
        for source in sources.split():
            kept = f"!{source.rstrip('/')}"
            assert kept in ignored, f"{source} is copied, and kept out by .dockerignore"
            assert (ROOT / source).exists()


def test_first_key_is_made_once() -> None:
    """The setup's words are verbs and options that exist."""
    from logo_studio.cli.app import VERBS

    (script,) = SERVICES["setup"]["command"]
    assert set(re.findall(r"logo-studio (\w+)", script)) <= set(VERBS)
    assert "keys list --json" in script
    assert SERVICES["api"]["depends_on"]["setup"] == {"condition": "service_completed_successfully"}
