"""`logo-studio worker`: draws queued jobs until it is told to stop."""

from __future__ import annotations

import asyncio
import signal

from logo_studio.service import logs, tracing
from logo_studio.service.logs import LOG
from logo_studio.service.runtime import open_service
from logo_studio.service.settings import Settings, load, masked, unknown
from logo_studio.service.watch import watched


def worker(*, concurrency: int | None = None, metrics_port: int | None = None) -> None:
    """Draw queued jobs until SIGTERM or Ctrl-C; work in hand is finished first.

    Settings come from the environment (docs/service.md).

    Parameters
    ----------
    concurrency
        Drawing processes; LOGO_CONCURRENCY by default.
    metrics_port
        Port of /metrics and /health; LOGO_METRICS_PORT by default, 0 for none.
    """
    given = {"concurrency": concurrency, "metrics_port": metrics_port}
    settings = load(None, **{name: value for name, value in given.items() if value is not None})
    logs.configure(settings)
    LOG.info(
        "[worker] starting; kafka=%s db=%s",
        settings.kafka_bootstrap_servers or "in-process", masked(settings.database),
    )  # fmt: skip
    for name in unknown():
        LOG.warning("[worker] %s is no setting of this service: misspelt?", name)
    tracing.start("logo-studio-worker")
    asyncio.run(_run(settings))


async def _run(settings: Settings) -> None:
    async with open_service(settings, work=True) as service:
        loop = asyncio.get_running_loop()
        for number in (signal.SIGTERM, signal.SIGINT):
            try:
                loop.add_signal_handler(number, service.end)
            except NotImplementedError:  # Windows
                signal.signal(number, lambda *_: loop.call_soon_threadsafe(service.end))
        async with watched(service):
            await service.stop.wait()
