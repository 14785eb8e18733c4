"""Read the pair kerning of a font, and append to it. Knows the tables, not the letters."""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from fontTools.otlLib.builder import buildPairPosClassesSubtable
from fontTools.ttLib import TTFont
from fontTools.ttLib.tables import otTables
from fontTools.varLib.varStore import VarStoreInstancer

_PAIR, _IGNORE_MARKS = 2, 8
_UNVARIED = 0xFFFF
# Kerning is compared half-way up the weight axis, where wordmarks are set.
_LOGO_WEIGHT = {"wght": 0.5}

PairValues = dict[str, dict[str, Any]]  # first glyph -> second glyph -> value record


class Kerning:
    """What the kern lookups of a font say of a pair of glyphs."""

    def __init__(self, font: TTFont) -> None:
        self._lookups = [
            [getattr(subtable, "ExtSubTable", subtable) for subtable in lookup.SubTable]
            for lookup in _kern_lookups(font)
        ]
        self._positions = {
            id(subtable): {glyph: i for i, glyph in enumerate(subtable.Coverage.glyphs)}
            for subtables in self._lookups
            for subtable in subtables
            if subtable.LookupType == _PAIR
        }
        store = getattr(font["GDEF"].table, "VarStore", None) if "GDEF" in font else None
        axes = font["fvar"].axes if store is not None else ()
        self._deltas = VarStoreInstancer(store, axes, _LOGO_WEIGHT) if store is not None else None

    def __bool__(self) -> bool:
        return bool(self._positions)

    def value(self, first: str, second: str) -> Any:
        """The value record that moves the pair, or None."""
        for subtables in self._lookups:
            for subtable in subtables:
                position = self._positions.get(id(subtable), {}).get(first)
                if position is None:
                    continue
                found, record = _within(subtable, position, first, second)
                if record is not None and _signature(record) != (0, _UNVARIED, _UNVARIED):
                    return record
                if found:
                    break
        return None

    def advance(self, record: Any) -> float:
        """Font units that a value record adds between the two glyphs at logo weights."""
        if record is None:
            return 0.0
        advance, outer, inner = _signature(record)
        if self._deltas is None or outer == _UNVARIED:
            return float(advance)
        return float(advance + self._deltas[outer << 16 | inner])


def append_pairs(font: TTFont, groups: list[PairValues]) -> None:
    """One more lookup in every kern feature, a subtable for each group of first glyphs."""
    order = font.getReverseGlyphMap()
    table = font["GPOS"].table
    lookup = otTables.Lookup()
    lookup.LookupType, lookup.LookupFlag = _PAIR, _IGNORE_MARKS
    lookup.SubTable = [buildPairPosClassesSubtable(_classes(group), order) for group in groups]
    lookup.SubTableCount = len(groups)
    table.LookupList.Lookup.append(lookup)
    table.LookupList.LookupCount = len(table.LookupList.Lookup)
    for record in table.FeatureList.FeatureRecord:
        if record.FeatureTag == "kern":
            record.Feature.LookupListIndex.append(table.LookupList.LookupCount - 1)
            record.Feature.LookupCount = len(record.Feature.LookupListIndex)


def _kern_lookups(font: TTFont) -> list[Any]:
    if "GPOS" not in font or not font["GPOS"].table.FeatureList:
        return []
    table = font["GPOS"].table
    features = [r.Feature for r in table.FeatureList.FeatureRecord if r.FeatureTag == "kern"]
    numbers = sorted({index for feature in features for index in feature.LookupListIndex})
    return [table.LookupList.Lookup[number] for number in numbers]


def _within(subtable: Any, position: int, first: str, second: str) -> tuple[bool, Any]:
    """Whether the subtable settles the pair, and the value it gives."""
    if subtable.Format == 1:
        for record in subtable.PairSet[position].PairValueRecord:
            if record.SecondGlyph == second:
                return True, record.Value1
        return False, None
    row = subtable.Class1Record[subtable.ClassDef1.classDefs.get(first, 0)]
    return True, row.Class2Record[subtable.ClassDef2.classDefs.get(second, 0)].Value1


def _signature(record: Any) -> tuple[int, int, int]:
    """(advance, outer and inner index of its deltas): equal for records that mean the same."""
    device = getattr(record, "XAdvDevice", None)
    delta = (device.StartSize, device.EndSize) if device is not None else (_UNVARIED, _UNVARIED)
    return (getattr(record, "XAdvance", 0), *delta)


def _classes(pairs: PairValues) -> dict[tuple[tuple[str, ...], tuple[str, ...]], Any]:
    """Glyphs that behave alike share a class: first by equal rows, then by equal columns."""
    rows = _alike({a: {b: _signature(v) for b, v in row.items()} for a, row in pairs.items()})
    columns: dict[str, dict[Any, Any]] = defaultdict(dict)
    for row in rows:
        for second, value in pairs[row[0]].items():
            columns[second][row] = _signature(value)
    return {
        (row, column): (pairs[row[0]][column[0]], None)
        for column in _alike(columns)
        for row in rows
        if column[0] in pairs[row[0]]
    }


def _alike(signatures: dict[str, dict[Any, Any]]) -> list[tuple[str, ...]]:
    groups: dict[Any, list[str]] = defaultdict(list)
    for glyph, signature in signatures.items():
        groups[frozenset(signature.items())].append(glyph)
    return sorted(tuple(sorted(group)) for group in groups.values())
