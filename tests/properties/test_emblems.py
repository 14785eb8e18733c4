"""Whatever is asked for, no protected emblem is issued."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from logo_studio import Brief, LogoStudioError, design, draw
from logo_studio.color.grounds import resolve
from logo_studio.critique.checks import protected_emblem
from logo_studio.critique.facts import Facts
from logo_studio.marks.containers import CONTAINERS
from logo_studio.marks.registry import motif, motifs
from logo_studio.model.spec import DesignSpec, Mark, Roles
from logo_studio.rng import unit

#: Marks that show a cross, a crescent, a frame, rings, bands or a disc.
RISKY = ("medical_cross", "moon", "interlock", "overlap", "church", "bandage", "sun")
REDS = ("#D8232A", "#E4002B", "#B3261E", "#FF0000", "#C8102E", "#FF6B6B")
SLOW = settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.too_slow])
BASE: DesignSpec = design(Brief(business_type="hospital", name="Nordo"))[0].spec
GROUNDS = ("light", "ink", "paper", "dark", "brand", "duo")


def issued(spec: DesignSpec) -> bool:
    """Whether `spec` is drawn; what is drawn must be free."""
    try:
        logo = draw(spec)
    except LogoStudioError as error:
        if error.code != "protected_emblem":
            raise
        return False
    measured = protected_emblem.measure(Facts(logo.drawing))
    assert measured is None or measured[0] == 1.0, measured
    return True


@SLOW
@given(
    mark=st.sampled_from([m for m in RISKY if m in motifs()]),
    form=st.integers(0, 40),
    red=st.sampled_from(REDS),
    second=st.sampled_from([*REDS, "#FFFFFF", "#1F4FB4"]),
    ground=st.sampled_from(GROUNDS),
    container=st.sampled_from([None, *CONTAINERS]),
)
def test_no_spec_in_red_is_issued_as_an_emblem(
    mark: str, form: int, red: str, second: str, ground: str, container: str | None
) -> None:
    row = motif(mark)
    params = {k: p.sample(unit(form, f"{mark}/{k}")) for k, p in row.params.items()}
    spec = replace(
        BASE,
        mark=Mark(id=mark, params=params, container=container if row.containable else None),
        palette=resolve("warm", ground, red, second),  # type: ignore[arg-type]
        lockup=replace(BASE.lockup, id="stacked", variant=None),
    )
    issued(spec)


FORMS = ("pills", "weave", "petals", "capsules", "hearts")
RED_ON_WHITE = Roles(
    paper="#FFFFFF", ink="#1B1B1B", secondary="#444444", primary="#D8232A",
    accent="#D8232A", tint="#D8232A", shade="#D8232A",
)  # fmt: skip


def plain_cross(roles: Roles) -> DesignSpec:
    return replace(
        BASE,
        mark=Mark(id="medical_cross"),
        palette=replace(BASE.palette, roles=roles),
        lockup=replace(BASE.lockup, id="stacked", variant=None),
    )


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("counter", ["heart", "leaf"])
def test_a_red_cross_is_refused_however_its_arms_are_cut(form: str, counter: str) -> None:
    spec = replace(plain_cross(RED_ON_WHITE), mark=Mark(
        id="medical_cross", params={"form": form, "counter": counter}
    ))  # fmt: skip
    assert not issued(spec)


def test_a_red_cross_is_refused_with_a_reason() -> None:
    with pytest.raises(LogoStudioError, match="Red Cross") as refused:
        draw(plain_cross(RED_ON_WHITE))
    assert refused.value.code == "protected_emblem"
    assert "another colour" in refused.value.hint


def test_the_same_cross_in_green_is_drawn() -> None:
    green = replace(RED_ON_WHITE, primary="#1E8A4C", accent="#1E8A4C", tint="#1E8A4C")
    assert issued(plain_cross(replace(green, shade="#1E8A4C")))


@settings(SLOW, max_examples=12)
@given(
    trade=st.sampled_from(["first aid courses", "hospital", "pharmacy", "clinic", "观音诊所"]),
    colors=st.lists(st.sampled_from([*REDS, "#FFFFFF"]), min_size=1, max_size=2, unique=True),
    seed=st.integers(0, 10_000),
)
def test_a_brief_in_red_gets_other_logos(trade: str, colors: list[str], seed: int) -> None:
    logos = design(Brief(business_type=trade, name="Nordo", colors=tuple(colors), seed=seed))
    assert len(logos) == 6
    for logo in logos:
        assert not logo.review.refusal
        assert issued(logo.spec)
