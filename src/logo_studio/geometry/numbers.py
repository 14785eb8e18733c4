"""The only place where coordinates become text: grid integers (1/10 px) to short decimals."""

from __future__ import annotations

_TABLE_SPAN = 5200


def _tenths(n: int) -> str:
    sign, n = ("-", -n) if n < 0 else ("", n)
    whole, tenth = divmod(n, 10)
    if not tenth:
        return f"{sign}{whole}"
    return f"{sign}{whole or ''}.{tenth}"


_TABLE = [_tenths(n) for n in range(-_TABLE_SPAN, _TABLE_SPAN + 1)]


def tenths(n: int) -> str:
    """`n` tenths as the shortest decimal: 125 -> 12.5, -3 -> -.3, 40 -> 4."""
    return _TABLE[n + _TABLE_SPAN] if -_TABLE_SPAN <= n <= _TABLE_SPAN else _tenths(n)


def join(numbers: list[int]) -> str:
    """Numbers of one command's arguments, separated only where a reader needs it."""
    out: list[str] = []
    previous = ""
    for n in numbers:
        text = tenths(n)
        # ".5.5" is two numbers to every SVG reader, but only if the first has its dot.
        if previous and text[0] != "-" and not (text[0] == "." and "." in previous):
            out.append(" ")
        out.append(text)
        previous = text
    return "".join(out)
