"""The editor: one logo, every choice of it, what is wrong with it, and what it was before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape
from typing import Any
from urllib.parse import urlencode

from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.color.contrast import wcag
from logo_studio.errors import GeometryError, SpecError, UnsupportedCharacters
from logo_studio.export.board import bounds, inks_of
from logo_studio.export.svg import number
from logo_studio.http.drawing import in_thread
from logo_studio.http.jobs import as_json
from logo_studio.http.links import pack_spec, unpack_spec
from logo_studio.kit.lockups import drawn
from logo_studio.model.codec import read_spec
from logo_studio.model.drawing import GRID, Drawing
from logo_studio.model.spec import DesignSpec
from logo_studio.render.svg import to_svg
from logo_studio.studio import draw
from logo_studio.version import VERSION
from logo_studio.web import overlays
from logo_studio.web.cards import alt, card
from logo_studio.web.choices import Choices, choices, search
from logo_studio.web.editing import GROUNDS, changed, differences, told
from logo_studio.web.makers import for_logo
from logo_studio.web.mending import mend
from logo_studio.web.pages import Look, PageRoute, page, redirect
from logo_studio.web.quality import Row, quality
from logo_studio.web.texts import Texts
from logo_studio.web.wishes import LARGEST_FORM, Wishes, form_pairs, pairs_of

router = APIRouter(include_in_schema=False, route_class=PageRoute)
data = APIRouter(include_in_schema=False)

VIEWS = ("logo", "space", "construction", "diff")
#: The ground runs on beyond the artboard, to the edges of the canvas.
BLEED = 4000
#: Air around the logo on the canvas, as a share of its longer side.
AIR = 0.12
#: Palette roles as they are offered, and whose contrast is told.
ROLES = ("primary", "ink", "secondary", "accent", "tint", "shade", "paper")
#: What is proved beside the canvas: versions of the logo.
PROOFS = ("dark", "brand", "black", "white")
#: Changes of one step.
MOST_CHANGES = 16


@dataclass(frozen=True, slots=True)
class Edit:
    """What the editor shows. `packed` and `first` are the specs as in addresses."""

    spec: DesignSpec
    packed: str
    original: DesignSpec
    first: str
    wishes: Wishes
    svg: str
    choices: Choices
    rows: list[Row]
    score: float
    contrasts: dict[str, float]
    differences: list[tuple[str, str, str]]

    @property
    def query(self) -> str:
        """What names this logo in the address of a picture."""
        return f"spec={self.packed}&v={VERSION}"

    @property
    def address(self) -> str:
        """The page with this logo; what it was and for whom is kept."""
        return address(self.packed, self.first, self.wishes)


def address(packed: str, first: str, wishes: Wishes) -> str:
    """The editor's address of a spec."""
    words = wishes.query()
    own = urlencode({"spec": packed} | ({"from": first} if first != packed else {}))
    return f"/edit?{own}&{words}" if words else f"/edit?{own}"


def canvas(spec: DesignSpec, original: DesignSpec, view: str, t: Texts) -> tuple[str, Drawing]:
    """The logo as it stands on the canvas, with the guides of a view, told in the page's words."""
    drawing = drawn(spec)
    guides = ""
    if view == "diff":
        guides = overlays.outlines(drawn(original))
    elif view in overlays.VIEWS:
        guides = overlays.VIEWS[view](drawing)
    svg = _framed(to_svg(drawing), drawing)
    if drawing.background:
        ground = f'<rect x="-{BLEED}" y="-{BLEED}" width="{3 * BLEED}" height="{3 * BLEED}" '
        svg = svg.replace("<rect id=", f'{ground}fill="{drawing.background}"/><rect id=', 1)
    words = escape(alt(spec, t), quote=False)
    told = f'<title id="title">{words}</title><desc id="desc"></desc>'
    svg = re.sub(r"<title.*?</title><desc.*?</desc>", lambda _: told, svg, count=1, flags=re.S)
    return overlays.laid_over(svg, guides), drawing


def _framed(svg: str, drawing: Drawing) -> str:
    """The file looked at closely: the logo and the air that belongs to it fill the canvas."""
    x0, y0, x1, y1 = bounds(inks_of(drawing))
    air = max(AIR * (x1 - x0), AIR * (y1 - y0), 1.25 * drawing.clear_space / GRID)
    box = (x0 - air, y0 - air, x1 - x0 + 2 * air, y1 - y0 + 2 * air)
    seen = " ".join(number(v) for v in box)
    return re.sub(
        r' width="[^"]*" height="[^"]*" viewBox="[^"]*"', f' viewBox="{seen}"', svg, count=1
    )


def _edit(packed: str, first: str, wishes: Wishes, view: str, t: Texts) -> Edit:
    spec = unpack_spec(packed)
    original = unpack_spec(first) if first else spec
    logo = draw(spec)
    svg, drawing = canvas(spec, original, view, t)
    roles = spec.palette.roles
    contrasts = {name: wcag(getattr(roles, name), roles.paper) for name in ROLES if name != "paper"}
    return Edit(
        spec, packed, original, first or packed, wishes, svg, choices(spec, wishes),
        quality(logo.review, drawing, t), logo.review.score, contrasts,
        differences(original, spec),
    )  # fmt: skip


async def _values(request: Request) -> dict[str, Any]:
    query = request.query_params
    wishes = Wishes.of(pairs_of(query))
    view = query.get("view", "logo")
    view = view if view in VIEWS else "logo"
    packed, first, t = query.get("spec", ""), query.get("from", ""), Look.of(request).texts
    made = await in_thread(lambda: _edit(packed, first, wishes, view, t))
    return {
        "edit": made, "view": view, "views": VIEWS, "roles": ROLES, "grounds": GROUNDS,
        "proofs": PROOFS, "card": card(0, made.spec), "grid": GRID,
        "makers": for_logo(request, packed, made.spec),
        "kept_colors": tuple(c.upper() for c in wishes.color),
    }  # fmt: skip


@router.get("/edit")
async def edit(request: Request) -> Response:
    """The editor of a spec; without one, where a spec is brought in."""
    if not request.query_params.get("spec"):
        return page(request, "import.html", {"error": None, "typed": ""})
    return page(request, "editor.html", await _values(request))


@router.get("/ui/panels")
async def panels(request: Request) -> Response:
    """Everything beside the canvas, after a change."""
    return page(request, "_panels.html", await _values(request) | {"fragment": True})


@router.get("/edit/change")
async def change(request: Request) -> Response:
    """The form without scripts: fields that differ from the spec are changed, nothing else."""
    pairs = pairs_of(request.query_params)
    form = dict(pairs)
    spec = unpack_spec(form.get("spec", ""))
    now = {path: value for path, value in pairs if "." in path or path in ("artboard",)}
    changes = {k: v for k, v in list(now.items())[:64] if v != form.get(f"was:{k}", v)}
    packed = pack_spec(changed(spec, changes))
    wishes = Wishes.of((k, v) for k, v in pairs if "." not in k)
    return redirect(address(packed, form.get("from") or form.get("spec", ""), wishes))


@router.post("/edit/import")
async def bring_in(request: Request) -> Response:
    """A spec as JSON, in a form's field or as the body itself; on to its editor."""
    body = await request.body()
    text = body.decode("utf-8", "replace")
    if request.headers.get("content-type", "").startswith("application/x-www-form-urlencoded"):
        text = dict(form_pairs(body)).get("json", "")
    try:
        if len(text) > LARGEST_FORM:
            raise SpecError(f"the spec is over {LARGEST_FORM} characters", "it is no design spec")
        packed = await in_thread(lambda: pack_spec(draw(read_spec(text)).spec))
    except SpecError as error:
        return page(request, "import.html", {"error": error, "typed": text[:8000]}, status=422)
    return redirect(f"/edit?spec={packed}")


@data.get("/ui/draw")
async def drawing(request: Request) -> Response:
    """A spec with changes (`set=path=value`): the new spec, its picture, the change in words.
    `spec` is null for what cannot be drawn."""
    query = request.query_params
    changes = dict(pair.partition("=")[::2] for pair in query.getlist("set")[:MOST_CHANGES])
    t = Look.of(request).texts

    def work() -> dict[str, Any]:
        before = unpack_spec(query.get("spec", ""))
        after = changed(before, changes)
        original = unpack_spec(query["from"]) if query.get("from") else before
        svg, _ = canvas(after, original, query.get("view", "logo"), t)
        return {"spec": pack_spec(after), "svg": svg, "told": told(before, after, t)}

    try:
        return as_json(await in_thread(work))
    except (SpecError, GeometryError, UnsupportedCharacters) as error:
        # What cannot be drawn is an answer of an editor, no failed request.
        return as_json({"spec": None, "told": f"{error.message}. {error.hint}"})


@data.get("/ui/mend")
async def mending(request: Request) -> Response:
    """The least change that mends a check; `spec` is null where no single one does."""
    query = request.query_params
    kept = Wishes.of(pairs_of(query)).color
    t = Look.of(request).texts

    def work() -> dict[str, Any]:
        before = unpack_spec(query.get("spec", ""))
        found = mend(before, query.get("check", ""), kept)
        if found is None:
            return {"spec": None, "told": t("edit.no_single_change")}
        return {"spec": pack_spec(found.spec), "told": told(before, found.spec, t)}

    return as_json(await in_thread(work))


@router.get("/ui/marks")
async def marks(request: Request) -> Response:
    """Tiles of marks that depict what is searched for."""
    query = request.query_params
    words = query.get("q", "")[:60]

    def work() -> dict[str, Any]:
        spec = unpack_spec(query.get("spec", ""))
        return {"spec": spec, "found": search(spec, words), "words": words}

    return page(request, "_marks.html", await in_thread(work))
