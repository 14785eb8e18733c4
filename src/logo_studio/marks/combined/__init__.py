"""Marks of the family combined: two existing pictures made one, so that both can be read."""

from __future__ import annotations

from logo_studio.marks.combined.subjects import Subject
from logo_studio.marks.registry import Choice, Count, Motif, Number, Param

_STYLE = Choice(("solid", "frame"))


def _inner(free: int, names: str) -> Subject:
    return Subject(tuple(names.split()), free)


def _nest(
    mark_id: str, depicts: str, vienna: str, inner: Subject, corners: str = "neutral",
    grade: int = 4, small: bool = True, **params: Param,
) -> Motif:  # fmt: skip
    return Motif(
        mark_id,
        depicts=tuple(depicts.split()),
        vienna=tuple(vienna.split()),
        params={"inner": inner, "style": _STYLE, **params},
        containable=False,
        corners=corners,
        grade=grade,
        small=small,
    )


# fmt: off
MOTIFS: tuple[Motif, ...] = (
    _nest(
        "nest_shield",
        "shield protection insurance safety guard security guarantee trust warranty defense crest",
        "24.01",
        _inner(
            4,
            "star check heart spark house leaf tooth paw key drop flame bolt tree gear eye horse",
        ),
        outline=Choice(("crest", "heater", "round", "swiss")),
        width=Number(0.84, 0.78, 0.9, 0.03),
    ),
    _nest(
        "nest_drop",
        "drop water oil liquid pure hydration essence plumbing cosmetics",
        "01.15.15",
        _inner(
            3,
            "spark heart star leaf flower sun flame bolt house wrench bean snowflake mountain "
            "tooth lotus",
        ),
        corners="round",
        width=Number(0.76, 0.7, 0.8, 0.02), waist=Number(0.5, 0.2, 0.9, 0.1),
    ),
    _nest(
        "nest_heart",
        "heart love care charity wellness passion kindness health devotion",
        "02.09.01",
        _inner(3, "star spark check paw house leaf tooth cat dog bean sun book sprout"),
        corners="round",
        form=Choice(("geometric", "soft")), tip=Number(0.04, 0, 0.1, 0.02),
    ),
    _nest(
        "nest_house",
        "house home real_estate property housing household shelter family care_home cottage",
        "07.01.08",
        _inner(
            3,
            "heart star spark leaf key sun tree drop bolt flame paw wrench book gear cup bird "
            "hammer paint_brush pine dog",
        ),
        corners="sharp",
        pitch=Number(0.85, 0.65, 1.0, 0.05), chimney=Choice(("none", "right", "left")),
        rounding=Number(0.02, 0, 0.06, 0.02),
    ),
    _nest(
        "nest_leaf",
        "leaf eco organic plant natural green vegan sustainability botanical",
        "05.03.13",
        _inner(
            3,
            "spark heart drop sun house bolt paw tooth bean gear bird brain cup lotus",
        ),
        corners="round",
        fullness=Number(0.8, 0.6, 0.84, 0.04), stem=Number(0.08, 0.04, 0.14, 0.02),
        facing=Choice(("right", "left")),
    ),
    _nest(
        "nest_pin",
        "pin location map place local address destination tour guide delivery",
        "24.17.24",
        _inner(
            2,
            "star heart cutlery bean paw tooth tree wave mountain fish cup house wheat sun anchor",
        ),
        corners="round",
        width=Number(0.8, 0.74, 0.8, 0.02), ground=Choice(("none", "ring")),
    ),
    _nest(
        "nest_bulb",
        "bulb idea innovation light creative inspiration solution invention startup energy",
        "13.01",
        _inner(3, "spark star heart leaf bolt gear brain sun drop house pencil rocket key"),
        corners="round",
        radius=Number(0.36, 0.33, 0.36, 0.01), bands=Count(2, 1, 3),
    ),
    _nest(
        "nest_book",
        "book education learning school reading story library knowledge publishing study",
        "20.07",
        _inner(
            3,
            "star spark heart sprout leaf tree sun moon bird mountain flame globe cup brain "
            "anchor",
        ),
        width=Number(0.8, 0.74, 0.86, 0.03), radius=Number(0.06, 0.02, 0.1, 0.02),
        binding=Choice(("pages", "spine", "ribbon")),
    ),
    _nest(
        "nest_cup",
        "cup coffee cafe mug tea drink takeaway espresso breakfast",
        "11.03.04",
        _inner(
            2,
            "bean heart leaf sun star wave wind mountain cat bird book flower moon note paw "
            "anchor",
        ),
        corners="round",
        form=Choice(("mug", "takeaway")), width=Number(0.74, 0.68, 0.8, 0.03),
    ),
    _nest(
        "nest_cloud",
        "cloud hosting sky cloud_computing weather storage dream server saas",
        "01.15.11",
        _inner(2, "star spark heart leaf key house gear moon bird padlock drop arrow"),
        corners="round",
        lobes=Count(3, 2, 3), height=Number(0.06, 0.02, 0.1, 0.02),
        facing=Choice(("right", "left")),
    ),
    _nest(
        "nest_flame",
        "flame fire heat grill energy hot gas barbecue heating",
        "01.15.05",
        _inner(2, "star heart leaf drop bolt fish house bean paw tooth gear"),
        form=Choice(("tongue", "lick", "fork")), width=Number(0.76, 0.7, 0.78, 0.02),
    ),
    _nest(
        "nest_hexagon",
        "hexagon honeycomb technology structure system cell engineering hex_nut science",
        "26.05",
        _inner(
            3,
            "spark star check bolt leaf flower house gear brain drop paw wheat horse wrench tree "
            "eye",
        ),
        corners="sharp",
        stand=Choice(("point", "flat")), radius=Number(0.05, 0, 0.1, 0.05),
        style=Choice(("solid", "frame", "double")),
    ),
    _nest(
        "nest_badge",
        "badge award quality_label certificate quality seal guarantee excellence medal premium",
        "24.03 24.05",
        _inner(
            3,
            "star check spark heart leaf wheat bean tooth horse paw cutlery mountain bird key "
            "apple scissors pine hammer dumbbell",
        ),
        edge=Choice(("scallops", "points")), count=Count(14, 12, 18),
        ribbons=Choice(("none", "two")),
    ),
    _nest(
        "nest_tooth",
        "tooth dental dentist orthodontics molar dental_clinic oral_hygiene",
        "02.09.10",
        _inner(3, "star heart check house paw mountain"),
        corners="round",
        width=Number(0.44, 0.42, 0.46, 0.01), fork=Number(0.14, 0.08, 0.2, 0.02),
    ),
    _nest(
        "nest_gear",
        "gear engineering machine industry mechanic automation technology settings manufacturing",
        "15.07.01",
        _inner(2, "star heart leaf drop house brain flame paw sun"),
        teeth=Count(10, 8, 12), depth=Number(0.085, 0.075, 0.1, 0.005),
    ),
    _nest(
        "nest_bubble",
        "speech_bubble chat language communication conversation advice counselling",
        "24.17",
        _inner(3, "heart star spark leaf check house globe paw tooth book cup note sun brain bird"),
        corners="round",
        shape=Choice(("round", "squared")), tail=Number(0.12, 0.06, 0.18, 0.02),
        facing=Choice(("left", "right")),
    ),
    _nest(
        "nest_bag",
        "shopping_bag shop store retail market e-commerce boutique grocery",
        "10.03",
        _inner(3, "star heart spark leaf apple paw bean flower gear fish book moon tooth sun"),
        width=Number(0.84, 0.78, 0.9, 0.02), taper=Number(0.02, 0, 0.08, 0.02),
        handle=Number(0.21, 0.19, 0.25, 0.02),
    ),
    _nest(
        "nest_sun",
        "sun summer solar warm day sunny happiness holiday morning optimism",
        "01.03.02",
        _inner(
            3,
            "star heart spark leaf house wave mountain wheat bird tree bolt flower cup drop paw "
            "horse",
        ),
        small=False,
        rays=Count(12, 10, 14), form=Choice(("spike", "bar")), core=Number(0.35, 0.33, 0.36, 0.01),
    ),
    _nest(
        "nest_bread",
        "bread bakery loaf toast sandwich sourdough breakfast baker slice",
        "08.01",
        _inner(
            3,
            "heart star spark wheat leaf sun house flower bird mountain moon tree cup bean cat "
            "anchor",
        ),
        corners="round",
        form=Choice(("lobed", "toast", "loaf")),
        width=Number(0.8, 0.76, 0.86, 0.02), crown=Number(0.24, 0.2, 0.26, 0.02),
        corner=Number(0.06, 0.02, 0.12, 0.02),
    ),
    _nest(
        "nest_jar",
        "jar preserves jam honey spices cosmetics pantry cream delicatessen pickles",
        "19.03",
        _inner(3, "heart star leaf flower apple sun drop bean fish spark bird house moon mountain"),
        corners="round",
        width=Number(0.8, 0.74, 0.86, 0.02), shoulder=Number(0.16, 0.1, 0.22, 0.02),
        lid=Number(0.86, 0.8, 0.98, 0.02),
    ),
    Motif(
        "crossed", weight="medium", small=False, vienna=("14.07",),
        depicts=(
            "tools", "craft", "workshop", "handyman", "repair", "do_it_yourself", "trade", "maker",
            "renovation",
        ),
        params={
            "pair": Subject((
                "claw-spanner", "mallet-spanner", "spanner-spanner", "brush-crayon",
                "claw-pointing", "claw-brush", "claw-latchkey", "spanner-latchkey",
                "ear-ear", "brush-brush", "mic-mic", "lipstick-brush",
            ), 2),
            "angle": Number(45, 36, 48, 3), "crossing": Number(0.1, 0.06, 0.18, 0.02),
            "front": Choice(("right", "left")), "tones": Choice(("two", "one")),
        },
    ),
    Motif(
        "halves", vienna=("26.07",),
        depicts=(
            "fusion", "hybrid", "duality", "two_worlds", "contrast", "combination", "all_season",
            "balance",
        ),
        params={
            "pair": Subject((
                "moon_up-sun_up", "sun_up-leaf_up", "gear_up-leaf_up", "bulb-leaf_up",
                "globe_up-leaf_up", "heart_up-leaf_up", "flame_up-drop", "snowflake_up-sun_up",
                "bulb-gear_up", "citrus-leaf_up", "drop-leaf_up",
                "brain-heart_up", "vinyl-sun_up", "brain-gear_up", "globe_up-heart_up",
            )),
            "parting": Number(0.05, 0.05, 0.08, 0.01), "turn": Number(0, 0, 45, 15),
            "tones": Choice(("two", "one")),
        },
    ),
    Motif(
        "over_bars", vienna=("26.11",),
        depicts=(
            "growth", "investment", "finance", "increase", "analytics", "yield", "development",
            "wealth",
        ),
        params={
            "shape": Subject((
                "disc", "blade", "gable", "drop", "cloud", "heart", "shield",
            ), 2),
            "count": Count(4, 3, 5), "profile": Choice(("rise", "curve", "peak")),
            "high": Number(0.62, 0.5, 0.7, 0.04), "tones": Choice(("two", "one")),
        },
    ),
    Motif(
        "in_ring", weight="medium", containable=False, vienna=("26.01",),
        depicts=(
            "ring", "circle", "cycle", "focus", "unity", "wholeness", "community", "circular",
        ),
        params={
            "inner": _inner(
                3,
                "spark star heart leaf bird mountain wave tree horse flame sprout bean fish "
                "rabbit house drop",
            ),
            "width": Number(0.08, 0.065, 0.1, 0.005), "opening": Number(50, 30, 90, 10),
            "heading": Number(-45, -135, 135, 90), "ends": Choice(("butt", "round")),
        },
    ),
    Motif(
        "mirrored_pair", weight="medium", small=False, vienna=("26.07",),
        depicts=(
            "pair", "couple", "partnership", "dialogue", "friendship", "twins", "symmetry",
            "marriage",
        ),
        params={
            "kind": Subject((
                "bird", "swan", "leaf", "horse", "whale", "rabbit", "cat_sitting", "dolphin",
            )),
            "way": Choice(("facing", "back", "round")), "tilt": Number(0, 0, 20, 5),
            "apart": Number(0.06, 0.05, 0.12, 0.01), "tones": Choice(("two", "one")),
        },
    ),
)
# fmt: on
