"""Packaged data and its loader."""
