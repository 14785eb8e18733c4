"""One URL = one logo: `/v1/logo.svg`, `.png`, `.json`. The same address, the same bytes."""

from __future__ import annotations

from _blake2 import blake2b
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, get_args

import msgspec
from fastapi import APIRouter, Request
from msgspec.structs import replace
from starlette.responses import Response

from logo_studio.direct.versions import VERSIONS, version_of
from logo_studio.errors import LogoStudioError, SpecError
from logo_studio.http.cache import Answer, AnswerCache
from logo_studio.http.drawing import in_thread
from logo_studio.http.front import HEADERS
from logo_studio.http.links import pack_spec, unpack_spec
from logo_studio.http.problems import problem
from logo_studio.model.brief import Brief
from logo_studio.model.logo import Logo
from logo_studio.model.spec import Artboard
from logo_studio.render.raster import to_png
from logo_studio.report import logo_data, review_data
from logo_studio.studio import design, draw
from logo_studio.version import VERSION

router = APIRouter(tags=["logos"])

#: Another variant of the same words is another seed, far from those that people type.
VARIANT_STEP = 1_000_003
MOST_VARIANTS = 100
SMALLEST_PNG, LARGEST_PNG, USUAL_PNG = 16, 4096, 512
#: Pinned to an engine, an address never changes what it shows; else it may with the next engine.
PINNED = "public, max-age=31536000, immutable"
UNPINNED = "public, max-age=3600"
#: A browser that opens a logo by itself runs and loads nothing.
SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
#: Query parameters that describe the brief, by the words of a request's preferences.
PREFERENCES = (
    "name", "tagline", "description", "style", "palette", "colors", "avoid", "established",
    "place", "language",
)  # fmt: skip
ARTBOARDS: tuple[str, ...] = get_args(Artboard)
OTHERS = ("business", "spec", "variant", "seed", "version", "artboard", "transparent", "size", "v")


@dataclass(frozen=True, slots=True)
class Ask:
    """What an address asks for, checked."""

    brief: Brief | None
    spec: Any
    version: str
    changes: dict[str, Any]
    size: int
    pinned: bool

    def logo(self) -> Logo:
        """Draws it."""
        spec = self.spec if self.brief is None else design(self.brief, 1)[0].spec
        return draw(replace(version_of(spec, self.version), **self.changes))


def read_ask(query: Mapping[str, str]) -> Ask:
    """The query of an address. LogoStudioError names the parameter that does not fit."""
    for name in query:
        if name not in PREFERENCES and name not in OTHERS:
            known = ", ".join(sorted((*PREFERENCES, *OTHERS)))
            raise LogoStudioError(f"unknown parameter {name!r}", f"parameters: {known}", "query")
    version = _one_of(query, "version", tuple(VERSIONS), "color")
    changes: dict[str, Any] = {}
    if "artboard" in query:
        changes["artboard"] = _one_of(query, "artboard", ARTBOARDS, "square")
    if "transparent" in query:
        changes["transparent"] = _one_of(query, "transparent", ("0", "1"), "0") == "1"
    size = _whole(query, "size", USUAL_PNG, SMALLEST_PNG, LARGEST_PNG)
    pinned = "v" in query
    if "spec" in query:
        return Ask(None, unpack_spec(query["spec"]), version, changes, size, pinned)
    if not query.get("business", "").strip():
        raise SpecError(
            "the address names neither a business nor a spec", "e.g. ?business=coffee+roastery"
        )
    wishes: dict[str, Any] = {name: query[name] for name in PREFERENCES if query.get(name)}
    variant = _whole(query, "variant", 0, 0, MOST_VARIANTS - 1)
    seed = _whole(query, "seed", 0, -(2**31), 2**31)
    brief, warnings = Brief.from_request(
        query["business"], wishes | {"seed": seed + VARIANT_STEP * variant}
    )
    if warnings:
        raise LogoStudioError(warnings[0], "mend the address: it must mean one thing", "query")
    return Ask(brief, None, version, changes, size, pinned)


def _one_of(query: Mapping[str, str], name: str, options: tuple[str, ...], default: str) -> str:
    value = query.get(name, default)
    if value not in options:
        raise LogoStudioError(f"{name} is {value!r}", f"one of: {', '.join(options)}", "query")
    return value


def _whole(query: Mapping[str, str], name: str, default: int, low: int, high: int) -> int:
    text = query.get(name, str(default))
    try:
        value = int(text) if len(text) < 20 else low - 1
    except ValueError:
        value = low - 1
    if not low <= value <= high:
        raise LogoStudioError(f"{name} is {text!r}", f"a whole number, {low} to {high}", "query")
    return value


def as_svg(logo: Logo, ask: Ask) -> tuple[bytes, str]:
    return logo.svg.encode(), "image/svg+xml"


def as_png(logo: Logo, ask: Ask) -> tuple[bytes, str]:
    height = round(ask.size * logo.drawing.height / logo.drawing.width)
    return to_png(logo.svg, ask.size, height), "image/png"


def as_json(logo: Logo, ask: Ask) -> tuple[bytes, str]:
    packed = pack_spec(logo.spec)
    data = logo_data(logo) | {
        "engine": VERSION,
        "spec": logo.spec,
        "quality": review_data(logo.review),
        "svg": f"/v1/logo.svg?spec={packed}&v={VERSION}",
        "png": f"/v1/logo.png?spec={packed}&v={VERSION}",
    }
    return msgspec.json.encode(data), "application/json"


def answer_of(body: bytes, media_type: str, pinned: bool) -> Answer:
    """A finished answer with its validator and how long it may be kept."""
    etag = b'"' + blake2b(body, digest_size=16).hexdigest().encode() + b'"'
    headers = [
        (b"content-type", media_type.encode()),
        (b"etag", etag),
        (b"cache-control", (PINNED if pinned else UNPINNED).encode()),
        (b"access-control-allow-origin", b"*"),
        (b"cross-origin-resource-policy", b"cross-origin"),
        *HEADERS,
    ]
    if media_type == "image/svg+xml":
        headers.append((b"content-security-policy", SVG_POLICY.encode()))
    return Answer(body, etag, headers)


class Kept(Response):
    """An answer sent as it is, and 304 where the client has it."""

    def __init__(self, answer: Answer, request: Request) -> None:
        known = request.headers.get("if-none-match", "").encode()
        fresh = bool(known) and (answer.etag in known or known == b"*")
        super().__init__(b"" if fresh else answer.body, 304 if fresh else 200)
        self.raw_headers = [h for h in answer.headers if h not in HEADERS]
        if not fresh:
            self.raw_headers.append((b"content-length", str(len(answer.body)).encode()))


async def _logo(request: Request, form: Callable[[Logo, Ask], tuple[bytes, str]]) -> Response:
    query = request.query_params
    if query.get("v", VERSION) != VERSION:
        return problem(
            409, "engine_version",
            f"the address is pinned to engine {query['v'][:32]!r}, and this is {VERSION}",
            "leave v out to see it as this engine draws it",
        )  # fmt: skip
    ask = read_ask(query)

    def make() -> Answer:
        body, media_type = form(ask.logo(), ask)
        return answer_of(body, media_type, ask.pinned)

    answer = await in_thread(make)
    cache: AnswerCache = request.app.state.cache
    cache.put(request.url.path, request.scope["query_string"], answer)
    return Kept(answer, request)


@router.head("/v1/logo.svg", include_in_schema=False)
@router.get("/v1/logo.svg", summary="A logo as SVG, by its address")
async def logo_svg(request: Request) -> Response:
    """Parameters: `business` (or `spec`), and any of `name`, `tagline`, `description`, `style`,
    `palette`, `colors`, `avoid`, `established`, `place`, `language`, `seed`, `variant`,
    `version` (color, reversed, black, white, symbol, small), `artboard` (square, wide, tight),
    `transparent` (0, 1), `v` (engine version: the answer may then be kept for ever)."""
    return await _logo(request, as_svg)


@router.head("/v1/logo.png", include_in_schema=False)
@router.get("/v1/logo.png", summary="A logo as PNG, by its address")
async def logo_png(request: Request) -> Response:
    """As `/v1/logo.svg`, with `size`: width in px, 16 to 4096."""
    return await _logo(request, as_png)


@router.head("/v1/logo.json", include_in_schema=False)
@router.get("/v1/logo.json", summary="A logo's spec and review")
async def logo_json(request: Request) -> Response:
    """As `/v1/logo.svg`: the design spec, its review, and the addresses of its pictures."""
    return await _logo(request, as_json)
