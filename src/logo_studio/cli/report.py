"""Logos and meanings in words, for every verb that tells about them."""

from __future__ import annotations

from collections.abc import Sequence

from logo_studio.cli.output import table
from logo_studio.model.logo import Logo
from logo_studio.model.meaning import Meaning
from logo_studio.report import logo_data


def meaning_text(meaning: Meaning) -> str:
    """What was understood, in a few lines."""
    tones = [t for t, _ in sorted(meaning.tones.items(), key=lambda i: (-i[1], i[0]))]
    trade = meaning.trade or "unknown: designed from the name and its letters"
    lines = [
        f"Trade     {trade}" + (f" ({meaning.industry})" if meaning.industry else ""),
        f"Sets      {meaning.name}" + (f" / {meaning.descriptor}" if meaning.descriptor else ""),
    ]
    if meaning.motifs:
        lines.append("Motifs    " + ", ".join(m.id for m in meaning.motifs[:6]))
    if tones:
        lines.append("Tone      " + ", ".join(tones[:5]))
    return "\n".join(lines)


def logo_table(logos: Sequence[Logo]) -> str:
    """One line a logo: palette, mark, typeface, lockup, score."""
    rows = []
    for logo in logos:
        data = logo_data(logo)
        rows.append(
            [
                data["key"],
                f"{data['palette']} {data['ground']}",
                data["mark"],
                data["typeface"],
                data["lockup"].replace("_", " "),
                f"{data['score']:.2f}" + ("" if data["passed"] else " (below the gate)"),
            ]
        )
    return table(["logo", "palette", "mark", "typeface", "lockup", "score"], rows)
