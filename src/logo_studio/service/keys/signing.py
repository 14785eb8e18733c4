"""What is proved by a signature: an address that anybody may open, a session of a browser.

HMAC-SHA256 with one secret (`LOGO_SECRET`, the same in every process; else a file in the data
folder), its use written before what is signed, so that one kind is never taken for the other.
"""

from __future__ import annotations

import base64
import contextlib
import hashlib
import hmac
import os
import re
import secrets
import time
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from logo_studio.service.errors import KeyRefused, SettingsError
from logo_studio.service.keys.key import Key
from logo_studio.service.settings import Settings

_SESSION = re.compile(r"([0-9A-Za-z]{8})\.(\d{1,12})\.([0-9A-Za-z_-]{43})")
_MARK = re.compile(r"&?\b(?:expires=(\d{1,12})&)?signature=([0-9A-Za-z_-]{43})$")


def secret_of(settings: Settings) -> bytes:
    """The secret of these settings; made, and kept in the data folder, when none is set."""
    if settings.secret:
        return settings.secret.encode()
    path = settings.folder / "secret"
    with contextlib.suppress(FileExistsError):
        _write_once(path, secrets.token_hex(32))
    try:
        found = path.read_text("ascii").strip()
    except (OSError, UnicodeDecodeError) as error:
        raise SettingsError(f"{path} cannot be read: {error}", "or set LOGO_SECRET") from None
    if len(found) < 32:
        raise SettingsError(f"{path} is too short to be a secret", "remove it: it is made anew")
    return found.encode()


def _write_once(path: Path, text: str) -> None:
    """Whole or not at all, readable by its owner alone; FileExistsError when it is there."""
    if path.exists():
        raise FileExistsError(path)
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"secret.{os.getpid()}.part")
    part.touch(0o600)
    part.write_text(text + "\n", "ascii")
    try:
        os.link(part, path)  # fails when another process was faster
    finally:
        part.unlink()


class Signer:
    """Signs with one secret, and finds out what it signed. `secret` is called when first needed:
    a worker, say, never needs one."""

    def __init__(self, secret: Callable[[], bytes]) -> None:
        self._make = secret

    @cached_property
    def _secret(self) -> bytes:
        return self._make()

    def _mac(self, use: str, *said: str) -> str:
        text = "\n".join((use, *said)).encode()
        raw = hmac.new(self._secret, text, hashlib.sha256).digest()
        return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()

    def sign(self, path: str, query: str, expires_s: int | None = None) -> str:
        """The address with `signature=` (and `expires=`, a Unix time) at its end."""
        if expires_s is not None:
            query = "&".join(filter(None, (query, f"expires={int(time.time()) + expires_s}")))
        mac = self._mac("address", path, query)
        return f"{path}?" + "&".join(filter(None, (query, f"signature={mac}")))

    def unsigned(self, path: str, query: str) -> str | None:
        """The query without its signature; None when it carries none. KeyRefused when the
        signature is wrong or over."""
        if "signature=" not in query:
            return None
        found = _MARK.search(query)
        if found is None:
            raise KeyRefused("the address's signature is not whole", "copy it whole", "signature")
        said = query.rpartition("signature=")[0].rstrip("&")
        if not hmac.compare_digest(self._mac("address", path, said), found.group(2)):
            raise KeyRefused("the address was changed after it was signed", "ask for it again",
                             "signature")  # fmt: skip
        if found.group(1) and int(found.group(1)) <= time.time():
            raise KeyRefused("the address is over", "ask for it again", "signature_over")
        return query[: found.start()]

    def session(self, key: Key, lasts_s: float) -> str:
        """The token of a browser that showed `key`. It ends with the key, or after `lasts_s`."""
        ends = str(int(time.time() + lasts_s))
        return f"{key.id}.{ends}.{self._mac('session', key.id, ends, key.digest)}"

    def read_session(self, token: str) -> tuple[str, str]:
        """(key id, end) that a token names; not proved yet. KeyRefused when it is over."""
        found = _SESSION.fullmatch(token)
        if found is None or int(found.group(2)) <= time.time():
            raise KeyRefused("the session is over", "sign in again", "session_over")
        return found.group(1), found.group(2)

    def is_session(self, token: str, key: Key, ends: str) -> bool:
        """Whether we made this token for this very key."""
        mac = self._mac("session", key.id, ends, key.digest)
        return hmac.compare_digest(token.rpartition(".")[2], mac)
