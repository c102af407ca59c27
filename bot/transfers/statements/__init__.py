"""What the clauses of an item state, of whom, from where to where, and what all of them together make of it."""
