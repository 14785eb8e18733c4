"""The Kubernetes manifests: complete, restricted, and in step with the service's promises.

`make deploy-check` holds them to the schemas of Kubernetes besides.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from files import DEPLOY, check_settings, documents

from logo_studio.service.metrics import rows
from logo_studio.service.settings import Settings

FOLDER = DEPLOY / "kubernetes"
BASE = [
    d for p in sorted((FOLDER / "base").glob("*.yaml"))
    if p.name not in ("kustomization.yaml", "secret.example.yaml")
    for d in documents(f"deploy/kubernetes/base/{p.name}")
]  # fmt: skip
BY_NAME = {(d["kind"], d["metadata"]["name"]): d for d in BASE}
WORKLOADS = [d for d in BASE if d["kind"] in ("Deployment", "Job")]
IDS = [d["metadata"]["name"] for d in WORKLOADS]


def pod(workload: dict[str, Any]) -> dict[str, Any]:
    found: dict[str, Any] = workload["spec"]["template"]["spec"]
    return found


@pytest.mark.parametrize("folder", ["base", "keda", "hpa"])
def test_kustomizations_name_every_file(folder: str) -> None:
    (kustomization,) = documents(f"deploy/kubernetes/{folder}/kustomization.yaml")
    there = {p.name for p in (FOLDER / folder).glob("*.yaml")}
    named = {name for name in kustomization["resources"] if name.endswith(".yaml")}
    assert there - {"kustomization.yaml", "secret.example.yaml"} == named
    assert kustomization["namespace"] == "logo-studio"


@pytest.mark.parametrize("workload", WORKLOADS, ids=IDS)
def test_pods_are_restricted(workload: dict[str, Any]) -> None:
    spec = pod(workload)
    context = spec["securityContext"]
    assert context["runAsNonRoot"]
    assert context["runAsUser"] == 10001
    assert context["seccompProfile"] == {"type": "RuntimeDefault"}
    assert spec["automountServiceAccountToken"] is False
    (container,) = spec["containers"]
    own = container["securityContext"]
    assert own["allowPrivilegeEscalation"] is False
    assert own["readOnlyRootFilesystem"] is True
    assert own["capabilities"] == {"drop": ["ALL"]}
    for kind in ("requests", "limits"):
        assert set(container["resources"][kind]) == {"cpu", "memory", "ephemeral-storage"}
    mounts = {m["mountPath"] for m in container["volumeMounts"]}
    assert mounts == {"/data", "/tmp"}, "the root is read-only"
    assert {"configMapRef": {"name": "studio-settings"}} in container["envFrom"]
    assert {"secretRef": {"name": "studio-secrets"}} in container["envFrom"]


@pytest.mark.parametrize("name", ["studio-api", "studio-worker"])
def test_deployments_are_probed_spread_and_ended_in_order(name: str) -> None:
    deployment = BY_NAME["Deployment", name]
    spec = pod(deployment)
    (container,) = spec["containers"]
    for probe, path in (
        ("startupProbe", "/health"), ("livenessProbe", "/health"),
        ("readinessProbe", "/health/ready"),
    ):  # fmt: skip
        assert container[probe]["httpGet"] == {"path": path, "port": "metrics"}
    pause = container.get("lifecycle", {}).get("preStop", {}).get("sleep", {}).get("seconds", 0)
    assert spec["terminationGracePeriodSeconds"] > Settings().shutdown_s + 2 + pause
    assert spec["topologySpreadConstraints"]
    labels = deployment["spec"]["template"]["metadata"]["labels"]
    assert deployment["spec"]["selector"]["matchLabels"].items() <= labels.items()
    budget = BY_NAME["PodDisruptionBudget", name]["spec"]
    assert budget["selector"]["matchLabels"].items() <= labels.items()
    ports = {p["name"]: p["containerPort"] for p in container["ports"]}
    assert ports["metrics"] == 9464
    check_settings({e["name"]: e["value"] for e in container["env"]})


def test_settings_and_secrets() -> None:
    lines = (FOLDER / "base" / "settings.env").read_text("utf-8").split()
    public = dict(line.split("=", 1) for line in lines)
    (example,) = documents("deploy/kubernetes/base/secret.example.yaml")
    secret = example["stringData"] | {"LOGO_SECRET": "x" * 32}
    assert not set(public) & set(secret)
    check_settings(public | secret)
    for value in example["stringData"].values():
        assert "CHANGE-ME" in value, "no secret is committed"


def test_scalers_follow_the_service() -> None:
    settings = Settings()
    lines = (FOLDER / "base" / "settings.env").read_text("utf-8").split()
    partitions = int(dict(line.split("=", 1) for line in lines)["LOGO_PARTITIONS"])
    (scaled,) = documents("deploy/kubernetes/keda/scaledobject.yaml")
    kafka, waiting = scaled["spec"]["triggers"]
    assert (kafka["type"], waiting["type"]) == ("kafka", "prometheus")
    (metric,) = re.findall(r"logo_\w+", waiting["metadata"]["query"])
    assert metric in {name for name, *_ in rows()}, "what batches hold back"
    meta = kafka["metadata"]
    assert (meta["consumerGroup"], meta["topic"]) == (settings.consumer_group, settings.topic)
    for trigger in (kafka, waiting):
        assert all(isinstance(v, str) for v in trigger["metadata"].values()), "KEDA takes strings"
    assert f"KAFKA_BOOTSTRAP_SERVERS={meta['bootstrapServers']}" in lines
    (hpa,) = documents("deploy/kubernetes/hpa/hpa.yaml")
    for scaler, most in ((scaled, "maxReplicaCount"), (hpa, "maxReplicas")):
        assert scaler["spec"][most] <= partitions
        target = scaler["spec"]["scaleTargetRef"]
        assert (target["kind"], target["name"]) in BY_NAME


def test_network_is_closed_but_for_what_is_named() -> None:
    policies = [d for d in BASE if d["kind"] == "NetworkPolicy"]
    nothing = [p for p in policies if p["spec"]["podSelector"] == {}]
    assert [sorted(p["spec"]["policyTypes"]) for p in nothing] == [["Egress", "Ingress"]]
    open_ports = {
        port["port"] for p in policies for rule in p["spec"].get("ingress", ())
        for port in rule["ports"]
    }  # fmt: skip
    assert open_ports == {8000, 9464}
    for p in policies:
        for rule in p["spec"].get("ingress", ()):
            assert rule["from"], "not from everywhere"
