"""Paths: shapes, moves, booleans, measures, numbers."""
