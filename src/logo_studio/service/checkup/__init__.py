"""The doctor of a running system: what is wrong with it, and how to mend it."""
