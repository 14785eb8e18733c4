"""A corpus of hostile and broken SVG files, made here: name -> bytes."""

from __future__ import annotations

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 100 100">'
SQUARE = '<path d="M10 10h80v80h-80z"/>'
EVENTS = ["onload", "onclick", "onerror", "onmouseover", "onfocus", "onbegin", "onend", "onrepeat", "onactivate", "onunload", "onresize", "onscroll", "onzoom", "onabort", "onmousemove", "onkeydown", "ontouchstart", "onanimationstart", "onwheel", "onpaste"]  # fmt: skip
ACTIVE = (
    '<script>alert(1)</script>', '<script href="http://evil.example/x.js"/>',
    '<script xlink:href="data:text/javascript,alert(1)"/>', "<script><![CDATA[alert(1)]]></script>",
    '<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml"><script>1</script></body></foreignObject>',
    '<foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="http://evil.example"/></foreignObject>',
    '<iframe src="javascript:alert(1)"/>', '<object data="http://evil.example/x.swf"/>',
    '<embed src="http://evil.example/x"/>', '<audio src="http://evil.example/x"/>',
    '<video src="http://evil.example/x"/>', '<canvas/>',
    '<animate attributeName="href" to="javascript:alert(1)"/>',
    '<set attributeName="onload" to="alert(1)"/>', '<animateTransform attributeName="transform"/>',
    '<animateMotion path="M0 0h10"/>', '<discard begin="1s"/>', '<handler type="x">alert(1)</handler>',
    '<x:script xmlns:x="http://www.w3.org/2000/svg">alert(1)</x:script>',
    '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
)  # fmt: skip
TARGETS = (
    "http://evil.example/a.svg#x", "https://evil.example/a", "//evil.example/a", "file:///etc/passwd",
    "javascript:alert(1)", "data:image/svg+xml;base64,PHN2Zy8+", "ftp://evil.example/a", "../../secret.svg#a",
    "\\\\evil.example\\share", "jar:http://evil.example!/x", "blob:x", "vbscript:x",
)  # fmt: skip
HOLDERS = (
    '<use href="{}"/>', '<use xlink:href="{}"/>', '<image href="{}" width="9" height="9"/>',
    '<a href="{}">' + SQUARE + "</a>", '<path d="M1 1h9v9z" fill="url({})"/>',
    '<path d="M1 1h9v9z" style="fill:url({})"/>', '<path d="M1 1h9v9z" clip-path="url({})"/>',
)  # fmt: skip


def bomb(levels: int) -> str:
    """Uses of uses: 10 to the power of `levels` squares."""
    out = ['<defs><g id="l0">' + SQUARE + "</g>"]
    for i in range(1, levels + 1):
        out.append(f'<g id="l{i}">' + f'<use href="#l{i - 1}"/>' * 10 + "</g>")
    return "".join(out) + f'</defs><use href="#l{levels}"/>'


def wrap(body: str) -> bytes:
    """A file around `body`."""
    return (HEAD + body + "</svg>").encode()


def refused() -> dict[str, bytes]:
    """Files that must be turned away with a reason."""
    entity = '<!DOCTYPE svg [<!ENTITY a "b">]>' + HEAD + SQUARE + "</svg>"
    laughs = "<!DOCTYPE svg [" + '<!ENTITY l0 "lol">' + "".join(
        f'<!ENTITY l{i} "{f"&l{i - 1};" * 10}">' for i in range(1, 10)
    ) + "]>" + HEAD + "<title>&l9;</title></svg>"  # fmt: skip
    outside = (
        '<!DOCTYPE svg [<!ENTITY x SYSTEM "file:///etc/passwd">]>'
        + HEAD
        + "<title>&x;</title></svg>"
    )
    parameter = (
        '<!DOCTYPE svg [<!ENTITY % p SYSTEM "http://evil.example/p.dtd"> %p;]>' + HEAD + "</svg>"
    )
    files = {
        "entity": entity.encode(), "billion-laughs": laughs.encode(), "external-entity": outside.encode(),
        "parameter-entity": parameter.encode(),
        "quadratic": ('<!DOCTYPE svg [<!ENTITY a "' + "x" * 9000 + '">]>' + HEAD + "&a;" * 3000 + "</svg>").encode(),
        "late-entity": (" " * 5000 + entity).encode(),
        "empty": b"", "text": b"hello", "html": b"<html><body/></html>", "half": HEAD.encode() + b"<path",
        "png": b"\x89PNG\r\n\x1a\n" + bytes(64), "nul": b"<svg>\0</svg>", "gzip": b"\x1f\x8b\x08" + bytes(32),
        "utf16-broken": b"\xff\xfe<\0s", "nothing-drawn": wrap("<g/>"), "only-hidden": wrap('<g display="none">' + SQUARE + "</g>"),
        "big": wrap(SQUARE * 20_000), "elements": wrap('<g/>' * 6000 + SQUARE), "deep": wrap("<g>" * 60 + SQUARE + "</g>" * 60),
        "very-deep": wrap("<g>" * 9000 + "</g>" * 9000), "use-bomb": wrap(bomb(5)),
        "use-loop": wrap('<g id="a"><use href="#b"/></g><g id="b"><use href="#a"/></g>' + SQUARE),
        "use-self": wrap('<g id="a"><use href="#a"/>' + SQUARE + "</g>"),
        "huge-number": wrap('<path d="M0 0L1e99 1e99L5 9z"/>'), "huge-rect": wrap('<rect width="1e30" height="9"/>'),
        "infinite": wrap('<path d="M0 0L1e999 0L5 9z"/>'), "huge-points": wrap('<polygon points="0,0 1e200,5 9,9"/>'),
        "segments": wrap('<path d="M0 0' + "h1v1" * 14_000 + 'z"/>'),
        "many-segments": wrap(("<path fill='none' d='M0 0" + "h1v1" * 4000 + "z'/>") * 9),
        "huge-canvas": HEAD.replace('viewBox="0 0 100 100"', 'width="999999999" height="999999"').encode() + SQUARE.encode() + b"</svg>",
        "colours": wrap("".join(f'<rect x="{i}" width="9" height="9" fill="#{i:02x}33{i:02x}"/>' for i in range(40))),
    }  # fmt: skip
    return files


def cleaned() -> dict[str, bytes]:
    """Files that hold something hostile beside a drawing: only the drawing may come out."""
    files = {f"event-{e}": wrap(f'<path {e}="alert(1)" d="M10 10h80v80h-80z"/>') for e in EVENTS}
    files |= {
        f"root-{e}": wrap(SQUARE).replace(b"<svg ", f'<svg {e}="x()" '.encode(), 1)
        for e in EVENTS[:8]
    }
    files |= {f"active-{i}": wrap(SQUARE + body) for i, body in enumerate(ACTIVE)}
    files |= {
        f"target-{i}-{j}": wrap(SQUARE + holder.format(target))
        for i, holder in enumerate(HOLDERS)
        for j, target in enumerate(TARGETS)
    }
    files |= {
        "css-import": wrap("<style>@import url(http://evil.example/x.css);path{fill:red}</style>" + SQUARE),
        "css-expression": wrap('<path style="fill:expression(alert(1))" d="M9 9h80v80z"/>'),
        "css-url": wrap("<style>.a{fill:url(http://evil.example/#x)}</style>" + SQUARE),
        "css-font": wrap("<style>@font-face{src:url(http://evil.example/f)}</style>" + SQUARE),
        "css-nested": wrap("<style>" + "a{" * 4000 + "</style>" + SQUARE),
        "pi": b'<?xml-stylesheet href="http://evil.example/x.xsl" type="text/xsl"?>' + wrap(SQUARE),
        "doctype": b'<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://evil.example/svg11.dtd">' + wrap(SQUARE),
        "xinclude": wrap('<xi:include xmlns:xi="http://www.w3.org/2001/XInclude" href="file:///etc/passwd"/>' + SQUARE),
        "comment": wrap("<!-- <script>alert(1)</script> -->" + SQUARE),
        "cdata-title": wrap("<title><![CDATA[</title><script>alert(1)</script>]]></title>" + SQUARE),
        "title-markup": wrap("<title>&lt;script&gt;alert(1)&lt;/script&gt;</title>" + SQUARE),
        "filter": wrap('<filter id="f"><feImage href="http://evil.example/x"/></filter><g filter="url(#f)">' + SQUARE + "</g>"),
        "blur-bomb": wrap('<filter id="f"><feGaussianBlur stdDeviation="1e9"/></filter><g filter="url(#f)">' + SQUARE + "</g>"),
        "pattern": wrap('<pattern id="p" width=".0001" height=".0001">' + SQUARE + '</pattern><path fill="url(#p)" d="M1 1h9v9z"/>' + SQUARE),
        "gradient-loop": wrap('<linearGradient id="a" href="#b"/><linearGradient id="b" href="#a"/><path fill="url(#a)" d="M1 1h9v9z"/>' + SQUARE),
        "clip-loop": wrap('<clipPath id="c"><path clip-path="url(#c)" d="M0 0h90v90h-90z"/></clipPath><g clip-path="url(#c)">' + SQUARE + "</g>"),
        "mask": wrap('<mask id="m">' + SQUARE + '</mask><g mask="url(#m)">' + SQUARE + "</g>"),
        "zero-scale": wrap('<g transform="scale(0)">' + SQUARE + "</g>" + SQUARE),
        "nan": wrap('<path d="M0 NaNLinf 5z"/>' + SQUARE), "rubbish": wrap('<path d="M 5 5 L ☃ 9 z"/>' + SQUARE),
        "skew-90": wrap('<g transform="skewX(89.99)">' + SQUARE + "</g>" + SQUARE),
        "hair-stroke": wrap('<path d="M0 0L50 50" stroke="red" stroke-width="1e-9"/>' + SQUARE),
        "huge-stroke": wrap('<path d="M0 0L50 50" stroke="red" stroke-width="90000"/>' + SQUARE),
        "no-namespace": b'<svg viewBox="0 0 9 9"><path d="M1 1h7v7z"/></svg>',
        "negative-box": HEAD.replace("0 0 100 100", "0 0 -5 9").encode() + SQUARE.encode() + b"</svg>",
        "duplicate-ids": wrap('<g id="a"/><g id="a">' + SQUARE + "</g>"),
        "bidi": wrap("<title>\u202egnp.exe</title>" + SQUARE), "text": wrap("<text>Name</text>" + SQUARE),
    }  # fmt: skip
    return files
