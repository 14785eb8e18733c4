"""The studio: from one line to a finished identity in the browser (docs/studio.md)."""
