"""Half sun on the horizon with rays that widen or narrow outwards."""

from __future__ import annotations

from logo_studio.geometry.affine import rotate
from logo_studio.geometry.angle import tan
from logo_studio.geometry.boolean import intersect, union
from logo_studio.geometry.shapes import capsule, circle, polygon, rect, rounded_rect
from logo_studio.marks.nature._waves import wavy_band
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.steps import above
from logo_studio.model.path import Path

_COUNT = {"five": 5, "seven": 7, "nine": 9}


#: A ray's share of the angle from ray to ray: at its inner end and at its outer end.
_SHARES = {"wedge": (0.5, 0.64), "bar": (0.6, 0.0), "spike": (0.84, 0.0)}


def _ray(form: str, inner: float, step: float) -> Path:
    """Pointing up, from radius `inner` to .5; `step` is the angle from ray to ray."""
    near_share, far_share = _SHARES[form]
    near, far = inner * tan(near_share * step / 2), 0.5 * tan(far_share * step / 2)
    if form == "bar":
        half = min(0.045, near)
        return capsule(0, -inner - half, 0, -0.5 + half, 2 * half)
    if form == "spike":
        return polygon([(-near, -inner), (near, -inner), (0, -0.5)])
    return polygon([(-near, -inner), (near, -inner), (far, -0.5), (-far, -0.5)])


def build(rays: str, form: str, core: float, ground: str) -> Artwork:
    """`core` is the disc's radius, the rays ending at .5; the horizon is y = 0."""
    count, share = _COUNT[rays], max(_SHARES[form])
    # The sides of the outermost rays lie on the horizon.
    step = 180 / (count - 1 + share)
    ray = _ray(form, core + 1.4 * GAP, step)
    fan = union(*[rotate(ray, -90 + step * (share / 2 + i)) for i in range(count)])
    disc = above(circle(0, 0, core), 0)
    if ground == "none":
        return {"primary": fan, "accent": disc}
    if ground == "line":
        earth = rounded_rect(-0.5, GAP, 1, 0.07, 0.035)
    else:
        bands = [wavy_band(y, y + 0.07, 0.025, 0.34, 0.085) for y in (0.085, 0.205)]
        earth = union(
            intersect(bands[0], rect(-0.5, -1, 1, 2)), intersect(bands[1], rect(-0.3, -1, 0.6, 2))
        )
    return {"primary": union(fan, earth), "accent": disc}
