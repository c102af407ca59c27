"""A sentence cut into clauses, and how each is meant: beside the last, before it in time, or only if."""
