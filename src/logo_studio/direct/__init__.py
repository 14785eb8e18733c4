"""Stage `direct`: meaning to proposals."""
