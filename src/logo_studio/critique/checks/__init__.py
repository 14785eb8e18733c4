"""One check a file; `profiles.py` lists them."""
