"""The texts to set: the name in title case, the descriptor line."""

from __future__ import annotations

import re

from logo_studio.typography.case import capitalised
from logo_studio.typography.script import script_of
from logo_studio.understand.words import root, tokens

#: A descriptor longer than this is no line any more (characters).
LONGEST_DESCRIPTOR = 34

_SMALL_WORDS = (
    "a an and as at but by for from in into nor of on or the to vs with und oder für von vom mit "
    "aus am im zum zur bei der die das den dem de du des la le les et ou à au aux en sur par y e o "
    "el los las del al para con por da do das dos com di della dei il lo per i van voor het och "
    "för av og af til w z na dla ve"
)
_SMALL = frozenset(_SMALL_WORDS.split())
_ACRONYM_WORDS = (
    "SEO HVAC BBQ AI EV VR AR XR 3D 2D DJ TV CNC PR HR UX UI POS CRM ERP SaaS IoT NGO CBD SUV API "
    "DIY LED DNA GPS VPN ISP B2B MMA BMX ATM PC CCTV LLC GmbH AG KG SARL UG RV ATV UAV ESG IVF ENT "
    "CPA VIP iOS eSports USA UK EU NYC LGBTQ HIIT MRI FM"
)
_ACRONYMS = {word.lower(): word for word in _ACRONYM_WORDS.split()}
_WORD = re.compile(r"[^\s\-–/]+")
_ELIDED = re.compile(r"^([dl]|dell|all|un|qu)(['’])(.+)$", re.IGNORECASE)


def title_case(text: str, language: str = "en") -> str:
    """`text` in title case: small words low inside, acronyms and mixed case kept.

    Cyrillic and Greek, whose titles are not set so, get their first letter capital; scripts
    without capitals are given back untouched, as are words with a capital inside.
    """
    script = script_of(text)
    if script in ("Cyrl", "Grek"):
        return capitalised(text, language)
    if script != "Latn":
        return text
    shouted = text.isupper() and (" " in text or len(text) > 5)
    last = len(text)
    return _WORD.sub(lambda m: _word(m, last, shouted, language), text)


def is_acronym(word: str) -> bool:
    """Whether `word` is written in capitals by everyone: HVAC, SaaS, GmbH."""
    return word.lower() in _ACRONYMS


def _word(match: re.Match[str], length: int, shouted: bool, language: str) -> str:
    word = match.group()
    low = word.lower()
    if shouted and len(word) > 3:
        word = low
    if low in _ACRONYMS and (low not in _SMALL):
        return _ACRONYMS[low]
    if low == "it" and match.start() == 0 and match.end() < length and language == "en":
        return "IT"
    if word != low:
        # a mixed-case word is someone's brand; plain Title and CAPS stay as they were typed too
        return word
    inside = match.start() > 0 and match.end() < length
    if inside and low in _SMALL:
        return low
    if elided := _ELIDED.match(word):
        article, mark, rest = elided.groups()
        return (article if match.start() else article.upper()) + mark + capitalised(rest, language)
    return capitalised(word, language)


def descriptor_of(name: str, business_type: str, tagline: str, language: str) -> str:
    """The line under the name: the tagline, else what the business is, unless the name says so."""
    if tagline:
        return tagline
    if not name:
        return ""
    rest = re.sub(rf"^{re.escape(name)}\b[\s,:–—-]*", "", business_type, flags=re.IGNORECASE)
    said = {root(word) for word in tokens(name)}
    words = [root(word) for word in tokens(rest)]
    if not words or len(rest) > LONGEST_DESCRIPTOR:
        return ""
    repeated = sum(word in said for word in words)
    return "" if 2 * repeated > len(words) or _within(rest, name) else title_case(rest, language)


def _within(text: str, name: str) -> bool:
    return text.casefold() in name.casefold()
