"""What operators see: log lines, metrics, traces."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import urllib.request
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parent))
from workers import WorkerProcess

from logo_studio.service import metrics, tracing
from logo_studio.service.settings import load
from logo_studio.service.submit import submit

#: Names and labels of the contract.
CONTRACT = {
    "http_requests_total": ("method", "endpoint", "status"),
    "http_request_duration_seconds": None, "logo_jobs_created_total": (),
    "logo_jobs_completed_total": ("status",), "logo_jobs_active": (),
    "logo_generation_duration_seconds": (), "kafka_messages_sent_total": ("topic", "status"),
    "kafka_messages_processed_total": (), "kafka_message_processing_seconds": (),
    "db_connections_active": (), "db_query_duration_seconds": ("operation",),
    "s3_uploads_total": ("status",), "s3_upload_size_bytes": (), "kafka_consumer_lag": None,
}  # fmt: skip


def test_metrics_of_the_contract() -> None:
    text = metrics.exposition().decode()
    for name in CONTRACT:
        assert f"# TYPE {name.removesuffix('_total')}" in text, name
    for found in vars(metrics).values():
        name = getattr(found, "_name", None)
        if name is None:
            continue
        wanted = CONTRACT.get(name) or CONTRACT.get(f"{name}_total")
        if wanted is not None:
            assert found._labelnames == wanted, name


def test_json_lines_and_metrics_port(tmp_path: Path, run: Any, opened: Any) -> None:
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    variables = {"LOGO_DATA_DIR": str(tmp_path), "LOG_FORMAT": "json"}

    async def send() -> str:
        async with opened(load(variables), work=False) as service:
            return str((await submit(service, "bakery")).job_id)

    job = run(send())
    worker = WorkerProcess({**variables, "LOGO_METRICS_PORT": str(port), "LOGO_TYPO": "1"})
    try:
        (line,) = worker.wait_for(f"job {job} done, 6 variants uploaded")
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/metrics", timeout=10) as answer:
            text = answer.read().decode()
        assert worker.stop() == 0
    finally:
        if worker.process.poll() is None:
            worker.kill()
    done = json.loads(line)
    assert (done["job_id"], done["attempt"], done["level"]) == (job, 1, "info")
    assert done["duration"] > 0
    assert {"partition", "offset", "time"} <= set(done)
    assert any("LOGO_TYPO is no setting" in json.loads(x)["event"] for x in worker.lines)
    assert 'logo_jobs_completed_total{status="done"} 1.0' in text
    assert 's3_uploads_total{status="ok"} 6.0' in text


def test_one_trace_from_submission_to_storing(
    embedded: Any, run: Any, opened: Any, quick: Any, ended: Any
) -> None:
    from opentelemetry.sdk.trace import TracerProvider
    from opentelemetry.sdk.trace.export import SimpleSpanProcessor
    from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

    seen = InMemorySpanExporter()
    provider = TracerProvider()
    provider.add_span_processor(SimpleSpanProcessor(seen))

    async def work() -> None:
        async with opened(embedded) as service:
            sent = await submit(service, "bakery")
            await ended(service, str(sent.job_id))
            while service.queue.keys:
                await asyncio.sleep(0.02)

    tracing.use(provider)
    try:
        run(work())
    finally:
        tracing.use(None)
        provider.shutdown()
    spans = {s.name: s for s in seen.get_finished_spans()}
    assert set(spans) == {"submit", "work", "draw", "store"}
    assert len({s.context.trace_id for s in spans.values()}) == 1
    assert spans["work"].parent.span_id == spans["submit"].context.span_id
    assert spans["draw"].parent.span_id == spans["work"].context.span_id
