"""Settings: read from the environment, whole groups only, errors that say which variable."""

from __future__ import annotations

from pathlib import Path

import pytest

from logo_studio.service import settings as module
from logo_studio.service.errors import SettingsError
from logo_studio.service.logs import Json, Plain
from logo_studio.service.settings import load, masked, rows, unknown

S3 = {
    "S3_ENDPOINT_URL": "http://localhost:9000", "S3_BUCKET": "ai-logo-studio",
    "AWS_ACCESS_KEY_ID": "minio", "AWS_SECRET_ACCESS_KEY": "minio123",
}  # fmt: skip


def test_nothing_set_is_the_embedded_profile(tmp_path: Path) -> None:
    found = load({"LOGO_DATA_DIR": str(tmp_path)})
    assert found.embedded
    assert found.database == f"sqlite:///{tmp_path}/studio.db"
    assert (found.consumer_group, found.topic) == ("logo-workers", "logo.requests")


def test_each_part_is_switched_by_its_own_variables() -> None:
    assert load(S3).s3_bucket == "ai-logo-studio"
    assert load({"KAFKA_BOOTSTRAP_SERVERS": "kafka:9092, b:9093"}).kafka_bootstrap_servers
    url = "postgresql+asyncpg://app:app@localhost:5432/appdb"
    for given in (url, url.replace("+asyncpg", ""), url.replace("ql+asyncpg", "")):
        assert load({"DATABASE_URL": given}).database == url
    assert load({"DATABASE_URL": "sqlite:///x.db"}).database == "sqlite:///x.db"
    assert load({"LOGO_CONCURRENCY": "3", "LOG_LEVEL": "debug"}).concurrency == 3


@pytest.mark.parametrize("missing", S3)
def test_half_of_s3_is_refused(missing: str) -> None:
    with pytest.raises(SettingsError, match=missing):
        load({k: v for k, v in S3.items() if k != missing})


@pytest.mark.parametrize(
    ("variable", "value"),
    [
        ("DATABASE_URL", "mysql://a:secret@b/c"), ("KAFKA_BOOTSTRAP_SERVERS", "kafka"),
        ("LOGO_CONCURRENCY", "0"), ("LOGO_CONCURRENCY", "many"), ("LOG_FORMAT", "xml"),
        ("S3_PUBLIC_BASE", "http://x"), ("LOGO_HEARTBEAT_S", "20"), ("LOGO_MAX_NAME", "81"),
        ("LOGO_METRICS_PORT", "70000"),
    ],
)  # fmt: skip
def test_errors_name_the_variable(variable: str, value: str) -> None:
    with pytest.raises(SettingsError, match=variable) as caught:
        load({variable: value})
    assert "secret" not in str(caught.value)


def test_misspelt_settings_are_found() -> None:
    assert unknown({"LOGO_CONCURENCY": "2", "LOGO_TOPIC": "t", "PATH": ""}) == ["LOGO_CONCURENCY"]


def test_passwords_are_masked() -> None:
    url = "postgresql+asyncpg://app:s3cret@db:5432/appdb"
    assert masked(url) == "postgresql+asyncpg://app:***@db:5432/appdb"
    import logging

    record = logging.LogRecord("x", logging.INFO, "f", 1, "db=%s", (url,), None)
    assert "s3cret" not in Plain().format(record) + Json().format(record)


def test_table_has_every_setting() -> None:
    table = rows()
    assert len(table) == len(module.Settings.__struct_fields__)
    assert all(meaning for _, _, meaning in table)
