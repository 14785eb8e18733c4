"""Any line of Unicode gives a reading whose spans hold, or one error that says why not."""

from __future__ import annotations

import unicodedata

from hypothesis import example, given, settings
from hypothesis import strategies as st

from logo_studio.errors import BriefError
from logo_studio.model.brief import PALETTE_NAMES, STYLES
from logo_studio.model.reading import Reading
from logo_studio.understand.line import read_line

#: Pieces that rules hang on, so that chance meets them.
_PIECES = (
    "coffee roastery|called|Northwind|, |. |not|no|with|an|owl|in|dark|green|Lisbon|since|1987|«|»"
    "|\"|'|’|and|but|warm|tagline|:|–|#C62828|is a|that|которая|под названием|без|叫|的|という|なし"
    "|، |اسمه|بدون|adında|'da|นาม|🥐|👩\u200d🍳|\u202e|\ufeff|e\u0301|İ|ß|ﬁ|नाम की|이라는| "
)
PIECES = st.sampled_from(_PIECES.split("|"))
LINES = st.one_of(
    st.lists(PIECES, max_size=30).map("".join),
    st.lists(PIECES, max_size=30).map(" ".join),
    st.text(max_size=200),
    st.text("\"'«»„“”‚‘’「」 ,.-ab", max_size=400),
)


def sound(reading: Reading) -> None:
    at = 0
    for span in reading.spans:
        assert at <= span.start < span.end <= len(reading.line)
        at = span.end
        said = reading.line[span.start : span.end]
        match span.kind:
            case "palette":
                assert span.value in PALETTE_NAMES
            case "tone":
                assert span.value in STYLES
            case "color":
                assert span.value in reading.brief.colors
            case "established":
                assert int(said) == int(span.value)
            case "trade" | "name" | "tagline":
                assert letters(span.value) in letters(said)
            case _:
                assert span.value
    assert reading.brief.business_type


def letters(text: str) -> str:
    return "".join(ch for ch in unicodedata.normalize("NFC", text) if ch.isalnum())


@settings(max_examples=300, deadline=None)
@given(LINES)
@example("'" * 2000)
@example('"a' * 1000)
@example("not " * 500)
@example("深" * 2000)
@example("that is a called in with not, " * 66)
@example("A & " * 500)
@example("x'" * 1000)
@example("# #12 #123 #1234567")
@example("\u202e\u2066 \ufeff")
@example("叫")
@example("1987年創業" * 200)
@example("dunkel" * 333)
def test_any_line_is_read_or_refused(line: str) -> None:
    try:
        reading = read_line(line)
    except BriefError:
        return
    sound(reading)
    assert read_line(line) == reading
