"""`logo-studio dlq`: messages that were given up, to look at, send again or drop."""

from __future__ import annotations

import asyncio
from typing import Any, Literal
from uuid import UUID

from logo_studio.cli.output import Json, say, table
from logo_studio.service.errors import RequestError
from logo_studio.service.job import DeadLetter, read_id
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.settings import load

_PAGE = 500


def dlq(
    action: Literal["list", "show", "replay", "drop"] = "list",
    letter: str = "",
    /,
    *,
    all: bool = False,  # noqa: A002 - the option's public name
    json_output: Json = False,
) -> None:
    """Dead letters: list, show one, replay into the queue, or drop for good.

    A replayed job starts again with all its attempts; a relay (any worker or API process)
    publishes the message.

    Parameters
    ----------
    action
        list, show, replay or drop.
    letter
        The id of a dead letter, as list prints it.
    all
        Replay or drop every dead letter.
    """
    if action != "list" and all == bool(letter):
        raise RequestError(
            f"dlq {action} needs the id of a dead letter", "see logo-studio dlq list"
        )
    if action == "show" and all:
        raise RequestError("dlq show takes one id", "see logo-studio dlq list")
    asyncio.run(_run(action, letter, all, json_output))


async def _run(action: str, letter: str, everything: bool, json_output: bool) -> None:
    jobs = SqlJobs(load())
    try:
        await jobs.check()
        if action == "list":
            rows = [_data(x) for x in await _every(jobs)]
            names = ["id", "at", "code", "job_id", "reason"]
            cells = [[str(r[n] or "-") for n in names] for r in rows]
            say(rows, table(names, cells) if rows else "no dead letters", json_output)
            return
        if action == "show":
            found = await jobs.letter(_id(letter))
            if found is None:
                raise _unknown(letter)
            data = _data(found) | {"headers": {k: v.decode("latin-1") for k, v in found.headers}}
            data["value"] = None if found.value is None else found.value.decode("utf-8", "replace")
            say(data, "\n".join(f"{k:10} {v}" for k, v in data.items()), json_output)
            return
        ids = [x.id for x in await _every(jobs)] if everything else [_id(letter)]
        act = jobs.revive if action == "replay" else jobs.drop
        done = [i for i in ids if await act(i)]
        if letter and not done:
            raise _unknown(letter)
        word = "sent again" if action == "replay" else "dropped"
        say({"letters": [str(i) for i in done]}, f"{len(done)} {word}", json_output)
    finally:
        await jobs.close()


async def _every(jobs: SqlJobs) -> list[DeadLetter]:
    found: list[DeadLetter] = []
    while page := await jobs.letters(_PAGE, found[-1].id if found else None):
        found += page
    return found


def _id(text: str) -> UUID:
    found = read_id(text)
    if found is None:
        raise _unknown(text)
    return found


def _unknown(text: str) -> RequestError:
    return RequestError(f"there is no dead letter {text!r}", "see logo-studio dlq list")


def _data(letter: DeadLetter) -> dict[str, Any]:
    return {
        "id": str(letter.id),
        "at": letter.created_at.isoformat(timespec="seconds") if letter.created_at else None,
        "code": letter.code,
        "reason": letter.reason,
        "job_id": str(letter.job_id) if letter.job_id else None,
        "attempts": letter.attempts,
        "topic": letter.topic,
        "partition": letter.partition,
        "offset": letter.offset,
        "bytes": len(letter.value or b""),
    }
