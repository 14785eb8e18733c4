"""What machines ask a process about itself, on a port of its own: /metrics, /health, /health/ready.

A worker has no other door; an API process opens it too, so that metrics need no key and stay off
the public address. It answers from a thread: a loop that hangs is told from one that is busy.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
import contextlib
import os
import threading
import time
from collections.abc import AsyncIterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import msgspec

from logo_studio.service.errors import SettingsError
from logo_studio.service.logs import LOG
from logo_studio.service.metrics import CONTENT_TYPE, exposition
from logo_studio.service.runtime import Service

#: The loop says so often that it turns; it hangs when it has not for so long.
_BEAT_S, _HANGS_S = 1.0, 30.0
_READY_S = 10.0


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    service: Service
    loop: asyncio.AbstractEventLoop
    beat: float

    def ready(self) -> dict[str, str]:
        """The checks of `Service.ready`, made in the service's loop."""
        future = asyncio.run_coroutine_threadsafe(self.service.ready(), self.loop)
        try:
            return future.result(_READY_S)
        except concurrent.futures.TimeoutError:
            future.cancel()
            return {"service": "no answer in time"}


class _Handler(BaseHTTPRequestHandler):
    server: _Server
    timeout = 10.0

    def do_GET(self) -> None:
        path = self.path.partition("?")[0]
        if path == "/metrics":
            self._answer(200, exposition(), CONTENT_TYPE)
        elif path == "/health":
            alive = time.monotonic() - self.server.beat < _HANGS_S
            self._json(200 if alive else 503, {"status": "ok" if alive else "hangs"})
        elif path == "/health/ready":
            checks = self.server.ready()
            fine = all(found == "ok" for found in checks.values())
            data = {"status": "ready" if fine else "not ready", "checks": checks}
            self._json(200 if fine else 503, data)
        else:
            self._json(404, {"detail": "there are /metrics, /health and /health/ready"})

    def _json(self, status: int, data: Any) -> None:
        self._answer(status, msgspec.json.encode(data), "application/json")

    def _answer(self, status: int, body: bytes, content_type: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", content_type)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        with contextlib.suppress(OSError):
            self.wfile.write(body)

    def log_message(self, *_: Any) -> None:
        """Probes come every few seconds: they are no news."""


@contextlib.asynccontextmanager
async def watched(service: Service, *, shared: bool = False) -> AsyncIterator[None]:
    """Answers while the block runs, where LOGO_METRICS_PORT is set.

    SettingsError when the port is taken; with `shared` (several processes of one API) the first
    one has it.
    """
    settings = service.settings
    if not settings.metrics_port:
        yield
        return
    try:
        server = _Server((settings.metrics_host, settings.metrics_port), _Handler)
    except OSError as error:
        reason = f"LOGO_METRICS_PORT {settings.metrics_port}: {os.strerror(error.errno or 0)}"
        if not shared:
            raise SettingsError(reason, "take another port, or 0 for none") from None
        LOG.warning("[watch] %s", reason)
        yield
        return
    server.service, server.loop, server.beat = service, asyncio.get_running_loop(), 0.0
    beats = asyncio.create_task(_beat(server))
    thread = threading.Thread(target=server.serve_forever, args=(0.2,), daemon=True, name="watch")
    thread.start()
    try:
        yield
    finally:
        beats.cancel()
        await asyncio.to_thread(server.shutdown)
        server.server_close()


async def _beat(server: _Server) -> None:
    while True:
        server.beat = time.monotonic()
        await asyncio.sleep(_BEAT_S)
