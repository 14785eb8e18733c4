"""This machine: the configuration, installed packages, packaged data, the data folder's disk."""

from __future__ import annotations

import importlib.util
import os
import platform
import shutil
from collections.abc import Iterator, Mapping

from logo_studio.assets.loader import verify
from logo_studio.errors import AssetError
from logo_studio.service.checkup.finding import Finding, fail, ok, size, warn
from logo_studio.service.settings import Settings, masked, unknown
from logo_studio.version import VERSION

#: Below this much room in the data folder a warning, then a fault, in bytes.
FREE_WARN, FREE_FAIL = 2_000_000_000, 200_000_000
#: What each part of the full profile needs: the setting, the module, the extra.
_EXTRAS = (
    ("kafka_bootstrap_servers", "aiokafka", "kafka"),
    ("s3_endpoint_url", "obstore", "s3"),
)


def configuration(settings: Settings, environ: Mapping[str, str]) -> Iterator[Finding]:
    """What is switched on, and variables that are none of ours."""
    parts = [
        f"queue {settings.kafka_bootstrap_servers or 'in-process'}",
        f"database {masked(settings.database)}",
        f"storage {settings.s3_endpoint_url or settings.folder / 'objects'}",
    ]
    yield ok("configuration", "; ".join(parts))
    for name in unknown(environ):
        yield warn(
            "configuration", f"{name} is no setting of ours", "misspelt? see docs/service.md"
        )


def packages(settings: Settings) -> Iterator[Finding]:
    """Whether what the settings need is installed."""
    needs = [(m, extra) for name, m, extra in _EXTRAS if getattr(settings, name)]
    if settings.database.startswith("postgresql"):
        needs.append(("asyncpg", "postgres"))
    missing = [(m, extra) for m, extra in needs if importlib.util.find_spec(m) is None]
    for module, extra in missing:
        yield fail("packages", f"{module} is not installed", f"pip install 'logo-studio[{extra}]'")
    if not missing:
        yield ok("packages", f"logo-studio {VERSION}, Python {platform.python_version()}")


def assets() -> Iterator[Finding]:
    """Typefaces, icons and tables are those of the build."""
    try:
        yield ok("assets", f"{verify()} files of typefaces and tables have their hashes")
    except AssetError as error:
        yield fail("assets", error.message, "reinstall the package")


def disk(settings: Settings) -> Iterator[Finding]:
    """The data folder can be written, and has room."""
    folder = settings.folder
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe = folder / f".doctor-{os.getpid()}.part"
        probe.write_bytes(b"ok")
        probe.unlink()
        room = shutil.disk_usage(folder)
    except OSError as error:
        # With everything elsewhere only the workers' names are kept here.
        say = fail if settings.database.startswith("sqlite") else warn
        yield say(
            "disk", f"{folder} cannot be written: {error.strerror}",
            "make it writable for this user, or set LOGO_DATA_DIR",
        )  # fmt: skip
        return
    text = f"{size(room.free)} of {size(room.total)} free at {folder}"
    mend = "free some room, delete old jobs with logo-studio prune, or set LOGO_RETENTION_DAYS"
    if room.free < FREE_FAIL:
        yield fail("disk", text, mend)
    elif room.free < FREE_WARN:
        yield warn("disk", text, mend)
    else:
        yield ok("disk", text)
