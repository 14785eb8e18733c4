"""The whole pipeline on one screen; read this first.

    Brief -> Meaning -> DesignSpec x N -> Drawing -> Review -> six Logos

Each stage is one function of its own package. Stages never see each other; only this module
joins them, so data goes forward only. Everything is a pure function of the brief (or spec)
and the engine's version: no clock, no chance, no network.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence

from logo_studio.color.families import order
from logo_studio.compose.check import check_drawing
from logo_studio.compose.compose import compose
from logo_studio.critique.engine import review
from logo_studio.critique.profiles import FULL, QUICK
from logo_studio.direct.direct import direct
from logo_studio.direct.ideas import UNSURE
from logo_studio.direct.manner import wants_words
from logo_studio.direct.vary import vary as vary_proposals
from logo_studio.errors import GeometryError, LogoStudioError, SpecError
from logo_studio.model.brief import Brief, PaletteName
from logo_studio.model.drawing import Drawing
from logo_studio.model.ledger import TOO_NEAR, Ledger
from logo_studio.model.logo import Logo
from logo_studio.model.meaning import Meaning
from logo_studio.model.proposal import Candidate, Proposal
from logo_studio.model.review import Review
from logo_studio.model.spec import DesignSpec
from logo_studio.render.svg import to_svg
from logo_studio.select.choose import MAX_BARE, MAX_PLAIN, choose
from logo_studio.select.ledger import fingerprint
from logo_studio.understand import line as _line  # noqa: F401 - gives Brief.from_line its reader
from logo_studio.understand.understand import understand

#: The contract's number of variants: two for each of three palettes.
VARIANTS = 6
MOST_VARIANTS = 24
#: Proposals drawn and reviewed for each logo that is shown: 48 for the six.
PER_LOGO = 8
#: Of six, those of words alone where the brief asks for them; and those without a picture where
#: its trade was not understood.
BARE_ASKED, PLAIN_UNSURE = 2, 4
RECOLOUR = "give the mark another colour, or take another mark"


def design(
    brief: Brief,
    count: int = VARIANTS,
    *,
    like: DesignSpec | None = None,
    vary: Collection[str] = ("type",),
    issued: Ledger | None = None,
) -> tuple[Logo, ...]:
    """`count` logos for `brief` (1 to 24, six by contract), in palette order, best first in each.

    With `like`, more like that one: everything is held but the axes in `vary` (type, mark,
    colour, lockup). Raises UnsupportedCharacters when no typeface can set the name, SpecError
    for an unknown axis. `issued` answers for logos that others have already (`model/ledger.py`);
    the choice steers away from them, and is the same whenever the ledger is.

    >>> logos = design(Brief(business_type="coffee roastery", name="Northwind"))
    >>> [logo.key for logo in logos]
    ['v00_warm', 'v01_warm', 'v02_cool', 'v03_cool', 'v04_mono', 'v05_mono']
    """
    quota = _quota(brief, count)
    meaning = understand(brief)
    palettes = [name for name, wanted in quota if wanted]
    proposals = direct(meaning, PER_LOGO * quota[0][1], palettes)
    if like is not None:
        proposals = vary_proposals(direct(meaning), like, vary)
        if "colour" not in vary:
            quota = [(like.palette.name, count)]
    candidates = _drawn(proposals)
    chosen = choose(
        candidates,
        quota,
        inspect=lambda c: _inspect(c.drawing),
        taken=lambda c: issued is not None and _nearness(issued, c) >= TOO_NEAR,
        bare=BARE_ASKED if wants_words(brief) else MAX_BARE,
        plain=_most_plain(brief, meaning),
    )
    return tuple(_logo(i, c) for i, c in enumerate(chosen))


def draw(spec: DesignSpec) -> Logo:
    """The logo of a design spec, drawn and reviewed; `index` 0.

    SpecError (code `protected_emblem`) if it shows what nobody may use as a logo.
    """
    drawing = compose(spec)
    verdict = _inspect(drawing)
    if verdict.refusal:
        raise SpecError(verdict.refusal, RECOLOUR, "protected_emblem")
    return Logo(0, spec, drawing, verdict, to_svg(drawing), "drawn from its spec")


def _drawn(proposals: Sequence[Proposal]) -> list[Candidate]:
    """Each proposal drawn and quickly reviewed; those that a mark refuses are passed over.

    Marks made of letters take only strokes and shapes that keep them readable, which is known
    when they are built. When nothing at all can be drawn, the last refusal is raised.
    """
    candidates: list[Candidate] = []
    refusal: LogoStudioError | None = None
    for proposal in proposals:
        try:
            drawing = compose(proposal.spec)
        except (SpecError, GeometryError) as error:
            refusal = error
            continue
        candidates.append(Candidate(proposal, drawing, review(drawing, QUICK)))
    if not candidates and refusal:
        raise refusal
    return candidates


def _inspect(drawing: Drawing) -> Review:
    """Finalists are held to the normal form, then to all checks, those on pixels too."""
    check_drawing(drawing)
    return review(drawing, FULL)


def _most_plain(brief: Brief, meaning: Meaning) -> int:
    """How many of six may be without a picture; initials of a trade are nobody's initials."""
    if meaning.confidence < UNSURE:
        return PLAIN_UNSURE
    return MAX_PLAIN if brief.name else MAX_BARE


def _nearness(issued: Ledger, c: Candidate) -> float:
    return issued.nearness(fingerprint(c.proposal.spec, c.drawing))


def _logo(index: int, c: Candidate) -> Logo:
    return Logo(index, c.proposal.spec, c.drawing, c.review, to_svg(c.drawing), c.proposal.why)


def _quota(brief: Brief, count: int) -> list[tuple[PaletteName, int]]:
    """How many logos of each palette, in palette order."""
    if not 1 <= count <= MOST_VARIANTS:
        raise ValueError(f"count is 1 to {MOST_VARIANTS}, not {count}")
    names = order(brief.palette)
    return [(name, (count - i + len(names) - 1) // len(names)) for i, name in enumerate(names)]
