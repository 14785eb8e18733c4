"""Signatures of the Standard Webhooks scheme, and where their secrets come from.

A secret must be known to sign, so a hash of it would not do. None is stored: each is made from
the service's one secret, the webhook's id and the version of its own (HMAC-SHA256), so whoever
reads the database can sign nothing. It is LOGO_SECRET, or with SQLite a file in the data folder
that only its owner reads (keys/signing.py).
"""

from __future__ import annotations

import hmac
from base64 import b64encode
from datetime import UTC, datetime, timedelta
from hashlib import sha256

from logo_studio.service.errors import SettingsError
from logo_studio.service.keys.signing import secret_of
from logo_studio.service.settings import Settings
from logo_studio.service.webhooks.port import Webhook

#: How long the secret before a rotation signs too, so that receivers can change over.
OVERLAP = timedelta(hours=24)


class Keys:
    """Secrets of webhooks, made from the service's."""

    def __init__(self, settings: Settings) -> None:
        self._key = hmac.digest(_read_key(settings), b"webhooks", sha256)
        #: Which secret it is, without telling it.
        self.id = hmac.digest(self._key, b"key id", sha256).hex()[:16]

    def secret(self, webhook: Webhook, version: int | None = None) -> str:
        """`whsec_...`, as the receiver needs it."""
        return "whsec_" + b64encode(self._raw(webhook, version or webhook.version)).decode()

    def _raw(self, webhook: Webhook, version: int) -> bytes:
        return hmac.digest(self._key, f"{webhook.id}:{version}".encode(), sha256)

    def headers(self, webhook: Webhook, message_id: str, body: bytes) -> dict[str, str]:
        """The scheme's headers for now. SettingsError when the webhook was made with another key:
        its receiver could verify nothing."""
        if webhook.key_id != self.id:
            raise SettingsError(
                f"webhook {webhook.id} was made with another LOGO_SECRET",
                "set that key again, or rotate the webhook's secret",
            )
        now = datetime.now(UTC)
        stamp = str(int(now.timestamp()))
        versions = [webhook.version]
        if webhook.rotated_at is not None and now - webhook.rotated_at < OVERLAP:
            versions.append(webhook.version - 1)
        signatures = (sign(self._raw(webhook, v), message_id, stamp, body) for v in versions)
        return {
            "webhook-id": message_id,
            "webhook-timestamp": stamp,
            "webhook-signature": " ".join(signatures),
        }


def sign(secret: bytes, message_id: str, stamp: str, body: bytes) -> str:
    """`v1,...`: HMAC-SHA256 of id, time stamp (seconds) and body, in base64."""
    signed = f"{message_id}.{stamp}.".encode() + body
    return f"v1,{b64encode(hmac.digest(secret, signed, sha256)).decode()}"


def _read_key(settings: Settings) -> bytes:
    """The service's secret. With a database of many processes it must be set: a file of one
    machine would sign what another's receivers cannot verify."""
    if not (settings.secret or settings.database.startswith("sqlite")):
        raise SettingsError(
            "webhooks need LOGO_SECRET, the same in every process",
            "make one with: openssl rand -base64 32",
        )
    return secret_of(settings)
