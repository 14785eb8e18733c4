"""`logo-studio migrate`: the database's tables, to this version and back."""

from __future__ import annotations

import asyncio
from typing import Literal

from logo_studio.cli.output import Json, say
from logo_studio.service.jobs.migrate import HEAD, serves
from logo_studio.service.jobs.migrate import migrate as move
from logo_studio.service.jobs.migrate import status as look
from logo_studio.service.settings import load, masked


def migrate(
    action: Literal["up", "down", "status"] = "up", /, *, to: str = "", json_output: Json = False
) -> None:
    """Make or update the tables in DATABASE_URL (or the data folder's SQLite).

    Parameters
    ----------
    action
        up to this version, down to nothing (all jobs are lost), or status.
    to
        Another version to stop at.
    """
    settings = load()
    where = masked(settings.database)
    if action == "status":
        version = asyncio.run(look(settings))
        data = {"database": where, "version": version, "wanted": HEAD}
        note = "" if serves(version) else f"; this service needs {HEAD}: logo-studio migrate"
        say(data, f"{where} is at {version}{note}", json_output)
        return
    target = to or ("head" if action == "up" else "base")
    before, after = asyncio.run(move(settings, target))
    data = {"database": where, "before": before, "version": after}
    say(data, f"{where}: {before} -> {after}", json_output)
