"""`logo-studio doctor`: examines configuration, services and data."""

from __future__ import annotations

import os

import msgspec

from logo_studio.cli.output import Json, say
from logo_studio.service.checkup.examine import run


def doctor(*, json_output: Json = False) -> None:
    """Examine everything the service needs, and say how to mend what is wrong.

    Configuration, packages, packaged data, disk, database, queue, storage, clocks, waiting work
    and the newest objects. Exit code 0 when nothing fails (warnings may be there), else 2.
    Settings come from the environment. For a logo's SVG there is doctor-svg.
    """
    found = run(os.environ)
    failed = sum(f.state == "fail" for f in found)
    warned = sum(f.state == "warn" for f in found)
    lines = []
    for f in found:
        lines.append(f"{f.state:4}  {f.check:14}  {f.found}")
        if f.mend:
            lines.append(f"{'':22}-> {f.mend}")
    lines.append("everything is in order" if not failed + warned else "")
    if failed + warned:
        lines[-1] = f"{failed} to mend, {warned} to look at"
    data = {"sound": not failed, "failed": failed, "warned": warned}
    say(data | {"findings": msgspec.to_builtins(found)}, "\n".join(lines), json_output)
    if failed:
        raise SystemExit(2)
