"""Every check of the deploy files, and a table of what was found.

    python tools/deploy_check.py [--image]

`--image` builds the image without a registry as well (tools/build_image.sh: root, Debian).
Programs come from requirements/deploy.txt and tools/system.sh; one that is not here is named.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import yaml

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "tests" / "deploy"))
from files import promtool

#: Kubernetes versions whose schemas the manifests are held to.
KUBERNETES = ("1.31", "1.36")
#: Kinds of other projects, which Kubernetes' schemas do not know.
FOREIGN = {"ScaledObject"}


class Missing(Exception):
    """The program of a check is not here."""


def program(name: str) -> str:
    beside = Path(sys.executable).with_name(name)
    found = str(beside) if beside.exists() else shutil.which(name)
    if found is None:
        raise Missing(f"{name} is not installed")
    return found


def run(*command: str, cwd: Path = ROOT) -> str:
    """Standard output; AssertionError with all that was said when it fails."""
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True)
    assert done.returncode == 0, (done.stdout + done.stderr).strip()
    return done.stdout


def hadolint() -> str:
    run(program("hadolint"), "Dockerfile")
    return "no finding"


def compose() -> str:
    try:
        from compose_spec import PyCompose
    except ModuleNotFoundError:
        raise Missing("compose-spec is not installed") from None
    data = yaml.safe_load((ROOT / "compose.yaml").read_text("utf-8"))
    try:
        found = PyCompose.from_json(json.dumps(data))
        found.validate()
    except ValueError as error:
        raise AssertionError(error) from None
    return f"{len(found.service_names())} services as the specification has them"


def kubernetes() -> str:
    checker = program("kubernetes-validate")
    count = 0
    for version in KUBERNETES:
        for path in sorted((ROOT / "deploy" / "kubernetes").glob("*/*.yaml")):
            documents = [d for d in yaml.safe_load_all(path.read_text("utf-8")) if d]
            if path.name == "kustomization.yaml" or documents[0]["kind"] in FOREIGN:
                continue
            run(checker, "--strict", "-k", version, str(path))
            count += len(documents)
    return f"{count} resources against the schemas of {' and '.join(KUBERNETES)}"


def kustomize() -> str:
    name = "kubectl" if shutil.which("kubectl") else "kustomize"
    command = [program(name), "kustomize"] if name == "kubectl" else [program(name), "build"]
    checker = program("kubernetes-validate")
    out = []
    for folder in ("base", "keda", "hpa"):
        text = run(*command, f"deploy/kubernetes/{folder}")
        kinds = [d["kind"] for d in yaml.safe_load_all(text)]
        built = ROOT / "out" / "deploy" / f"{folder}.yaml"
        built.parent.mkdir(parents=True, exist_ok=True)
        plain = [d for d in yaml.safe_load_all(text) if d["kind"] not in FOREIGN]
        built.write_text(yaml.safe_dump_all(plain), "utf-8")
        run(checker, "--strict", "-k", KUBERNETES[-1], str(built))
        out.append(f"{folder} {len(kinds)}")
    return f"resources rendered: {', '.join(out)}"


def prometheus() -> str:
    tool = promtool()
    if tool is None:
        raise Missing("promtool is not here: make system")
    folder = ROOT / "deploy" / "prometheus"
    run(tool, "check", "config", "prometheus.yaml", cwd=folder)
    run(tool, "check", "rules", "alerts.yaml", cwd=folder)
    run(tool, "test", "rules", "alerts.test.yaml", cwd=folder)
    rules = yaml.safe_load((folder / "alerts.yaml").read_text("utf-8"))["groups"]
    return f"{sum(len(g['rules']) for g in rules)} alerts, each raised by its case"


def own_tests() -> str:
    said = run(sys.executable, "-m", "pytest", "-n", "0", "tests/deploy", "-p", "no:cacheprovider")
    return said.strip().splitlines()[-1].strip(" =.") or "passed"


def image() -> str:
    if os.geteuid() != 0:
        raise Missing("root is needed")
    return run("sh", "tools/build_image.sh").strip().splitlines()[-1]


def main() -> None:
    checks: list[tuple[str, Callable[[], str]]] = [
        ("Dockerfile (hadolint)", hadolint),
        ("compose.yaml (compose-spec)", compose),
        ("Kubernetes manifests", kubernetes),
        ("kustomize", kustomize),
        ("Prometheus (promtool)", prometheus),
        ("our own rules (tests/deploy)", own_tests),
    ]
    if "--image" in sys.argv:
        checks.append(("image", image))
    failed = missing = 0
    for name, check in checks:
        try:
            state, note = "ok", check()
        except Missing as error:
            state, note = "missing", str(error)
            missing += 1
        except AssertionError as error:
            state, note = "FAILED", str(error).replace("\n", "\n" + " " * 40)
            failed += 1
        print(f"{name:30}{state:10}{note}", flush=True)
    if missing and os.environ.get("CI"):
        failed += missing
    raise SystemExit(1 if failed else 0)


if __name__ == "__main__":
    main()
