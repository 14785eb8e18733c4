"""Progress: the events of a job as they happen, resumable, without polling."""

from __future__ import annotations

from collections.abc import AsyncIterator

from logo_studio.service.job import ENDED, Event, read_id
from logo_studio.service.runtime import Service

NOT_FOUND = Event(id=0, status="error", stage="not_found", progress=0)


async def progress(
    service: Service, job_id: str, after: int | str | None = None
) -> AsyncIterator[Event | None]:
    """Events of a job after the event id `after` (a stream's Last-Event-ID), until it ends.

    Yields None after every silence of `stream_heartbeat_s`, for a comment that keeps the
    connection. An unknown job gives one event of stage `not_found`. Nothing is told twice or
    left out when a stream resumes; the end is the last event, done or error.
    """
    found = read_id(job_id)
    seen = int(text) if (text := str(after or "")).isdecimal() else 0
    if found is None:
        yield NOT_FOUND
        return
    alone: Event | None = None  # the state of another producer's row, told once
    with service.jobs.watch(found) as bell:
        while not service.stopping:
            told = await service.jobs.events(found, seen)
            if told is None:
                yield NOT_FOUND
                return
            status, events = told
            for event in events:
                if event.id or event != alone:
                    yield event
                seen, alone = max(seen, event.id), None if event.id else event
            if status in ENDED:
                return
            # After a silence the database is asked all the same: a bell can miss a ring.
            if not await bell.wait(service.settings.stream_heartbeat_s):
                yield None
