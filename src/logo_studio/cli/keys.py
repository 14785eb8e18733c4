"""`logo-studio keys`: API keys made, listed, exchanged and ended."""

from __future__ import annotations

import asyncio
import re
import sys
from datetime import UTC, datetime, timedelta
from typing import Any, Literal

from logo_studio.cli.output import Json, say, table
from logo_studio.service.errors import RequestError
from logo_studio.service.keys.book import key_book
from logo_studio.service.keys.key import Key, Scope, digest_of, mint
from logo_studio.service.keys.store import SqlKeys
from logo_studio.service.settings import Settings, load

_SPAN = re.compile(r"(\d{1,5})([mhdw])")
_UNITS = {"m": "minutes", "h": "hours", "d": "days", "w": "weeks"}


def keys(
    action: Literal["create", "list", "rotate", "revoke"] = "list",
    which: str = "",
    /,
    *,
    scope: Scope = "write",
    expires: str = "",
    rate: int | None = None,
    overlap: str = "1d",
    json_output: Json = False,
) -> None:
    """API keys: create one, list them, rotate one (the old one goes on for a while), revoke one.

    A key is printed once, when it is made; the database holds only its hash. A running service
    takes changes over within seconds.

    Parameters
    ----------
    action
        create, list, rotate or revoke.
    which
        For create a name that says whose key it is; else the key's id, as list prints it.
    scope
        read, write (includes read) or admin (includes both).
    expires
        Ends after this time, e.g. 12h, 90d or 52w; never by default. For rotate: of the new key.
    rate
        Its own requests a minute, instead of LOGO_RATE_PER_MINUTE.
    overlap
        How long the old key goes on after rotate, e.g. 1h or 7d; 0m ends it now.
    """
    if action != "list" and not which.strip():
        what = "a name" if action == "create" else "the id of a key"
        raise RequestError(f"keys {action} needs {what}", "see logo-studio keys --help")
    if len(which) > 80 or not which.isprintable():
        raise RequestError("a name is at most 80 printable characters", "shorten it")
    if rate is not None and not 1 <= rate <= 1_000_000:
        raise RequestError(f"rate is {rate}", "requests a minute, 1 to 1000000")
    lasts = span(expires) if expires else None
    asyncio.run(_run(load(), action, which.strip(), scope, lasts, rate, span(overlap), json_output))


async def _run(
    settings: Settings, action: str, which: str, scope: Scope, lasts: timedelta | None,
    rate: int | None, overlap: timedelta, json_output: bool,
) -> None:  # fmt: skip
    async with key_book(settings) as book:
        if action == "list":
            rows = [_data(key) for key in await book.all()]
            names = ["id", "name", "scope", "state", "created", "expires", "last_used"]
            cells = [[str(row[n] or "-") for n in names] for row in rows]
            say(rows, table(names, cells) if rows else "no keys", json_output)
        elif action == "create":
            _show(*await _make(book, which, scope, lasts, rate), json_output)
        elif action == "rotate":
            old = next((key for key in await book.all() if key.id == which), None)
            if old is None:
                raise _unknown(which)
            if old.state(datetime.now(UTC)) != "active":
                raise RequestError(
                    f"key {which} has ended", "logo-studio keys create makes another"
                )
            made = await _make(book, old.name, old.scope, lasts, rate or old.per_minute)
            ends = datetime.now(UTC) + overlap
            await book.expire(old.id, ends)
            _show(*made, json_output)
            print(f"{old.id} goes on until {_moment(ends)}", file=sys.stderr)
        else:
            if not await book.revoke(which):
                raise _unknown(which)
            say({"revoked": which}, f"{which} is revoked", json_output)


async def _make(
    book: SqlKeys, name: str, scope: Scope, lasts: timedelta | None, rate: int | None
) -> tuple[str, Key]:
    text, key_id = mint()
    ends = datetime.now(UTC) + lasts if lasts else None
    key = Key(
        id=key_id, name=name, scope=scope, digest=digest_of(text), expires_at=ends, per_minute=rate,
        created_at=datetime.now(UTC),
    )  # fmt: skip
    await book.add(key)
    return text, key


def _show(text: str, key: Key, json_output: bool) -> None:
    """The key on standard output, alone, so that it can be piped; all else beside it."""
    say({"key": text} | _data(key), text, json_output)
    ends = f", until {_moment(key.expires_at)}" if key.expires_at else ""
    print(f"{key.name}: {key.id}, {key.scope}{ends}; shown this once", file=sys.stderr)


def _data(key: Key) -> dict[str, Any]:
    return {
        "id": key.id,
        "name": key.name,
        "scope": key.scope,
        "state": key.state(datetime.now(UTC)),
        "created": _moment(key.created_at),
        "expires": _moment(key.expires_at),
        "last_used": _moment(key.last_used_at),
        "per_minute": key.per_minute,
    }


def _moment(at: datetime | None) -> str | None:
    return at.isoformat(timespec="seconds") if at else None


def span(text: str) -> timedelta:
    """A time such as 90d. RequestError for any other text."""
    found = _SPAN.fullmatch(text.strip())
    if found is None:
        raise RequestError(f"{text!r} is no time", "a number with m, h, d or w, e.g. 90d")
    return timedelta(**{_UNITS[found.group(2)]: int(found.group(1))})


def _unknown(key_id: str) -> RequestError:
    return RequestError(f"there is no key {key_id!r}", "see logo-studio keys list")
