"""Names in a sentence, and who or what each means in its item: clubs, outlets, players, and people who are none."""
