"""What stands before a founding year, in the language of the name."""

from __future__ import annotations

from logo_studio.typography.case import language_code
from logo_studio.typography.fonts import face
from logo_studio.typography.script import script_of

_SINCE = {
    "en": "Est", "de": "Seit", "fr": "Depuis", "es": "Desde", "pt": "Desde", "it": "Dal",
    "ca": "Des de", "nl": "Sinds", "da": "Siden", "nb": "Siden", "sv": "Sedan", "pl": "Od",
    "cs": "Od", "sk": "Od", "hr": "Od", "sl": "Od", "ro": "Din", "ru": "С", "uk": "З", "bg": "От",
    "sr": "Од", "el": "Από", "vi": "Từ", "ar": "منذ", "fa": "از", "he": "מאז", "hi": "स्थापना",
    "mr": "स्थापना", "ja": "創業", "ko": "창립", "zh": "始于", "zh-hant": "始於", "th": "ก่อตั้ง",
}  # fmt: skip
#: The language of a script whose text is in none of its own.
_OF_SCRIPT = {
    "Cyrl": "ru", "Grek": "el", "Arab": "ar", "Hebr": "he", "Deva": "hi", "Jpan": "ja",
    "Kore": "ko", "Hani": "zh", "Thai": "th",
}  # fmt: skip


def since(name: str, language: str, face_id: str) -> str:
    """The word before the year, for a line in the typeface `face_id`; "Est" if it lacks the word.

    The language's own where it is of the name's script, else that of the script.
    """
    script = script_of(name)
    tag = "zh-hant" if language.lower().startswith("zh-hant") else language_code(language)
    word = _SINCE.get(tag, "Est")
    if script in _OF_SCRIPT and script_of(word) not in (script, "Hani"):
        word = _SINCE[_OF_SCRIPT[script]]
    elif script not in _OF_SCRIPT and script_of(word) != "Latn":
        word = "Est"
    return word if not face(face_id).covers(word + word.upper()) else "Est"
