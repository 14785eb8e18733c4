"""The errors of the package. They know nothing of HTTP or the command line; doors map codes."""

from __future__ import annotations


class LogoStudioError(Exception):
    """Something a caller can mend.

    Attributes:
        message: one line: what is wrong, and where.
        hint: one line: how to mend it; may be empty.
        code: stable, machine-readable, snake_case; never changes once released.
    """

    code = "logo_studio_error"

    def __init__(self, message: str, hint: str = "", code: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.hint = hint
        if code is not None:
            self.code = code

    def __str__(self) -> str:
        return f"{self.message} ({self.hint})" if self.hint else self.message


class BriefError(LogoStudioError):
    """The brief cannot be read: empty, too long, or holding characters that are not text."""

    code = "invalid_brief"


class SpecError(LogoStudioError):
    """A design spec is malformed: unknown field, wrong version, value out of range."""

    code = "invalid_spec"


class UnsupportedCharacters(LogoStudioError):
    """No typeface here can set these characters; they are named, never dropped.

    `characters` holds each of them once, in order of appearance.
    """

    code = "unsupported_characters"

    def __init__(self, message: str, hint: str = "", characters: tuple[str, ...] = ()) -> None:
        super().__init__(message, hint)
        self.characters = characters


class GeometryError(LogoStudioError):
    """A boolean operation gave an impossible area, even after repair."""

    code = "geometry"


class DrawingError(LogoStudioError):
    """A drawing breaks a rule of its normal form (docs/drawing.md): a fault of the engine."""

    code = "invalid_drawing"


class AssetError(LogoStudioError):
    """Packaged data is missing or does not match its recorded hash."""

    code = "asset"
