"""The rules of CONTRIBUTING.md and docs/architecture.md, held by machine."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "logo_studio"
MODULES = sorted(SOURCE.rglob("*.py"))

#: Not in the engine: they make results depend on more than the brief.
BANNED = {"random", "secrets", "time", "uuid", "datetime", "locale", "numpy"}
#: Doors and the service may look at the clock; the engine may not.
DOORS = {"http", "cli", "service"}
#: `math` functions whose last bit depends on the platform; geometry/angle.py has ours.
BANNED_MATH = {"sin", "cos", "tan", "asin", "acos", "exp", "log", "pow"}
MATH_ALLOWED = {"color/oklch.py", "color/ciede2000.py", "critique/engine.py"}
NO_NAMES = {"utils", "util", "common", "helpers", "misc"}


def relative(path: Path) -> str:
    return path.relative_to(SOURCE).as_posix()


def tracked(*patterns: str) -> list[Path]:
    """Files of the repository (or all, outside a checkout) that match the patterns."""
    found = subprocess.run(
        ["git", "ls-files", "-co", "--exclude-standard", *patterns],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout.split("\n")  # fmt: skip
    return [ROOT / name for name in found if name and (ROOT / name).is_file()]


@pytest.mark.parametrize("path", MODULES, ids=relative)
def test_module_keeps_the_rules(path: Path) -> None:
    text = path.read_text("utf-8")
    lines = text.count("\n")
    assert lines <= 400, f"{lines} lines; cut it by what it is about"
    assert not NO_NAMES & set(path.parts), "name it for what it does"
    tree = ast.parse(text)
    assert ast.get_docstring(tree), "say on top what the module is"
    if path.relative_to(SOURCE).parts[0] in DOORS:
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names = {a.name.split(".")[0] for a in node.names}
            assert not names & BANNED, f"line {node.lineno}: {names & BANNED} in the engine"
        if isinstance(node, ast.ImportFrom) and node.module:
            assert node.level == 0, "absolute imports only"
            assert node.module.split(".")[0] not in BANNED, f"line {node.lineno}: {node.module}"
            if node.module == "math" and relative(path) not in MATH_ALLOWED:
                names = {a.name for a in node.names} & BANNED_MATH
                assert not names, f"line {node.lineno}: math.{names}; see geometry/angle.py"


def test_tests_and_tools_are_small_too() -> None:
    for path in tracked("tests/**/*.py", "tools/*.py", "bench/*.py"):
        assert path.read_text("utf-8").count("\n") <= 400, path


def test_public_api_is_nine_names_at_most() -> None:
    import logo_studio

    assert len(logo_studio.__all__) <= 9
    for name in logo_studio.__all__:
        assert getattr(logo_studio, name).__doc__, f"{name} has no docstring"


def test_layers() -> None:
    from importlinter.cli import lint_imports

    assert lint_imports(config_filename=str(ROOT / ".importlinter"), no_cache=True) == 0


def test_one_importer_for_each_foreign_library() -> None:
    allowed = {
        "pathops": {"geometry/boolean.py"},
        "uharfbuzz": {"typography/fonts.py", "typography/shape.py", "typography/outline.py"},
        "svg2png_py": {"render/raster.py"},
        "aiokafka": {"service/queue/kafka.py", "service/queue/kafka_consumer.py"},
        "asyncpg": {"service/jobs/news.py"},
        "obstore": {"service/blobs/s3.py"},
        "prometheus_client": {"service/metrics.py"},
    }
    for library, homes in allowed.items():
        users = {
            relative(p)
            for p in MODULES
            if re.search(rf"^\s*(import|from) {library}\b", p.read_text("utf-8"), re.M)
        }
        assert users <= homes, f"{library} is imported by {users - homes}"


def test_engine_starts_light() -> None:
    """Importing the engine brings in no heavy or networked library."""
    code = "import logo_studio.studio, sys; print(' '.join(sys.modules))"
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={"PYTHONPATH": str(ROOT / "src")},
    ).stdout.split()  # fmt: skip
    for name in (
        "numpy",
        "PIL",
        "fontTools",
        "asyncio",
        "socket",
        "http",
        "sqlite3",
        "rich",
        "cyclopts",
    ):
        assert name not in out, f"the engine imports {name}"


def test_command_line_starts_without_the_service() -> None:
    """`make logos` needs none of the service's packages, and pays for none."""
    code = "import logo_studio.cli.app, logo_studio.cli.generate, sys; print(' '.join(sys.modules))"
    out = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True,
        env={"PYTHONPATH": str(ROOT / "src")},
    ).stdout.split()  # fmt: skip
    for name in ("sqlalchemy", "greenlet", "aiokafka", "asyncpg", "obstore", "prometheus_client"):
        assert name not in out, f"the command line imports {name}"
    run = (ROOT / "requirements" / "run.txt").read_text("utf-8")
    assert "sqlalchemy" not in run


def test_no_address_or_machine_path_is_committed() -> None:
    hosts = [
        f"{a}.{b}"
        for a, b in (("pypi", "org"), ("pythonhosted", "org"), ("npmjs", "org"), ("npmjs", "com"))
    ]
    folders = [f"/{name}/" for name in ("work", "root")]
    for path in tracked():
        if path.suffix in (".png", ".ttf", ".bin", ".z") or "licences" in path.parts:
            continue
        text = path.read_text("utf-8", "replace")
        for host in hosts:
            assert host not in text, f"{path.relative_to(ROOT)} names {host}"
        for folder in (str(ROOT), *folders):
            assert folder not in text, f"{path.relative_to(ROOT)} has a machine's folder {folder}"
