"""Plain text: words, sentences, sums, languages, the parts of a post, and the units that all other reading works on."""
