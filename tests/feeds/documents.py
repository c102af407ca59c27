"""Documents of the tests' own making, in the shapes that feeds have."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

NOW = datetime(2026, 7, 1, 12, 0, tzinfo=UTC)
PLAYERS = ("Ivo Pardal", "Łukasz Grünwald", "Óscar d’Amico", "J. O’Hara-Nkosi", "Søren Æbelø")
CLUBS = ("Harrowgate Rovers", "Real Cantera", "SV Nordhafen", "AS Vermiglio")


def when(number: int) -> datetime:
    return NOW - timedelta(minutes=37 * number)


def headline(number: int) -> str:
    return f"{PLAYERS[number % 5]} & {CLUBS[number % 4]}: “talks” no. {number} <again>"


def prose(number: int) -> str:
    player, club = PLAYERS[number % 5], CLUBS[number % 4]
    return f"{club} want {player} for £{number}.5m – {number} & counting. " * 3


def escaped(text: str) -> str:
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


TOPICS = "<category domain='https://wing.example/t'>Topic &amp; more</category> <comments>https://wing.example/c</comments>"
PICTURES = (
    "<media:content xmlns:media='http://search.yahoo.com/mrss/' url='https://wing.example/p.jpg?a=1&amp;b=2'>"
    "<media:credit><![CDATA[A. Wing]]></media:credit></media:content>"
)
AUTHOR = "<author><name>A. Writer</name><uri>https://wing.example/a</uri></author><category term='t'/>"


def rss2(numbers: Sequence[int]) -> str:
    items = "".join(
        f"<item><title><![CDATA[{headline(n)}]]></title><link>https://wing.example/story/{n}?a=1&amp;b={n}</link>"
        f'<guid isPermaLink="false">wing-{n}</guid><pubDate>{when(n):%a, %d %b %Y %H:%M:%S} GMT</pubDate>'
        f"{TOPICS}<description><![CDATA[<p>{escaped(prose(n))}</p><img src='x.jpg' alt=''/>]]></description>{PICTURES}</item>\n"
        for n in numbers
    )
    return (
        '<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>The Wing</title><link>https://wing.example/</link>'
        f"<ttl>15</ttl>\n{items}</channel></rss>\n"
    )


def atom(numbers: Sequence[int]) -> str:
    entries = "".join(
        f"<entry><title type='html'>{escaped(escaped(headline(n)))}</title><link rel='alternate' href='/story/{n}'/>"
        f"<id>tag:wing.example,2026:{n}</id><updated>{when(n):%Y-%m-%dT%H:%M:%SZ}</updated>"
        f"{AUTHOR}<summary>{escaped(prose(n))}</summary>"
        f"<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>{escaped(prose(n))} <b>More</b> of it.</p></div></content>"
        "</entry>\n"
        for n in numbers
    )
    return (
        "<?xml version='1.0' encoding='utf-8'?>\n<feed xmlns='http://www.w3.org/2005/Atom' xml:base='https://wing.example/'>"
        f"<title>The Wing</title><id>urn:wing</id><updated>{NOW:%Y-%m-%dT%H:%M:%SZ}</updated>\n{entries}</feed>\n"
    )


def rdf(numbers: Sequence[int]) -> str:
    items = "".join(
        f"<item rdf:about='https://wing.example/story/{n}'><title>{escaped(headline(n))}</title><link>https://wing.example/story/{n}</link>"
        f"<description>{escaped(prose(n))}</description><dc:date>{when(n):%Y-%m-%dT%H:%M:%S}+00:00</dc:date>"
        f"<content:encoded><![CDATA[<p>{escaped(prose(n))}</p> <q>said {n} ]]]]><![CDATA[> others</q>]]></content:encoded></item>\n"
        for n in numbers
    )
    return (
        '<?xml version="1.0"?>\n<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/">'
        f"<channel rdf:about='https://wing.example/'><title>The Wing</title><link>https://wing.example/</link></channel>\n{items}</rdf:RDF>\n"
    )


SHAPES = {"rss": rss2, "atom": atom, "rdf": rdf}
