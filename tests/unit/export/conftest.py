"""Kits for the tests of the exporters."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))

from tests_export import CONTACT, KINDS, kit_of, logo

from logo_studio import Kit
from logo_studio.export.brand import Brand, Desk
from logo_studio.kit.kit import make_brand


@pytest.fixture(params=KINDS)
def kit(request: pytest.FixtureRequest) -> Kit:
    """Each of the kits in turn."""
    return kit_of(request.param)


@pytest.fixture
def one() -> Kit:
    """The kit of the stacked logo."""
    return kit_of("stacked")


@pytest.fixture
def brand() -> Brand:
    """What the stacked logo's exporters look at."""
    return make_brand(logo("stacked"), CONTACT)


@pytest.fixture
def desk(brand: Brand) -> Desk:
    """A desk to work at."""
    return Desk(brand)
