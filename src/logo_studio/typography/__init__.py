"""Type: from a text and a typeface to placed outlines, in cap heights."""
