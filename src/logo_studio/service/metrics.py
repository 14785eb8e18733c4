"""The metrics: those of the contract with its names and labels, then ours."""

from __future__ import annotations

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    ProcessCollector,
    generate_latest,
)

from logo_studio.version import VERSION

REGISTRY = CollectorRegistry()

_FINE = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5)
_COARSE = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30)

HTTP_REQUESTS = Counter(
    "http_requests_total", "Requests answered", ["method", "endpoint", "status"], registry=REGISTRY
)
HTTP_SECONDS = Histogram(
    "http_request_duration_seconds", "Time to answer", ["method", "endpoint"],
    buckets=_FINE, registry=REGISTRY,
)  # fmt: skip
JOBS_CREATED = Counter("logo_jobs_created_total", "Jobs taken on", registry=REGISTRY)
JOBS_COMPLETED = Counter(
    "logo_jobs_completed_total", "Jobs that ended", ["status"], registry=REGISTRY
)
JOBS_ACTIVE = Gauge("logo_jobs_active", "Jobs in hand in this process", registry=REGISTRY)
JOBS_WAITING = Gauge("logo_jobs_waiting", "Jobs that wait, in all", registry=REGISTRY)
DEAD_LETTERS = Gauge("logo_dead_letters", "Dead letters kept", registry=REGISTRY)
JOBS_OLDEST = Gauge(
    "logo_jobs_oldest_waiting_seconds", "Age of the oldest job that waits", registry=REGISTRY
)
OUTBOX = Gauge("logo_outbox_messages", "Messages that wait to be published", registry=REGISTRY)
OUTBOX_OLDEST = Gauge(
    "logo_outbox_oldest_seconds", "Age of the oldest message that waits", registry=REGISTRY
)
ATTEMPTS_FAILED = Counter(
    "logo_attempts_failed_total", "Attempts that are to be repeated", registry=REGISTRY
)
STAGE_SECONDS = Histogram(
    "logo_stage_duration_seconds", "Time of one stage of a job: wait, draw, store, finish",
    ["stage"], buckets=_COARSE, registry=REGISTRY,
)  # fmt: skip
PRUNED = Counter(
    "logo_pruned_total",
    "What was deleted: jobs, dead_letters, orphans",
    ["what"],
    registry=REGISTRY,
)  # fmt: skip
READY = Gauge(
    "logo_ready", "1 when it answers: database, queue, storage", ["part"], registry=REGISTRY
)
DISK_FREE = Gauge("logo_data_disk_free_bytes", "Room in the data folder", registry=REGISTRY)
DISK_SIZE = Gauge("logo_data_disk_size_bytes", "Size of the data folder's disk", registry=REGISTRY)
BUILD = Gauge("logo_build_info", "1; the version as a label", ["version"], registry=REGISTRY)
BUILD.labels(VERSION).set(1)
#: CPU, memory and open files of this process, under the names that every client library uses.
PROCESS = ProcessCollector(registry=REGISTRY)
GENERATION_SECONDS = Histogram(
    "logo_generation_duration_seconds", "From taking a job to its end",
    buckets=_COARSE, registry=REGISTRY,
)  # fmt: skip
KAFKA_SENT = Counter(
    "kafka_messages_sent_total", "Messages published", ["topic", "status"], registry=REGISTRY
)
KAFKA_PROCESSED = Counter("kafka_messages_processed_total", "Messages settled", registry=REGISTRY)
KAFKA_SECONDS = Histogram(
    "kafka_message_processing_seconds", "From receiving a message to settling it",
    buckets=_COARSE, registry=REGISTRY,
)  # fmt: skip
KAFKA_LAG = Gauge(
    "kafka_consumer_lag", "Messages not yet settled", ["topic", "partition"], registry=REGISTRY
)
DB_ACTIVE = Gauge("db_connections_active", "Database calls under way", registry=REGISTRY)
DB_SECONDS = Histogram(
    "db_query_duration_seconds", "Time of a database call", ["operation"],
    buckets=_FINE, registry=REGISTRY,
)  # fmt: skip
WEBHOOKS = Counter(
    "webhook_attempts_total", "Messages posted to webhooks", ["status"], registry=REGISTRY
)
S3_UPLOADS = Counter("s3_uploads_total", "Objects stored", ["status"], registry=REGISTRY)
S3_BYTES = Histogram(
    "s3_upload_size_bytes", "Size of stored objects",
    buckets=(1024, 2048, 4096, 6144, 8192, 12288, 16384, 24576, 65536), registry=REGISTRY,
)  # fmt: skip


# Outcomes are there from the start: the first error is a step from 0, which a rate sees.
for _counter, _outcomes in ((JOBS_COMPLETED, ("done", "error")), (S3_UPLOADS, ("ok", "error"))):
    for _outcome in _outcomes:
        _counter.labels(_outcome)

#: What `exposition` gives, in HTTP's words.
CONTENT_TYPE = "text/plain; version=0.0.4; charset=utf-8"


def exposition() -> bytes:
    """All metrics in Prometheus' text format."""
    return generate_latest(REGISTRY)


def rows() -> list[tuple[str, str, str, str]]:
    """(name, kind, labels, meaning) of every metric, for the docs and the deploy checks."""
    own = {
        m._name: ", ".join(m._labelnames) for m in globals().values() if hasattr(m, "_labelnames")
    }
    out = []
    for family in REGISTRY.collect():
        name = f"{family.name}_total" if family.type == "counter" else family.name
        out.append((name, family.type, own.get(family.name, ""), family.documentation))
    return sorted(out)
