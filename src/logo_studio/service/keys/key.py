"""API keys as values: made, read, compared. Only the hash of a key is ever stored.

    lsk_ 8 characters of the id _ 32 of the secret 6 of the check sum

The prefix lets scanners of secrets find keys that were committed by mistake; the check sum (CRC-32
of all before it) turns typing mistakes away without asking anybody. The secret has 190 bits, so one
round of SHA-256 is hash enough: slow hashes are for what people can remember.
"""

from __future__ import annotations

import hashlib
import hmac
import re
import secrets
import string
import zlib
from datetime import datetime
from typing import Literal, get_args

from logo_studio.service.errors import KeyRefused
from logo_studio.service.job import Value

#: Each includes those before it. read: look, draw without storing. write: jobs, kits, deleting.
#: admin: what concerns the service itself.
Scope = Literal["read", "write", "admin"]
SCOPES: tuple[Scope, ...] = get_args(Scope)
State = Literal["active", "expired", "revoked"]

PREFIX = "lsk_"
ALPHABET = string.digits + string.ascii_uppercase + string.ascii_lowercase
_ID, _SECRET, _CHECK = 8, 32, 6
_SHAPE = re.compile(rf"{PREFIX}([0-9A-Za-z]{{{_ID}}})_[0-9A-Za-z]{{{_SECRET + _CHECK}}}")


class Key(Value, frozen=True, kw_only=True):
    """A key as it is stored. `digest` is its SHA-256 in hex; `per_minute` its own rate of
    requests, None for the setting's."""

    id: str
    name: str
    scope: Scope
    digest: str
    created_at: datetime | None = None
    expires_at: datetime | None = None
    revoked_at: datetime | None = None
    last_used_at: datetime | None = None
    per_minute: int | None = None

    def allows(self, scope: Scope) -> bool:
        """Whether its scope includes `scope`."""
        return SCOPES.index(self.scope) >= SCOPES.index(scope)

    def state(self, now: datetime) -> State:
        """What it is worth at `now`."""
        if self.revoked_at is not None:
            return "revoked"
        return "expired" if self.expires_at is not None and self.expires_at <= now else "active"


def mint() -> tuple[str, str]:
    """A new key and its id. The key is shown once and kept nowhere."""
    key_id = "".join(secrets.choice(ALPHABET) for _ in range(_ID))
    secret = "".join(secrets.choice(ALPHABET) for _ in range(_SECRET))
    body = f"{PREFIX}{key_id}_{secret}"
    return body + check_sum(body), key_id


def check_sum(body: str) -> str:
    """CRC-32 of `body` in six characters of the alphabet."""
    number, out = zlib.crc32(body.encode()), ""
    for _ in range(_CHECK):
        number, digit = divmod(number, len(ALPHABET))
        out = ALPHABET[digit] + out
    return out


def read_key(text: str) -> str:
    """The id in a key that is well-formed. KeyRefused for any other text."""
    found = _SHAPE.fullmatch(text)
    if found is None or check_sum(text[:-_CHECK]) != text[-_CHECK:]:
        raise KeyRefused("this is no API key", "a key begins with lsk_: copy it whole", "bad_key")
    return found.group(1)


def digest_of(text: str) -> str:
    """What is stored of a key."""
    return hashlib.sha256(text.encode()).hexdigest()


def same(digest: str, other: str) -> bool:
    """Compared in a time that tells nothing."""
    return hmac.compare_digest(digest, other)
