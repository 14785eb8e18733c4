"""What comes back from a form: what was not changed is not pinned."""

from __future__ import annotations

from logo_studio.web.understanding import understood
from logo_studio.web.wishes import Wishes, form_pairs, of_brief, picked, preferences

LINE = "coffee roastery called Northwind, warm but not rustic"


def test_what_we_filled_in_follows_the_line() -> None:
    told = [("brief", "bakery called Brot"), ("name", "Northwind"), ("name.was", "Northwind")]
    assert Wishes.of(told).reading().brief.name == "Brot"
    pinned = [("brief", "bakery called Brot"), ("name", "Levain"), ("name.was", "Northwind")]
    assert Wishes.of(pinned).reading().brief.name == "Levain"


def test_a_motif_taken_away_is_avoided_and_one_added_is_wished() -> None:
    shown = [("brief", LINE), ("motif.was", "bean,cup,flame")]
    kept = [*shown, *(("motif", w) for w in ("bean", "cup", "flame"))]
    assert Wishes.of(kept) == Wishes(line=LINE)
    less = Wishes.of([*shown, ("motif", "cup"), ("motif", "flame"), ("motif", "wind")])
    assert less.motif == ("wind",)
    assert less.avoid == ("bean",)
    words = {chip.word: chip.on for chip in understood(less).motifs}
    assert words["wind"]
    assert "bean" not in words


def test_tones_are_chosen_as_a_whole() -> None:
    told = [("brief", LINE), ("tone.was", "friendly"), ("tone", "friendly"), ("tone", "bold")]
    assert Wishes.of(told).reading().brief.styles == ("friendly", "bold")


def test_an_address_says_everything_again() -> None:
    wishes = Wishes.of([
        ("brief", LINE), ("tagline", "Slow"), ("color", "#9A5500"), ("color.add", "0a5, #123456"),
        ("avoid.add", "steam"), ("palette", "cool"), ("seed", "7"),
    ])  # fmt: skip
    assert wishes.color == ("#9A5500", "#00AA55", "#123456")
    assert Wishes.of(form_pairs(wishes.query().encode())) == wishes
    brief = wishes.reading().brief
    assert of_brief(brief).reading().brief.name == "Northwind"
    assert preferences(brief)["colors"] == ["cool", "#9A5500", "#00AA55", "#123456"]


def test_nonsense_numbers_are_nothing() -> None:
    assert picked({"fav": "1,x,-3,3,99999"}, "fav") == (1, 3)
