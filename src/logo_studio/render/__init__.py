"""Drawings to SVG text, pixels and contact sheets."""
