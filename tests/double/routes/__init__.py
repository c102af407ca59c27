"""The REST routes of the pretended Discord, a module a subject."""
