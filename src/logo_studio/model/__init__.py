"""The vocabulary: frozen values that stages hand over."""
