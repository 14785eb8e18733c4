"""Where SVG files are kept: one port; memory, a folder, S3."""
