"""Reading: results, single SVGs, the history; and deleting."""

from __future__ import annotations

from typing import Any

import msgspec

from logo_studio.service.errors import JobNotFound, RequestError, VariantNotFound
from logo_studio.service.job import ENDED, Job, Status, Variant, read_id
from logo_studio.service.runtime import Service

STATUSES: tuple[Status, ...] = ("queued", "processing", *ENDED)
#: Characters of what the history is searched for.
_LONGEST_TEXT = 200


class Svg(msgspec.Struct, frozen=True, kw_only=True):
    """A stored SVG. `sha256` in hex is a strong validator: same bytes, same hash."""

    data: bytes
    sha256: str


class Page(msgspec.Struct, frozen=True, kw_only=True):
    """Jobs, newest first; `next` is the cursor of the following page, None on the last."""

    jobs: tuple[dict[str, Any], ...]
    next: str | None


async def result(service: Service, job_id: str) -> dict[str, Any]:
    """The contract's result, with our own fields beside it, as JSON data. JobNotFound."""
    return result_data(service, await _job(service, job_id))


async def svg(service: Service, job_id: str, index: int | str) -> Svg:
    """One variant's file. JobNotFound, VariantNotFound."""
    job = await _job(service, job_id)
    variant = next((v for v in job.variants if str(v.index) == str(index)), None)
    if variant is None:
        raise VariantNotFound(job_id, index)
    try:
        return Svg(data=await service.blobs.get(variant.key), sha256=variant.sha256)
    except KeyError:
        raise VariantNotFound(job_id, index) from None


async def history(
    service: Service,
    *,
    limit: int = 20,
    cursor: str | None = None,
    status: str | None = None,
    text: str = "",
) -> Page:
    """A page of jobs (without variants), newest first; `cursor` is the last page's `next`. With
    `text` those whose business type, name or tagline holds each of its words."""
    if not 1 <= limit <= service.settings.max_page:
        raise RequestError(f"limit is {limit}", f"1 to {service.settings.max_page}")
    wanted = read_status(status)
    if len(text) > _LONGEST_TEXT or "\0" in text:
        raise RequestError(f"q is at most {_LONGEST_TEXT} characters", "shorten it", field="q")
    before = read_id(cursor)
    if cursor and before is None:
        raise RequestError("the cursor is not one of ours", "take `next` of the page before")
    jobs = await service.jobs.page(limit + 1, before, wanted, text)
    more = len(jobs) > limit
    return Page(
        jobs=tuple(summary(job) for job in jobs[:limit]),
        next=str(jobs[limit - 1].id) if more else None,
    )


def read_status(text: str | None) -> Status | None:
    """The status of that name. RequestError when there is none."""
    found = next((status for status in STATUSES if status == text), None)
    if text is not None and found is None:
        raise RequestError(f"unknown status {text!r}", f"statuses: {', '.join(STATUSES)}")
    return found


async def delete(service: Service, job_id: str) -> None:
    """Removes a job: its row, variants, events, dead letter and objects. JobNotFound.

    Rows first: an object without a row is found again by nobody, and a repeated call, which
    finds no row, still removes objects that an earlier one left.
    """
    found = read_id(job_id)
    if found is None:
        raise JobNotFound(job_id)
    there = await service.jobs.delete(found)
    removed = await service.blobs.delete(f"jobs/{found}")
    if not there and not removed:
        raise JobNotFound(job_id)


async def _job(service: Service, job_id: str) -> Job:
    found = read_id(job_id)
    job = await service.jobs.get(found) if found is not None else None
    if job is None:
        raise JobNotFound(job_id)
    return job


def result_data(service: Service, job: Job) -> dict[str, Any]:
    """A job as the contract's result."""
    return summary(job) | {
        "variants": [_variant(service, job, v) for v in job.variants],
    }


def summary(job: Job) -> dict[str, Any]:
    """A job without its variants, as JSON data."""
    data: dict[str, Any] = {
        "job_id": str(job.id),
        "status": job.status,
        "stage": job.stage,
        "progress": job.progress,
        "attempt": job.attempt,
        "business_type": job.business_type,
        "preferences": job.prefs,
        "user_id": str(job.user_id) if job.user_id else None,
        "batch_id": str(job.batch_id) if job.batch_id else None,
        "row": job.batch_row,
        "warnings": list(job.warnings),
        "error": msgspec.to_builtins(job.failure) if job.failure else None,
        "created_at": job.created_at.isoformat(),
        "updated_at": job.updated_at.isoformat(),
    }
    return data


def _variant(service: Service, job: Job, v: Variant) -> dict[str, Any]:
    link = service.blobs.link(v.key, service.settings.link_expires_s)
    return {
        "index": v.index,
        "palette": {"name": v.palette, "colors": list(v.colors)},
        # Storage without addresses of its own is served by our own route.
        "svg": {"s3_key": v.key, "url": link or f"/api/svg/{job.id}/{v.index}"},
        "bytes": v.bytes,
        "sha256": v.sha256,
        "spec": v.spec,
        "quality": v.quality,
    }
