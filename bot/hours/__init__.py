"""Members' own hours: their time zones, when a digest is due, when they want quiet, and what they are told then."""
