"""Words that reading leans on: roles, nations, competitions, ordinary words. Sets of folded words; no behaviour."""


def word_set(text: str) -> frozenset[str]:
    """The words of a table; an underscore joins the words of a phrase.

    >>> sorted(word_set("keeper full_back"))
    ['full back', 'keeper']
    """
    return frozenset(word.replace("_", " ") for word in text.split())
