"""Critique: what is wrong with a drawing, measured (ARCHITECTURE: Drawing -> Review)."""
