"""Wording: views become cards. All that the bot says is said here; how it looks is the front ends' work."""
