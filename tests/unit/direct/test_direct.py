"""Proposals answer the brief: voices, grounds, marks and texts follow it."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest

from logo_studio.color.brand import kept
from logo_studio.direct.direct import direct
from logo_studio.direct.directions import DIRECTIONS
from logo_studio.direct.ideas import lettered_ideas
from logo_studio.direct.manner import wants_words
from logo_studio.direct.typefaces import choose_type, face_weights, settings_of, usable_faces
from logo_studio.direct.voices import (
    FACE_SETTINGS,
    INDUSTRY_VOICES,
    SETTINGS,
    TAGLINES,
    TONE_VOICES,
)
from logo_studio.errors import UnsupportedCharacters
from logo_studio.marks.registry import motif, suits
from logo_studio.model.brief import Brief
from logo_studio.model.meaning import INDUSTRIES, TONES, Meaning, MotifIdea
from logo_studio.model.proposal import Proposal
from logo_studio.typography.fonts import face, faces
from logo_studio.understand.understand import understand

DATA = Path(__file__).parents[2] / "data"


def meaning(**fields: object) -> Meaning:
    given: dict[str, object] = {
        "brief": Brief(business_type="coffee roastery", name="Northwind"),
        "trade": "coffee roastery", "industry": "food",
        "motifs": (MotifIdea("bean", 1.0, "the trade"), MotifIdea("cup", 0.8, "the trade")),
        "tones": {"friendly": 0.6}, "name": "Northwind", "descriptor": "Coffee Roastery",
        "initials": "NO",
    }  # fmt: skip
    return Meaning(**{**given, **fields})  # type: ignore[arg-type]


def wall(**fields: object) -> tuple[Proposal, ...]:
    return direct(meaning(**fields))


def test_at_least_thirty_proposals_ten_for_each_palette() -> None:
    proposals = wall()
    assert len(proposals) >= 30
    assert min(Counter(p.spec.palette.name for p in proposals).values()) >= 10
    assert len({p.direction for p in proposals}) >= 6
    assert len({p.spec.name_type.face for p in proposals}) >= 10


def test_pictures_show_the_trade() -> None:
    shown = [p for p in wall() if p.direction in ("signature", "poster", "flag", "badge")]
    assert shown
    for p in shown:
        mark = p.spec.mark
        said = {*motif(mark.id).depicts, str(mark.params.get("inner"))}
        assert {"bean", "cup", "coffee"} & said, p.why


def test_avoided_motifs_are_absent() -> None:
    proposals = wall(avoid=frozenset({"bean"}))
    assert not any(
        "bean" in motif(p.spec.mark.id).depicts for p in proposals if p.spec.mark.id != "none"
    )


@pytest.mark.parametrize(
    ("tone", "voices"),
    [
        ("luxury", {"didone", "inscriptional", "old style", "transitional", "geometric"}),
        ("playful", {"rounded", "decorative", "script", "wide"}),
        ("calm", {"geometric", "inscriptional", "humanist", "old style"}),
        ("traditional", {"old style", "transitional", "slab", "inscriptional", "condensed"}),
        ("rugged", {"condensed", "slab", "grotesk", "decorative"}),
        ("technical", {"grotesk", "wide", "mono", "geometric", "humanist"}),
    ],
)
def test_an_asked_for_tone_decides_the_voices(tone: str, voices: set[str]) -> None:
    proposals = wall(industry="", tones={tone: 1.0})
    share = sum(p.voice in voices for p in proposals) / len(proposals)
    assert share >= 0.95


@pytest.mark.parametrize("industry", ["food", "legal", "tech", "family"])
def test_an_asked_for_tone_beats_the_habits_of_the_trade(industry: str) -> None:
    proposals = wall(industry=industry, tones={"luxury": 1.0})
    voices = {v for v, value in TONE_VOICES["luxury"].items() if value}
    assert sum(p.voice in voices for p in proposals) / len(proposals) >= 0.95
    assert not any(p.spec.mark.container == "squircle" for p in proposals[:6])
    assert sum(p.spec.name_type.case == "lower" for p in proposals) <= 2


@pytest.mark.parametrize("given", [("#7B2D8B", "#F5B700"), ("#FFC0CB",), ("#222222", "#C9A227")])
def test_brand_colours_are_seen_as_they_are(given: tuple[str, ...]) -> None:
    brief = Brief(business_type="florist", name="Orla", colors=given)
    palettes = [p.spec.palette for p in wall(brief=brief) if p.spec.palette.name != "mono"]
    assert sum(kept(palette, given) > 0 for palette in palettes) >= 0.7 * len(palettes)


def test_nothing_understood_means_letters_and_type() -> None:
    proposals = wall(industry="", trade="", motifs=(), confidence=0.1, tones={})
    by_kind = Counter(
        "type"
        if p.spec.mark.id == "none"
        else "letter"
        if motif(p.spec.mark.id).letters
        else "form"
        for p in proposals
    )
    assert by_kind["type"] + by_kind["letter"] >= by_kind["form"] * 0.6
    assert by_kind["letter"] >= 4


def test_explicit_tagline_is_set_wherever_there_is_a_line_for_it() -> None:
    brief = Brief(business_type="coffee roastery", name="Northwind", tagline="Slow roast")
    for p in wall(brief=brief, descriptor="Slow roast"):
        if p.spec.lockup.id in (
            "horizontal",
            "stacked",
            "ring_badge",
            "crest",
            "plaque",
            "wordmark",
        ):
            assert p.spec.text.tagline == "Slow roast"


def test_no_name_no_invented_tagline() -> None:
    brief = Brief(business_type="florist")
    assert not any(p.spec.text.tagline for p in wall(brief=brief, name="Florist", descriptor=""))
    assert not any(p.spec.text.established for p in wall(brief=brief))


def test_cyrillic_takes_cyrillic_faces() -> None:
    for p in wall(name="Тёплый Хлеб", descriptor="Пекарня", initials="ТХ"):
        for t, text in ((p.spec.name_type, "Тёплый Хлеб"), (p.spec.tagline_type, "ПЕКАРНЯ")):
            assert not face(t.face).covers(text)


def test_unsettable_names_are_refused_by_name() -> None:
    with pytest.raises(UnsupportedCharacters) as caught:
        usable_faces("Nord 😀")
    assert "U+1F600" in caught.value.message


def test_a_trade_that_cannot_be_set_does_not_refuse_the_name() -> None:
    syllabics = "ᑳᐱ"
    brief = Brief(business_type=syllabics, name="Northwind")
    for p in wall(brief=brief, descriptor=syllabics):
        assert p.spec.text.tagline == ""
    with pytest.raises(UnsupportedCharacters):
        wall(
            brief=Brief(business_type="cafe", name="Northwind", tagline=syllabics),
            descriptor=syllabics,
        )


def test_script_faces_never_take_capitals() -> None:
    for f in faces():
        if f.never_caps:
            assert all(row.case != "upper" for row in settings_of(f))
            assert all(row.case != "upper" for row in settings_of(f, capitals=True))


def test_capitals_are_demanded_by_badges() -> None:
    for p in wall():
        if p.direction in ("badge",):
            assert p.spec.name_type.case == "upper"


def test_choose_type_is_keyed() -> None:
    weighted = face_weights(meaning(), "Northwind")
    one = choose_type(meaning(), 1, "k", weighted, 1.0)
    assert one == choose_type(meaning(), 1, "k", weighted, 1.0)
    assert len({choose_type(meaning(), 1, f"k{i}", weighted, 1.0)[1].face for i in range(40)}) > 8


def test_tables_speak_the_vocabulary() -> None:
    voices = {f.voice for f in faces()}
    assert set(TONE_VOICES) <= set(TONES)
    assert set(INDUSTRY_VOICES) - {""} <= set(INDUSTRIES)
    for table in (*TONE_VOICES.values(), *INDUSTRY_VOICES.values()):
        assert set(table) <= voices
    assert set(SETTINGS) == voices
    assert set(FACE_SETTINGS) <= {f.id for f in faces()}
    assert voices <= set(TAGLINES)
    for face_id, weight, _ in TAGLINES.values():
        assert weight in face(face_id).weights or len(face(face_id).weights) > 1
    for d in DIRECTIONS:
        assert set(d.tones) <= set(TONES)


@pytest.mark.parametrize("name", ["Nova Engines", "Halden Moss", "Кедр"])
def test_letters_are_made_only_of_what_suits_them(name: str) -> None:
    meaning = understand(Brief(business_type="consulting", name=name))
    shown = set()
    for p in direct(meaning):
        spec = p.spec
        if spec.mark.id != "none" and motif(spec.mark.id).letters:
            shown.add(spec.mark.id)
            type_ = spec.name_type
            assert suits(spec.mark.id, meaning.initials, type_.face, type_.weight)
    assert shown & {"folded", "halved", "inline", "tile_letter", "shared_stem", "sliced", "stencil"}


def test_every_palette_opens_with_a_proposal_made_to_be_seen_first() -> None:
    proposals = wall()
    assert [p.lead for p in proposals] == ([True] + [False] * 15) * 3
    openers = [p.direction for p in proposals if p.lead]
    assert not {"wordmark", "plaque", "pair", "cut"} & set(openers)


def test_other_names_open_with_other_ideas_and_arrangements() -> None:
    names = ("Aldra", "Belen", "Comar", "Danix", "Elpor", "Farin", "Gosta", "Hator", "Inven")
    briefs = [Brief(business_type="coffee roastery", name=name) for name in names]
    first = [direct(understand(brief))[0] for brief in briefs]
    assert len({p.idea for p in first}) >= 4
    assert len({p.system for p in first}) >= 3


def test_a_trade_whose_only_picture_is_for_the_opening_is_proposed_all_the_same() -> None:
    """Ideas too weak beside a virtue are left out; what is left serves every proposal."""
    lines = (DATA / "briefs_dev.jsonl").read_text("utf-8").splitlines()
    for i, line in enumerate(lines[::3]):
        trade = json.loads(line)["brief"]
        for name in (f"Aldra{i}", "Kora"):
            assert direct(understand(Brief(business_type=trade, name=name)), 4)


def test_initials_come_with_what_the_trade_shows() -> None:
    ideas = {i.motif.id for i in lettered_ideas(meaning())}
    assert "lettered_cup" in ideas
    assert not lettered_ideas(meaning(confidence=0.1))
    assert not lettered_ideas(meaning(initials="&"))
    assert not lettered_ideas(meaning(motifs=(MotifIdea("cup", 1.0, "the name: Cup"),)))
    shown = {p.spec.mark.id for p in wall()}
    assert any(i.startswith("lettered_") for i in shown)


def test_words_alone_are_heard_when_asked_for() -> None:
    assert wants_words(Brief(business_type="bakery", description="a wordmark, please"))
    assert wants_words(Brief(business_type="Bäckerei", description="nur ein Schriftzug"))
    assert not wants_words(Brief(business_type="bakery", name="Words and Bread"))


def test_long_names_are_set_in_faces_of_few_points() -> None:
    """A file of 24 KB holds 130 letters of a plain face, or 30 of one drawn point by point."""
    brief = Brief(business_type="law firm", name="Meyer & Sons", styles=("scholarly",))
    meant = understand(brief)
    short = {f.id for f, _ in face_weights(meant, "Meyer & Sons")}
    long = {f.id for f, _ in face_weights(meant, "Meyer Daughters & Sons of the Old Harbour Road")}
    assert "eb-garamond" in short - long
    assert long <= short
    assert face_weights(meant, "W" * 400)


def test_a_sign_on_the_roof_is_a_taxis_or_a_driving_schools() -> None:
    def carried(trade: str) -> set[str]:
        found = set()
        for name in ("Alba", "Bora", "Cirro", "Delta", "Eos", "Fonte", "Gala"):
            for p in direct(understand(Brief(business_type=trade, name=name))):
                if p.spec.mark.id == "car":
                    found.add(str(p.spec.mark.params["carries"]))
        return found

    assert "sign" not in carried("car dealer")
    assert "sign" in carried("taxi service")


def test_signs_of_a_service_stand_behind_the_thing_itself() -> None:
    assert motif("icon_shoe_repair").grade < motif("icon_printer").grade
