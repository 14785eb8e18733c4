"""Icons are directed like marks: only where they are needed, in the weight of the type."""

from __future__ import annotations

import pytest

from logo_studio.direct.direct import direct
from logo_studio.direct.ideas import picture_ideas
from logo_studio.marks.registry import Number, motif
from logo_studio.model.brief import Brief
from logo_studio.model.meaning import Meaning, MotifIdea
from logo_studio.typography.fonts import face


def meaning(concept: str) -> Meaning:
    return Meaning(
        brief=Brief(business_type="company", name="Solano"), trade="", industry="retail",
        motifs=(MotifIdea(concept, 1.0, "asked for"),), tones={}, name="Solano", descriptor="",
        initials="S", confidence=0.8,
    )  # fmt: skip


@pytest.mark.parametrize("concept", ["ladder", "yarn", "chimney_sweep", "beekeeper"])
def test_an_icon_leads_where_nothing_constructed_shows_the_concept(concept: str) -> None:
    assert picture_ideas(meaning(concept), 1)[0].motif.id.startswith("icon_")


@pytest.mark.parametrize("concept", ["coffee", "beekeeping", "hammer", "guitar"])
def test_a_constructed_mark_that_fits_leaves_no_need_for_icons(concept: str) -> None:
    ideas = picture_ideas(meaning(concept), 1)
    assert ideas
    assert not [i for i in ideas if i.motif.id.startswith("icon_")]


def test_icons_take_the_weight_of_the_type_and_stay_plain_in_frames() -> None:
    proposals = [p for p in direct(meaning("ladder")) if p.spec.mark.id == "icon_ladder"]
    assert len(proposals) >= 4
    stroke = motif("icon_ladder").params["stroke"]
    assert isinstance(stroke, Number)
    for p in proposals:
        mark, type_ = p.spec.mark, p.spec.name_type
        assert mark.params["stroke"] == stroke.nearest(face(type_.face).stem_at(type_.weight) / 1.8)
        if mark.container or p.spec.lockup.id in ("contained", "ring_badge"):
            assert mark.params["form"] == "plain"
    assert len({p.spec.mark.params["stroke"] for p in proposals}) > 1
