"""Reading a foreign SVG: no entities, no network, no DTD, hard limits, an allow-list of elements.

Limits are those of the service for imported files. What is not on the list is not copied: the
drawing is built again from shapes, so nothing of the original markup survives.
"""

from __future__ import annotations

import re
from typing import Any

from logo_studio.doctor.chart import Chart, PatientError
from logo_studio.export.extras import need

#: Largest file in bytes, most elements, deepest nesting (also after `use` was followed).
MOST_BYTES, MOST_ELEMENTS, DEEPEST = 256 * 1024, 5000, 32
NAMESPACE = "{http://www.w3.org/2000/svg}"
XLINK = "{http://www.w3.org/1999/xlink}href"

SHAPES = {"path", "rect", "circle", "ellipse", "line", "polyline", "polygon"}
GROUPS = {"svg", "g", "a", "switch", "symbol", "use"}
#: Read where they are referred to, never drawn in place.
STORES = {"defs", "clipPath", "linearGradient", "radialGradient", "stop", "style", "title",
          "desc", "metadata", "mask", "marker", "pattern"}  # fmt: skip
#: Refused at the door: there is no reason for them in a logo, and each is a way in.
DANGEROUS = {"script", "foreignObject", "iframe", "object", "embed", "audio", "video", "canvas",
             "handler", "listener", "set", "animate", "animateTransform", "animateMotion",
             "animateColor", "discard", "mpath"}  # fmt: skip


def read(data: bytes, chart: Chart) -> Any:
    """The root element. PatientError for what is no SVG, is over a limit, or declares a DTD."""
    etree = need("lxml.etree", "kit", "the logo doctor")
    if len(data) > MOST_BYTES:
        raise PatientError(f"the file has {len(data)} bytes", f"at most {MOST_BYTES} are taken")
    if re.search(rb"<!ENTITY|<!DOCTYPE[^>]*\[", data, re.I):
        raise PatientError("the file declares entities", "save it as plain SVG")
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, dtd_validation=False,
        huge_tree=False, remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise PatientError(
            f"the file is not well-formed XML: {error}", "open and save it in a drawing program"
        ) from None
    if root.tag not in (NAMESPACE + "svg", "svg"):
        raise PatientError("the file is not SVG", "its outermost element must be <svg>")
    _admit(root, chart)
    return root


def local(element: Any) -> str:
    """The element's name without namespace; "" for foreign namespaces and entity references."""
    tag = element.tag
    if not isinstance(tag, str):
        return ""
    if tag.startswith(NAMESPACE):
        return tag[len(NAMESPACE) :]
    return tag if "}" not in tag else ""


def _admit(root: Any, chart: Chart) -> None:
    """Counts, measures depth, writes down what will not be copied. Iterative: depth is hostile."""
    count = 0
    stack = [(root, 1)]
    ids: set[str] = set()
    while stack:
        element, depth = stack.pop()
        count += 1
        if count > MOST_ELEMENTS:
            raise PatientError(
                f"the file has over {MOST_ELEMENTS} elements", "simplify the drawing"
            )
        if depth > DEEPEST:
            raise PatientError(f"groups are nested over {DEEPEST} deep", "ungroup the drawing")
        name = local(element)
        if not isinstance(element.tag, str):
            raise PatientError("the file refers to entities", "save it as plain SVG")
        _inspect(element, name, ids, chart)
        if name in DANGEROUS:
            continue
        stack += [(child, depth + 1) for child in element]
    if root.get("viewBox") is None:
        chart.note("no_viewbox", "mended", "There was no viewBox: the logo could not be scaled.")
    if not any(local(e) == "title" and (e.text or "").strip() for e in root):
        chart.note("no_title", "mended", "There was no title for screen readers.")


def _inspect(element: Any, name: str, ids: set[str], chart: Chart) -> None:
    if name in DANGEROUS:
        what = "Animation" if name.startswith(("animate", "set")) else f"A <{name}>"
        chart.note("active_content", "mended", f"{what} was left out: it can run or load things.")
    elif name == "":
        chart.note("foreign_markup", "mended", "Markup of a drawing program was left out.")
    elif name == "filter" or name.startswith("fe"):
        chart.note("filter", "lost", "A filter (shadow, blur) was left out: no plotter has any.")
    elif name == "metadata":
        chart.note("metadata", "mended", "Metadata of a drawing program was left out.")
    for key, value in element.attrib.items():
        plain = key.rpartition("}")[2].lower()
        if plain.startswith("on"):
            chart.note("handler", "mended", "An event handler was left out.")
        if plain in ("href", "src") and not value.strip().startswith("#"):
            chart.note("external", "mended", "A reference to another file or site was left out.")
        if "url(" in value and not re.search(r"url\(\s*['\"]?#", value):
            chart.note("external", "mended", "A reference to another file or site was left out.")
    own = element.get("id")
    if own:
        if own in ids:
            chart.note("duplicate_id", "mended", f"The id {own[:40]!r} was given twice.")
        ids.add(own)
