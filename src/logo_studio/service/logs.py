"""Log lines: plain ones as the contract words them, or the same events as JSON.

Fields travel in `extra`: job_id, attempt, partition, offset, duration.
"""

from __future__ import annotations

import logging
import sys
from datetime import UTC, datetime

import msgspec

from logo_studio.service.settings import Settings, masked

LOG = logging.getLogger("logo_studio.service")
FIELDS = ("job_id", "attempt", "partition", "offset", "duration", "reason", "service")


class Plain(logging.Formatter):
    """The message alone, one line, no password in it."""

    def format(self, record: logging.LogRecord) -> str:
        text = masked(record.getMessage()).replace("\r", " ").replace("\n", " ")
        if record.exc_info:
            text += "\n" + masked(self.formatException(record.exc_info))
        return text


class Json(logging.Formatter):
    """One object a line: time, level, event, and the fields that are known."""

    def format(self, record: logging.LogRecord) -> str:
        data: dict[str, object] = {
            "time": datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds"),
            "level": record.levelname.lower(),
            "event": masked(record.getMessage()),
        }
        for name in FIELDS:
            value = getattr(record, name, None)
            if value is not None:
                data[name] = value if isinstance(value, (int, float)) else masked(str(value))
        if record.exc_info:
            data["exception"] = masked(self.formatException(record.exc_info))
        return msgspec.json.encode(data).decode()


def configure(settings: Settings) -> None:
    """Lines of this service to standard output; other libraries' warnings to the same place."""
    handler = logging.StreamHandler(sys.stdout)
    handler.setFormatter(Json() if settings.log_format == "json" else Plain())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    LOG.setLevel(settings.log_level)
    # It reports each broken connection attempt as an error of its own; we report the outage.
    logging.getLogger("aiokafka").setLevel(logging.CRITICAL)
