"""Settings, logging, and the data files that the reader knows names from. Imports nothing of the project."""
