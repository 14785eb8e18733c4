"""`logo-studio webhooks`: addresses that are told when jobs and batches end."""

from __future__ import annotations

import asyncio
from typing import Any, Literal

from logo_studio.cli.output import Json, say, table
from logo_studio.service.errors import RequestError
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.settings import load
from logo_studio.service.webhooks import manage
from logo_studio.service.webhooks.courier import Courier


def webhooks(
    action: Literal["list", "add", "remove", "rotate", "test", "replay", "messages"] = "list",
    subject: str = "",
    /,
    *,
    events: str = "",
    description: str = "",
    status: str = "",
    json_output: Json = False,
) -> None:
    """Webhooks: who is told of job.completed, job.failed and batch.completed.

    Messages are signed by the Standard Webhooks scheme (docs/webhooks.md) and posted by any API or
    worker process.

    Parameters
    ----------
    action
        list; add URL; remove, rotate (a new secret), test, replay (dead messages) or messages ID.
    subject
        The URL to add, or the id of a webhook.
    events
        For add: what to tell, separated by commas; everything by default.
    description
        For add: what it is for.
    status
        For messages: waiting, delivered or dead.
    """
    if action != "list" and not subject:
        wanted = "the URL" if action == "add" else "the id of a webhook"
        raise RequestError(f"webhooks {action} needs {wanted}", "see logo-studio webhooks list")
    names = [name.strip() for name in events.split(",") if name.strip()]
    asyncio.run(_run(action, subject, names, description, status or None, json_output))


async def _run(
    action: str, subject: str, names: list[str], description: str, status: str | None, as_json: bool
) -> None:
    settings = load()
    jobs = SqlJobs(settings)
    courier = Courier(settings, jobs)
    try:
        await jobs.check()
        data, text = await _done(courier, action, subject, names, description, status)
    finally:
        await jobs.close()
    say(data, text, as_json)
    if action == "test" and not data["delivered"]:
        raise RequestError(f"not delivered: {data['error']}", "mend the receiver, test again")


async def _done(
    courier: Courier,
    action: str,
    subject: str,
    names: list[str],
    description: str,
    status: str | None,
) -> tuple[Any, str]:
    if action == "add":
        data = await manage.add(courier, subject, names, description)
        return data, f"{data['webhook_id']}\nsecret, told only now: {data['secret']}"
    if action == "remove":
        await manage.remove(courier, subject)
        return {"removed": subject}, "removed"
    if action == "rotate":
        data = await manage.rotate(courier, subject)
        return data, f"secret, told only now: {data['secret']}\nthe one before signs for a day"
    if action == "test":
        data = await manage.test(courier, subject)
        return data, f"delivered, answered {data['answer']}" if data["delivered"] else ""
    if action == "replay":
        data = await manage.replay(courier, subject)
        return data, f"{data['replayed']} wait again"
    if action == "messages":
        data = await manage.messages(courier, subject, limit=100, status=status)
        columns = ["id", "event", "subject", "status", "attempts", "answer", "error"]
        return data, _table(columns, data["messages"], "no messages")
    rows = await manage.listed(courier)
    return rows, _table(["webhook_id", "url", "events", "enabled"], rows, "no webhooks")


def _table(columns: list[str], rows: list[dict[str, Any]], none: str) -> str:
    cells = [
        [",".join(v) if isinstance(v, list) else str("-" if v is None else v) for v in picked]
        for picked in ([row[name] for name in columns] for row in rows)
    ]
    return table(columns, cells) if rows else none
