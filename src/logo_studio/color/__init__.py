"""Colour: OKLCH, contrast, colour vision, the promised palettes and their grounds."""
