"""What a shape is painted with: style sheets, attributes, inheritance, colours as #RRGGBB."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

#: Properties that children inherit.
INHERITED = ("fill", "fill-rule", "fill-opacity", "stroke", "stroke-width", "stroke-linecap",
             "stroke-linejoin", "stroke-opacity", "stroke-dasharray", "color", "visibility",
             "clip-rule")  # fmt: skip
OWN = ("opacity", "display", "clip-path", "mask", "filter", "transform", "stop-color",
       "stop-opacity")  # fmt: skip

#: The sixteen of HTML 4, and those that drawing programs like to write.
NAMES = {
    "black": "#000000", "silver": "#C0C0C0", "gray": "#808080", "grey": "#808080",
    "white": "#FFFFFF", "maroon": "#800000", "red": "#FF0000", "purple": "#800080",
    "fuchsia": "#FF00FF", "magenta": "#FF00FF", "green": "#008000", "lime": "#00FF00",
    "olive": "#808000", "yellow": "#FFFF00", "navy": "#000080", "blue": "#0000FF",
    "teal": "#008080", "aqua": "#00FFFF", "cyan": "#00FFFF", "orange": "#FFA500",
    "gold": "#FFD700", "pink": "#FFC0CB", "brown": "#A52A2A", "tomato": "#FF6347",
    "crimson": "#DC143C", "coral": "#FF7F50", "salmon": "#FA8072", "darkblue": "#00008B",
    "darkgreen": "#006400", "darkred": "#8B0000", "steelblue": "#4682B4", "skyblue": "#87CEEB",
    "dodgerblue": "#1E90FF", "royalblue": "#4169E1", "indigo": "#4B0082", "violet": "#EE82EE",
    "turquoise": "#40E0D0", "forestgreen": "#228B22", "limegreen": "#32CD32", "khaki": "#F0E68C",
    "beige": "#F5F5DC", "ivory": "#FFFFF0", "lightgray": "#D3D3D3", "lightgrey": "#D3D3D3",
    "darkgray": "#A9A9A9", "darkgrey": "#A9A9A9", "dimgray": "#696969", "whitesmoke": "#F5F5F5",
}  # fmt: skip

_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
Sheet = dict[str, dict[str, str]]


def sheet(texts: list[str]) -> Sheet:
    """Simple rules (`.class`, `#id`, `element`) of style sheets; anything else is ignored."""
    rules: Sheet = {}
    for text in texts:
        for selectors, body in _RULE.findall(_COMMENT.sub("", text)):
            for selector in selectors.split(","):
                name = selector.strip()
                if re.fullmatch(r"[.#]?[\w-]+", name):
                    rules.setdefault(name, {}).update(declarations(body))
    return rules


def declarations(text: str) -> dict[str, str]:
    """`a: b; c: d` as a dictionary of known properties."""
    found = {}
    for item in text.split(";"):
        key, colon, value = item.partition(":")
        if colon and key.strip().lower() in (*INHERITED, *OWN):
            found[key.strip().lower()] = value.replace("!important", "").strip()
    return found


def style_of(element: Any, name: str, rules: Sheet, parent: Mapping[str, str]) -> dict[str, str]:
    """Computed properties: inherited, attributes, rules by element, class and id, inline style."""
    style = {k: v for k, v in parent.items() if k in INHERITED}
    for key in (*INHERITED, *OWN):
        value = element.get(key)
        if value is not None:
            style[key] = value.strip()
    style.update(rules.get(name, {}))
    for word in (element.get("class") or "").split():
        style.update(rules.get(f".{word}", {}))
    style.update(rules.get(f"#{element.get('id')}", {}))
    style.update(declarations(element.get("style") or ""))
    return style


def fraction(text: str | None) -> float:
    """An opacity in [0, 1]; 1 where it cannot be read."""
    if not text:
        return 1.0
    try:
        value = float(text.rstrip("%")) / (100 if text.endswith("%") else 1)
    except ValueError:
        return 1.0
    return min(1.0, max(0.0, value))


def colour(text: str | None, current: str = "#000000") -> str | None:
    """#RRGGBB of a CSS colour; None for `none`, `transparent` and what cannot be read."""
    if text is None:
        return None
    word = text.strip().lower()
    if word == "currentcolor":
        return current
    if re.fullmatch(r"#[0-9a-f]{3,4}", word):
        return "#" + "".join(2 * d for d in word[1:4]).upper()
    if re.fullmatch(r"#[0-9a-f]{6}(?:[0-9a-f]{2})?", word):
        return word[:7].upper()
    found = re.fullmatch(r"rgba?\(\s*([\d.]+%?)[\s,]+([\d.]+%?)[\s,]+([\d.]+%?)[^)]*\)", word)
    if found:
        values = [
            round(float(v[:-1]) * 2.55) if v.endswith("%") else round(float(v))
            for v in found.groups()
        ]
        return "#{:02X}{:02X}{:02X}".format(*(min(255, v) for v in values))
    return NAMES.get(word)


def over(colour_: str, opacity: float, ground: str = "#FFFFFF") -> str:
    """A translucent colour as it looks on `ground`."""
    mixed = [
        round(opacity * int(colour_[i : i + 2], 16) + (1 - opacity) * int(ground[i : i + 2], 16))
        for i in (1, 3, 5)
    ]
    return "#{:02X}{:02X}{:02X}".format(*mixed)


def reference(text: str | None) -> str | None:
    """The id of `url(#id)` or `#id`."""
    found = re.match(r"(?:url\(\s*['\"]?)?#([^'\")\s]+)", (text or "").strip())
    return found[1] if found else None
