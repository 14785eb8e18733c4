"""Which language's letters a text is written in, and which faces write it.

Han characters look different in China, Taiwan and Japan (直, 骨, 門), so each Han face has the
forms of one language, and a text takes its face from the faces of its own language only: never a
character from another. The language follows from the text where it can, then from the brief.
"""

from __future__ import annotations

from functools import lru_cache

from logo_studio.errors import UnsupportedCharacters
from logo_studio.typography.fonts import Face, face, faces, full_faces
from logo_studio.typography.pictographs import split_pictographs
from logo_studio.typography.script import ALPHABETS, COMMON, script_of_char

_SQUARE = {"Hira": "ja", "Kana": "ja", "Hang": "ko", "Bopo": "zh-Hant", "Hani": ""}
# Letters that one language of the Arabic script has and Arabic has not; the first found decides.
_ARABIC = (("ٹڈڑںہۂۃےۓ", "ur"), ("ڕڵۆێ", "ckb"), ("ټډړښګڼۍې", "ps"), ("پچژگکی", "fa"))
_ARABIC_TAGS = frozenset(("ar", "fa", "ur", "ps", "ckb"))
_TRADITIONAL = frozenset(("hant", "tw", "hk", "mo"))
_SIMPLIFIED = frozenset(("hans", "cn", "sg"))
#: Big5 level 1, the common characters, ends with this lead byte.
_LAST_COMMON = 0xC6
#: The face of each language with the most characters: its norm, and rare ones that names need.
_FIRST = {
    "zh-Hans": "noto-sans-sc", "zh-Hant": "noto-sans-tc", "ja": "noto-sans-jp",
    "ko": "noto-sans-kr",
}  # fmt: skip


def han_language(text: str, language: str = "") -> str:
    """The language whose forms the Han characters of `text` take: ja, ko, zh-Hans or zh-Hant.

    In this order:

    1. Characters that only simplified Chinese has make it that, even beside a kana (鲜の).
    2. Hangul make it Korean, kana Japanese, bopomofo traditional Chinese.
    3. The brief's language, if it is one of the four (zh-TW, zh-HK and zh-MO are traditional),
       unless a common character of traditional Chinese has no place in it.
    4. Characters that only Japanese has; common ones that simplified Chinese has not; otherwise
       simplified Chinese, which most read.
    """
    parts = {_SQUARE[s] for s in map(script_of_char, text) if s in _SQUARE}
    if any(map(_only_simplified, text)):
        return "zh-Hans"
    for tag in ("ko", "ja", "zh-Hant"):
        if tag in parts:
            return tag
    asked = _asked(language)
    if asked in ("ko", "zh-Hant"):
        return asked
    if asked and not any(_traditional(ch) and not _has(asked, ch) for ch in text):
        return asked
    if not asked and any(map(_only_japanese, text)):
        return "ja"
    return "zh-Hant" if any(map(_traditional, text)) else "zh-Hans"


def _asked(language: str) -> str:
    """The brief's language, if it is written with Han characters: "" for "zh" and all others."""
    first, *rest = language.lower().replace("_", "-").split("-")
    if first in ("ja", "ko"):
        return first
    if first in ("zh", "yue", "cmn"):
        if _TRADITIONAL & set(rest) or first == "yue":
            return "zh-Hant"
        if _SIMPLIFIED & set(rest):
            return "zh-Hans"
    return ""


def _has(tag: str, ch: str) -> bool:
    """Whether a language's first face has the character: rare names are evidence of nothing."""
    return face(_FIRST[tag]).has(ch)


@lru_cache(maxsize=1024)
def _only_simplified(ch: str) -> bool:
    return bool(_encoded(ch, "gb2312")) and not _has("zh-Hant", ch) and not _has("ja", ch)


@lru_cache(maxsize=1024)
def _traditional(ch: str) -> bool:
    code = _encoded(ch, "big5")
    return bool(code) and code[0] <= _LAST_COMMON and not _has("zh-Hans", ch)


@lru_cache(maxsize=1024)
def _only_japanese(ch: str) -> bool:
    return bool(_encoded(ch, "euc_jp")) and not _has("zh-Hans", ch) and not _has("zh-Hant", ch)


def _encoded(ch: str, standard: str) -> bytes:
    """The two bytes of a Han character in a national standard; none if it has no place there."""
    if script_of_char(ch) != "Hani":
        return b""
    try:
        code = ch.encode(standard)
    except UnicodeEncodeError:
        return b""
    return code if len(code) == 2 else b""


def tongue(text: str, language: str = "") -> str:
    """The language of `text` as far as the choice of a face goes; "" when nothing says."""
    scripts = {script_of_char(ch) for ch in text}
    if scripts & _SQUARE.keys():
        return han_language(text, language)
    tag = language.split("-")[0].lower()
    if "Arab" in scripts:
        for letters, found in _ARABIC:
            if any(ch in letters for ch in text):
                both = {found, tag} == {"fa", "ur"} and found == "fa"
                return tag if both else found
        return tag if tag in _ARABIC_TAGS else "ar"
    return tag


def faces_for(text: str, language: str = "") -> tuple[Face, ...]:
    """Every face that sets the whole of `text` as its language is written, by id.

    A text with letters of a script of its own takes a face of that script, which brings a face
    for its Latin words. Faces fit for the language go before others: where one is, only they are
    given. If no packaged face has all characters, the full faces of the optional package are
    asked. Raises UnsupportedCharacters, naming what even the best face lacks.
    """
    own = [s for s in map(script_of_char, text) if s != COMMON and s not in ALPHABETS]
    square = any(script in _SQUARE for script in own)
    spoken = tongue(text, language)
    if square:
        known = [f for f in faces() if f.orthography == spoken]
    elif own:
        known = [f for f in faces() if f.latin and not f.orthography and own[0] in f.scripts]
    else:
        known = [f for f in faces() if not f.latin]
    fit = [f for f in known if not f.covers(text)]
    if not fit and square:
        known += [f for f in full_faces() if f.orthography == spoken]
        fit = [f for f in known if not f.covers(text)]
    if not fit:
        raise _unsupported(text, known, square)
    if own and not square:
        return tuple([f for f in fit if spoken in f.languages] or fit)
    return tuple(fit)


def _unsupported(text: str, known: list[Face], square: bool) -> UnsupportedCharacters:
    missing = min((f.covers(text) for f in known), key=len, default=tuple(dict.fromkeys(text)))
    named = ", ".join(f"U+{ord(c):04X} {c}" for c in missing)
    hint = "write the name without these characters"
    if square:
        hint = "install logo-studio-cjk, which has the rare ones, or write the name without them"
    words, pictures = split_pictographs(text)
    if pictures:
        hint = "give it letters: pictures belong into the mark"
        if words:
            hint = f'write it as "{words}": pictures belong into the mark'
    return UnsupportedCharacters(f"no typeface here can set {named}", hint, missing)
