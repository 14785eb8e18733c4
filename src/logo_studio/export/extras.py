"""Libraries that only kits need: loaded when used, named with their install command when absent."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from logo_studio.errors import LogoStudioError


class MissingExtra(LogoStudioError):
    """A library of an optional extra is not installed; the hint is the command that installs it."""

    code = "missing_extra"


def need(module: str, extra: str, purpose: str) -> Any:
    """The module, imported. MissingExtra, saying for what and how to install, if there is none."""
    try:
        return import_module(module)
    except ImportError:
        package = module.partition(".")[0]
        raise MissingExtra(
            f"{purpose} needs {package}, which is not installed",
            f'pip install "logo-studio[{extra}]", or leave the part out with --only',
        ) from None
