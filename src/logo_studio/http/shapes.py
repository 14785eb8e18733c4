"""The shapes of answers, as JSON Schema: what /openapi.json promises, and tests hold us to."""

from __future__ import annotations

from typing import Any, get_args

import msgspec

from logo_studio.model.spec import DesignSpec
from logo_studio.service.job import PROGRESS, Status

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
WHOLE: Schema = {"type": "integer", "minimum": 0}
NUMBER: Schema = {"type": "number"}
BOOL: Schema = {"type": "boolean"}
ANY_OBJECT: Schema = {"type": "object"}
MOMENT: Schema = {"type": "string", "format": "date-time"}
UUID: Schema = {"type": "string", "format": "uuid"}
PERCENT: Schema = {"type": "integer", "minimum": 0, "maximum": 100}
STATUS: Schema = {"type": "string", "enum": list(get_args(Status))}
STAGE: Schema = {"type": "string", "enum": list(PROGRESS)}
TEXTS: Schema = {"type": "array", "items": TEXT}


def shape(**fields: Schema) -> Schema:
    """An object whose named fields are always there; others may be."""
    return {"type": "object", "required": [*fields], "properties": fields}


def listed(items: Schema, **limits: int) -> Schema:
    """A list of such."""
    return {"type": "array", "items": items, **limits}


def maybe(schema: Schema) -> Schema:
    """Such, or null."""
    return {"anyOf": [schema, {"type": "null"}]}


def ref(name: str) -> Schema:
    """One of the shapes below, by name."""
    return {"$ref": f"#/components/schemas/{name}"}


FINDING = shape(check=TEXT, code=TEXT, severity=TEXT, score=NUMBER, weight=NUMBER, message=TEXT)
ERROR = shape(code=TEXT, message=TEXT, hint=TEXT)
PALETTE = shape(name=TEXT, colors=listed(TEXT, minItems=4, maxItems=4))
LOGO = {
    "key": TEXT, "palette": TEXT, "ground": TEXT, "mark": TEXT, "typeface": TEXT, "lockup": TEXT,
    "score": NUMBER, "passed": BOOL, "why": ANY_OBJECT | {"type": ["string", "array", "object"]},
    "engine": TEXT, "spec": ref("DesignSpec"),
}  # fmt: skip
SUMMARY = {
    "job_id": UUID, "status": STATUS, "stage": STAGE, "progress": PERCENT, "attempt": WHOLE,
    "business_type": TEXT, "preferences": ANY_OBJECT, "user_id": maybe(UUID), "warnings": TEXTS,
    "error": maybe(ERROR), "created_at": MOMENT, "updated_at": MOMENT,
}  # fmt: skip
COUNTS = shape(queued=WHOLE, processing=WHOLE, done=WHOLE, error=WHOLE, removed=WHOLE)
BATCH = {
    "batch_id": UUID, "status": TEXT, "progress": PERCENT, "total": WHOLE, "counts": COUNTS,
    "user_id": maybe(UUID), "created_at": MOMENT, "finished_at": maybe(MOMENT), "events": TEXT,
    "results": TEXT, "zip": TEXT,
}  # fmt: skip
KIT = {
    "kit_id": TEXT, "status": {"enum": ["queued", "building", "done", "error"]}, "part": TEXT,
    "progress": PERCENT, "error": maybe(ERROR), "zip": maybe(TEXT),
}  # fmt: skip
WEBHOOK = {
    "webhook_id": UUID, "url": TEXT, "events": TEXTS, "description": TEXT, "enabled": BOOL,
    "rotated_at": maybe(MOMENT), "created_at": maybe(MOMENT),
}  # fmt: skip
MESSAGE = shape(
    id=WHOLE, webhook_id=UUID, event=TEXT, subject=UUID, data=ANY_OBJECT, attempts=WHOLE,
    status={"enum": ["waiting", "delivered", "dead"]}, next_at=MOMENT, answer=maybe(WHOLE),
    error=maybe(TEXT), created_at=MOMENT, ended_at=maybe(MOMENT),
)  # fmt: skip
CHECKED = {"type": "object", "additionalProperties": TEXT}

#: Name -> shape; referred to by name.
SHAPES: dict[str, Schema] = {
    "Problem": shape(
        type=TEXT, title=TEXT, status={"type": "integer", "minimum": 400, "maximum": 599},
        detail=TEXT, code={"type": "string", "pattern": "^[a-z0-9_]+$"}, hint=TEXT,
    ) | {"description": "RFC 9457; `code` is stable, `hint` says how to mend it."},
    "Submitted": shape(job_id=UUID, status=STATUS, warnings=TEXTS, result=TEXT, progress=TEXT),
    "Variant": shape(
        index={"type": "integer", "minimum": 0, "maximum": 5}, palette=PALETTE,
        svg=shape(s3_key=TEXT, url=TEXT), bytes=WHOLE, sha256=TEXT, spec=ANY_OBJECT,
        quality=ANY_OBJECT,
    ),
    "JobSummary": shape(**SUMMARY),
    "Job": shape(**SUMMARY, variants=listed(ref("Variant"), maxItems=6)),
    "Jobs": shape(jobs=listed(ref("JobSummary")), next=maybe(TEXT)),
    "BatchSubmitted": shape(
        batch_id=UUID, status=STATUS, total=WHOLE, batch=TEXT, events=TEXT,
        warnings=listed(shape(row=WHOLE, warnings=TEXTS)),
    ),
    "Batch": shape(**BATCH),
    "BatchWithJobs": shape(**BATCH, jobs=listed(ref("JobSummary")), next=maybe(WHOLE)),
    "Batches": shape(batches=listed(ref("Batch")), next=maybe(TEXT)),
    "Review": shape(review=listed(FINDING), in_words=listed(TEXT) | {"type": ["array", "string"]}),
    "LogoAddress": shape(**LOGO, quality=ref("Review"), svg=TEXT, png=TEXT),
    "DrawnLogo": shape(**LOGO, quality=ref("Review"), svg=TEXT, url=TEXT),
    "DrawnLogos": shape(logos=listed(ref("DrawnLogo")), warnings=TEXTS),
    "Meaning": shape(
        brief=TEXT, trade=maybe(TEXT), industry=maybe(TEXT), confidence=NUMBER, name=maybe(TEXT),
        descriptor=maybe(TEXT), initials=maybe(TEXT), motifs=listed(ANY_OBJECT), tone=TEXTS,
        avoid=TEXTS, language=maybe(TEXT), scripts=TEXTS, notes=TEXTS, warnings=TEXTS,
    ),
    "Kit": shape(**KIT),
    "KitOrdered": shape(**KIT, parts=TEXTS),
    "Examined": shape(
        complete=BOOL, symptoms=listed(ANY_OBJECT), before=ANY_OBJECT, after=ANY_OBJECT,
        score=NUMBER, passed=BOOL, review={"type": ["string", "array", "object"]}, svg=TEXT,
    ),
    "Webhook": shape(**WEBHOOK),
    "WebhookWithSecret": shape(**WEBHOOK, secret=TEXT),
    "Webhooks": shape(webhooks=listed(ref("Webhook"))),
    "WebhookTested": shape(delivered=BOOL, answer=maybe(WHOLE), error=maybe(TEXT)),
    "WebhookReplayed": shape(replayed=WHOLE),
    "WebhookMessages": shape(messages=listed(MESSAGE), next=maybe(WHOLE)),
    "Signed": shape(url=TEXT),
    "Alive": shape(status={"const": "ok"}),
    "Ready": shape(status={"enum": ["ready", "not ready"]}, checks=CHECKED),
}  # fmt: skip


def components() -> dict[str, Schema]:
    """All shapes, with those that a design spec is made of."""
    (_,), specs = msgspec.json.schema_components(
        [DesignSpec], ref_template="#/components/schemas/{name}"
    )
    return {**SHAPES, **specs}
