"""Discord's front end: slash commands, buttons, and the sender of alerts. Knows views and cards, no storage."""
