"""The tables of French, German, Italian and Spanish: a language in its own modules, and what all four say alike side by side."""
