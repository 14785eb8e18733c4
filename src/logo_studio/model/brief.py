"""What a customer asks for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import TYPE_CHECKING, Annotated, Any, Literal

import msgspec

from logo_studio.errors import BriefError, LogoStudioError

if TYPE_CHECKING:
    from logo_studio.model.reading import Reading

PaletteName = Literal["warm", "cool", "mono"]
PALETTE_NAMES: tuple[PaletteName, ...] = ("warm", "cool", "mono")

STYLES = (
    "minimal", "elegant", "luxury", "playful", "friendly", "bold", "modern", "technical",
    "futuristic", "traditional", "vintage", "natural", "calm", "rugged", "energetic", "scholarly",
)  # fmt: skip

#: Longest text of each field, in characters (RELIABILITY: limits by default).
LIMITS = {
    "business_type": 120,
    "name": 80,
    "second_name": 80,
    "tagline": 80,
    "description": 2000,
    "established": 12,
    "place": 40,
}

# Format characters that scripts need: joiners, direction marks and isolates, and places where a
# line may be broken or not. Embeddings and overrides are refused: what they show is not what is
# written.
_KEPT_FORMAT = frozenset("\u200b\u200c\u200d\u200e\u200f\u061c\u2060\u2066\u2067\u2068\u2069")

_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8}){0,3}")

Hex = Annotated[str, msgspec.Meta(pattern=r"^#[0-9A-Fa-f]{6}$")]


class Brief(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A design brief: the trade, and whatever else is known.

    `business_type` is required; every other field may be empty. `second_name` is the name once
    more, in another script ("Al Noor Café" beside "مقهى النور"). `styles` are words of
    `STYLES`; `palette` moves that palette first; `colors` are brand colours as #RRGGBB;
    `motifs` are things that the mark should show, `avoid` things and tones that it must not;
    `seed` gives another set of logos for the same words. Text is normalised to NFC and
    stripped on construction. Raises BriefError for blank or over-long text, control
    characters, lone surrogates, unknown styles and malformed colours.

    >>> Brief(business_type=" coffee roastery ", name="Northwind").business_type
    'coffee roastery'
    """

    business_type: str
    name: str = ""
    second_name: str = ""
    tagline: str = ""
    description: str = ""
    styles: tuple[str, ...] = ()
    palette: PaletteName | None = None
    colors: tuple[str, ...] = ()
    motifs: tuple[str, ...] = ()
    avoid: tuple[str, ...] = ()
    established: str = ""
    place: str = ""
    language: str = ""
    seed: int = 0

    def __post_init__(self) -> None:
        for field, limit in LIMITS.items():
            value = _clean(field, getattr(self, field), limit)
            msgspec.structs.force_setattr(self, field, value)
        if not self.business_type:
            raise BriefError(
                "the business type is empty", 'say what the business does, e.g. "coffee roastery"'
            )
        for field in ("avoid", "motifs"):
            words = tuple(_clean(field, w, LIMITS["description"]) for w in getattr(self, field))
            msgspec.structs.force_setattr(self, field, words)
        for style in self.styles:
            if style not in STYLES:
                raise BriefError(f"unknown style {style!r}", f"styles are: {', '.join(STYLES)}")
        if self.palette is not None and self.palette not in PALETTE_NAMES:
            raise BriefError(
                f"unknown palette {self.palette!r}", f"palettes are: {', '.join(PALETTE_NAMES)}"
            )
        if self.language and not _LANGUAGE.fullmatch(self.language):
            raise BriefError(
                f"{self.language!r} is not a language tag", "write it as de, pt-BR or zh-Hant"
            )
        msgspec.structs.force_setattr(self, "colors", tuple(read_hex(c) for c in self.colors))

    @classmethod
    def from_line(cls, line: str, **explicit: Any) -> Brief:
        """The brief that one line makes; `explicit` fields win over what the line says.

        Reading a line needs the lexicon, which lies above this layer: `understand/line.py`
        registers itself, which importing `Brief` from `logo_studio` (or the studio) makes sure of.
        `read_line` gives the spans too.

        >>> Brief.from_line("bakery called Brot, playful", palette="cool").name
        'Brot'
        """
        return _READER[0](line, **explicit).brief

    @classmethod
    def from_request(cls, business_type: str, prefs: dict[str, Any]) -> tuple[Brief, list[str]]:
        """A brief from the queue's and the API's words, and a warning for each one not understood.

        Reads `prefs.colors` (palette names and hex values), `color`, `style`, `theme`,
        `business_name` or `name`, `second_name`, `tagline`, `description`, `established`, `place`,
        `language`, `seed`. A business type that is a whole line with a name in it ("bakery called
        Brot, playful") is read as one; preferences win.
        """
        warnings: list[str] = []
        fields: dict[str, Any] = {"business_type": business_type}
        colors: list[str] = []
        styles: list[str] = []
        for key, value in prefs.items():
            match key:
                case "name" | "business_name":
                    fields["name"] = fields.get("name") or _told(key, value)
                case "second_name" | "tagline" | "description" | "established" | "place":
                    fields[key] = _told(key, value)
                case "language":
                    if _LANGUAGE.fullmatch(str(value or "")):
                        fields[key] = str(value)
                    elif value:
                        warnings.append(f"preference language: {value!r} is not a language tag")
                case "seed":
                    if isinstance(value, int) and not isinstance(value, bool):
                        fields["seed"] = value
                    else:
                        warnings.append(f"preference seed: {value!r} is not a whole number")
                case "style" | "theme" | "styles":
                    for word in _words(value):
                        if word in STYLES:
                            styles.append(word)
                        else:
                            warnings.append(f"preference {key}: unknown style {word!r}")
                case "color" | "colors" | "palette":
                    for word in _words(value):
                        if word in PALETTE_NAMES:
                            fields.setdefault("palette", word)
                        else:
                            try:
                                colors.append(read_hex(word))
                            except BriefError:
                                warnings.append(f"preference {key}: {word!r} is no colour here")
                case "avoid" | "motifs":
                    fields[key] = tuple(_words(value))
                case _:
                    warnings.append(f"unknown preference {key!r} was kept but not used")
        fields["colors"] = tuple(colors)
        fields["styles"] = tuple(dict.fromkeys(styles))
        brief = cls(**fields)
        if brief.name or _READER[0] is _no_reader:
            return brief, warnings
        # A line that tells the name tells the rest too; a trade alone is taken as it stands.
        read = _READER[0](fields.pop("business_type"), **fields).brief
        return (read if read.name else brief), warnings


def _no_reader(line: str, **explicit: Any) -> Reading:
    raise LogoStudioError(
        "no reader of lines is loaded",
        "import Brief from logo_studio, or import logo_studio.studio",
    )


_READER: list[Callable[..., Reading]] = [_no_reader]


def register_reader(reader: Callable[..., Reading]) -> None:
    """Makes `reader` what `Brief.from_line` calls: a lower layer may not import it."""
    _READER[0] = reader


def _told(key: str, value: Any) -> str:
    """A preference that is set in type: text, or a number as it is written."""
    if value is None or isinstance(value, str):
        return value or ""
    if isinstance(value, (int, float)) and not isinstance(value, bool):
        return str(value)
    raise BriefError(f"preference {key} is not text", "write it in quotes")


def _words(value: Any) -> list[str]:
    items = value if isinstance(value, (list, tuple)) else str(value or "").split(",")
    return [str(item).strip().lower() for item in items if str(item).strip()]


def _clean(field: str, text: str, limit: int) -> str:
    """NFC, one line, stripped. BriefError names the field and the offending character."""
    label = field.replace("_", " ")
    if not isinstance(text, str):
        raise BriefError(f"the {label} is not text", "write it in quotes")
    if len(text) > 16 * limit:
        raise BriefError(f"the {label} is over {limit} characters", "shorten it")
    for ch in text:
        category = unicodedata.category(ch)
        if category == "Cs":
            raise BriefError(
                f"the {label} holds a lone surrogate U+{ord(ch):04X}", "send valid Unicode text"
            )
        if (ch not in "\t\n\r" and unwritable(ch)) or (category == "Cf" and ch not in _KEPT_FORMAT):
            raise BriefError(
                f"the {label} holds the control character U+{ord(ch):04X}", "remove it"
            )
    text = " ".join(unicodedata.normalize("NFC", text).split())
    if len(text) > limit:
        raise BriefError(f"the {label} is over {limit} characters ({len(text)})", "shorten it")
    return text


def unwritable(text: str) -> str:
    """The first character of `text` that XML forbids (controls, half pairs, U+FFFE and U+FFFF), or
    that breaks a line; "" if there is none."""
    return next(
        (ch for ch in text if ch in "\ufffe\uffff" or unicodedata.category(ch) in ("Cc", "Cs")), ""
    )


def read_hex(text: str) -> str:
    """`text` as #RRGGBB in capitals; takes #RGB and a missing #. BriefError if it is no colour."""
    digits = str(text).strip().removeprefix("#")
    if len(digits) == 3:
        digits = "".join(2 * d for d in digits)
    if len(digits) != 6 or any(d not in "0123456789abcdefABCDEF" for d in digits):
        raise BriefError(f"{text!r} is not a colour", "write colours as #RRGGBB, e.g. #1F6FEB")
    return "#" + digits.upper()
