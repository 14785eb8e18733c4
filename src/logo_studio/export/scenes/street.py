"""Out of doors: the shop front and the van."""

from __future__ import annotations

from logo_studio.export.scenes.stage import (
    HEIGHT,
    WIDTH,
    Stage,
    across,
    down,
    ellipse,
    glow,
    line,
    path,
    rect,
)

#: Houses behind the van: x, width, height.
FAR = ((0, 130, 250), (150, 90, 320), (330, 150, 280), (560, 110, 360), (760, 170, 300),
       (1000, 90, 380), (1110, 100, 280))  # fmt: skip
NEAR = ((70, 130, 190), (250, 120, 230), (470, 130, 200), (660, 140, 240), (900, 150, 210),
        (1060, 140, 170))  # fmt: skip
#: The window of the van's door.
CAB_WINDOW = "M806 326C850 328 872 340 892 374L934 452H770V340Q770 326 784 326Z"


def shop(s: Stage) -> str:
    """A shop front: fascia with the wide lockup, blade sign with the symbol, window, awning."""
    night = s.dark
    wall, mortar = s.tone(0.93, 0.30), s.tone(0.89, 0.265)
    frame = s.shade(-0.16)
    glass = ("#FFE9BE", "#F6C778") if night else ("#DCE8EC", "#B9CED6")
    out = [
        "<defs>",
        down("pv", (0, s.tone(0.82, 0.22)), (1, s.tone(0.76, 0.18))),
        down("wn", (0, glass[0]), (1, glass[1])),
        down("fs", (0, s.shade(0.035)), (1, s.shade(-0.02))),
        down("aw", (0, "#000000/0"), (1, "#000000/.16")),
        glow("lp", (0, "#FFE7B8/.34"), (1, "#FFE7B8/0")),
        "</defs>",
        rect(0, 0, WIDTH, HEIGHT, wall),
    ]
    for row in range(0, 20):  # courses of a painted brick wall
        y = 18 + row * 38
        out.append(rect(0, y, WIDTH, 2, mortar))
        for column in range(-1, 13):
            out.append(rect(column * 104 + (row % 2) * 52, y, 2, 38, mortar))
    out.append(rect(0, 778, WIDTH, 122, "url(#pv)"))
    out.append(rect(0, 778, WIDTH, 5, s.tone(0.7, 0.14)))
    # the front, framed
    out.append(rect(150, 210, 900, 572, frame))
    out.append(rect(138, 196, 924, 132, "url(#fs)", 4))
    out.append(rect(138, 318, 924, 10, s.shade(-0.1)))
    out.append(rect(138, 192, 924, 8, s.shade(0.07), 3))
    if night:
        for x in (330, 600, 870):
            out.append(ellipse(x, 262, 230, 120, "url(#lp)"))
    out.append(s.logo(s.brand.wide, "white", (330, 216, 870, 308), s.on_solid))
    # window, three lights
    out.append(rect(180, 424, 560, 300, "url(#wn)"))
    out.append(_display(s, night))
    for x in (366, 552):
        out.append(rect(x, 424, 8, 300, frame))
    for dx in (0, 186, 372):
        out.append(
            path(f"M{196 + dx} 690L{300 + dx} 440H{338 + dx}L{234 + dx} 690Z", "#FFFFFF",
                 'fill-opacity=".13"')
        )  # fmt: skip
    out.append(rect(180, 724, 560, 58, s.shade(-0.1)))
    out.append(rect(196, 740, 528, 28, s.shade(-0.13), 2))
    # door
    out.append(rect(786, 372, 222, 410, s.shade(-0.1)))
    out.append(rect(800, 386, 194, 396, s.shade(-0.04)))
    out.append(rect(820, 408, 154, 240, "url(#wn)", 2))
    out.append(path("M832 636L902 420H930L860 636Z", "#FFFFFF", 'fill-opacity=".14"'))
    out.append(rect(820, 668, 154, 92, s.shade(-0.09), 2))
    out.append(rect(806, 566, 8, 66, "#D9B45A", 4))
    out.append(s.symbol(897, 520, 62, s.on_solid if not night else s.shade(-0.12)))
    # awning over the window
    out.append(_awning(s))
    # blade sign
    out.append(line("M1062 366H1150", "#2A2A2C", 7))
    out.append(line("M1062 402L1098 366", "#2A2A2C", 4))
    if night:
        out.append(ellipse(1122, 440, 130, 130, "url(#lp)"))
    out.append(line("M1104 366V384M1140 366V384", "#2A2A2C", 4))
    out.append(ellipse(1122, 442, 60, 60, s.shade(-0.1)))
    out.append(ellipse(1122, 442, 55, 55, s.solid))
    out.append(s.symbol(1122, 442, 58))
    out.append(_planter(s, 90))
    return "".join(out)


def _display(s: Stage, night: bool) -> str:
    """Shelves and things behind the glass, no more than shapes."""
    dim = "#B77F35" if night else "#8FA9B3"
    out = [rect(180, 628, 560, 6, dim, 0, 'fill-opacity=".55"')]
    heights = (64, 88, 52, 74, 96, 58, 82, 66)
    for i, h in enumerate(heights):
        x = 206 + i * 66
        r = 12 if i % 3 else 26
        out.append(rect(x, 628 - h, 42, h, dim, r, f'fill-opacity="{".5" if i % 2 else ".36"}"'))
    for x in (272, 460, 648):
        out.append(line(f"M{x} 424V476", "#2E2E30", 2))
        out.append(path(f"M{x - 20} 498Q{x} 460 {x + 20} 498Z", s.shade(-0.14)))
        if night:
            out.append(ellipse(x, 504, 60, 46, "url(#lp)"))
    return "".join(out)


def _awning(s: Stage) -> str:
    """Fourteen stripes in the brand's colour and white, scalloped, a shadow below."""
    out = []
    n, x0, x1, top, drop = 14, 166, 754, 340, 404
    step = (x1 - x0) / n
    for i in range(n):
        a, b = x0 + i * step, x0 + (i + 1) * step
        ta, tb = 180 + i * 560 / n, 180 + (i + 1) * 560 / n
        fill = s.solid if i % 2 == 0 else s.tone(0.975, 0.93, 0.006)
        out.append(
            path(
                f"M{ta:.1f} {top}H{tb:.1f}L{b:.1f} {drop}A{step / 2:.1f} {step / 2:.1f} 0 0 1 "
                f"{a:.1f} {drop}Z", fill,
            )
        )  # fmt: skip
    out.append(path(f"M180 {top}H740L{x1} {drop}H{x0}Z", "url(#aw)"))
    out.append(rect(180, 424, 560, 26, "#000000", 0, 'fill-opacity=".16"'))
    return "".join(out)


def _planter(s: Stage, x: float) -> str:
    """A tub with a round bush."""
    leaf, deep = ("#4E7B57", "#3E6648") if not s.dark else ("#2F4B38", "#243B2C")
    return (
        ellipse(x, 800, 74, 12, "#000000", 'fill-opacity=".2"')
        + ellipse(x, 646, 62, 66, leaf)
        + ellipse(x - 28, 668, 38, 40, deep)
        + ellipse(x + 22, 634, 34, 34, "#5F8F67" if not s.dark else "#39583F")
        + path(f"M{x - 48} 706H{x + 48}L{x + 38} 800H{x - 38}Z", s.tone(0.45, 0.2))
        + rect(x - 54, 698, 108, 18, s.tone(0.5, 0.24), 3)
    )


def van(s: Stage) -> str:
    """A delivery van seen from the side, lettered on its long flank."""
    body = s.tone(0.975, 0.9, 0.006)
    low = s.tone(0.9, 0.78, 0.008)
    glass = "#2B3640"
    out = [
        "<defs>",
        down("sky", (0, s.tone(0.93, 0.26)), (1, s.tone(0.87, 0.2))),
        down("bd", (0, body), (0.6, body), (1, low)),
        down("gl", (0, "#4B5A66"), (1, glass)),
        glow("sh", (0, "#000000/.42"), (0.7, "#000000/.2"), (1, "#000000/0")),
        across("lt", (0, "#FFF3CF/.85"), (1, "#FFF3CF/0")),
        "</defs>",
        rect(0, 0, WIDTH, HEIGHT, "url(#sky)"),
        _skyline(s),
        rect(0, 700, WIDTH, 200, s.tone(0.74, 0.16)),
        rect(0, 700, WIDTH, 8, s.tone(0.82, 0.22)),
        ellipse(596, 742, 500, 34, "url(#sh)"),
    ]
    shell = (
        "M124 700V330Q124 292 162 292H800C858 292 892 312 922 366L972 456"
        "C1044 474 1084 500 1088 560V668Q1088 700 1056 700Z"
    )
    out.append(path(shell, "url(#bd)"))
    # a band in the brand's colour along the sill, cut by the same outline
    out.append(path("M124 612H1089V668Q1089 700 1056 700H124Z", s.solid))
    out.append(path("M124 602H1087L1088 612H124Z", s.shade(0.08)))
    # cab: windscreen edge, side window, door
    out.append(path(CAB_WINDOW, "url(#gl)"))
    out.append(path("M800 440L842 340H868L826 440Z", "#FFFFFF", 'fill-opacity=".12"'))
    seam = s.tone(0.8, 0.66)
    out.append(line("M752 312V676M752 560H752M954 470V640", seam, 2.5))
    out.append(line("M150 322H728", seam, 2))
    out.append(rect(776, 486, 46, 10, s.tone(0.6, 0.45), 5))
    out.append(path("M936 430C962 424 972 440 970 462L944 466Z", "#2A2D31"))
    # lamps, bumper
    out.append(path("M1046 520C1074 526 1084 544 1086 572L1040 566Z", "#FFF4D8"))
    out.append(rect(124, 560, 14, 64, "#C9402F", 4))
    out.append(path("M1000 664H1100Q1104 700 1080 704H1000Z", "#34383D"))
    out.append(path("M112 672H200V706H128Q112 702 112 684Z", "#34383D"))
    if s.dark:
        out.append(path("M1084 540L1200 500V690L1086 574Z", "url(#lt)"))
    # lettering
    out.append(s.logo(s.brand.wide, "full", (190, 352, 700, 566)))
    for cx in (286, 914):
        out.append(path(f"M{cx - 96} 702A96 96 0 0 1 {cx + 96} 702Z", "#24272B"))
        out.append(ellipse(cx, 702, 78, 78, "#1B1D20"))
        out.append(ellipse(cx, 702, 50, 50, "#B9BEC4"))
        out.append(ellipse(cx, 702, 42, 42, "#8B9198"))
        for k in range(6):
            out.append(f'<g transform="rotate({k * 60} {cx} 702)">'
                       + rect(cx - 5, 664, 10, 30, "#6E747B", 4) + "</g>")  # fmt: skip
        out.append(ellipse(cx, 702, 14, 14, "#D5D9DD"))
    return "".join(out)


def _skyline(s: Stage) -> str:
    """Houses far away, two tones."""
    far, near = s.tone(0.85, 0.24), s.tone(0.81, 0.225)
    out = []
    for x, w, h in FAR:
        out.append(rect(x, 700 - h, w, h, far))
    for x, w, h in NEAR:
        out.append(rect(x, 700 - h, w, h, near))
        for k in range(6 * s.dark):
            lit = ".5" if (k * 7 + w) % 3 else ".12"
            left, top = x + 16 + (k % 3) * 36, 700 - h + 24 + (k // 3) * 48
            out.append(rect(left, top, 14, 20, "#F3CF8A", 0, f'fill-opacity="{lit}"'))
    return "".join(out)
