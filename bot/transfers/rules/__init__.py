"""What reporters' words mean: a table of rules for each language, and the little language that the rules are written in."""
