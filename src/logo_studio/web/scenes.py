"""One logo where it will live: grounds, a photograph, a phone, a tab, a sign, a card. All 3:2."""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache

from fastapi import APIRouter, Request
from msgspec.structs import replace
from starlette.responses import Response

from logo_studio.direct.versions import (
    brand_version,
    dark_version,
    light_version,
    version_of,
)
from logo_studio.errors import LogoStudioError
from logo_studio.export.brand import Brand
from logo_studio.export.mockups import scene as mock_scene
from logo_studio.export.scenes.stage import down, rect, soft_card, stage
from logo_studio.export.scenes.stage import page as scene_page
from logo_studio.http.drawing import in_thread
from logo_studio.http.links import unpack_spec
from logo_studio.http.logos import PINNED, SVG_POLICY, UNPINNED
from logo_studio.http.problems import problem
from logo_studio.kit.kit import make_brand
from logo_studio.kit.lockups import drawn
from logo_studio.model.kit import Contact
from logo_studio.model.spec import DesignSpec
from logo_studio.render.svg import to_svg
from logo_studio.studio import draw
from logo_studio.version import VERSION
from logo_studio.web.overlays import construction, laid_over

router = APIRouter(include_in_schema=False)

#: Brands kept composed: six logos, each asked for several scenes.
KEPT_BRANDS = 24
#: What a photograph of an evening does behind a logo: soft lights on dark, (x, y, r, colour).
LIGHTS = (
    (96, 70, 46, "#e0a458"), (190, 150, 30, "#c98a4b"), (640, 88, 54, "#e8b76b"),
    (700, 190, 34, "#b9763f"), (560, 52, 24, "#f0cf95"), (60, 240, 26, "#a8643a"),
    (318, 58, 22, "#d79a55"), (452, 128, 30, "#8f5b3a"), (726, 330, 30, "#8a5536"),
)  # fmt: skip


def _plain(spec: DesignSpec) -> str:
    """On its own ground, framed 3:2 as everything here."""
    return draw(replace(spec, artboard="wide", transparent=False)).svg


def _photo(spec: DesignSpec) -> str:
    white = replace(version_of(spec, "white"), artboard="wide", transparent=True)
    art = to_svg(drawn(white)).partition("</desc>")[2].removesuffix("</svg>")
    lights = "".join(
        f'<circle cx="{x}" cy="{y}" r="{r}" fill="{fill}" fill-opacity=".5"/>'
        for x, y, r, fill in LIGHTS
    )
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 768 512">'
        '<defs><linearGradient id="d" x2="0" y2="1"><stop stop-color="#2b2320"/>'
        '<stop offset=".62" stop-color="#3a2c25"/><stop offset=".63" stop-color="#241b17"/>'
        '<stop offset="1" stop-color="#140f0d"/></linearGradient>'
        '<filter id="f" x="-20%" y="-20%" width="140%" height="140%">'
        '<feGaussianBlur stdDeviation="9"/></filter></defs>'
        f'<rect width="768" height="512" fill="url(#d)"/><g filter="url(#f)">{lights}</g>'
        f'<rect width="768" height="512" fill="#120d0b" fill-opacity=".34"/>{art}</svg>'
    )


def _app(packed: str) -> str:
    """The icon among others, close by: the mark alone, on the brand's colour."""
    made = stage(_brand(packed), False)
    back = down("b", (0, made.tint(0.93, 0.016)), (1, made.tint(0.82, 0.026)))
    parts = [f"<defs>{back}</defs>", rect(0, 0, 1200, 900, "url(#b)")]
    for row in range(-1, 3):
        for column in range(-1, 4):
            x, y = 450 + (column - 1) * 380, 300 + (row - 1) * 380
            if (row, column) != (1, 1):
                parts.append(rect(x, y, 300, 300, "#ffffff", 68, 'fill-opacity=".38"'))
    parts += [soft_card(450, 300, 300, 300, 68), rect(450, 300, 300, 300, made.solid, 68)]
    parts.append(made.symbol(600, 450, 190))
    return scene_page("".join(parts), f"{made.brand.name}: app icon")


@lru_cache(KEPT_BRANDS)
def _brand(packed: str) -> Brand:
    return make_brand(draw(unpack_spec(packed)), Contact())


def _mock(name: str) -> Callable[[str], str]:
    return lambda packed: mock_scene(_brand(packed), name, False)


def _on(version: Callable[[DesignSpec], DesignSpec]) -> Callable[[str], str]:
    return lambda packed: _plain(version(unpack_spec(packed)))


#: Scene -> packed spec to SVG.
SCENES: dict[str, Callable[[str], str]] = {
    "own": _on(lambda spec: spec),
    "white": _on(light_version),
    "dark": _on(dark_version),
    "brand": _on(brand_version),
    "photo": lambda packed: _photo(unpack_spec(packed)),
    "app": _app,
    "tab": _mock("browser-tab"),
    "sign": _mock("shop-sign"),
    "card": _mock("business-card"),
}


@router.get("/scene/{name}.svg")
async def scene(name: str, request: Request) -> Response:
    """A scene of a spec; `v` pins the engine, and the answer may be kept."""
    draw_scene = SCENES.get(name)
    if draw_scene is None:
        return problem(404, "not_found", f"there is no scene {name!r}", ", ".join(SCENES))
    packed = request.query_params.get("spec", "")
    return await picture(request, lambda: draw_scene(packed))


@router.get("/sketch.svg")
async def sketch(request: Request) -> Response:
    """A logo on white with its construction lines."""

    def work() -> str:
        spec = light_version(unpack_spec(request.query_params.get("spec", "")))
        drawing = drawn(replace(spec, artboard="wide", transparent=False))
        return laid_over(to_svg(drawing), construction(drawing))

    return await picture(request, work)


async def picture(request: Request, work: Callable[[], str]) -> Response:
    """What `work` draws, kept for ever where the address pins the engine."""
    pinned = request.query_params.get("v", "")
    if pinned not in ("", VERSION):
        return problem(409, "engine_version", f"this is engine {VERSION}", "leave v out")
    try:
        svg = await in_thread(work)
    except LogoStudioError as error:
        if error.code == "overloaded":
            raise
        return problem(422, error.code, error.message, error.hint)
    keep = PINNED if pinned else UNPINNED
    headers = {"Cache-Control": keep, "Content-Security-Policy": SVG_POLICY}
    return Response(svg, headers=headers, media_type="image/svg+xml")
