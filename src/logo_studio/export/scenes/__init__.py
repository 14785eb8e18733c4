"""Mock scenes: the logo where customers will see it, drawn as vectors, in daylight and at night."""
