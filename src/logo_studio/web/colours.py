"""Brand colours from a picture: the few that lead it. The picture is read and forgotten."""

from __future__ import annotations

import io
import warnings
from collections import Counter
from typing import Any

import msgspec
from fastapi import APIRouter, Request
from starlette.responses import Response

from logo_studio.color.oklch import delta_e, hex_to_oklch
from logo_studio.errors import LogoStudioError
from logo_studio.http.drawing import in_thread

router = APIRouter(include_in_schema=False)

#: Where pictures are sent, and how large they may be.
ADDRESS, LARGEST, MOST_PIXELS = "/ui/colors", 5_242_880, 50_000_000
FORMATS = ("PNG", "JPEG", "WEBP", "GIF")
#: Side of the thumbnail that is counted, colours it is reduced to, colours that are told.
SIDE, REDUCED, TOLD = 96, 24, 4
#: Two colours nearer than this in OKLab are one; below this chroma a colour is a grey.
APART, GREY = 0.09, 0.035
#: A share of the picture below this is a speck.
SPECK = 0.004


class PictureError(LogoStudioError):
    """A file that is no picture we read, or too large to be opened."""

    code = "invalid_picture"


@router.post(ADDRESS)
async def colors(request: Request) -> Response:
    """The body is the picture; the answer `{"colors": ["#RRGGBB", ...]}`, strongest first."""
    data = await request.body()
    found = await in_thread(lambda: colors_of(data))
    return Response(msgspec.json.encode({"colors": found}), media_type="application/json")


def colors_of(data: bytes) -> list[str]:
    """The leading colours of a picture, colourful ones before greys; never its white ground.

    PictureError for what cannot be read. Only four formats are opened, at most MOST_PIXELS large,
    and decoded at a fraction of their size where the format can.
    """
    try:
        from PIL import Image
    except ModuleNotFoundError:
        raise PictureError(
            "pictures cannot be read here", "pip install 'logo-studio[kit]'"
        ) from None
    refusal = PictureError("this is no picture that can be read", "send a PNG, JPEG, WebP or GIF")
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            picture: Any = Image.open(io.BytesIO(data), formats=FORMATS)
            if picture.width * picture.height > MOST_PIXELS:
                raise PictureError(
                    f"the picture has {picture.width} x {picture.height} px",
                    f"send one of at most {MOST_PIXELS // 1_000_000} million pixels",
                )
            picture.draft("RGB", (2 * SIDE, 2 * SIDE))
            small = picture.convert("RGBA")
            # True pixels, not means of them: a flat logo's colours stay what they are.
            small.thumbnail((SIDE, SIDE), Image.Resampling.NEAREST)
    except PictureError:
        raise
    except Exception:
        # Decoders raise whatever they like at a damaged file.
        raise refusal from None
    seen = [tuple(p[:3]) for p in small.get_flattened_data() if p[3] > 127]
    if not seen:
        raise PictureError("the picture is transparent all over", "send one with colours in it")
    flat = Image.new("RGB", (len(seen), 1))
    flat.putdata(seen)
    groups: dict[int, Counter[tuple[int, ...]]] = {}
    indexes: Any = flat.quantize(REDUCED).get_flattened_data()
    for index, pixel in zip(indexes, seen, strict=True):
        groups.setdefault(index, Counter())[pixel] += 1
    counts = []
    for group in groups.values():
        (r, g, b), _ = group.most_common(1)[0]
        counts.append((group.total() / len(seen), f"#{r:02X}{g:02X}{b:02X}"))
    return _leading(counts)


def _leading(counts: list[tuple[float, str]]) -> list[str]:
    """The colours that a person would name: weight is area times chroma; near ones are one."""

    def weight(item: tuple[float, str]) -> float:
        share, color = item
        lightness, chroma, _ = hex_to_oklch(color)
        if chroma < GREY:
            return share * (0.002 if lightness > 0.93 else 0.02)
        return float(share**0.6 * chroma)

    found: list[str] = []
    for share, color in sorted(counts, key=lambda item: (-weight(item), item[1])):
        if share >= SPECK and all(delta_e(color, other) > APART for other in found):
            found.append(color)
    return found[:TOLD]
