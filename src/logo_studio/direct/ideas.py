"""What the mark may show: the brief's motifs as constructed marks, and its letters."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from itertools import combinations as combinations_of

from logo_studio.marks.pairs import combinations
from logo_studio.marks.registry import (
    ICON,
    LETTERED,
    Choice,
    Motif,
    Param,
    Value,
    concepts,
    constructed,
    family_of,
    motif,
    suits,
)
from logo_studio.model.meaning import Meaning, MotifIdea
from logo_studio.model.proposal import Subject
from logo_studio.model.spec import Mark
from logo_studio.rng import shuffled, unit
from logo_studio.typography.clusters import clusters

#: Marks with a picture inside; their weight when that picture is drawn by chance.
COMBINED, PLAIN_COMBINED = "combined", 0.7
#: How sources of motifs begin that come from the name (`Meaning.motifs`).
NAME_SOURCE = "the name"
#: Weight of a mark that shows trade and name, in the trade motif's score.
DOUBLE = 0.95
#: A constructed mark that has the concept among so many first words leaves no need for an icon;
#: an icon must have it among its own first ones.
SHOWN, ICON_SHOWS = 3, 4
#: Weight of a mark that shows two of the trade's own motifs, in the weaker one's score.
TWICE = 0.9
#: What any business may wish to say beside its trade - love, nature, a home, a promise, a place -
#: and the weight of its picture with the trade's own; so many of them for each name.
VIRTUES = (
    "heart", "leaf", "sun", "house", "shield", "hexagon", "badge", "location", "ring", "drop",
)  # fmt: skip
VIRTUE, MOST_VIRTUES = 0.68, 5
#: Weight of an initial with the trade's picture, in the picture's score, and what it loses for
#: every place further down the picture's list; so many, of pictures no weaker than this.
WITH_LETTER, FURTHER, MOST_WITH_LETTER, PICTURE_SHOWS = 0.78, 0.06, 4, 0.65
#: A mark whose closeness to a concept is less shows it by the way.
NOT_MAINLY = 0.6
NOTHING: frozenset[Subject] = frozenset()
NAMED: frozenset[Subject] = frozenset({"name"})
BOTH: frozenset[Subject] = frozenset({"trade", "name"})
#: Small signs that marks carry -> industries and tones to which they say something.
SIGNS: Mapping[str, frozenset[str]] = {
    "heart": frozenset(
        ("health", "family", "pets", "beauty", "community", "food", "hospitality", "playful")
    ),
    "leaf": frozenset(("natural", "agriculture")),
    "bolt": frozenset(("energy", "fitness", "auto", "energetic")),
    "house": frozenset(("realestate", "home", "construction", "family")),
    "drop": frozenset(("beauty", "agriculture", "natural")),
    "flower": frozenset(("beauty", "natural")),
    "bean": frozenset(),
    "paw": frozenset(("pets",)),
    "tooth": frozenset(),
    "sign": frozenset(("taxi", "steering_wheel")),
}
#: Families of marks without a picture: forms for trades that have none.
FORMS = ("abstract", "weave")
#: How many picture ideas a brief is worked out with.
MOST_IDEAS = 9
#: Ideas weaker than this share of the best one are not drawn: a second-best picture beside the
#: right one only looks like a misunderstanding.
WORTH_SHOWING = 0.57
#: Below this confidence in the understanding, letterforms lead.
UNSURE = 0.3


@dataclass(frozen=True, slots=True)
class Idea:
    """A mark of the registry with its weight in (0, 1] for this brief, and why.

    `fixed` are parameters that decide what is shown and are not drawn by chance; `double` is
    True of those that show the trade and what the name says, `opening` of those that are only for
    what opens a palette. `shows` says what of the brief anybody would look for and finds here.
    """

    motif: Motif
    weight: float
    why: str
    fixed: Mapping[str, Value] = field(default_factory=dict)
    double: bool = False
    opening: bool = False
    shows: frozenset[Subject] = frozenset()


def picture_ideas(meaning: Meaning, seed: int) -> tuple[Idea, ...]:
    """Marks that depict the brief's motifs, best first; none when nothing was understood.

    Beside the trade's pictures stand marks that show two of them, or one with what a business
    may wish to say; which of these are offered differs from name to name (`seed`).
    """
    best: dict[str, Idea] = {}
    trade = next((m for m in meaning.motifs if not m.source.startswith(NAME_SOURCE)), None)
    for idea in meaning.motifs:
        for rank, row in _depicting(idea.id):
            if meaning.avoid & set(row.depicts):
                continue
            # the concept should be what the mark mainly shows, not its seventh meaning
            closeness = 1.0 - 0.16 * row.depicts.index(idea.id)
            weight = idea.score * max(0.3, closeness) * (0.55 + 0.15 * (row.grade - 2)) * 0.93**rank
            if family_of(row.id) == COMBINED:
                weight *= PLAIN_COMBINED  # its inner picture says nothing of this brief
            if row.id not in best or best[row.id].weight < weight:
                shows = _subjects(idea, trade) if closeness > NOT_MAINLY else NOTHING
                best[row.id] = Idea(row, weight, f"{idea.id}: {idea.source}", shows=shows)
    for pair in (*_pairs(meaning, seed), *_double_meanings(meaning)):
        known = best.get(pair.motif.id)
        if known is None or not known.fixed or known.weight < pair.weight:
            best[pair.motif.id] = pair
    ranked = sorted(best.values(), key=lambda i: (-i.weight, i.motif.id))[:MOST_IDEAS]
    return tuple([i for i in ranked if i.weight >= WORTH_SHOWING * ranked[0].weight])


def _subjects(idea: MotifIdea, trade: MotifIdea | None) -> frozenset[Subject]:
    """Whether this is what the name says, or the first thing of the trade."""
    if idea.source.startswith(NAME_SOURCE):
        return NAMED
    return frozenset({"trade"}) if idea is trade else NOTHING


def _pairs(meaning: Meaning, seed: int) -> list[Idea]:
    """Marks that show two motifs of the trade, or its first one with a virtue."""
    trade = [m for m in meaning.motifs if not m.source.startswith(NAME_SOURCE)][:4]
    if not trade or meaning.confidence < UNSURE:
        return []
    wanted = [(a.id, b.id, TWICE * b.score, False) for a, b in combinations_of(trade[:3], 2)]
    virtues = shuffled(seed, "virtues", VIRTUES)[:MOST_VIRTUES]
    wanted += [(trade[0].id, virtue, VIRTUE * trade[0].score, True) for virtue in virtues]
    found = []
    for a, b, weight, opening in wanted:
        for mark_id, fixed in combinations(a, b)[:1]:
            if a != b and not meaning.avoid & {a, b}:
                found.append(Idea(motif(mark_id), weight, f"{a} with {b}", fixed, opening=opening))
    return found


def _depicting(concept: str) -> list[tuple[int, Motif]]:
    """Pictures of the concept with their ranks; icons only if nothing constructed shows it well."""
    rows = [row for row in map(motif, concepts().get(concept, ())) if not row.letters]
    drawn = [row for row in rows if family_of(row.id) != ICON]
    found = list(enumerate(drawn))
    if not any(concept in row.depicts[:SHOWN] and family_of(row.id) != COMBINED for row in drawn):
        icons = [row for row in rows if family_of(row.id) == ICON]
        found += enumerate(row for row in icons if concept in row.depicts[:ICON_SHOWS])
    return found


def _double_meanings(meaning: Meaning) -> list[Idea]:
    """Marks that show the trade and what the name says at once: the rarest and best of ideas."""
    trade = [m for m in meaning.motifs if not m.source.startswith(NAME_SOURCE)][:2]
    name = [m for m in meaning.motifs if m.source.startswith(NAME_SOURCE)][:2]
    found: list[Idea] = []
    for a in trade:
        for b in name:
            for mark_id, fixed in combinations(a.id, b.id)[:1]:
                row = motif(mark_id)
                if a.id != b.id and not meaning.avoid & {a.id, b.id}:
                    why = f"{a.id} and {b.id}: trade and name"
                    shows = BOTH if a is trade[0] else NAMED
                    found.append(Idea(row, DOUBLE * a.score, why, fixed, True, shows=shows))
    return found


def abstract_ideas(meaning: Meaning, seed: int) -> tuple[Idea, ...]:
    """Four abstract marks for briefs without a picture, another four for another name."""
    rows = [m for m in constructed().values() if family_of(m.id) in FORMS]
    rows = [m for m in rows if not meaning.avoid & set(m.depicts)]
    rows.sort(key=lambda m: unit(seed, f"abstract/{m.id}"))
    return tuple(Idea(m, 0.3, "an abstract form: the trade has no picture here") for m in rows[:4])


def shown_as(row: Motif) -> str:
    """What a stranger takes the mark for: an initial or a sign in it is no other picture."""
    return row.depicts[0] if family_of(row.id) in (LETTERED, COMBINED) else row.id


def lettered_ideas(meaning: Meaning) -> tuple[Idea, ...]:
    """The initial with pictures of the trade, best first: what both name and trade are in."""
    if meaning.confidence < UNSURE or not meaning.initials[:1].isalnum():
        return ()
    trade = [m for m in meaning.motifs if not m.source.startswith(NAME_SOURCE)]
    strongest = max([m.score for m in trade], default=0.0)
    best: dict[str, Idea] = {}
    for concept in trade:
        if concept.score < PICTURE_SHOWS * strongest:
            continue
        for row in _with_letter(concept.id):
            if meaning.avoid & set(row.depicts) or not suits(row.id, meaning.initials):
                continue
            weight = WITH_LETTER * concept.score * (1 - FURTHER * row.depicts.index(concept.id))
            if row.id not in best or best[row.id].weight < weight:
                shows = _subjects(concept, trade[0])
                best[row.id] = Idea(row, weight, f"{concept.id} with the initial", shows=shows)
    ranked = sorted(best.values(), key=lambda i: (-i.weight, i.motif.id))
    return tuple(ranked[:MOST_WITH_LETTER])


def _with_letter(concept: str) -> list[Motif]:
    rows = map(motif, concepts().get(concept, ()))
    return [row for row in rows if row.letters and family_of(row.id) == LETTERED]


def letter_ideas(meaning: Meaning) -> tuple[Idea, ...]:
    """Letterform marks: of two letters only for names of two words, else of the first.

    Which of them suit the letters depends on the typeface: `registry.suits`.
    """
    if not meaning.initials[:1].isalnum():
        return ()
    most = 2 if len(meaning.name.split()) > 1 and len(clusters(meaning.initials)) > 1 else 1
    rows = [m for m in constructed().values() if 0 < m.letters <= most]
    rows = [m for m in rows if family_of(m.id) != LETTERED]
    letters = clusters(meaning.initials)
    plain = [Idea(m, 0.35, f"the initials {''.join(letters[: m.letters])}") for m in rows]
    return (*plain, *lettered_ideas(meaning))


def parameters(idea: Idea, meaning: Meaning, seed: int, key: str) -> Mark:
    """The idea with its parameters drawn for this brief."""
    row = idea.motif
    params = {
        name: _drawn(param, meaning, unit(seed, f"{key}/{row.id}/{name}"))
        for name, param in row.params.items()
    }
    return Mark(id=row.id, params={**params, **idea.fixed})


def _drawn(param: Param, meaning: Meaning, u: float) -> Value:
    """A value of `param`; of the small signs that a mark may carry, one that says something here.

    A heart on a padlock, a leaf in a gear: signs that nothing in the brief asks for read as a
    misunderstanding.
    """
    if not isinstance(param, Choice) or SIGNS.keys().isdisjoint(param.options):
        return param.sample(u)
    options = param.options[: getattr(param, "free", len(param.options))]
    said = {meaning.industry, *meaning.tones, *[m.id for m in meaning.motifs]}
    fitting = [o for o in options if o not in SIGNS or o in said or SIGNS[o] & said] or options
    return fitting[int(u * len(fitting))]
