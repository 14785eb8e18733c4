"""`logo-studio serve`: the API, the studio, and unless told otherwise a worker."""

from __future__ import annotations

import os
import sys

from logo_studio.errors import LogoStudioError

#: The API with the studio's pages.
STUDIO = "logo_studio.http.start:studio"


def serve(
    *,
    host: str | None = None,
    port: int | None = None,
    worker: bool = True,
    workers: int = 1,
    open_to_all: bool = False,
) -> None:
    """Serve the API and a page to try it; nothing else is needed.

    Settings come from the environment (docs/service.md); without any, SQLite and files in the
    user's data folder are used.

    Parameters
    ----------
    host
        Address to listen on; 127.0.0.1 unless LOGO_HOST says otherwise.
    port
        Port to listen on; 8000 unless LOGO_PORT says otherwise.
    worker
        Draw jobs in this process too (with Kafka they may be left to `logo-studio worker`).
    workers
        Processes that answer; more than one needs Kafka.
    open_to_all
        Ask nobody for a key, also where others can reach it. Else an address that others can
        reach needs a key (logo-studio keys create).
    """
    try:
        from logo_studio.http.serve import serve as run
        from logo_studio.service.settings import load, unknown
    except ModuleNotFoundError as error:
        raise LogoStudioError(
            f"the service is not installed ({error.name} is missing)",
            "pip install 'logo-studio[service]'", "not_installed",
        ) from None  # fmt: skip
    # The serving process reads its settings from the environment.
    if host is not None:
        os.environ["LOGO_HOST"] = host
    if port is not None:
        os.environ["LOGO_PORT"] = str(port)
    settings = load()
    for name in unknown():
        print(f"logo-studio: {name} is no setting of ours (docs/service.md)", file=sys.stderr)
    run(settings, STUDIO, work=worker, workers=workers, open_to_all=open_to_all)
