"""What stands beside clubs' names and belongs to them: the letters of what they are, and words for the sides of their women."""

from bot.transfers.vocabulary import word_set

LETTERS = word_set("fc afc sc cf ac fk")
WOMEN = word_set("women ladies wfc")
WOMEN_ABROAD = word_set("femminile femenino femenina femeni feminas frauen damen feminines feminine feminin dames vrouwen")
