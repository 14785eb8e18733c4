"""Which language a short text is in: its script, its function words, its letters."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from logo_studio.typography.script import COMMON, script_of, script_of_char

#: Languages that put the head noun first: "salon de coiffure".
HEAD_FIRST = frozenset(("fr", "es", "pt", "it", "ca", "ro", "ar", "he", "fa", "id", "vi", "th"))
#: Where either order is usual, no place in the phrase weighs more.
HEAD_FREE = frozenset(("ru", "uk", "bg", "sr", "pl", "cs", "sk", "el"))

_BY_SCRIPT = {
    "Cyrl": "ru", "Arab": "ar", "Hebr": "he", "Grek": "el", "Hani": "zh", "Jpan": "ja",
    "Kore": "ko", "Deva": "hi", "Thai": "th", "Beng": "bn", "Taml": "ta", "Telu": "te",
    "Geor": "ka", "Armn": "hy", "Gujr": "gu", "Guru": "pa", "Knda": "kn", "Mlym": "ml",
    "Sinh": "si", "Khmr": "km", "Laoo": "lo", "Mymr": "my", "Ethi": "am", "Tibt": "bo",
}  # fmt: skip
#: Scripts of several languages: what the lexicon's matches say decides, if no letter does.
_SHARED = {
    "Cyrl": ("ru", "uk", "bg", "sr"), "Arab": ("ar", "fa"), "Hani": ("zh", "ja"),
}  # fmt: skip
_LETTERS = (("іїєґ", "uk"), ("ў", "be"), ("ђјљњћџ", "sr"), ("ٹڈڑے", "ur"), ("پچژگ", "fa"),
            ("қғңұәөүһ", "kk"))  # fmt: skip

_JOINING = {
    "en": "and or plus", "de": "und oder sowie", "fr": "et ou", "es": "y e o", "pt": "e ou",
    "it": "e ed o", "nl": "en of", "sv": "och", "da": "og", "pl": "i oraz", "cs": "a",
    "id": "dan atau", "vi": "va", "no": "og eller", "fi": "ja", "hu": "es",
    "el": "και", "he": "ו", "fa": "و یا", "bn": "ও এবং", "th": "และ",
    "ru": "и", "uk": "і та", "tr": "ve", "ar": "و", "hi": "और",
}  # fmt: skip
_TURNING = {
    "en": "for of with from by in at on to into through without via using near",
    "de": "fur von mit aus im in am zum zur bei auf",
    "fr": "de du des d pour a au aux avec en sur par", "es": "de del para con en por al",
    "pt": "de do da dos das para com em no na",
    "it": "di del della dei delle dell per con da al d in",
    "nl": "voor van met uit in op", "sv": "for med av i till", "da": "til med af i for",
    "pl": "dla z ze do na w", "ru": "для из с в на по от", "tr": "icin ile", "cs": "pro z s",
    "hi": "के का की में", "id": "untuk dengan di dari ke", "vi": "cho cua voi tai o trong tu",
    "el": "για με απο σε στην στον στο της του των", "he": "של עם ב על", "fa": "از با در به برای",
    "uk": "для з із у в на по від біля", "bn": "জন্য থেকে", "th": "สำหรับ",
}  # fmt: skip
_OTHER = {
    "en": "the a an your our we is are that this all you",
    "de": "der die das den dem ein eine fur ihr wir",
    "fr": "le la les un une l vos nos notre votre", "es": "el los las una un su sus tu lo",
    "pt": "o os as um uma seu sua", "it": "il lo gli le un una l nostro", "nl": "de het een uw ons",
    "sv": "en ett vi", "da": "den det et", "pl": "nasz jest", "id": "yang kami anda",
    "vi": "cac nhung moi theo", "el": "ο η το οι τα μας", "uk": "ми наш ваш",
}  # fmt: skip


def _table(by_language: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    table: dict[str, list[str]] = {}
    for language, listed in by_language.items():
        for word in listed.split():
            table.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in table.items()}


#: Function words -> languages: those that join equals, those that a complement follows, others.
JOINING = _table(_JOINING)
TURNING = _table(_TURNING)
OTHER = _table(_OTHER)

# Letters that give a Latin language away, after NFC and casefold.
_TELLING_OF = {
    "de": "ßäöü", "es": "ñ¿íóú", "pt": "ãõç", "fr": "èêàœ", "it": "ùòì", "sv": "å", "da": "øæ",
    "pl": "łąężśź", "tr": "ğşı", "cs": "řěů", "ro": "țș", "hu": "őű",
    "vi": "ăđơưạảấầẩậắằặẹẻếềểệỉịọỏốồổộớờởợụủứừửữựỳỵ",
}  # fmt: skip
_TELLING = {letter: language for language, letters in _TELLING_OF.items() for letter in letters}


def scripts_of(*texts: str) -> tuple[str, ...]:
    """ISO 15924 codes of the scripts in `texts`, in order of appearance; Latn when none."""
    found = dict.fromkeys(map(script_of_char, "".join(texts)))
    return tuple(s for s in found if s != COMMON) or ("Latn",)


def language_of(text: str, words: Iterable[str], votes: Mapping[str, float]) -> str:
    """The ISO 639-1 code that `text` is most likely in, "en" when in doubt.

    `words` are its tokens, `votes` what the lexicon's matches say for each language.
    """
    script = script_of(text)
    if script not in ("Latn", COMMON):
        folded = text.casefold()
        for letters, language in _LETTERS:
            if any(ch in folded for ch in letters):
                return language
        usual = _BY_SCRIPT.get(script, "en")
        kin = _SHARED.get(script, ())
        return max(
            kin, key=lambda k: votes.get(k, 0.0) + (0.1 if k == usual else 0.0), default=usual
        )
    scores = {"en": 0.6} | {k: v + (0.6 if k == "en" else 0.0) for k, v in votes.items()}
    for word in words:
        for table in (JOINING, TURNING, OTHER):
            for language in table.get(word, ()):
                scores[language] = scores.get(language, 0.0) + 1.2
    if not text.isascii():
        for ch in text.casefold():
            if ch in _TELLING:
                scores[_TELLING[ch]] = scores.get(_TELLING[ch], 0.0) + 0.5
    return max(scores, key=lambda language: (scores[language], -_order(language), language))


def _order(language: str) -> int:
    """How early a language is guessed when nothing tells it from another."""
    usual = ("en", "fr", "es", "de", "it", "pt", "nl", "pl", "sv", "tr")
    return usual.index(language) if language in usual else len(usual)
