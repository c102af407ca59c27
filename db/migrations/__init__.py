"""Steps of the schema, forward only. Each stands on its own: it imports no table of today."""
