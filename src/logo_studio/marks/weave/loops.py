"""Loops: one endless line that crosses itself in a loop at every corner (Bowen knot), woven."""

from __future__ import annotations

from logo_studio.geometry.angle import cos_sin, polar, tan
from logo_studio.geometry.boolean import stroke
from logo_studio.geometry.path import Pen
from logo_studio.marks.registry import GAP, Artwork
from logo_studio.marks.strand import bridge

AIR = 0.7 * GAP


def build(loops: int, width: float, loop: float, turn: float) -> Artwork:
    """A polygon of `loops` corners whose sides run on into loops of radius `loop`.

    `turn` in degrees.
    """
    half = 90 - 180 / loops
    reach, tangent = loop / cos_sin(half)[1], loop / tan(half)
    radius = 0.5 - width / 2 - loop - reach
    corners = [polar(radius, turn - 90 + 360 * i / loops) for i in range(loops)]
    pen = Pen()
    over = []
    for i, (x, y) in enumerate(corners):
        outward = turn - 90 + 360 * i / loops
        # The line arrives along one side, runs on, and leaves along the next one.
        arrive, leave = outward + half, outward - half + 180
        x0, y0 = polar(tangent, arrive, x, y)
        cx, cy = polar(reach, outward, x, y)
        start = arrive + 90
        if i == 0:
            pen.move(x0, y0)
        else:
            pen.line(x0, y0)
        pen.arc(cx, cy, loop, start, start - 360 + 360 / loops)
        # On top lies the line that leaves the loop, for as long as it covers the other.
        sine, cosine = cos_sin(2 * half)[1], abs(cos_sin(2 * half)[0])
        cover = (width / 2 + (width / 2 + AIR) * cosine) / sine + AIR / 2
        back = polar(cover, leave + 180, x, y)
        over.append(Pen().move(*back).line(*polar(cover, leave, x, y)).path())
    band = stroke(pen.close().path(), width)
    for piece in over:
        band = bridge(band, piece, width, AIR)
    return {"primary": band}
