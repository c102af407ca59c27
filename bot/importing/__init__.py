"""Names at scale: lists of players from a file (Wikidata's answers, or a plain CSV) brought into the database.

`lines`, `table` and `results` read formats, `records` says what a row means, `gathering` makes players of rows, `clubs`
knows how clubs are written; `run` does the whole import. All but `run` are pure, and hold a bounded part of the file.
"""
