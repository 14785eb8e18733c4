"""The shapes of request bodies; OpenAPI is made from them."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import AliasChoices, BaseModel, ConfigDict, Field

Axis = Literal["type", "mark", "colour", "lockup"]


class Body(BaseModel):
    """A body; a field that is not known is refused by name, and "1" is no number."""

    model_config = ConfigDict(extra="forbid", strict=True)


class Generate(BaseModel):
    """A request for six logos. Unknown preferences are kept and reported in `warnings`."""

    model_config = ConfigDict(
        strict=True,
        json_schema_extra={
            "examples": [
                {
                    "business_type": "coffee roastery",
                    "preferences": {"name": "Northwind", "style": "minimal", "colors": ["warm"]},
                }
            ]
        },
    )
    business_type: str = Field(description="the trade, in any language")
    preferences: dict[str, Any] = Field(
        default_factory=dict,
        validation_alias=AliasChoices("preferences", "prefs"),
        description="name, tagline, description, style, colors, avoid, seed, ...; alias: prefs",
    )
    user_id: str | None = Field(default=None, description="a UUID of yours, kept with the job")


class Explain(BaseModel):
    """A brief to be explained."""

    model_config = ConfigDict(strict=True)
    business_type: str
    name: str | None = None
    preferences: dict[str, Any] = Field(
        default_factory=dict, validation_alias=AliasChoices("preferences", "prefs")
    )


class Render(Body):
    """A design spec to be drawn."""

    spec: dict[str, Any] = Field(description="a design spec (docs/design-spec.md)")
    format: Literal["svg", "png", "json"] = "svg"
    version: Literal["color", "reversed", "black", "white", "symbol", "small"] = "color"
    artboard: Literal["square", "wide", "tight"] | None = None
    transparent: bool | None = None
    size: int = Field(default=512, ge=16, le=4096, description="width of a PNG in px")


class Edit(Body):
    """Named changes to a design spec, and nothing else."""

    spec: dict[str, Any]
    changes: dict[str, Any] = Field(
        min_length=1, max_length=64,
        description='field -> value, e.g. {"name_type.weight": 700, "palette.roles.ink": "#111"}',
    )  # fmt: skip


class More(Body):
    """More logos like a given one: the axes in `vary` change, all others are held."""

    spec: dict[str, Any]
    business_type: str
    preferences: dict[str, Any] = Field(default_factory=dict)
    vary: list[Axis] = Field(default=["type"], min_length=1, max_length=4)
    count: int = Field(default=6, ge=1, le=24)


class Person(Body):
    """What stationery and signatures say beside the logo."""

    person: str = Field(default="", max_length=80)
    position: str = Field(default="", max_length=80)
    email: str = Field(default="", max_length=120)
    phone: str = Field(default="", max_length=40)
    address: str = Field(default="", max_length=200)
    domain: str = Field(default="", max_length=120)


class KitOrder(Body):
    """An order for a brand kit."""

    spec: dict[str, Any]
    parts: list[str] | None = Field(
        default=None, max_length=32, description="parts to make; all of them by default"
    )
    contact: Person = Field(default_factory=Person)
    trade: str = Field(default="", max_length=120, description="for trademark notes")
