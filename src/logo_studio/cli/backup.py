"""`logo-studio backup` and `logo-studio restore`: everything the service holds, out and in."""

from __future__ import annotations

import asyncio
import sys
from pathlib import Path

import msgspec

from logo_studio.cli.output import Json, say
from logo_studio.service.backup.archive import Manifest
from logo_studio.service.backup.restore import restore as bring_back
from logo_studio.service.backup.restore import verify
from logo_studio.service.backup.save import save
from logo_studio.service.settings import load


def backup(target: Path, /, *, json_output: Json = False) -> None:
    """Write database and objects to a new folder, or to a .tar or .tar.gz; the service may run.

    Every object is compared with the hash in its row. When the storage has lost some, the backup
    holds the rest, names them, and the exit code is 2. Settings come from the environment.

    Parameters
    ----------
    target
        A new or empty folder, or a new file ending in .tar or .tar.gz.
    """
    manifest = asyncio.run(save(load(), target))
    say(
        {"backup": str(target)} | msgspec.to_builtins(manifest),
        f"{target}: {_holds(manifest)}",
        json_output,
    )
    for fault in manifest.faults:
        print(f"logo-studio: {fault.key} is {fault.fault} in the storage", file=sys.stderr)
    if manifest.faults:
        raise SystemExit(2)


def restore(
    source: Path, /, *, force: bool = False, check: bool = False, json_output: Json = False
) -> None:
    """Bring a backup back, into the database and storage that the environment names.

    They may be of another kind than those of the backup: SQLite and files move to PostgreSQL and
    S3 this way. Everything is compared with its hash before anything is written. Stop the
    service first.

    Parameters
    ----------
    source
        What `logo-studio backup` wrote.
    force
        Replace what is there; without it only an empty database is filled.
    check
        Only compare everything in the backup with its hash.
    """
    if check:
        manifest = verify(source)
        say(msgspec.to_builtins(manifest), f"{source} is whole: {_holds(manifest)}", json_output)
        return
    done = asyncio.run(bring_back(load(), source, force=force))
    text = f"{done.rows} rows and {done.objects} objects are back"
    if done.open_jobs:
        text += f"; {done.open_jobs} jobs had not ended and are drawn when the service starts"
    say(msgspec.to_builtins(done), text, json_output)


def _holds(manifest: Manifest) -> str:
    jobs = manifest.tables["jobs"].count
    size = manifest.object_bytes / 1e6
    return f"{jobs} jobs, {manifest.objects.count} objects, {size:.1f} MB of them"
