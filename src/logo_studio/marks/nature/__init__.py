"""Marks of the family nature."""

from __future__ import annotations

from logo_studio.marks.registry import Motif

MOTIFS: tuple[Motif, ...] = ()
