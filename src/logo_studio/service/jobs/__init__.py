"""Jobs, their variants, events and dead letters: one port, one store over SQLite and PostgreSQL."""
