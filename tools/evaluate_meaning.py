"""Measures how briefs are understood, by language: `python tools/evaluate_meaning.py [-v]`.

* briefs_dev: the briefs that the work was done with; their words have found their way into the
  lexicon, so its figures flatter;
* briefs_fresh: unusual wordings in 25 languages, written before any output was seen; the word
  lists of languages were written after it by the same hand;
* briefs_late: written after those lists; 25 trades were added to most languages when it was first
  measured (docs/decisions.md), none of its English words;
* briefs_open and briefs_held: parts of 320 briefs in 26 languages, written in the words that people
  use before any output was seen, divided by chance (English) and by topic (others). Only misses of
  the open part may be read and mended; `-v` does not list the held ones;
* briefs_sealed: 313 briefs in 16 languages from many walks of life, written and frozen before a
  round of work on breadth by the same hand; only its score was read, thrice.

For each set: the share of briefs whose first, or one of the first three, motifs shows an accepted
thing (the concept, or a word that the mark drawn for it depicts), the industry; first motifs
that are neither accepted nor judged fair in `judged.jsonl`, which bounds those that are wrong on
their face from above (of the held set no miss is judged); and, where the set lists what would be
wrong (the literal sense of a word), first motifs that show it. `masked` is by association alone,
as if no phrase were known. With 95 % Wilson intervals. `-v` lists the misses.
"""

from __future__ import annotations

import json
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from math import sqrt
from pathlib import Path
from typing import Any

from logo_studio import Brief
from logo_studio.marks.registry import concepts, motif
from logo_studio.understand.association import associated
from logo_studio.understand.lexicon import lexicon
from logo_studio.understand.match import Reading
from logo_studio.understand.trades import associated_guesses, industry_of, motifs_of
from logo_studio.understand.understand import understand

DATA = Path(__file__).resolve().parents[1] / "tests" / "data"
SETS = ("dev", "fresh", "late", "open", "held", "sealed")
#: Whose misses are not listed: they measure what mending the others is worth.
HELD = ("held", "sealed")
COLUMNS = ("first motif", "one of three", "industry", "not accepted", "literal sense")
#: A brief's text -> (concepts best first, industry).
Method = Callable[[str], tuple[list[str], str]]


def known(text: str) -> tuple[list[str], str]:
    meaning = understand(Brief(business_type=text))
    return [idea.id for idea in meaning.motifs], meaning.industry


def masked(text: str) -> tuple[list[str], str]:
    lex = lexicon()
    found = associated_guesses([], {"business type": text}, {"business type": associated(text)})
    readings = {"business type": Reading((), ())}
    return [m.concept for m in motifs_of(found, readings, lex)], industry_of(found, lex)


def shows(concept: str) -> set[str]:
    """What a concept shows when drawn, in words."""
    marks = concepts().get(concept, ())[:1]
    words = {concept, *(word for mark in marks for word in motif(mark).depicts)}
    return {word.replace("_", " ") for word in words}


def wilson(hits: int, total: int) -> str:
    """Share and its 95 % Wilson interval, in percent."""
    z, p = 1.96, hits / total
    centre = (p + z * z / (2 * total)) / (1 + z * z / total)
    half = z * sqrt(p * (1 - p) / total + z * z / (4 * total * total)) / (1 + z * z / total)
    return f"{100 * p:5.1f} ({100 * (centre - half):4.1f}-{100 * (centre + half):5.1f})"


def read(name: str) -> list[dict[str, Any]]:
    return [json.loads(line) for line in (DATA / name).read_text("utf-8").splitlines()]


def fair() -> set[tuple[str, str]]:
    """Misses that a person finds no mistake: (brief, concept)."""
    return {(row["brief"], row["shows"]) for row in read("judged.jsonl") if row["fair"]}


def measure(name: str, method: Method, *, by_language: bool, tell: bool) -> None:
    judged = fair()
    counts: dict[str, list[int]] = defaultdict(lambda: [0] * 6)
    invented = [0, 0]
    for row in read(f"briefs_{name}.jsonl"):
        ideas, industry = method(row["brief"])
        if not row["lang"]:
            invented[0] += 1
            invented[1] += bool(ideas)
            continue
        accepted = set(row["accept"])
        hits = [bool(shows(idea) & accepted) for idea in ideas[:3]]
        first = hits[:1] == [True]
        literal = bool(ideas) and bool(shows(ideas[0]) & set(row.get("wrong", ())))
        wrong = bool(ideas) and not first and (row["brief"], ideas[0]) not in judged
        right = (
            industry in row["industry"]
            if isinstance(row["industry"], list)
            else (industry == row["industry"])
        )
        if tell and name not in HELD and not (first and right):
            print(f"  {row['lang']:7} {row['brief']}: {industry or '-'} {ideas[:3]}"
                  f"{' WRONG' if wrong else ''}, not {row['industry']}")  # fmt: skip
        groups = ["all", "English" if row["lang"] == "en" else "others"]
        for group in (*groups, row["lang"]) if by_language else groups:
            for i, hit in enumerate((True, first, any(hits), right, wrong, literal)):
                counts[group][i] += hit
    for group, (total, *hits) in table(counts):
        print(f"{name:6} {group:8} {total:4}  " + "  ".join(wilson(h, total) for h in hits))
    if invented[0]:
        print(f"{name:6} invented {invented[0]:4}  with a motif: {invented[1]}")


def table(counts: dict[str, list[int]]) -> Iterable[tuple[str, list[int]]]:
    order = ("all", "English", "others")
    return sorted(counts.items(), key=lambda i: (order.index(i[0]) if i[0] in order else 9, i[0]))


def main() -> None:
    header = "  ".join(f"{h:18}" for h in COLUMNS)
    tell = "-v" in sys.argv
    print(f"{'set':6} {'briefs':8} {'n':>4}  {header}")
    for name in SETS:
        measure(name, known, by_language=name != "dev", tell=tell)
    print("masked: by association alone")
    for name in SETS:
        measure(name, masked, by_language=False, tell=False)


if __name__ == "__main__":
    main()
