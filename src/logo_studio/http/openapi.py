"""/openapi.json: what the framework reads off the routes, completed by what it cannot see.

`ANSWERS` is the list of what every operation answers; a route that is not in it fails the tests.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import msgspec
from fastapi import FastAPI

from logo_studio.direct.versions import VERSIONS
from logo_studio.http.access import is_open
from logo_studio.http.logos import (
    ARTBOARDS,
    LARGEST_PNG,
    MOST_VARIANTS,
    PREFERENCES,
    SMALLEST_PNG,
    USUAL_PNG,
)
from logo_studio.http.shapes import TEXT, Schema, components, listed, ref

SVG: Schema = {"image/svg+xml": {"schema": TEXT}}
PNG: Schema = {"image/png": {"schema": {"type": "string", "contentEncoding": "binary"}}}
ZIP: Schema = {"application/zip": {"schema": {"type": "string", "contentEncoding": "binary"}}}
EVENTS: Schema = {"text/event-stream": {}}
HTML: Schema = {"text/html": {"schema": TEXT}}


def json(name: str) -> Schema:
    """A body of that shape."""
    return {"application/json": {"schema": ref(name)}}


#: Operation -> status and content of what it answers when all is well.
ANSWERS: dict[str, tuple[int, Schema]] = {
    "POST /api/generate": (202, json("Submitted")),
    "GET /api/result/{job_id}": (200, json("Job")),
    "GET /api/svg/{job_id}/{index}": (200, SVG),
    "GET /api/progress/{job_id}": (200, EVENTS),
    "GET /v1/jobs": (200, json("Jobs")),
    "DELETE /v1/jobs/{job_id}": (204, {}),
    "POST /v1/batches": (202, json("BatchSubmitted")),
    "GET /v1/batches": (200, json("Batches")),
    "GET /v1/batches/{batch_id}": (200, json("BatchWithJobs") | EVENTS),
    "GET /v1/batches/{batch_id}/events": (200, EVENTS),
    "GET /v1/batches/{batch_id}/results": (
        200, {"application/json": {"schema": listed(ref("Job"))}},
    ),
    "GET /v1/batches/{batch_id}/results.zip": (200, ZIP),
    "DELETE /v1/batches/{batch_id}": (204, {}),
    "GET /v1/logo.svg": (200, SVG),
    "GET /v1/logo.png": (200, PNG),
    "GET /v1/logo.json": (200, json("LogoAddress")),
    "POST /v1/sign": (200, json("Signed")),
    "POST /v1/render": (200, SVG | PNG | json("DrawnLogo")),
    "POST /v1/edit": (200, json("DrawnLogo")),
    "POST /v1/more": (200, json("DrawnLogos")),
    "POST /v1/explain": (200, json("Meaning")),
    "POST /v1/kits": (202, json("KitOrdered")),
    "GET /v1/kits/{kit_id}.zip": (200, ZIP),
    "GET /v1/kits/{kit_id}": (200, json("Kit")),
    "GET /v1/kits/{kit_id}/progress": (200, EVENTS),
    "POST /v1/doctor": (200, json("Examined") | SVG),
    "POST /v1/webhooks": (201, json("WebhookWithSecret")),
    "GET /v1/webhooks": (200, json("Webhooks")),
    "DELETE /v1/webhooks/{webhook_id}": (204, {}),
    "POST /v1/webhooks/{webhook_id}/rotate": (200, json("WebhookWithSecret")),
    "POST /v1/webhooks/{webhook_id}/test": (200, json("WebhookTested")),
    "POST /v1/webhooks/{webhook_id}/replay": (202, json("WebhookReplayed")),
    "GET /v1/webhooks/{webhook_id}/messages": (200, json("WebhookMessages")),
    "GET /health": (200, json("Alive")),
    "GET /health/ready": (200, json("Ready")),
    "GET /metrics": (200, {"text/plain": {"schema": TEXT}}),
}  # fmt: skip
#: Statuses that are no problem and no success.
OTHERS: dict[str, dict[str, Schema]] = {
    "GET /health/ready": {"503": {"description": "Not ready", "content": json("Ready")}},
} | {
    operation: {"304": {"description": "The client has it (If-None-Match)"}}
    for operation in (
        "GET /api/svg/{job_id}/{index}", "GET /v1/logo.svg", "GET /v1/logo.png",
        "GET /v1/logo.json",
    )
}  # fmt: skip
PROBLEM: Schema = {"application/problem+json": {"schema": ref("Problem")}}
SCHEMES: Schema = {
    "bearer": {"type": "http", "scheme": "bearer", "description": "an API key, lsk_..."},
    "header": {"type": "apiKey", "in": "header", "name": "X-API-Key"},
}
#: A spec that works, for examples.
EXAMPLE = Path(__file__).parent / "example_spec.json"


def _query(name: str, schema: Schema, about: str = "") -> Schema:
    return {"name": name, "in": "query", "required": False, "schema": schema} | (
        {"description": about} if about else {}
    )


def logo_parameters() -> list[Schema]:
    """The parameters of `/v1/logo.*`, which `http/logos.py` reads itself."""
    return [
        _query("business", TEXT, "the trade, or a whole line; this or `spec`")
        | {"example": "coffee roastery called Northwind"},
        _query("spec", TEXT, "a packed design spec, as /v1/logo.json gives it"),
        *(_query(name, TEXT) for name in PREFERENCES),
        _query("seed", {"type": "integer", "minimum": -(2**31), "maximum": 2**31}),
        _query("variant", {"type": "integer", "minimum": 0, "maximum": MOST_VARIANTS - 1}),
        _query("version", {"enum": [*VERSIONS], "default": "color"}),
        _query("artboard", {"enum": [*ARTBOARDS]}),
        _query("transparent", {"enum": ["0", "1"]}),
        _query(
            "size",
            {
                "type": "integer", "minimum": SMALLEST_PNG, "maximum": LARGEST_PNG,
                "default": USUAL_PNG,
            },
            "width of a PNG in px",
        ),
        _query("v", TEXT, "engine version; the answer may then be kept for ever"),
    ]  # fmt: skip


def examples() -> dict[str, Schema]:
    """Bodies that work, by the name of their shape."""
    spec = {"spec": msgspec.json.decode(EXAMPLE.read_bytes())}
    return {
        "Render": spec | {"format": "svg", "version": "reversed"},
        "Edit": spec | {"changes": {"palette.roles.primary": "#0A5CAA"}},
        "More": spec | {"business_type": "coffee roastery", "vary": ["colour"], "count": 2},
        "KitOrder": spec | {"parts": ["tokens"]},
        "Explain": {"business_type": "dental clinic named Lumen, no teeth"},
        "Sign": {"url": "/v1/logo.svg?business=bakery", "expires_s": 86400},
    }


def complete(data: Schema) -> Schema:
    """The framework's document with answers, problems, keys and shapes."""
    schemas = data.setdefault("components", {}).setdefault("schemas", {})
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    schemas |= components()
    for name, example in examples().items():
        schemas[name]["examples"] = [example]
        if "spec" in schemas[name]["properties"]:
            schemas[name]["properties"]["spec"] = ref("DesignSpec")
    data["components"]["securitySchemes"] = SCHEMES
    for path, methods in data["paths"].items():
        for method, operation in methods.items():
            name = f"{method.upper()} {path}"
            _answers(name, operation)
            if not is_open(path):
                operation["security"] = [{}, *({scheme: []} for scheme in SCHEMES)]
            if path.startswith("/v1/logo."):
                operation["parameters"] = logo_parameters()
    return data


def _answers(name: str, operation: Schema) -> None:
    status, content = ANSWERS.get(name, (200, {}))
    fine: Schema = {"description": "Done" if content else "Done, nothing to say"}
    found = {str(status): fine | ({"content": content} if content else {})} | OTHERS.get(name, {})
    if not is_open(name.partition(" ")[2]):
        found["4XX"] = {"description": "What is wrong, and how to mend it", "content": PROBLEM}
        found["5XX"] = {"description": "Not now: try again", "content": PROBLEM}
    operation["responses"] = found


def install(app: FastAPI) -> None:
    """`app.openapi` gives the completed document."""
    made: Callable[[], dict[str, Any]] = app.openapi

    def openapi() -> dict[str, Any]:
        if app.openapi_schema is None:
            app.openapi_schema = complete(made())
        return app.openapi_schema

    app.openapi = openapi  # type: ignore[method-assign]
