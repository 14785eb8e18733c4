"""Backups: every row and every object, checked by hash, in a folder or one file."""
