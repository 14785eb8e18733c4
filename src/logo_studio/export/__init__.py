"""One logo to the files of a brand kit: one module per artefact, joined by `kit.py`."""
