"""Webhooks: who is told what, signed, delivered at least once."""
