"""The engine's version: part of every design spec, since bytes are promised per version."""

from __future__ import annotations

VERSION = "0.1.0"
