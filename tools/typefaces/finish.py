"""Give a merged font its name, notices and fixed dates, and write it the same way every time."""

from __future__ import annotations

import io

from fontTools.ttLib import TTFont, newTable

from typefaces.slices import DROPPED_TABLES

# Seconds from 1904 to 2025-01-01: any fixed moment will do, "now" would change the bytes.
_FIXED_DATE = 3818534400
_MANY = 2000
_AXIS_NAMES = {"wght": "Weight", "wdth": "Width", "opsz": "Optical Size"}


def write(font: TTFont, face_id: str, family: str, copyright_line: str, licence: str) -> bytes:
    """The bytes of the finished TTF; the same input gives the same bytes on any machine."""
    for tag in DROPPED_TABLES:
        if tag in font:
            del font[tag]
    _one_character_map(font)
    _rename(font, face_id, family, copyright_line, licence)
    font["head"].created = font["head"].modified = _FIXED_DATE
    font["post"].formatType = 3.0
    font["OS/2"].achVendID = "    "
    font.recalcTimestamp = False
    stream = io.BytesIO()
    font.save(stream, reorderTables=True)
    return stream.getvalue()


def _one_character_map(font: TTFont) -> None:
    """Where there is a map of all of Unicode, that of its first plane only is dead weight."""
    tables = font["cmap"].tables
    if any(table.format == 12 and len(table.cmap) > _MANY for table in tables):
        font["cmap"].tables = [table for table in tables if table.format == 12]


def _rename(font: TTFont, face_id: str, family: str, copyright_line: str, licence: str) -> None:
    """A fresh name table: what an operating system and a licence demand, and no more."""
    names = font["name"] = newTable("name")
    names.names = []
    post_script = family.replace(" ", "")
    records = {
        0: copyright_line,
        1: family,
        2: "Regular",
        3: f"logo-studio:{face_id}",
        4: family,
        6: post_script,
        13: licence,
    }
    if "fvar" in font:
        font["fvar"].instances = []
        for offset, axis in enumerate(font["fvar"].axes):
            axis.axisNameID = 256 + offset
            records[axis.axisNameID] = _AXIS_NAMES.get(axis.axisTag, axis.axisTag)
    for name_id, text in records.items():
        names.setName(text, name_id, 3, 1, 0x409)
