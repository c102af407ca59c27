"""What feeds carry and nobody here reads (pictures, topics, authors), taken out of a document before it is parsed.

Half of a newspaper's feed and most of its elements are such, and feedparser takes its time for each element. A document that is
not well-formed is left as it is: what stands where in it is feedparser's to guess.
"""

from __future__ import annotations

from itertools import product

from lxml import etree

_ATOM = ("{http://www.w3.org/2005/Atom}",)
_RSS = ("",)
_MEDIA = ("{http://search.yahoo.com/mrss/}", "{http://search.yahoo.com/mrss}")
_DUBLIN_CORE = ("{http://purl.org/dc/elements/1.1/}",)
_SLASH = ("{http://purl.org/rss/1.0/modules/slash/}", "{http://wellformedweb.org/commentAPI/}", "{http://wellformedweb.org/CommentAPI/}")
_TAGS = (
    (_RSS, ("category", "author", "comments")),
    (_ATOM, ("category", "author", "contributor")),
    (_DUBLIN_CORE, ("creator", "subject", "rights", "publisher", "contributor")),
    (_MEDIA, ("group", "content", "thumbnail", "credit", "copyright", "category", "keywords", "rating", "player", "hash", "restriction")),
    (_SLASH, ("comments", "section", "department", "hit_parade", "comment", "commentRss")),
)
_BALLAST = frozenset(space + name for spaces, names in _TAGS for space, name in product(spaces, names))
_WITHIN = _BALLAST | {space + name for space, name in product((*_RSS, *_ATOM), ("name", "email", "uri", "url"))}
_ENTRIES = ("item", "entry", "{http://www.w3.org/2005/Atom}entry")


def without_ballast(document: bytes) -> bytes:
    """The same document, which is UTF-8 and has no DTD, with less in its entries. Inside of what is read nothing is touched.

    >>> without_ballast(b"<rss><channel><item><title>A</title><category>B</category> C</item></channel></rss>")
    b'<rss><channel><item><title>A</title> C</item></channel></rss>'
    >>> without_ballast(b"<rss><channel><item><title>A</title><category>B</category>")
    b'<rss><channel><item><title>A</title><category>B</category>'
    """
    try:
        root = etree.fromstring(document, etree.XMLParser(resolve_entities=False, no_network=True, strip_cdata=False))
    except etree.XMLSyntaxError:
        return document
    for entry in root.iter(*_ENTRIES):
        if root in (entry.getparent(), next(entry.iterancestors(), root).getparent()):
            for child in list(entry.iterchildren(*_BALLAST)):
                if all(inner.tag in _WITHIN for inner in child.iterdescendants()):
                    _take_out(child)
    return bytes(etree.tostring(root, encoding="utf-8"))


def _take_out(element: etree._Element) -> None:
    """Take an element out of its parent, and leave the text behind it."""
    parent, before = element.getparent(), element.getprevious()
    assert parent is not None  # noqa: S101
    if element.tail and before is not None:
        before.tail = (before.tail or "") + element.tail
    elif element.tail:
        parent.text = (parent.text or "") + element.tail
    parent.remove(element)
