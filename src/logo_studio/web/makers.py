"""What a page shows, for those who would rather have it in a program: an address, a command, JSON,
curl, Python. Each is whole and runs as it stands."""

from __future__ import annotations

import shlex
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlencode

import msgspec
from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.export.assemble import PARTS
from logo_studio.export.names import slug
from logo_studio.http.gate import gate_of
from logo_studio.http.links import unpack_spec
from logo_studio.model.brief import Brief
from logo_studio.model.spec import DesignSpec
from logo_studio.version import VERSION
from logo_studio.web.pages import PageRoute, page
from logo_studio.web.wishes import preferences

router = APIRouter(include_in_schema=False, route_class=PageRoute)

#: Option of `logo-studio generate` -> field of a brief.
OPTIONS = {
    "name": "name", "second-name": "second_name", "tagline": "tagline", "language": "language",
    "description": "description", "style": "styles", "palette": "palette", "color": "colors",
    "motif": "motifs", "avoid": "avoid", "established": "established", "place": "place",
    "seed": "seed",
}  # fmt: skip
READ_SPEC = "from logo_studio.model.codec import read_spec"


@dataclass(frozen=True, slots=True)
class Snippet:
    """One way to have it: `id` is url, cli, json, curl or python."""

    id: str
    text: str


Snippets = tuple[Snippet, ...]


def for_logo(request: Request, packed: str, spec: DesignSpec) -> Snippets:
    """One logo: its file."""
    file = f"{slug(spec.text.name)}.svg"
    where = f"{_origin(request)}/v1/logo.svg?{urlencode({'spec': packed, 'v': VERSION})}"
    cli = _fed(f"logo-studio render - -o {file}", _json(spec))
    python = (
        f"from pathlib import Path\n\nfrom logo_studio import draw\n{READ_SPEC}\n\n"
        f"spec = read_spec({_literal(_json(spec))})\n"
        f'Path("{file}").write_text(draw(spec).svg, "utf-8")\n'
    )
    curl = _curl(request, where, f"-o {file}")
    return _all(where, cli, _json(spec), curl, python)


def for_kit(request: Request, packed: str, spec: DesignSpec, parts: Sequence[str]) -> Snippets:
    """A kit of these parts."""
    stem = slug(spec.text.name)
    some = list(parts) if len(parts) < len(PARTS) else None
    only = f" --only {','.join(some)}" if some else ""
    cli = _fed(f"logo-studio kit - -o {stem}-kit.zip{only}", _json(spec))
    body = {"spec": spec} | ({"parts": some} if some else {})
    named = f", {some!r}" if some else ""
    python = (
        f"from pathlib import Path\n\nfrom logo_studio import draw, export_kit\n{READ_SPEC}\n\n"
        f"spec = read_spec({_literal(_json(spec))})\n"
        f"kit = export_kit(draw(spec){named})\n"
        f'Path("{stem}-kit.zip").write_bytes(kit.to_zip())\n'
    )
    here = urlencode([("spec", packed), *(("part", p) for p in some or ())])
    where = f"{_origin(request)}/kit?{here}"
    return _all(where, cli, _json(body), _posted(request, "/v1/kits", body), python)


def for_brief(request: Request, brief: Brief, job_id: str) -> Snippets:
    """Six logos of a brief; the address is that of the job that drew them."""
    body = {"business_type": brief.business_type, "preferences": preferences(brief)}
    stem = slug(brief.name or brief.business_type)
    cli = _generate(brief, f"--out {stem}")
    python = (
        f"from pathlib import Path\n\nfrom logo_studio import Brief, design\n\n"
        f"for logo in design({_call(brief)}):\n"
        f'    Path(logo.key + ".svg").write_text(logo.svg, "utf-8")\n'
    )
    where = f"{_origin(request)}/api/result/{job_id}"
    return _all(where, cli, _json(body), _posted(request, "/api/generate", body), python)


def for_more(request: Request, brief: Brief, like: DesignSpec, vary: Sequence[str]) -> Snippets:
    """Six more like a logo."""
    body = {
        "spec": like, "business_type": brief.business_type, "preferences": preferences(brief),
        "vary": list(vary),
    }  # fmt: skip
    stem = slug(like.text.name)
    cli = _fed(_generate(brief, f"--like - --vary {','.join(vary)} --out {stem}"), _json(like))
    python = (
        f"from pathlib import Path\n\nfrom logo_studio import Brief, design\n{READ_SPEC}\n\n"
        f"like = read_spec({_literal(_json(like))})\n"
        f"brief = {_call(brief)}\n"
        f"for n, logo in enumerate(design(brief, like=like, vary={list(vary)!r})):\n"
        f'    Path(f"{stem}-{{n}}.svg").write_text(logo.svg, "utf-8")\n'
    )
    where = str(request.url)
    return _all(where, cli, _json(body), _posted(request, "/v1/more", body), python)


@router.get("/ui/makers")
async def makers(request: Request) -> Response:
    """The panel of a spec, for pages whose logo changes while they are open."""
    packed = request.query_params.get("spec", "")
    found = for_logo(request, packed, unpack_spec(packed))
    return page(request, "_makers.html", {"makers": found})


def _all(url: str, cli: str, data: str, curl: str, python: str) -> Snippets:
    texts = {"url": url, "cli": cli, "json": data, "curl": curl, "python": python}
    return tuple([Snippet(key, text) for key, text in texts.items()])


def _origin(request: Request) -> str:
    return str(request.base_url).rstrip("/")


def _json(data: Any) -> str:
    return msgspec.json.format(msgspec.json.encode(data), indent=2).decode()


def _literal(text: str) -> str:
    """JSON as a Python text that keeps its lines: raw, so that its escapes stay JSON's."""
    return f"r'''{text}'''" if "'''" not in text and not text.endswith("'") else repr(text)


def _fed(command: str, text: str) -> str:
    """A shell command that reads `text`."""
    return f"{command} <<'JSON'\n{text}\nJSON\n"


def _curl(request: Request, where: str, more: str) -> str:
    key = '\n  -H "Authorization: Bearer $LOGO_STUDIO_KEY" \\' if gate_of(request).required else ""
    return f"curl -fsS \\{key}\n  {more} \\\n  {shlex.quote(where)}\n"


def _posted(request: Request, path: str, body: Any) -> str:
    more = "-H 'Content-Type: application/json' --data-binary @-"
    command = _curl(request, _origin(request) + path, more).rstrip()
    return _fed(command, _json(body))


def _generate(brief: Brief, more: str) -> str:
    words = [f"logo-studio generate {shlex.quote(brief.business_type)}"]
    for option, field in OPTIONS.items():
        value = getattr(brief, field)
        values: Iterable[Any] = value if isinstance(value, tuple) else [value] if value else []
        words += [f"--{option}={shlex.quote(str(v))}" for v in values]
    return " \\\n  ".join([*words, more])


def _call(brief: Brief) -> str:
    """A brief as Python, without what is empty."""
    found = msgspec.structs.asdict(brief)
    said = [f"{key}={value!r}" for key, value in found.items() if value]
    text = ", ".join(said)
    return f"Brief({text})" if len(text) < 80 else "Brief(\n    " + ",\n    ".join(said) + ",\n)"
