"""The pipeline that turns pinned font packages into the packaged typefaces."""
