"""Six logos that differ: caps first, then quality and distance (CRAFT 5)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from logo_studio.model.brief import PaletteName
from logo_studio.model.proposal import Candidate
from logo_studio.model.review import Review

#: Value of a candidate: quality, answer to the brief, and distance to those already chosen.
SCORE, PRIOR, DISTANCE = 0.25, 0.35, 0.40
#: Distance of two candidates: what makes two logos look different, summing to 1.
DIFFERENCES = (
    ("system", 0.32), ("idea", 0.26), ("face", 0.16),
    ("ground", 0.10), ("family", 0.08), ("voice", 0.08),
)  # fmt: skip
#: What the proposal that was drawn to be seen first gains: more than any other can.
LEAD = 1.5
#: Hard caps, dropped from the last when they leave too few.
MAX_PER_SYSTEM, MAX_PER_IDEA, MAX_WHITE = 2, 1, 3
#: ... and so often where no more ideas are left.
IDEA_AGAIN = 2
#: Steps in which the caps give way.
STRICTEST = 7
#: So many of six are words without a mark, and so many that or a plain initial: a further one is a
#: place lost for an idea.
MAX_BARE, MAX_PLAIN = 1, 2
#: Beyond so many of them, a further one stands back behind every idea that is not shown yet.
FIRST_PLAIN = 1
#: A wall of six holds at least one of each that any candidate is: arrangements, and what the
#: trade and the name are known by.
WANTED = frozenset({"word", "emblem", "picture", "trade", "name"})


def features(c: Candidate) -> tuple[str, ...]:
    """What makes a logo look as it does, in the order of `DIFFERENCES`."""
    p = c.proposal
    palette = p.spec.palette
    return (p.system, p.idea, p.spec.name_type.face, palette.roles.paper, palette.name, p.voice)


def distance(a: Candidate, b: Candidate) -> float:
    """0 for twins, 1 for logos that share nothing."""
    pairs = zip(DIFFERENCES, features(a), features(b), strict=True)
    return sum([share for (_, share), x, y in pairs if x != y])


def kinds(c: Candidate) -> set[str]:
    """Which of `WANTED` this candidate is."""
    p = c.proposal
    found: set[str] = set(p.shows)
    if p.system == "word" or p.spec.mark.id == "none" or p.direction in ("initial", "monogram"):
        found.add("word")
    if p.system in ("badge", "crest", "plate"):
        found.add("emblem")
    if p.direction in ("signature", "poster", "flag"):
        found.add("picture")
    return found


def choose(
    candidates: Sequence[Candidate],
    quota: Sequence[tuple[PaletteName, int]],
    inspect: Callable[[Candidate], Review],
    taken: Callable[[Candidate], bool] = lambda candidate: False,
    bare: int = MAX_BARE,
    plain: int = MAX_PLAIN,
) -> list[Candidate]:
    """`quota` candidates of each palette, in palette order, the strongest first in each.

    `inspect` is the costly review of finalists; a candidate that it fails is replaced. When
    nothing of a palette passes, its best-scoring candidate is taken all the same: a brief
    always gets its logos, and the review says what is wrong with them. Only what is refused (a
    protected emblem) is not taken even then. `taken` says of a finalist that somebody has such a
    logo already: it is chosen last of all. At most `bare` of six are words without a mark, at most
    `plain` that or a mere initial, unless nothing else passes.
    """
    chosen: list[Candidate] = []
    spare: list[tuple[bool, Candidate]] = []
    seen: set[int] = set()
    remaining = dict(quota)
    total = sum(remaining.values())
    while len(chosen) < total:
        pick = _next(candidates, chosen, remaining, seen, total, (bare, plain))
        if pick is None:
            break
        seen.add(id(pick))
        inspected = Candidate(pick.proposal, pick.drawing, inspect(pick))
        worn = inspected.review.passed and taken(inspected)
        if inspected.review.passed and not worn:
            chosen.append(inspected)
            remaining[pick.proposal.spec.palette.name] -= 1
        elif not inspected.review.refusal:
            spare.append((worn, inspected))
    for name, missing in remaining.items():
        left = [(worn, c) for worn, c in spare if c.proposal.spec.palette.name == name]
        left.sort(key=lambda row: (row[0], -row[1].review.score))
        chosen += [c for _, c in left[:missing]]
    position = {name: i for i, (name, _) in enumerate(quota)}
    return sorted(
        chosen,
        key=lambda c: (position[c.proposal.spec.palette.name], -_lead(c), c.proposal.why),
    )


def _lead(c: Candidate) -> float:
    """Strength as the first thing seen: light-ground mark-and-name lockups lead (CRAFT 5)."""
    p = c.proposal
    lead = 0.5 * p.prior + 0.5 * c.review.score
    if p.lead:
        lead += LEAD
    if p.system in ("side", "stacked") and p.direction in ("signature", "poster"):
        lead += 0.25
    if p.spec.palette.ground in ("light", "paper"):
        lead += 0.1
    return lead


def _next(
    candidates: Sequence[Candidate],
    chosen: list[Candidate],
    remaining: dict[PaletteName, int],
    seen: set[int],
    total: int,
    caps: tuple[int, int],
) -> Candidate | None:
    """The most valuable candidate that the caps allow; caps give way one by one."""
    open_ = [
        (c, features(c))
        for c in candidates
        if remaining[c.proposal.spec.palette.name] > 0 and id(c) not in seen
    ]
    if not chosen:  # the first logo seen is of the first palette
        first = next(name for name, count in remaining.items() if count)
        leading = [(c, f) for c, f in open_ if c.proposal.spec.palette.name == first]
        open_ = leading or open_
    scale = -(-total // 6)
    for kind, most in zip((_bare, _plain), caps, strict=True):
        if sum(map(kind, chosen)) >= most * scale:
            others = [(c, f) for c, f in open_ if not kind(c)]
            if any(c.review.passed for c, _ in others):
                open_ = others
    wall = _Wall.of(chosen, scale)
    have = set().union(*map(kinds, chosen))
    offered = set().union(*[kinds(c) for c, _ in open_ if c.review.passed])
    missing = (offered & WANTED) - have
    # nothing that failed the cheap review is worth a costly one while others are left
    for strictness in range(STRICTEST, -1, -1):
        allowed = [c for c, f in open_ if _allowed(c, f, wall, strictness)]
        if allowed:
            urgent = total - len(chosen) <= len(missing) + 1
            return max(allowed, key=lambda c: _value(c, chosen, missing, urgent))
    return None


def _bare(c: Candidate) -> bool:
    """Whether it is words alone."""
    return c.proposal.spec.mark.id == "none"


def _plain(c: Candidate) -> bool:
    """Whether it shows nothing but its name: words alone, or a mere initial beside them."""
    return c.drawing.mark is None or c.drawing.mark.letterform


@dataclass(frozen=True, slots=True)
class _Wall:
    """What hangs already: how often each feature, which ideas in which palettes, how many plain."""

    counts: list[Counter[str]]
    dressed: frozenset[tuple[str, str]]
    plain: int
    scale: int

    @staticmethod
    def of(chosen: Sequence[Candidate], scale: int) -> _Wall:
        rows = [features(c) for c in chosen]
        return _Wall(
            [Counter(column) for column in zip(*rows, strict=True)],
            frozenset((row[1], row[4]) for row in rows),
            sum(map(_plain, chosen)),
            scale,
        )


def _allowed(c: Candidate, mine: tuple[str, ...], wall: _Wall, strictness: int) -> bool:
    """Whether the caps of this strictness (0 none, `STRICTEST` all) leave room for one more.

    First typefaces may come again, then grounds; then ideas, and further plain ones take the
    place of pictures; then an idea in the same palette, arrangements, ideas without end, and what
    failed.
    """
    if strictness >= 1 and not c.review.passed:
        return False
    if not wall.counts:
        return True
    scale = wall.scale
    system, idea, face, ground = (n[f] for n, f in zip(wall.counts[:4], mine[:4], strict=True))
    if strictness >= 2 and idea >= (MAX_PER_IDEA if strictness >= 5 else IDEA_AGAIN) * scale:
        return False
    if strictness >= 5 and wall.plain >= FIRST_PLAIN * scale and _plain(c):
        return False
    if strictness == 4 and (mine[1], mine[4]) in wall.dressed:
        return False
    if strictness >= 3 and system >= MAX_PER_SYSTEM * scale:
        return False
    if strictness >= 6 and ground >= (MAX_WHITE if mine[3] == "#FFFFFF" else 1) * scale:
        return False
    return strictness < STRICTEST or face < scale


def _value(c: Candidate, chosen: list[Candidate], missing: set[str], urgent: bool) -> float:
    """What it would add to `chosen`; `urgent` when there is hardly room for what is `missing`."""
    apart = min([distance(c, other) for other in chosen], default=1.0)
    value = SCORE * c.review.score + PRIOR * c.proposal.prior + DISTANCE * apart
    value += (0.6 if urgent else 0.15) * len(kinds(c) & missing)
    if not chosen:
        value += _lead(c)
    return value
