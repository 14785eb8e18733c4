"""Any name in Unicode is set whole, or refused with a reason that names what is wrong."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from logo_studio.errors import BriefError, LogoStudioError, UnsupportedCharacters
from logo_studio.model.brief import Brief
from logo_studio.model.spec import Type
from logo_studio.typography.line import set_line
from logo_studio.typography.phrases import pieces
from logo_studio.typography.writing import faces_for

#: Letters of every script that is set here, with what stands between them in names.
SCRIPTS = (
    "abÉßñ", "Жёґ", "Άής", "Աև", "აზ", "אבּגְ", "ابتةیڈلا\u200c",
    "कक्षि\u094dर\u200d", "শ্রীক", "ਪੰਜ", "શ્ર",
    "கொஸ்", "క్ష", "ಕೃ", "ശ്ര", "ශ්‍ර", "กำ้เ", "ກາ່",
    "ភ្នំ", "မြန်", "ቡና", "서울꽃", "花音", "かなーゃ", "カフ",
    "०१٠١09", " -&'’().,·\u200f\u2066\u2069",
)  # fmt: skip
MIXED = st.lists(
    st.sampled_from(SCRIPTS).flatmap(lambda letters: st.text(letters, max_size=4)), max_size=6
).map("".join)
SLOW = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])


def ink_or_reason(name: str) -> None:
    """Every character of the name is drawn, or the refusal says which are not."""
    refusal: LogoStudioError | None = None
    try:
        brief = Brief(business_type="café", name=name)
        if not brief.name:
            return
        face = faces_for(brief.name)[0]
        line = set_line(brief.name, Type(face=face.id, weight=face.default_weight))
    except LogoStudioError as error:
        refusal = error
    if refusal is not None:
        assert refusal.message
        if isinstance(refusal, UnsupportedCharacters):
            assert refusal.characters
            assert all(f"U+{ord(ch):04X}" in refusal.message for ch in refusal.characters[:2])
        return
    assert "".join(p.text for p in pieces(brief.name)) == brief.name
    drawn = {i for g in line.glyphs for i in range(g.cluster, g.cluster + len(g.char))}
    lost = [
        ch
        for i, ch in enumerate(line.text)
        if i not in drawn and not ch.isspace() and unicodedata.category(ch) not in ("Cf", "Mn")
    ]
    assert not lost, (face.id, lost)


@SLOW
@given(name=st.text(min_size=1, max_size=24))
@example(name="\u202eevil")
@example(name="a\u2066ب\u2069c")
@example(name="Z\u0338\u0321\u031b\u0301")
@example(name="👩\u200d🍳")
@example(name="ក្ក្ក្ក")
@example(name="\u0301")
def test_any_text(name: str) -> None:
    ink_or_reason(name)


@SLOW
@given(name=MIXED)
@example(name="नमस्ते مقهى")
@example(name="שלום (Café) 24/7 نور")
@example(name="\u200d\u200c")
def test_any_mixture_of_scripts(name: str) -> None:
    ink_or_reason(name)


@pytest.mark.parametrize("name", ["a\x00b", "a\ud800b", "a\u202db", "a\u202ab", "\udfff"])
def test_what_is_no_text_is_refused(name: str) -> None:
    with pytest.raises(BriefError):
        Brief(business_type="café", name=name)


def test_the_hint_offers_the_name_without_its_picture() -> None:
    with pytest.raises(UnsupportedCharacters, match="no typeface here can set") as caught:
        faces_for("Pizza 🍕 Roma")
    assert '"Pizza Roma"' in str(caught.value.hint)
