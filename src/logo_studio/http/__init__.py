"""The HTTP door: parses, calls the service or the engine, answers (docs/http.md)."""
