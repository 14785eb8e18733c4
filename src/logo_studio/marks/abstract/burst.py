"""Burst: rays around a core, long and short in turn."""

from __future__ import annotations

from collections.abc import Callable

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import cos_sin
from logo_studio.geometry.shapes import capsule, circle, lens, polygon, spark
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import turned
from logo_studio.model.path import Path, concat

#: A ray from (0, -near) to (0, -far), `w` wide at its widest.
RAYS: dict[str, Callable[[float, float, float], Path]] = {
    "bar": lambda near, far, w: capsule(0, -near - w / 2, 0, -far + w / 2, w),
    "wedge": lambda near, far, w: polygon(
        [(-w * near / far / 2, -near), (-w / 2, -far), (w / 2, -far), (w * near / far / 2, -near)]
    ),
    "spike": lambda near, far, w: polygon([(-w / 2, -near), (0, -far), (w / 2, -near)]),
    "leaf": lambda near, far, w: lens(0, -near, 0, -far, w / (far - near) / 2),
}


def build(rays: int, ray: str, inner: float, short: float, core: str) -> Artwork:
    """`rays` pairs of a long and a short ray; `inner` where they start; `short` share of length.

    `core` disc, spark or none.
    """
    far_short = inner + (0.5 - inner) * short
    # Room per ray where it is tightest, less the gap; capped so that bars stay bars.
    room = 2 * inner * cos_sin(90 - 90 / rays)[0]
    if ray == "wedge":
        width = 2 * 0.5 * cos_sin(90 - 90 / rays)[0] * 0.62
    else:
        width = max(0.06, min(0.11, room - GAP * 0.5))
    draw = RAYS[ray]
    scale_short = far_short / 0.5 if ray == "wedge" else 1
    long_ray, short_ray = draw(inner, 0.5, width), draw(inner, far_short, width * scale_short)
    longs = concat(turned(long_ray, rays))
    shorts = concat([rotate(short_ray, 360 * (i + 0.5) / rays) for i in range(rays)])
    if core == "none":
        return {"primary": longs, "accent": shorts}
    middle = (
        circle(0, 0, inner - GAP * 1.2) if core == "disc" else spark(0, 0, inner - GAP * 0.4, 0.2)
    )
    return {"primary": longs + shorts, "accent": middle}
