"""The terminal's front end: the same commands and alerts as in Discord, typed and printed."""
