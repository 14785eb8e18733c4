"""Stage `compose`: design spec to drawing."""
