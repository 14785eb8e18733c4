"""AI Logo Studio: professional vector logos from a short brief.

>>> from logo_studio import Brief, design
>>> len(design(Brief(business_type="coffee roastery", name="Northwind")))
6
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from logo_studio.version import VERSION

if TYPE_CHECKING:
    from logo_studio.errors import LogoStudioError
    from logo_studio.kit.kit import export_kit
    from logo_studio.model.brief import Brief
    from logo_studio.model.drawing import Drawing
    from logo_studio.model.kit import Kit
    from logo_studio.model.logo import Logo
    from logo_studio.model.spec import DesignSpec
    from logo_studio.studio import design, draw

__version__ = VERSION
__all__ = [
    "Brief", "DesignSpec", "Drawing", "Kit", "Logo", "LogoStudioError", "design", "draw",
    "export_kit",
]  # fmt: skip

# Names are loaded when first used: `logo-studio version` does not pay for the engine.
_HOME = {
    # not where Brief is defined: this module gives it its reader of lines (Brief.from_line)
    "Brief": "logo_studio.understand.line",
    "DesignSpec": "logo_studio.model.spec",
    "Drawing": "logo_studio.model.drawing",
    "Kit": "logo_studio.model.kit",
    "Logo": "logo_studio.model.logo",
    "LogoStudioError": "logo_studio.errors",
    "design": "logo_studio.studio",
    "draw": "logo_studio.studio",
    "read_line": "logo_studio.understand.line",
    "export_kit": "logo_studio.kit.kit",
}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    value = getattr(import_module(_HOME[name]), name)
    globals()[name] = value
    return value
