"""In the hand: paper cups and a tote bag."""

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


def cups(s: Stage) -> str:
    """Two paper cups on a counter: one white with the mark, one in the brand's colour."""
    out = [
        "<defs>",
        down("wall", (0, s.tone(0.95, 0.27)), (1, s.tone(0.89, 0.21))),
        down("desk", (0, s.tone(0.84, 0.2)), (1, s.tone(0.78, 0.15))),
        across("round", (0, "#000000/.26"), (0.2, "#000000/.05"), (0.42, "#FFFFFF/.16"),
               (0.62, "#000000/.02"), (1, "#000000/.32")),
        glow("cast", (0, "#000000/.4"), (0.65, "#000000/.16"), (1, "#000000/0")),
        "</defs>",
        rect(0, 0, WIDTH, HEIGHT, "url(#wall)"),
        rect(0, 690, WIDTH, 210, "url(#desk)"),
    ]  # fmt: skip
    out.append(_cup(s, 410, 0.92, s.solid, s.on_solid, s.tone(0.985, 0.93, 0.004), 740, True))
    white = s.tone(0.985, 0.95, 0.004)
    out.append(_cup(s, 790, 1.12, white, None, s.tone(0.3, 0.14, 0.02), 790, False))
    return "".join(out)


def _cup(
    s: Stage, cx: float, k: float, paper: str, ink: str | None, lid: str, foot: float, plain: bool
) -> str:
    """One cup, `k` its size, standing at `foot`; `ink` None prints the mark in its colours."""

    def x(v: float) -> str:
        return f"{cx + v * k:.1f}"

    def y(v: float) -> str:
        return f"{foot + v * k:.1f}"

    body = (
        f"M{x(-142)} {y(-430)}L{x(-102)} {y(-16)}Q{x(-100)} {y(2)} {x(0)} {y(2)}"
        f"Q{x(100)} {y(2)} {x(102)} {y(-16)}L{x(142)} {y(-430)}Z"
    )
    out = [
        ellipse(cx + 26 * k, foot - 2 * k, 210 * k, 30 * k, "url(#cast)"),
        path(body, paper),
    ]
    if not plain:  # a sleeve in the brand's colour round the white cup
        band = (
            f"M{x(-131.4)} {y(-320)}Q{x(0)} {y(-300)} {x(131.4)} {y(-320)}L{x(112.6)} {y(-126)}"
            f"Q{x(0)} {y(-106)} {x(-112.6)} {y(-126)}Z"
        )
        out.append(path(band, s.solid))
        out.append(s.symbol(cx, foot - 216 * k, 104 * k, s.on_solid))
    else:
        out.append(s.symbol(cx, foot - 222 * k, 124 * k, ink))
    out.append(path(body, "url(#round)"))
    out.append(path(f"M{x(-150)} {y(-428)}H{x(150)}L{x(147)} {y(-452)}H{x(-147)}Z", lid))
    out.append(
        path(f"M{x(-138)} {y(-452)}L{x(-128)} {y(-488)}Q{x(-126)} {y(-496)} {x(-116)} {y(-496)}"
             f"H{x(116)}Q{x(126)} {y(-496)} {x(128)} {y(-488)}L{x(138)} {y(-452)}Z", lid)
    )  # fmt: skip
    out.append(rect(cx - 156 * k, foot - 440 * k, 312 * k, 16 * k, lid, 8 * k))
    shade = (
        f"M{x(-156)} {y(-424)}V{y(-440)}L{x(-138)} {y(-452)}L{x(-128)} {y(-488)}"
        f"Q{x(-126)} {y(-496)} {x(-116)} {y(-496)}H{x(116)}Q{x(126)} {y(-496)} {x(128)} {y(-488)}"
        f"L{x(138)} {y(-452)}L{x(156)} {y(-440)}V{y(-424)}Z"
    )
    out.append(path(shade, "url(#round)"))
    out.append(line(f"M{x(-136)} {y(-454)}H{x(136)}", "#000000", 2 * k, 'stroke-opacity=".14"'))
    return "".join(out)


def tote(s: Stage) -> str:
    """A canvas bag on a peg, printed in one ink."""
    cloth = "#26262A" if s.dark else "#EFE7D8"
    fold, lift = ("#000000/.3", "#FFFFFF/.035") if s.dark else ("#6E5D3C/.16", "#FFFFFF/.22")
    faint = "#000000/.1" if s.dark else "#6E5D3C/.05"
    ink = s.brand.dark.primary if s.dark else s.brand.light.primary
    stitch = "#FFFFFF" if s.dark else "#8E7B58"
    out = [
        "<defs>",
        down("wall", (0, s.tone(0.94, 0.33)), (1, s.tone(0.88, 0.25))),
        across("cl", (0, fold), (0.16, lift), (0.34, "#000000/0"), (0.5, faint), (0.66, lift),
               (0.84, "#000000/0"), (1, fold)),
        down("sag", (0, "#000000/.1"), (0.2, "#000000/0"), (0.8, "#000000/0"), (1, "#000000/.12")),
        glow("cast", (0, "#000000/.3"), (0.7, "#000000/.12"), (1, "#000000/0")),
        "</defs>",
        rect(0, 0, WIDTH, HEIGHT, "url(#wall)"),
        ellipse(616, 846, 300, 26, "url(#cast)"),
    ]  # fmt: skip
    strap = "#1D1D20" if s.dark else "#E2D7C2"
    back = "#17171A" if s.dark else "#D2C5AC"
    # far handle, peg, near handle
    out.append(line("M492 330C500 170 700 170 708 330", back, 24))
    out.append(ellipse(600, 196, 13, 13, s.tone(0.55, 0.5)))
    out.append(ellipse(600, 192, 8, 8, s.tone(0.75, 0.65)))
    body = (
        "M352 318Q350 300 370 300Q600 318 830 300Q850 300 848 318L874 806Q876 842 840 842"
        "Q600 858 360 842Q324 842 326 806Z"
    )
    out.append(path(body, cloth))
    out.append(s.logo(s.tall, "black", (446, 424, 754, 720), ink))
    out.append(path(body, "url(#cl)"))
    out.append(path(body, "url(#sag)"))
    out.append(
        line("M356 338Q600 356 844 338", stitch, 2, 'stroke-dasharray="7 6" stroke-opacity=".5"')
    )
    out.append(line("M470 346C478 150 722 150 730 346", strap, 26))
    for x in (457, 717):
        out.append(rect(x, 336, 26, 58, strap, 2))
        out.append(
            line(f"M{x + 5} 346H{x + 21}L{x + 5} 386H{x + 21}L{x + 5} 346M{x + 21} 346L{x + 5} 386",
                 stitch, 1.5, 'stroke-opacity=".55"')
        )  # fmt: skip
    return "".join(out)
