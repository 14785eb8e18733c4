"""`logo-studio batch` in its parts: what is written, who draws, how far it is."""
