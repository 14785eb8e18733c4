"""The brand kit: everything the zip will hold, made by the exporters and shown while it is made.

The page is sent in pieces: its head at once, then each part when it is there.
"""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import dataclass, fields
from typing import Any
from urllib.parse import urlencode

import msgspec
from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.errors import LogoStudioError
from logo_studio.export.assemble import PARTS
from logo_studio.export.names import slug
from logo_studio.http.bodies import KitOrder, Person
from logo_studio.http.drawing import in_thread
from logo_studio.http.jobs import service_of
from logo_studio.http.kits import shop_of
from logo_studio.http.links import unpack_spec
from logo_studio.http.logos import PINNED, SVG_POLICY, UNPINNED
from logo_studio.http.problems import problem
from logo_studio.model.kit import Contact
from logo_studio.version import VERSION
from logo_studio.web.cards import Card, card
from logo_studio.web.makers import for_kit
from logo_studio.web.pages import PageRoute, page, redirect, streamed
from logo_studio.web.wishes import Pairs, form_pairs, pairs_of
from logo_studio.web.workshop import Bench, Made, at_bench, bench

router = APIRouter(include_in_schema=False, route_class=PageRoute)

#: Fields of the form beside the parts, with their longest values.
DETAILS = {name: field.metadata[0].max_length for name, field in Person.model_fields.items()}
TYPES = {
    "svg": "image/svg+xml", "png": "image/png", "pdf": "application/pdf", "ico": "image/x-icon",
    "html": "text/html; charset=utf-8", "json": "application/json",
    "webmanifest": "application/manifest+json",
}  # fmt: skip
#: A page of the kit opened by itself: styles of its own, nothing fetched, no script.
FILE_POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox"
#: Endings that a browser shows by itself; all others are saved.
SHOWN = ("svg", "png", "pdf", "html", "ico")


@dataclass(frozen=True, slots=True)
class Order:
    """What kit is meant: a logo, what stands on its stationery, and the parts that are wanted."""

    packed: str
    contact: Contact
    trade: str
    parts: tuple[str, ...]

    @classmethod
    def of(cls, pairs: Pairs) -> Order:
        """From an address or a form; without `part` all parts are wanted."""
        pairs = list(pairs)
        one = dict(pairs)
        wanted = {value for key, value in pairs if key == "part"}
        said = {name: one.get(name, "").strip()[:most] for name, most in DETAILS.items()}
        parts = tuple(p for p in PARTS if p in wanted) or tuple(PARTS)
        trade = one.get("trade", "").strip()[:120]
        return cls(one.get("spec", ""), Contact(**said), trade, parts)

    @property
    def bench(self) -> Bench:
        """Where its parts are made."""
        return bench(self.packed, self.contact, self.trade)

    @property
    def query(self) -> str:
        """What names the files of this kit in addresses."""
        said = [(f.name, getattr(self.contact, f.name)) for f in fields(Contact)]
        rows = [("spec", self.packed), *said, ("trade", self.trade), ("v", VERSION)]
        return urlencode([(key, value) for key, value in rows if value])


def rest(pairs: Pairs) -> list[tuple[str, str]]:
    """What else stands in the address, so that the way back is not lost."""
    own = {*DETAILS, "part", "spec", "trade", "v"}
    return [(key, value) for key, value in pairs if key not in own]


@router.get("/kit")
async def kit(request: Request) -> Response:
    """Every part of a logo's kit."""
    pairs = pairs_of(request.query_params)
    order = Order.of(pairs)
    shown = await in_thread(lambda: card(0, unpack_spec(order.packed)))
    values: dict[str, Any] = {
        "order": order, "card": shown, "parts": tuple(PARTS), "details": DETAILS,
        "rest": rest(pairs), "slug": slug(shown.spec.text.name),
        "makers": for_kit(request, order.packed, shown.spec, order.parts),
    }  # fmt: skip
    return streamed(request, "kit.html", values, lambda show: _parts(order, shown, show))


async def _parts(order: Order, shown: Card, show: Any) -> AsyncIterator[str]:
    """The sections, each as soon as its part is made, and the sum of all."""
    done: list[Made] = []
    for name in order.parts:
        made = await at_bench(lambda name=name: _made(order, name))  # type: ignore[misc]
        done.append(made)
        yield show("_kit_part.html", made=made, order=order, card=shown, desk=order.bench)
    yield show("_kit_files.html", done=[m for m in done if m.files], order=order)


def _made(order: Order, name: str) -> Made:
    """A part, with what its section looks at."""
    made = order.bench.part(name)
    if made.error is None:
        if name == "guidelines":
            order.bench.pages  # noqa: B018 - made here, beside the event loop
        if name == "tokens":
            order.bench.colours  # noqa: B018
    return made


@router.get("/kit/file/{path:path}")
async def file(path: str, request: Request) -> Response:
    """One file of a kit, as it will be in the zip."""
    query = request.query_params
    order = Order.of(pairs_of(query))
    part = query.get("of", "")
    found = await at_bench(lambda: _data(order.bench, part, path))
    if found is None:
        return problem(404, "not_found", f"the kit has no file {path[:120]!r}")
    ending = path.rpartition(".")[2]
    headers = {
        "Cache-Control": PINNED if query.get("v") == VERSION else UNPINNED,
        "Content-Security-Policy": SVG_POLICY if ending == "svg" else FILE_POLICY,
    }
    if "save" in query or ending not in SHOWN:
        name = path.rpartition("/")[2]
        headers["Content-Disposition"] = f'attachment; filename="{name}"'
    kind = TYPES.get(ending, "application/octet-stream" if "save" in query else "text/plain")
    return Response(found, headers=headers, media_type=kind)


def _data(on: Bench, part: str, path: str) -> bytes | None:
    """A file of a part; without a part, pictures of what only a printer's program opens."""
    if part in PARTS:
        made = on.part(part)
        if made.error is not None:
            raise made.error
        return next((f.data for f in made.files if f.path == path), None)
    if path in ("card-front.svg", "card-back.svg"):
        return on.card[path == "card-back.svg"].encode()
    number = path.removeprefix("page-").removesuffix(".png")
    if number.isdecimal() and len(number) < 4 and int(number) < len(on.pages):
        return on.pages[int(number)]
    return None


@router.post("/kit")
async def download(request: Request) -> Response:
    """The form without scripts: builds the kit, and leads to its zip."""
    pairs = list(form_pairs(await request.body()))
    order = Order.of(pairs)
    spec = await in_thread(lambda: unpack_spec(order.packed))
    person = Person(**{f.name: getattr(order.contact, f.name) for f in fields(Contact)})
    body = KitOrder(
        spec=msgspec.to_builtins(spec), parts=list(order.parts), contact=person, trade=order.trade
    )
    kit_id, state = await shop_of(request).order(service_of(request), body)
    while not state.ended:
        await state.changed.wait()  # a new one at every step
    if state.error is not None:
        error = LogoStudioError(state.error["message"], state.error["hint"], state.error["code"])
        return page(request, "wrong.html", {"error": error, "status": 422}, status=422)
    return redirect(f"/v1/kits/{kit_id}.zip?name={slug(spec.text.name)}")
