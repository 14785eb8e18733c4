"""Which script a text is written in, and where one script gives way to another (UAX #24).

Scripts carry their ISO 15924 codes. Japanese (Han with kana) is `Jpan`, Korean `Kore`,
Han alone `Hani`.
"""

from __future__ import annotations

from functools import lru_cache

from logo_studio.typography import ucd

#: What is neither a letter nor a mark of one script: spaces, digits, punctuation, symbols.
COMMON = "Zyyy"
_SHARED = frozenset((COMMON, "Zinh", "Zzzz"))

#: Scripts whose letters touch, or hang from one line: never tracked, spaced by eye or cut.
JOINED = frozenset(
    (
        "Arab", "Syrc", "Mong", "Nkoo", "Adlm", "Rohg", "Mand", "Mani", "Phag", "Sogd", "Ougr",
        "Chrs", "Deva", "Beng", "Guru", "Newa", "Sylo", "Tirh", "Dogr", "Takr", "Modi",
    )
)  # fmt: skip
#: Alphabets that the optical spacing pass knows (CRAFT 2.3).
ALPHABETS = frozenset(("Latn", "Cyrl", "Grek"))
#: Scripts written in squares, which may stand one above another.
SQUARE = frozenset(("Hani", "Jpan", "Kore", "Hira", "Kana", "Hang", "Bopo"))

_WRITING_SYSTEMS = (("Hira", "Jpan"), ("Kana", "Jpan"), ("Hang", "Kore"))
_EAST_ASIAN = frozenset(("Hani", "Hira", "Kana", "Hang", "Bopo"))


@lru_cache(maxsize=4096)
def script_of_char(ch: str) -> str:
    """The script of one character; COMMON for what several scripts use, or is not assigned."""
    found = ucd.script(ch)
    return COMMON if found in _SHARED else found


def script_of(text: str) -> str:
    """The script that most letters of `text` belong to (the first of equals); COMMON if none."""
    if text.isascii():
        return "Latn" if any(map(str.isalpha, text)) else COMMON
    counts: dict[str, int] = {}
    for ch in text:
        script = script_of_char(ch)
        if script != COMMON:
            counts[script] = counts.get(script, 0) + 1
    if not counts:
        return COMMON
    best = max(counts, key=lambda script: counts[script])
    if best in _EAST_ASIAN:
        for part, system in _WRITING_SYSTEMS:
            if part in counts:
                return system
    return best


@lru_cache(maxsize=64)
def has_joined(text: str) -> bool:
    """Whether any letter is of a joined script."""
    return any(script_of_char(ch) in JOINED for ch in text)


def scripts_of(text: str) -> list[str]:
    """The script that each character is set in (UAX #24, 5).

    Marks go with what bears them, brackets with what they hold; other common characters with
    what stands before them, if its script may use them, or else with what follows. COMMON is left
    only where the text has no letter at all.
    """
    found = [ucd.script(ch) for ch in text]
    if all(script in _SHARED for script in found):
        return [COMMON] * len(found)
    brackets = ucd.brackets()
    opened: list[tuple[str, int]] = []
    current = ""
    waiting: list[int] = []
    for i, ch in enumerate(text):
        script = found[i]
        if script not in _SHARED:
            current = script
            for at in waiting:
                found[at] = script
            waiting.clear()
            continue
        pair = brackets.get(ch)
        if pair and pair[1]:
            opened.append((pair[0], i))
            waiting.append(i)
            continue
        while pair and opened:
            close, at = opened.pop()
            if close == pair[0]:
                current = current if at in waiting else found[at]
                break
        shared = ucd.scripts(ch) if script != "Zinh" else frozenset()
        if current and not waiting and (not shared or current in shared):
            found[i] = current
        else:
            waiting.append(i)
    for at in waiting:
        found[at] = current
    return found


def script_runs(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Pieces (start, end, script) of `text[start:end]`, of one script each."""
    scripts = scripts_of(text)
    runs: list[tuple[int, int, str]] = []
    for i in range(start, end):
        if runs and runs[-1][2] == scripts[i]:
            runs[-1] = (runs[-1][0], i + 1, scripts[i])
        else:
            runs.append((i, i + 1, scripts[i]))
    return runs
