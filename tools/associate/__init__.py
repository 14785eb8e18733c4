"""Training the table of associations (`words.bin`) from a teacher; see tools/build_words.py."""
