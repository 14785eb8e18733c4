"""Traces across submission, queue and work, where OpenTelemetry is installed and set up.

The extra `otel` brings it; `OTEL_EXPORTER_OTLP_ENDPOINT` (and the other variables of the
OpenTelemetry specification) switch it on. Without them a span costs one comparison. The context
travels in the message's `traceparent` header (W3C Trace Context).
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from logo_studio.service.queue.port import Headers
from logo_studio.version import VERSION

_tracer: Any = None


def start(service: str) -> bool:
    """Switches tracing on if it is installed and its variables are set; True when it is on."""
    global _tracer
    if not os.environ.get("OTEL_EXPORTER_OTLP_ENDPOINT"):
        return False
    try:
        from opentelemetry.exporter.otlp.proto.http.trace_exporter import OTLPSpanExporter
        from opentelemetry.sdk.resources import Resource
        from opentelemetry.sdk.trace import TracerProvider
        from opentelemetry.sdk.trace.export import BatchSpanProcessor
    except ModuleNotFoundError:
        return False
    provider = TracerProvider(resource=Resource.create({"service.name": service}))
    provider.add_span_processor(BatchSpanProcessor(OTLPSpanExporter()))
    use(provider)
    return True


def use(provider: Any) -> None:
    """Takes spans from this provider; None switches tracing off."""
    global _tracer
    _tracer = provider.get_tracer("logo_studio", VERSION) if provider is not None else None


@contextmanager
def span(name: str, headers: Headers = (), **attributes: Any) -> Iterator[None]:
    """A span around the block, a child of the one that `headers` name, if they do."""
    if _tracer is None:
        yield
        return
    from opentelemetry.propagate import extract

    carrier = {key: value.decode("latin-1") for key, value in headers}
    context = extract(carrier) if "traceparent" in carrier else None
    told = {f"logo.{key}": str(value) for key, value in attributes.items()}
    with _tracer.start_as_current_span(name, context=context, attributes=told):
        yield


def carried() -> Headers:
    """The headers that hand the current span on; none without one."""
    if _tracer is None:
        return ()
    from opentelemetry.propagate import inject

    carrier: dict[str, str] = {}
    inject(carrier)
    return tuple((key, value.encode()) for key, value in carrier.items())
