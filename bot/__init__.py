"""The running service: poll feeds, take in what they say, deliver alerts, answer commands."""
