"""`Meaning` to design specs: a wall of proposals, each with its reasons."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from math import sqrt

from logo_studio.direct.colours import choose_palette, fidelity
from logo_studio.direct.directions import DIRECTIONS, Direction
from logo_studio.direct.ideas import (
    UNSURE,
    Idea,
    abstract_ideas,
    letter_ideas,
    lettered_ideas,
    parameters,
    picture_ideas,
    shown_as,
)
from logo_studio.direct.manner import CONTAINERS as CONTAINERS_BY_TONE
from logo_studio.direct.manner import factor, force
from logo_studio.direct.second import second_type
from logo_studio.direct.typefaces import (
    CAPITALS,
    choose_type,
    face_weights,
    tagline_type,
    usable_faces,
)
from logo_studio.errors import UnsupportedCharacters
from logo_studio.marks.build import build_mark
from logo_studio.marks.containers import CONTAINERS
from logo_studio.marks.registry import Motif, Number, Value, suits
from logo_studio.marks.swap import has_round_letter, stands_for_letter
from logo_studio.model.brief import PALETTE_NAMES, PaletteName
from logo_studio.model.meaning import Meaning
from logo_studio.model.proposal import Proposal
from logo_studio.model.spec import DesignSpec, Lockup, LockupId, Mark, Text, Type
from logo_studio.rng import between, key_of, pick_weighted, unit
from logo_studio.typography.fonts import Face
from logo_studio.typography.line import width_of
from logo_studio.typography.phrases import FREE, pieces
from logo_studio.typography.script import ALPHABETS, SQUARE, script_of
from logo_studio.version import VERSION

#: Proposals for each palette.
PER_PALETTE = 16
#: A direction, an idea or a typeface used again weighs this much of what it did.
AGAIN_DIRECTION, AGAIN_IDEA, AGAIN_FACE = 0.45, 0.55, 0.30
#: Directions that may open a palette, and how much rather than by their weight: names with a
#: picture before all, as CRAFT 5 has it, but not for every name the same two.
OPENERS = {
    "signature": 1.2, "poster": 1.2, "badge": 1.8, "crest": 1.2, "emblem": 1.6, "swap": 0.35,
    "flag": 0.8, "initial": 0.3, "monogram": 0.3,
}  # fmt: skip
#: Power of the weights of ideas and of grounds of what opens a palette: among ideas good enough to
#: be shown, and grounds that a direction stands on, another is the strongest for another name.
EVEN, EVEN_GROUND = 0.1, 0.7
#: What shows trade and name at once opens a palette so many times as often as another idea.
DOUBLE_FIRST = 3.0
#: Share of what opens a palette that stands in a container, where the direction has them.
BOXED = 0.6
#: Typefaces at least this share of the best one's weight share the names more evenly; others, which
#: speak for something else, gain nothing.
NEAR_FACE = 0.6
#: Share of a proposal's prior that is chance, keyed by the brief.
TASTE = 0.25
#: Ideas tried as letters: each is built to be judged.
SWAP_IDEAS = 2
#: Least stem, in cap heights, of faces whose letters are cut.
HEAVY = 0.24
#: From so many ideas on, each is drawn in one form.
MANY_IDEAS = 4
#: Lockups that frame the mark.
FRAMES = ("contained", "ring_badge")
#: Usual height of a mark beside its name, in cap heights (CRAFT 1.3).
MARK_HEIGHT = 1.8
#: Letters that go round a badge at a readable size.
LONGEST_RING = 36
#: Letters of a line beside a mark that both still stand large in a square; a third line counts.
LONGEST_SIDE, THIRD_LINE = 11, 1.2
#: Arrangements in which a second name takes the place of the descriptor.
_BILINGUAL_ALONE = frozenset(("ring_badge", "contained", "plaque", "horizontal_two_lines", "crest"))
#: Names wider than this, in C, leave one-line lockups beside a mark (CRAFT 0, rule 9).
ONE_LINE = 8.5
#: One line beside a mark is drawn small on a square: wider than this it yields to two lines.
ROOMY = 5.5


def brief_seed(meaning: Meaning) -> int:
    """A seed fixed by trade, name and the brief's own seed; other preferences do not move it."""
    return key_of(f"{meaning.brief.business_type}\x1f{meaning.brief.name}\x1f{meaning.brief.seed}")


def direct(
    meaning: Meaning,
    per_palette: int = PER_PALETTE,
    palettes: Sequence[PaletteName] = PALETTE_NAMES,
) -> tuple[Proposal, ...]:
    """`per_palette` proposals for each of `palettes`, in their order.

    What is proposed for one palette does not depend on which others are asked for.
    UnsupportedCharacters if no typeface here can set the name.
    """
    seed = brief_seed(meaning)
    wall = _Wall(meaning, seed)
    proposals: list[Proposal] = []
    for name in palettes:
        used: Counter[str] = Counter()
        for slot in range(per_palette):
            proposals.append(wall.propose(name, f"{name}/{slot}", used, lead=slot == 0))
    return tuple(proposals)


class _Wall:
    """What all proposals for one brief share, looked up once."""

    def __init__(self, meaning: Meaning, seed: int) -> None:
        meaning = _settable(meaning)
        self.meaning = meaning
        self.seed = seed
        self.faces = face_weights(meaning, meaning.name)
        self.heaviest = self.faces[0][1]
        # Badges and justified pairs set all their words in the name's face, in capitals.
        around = (meaning.descriptor + meaning.brief.place).upper()
        self.whole_faces = tuple(
            (f, w) for f, w in self.faces if not f.never_caps and not f.covers(around)
        )
        self.heavy_faces = tuple(
            (f, w)
            for f, w in self.faces
            if not (f.never_caps or f.serif or f.latin) and f.stem_at(f.default_weight) >= HEAVY
        )
        self.capital_faces = tuple((f, w) for f, w in self.faces if not f.never_caps) or self.faces
        pictures = picture_ideas(meaning, seed)
        if not pictures or meaning.confidence < UNSURE:
            pictures = (*pictures, *abstract_ideas(meaning, seed))
        self.pictures = (*pictures, *lettered_ideas(meaning))
        self.round: tuple[Idea, ...] = ()
        if has_round_letter(meaning.name):
            self.round = tuple(
                i
                for i in pictures[:SWAP_IDEAS]
                if i.motif.corners != "sharp"
                and stands_for_letter(build_mark(parameters(i, meaning, seed, "a")))
            )
        self.letters = letter_ideas(meaning)
        self.count = len(meaning.name)
        self.longest = _longest_line(meaning.name.split())
        script = script_of(meaning.name)
        self.upright, self.cuttable = script in SQUARE, script in ALPHABETS
        self.weights = {d.id: self._weight(d) for d in DIRECTIONS}
        self.heaviest_direction = max(self.weights.values())

    def propose(
        self, palette: PaletteName, key: str, used: Counter[str], lead: bool = False
    ) -> Proposal:
        direction = self._direction(key, used, lead)
        used[direction.id] += 1
        capitals = direction.upper >= CAPITALS
        pool = self.capital_faces if capitals else self.faces
        if direction.one_face:
            pool = self.whole_faces
        if direction.heavy:
            pool = self.heavy_faces
        weighted = tuple((f, self._evened(w) * AGAIN_FACE ** used[f.id]) for f, w in pool)
        f, type_ = choose_type(self.meaning, self.seed, f"{key}/type", weighted, direction.upper)
        used[f.id] += 1
        lockup = self._lockup(direction, type_, key)
        even, power = (EVEN, EVEN_GROUND) if lead else (1.0, 1.0)
        mark, idea = self._mark(direction, lockup.id, f, type_.weight, key, used, even)
        grounds = {ground: weight**power for ground, weight in direction.grounds.items()}
        colours = choose_palette(self.meaning, palette, grounds, self.seed, f"{key}/colour")
        text = self._text(direction, lockup.id, key)
        second = None
        if text.second:
            second = second_type(
                f, type_, text.name, text.second, self.meaning.tones, self.seed, f"{key}/type"
            )
        spec = DesignSpec(
            engine=VERSION,
            text=text,
            palette=colours,
            mark=mark,
            name_type=type_,
            tagline_type=tagline_type(
                f,
                text.tagline or self.meaning.descriptor or self.meaning.name,
                self.meaning.language,
                self.meaning.tones,
            ),
            second_type=second,
            lockup=lockup,
            seed=self.meaning.brief.seed,
        )
        shown = idea.why if idea else "the name in type, without a picture"
        return Proposal(
            spec=spec,
            direction=direction.id,
            system=direction.system,
            voice=f.voice,
            idea=shown_as(idea.motif) if idea else f"type:{f.id}",
            prior=self._prior(direction, idea, f, key) * fidelity(colours, self.meaning),
            why=f"{shown}; {f.voice} type ({f.family}), {colours.ground} ground",
            lead=lead,
            shows=idea.shows if idea else frozenset(),
        )

    def _evened(self, weight: float) -> float:
        """The weight of a typeface, moved towards the heaviest one if it is near it."""
        return sqrt(weight * self.heaviest) if weight >= NEAR_FACE * self.heaviest else weight

    def _direction(self, key: str, used: Counter[str], lead: bool) -> Direction:
        options = []
        for d in DIRECTIONS:
            weight = self.weights[d.id] * AGAIN_DIRECTION ** used[d.id]
            if lead:
                weight = sqrt(self.weights[d.id]) * OPENERS.get(d.id, 0.0)
            if weight > 0:
                options.append((d, weight))
        if not options:  # nothing that leads suits the name
            return self._direction(key, used, lead=False)
        return pick_weighted(self.seed, f"{key}/direction", options)

    def _weight(self, d: Direction) -> float:
        low, high = d.letters
        if not low <= self.count <= high:
            return 0.0
        if d.source == "letter" and not self.letters:
            return 0.0
        if d.source == "picture" and not self.pictures:
            return 0.0
        if (d.source == "round" and not self.round) or (d.heavy and not self.heavy_faces):
            return 0.0
        weight = d.weight
        for tone, strength in self.meaning.tones.items():
            weight *= d.tones.get(tone, 1.0) ** force(strength)
        explicit = self.meaning.brief.tagline
        if explicit and d.id == "emblem":
            weight *= 0.15
        if self.meaning.confidence < UNSURE:
            weight *= {"letter": 2.5, "picture": 0.6}.get(d.source, 1.0)
        if d.one_face and not self.whole_faces:
            return 0.0
        if (d.id == "column" and not self.upright) or (d.heavy and not self.cuttable):
            return 0.0
        if d.id == "pair" and self.meaning.brief.second_name:
            return 0.0
        if d.system == "side":  # a long line beside a mark leaves both of them small
            weight *= min(1.0, LONGEST_SIDE / self.longest) ** 3
        if d.system == "badge" and self.count + len(self.meaning.descriptor) > LONGEST_RING:
            return 0.0
        return weight

    def _lockup(self, d: Direction, type_: Type, key: str) -> Lockup:
        options = []
        name, language = self.meaning.name, self.meaning.language
        parts = sum(p.cost == FREE for p in pieces(name, language))
        width = width_of(name, type_, language)
        for (lockup, variant), weight in d.lockups:
            if lockup == "horizontal" and width > ONE_LINE and parts > 1:
                continue
            if lockup == "horizontal_two_lines" and (parts < 2 or width < 4.2):
                continue
            if lockup == "horizontal" and parts > 1:
                weight *= min(1.0, ROOMY / width) ** 2
            if lockup == "horizontal_two_lines" and parts > 1:
                weight *= min(1.0, 2 * ROOMY / width) ** 2
            if lockup == "horizontal_two_lines" and self.meaning.brief.tagline:
                weight *= 0.3
            options.append(((lockup, variant), weight))
        chosen = pick_weighted(self.seed, f"{key}/lockup", options or list(d.lockups))
        return Lockup(id=chosen[0], variant=chosen[1])

    def _mark(
        self, d: Direction, lockup: LockupId, f: Face, bold: int, key: str, used: Counter[str],
        even: float,
    ) -> tuple[Mark, Idea | None]:  # fmt: skip
        """The mark, and its idea; `bold` is the weight of the name's type."""
        if d.source == "none":
            return Mark(id="none"), None
        ideas = {"picture": self.pictures, "round": self.round, "letter": self.letters}[d.source]
        if d.source == "letter":
            initials = self.meaning.initials
            ideas = tuple(i for i in ideas if suits(i.motif.id, initials, f.id, bold))
        if d.source == "letter" and not d.container:
            ideas = tuple(i for i in ideas if i.motif.solo) or ideas
        if even == 1.0:
            ideas = tuple(i for i in ideas if not i.opening) or ideas
        options = []
        for idea in ideas:
            weight = idea.weight ** (1.5 * even) * AGAIN_IDEA ** used[idea.motif.id]
            if {f.corners, idea.motif.corners} == {"round", "sharp"}:
                weight *= 0.6
            if idea.double and even < 1:
                weight *= DOUBLE_FIRST
            options.append((idea, weight))
        idea = pick_weighted(self.seed, f"{key}/idea", options)
        used[idea.motif.id] += 1
        # Few ideas are varied; with many, one form of each: marks are shared by proposals.
        second = (
            d.source != "round" and len(ideas) < MANY_IDEAS and unit(self.seed, f"{key}/form") < 0.4
        )
        form = "b" if second else "a"
        mark = parameters(idea, self.meaning, self.seed, form)
        boxed = max(d.container, BOXED) if even < 1 and d.container else d.container
        container = self._container(boxed, idea, lockup, f, key)
        params = {**mark.params, **_matched(idea.motif, f.stem_at(bold))}
        if container or lockup in FRAMES:
            params.update(idea.motif.contained)
        return Mark(id=mark.id, params=params, container=container), idea

    def _container(
        self, share: float, idea: Idea, lockup: LockupId, f: Face, key: str
    ) -> str | None:
        """A container, or none; `share` is how often one is taken."""
        row = idea.motif
        if not row.containable or lockup in ("contained", "plaque", "wordmark"):
            return None
        if row.solo and unit(self.seed, f"{key}/contained") >= share:
            return None
        options = []
        for name, container in CONTAINERS.items():
            weight = 1.0
            if {f.corners, container.corners} == {"round", "sharp"}:
                weight *= 0.25
            if f.corners == container.corners:
                weight *= 1.6
            if name in ("oval", "diamond", "octagon"):
                weight *= 0.35
            if name == "shield" and self.meaning.industry not in ("legal", "security", "finance"):
                weight *= 0.15
            options.append((name, weight * factor(CONTAINERS_BY_TONE, self.meaning, name)))
        return pick_weighted(self.seed, f"{key}/container", options)

    def _text(self, d: Direction, lockup: LockupId, key: str) -> Text:
        meaning = self.meaning
        tagline = meaning.descriptor
        if not meaning.brief.tagline and unit(self.seed, f"{key}/tagline") >= d.tagline:
            tagline = ""
        if lockup == "contained":
            tagline = ""
        if lockup == "horizontal_two_lines" and len(meaning.name.split()) > 1:
            tagline = ""
        dated = lockup in ("crest", "ring_badge")
        if meaning.brief.second_name and not meaning.brief.tagline and lockup in _BILINGUAL_ALONE:
            tagline = ""  # two names are enough
        return Text(
            name=meaning.name,
            second=meaning.brief.second_name,
            language=meaning.language,
            tagline=tagline,
            initials=meaning.initials,
            established=meaning.brief.established if dated else "",
            place=meaning.brief.place if dated else "",
        )

    def _prior(self, d: Direction, idea: Idea | None, f: Face, key: str) -> float:
        """How well this answers the brief, in (0, 1]; a little chance, or all would start alike."""
        direction = self.weights[d.id] / self.heaviest_direction
        strongest = self.pictures[0].weight if self.pictures else 1.0
        motif_share = min(1.0, idea.weight / strongest) if idea else 0.55
        face_share = next(w for g, w in self.faces if g is f) / self.heaviest
        fit = sqrt(sqrt(direction * motif_share * motif_share * face_share))
        return round(fit * between(self.seed, f"{key}/taste", 1 - TASTE, 1.0), 6)


def _longest_line(words: list[str]) -> float:
    """Letters of the longest line, of words set on two lines or three as evenly as they go."""
    count = len(words)
    cuts = [(i, count) for i in range(1, count + 1)]
    cuts += [(i, j) for i in range(1, count) for j in range(i + 1, count)]
    return min(
        max(len(" ".join(part)) for part in (words[:i], words[i:j], words[j:]))
        * (1.0 if j == count else THIRD_LINE)
        for i, j in cuts
    )


def _matched(row: Motif, stem: float) -> dict[str, Value]:
    """The mark's thinnest stroke as near to the type's stem (in cap heights) as it goes."""
    param = row.params.get(row.stem)
    return {row.stem: param.nearest(stem / MARK_HEIGHT)} if isinstance(param, Number) else {}


def _settable(meaning: Meaning) -> Meaning:
    """Without the descriptor if no typeface here can set it: the name is what was asked for.

    A tagline of the customer's own is never left out; it is refused by name instead.
    """
    if meaning.descriptor and not meaning.brief.tagline:
        try:
            usable_faces(meaning.descriptor, (), meaning.language)
        except UnsupportedCharacters:
            return replace(meaning, descriptor="")
    return meaning
