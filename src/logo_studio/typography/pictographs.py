"""Emoji and other pictures in a text: they are no letters, but say what a business does."""

from __future__ import annotations

from logo_studio.typography import ucd
from logo_studio.typography.clusters import clusters

# Signs of type that Unicode counts among pictographs because emoji fonts draw them as well.
_SIGNS = frozenset("©®™‼⁉ℹ〰〽㊗㊙")
_KEYCAP, _EMOJI_STYLE = "\u20e3", "\ufe0f"


def split_pictographs(text: str) -> tuple[str, tuple[str, ...]]:
    """The words of `text` without its pictures, and the pictures, each as one cluster.

    Flags, keycaps and joined emoji stay whole. The words are evenly spaced again.

    >>> split_pictographs("Pizza 🍕 Roma")
    ('Pizza Roma', ('🍕',))
    """
    if text.isascii():
        return text, ()
    parts = clusters(text)
    pictures = tuple([c for c in parts if _is_picture(c)])
    if not pictures:
        return text, ()
    return " ".join("".join([c for c in parts if not _is_picture(c)]).split()), pictures


def _is_picture(cluster: str) -> bool:
    if _KEYCAP in cluster or (_EMOJI_STYLE in cluster and not cluster[0].isalnum()):
        return True
    return cluster[0] not in _SIGNS and ucd.cluster(cluster[0]) in (
        "Pictograph",
        "Regional_Indicator",
    )
