"""What operators see: log lines, metrics, traces."""

from __future__ import annotations

import asyncio
import json
import socket
import sys
import urllib.error
import urllib.request
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from workers import WorkerProcess

from logo_studio.service import metrics, tracing
from logo_studio.service.errors import SettingsError, Unavailable
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
        for path, said in (("health", "ok"), ("health/ready", "ready")):
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=10) as answer:
                assert json.load(answer)["status"] == said
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(f"http://127.0.0.1:{port}/other", timeout=10)
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


def test_probes_tell_what_is_wrong(
    tmp_path: Path, run: Any, opened: Any, quick: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Not ready while the database is away or the process ends; not alive when the loop hangs."""
    from logo_studio.service import watch

    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        port = s.getsockname()[1]
    settings = load({}, data_dir=str(tmp_path), metrics_port=port)

    def ask(path: str) -> tuple[int, Any]:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/{path}", timeout=10) as answer:
                return answer.status, json.load(answer)
        except urllib.error.HTTPError as error:
            return error.code, json.load(error)

    async def work() -> None:
        async with opened(settings) as service, watch.watched(service):
            assert (await asyncio.to_thread(ask, "health/ready"))[0] == 200
            with pytest.raises(SettingsError, match="LOGO_METRICS_PORT"):
                async with watch.watched(service):
                    pass
            async with watch.watched(service, shared=True):
                assert (await asyncio.to_thread(ask, "health"))[0] == 200

            async def away() -> None:
                raise Unavailable("database", "gone")

            monkeypatch.setattr(service.jobs, "check", away)
            status, said = await asyncio.to_thread(ask, "health/ready")
            assert (status, said["checks"]["storage"]) == (503, "ok")
            assert "gone" in said["checks"]["database"]
            monkeypatch.undo()
            monkeypatch.setattr(watch, "_HANGS_S", -1.0)
            assert (await asyncio.to_thread(ask, "health"))[0] == 503
            service.end()
            status, said = await asyncio.to_thread(ask, "health/ready")
            assert (status, said["checks"]["service"]) == (503, "stopping")

    run(work())
