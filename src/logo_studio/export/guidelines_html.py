"""The guidelines as one web page: everything inside, nothing fetched, readable without styles."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import Any

from logo_studio.export.figures import Figure, titled

_STYLE = """
:root{color-scheme:light}*{box-sizing:border-box}
body{margin:0;font:16px/1.55 system-ui,-apple-system,"Segoe UI",sans-serif;color:#1b1c1e;
background:#fbfbfa}
header{background:var(--ground);color:var(--on);padding:12vh 6vw 8vh}
header svg{width:132px;height:auto;display:block;margin:0 0 4vh -24px}
header h1{font-size:clamp(2.2rem,6vw,4.4rem);line-height:1.05;margin:0}
header p{margin:.6rem 0 0;font-size:1.1rem}
nav{padding:1.2rem 6vw;border-bottom:1px solid #e4e4e1}nav a{margin-right:1.4rem;color:inherit}
main{padding:0 6vw 10vh;max-width:1280px}section{padding-top:7vh}
h2{font-size:clamp(1.5rem,3vw,2.2rem);margin:0 0 1.4rem;line-height:1.15}
h3{font-size:1rem;margin:1.6rem 0 .6rem}
.lead{font-size:1.15rem;color:#55585d;max-width:60ch;margin:0 0 1.6rem}
.grid{display:grid;gap:24px;grid-template-columns:repeat(auto-fill,minmax(250px,1fr))}
.two{display:grid;gap:40px;grid-template-columns:repeat(auto-fit,minmax(320px,1fr))}
figure{margin:0}figure svg{width:100%;height:auto;display:block;background:#fff}
.type figure{margin:2rem 0;max-width:760px}.type svg{background:none}
figcaption{font-size:.9rem;color:#55585d;margin-top:.5rem}figcaption b{color:#1b1c1e}
table{border-collapse:collapse;width:100%;font-size:.92rem}
th,td{text-align:left;padding:.5rem 1.2rem .5rem 0;border-bottom:1px solid #e4e4e1;
white-space:nowrap}
.wide{overflow-x:auto}
i.dot{display:inline-block;width:1em;height:1em;border-radius:3px;border:1px solid #0002;
vertical-align:-.12em;margin-right:.5em}
.chips{display:flex;flex-wrap:wrap;gap:12px;margin-bottom:1.6rem}
.chips div{flex:1 1 120px;height:104px;border-radius:6px;padding:.7rem;display:flex;
align-items:end;font-weight:600;font-size:.9rem;border:1px solid #0001}
@media print{header{padding:24px}section{break-inside:avoid}}
"""


def web_page(data: dict[str, Any], drawn: dict[str, Figure]) -> str:
    """The page's text."""
    title = f"{data['name']}: brand guidelines"
    sections = [
        ("idea", "The idea", idea(data, drawn)),
        ("construction", "Construction", construction(data, drawn)),
        ("space", "Clear space and smallest sizes", space(data, drawn)),
        ("lockups", "Lockups", cards("kind", data["kinds"], drawn)),
        ("colourways", "Colourways", cards("way", data["ways"], drawn)),
        ("colour", "Colour", colour(data)),
        ("type", "Type", type_(data, drawn)),
        ("tiers", "Smaller and smaller", tiers(data, drawn)),
        ("misuse", "Please do not", misuse(data, drawn)),
    ]
    shown = [(i, t, b) for i, t, b in sections if b]
    links = "".join(f'<a href="#{i}">{escape(t)}</a>' for i, t, _ in shown)
    body = "".join(f'<section id="{i}"><h2>{escape(t)}</h2>{b}</section>' for i, t, b in shown)
    c = data["colours"]
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width,initial-scale=1">'
        f"<title>{escape(title)}</title>"
        f"<style>:root{{--ground:{c['ground']};--on:{c['on']}}}{_STYLE}</style></head>\n<body>"
        f"<header>{titled(drawn['symbol'])}<h1>{escape(data['name'])}</h1>"
        f'<p>Brand guidelines</p></header>\n<nav aria-label="Sections">{links}</nav>\n'
        f"<main>{body}</main></body></html>\n"
    )


def figure(drawn: Figure, caption: str) -> str:
    """A figure with its caption (HTML)."""
    return f"<figure>{titled(drawn)}<figcaption>{caption}</figcaption></figure>"


def idea(data: dict[str, Any], drawn: dict[str, Figure]) -> str:
    numbers = "".join(f"<li>{escape(r)}</li>" for r in data["reasons"])
    listed = f"<h3>In numbers</h3><ul>{numbers}</ul>" if numbers else ""
    why = data["why"][:1].upper() + data["why"][1:]
    words = f'<div><p class="lead">{escape(why)}.</p>{listed}</div>'
    return f'<div class="two">{figure(drawn["designed"], "The logo as designed")}{words}</div>'


def construction(data: dict[str, Any], drawn: dict[str, Figure]) -> str:
    lead = f"{data['unit']} is {data['unit_is']}. Every distance is a multiple of it."
    return f'<p class="lead">{escape(lead)}</p>' + figure(drawn["construction"], "")


def space(data: dict[str, Any], drawn: dict[str, Figure]) -> str:
    rows = [(s["kind"], f"{s['px']} px", f"{s['mm']} mm") for s in data["sizes"]]
    zone = f"Clear space: {escape(data['clear'])}. All files have it built in."
    note = "Measured on the longer side. Below these sizes, take the next tier."
    return (
        f'<div class="two">{figure(drawn["clear"], zone)}'
        f"<div>{table(('Lockup', 'Screen', 'Print'), rows)}<p>{note}</p></div></div>"
    )


def cards(prefix: str, items: Iterable[dict[str, Any]], drawn: dict[str, Figure]) -> str:
    made = [
        figure(drawn[f"{prefix}-{i['id']}"], f"<b>{escape(i['name'])}</b> {escape(i['use'])}")
        for i in items
    ]
    return f'<div class="grid">{"".join(made)}</div>'


def tiers(data: dict[str, Any], drawn: dict[str, Figure]) -> str:
    items = [t | {"use": f"from {t['from']} px: {t['change']}"} for t in data["tiers"]]
    lead = "The logo is redrawn for small sizes, not scaled: it loses parts and gains weight."
    return f'<p class="lead">{lead}</p>' + cards("tier", items, drawn)


def misuse(data: dict[str, Any], drawn: dict[str, Figure]) -> str:
    made = [figure(drawn[f"misuse-{i}"], escape(rule)) for i, rule in enumerate(data["misuse"])]
    return f'<div class="grid">{"".join(made)}</div>'


def colour(data: dict[str, Any]) -> str:
    chips = "".join(
        f'<div style="background:{s["hex"]};color:{s["on"]}">{escape(s["use"])}</div>'
        for s in data["swatches"]
    )
    head = ("Use", "HEX", "RGB", "HSL", "OKLCH", "CMYK (FOGRA39)", "In print")
    keys = ("use", "hex", "rgb", "hsl", "oklch", "cmyk", "print")
    values = table(head, [tuple(s[k] for k in keys) for s in data["swatches"]])
    said = {"text": "any text", "large": "large text, marks", "no": "not for reading"}
    rows = [
        (
            r["ink"],
            *(f"{c['ratio']} {said[c['use']]}" if c else "the same" for c in r["cells"]),
        )
        for r in data["contrasts"]["rows"]
    ]
    ratios = table(("Text on", *data["contrasts"]["grounds"]), rows, dots=True)
    return f'<div class="chips">{chips}</div>{values}<h3>Contrast (WCAG 2.2)</h3>{ratios}'


def type_(data: dict[str, Any], drawn: dict[str, Figure]) -> str:
    rows = [
        (t["use"], t["family"], str(t["weight"]), t["tracking"], t["licence"])
        for t in data["typefaces"]
    ]
    head = ("For", "Family", "Weight", "Tracking (C: cap height)", "Licence")
    shown = [
        figure(drawn[name], "")
        for i in range(len(rows))
        for name in (f"type-{i}", f"alphabet-{i}")
        if name in drawn
    ]
    return table(head, rows) + f'<div class="type">{"".join(shown)}</div>' if rows else ""


def table(head: Iterable[str], rows: Iterable[Iterable[str]], dots: bool = False) -> str:
    """A table with a header row; with `dots` colours get a dot of themselves."""

    def cell(text: str, tag: str) -> str:
        dot = f'<i class="dot" style="background:{text}"></i>' if dots and text[:1] == "#" else ""
        scope = ' scope="col"' if tag == "th" else ""
        return f"<{tag}{scope}>{dot}{escape(text)}</{tag}>"

    top = "".join(cell(h, "th") for h in head)
    body = "".join("<tr>" + "".join(cell(c, "td") for c in row) + "</tr>" for row in rows)
    return (
        f'<div class="wide"><table><thead><tr>{top}</tr></thead><tbody>{body}</tbody></table></div>'
    )
