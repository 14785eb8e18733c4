"""The services behind ours: database, queue, storage, their clocks, and the work in them."""

from __future__ import annotations

import asyncio
import hashlib
import secrets
import time
import urllib.error
import urllib.request
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

import sqlalchemy as sa

from logo_studio.service.blobs.port import Blobs
from logo_studio.service.checkup.finding import Finding, duration, fail, ok, warn
from logo_studio.service.errors import SettingsError, Unavailable
from logo_studio.service.jobs.store import SqlJobs
from logo_studio.service.keys.store import SqlKeys
from logo_studio.service.queue.port import Queue
from logo_studio.service.settings import Settings, is_loopback

#: Clocks may differ by this many seconds; S3 refuses signatures that are 15 minutes off.
_CLOCK_WARN_S, _CLOCK_FAIL_S = 2.0, 30.0
#: A job that waits longer has nobody who draws it; a message, nobody who publishes it.
_WAIT_WARN_S, _OUTBOX_FAIL_S = 120.0, 60.0
#: Jobs whose objects are read and compared with their hashes.
_SAMPLE = 10


async def database(settings: Settings, jobs: SqlJobs) -> AsyncIterator[Finding]:
    """It answers, has our tables in our version, and is sound."""
    start = time.perf_counter()
    try:
        await jobs.check()
    except SettingsError as error:
        if jobs.db.sqlite:
            yield ok("database", "its tables are made or brought up to date at the next start")
        else:
            yield fail("database", error.message, error.hint)
        return
    except Unavailable as error:
        yield fail("database", error.message, "start it, and look at DATABASE_URL and the network")
        return
    yield ok("database", f"answers in {1000 * (time.perf_counter() - start):.0f} ms, tables ours")
    if jobs.db.sqlite:
        said = await jobs.db.single("doctor", lambda c: c.exec_driver_sql(_SOUND).scalar())
        if said != "ok":
            yield fail("database", f"the file is damaged: {said}", "restore the last backup")
        return
    theirs, most, taken = await jobs.db.single("doctor", _server)
    yield _clock("database", (theirs - datetime.now(UTC)).total_seconds())
    if taken + settings.database_pool > most:
        yield warn(
            "database", f"{taken} of {most} connections are taken",
            "raise max_connections, lower LOGO_DATABASE_POOL, or put a pooler before it",
        )  # fmt: skip


async def has_tables(jobs: SqlJobs) -> bool:
    """Whether there is anything to look into."""
    try:
        await jobs.check()
    except (SettingsError, Unavailable):
        return False
    return True


_SOUND = "PRAGMA quick_check(1)"


def _server(connection: sa.Connection) -> tuple[datetime, int, int]:
    statement = sa.text(
        "SELECT now(), current_setting('max_connections')::int,"
        " (SELECT count(*)::int FROM pg_stat_activity)"
    )
    row = connection.execute(statement).one()
    return row[0], row[1], row[2]


async def queue(queue: Queue) -> AsyncIterator[Finding]:
    """It answers, and its topic has partitions and copies."""
    try:
        await queue.check()
        facts = await queue.describe()
    except Unavailable as error:
        yield fail("queue", error.message, "start it, and look at KAFKA_BOOTSTRAP_SERVERS")
        return
    if not facts:
        yield ok("queue", "in-process")
        return
    text = "{partitions} partitions, {copies} copies, {brokers} brokers".format(**facts)
    if facts["brokers"] > 1 and facts["copies"] < 2:
        yield warn(
            "queue", text, "raise the topic's replication factor: one broker's loss stops it"
        )
    else:
        yield ok("queue", f"answers; {text}")


async def storage(settings: Settings, blobs: Blobs) -> AsyncIterator[Finding]:
    """Objects can be written, read, linked to and removed."""
    place, data = f"doctor-{secrets.token_hex(8)}", secrets.token_bytes(64)
    key = f"{place}/probe.bin"
    try:
        start = time.perf_counter()
        await blobs.put({key: data}, "application/octet-stream")
        same = await blobs.get(key) == data
        took = 1000 * (time.perf_counter() - start)
        link = blobs.link(key, 60)
        linked = await asyncio.to_thread(_fetch, link) if link else None
        await blobs.delete(place)
    except (Unavailable, KeyError) as error:
        message = error.message if isinstance(error, Unavailable) else f"{key} is not found again"
        yield fail(
            "storage", message, "look at S3_ENDPOINT_URL, keys, bucket and the rights of the key"
        )
        return
    if not same:
        yield fail("storage", "an object comes back with other bytes", "examine the storage")
        return
    yield ok("storage", f"an object is written and read in {took:.0f} ms")
    if link and linked != data:
        yield warn(
            "storage", f"a download link does not work from here: {linked!r:.100}",
            "S3_PUBLIC_BASE must be the address that browsers reach the storage by",
        )  # fmt: skip
    if settings.s3_endpoint_url:
        date = await asyncio.to_thread(_date, settings.s3_endpoint_url)
        if date is not None:
            # The header has whole seconds.
            yield _clock("storage", round((date - datetime.now(UTC)).total_seconds()))


def _fetch(link: str) -> bytes | str:
    try:
        with urllib.request.urlopen(link, timeout=5) as answer:
            return bytes(answer.read(1000))
    except (OSError, ValueError) as error:
        return str(error)


def _date(address: str) -> datetime | None:
    """The server's clock, by its answer's header; None when it does not say."""
    try:
        with urllib.request.urlopen(address, timeout=5) as answer:
            said = answer.headers.get("Date")
    except urllib.error.HTTPError as error:
        said = error.headers.get("Date")
    except OSError:
        return None
    try:
        return parsedate_to_datetime(said) if said else None
    except ValueError:
        return None


def _clock(whose: str, ahead_s: float) -> Finding:
    text = f"the {whose}'s clock is {abs(ahead_s):.1f} s {'ahead' if ahead_s > 0 else 'behind'}"
    if abs(ahead_s) > _CLOCK_FAIL_S:
        return fail("clock", text, "set both by NTP: leases and signatures depend on it")
    if abs(ahead_s) > _CLOCK_WARN_S:
        return warn("clock", text, "set both by NTP")
    return ok("clock", text)


async def work(jobs: SqlJobs) -> AsyncIterator[Finding]:
    """Nothing waits for too long; nothing was given up."""
    counts, ages = await jobs.counts(), await jobs.ages()
    text = f"{counts['queued']} jobs wait, {counts['processing']} in hand"
    if ages["queued"] > _WAIT_WARN_S:
        text += f"; the oldest has waited {duration(ages['queued'])}"
        yield warn("work", text, "start a worker, or more of them (docs/runbooks.md)")
    else:
        yield ok("work", text)
    if ages["outbox"] > _OUTBOX_FAIL_S:
        yield fail(
            "outbox", f"{counts['outbox']} messages wait for {duration(ages['outbox'])}",
            "an API or worker process must run, and the queue must answer",
        )  # fmt: skip
    else:
        yield ok("outbox", f"{counts['outbox']} messages wait")
    if counts["dead_letters"]:
        yield warn(
            "dead letters", f"{counts['dead_letters']} are kept",
            "logo-studio dlq list says why; then dlq replay or dlq drop",
        )  # fmt: skip
    else:
        yield ok("dead letters", "none")


async def keys(settings: Settings, jobs: SqlJobs) -> AsyncIterator[Finding]:
    """An API that others can reach has a key to let them in; without one it does not start."""
    if is_loopback(settings.host) or settings.keys == "off":
        return
    now = datetime.now(UTC)
    try:
        active = sum(key.state(now) == "active" for key in await SqlKeys(jobs.db).all())
    except SettingsError:  # no tables yet, so no key
        active = 0
    if active:
        yield ok("keys", f"{active} keys are active")
    else:
        yield warn(
            "keys", f"others can reach {settings.host}, and there is no key to let them in",
            "logo-studio keys create NAME; an API does not start before",
        )  # fmt: skip


async def objects(jobs: SqlJobs, blobs: Blobs) -> AsyncIterator[Finding]:
    """The newest jobs' files are there and have the hashes of their rows."""
    bad, read = [], 0
    for found in await jobs.page(_SAMPLE, status="done"):
        job = await jobs.get(found.id)
        for variant in job.variants if job else ():
            try:
                data = await blobs.get(variant.key)
            except KeyError:
                bad.append(f"{variant.key} is missing")
                continue
            read += 1
            if variant.sha256 and hashlib.sha256(data).hexdigest() != variant.sha256:
                bad.append(f"{variant.key} was changed")
    if bad:
        text = f"{len(bad)} of {read + len(bad)} objects: {bad[0]}"
        yield fail("objects", text, "is this the right bucket or folder? else restore a backup")
    else:
        yield ok("objects", f"{read} objects of the newest jobs have their hashes")
