"""Reports folded into sagas: what each changes, what is news and why, who said it first, and what a front end shows of it."""
