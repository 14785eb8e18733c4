"""Android adaptive icons as VectorDrawable XML.

108 dp canvas; launchers mask it, and only the central disc of 66 dp is sure to be seen
(Android, "Adaptive icons"). Colours are #AARRGGBB, path data absolute M L C Z.
"""

from __future__ import annotations

from collections.abc import Sequence

from logo_studio.export.board import (
    Ink,
    inks_of,
    optically_sized,
    painted,
    rectangle,
    within_circle,
)
from logo_studio.export.brand import Desk
from logo_studio.export.svg import path_text
from logo_studio.export.tiles import check_safe

#: Side of the canvas, and diameter of what every mask leaves, in dp.
CANVAS, SAFE = 108.0, 66.0
_NS = 'xmlns:android="http://schemas.android.com/apk/res/android"'
_XML = '<?xml version="1.0" encoding="utf-8"?>\n'


def placed(desk: Desk) -> tuple[Ink, ...]:
    """The symbol inside the safe disc, measured."""
    middle = CANVAS / 2
    art = optically_sized(inks_of(desk.brand.tile), middle, middle, 0.74 * SAFE, SAFE)
    art = within_circle(art, middle, middle, SAFE / 2 * 0.99)
    check_safe(art, middle, SAFE / CANVAS, "the Android foreground")
    return art


def export(desk: Desk) -> None:
    """`res/` of an Android project: drawables and the adaptive icon that joins them."""
    art = placed(desk)
    base = "apps/android/res"
    ground = (rectangle(0, 0, CANVAS, CANVAS, desk.brand.solid.paper),)
    for name, inks, role in (
        ("ic_launcher_foreground", art, "foreground, art in the 66 dp circle"),
        ("ic_launcher_background", ground, "background, the brand colour"),
        ("ic_launcher_monochrome", painted(art, "#FFFFFF"), "one ink, for themed icons"),
    ):
        desk.add(f"{base}/drawable/{name}.xml", role, vector_drawable(inks))
    icon = (
        f"{_XML}<adaptive-icon {_NS}>\n"
        '    <background android:drawable="@drawable/ic_launcher_background"/>\n'
        '    <foreground android:drawable="@drawable/ic_launcher_foreground"/>\n'
        '    <monochrome android:drawable="@drawable/ic_launcher_monochrome"/>\n'
        "</adaptive-icon>\n"
    )
    for name in ("ic_launcher", "ic_launcher_round"):
        desk.add(f"{base}/mipmap-anydpi-v26/{name}.xml", "adaptive icon", icon)


def vector_drawable(inks: Sequence[Ink]) -> str:
    """The inks as <path> elements of a 108 dp vector."""
    paths = "".join(
        f'    <path android:fillColor="#FF{i.fill[1:]}" '
        f'android:pathData="{path_text(i.path, 3, "C")}"/>\n'
        for i in inks
        if i.path
    )
    return (
        f'{_XML}<vector {_NS} android:width="108dp" android:height="108dp" '
        f'android:viewportWidth="108" android:viewportHeight="108">\n{paths}</vector>\n'
    )
