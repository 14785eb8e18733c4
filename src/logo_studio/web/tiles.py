"""Small pictures of what may be chosen: a mark by itself, a name in a typeface. In one ink."""

from __future__ import annotations

from urllib.parse import urlencode

import msgspec
from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.errors import SpecError
from logo_studio.export.figures import svg
from logo_studio.export.svg import shapes
from logo_studio.export.text import set_at
from logo_studio.kit.lockups import drawn
from logo_studio.model.codec import read_spec
from logo_studio.model.spec import Case, DesignSpec, Lockup, Mark, Palette, Roles, Text, Type
from logo_studio.render.svg import to_svg
from logo_studio.typography.fonts import face
from logo_studio.version import VERSION
from logo_studio.web.choices import Choices, Parameter
from logo_studio.web.editing import form, options
from logo_studio.web.scenes import picture
from logo_studio.web.texts import Texts

router = APIRouter(include_in_schema=False)

#: Longest name in a tile; cap height of a typeface's tile, px.
LONGEST, CAP = 80, 24.0
#: Parameters that an address may name.
MOST_PARAMETERS = 24
INK, PAPER = "#15191C", "#FFFFFF"
_ROLES = Roles(
    paper=PAPER, ink=INK, secondary=INK, primary=INK, accent="#6B757B", tint="#AEB7BC", shade=INK
)


@router.get("/tile/mark.svg")
async def mark(request: Request) -> Response:
    """A mark alone (`id`, `container`, parameters `p=name=value`), made of `letters` in `face`
    where it is made of any."""
    query = request.query_params

    def work() -> str:
        name_face = query.get("face", "jost")
        type_ = Type(face=name_face, weight=face(name_face).default_weight)
        made = DesignSpec(
            text=Text(name=query.get("name", "A")[:LONGEST], initials=query.get("letters", "A")),
            palette=Palette(name="mono", ground="light", roles=_ROLES),
            mark=Mark(
                id=query.get("id", ""), container=query.get("container") or None,
                params=dict(_parameter(pair) for pair in query.getlist("p")[:MOST_PARAMETERS]),
            ),
            name_type=type_, tagline_type=type_, lockup=Lockup(id="symbol"), artboard="tight",
            transparent=True,
        )  # fmt: skip
        return to_svg(drawn(_checked(made)))

    return await picture(request, work)


@router.get("/tile/face.svg")
async def name(request: Request) -> Response:
    """`name` set in `face`, in the case that is asked for."""
    query = request.query_params

    def work() -> str:
        text = query.get("name", "")[:LONGEST].strip()
        if not text:
            raise SpecError("there is no name to be set", "name=Northwind")
        row = face(query.get("face", ""))
        case: Case = "upper" if query.get("case") == "upper" and not row.never_caps else "as"
        made = Type(face=row.id, weight=row.default_weight, case=case)
        ink, width = set_at(text, made, CAP, 0.0, 1.35 * CAP, INK)
        return svg(width + 4, 1.9 * CAP, shapes([ink]), -2)

    return await picture(request, work)


def _parameter(pair: str) -> tuple[str, int | float | str]:
    name, _, value = pair.partition("=")
    for kind in (int, float):
        try:
            return name, kind(value)
        except ValueError:
            continue
    return name, value


def mark_tile(spec: DesignSpec, *, shape: tuple[str, str] = ("", ""), container: str = "") -> str:
    """The address of this spec's mark as a tile, with another form of one
    parameter, or in a container."""
    params = spec.mark.params | ({shape[0]: shape[1]} if shape[0] else {})
    letters = spec.text.initials
    query = [("id", spec.mark.id), ("letters", letters), ("face", spec.name_type.face)]
    query += [("container", container)] if container else []
    query += [("p", f"{name}={value}") for name, value in params.items()]
    return f"/tile/mark.svg?{urlencode([*query, ('v', VERSION)])}"


def forms(spec: DesignSpec, parameter: Parameter, t: Texts) -> list[tuple[str, str, str]]:
    """(value, words, picture) of each form of a parameter."""
    return [
        (v, form(v, n, t), mark_tile(spec, shape=(parameter.name, v)))
        for n, v in enumerate(parameter.options)
    ]


def containers(spec: DesignSpec, offer: Choices, t: Texts) -> list[tuple[str, str, str]]:
    """(value, words, picture) of the mark without a container, and in each."""
    rows = [("null", t("edit.none")), *options(offer.containers, t, "container")]
    return [(v, words, mark_tile(spec, container="" if v == "null" else v)) for v, words in rows]


def _checked(spec: DesignSpec) -> DesignSpec:
    """Values that came from an address, checked as those of a file are."""
    return read_spec(msgspec.json.encode(spec))
