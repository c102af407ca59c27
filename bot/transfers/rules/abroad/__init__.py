"""The tables of French, German, Italian and Spanish: a language in its own modules, and what all four say alike side by side.

Words that say the same, and so need no rule: `synonyms` (Italian, Spanish), `synonyms_north` (French, German), in all their forms by
`conjugation`.
"""
