"""An initial with what the trade shows: cut out of a tooth, framed by a house, under a roof.

All are drawn by `draw.build` from two tables of pictures: those that hold the letter
(`bodies`) and those that stand beside it (`company`).
"""

from __future__ import annotations

from logo_studio.marks.registry import Choice, Motif, Number

#: A letter that is held is cut out, or stands in a frame; company has a tone of its own, or not.
_HELD = Choice(("solid", "frame"))
_BESIDE = Choice(("two", "one"))


def _row(
    name: str, depicts: str, vienna: str, forms: str, styles: Choice, corners: str, grade: int,
    small: bool,
) -> Motif:  # fmt: skip
    return Motif(
        f"lettered_{name}",
        depicts=tuple(depicts.split()),
        vienna=("27.05.01", *vienna.split()),
        params={
            "form": Choice(tuple(forms.split())),
            "size": Number(1.0, 0.9, 1.05, 0.05),
            "style": styles,
        },
        letters=1,
        containable=False,
        corners=corners,
        grade=grade,
        small=small,
    )


def _held(
    name: str, depicts: str, vienna: str, forms: str, corners: str = "neutral", grade: int = 4,
    small: bool = True,
) -> Motif:  # fmt: skip
    return _row(name, depicts, vienna, forms, _HELD, corners, grade, small)


def _beside(
    name: str, depicts: str, vienna: str, forms: str, corners: str = "neutral", grade: int = 4,
    small: bool = True,
) -> Motif:  # fmt: skip
    return _row(name, depicts, vienna, forms, _BESIDE, corners, grade, small)


# fmt: off
MOTIFS: tuple[Motif, ...] = (
    _held("tooth", "tooth dental dentist molar orthodontics", "02.09.10", "broad slim", "round", 5),
    _held("house", "house home real_estate property family building", "07.01.08",
          "low steep chimney", "sharp", 5),
    _held("cup", "cup coffee tea mug cafe", "11.03.04", "mug bowl takeaway", "round"),
    _held("drop", "drop water faucet oil plumbing pipe", "01.15.15", "plump slim", "round"),
    _held("leaf", "leaf plant eco organic vegan tea_leaf", "05.03.13", "right left upright",
          "round"),
    _held("heart", "heart care love charity", "02.09.01", "keen soft", "round"),
    _held("shield", "shield security insurance protection law scales gavel", "24.01",
          "heater crest swiss round", "neutral", 5),
    _held("book", "book books library publishing reading school", "20.07", "pages spine"),
    _held("pin", "pin location map travel tour", "24.17.24", "full ground", "round"),
    _held("seal", "seal badge award quality medal", "24.03", "scallops points ribbons", "round"),
    _held("bread", "loaf bread bakery toast", "08.01", "slice loaf", "round", 5),
    _held("flame", "flame fire grill heat candle", "01.15.05", "lick fork tongue", "round"),
    _held("cloud", "cloud hosting cloud_computing server", "01.15.11", "three two", "round"),
    _held("bag", "bag shopping_bag shop boutique store handbag", "10.03", "straight flared"),
    _held("jar", "jar preserves jam honey cosmetics", "19.03", "round square", "round"),
    _held("bulb", "bulb idea light electrician innovation", "13.01", "plain rays", "round",
          small=False),
    _held("gear", "gear machine mechanic engineering industry", "15.07.01", "ten eight twelve"),
    _held("bubble", "speech_bubble chat language translation conversation", "24.17",
          "round squared", "round"),
    _held("tree", "tree garden park landscaping forest", "05.01", "puffs oak", "round"),
    _held("paw", "paw pet dog cat veterinary", "03.06", "four three", "round"),
    _held("camera", "camera photography photo photographer film", "16.03", "front round"),
    _held("key", "key locksmith lock rental", "14.05", "round square"),
    _held("plate", "plate cutlery restaurant dining food", "11.03", "knife spoon", "round",
          small=False),
    _held("chef_hat", "chef_hat chef catering cook kitchen", "09.07", "three four", "round"),
    _held("barrel", "barrel brewery beer cask distillery", "19.01", "stout slim"),
    _held("shirt", "shirt clothing t_shirt apparel fashion", "09.03", "sleeves short"),
    _held("padlock", "padlock lock security locksmith", "14.05", "square round"),
    _held("screen", "laptop computer monitor website code software", "16.01", "monitor laptop"),
    _held("chip", "chip processor electronics robot hardware", "16.01", "three four", "sharp",
          small=False),
    _held("tag", "tag price_tag retail sale price", "24.17", "plain cord"),
    _held("flower", "flower florist blossom beauty bouquet", "05.05.20", "five six eight", "round",
          5),
    _held("sun", "sun solar summer energy", "01.03.02", "bars spikes", "round"),
    _held("pot", "flower_pot plant garden_centre nursery", "19.01", "trio pair"),
    _held("nut", "hex_nut wrench hardware honeycomb hexagon pipe_wrench", "26.05", "point flat",
          "sharp"),
    _held("truck", "truck delivery moving logistics transport", "18.01", "plain speed"),
    _held("apple", "apple fruit school nutrition orchard", "05.07.13", "right left", "round"),
    _held("kettlebell", "kettlebell gym fitness strength barbell", "21.03", "wide narrow", "round"),
    _held("coin", "coins coin money finance savings", "24.03", "rim stack", "round"),
    _held("page", "document receipt paper contract notary", "20.05", "fold receipt"),
    _beside("gable", "roof gables house real_estate roofing construction", "07.01.08",
            "plain chimney", "sharp", 5),
    _beside("brackets", "brackets code software programming developer", "24.17",
            "angle square curly", "neutral", 5),
    _beside("wreath", "laurel wheat scales quill olive wreath", "05.03.13", "laurel grain",
            "neutral", 5, small=False),
    _beside("steam", "cup coffee tea steam soup", "11.03.04", "three one", "round"),
    _beside("lotus", "lotus yoga spa wellness meditation massage", "05.05", "five seven", "round",
            5),
    _beside("sprout", "sprout growth seedling garden agriculture plant", "05.03.13", "pair unequal",
            "round", 5),
    _beside("crown", "crown king royal jewellery", "24.09", "plain pearls", "sharp"),
    _beside("rays", "sun_half sunrise sun solar morning", "01.03.01", "seven nine", "round",
            small=False),
    _beside("waves", "wave waves sea swim pool fish boat", "01.15", "two one", "round"),
    _beside("weights", "dumbbell barbell fitness gym kettlebell", "21.03", "tapered three",
            "neutral", 5, small=False),
    _beside("temple", "column bank museum law temple", "07.01", "plain steps", "sharp", 5,
            small=False),
    _beside("comb", "comb hair barber hairdresser", "10.05", "coarse fine", "round"),
    _beside("cap", "mortarboard graduation_cap academy university", "09.07", "knot tassel"),
)
# fmt: on
