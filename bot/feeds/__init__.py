"""Feeds: what is asked of publishers' servers and how their documents are read. Nothing here stores."""
