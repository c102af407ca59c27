"""The English tables: how reporters say where a move stands, and what the words around names tell.

Rules, put in order in `table`: for the beginning and the end of talk `wants`, `askings`, `approaches`, `exits`, `freed`, `keeping`,
`stays`, `refusals`, `interest`, `targets`, `suitors`, `sequels`, `answers`, `endings`, `denials`; for dealings and what is done `talks`,
`waiting`, `parleys`, `open_points`, `bids`, `terms`, `accords`, `formalities`, `dealings`, `deals`, `signings`, `moves`, `states`;
for contracts `first`; for what is told by the way `surroundings`;
for what is put shortly `teasers`, `titles`, `standfirsts`, `notices`, `headlines`, `headed`, `briefs`, `columns`, `gossip`; for posts
`club_notices`, `wires`,
`correspondents`, `posts`, `long_posts`, `leavers`, `post_deals`, `bulletins`, `sayings`, `steps`, `turns`, `dispatches`,
`afterthoughts`, `further`, `replies`, `papers`, `last_days`. Words that say the same,
and so need no rule: `synonyms`, `suitor_synonyms`, `time_synonyms`. Where nothing else is stated, `hints`. What is no news, `features`.

Cues, put in order in `lexicon`: which club buys or sells, and which names are players' (`cues`, `parts`, `slots`, `holders`, `sellers`,
`company`, `post_cues`, `wants_cues`, `wire_cues`).
"""
