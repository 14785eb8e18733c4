"""Every setting of the service: environment variable, default, meaning; read and checked once.

None of them is needed: without any, SQLite, a folder and an in-process queue serve. Kafka,
PostgreSQL and S3 are each switched on by their own variable. `docs/service.md` holds the table
made from this class.
"""

from __future__ import annotations

import ipaddress
import os
import re
import sys
from collections.abc import Mapping
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Any, Literal

import msgspec
from msgspec import Meta

from logo_studio.model.brief import LIMITS
from logo_studio.service.errors import SettingsError

Whole = Annotated[int, Meta(ge=1)]
Seconds = Annotated[float, Meta(gt=0)]

#: Variables without the prefix LOGO_: those of the contract.
CONTRACT = (
    "KAFKA_BOOTSTRAP_SERVERS", "DATABASE_URL", "S3_ENDPOINT_URL", "S3_BUCKET", "S3_PUBLIC_BASE",
    "AWS_REGION", "AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "LOG_LEVEL", "LOG_FORMAT",
)  # fmt: skip
#: Set by `logo-studio serve` for its own processes.
INTERNAL = {"LOGO_NO_WORKER", "LOGO_OPEN_TO_ALL", "LOGO_API_KEY"}
KEYS = ("aws_access_key_id", "aws_secret_access_key")


def says(text: str) -> Meta:
    """What a setting means, for the table in the docs."""
    return Meta(description=text)


class Settings(msgspec.Struct, frozen=True, kw_only=True):
    """All settings, as values. `load` reads them from the environment."""

    kafka_bootstrap_servers: Annotated[
        str, says("host:port of Kafka brokers, separated by commas; empty: the queue in-process")
    ] = ""
    database_url: Annotated[
        str, says("postgresql+asyncpg://user:password@host:5432/name; empty: SQLite in data_dir")
    ] = ""
    s3_endpoint_url: Annotated[
        str, says("address of the S3 service; with S3_BUCKET; empty: files in data_dir")
    ] = ""
    s3_bucket: Annotated[
        str, says("bucket, made if missing, e.g. ai-logo-studio; with S3_ENDPOINT_URL")
    ] = ""
    s3_public_base: Annotated[
        str, says("address that download links are signed for; empty: S3_ENDPOINT_URL")
    ] = ""
    aws_region: Annotated[str, says("region of the bucket")] = "eu-central-1"
    aws_access_key_id: Annotated[str, says("key for S3")] = ""
    aws_secret_access_key: Annotated[str, says("secret for S3")] = ""
    log_level: Annotated[
        Literal["DEBUG", "INFO", "WARNING", "ERROR"], says("least severe lines that are written")
    ] = "INFO"
    log_format: Annotated[Literal["plain", "json"], says("lines for people or for machines")] = (
        "plain"
    )

    host: Annotated[str, says("address that the API listens on")] = "127.0.0.1"
    port: Annotated[Annotated[int, Meta(ge=0, le=65535)], says("port that the API listens on")] = (
        8000
    )
    keys: Annotated[
        Literal["auto", "required", "off"],
        says("API keys; auto: required unless the API listens on this machine alone"),
    ] = "auto"
    public_logos: Annotated[
        Literal["signed", "open"],
        says("where keys are required: /v1/logo.* without one, if signed, or for anybody"),
    ] = "signed"
    secret: Annotated[
        str,
        says("signs addresses and sessions, one for all processes; empty: made in data_dir"),
    ] = ""
    session_hours: Annotated[Seconds, says("a browser stays signed in for so long")] = 12.0
    rate_per_minute: Annotated[
        Annotated[int, Meta(ge=0)],
        says("requests of a key or client in a minute where others can reach the API; 0: any"),
    ] = 600
    allowed_hosts: Annotated[
        str, says("names by which an API without keys may be asked, beside localhost; *: any")
    ] = ""
    trusted_proxies: Annotated[
        str, says("networks whose X-Forwarded-For and -Proto are believed, e.g. 10.0.0.0/8")
    ] = ""
    cors_origins: Annotated[
        str, says("web origins whose scripts may call the API, separated by commas; *: all")
    ] = ""
    data_dir: Annotated[
        str, says("folder of SQLite and files; empty: the user's data folder of the platform")
    ] = ""
    topic: Annotated[str, says("topic of requests")] = "logo.requests"
    dead_letter_topic: Annotated[str, says("topic of dead letters")] = "logo.requests.dlq"
    consumer_group: Annotated[str, says("consumer group of workers")] = "logo-workers"
    partitions: Annotated[Whole, says("partitions of the topic when it has to be made")] = 12

    concurrency: Annotated[Whole, says("drawing processes of a worker")] = 1
    max_attempts: Annotated[Whole, says("attempts before a job ends in error")] = 5
    retry_base_s: Annotated[Seconds, says("first pause before another attempt; doubles")] = 2.0
    retry_most_s: Annotated[Seconds, says("longest pause before another attempt")] = 30.0
    lease_s: Annotated[Seconds, says("a silent worker loses its job after this")] = 30.0
    heartbeat_s: Annotated[Seconds, says("a worker says so often that it lives")] = 5.0
    draw_timeout_s: Annotated[Seconds, says("longest time of drawing one job")] = 20.0
    connect_timeout_s: Annotated[Seconds, says("longest wait for a connection")] = 2.0
    command_timeout_s: Annotated[Seconds, says("longest wait for any answer")] = 5.0
    shutdown_s: Annotated[Seconds, says("work in hand is finished within this on SIGTERM")] = 8.0
    database_pool: Annotated[Whole, says("database connections of a process")] = 5
    metrics_port: Annotated[
        Annotated[int, Meta(ge=0, le=65535)],
        says("port of /metrics and /health of a process; 0: none"),
    ] = 0
    metrics_host: Annotated[str, says("address of that port")] = "127.0.0.1"

    ledger_marks: Annotated[
        Annotated[int, Meta(ge=0)],
        says("new logos differ from this many that were issued last; 0: nobody is asked"),
    ] = 0

    link_expires_s: Annotated[Whole, says("download links are valid for so long")] = 3600
    retention_days: Annotated[
        Annotated[float, Meta(ge=0)], says("finished jobs are deleted after this; 0: never")
    ] = 0.0
    dead_letter_days: Annotated[
        Annotated[float, Meta(ge=0)], says("dead letters are dropped after this; 0: never")
    ] = 0.0
    idempotency_hours: Annotated[Seconds, says("an Idempotency-Key is remembered for so long")] = (
        24.0
    )
    max_waiting: Annotated[Whole, says("jobs that may wait before 503 is answered")] = 10_000
    stream_heartbeat_s: Annotated[Seconds, says("comment on a silent progress stream")] = 15.0

    max_streams: Annotated[Whole, says("open progress streams of a process")] = 500
    max_body_bytes: Annotated[Whole, says("largest request body")] = 65_536
    max_message_bytes: Annotated[Whole, says("largest message that is worked on")] = 1_048_576
    max_business_type: Annotated[Whole, says("characters of the business type")] = LIMITS[
        "business_type"
    ]
    max_name: Annotated[Whole, says("characters of the name")] = LIMITS["name"]
    max_tagline: Annotated[Whole, says("characters of the tagline")] = LIMITS["tagline"]
    max_description: Annotated[Whole, says("characters of the description")] = LIMITS["description"]
    max_prefs: Annotated[Whole, says("preferences in one request")] = 64
    webhook_private: Annotated[
        bool, says("webhooks may go to http and to private addresses: your own network, tests")
    ] = False
    webhook_attempts: Annotated[Whole, says("attempts before a webhook's message is dead")] = 10
    webhook_base_s: Annotated[Seconds, says("first pause between those; triples, at most 6 h")] = (
        5.0
    )
    webhook_timeout_s: Annotated[Seconds, says("longest time of one attempt")] = 10.0
    webhook_keep_days: Annotated[Seconds, says("sent and dead messages are kept for so long")] = (
        30.0
    )
    max_webhooks: Annotated[Whole, says("webhooks that may be added")] = 100
    max_batch_rows: Annotated[Whole, says("requests in one batch")] = 1_000
    max_batch_bytes: Annotated[Whole, says("largest body or file of a batch")] = 2_097_152
    max_page: Annotated[Whole, says("jobs on one page of the history")] = 100

    def __post_init__(self) -> None:
        _check(self)

    @property
    def embedded(self) -> bool:
        """True when nothing but this machine is used."""
        return not (self.kafka_bootstrap_servers or self.database_url or self.s3_endpoint_url)

    @property
    def folder(self) -> Path:
        """Where SQLite and files live; not made yet."""
        return Path(self.data_dir).expanduser() if self.data_dir else _user_folder()

    @property
    def database(self) -> str:
        """The address of the database, in SQLAlchemy's form."""
        return self.database_url or f"sqlite:///{self.folder / 'studio.db'}"


def variable(field: str) -> str:
    """The environment variable of a setting."""
    name = field.upper()
    return name if name in CONTRACT else f"LOGO_{name}"


def load(environ: Mapping[str, str] | None = None, **changes: Any) -> Settings:
    """Settings from the environment (or a mapping), `changes` on top. SettingsError says what
    is wrong with which variable."""
    environ = os.environ if environ is None else environ
    values: dict[str, Any] = {}
    for field in msgspec.structs.fields(Settings):
        raw = environ.get(variable(field.name), "").strip()
        if raw:
            values[field.name] = raw
    for name in ("log_level", "log_format"):
        if name in values:
            values[name] = values[name].upper() if name == "log_level" else values[name].lower()
    values |= changes
    try:
        return msgspec.convert(values, Settings, strict=False)
    except msgspec.ValidationError as error:
        where = re.search(r"`\$\.(\w+)`", str(error))
        what = re.sub(r" - at `[^`]*`", "", str(error))
        name = variable(where.group(1)) if where else "a setting"
        raise SettingsError(f"{name}: {what}", "settings are listed in docs/service.md") from None


def unknown(environ: Mapping[str, str] | None = None) -> list[str]:
    """Variables that look like settings of ours and are none: misspelt, most likely."""
    known = {variable(f.name) for f in msgspec.structs.fields(Settings)}
    names = os.environ if environ is None else environ
    return sorted(
        name for name in names if name.startswith("LOGO_") and name not in known | INTERNAL
    )


def _check(s: Settings) -> None:
    """Groups are whole, and addresses are of the kind we speak."""
    group = {variable(n): bool(getattr(s, n)) for n in ("s3_endpoint_url", "s3_bucket", *KEYS)}
    if any(group.values()) and not all(group.values()):
        there = ", ".join(name for name, found in group.items() if found)
        missing = ", ".join(name for name, found in group.items() if not found)
        raise SettingsError(
            f"{there} set without {missing}", "S3 takes all four, a local folder none of them"
        )
    if s.s3_public_base and not s.s3_endpoint_url:
        raise SettingsError("S3_PUBLIC_BASE is set without S3_ENDPOINT_URL", "set both, or neither")
    for name in ("s3_endpoint_url", "s3_public_base"):
        value = getattr(s, name)
        if value and not re.match(r"https?://[^/]+", value):
            raise SettingsError(
                f"{variable(name)} is {value!r}", "write an address such as http://localhost:9000"
            )
    if s.database_url:
        msgspec.structs.force_setattr(s, "database_url", _database(s.database_url))
    for part in filter(None, s.kafka_bootstrap_servers.split(",")):
        if not re.fullmatch(r"\s*(\[[0-9a-fA-F:]+\]|[^:\s/]+):\d{1,5}\s*", part):
            raise SettingsError(
                f"KAFKA_BOOTSTRAP_SERVERS holds {part.strip()!r}",
                "write host:port, e.g. kafka:9092",
            )
    if s.secret and len(s.secret) < 32:
        raise SettingsError(
            f"LOGO_SECRET has {len(s.secret)} characters",
            "take 32 or more, e.g. of: openssl rand -hex 32",
        )
    if s.heartbeat_s * 2 > s.lease_s:
        raise SettingsError(
            f"LOGO_HEARTBEAT_S is {s.heartbeat_s:g}, LOGO_LEASE_S {s.lease_s:g}",
            "a lease lasts at least two heartbeats",
        )
    for field, limit in LIMITS.items():
        wanted = getattr(s, f"max_{field}", limit)
        if wanted > limit:
            raise SettingsError(
                f"{variable(f'max_{field}')} is {wanted}", f"the engine sets at most {limit}"
            )


def _database(url: str) -> str:
    scheme, colon, rest = url.partition("://")
    kinds = {
        "postgres": "postgresql+asyncpg", "postgresql": "postgresql+asyncpg",
        "postgresql+asyncpg": "postgresql+asyncpg",
        "sqlite": "sqlite", "sqlite+aiosqlite": "sqlite",
    }  # fmt: skip
    if not colon or scheme not in kinds:
        raise SettingsError(
            f"DATABASE_URL is {masked(url)!r}",
            "write postgresql+asyncpg://user:password@host:5432/name or sqlite:///file",
        )
    return f"{kinds[scheme]}://{rest}"


@lru_cache(256)  # asked with every request
def is_loopback(host: str) -> bool:
    """Whether only this machine can reach `host`."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def masked(url: str) -> str:
    """`url` with its password as ***; for logs and messages."""
    return re.sub(r"(://[^:/@\s]*):[^@\s]*@", r"\1:***@", url)


def _user_folder() -> Path:
    """The user's data folder by the conventions of the platform."""
    home = Path.home()
    if sys.platform == "darwin":
        return home / "Library" / "Application Support" / "logo-studio"
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "logo-studio"
    return Path(os.environ.get("XDG_DATA_HOME") or home / ".local" / "share") / "logo-studio"


def rows() -> list[tuple[str, str, str]]:
    """(variable, default, meaning) of every setting, for the docs."""
    schema = msgspec.json.schema(Settings)["$defs"]["Settings"]["properties"]
    out = []
    for field in msgspec.structs.fields(Settings):
        default = "" if field.default in ("", msgspec.NODEFAULT) else f"`{field.default}`"
        out.append((variable(field.name), default, schema[field.name].get("description", "")))
    return out
