"""Writes the Grafana dashboards of deploy/grafana/dashboards: a table of panels each.

    python tools/dashboards.py

Part of `make docs`. Grafana loads them from files (deploy/grafana/provisioning); what is changed
in the browser is not kept.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

FOLDER = Path(__file__).resolve().parents[1] / "deploy" / "grafana" / "dashboards"
#: The datasource of deploy/grafana/provisioning/datasources.
SOURCE = {"type": "prometheus", "uid": "studio-prometheus"}
WIDTH = 24


@dataclass(frozen=True)
class Panel:
    """A graph, or with `stat` the last value as a number. `series` are (expression, legend)."""

    title: str
    unit: str
    series: tuple[tuple[str, str], ...]
    says: str = ""
    width: int = 8
    stat: bool = False
    #: The last value turns red at this much; for a graph a line at it.
    bad_at: float | None = None


def rate(name: str, by: str = "", where: str = "") -> str:
    grouped = f" by ({by})" if by else ""
    return f"sum{grouped} (rate({name}{{{where}}}[$__rate_interval]))"


def quantile(share: float, name: str, by: str = "", where: str = "") -> str:
    labels = f"le, {by}" if by else "le"
    inner = f"sum by ({labels}) (rate({name}_bucket{{{where}}}[$__rate_interval]))"
    return f"histogram_quantile({share}, {inner})"


def spread(name: str, by: str = "", where: str = "") -> tuple[tuple[str, str], ...]:
    """Median, 95 and 99 of a hundred."""
    tag = f"{{{{{by}}}}} " if by else ""
    return tuple((quantile(q, name, by, where), f"{tag}p{q * 100:g}") for q in (0.5, 0.95, 0.99))


LAG = "sum(max by (partition) (kafka_consumer_lag))"
DONE = 'status="done"'
OVERVIEW = (
    Panel("Jobs a minute", "none", ((f"60 * {rate('logo_jobs_completed_total', where=DONE)}", ""),),
          "Ended well.", 4, True),
    Panel("Waiting", "none", (("max(logo_jobs_waiting)", ""),), "Jobs that nobody draws yet.",
          4, True, 1000),
    Panel("Oldest wait", "s", (("max(logo_jobs_oldest_waiting_seconds)", ""),),
          "StudioJobsWait is raised at 120 s.", 4, True, 120),
    Panel("Dead letters", "none", (("max(logo_dead_letters)", ""),), "logo-studio dlq list",
          4, True, 1),
    Panel("Outbox", "s", (("max(logo_outbox_oldest_seconds)", ""),),
          "Age of the oldest message that is not yet published.", 4, True, 60),
    Panel("Workers", "none", (('sum(up{job="worker"})', ""),), "Processes that answer.", 4, True),
    Panel("Jobs", "ops", (
        (rate("logo_jobs_created_total"), "ordered"),
        (rate("logo_jobs_completed_total", "status"), "{{status}}"),
        (rate("logo_attempts_failed_total"), "attempts repeated"),
    ), width=12),
    Panel("What waits", "none", (
        (LAG, "messages in Kafka"), ("max(logo_jobs_waiting)", "jobs"),
        ("max(logo_outbox_messages)", "in the outbox"),
    ), "Messages and jobs are the same work, seen by Kafka and by the database.", 12),
    Panel("From taking a job to its end", "s", spread("logo_generation_duration_seconds"),
          width=12),
    Panel("Errors", "ops", (
        (rate("logo_jobs_completed_total", where='status="error"'), "jobs"),
        (rate("http_requests_total", where='status=~"5.."'), "answers 5xx"),
        (rate("s3_uploads_total", where='status="error"'), "objects"),
        (rate("kafka_messages_sent_total", where='status="error"'), "messages"),
    ), width=12),
    Panel("Answers", "bool_yes_no", (("min by (part) (logo_ready)", "{{part}}"),),
          "Whether every process reaches database, queue and storage.", 12),
    Panel("Versions", "none", (("count by (version) (logo_build_info)", "{{version}}"),),
          "Processes of each.", 12),
)  # fmt: skip
WORKERS = (
    Panel("Jobs a minute and worker", "none",
          ((f"60 * {rate('logo_jobs_completed_total', 'instance')}", "{{instance}}"),), width=12),
    Panel("In hand", "none", (("sum by (instance) (logo_jobs_active)", "{{instance}}"),), width=12),
    Panel("Time of each stage, 95 of 100", "s",
          ((quantile(0.95, "logo_stage_duration_seconds", "stage"), "{{stage}}"),),
          "Drawing is CPU; storing is S3; finishing is the database.", 12),
    Panel("Share of each stage", "percentunit", ((
        f"{rate('logo_stage_duration_seconds_sum', 'stage')}"
        " / on () group_left () " f"{rate('logo_generation_duration_seconds_sum')}", "{{stage}}",
    ),), width=12),
    Panel("Lag of each partition", "none",
          (("max by (partition) (kafka_consumer_lag)", "{{partition}}"),),
          "One that stands out has a worker that hangs.", 12),
    Panel("Messages", "ops", (
        (rate("kafka_messages_processed_total"), "settled"),
        (rate("kafka_messages_sent_total", "topic"), "to {{topic}}"),
    ), width=12),
    Panel("A message from receiving to settling", "s", spread("kafka_message_processing_seconds")),
    Panel("CPU", "percentunit", (
        ('sum by (instance) (rate(process_cpu_seconds_total{job="worker"}[$__rate_interval]))',
         "{{instance}}"),),
          "Of the worker; its drawing processes take most of a core each besides."),
    Panel("Memory", "bytes",
          (('max by (instance) (process_resident_memory_bytes{job="worker"})', "{{instance}}"),),
          "Flat, or StudioMemory is raised.", bad_at=4e8),
    Panel("Open files", "none",
          (('max by (instance) (process_open_fds{job="worker"})', "{{instance}}"),), "Flat."),
    Panel("Running for", "s",
          (('time() - min by (instance) (process_start_time_seconds{job="worker"})',
            "{{instance}}"),)),
)  # fmt: skip
SERVICE = (
    Panel("Requests", "reqps", ((rate("http_requests_total", "status"), "{{status}}"),), width=12),
    Panel("Busiest routes", "reqps",
          ((f"topk(10, {rate('http_requests_total', 'method, endpoint')})",
            "{{method}} {{endpoint}}"),), width=12),
    Panel("Time to answer", "s", spread("http_request_duration_seconds"), width=12),
    Panel("Slowest routes, 99 of 100", "s", ((
        f"topk(10, {quantile(0.99, 'http_request_duration_seconds', 'endpoint')})", "{{endpoint}}",
    ),), width=12),
    Panel("Database calls", "ops",
          ((rate("db_query_duration_seconds_count", "operation"), "{{operation}}"),), width=12),
    Panel("Time of database calls, 99 of 100", "s",
          ((quantile(0.99, "db_query_duration_seconds", "operation"), "{{operation}}"),), width=12),
    Panel("Database calls under way", "none",
          (("sum by (instance) (db_connections_active)", "{{instance}}"),),
          "At LOGO_DATABASE_POOL they wait for a connection."),
    Panel("Objects stored", "ops", ((rate("s3_uploads_total", "status"), "{{status}}"),)),
    Panel("Bytes stored", "Bps", ((rate("s3_upload_size_bytes_sum"), "a second"),)),
    Panel("Size of objects", "bytes", spread("s3_upload_size_bytes")),
    Panel("Data folder", "bytes", (
        ("min by (instance) (logo_data_disk_free_bytes)", "free at {{instance}}"),),
          "Where everything is, in the embedded profile."),
    Panel("Deleted by age", "ops", ((rate("logo_pruned_total", "what"), "{{what}}"),),
          "LOGO_RETENTION_DAYS, LOGO_DEAD_LETTER_DAYS."),
    Panel("Webhooks", "ops", ((rate("webhook_attempts_total", "status"), "{{status}}"),),
          "Messages posted to customers' addresses, by outcome."),
    Panel("Memory of API processes", "bytes",
          (('max by (instance) (process_resident_memory_bytes{job="api"})', "{{instance}}"),)),
    Panel("CPU of API processes", "percentunit", (
        ('sum by (instance) (rate(process_cpu_seconds_total{job="api"}[$__rate_interval]))',
         "{{instance}}"),)),
)  # fmt: skip
DASHBOARDS = {
    "overview": ("AI Logo Studio: overview", OVERVIEW),
    "workers": ("AI Logo Studio: workers", WORKERS),
    "service": ("AI Logo Studio: API, database, storage", SERVICE),
}


def dashboard(name: str) -> dict[str, Any]:
    """The dashboard as Grafana reads it."""
    title, panels = DASHBOARDS[name]
    placed, x, y, row = [], 0, 0, 0
    for number, panel in enumerate(panels, 1):
        height = 4 if panel.stat else 8
        if x + panel.width > WIDTH:
            x, y, row = 0, y + row, 0
        where = {"x": x, "y": y, "w": panel.width, "h": height}
        placed.append({"id": number, "gridPos": where, **_drawn(panel)})
        x, row = x + panel.width, max(row, height)
    links = [
        {"type": "dashboards", "tags": ["logo-studio"], "asDropdown": False, "title": "",
         "includeVars": False, "keepTime": True, "targetBlank": False},
    ]  # fmt: skip
    return {
        "uid": f"studio-{name}", "title": title, "tags": ["logo-studio"], "schemaVersion": 41,
        "version": 1, "editable": False, "refresh": "30s", "timezone": "browser",
        "time": {"from": "now-3h", "to": "now"}, "links": links, "templating": {"list": []},
        "annotations": {"list": []}, "panels": placed,
    }  # fmt: skip


def _drawn(panel: Panel) -> dict[str, Any]:
    steps: list[dict[str, Any]] = [{"color": "green", "value": None}]
    if panel.bad_at is not None:
        steps.append({"color": "red", "value": panel.bad_at})
    custom = {} if panel.stat else {
        "lineWidth": 1, "fillOpacity": 8, "showPoints": "never",
        "thresholdsStyle": {"mode": "line" if panel.bad_at is not None else "off"},
    }  # fmt: skip
    options: dict[str, Any] = (
        {"reduceOptions": {"calcs": ["lastNotNull"]}, "colorMode": "value", "graphMode": "area"}
        if panel.stat
        else {
            "legend": {"displayMode": "list", "placement": "bottom", "showLegend": True},
            "tooltip": {"mode": "multi", "sort": "desc"},
        }
    )
    return {
        "type": "stat" if panel.stat else "timeseries",
        "title": panel.title, "description": panel.says, "datasource": SOURCE,
        "fieldConfig": {
            "defaults": {
                "unit": panel.unit, "min": 0, "custom": custom,
                "thresholds": {"mode": "absolute", "steps": steps},
            },
            "overrides": [],
        },
        "options": options,
        "targets": [
            {"refId": chr(65 + i), "datasource": SOURCE, "expr": expression,
             "legendFormat": legend or "__auto"}
            for i, (expression, legend) in enumerate(panel.series)
        ],
    }  # fmt: skip


def pages() -> dict[str, str]:
    """File name -> text."""
    return {f"{name}.json": json.dumps(dashboard(name), indent=1) + "\n" for name in DASHBOARDS}


def main() -> None:
    for name, text in pages().items():
        (FOLDER / name).write_text(text, "utf-8")
        print(f"deploy/grafana/dashboards/{name}")


if __name__ == "__main__":
    main()
