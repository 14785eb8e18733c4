"""Constructed marks: the register, families of constructors, containers, finishing."""
