"""Documents as they come: whole, cut off, mislabelled and hostile; what is read of them is true or is left out."""

import codecs
import time
from datetime import UTC, datetime, timedelta

import pytest

from bot.feeds.charset import CODECS, to_text
from bot.feeds.errors import Hostile, NotAFeed, ParseError
from bot.feeds.parse import MOST_ENTRIES, MOST_TEXT, parse_feed
from bot.transfers.model import Entry, ParsedFeed
from tests.feeds.documents import NOW, SHAPES, headline, prose, rss2, when
from tests.feeds.stage import entry, rss

BASE = "https://wing.example/feed"


def read(document: str | bytes, content_type: str = "application/xml", now: datetime = NOW) -> ParsedFeed:
    body = document.encode() if isinstance(document, str) else document
    return parse_feed(body, {"content-type": content_type}, BASE, now)


def only(document: str | bytes, content_type: str = "application/xml") -> Entry:
    (found,) = read(document, content_type).entries
    return found


@pytest.mark.parametrize("shape", SHAPES)
def test_each_shape_says_the_same(shape: str) -> None:
    parsed = read(SHAPES[shape](range(5)))
    assert (parsed.title, parsed.entries_seen, parsed.skipped) == ("The Wing", 5, 0)
    for number, found in enumerate(parsed.entries):
        assert found.item.title == headline(number)
        assert found.item.published == when(number)
        assert found.link.startswith(f"https://wing.example/story/{number}")
        assert " ".join(prose(number).split()) in " ".join(found.item.text.split())


@pytest.mark.parametrize("shape", SHAPES)
def test_400_cuts_alter_nothing(shape: str) -> None:
    document = SHAPES[shape](range(8)).encode()
    whole = {found.aliases[-1]: (found.item, found.link) for found in read(document).entries}
    read_of_cuts = 0
    for number in range(400):
        cut = document[: 1 + number * (len(document) - 12) // 400]
        try:
            parsed = read(cut)
        except ParseError:
            continue
        read_of_cuts += len(parsed.entries)
        for found in parsed.entries:
            assert whole[found.aliases[-1]] == (found.item, found.link), len(cut)
        assert parsed.entries_seen - parsed.skipped == len(parsed.entries)
    assert read_of_cuts > 1000


def test_a_column_of_slots() -> None:
    """One story in several places of a page, as a broadcaster lists it: 103 entries, 92 stories."""
    slots = [entry(n, guid=f"https://wing.example/{n}#{n % 20}", link=f"https://wing.example/{n}?at_medium=RSS") for n in range(92)]
    again = [
        entry(n, guid=f"https://wing.example/{n}#{n % 20 + 7}", link=f"https://wing.example/{n}?at_medium=RSS") for n in range(0, 77, 7)
    ]
    parsed = read(rss(*slots, *again))
    assert (parsed.entries_seen, len(parsed.entries)) == (103, 92)


def test_what_the_publisher_wishes() -> None:
    channel = "<ttl>15</ttl><skipHours><hour>3</hour><hour>24</hour></skipHours>"
    parsed = read(rss(entry(1), channel=channel))
    assert (parsed.ttl, parsed.skip_hours) == (900, {0, 3})
    syndication = '<rss xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><sy:updatePeriod> hourly </sy:updatePeriod>'
    assert read(f"{syndication}<sy:updateFrequency>2</sy:updateFrequency></channel></rss>").ttl == 1800
    assert read(rss(entry(1), channel="<ttl>soon</ttl>")).ttl is None


@pytest.mark.parametrize(
    ("link", "meant"),
    [
        ("/story/1", "https://wing.example/story/1"),
        ("story/1", "https://wing.example/story/1"),
        ("//other.example/1", "https://other.example/1"),
        ("https://user:secret@wing.example/1", "https://wing.example/1"),
        ("javascript:alert(1)", ""),
        ("data:text/html,x", ""),
        ("file:///etc/passwd", ""),
        ("ftp://wing.example/1", ""),
        ("http://[::", ""),
        ("https://wing.example/" + "a" * 3000, ""),
    ],
)
def test_links(link: str, meant: str) -> None:
    assert only(rss(entry(1, link=link))).link == meant


def test_markup_is_stripped_and_text_is_text() -> None:
    found = only(
        rss(
            entry(
                1,
                "<![CDATA[<b>Pardal</b> &amp; co]]>",
                text="&lt;script&gt;alert(1)&lt;/script&gt;&lt;p&gt;One&lt;/p&gt;&lt;p&gt;two&lt;/p&gt;",
            )
        )
    )
    assert found.item.title == "Pardal & co"
    assert "<" not in found.item.summary
    assert "One" in found.item.summary


def test_more_entries_than_are_read() -> None:
    parsed = read(rss(*(entry(n) for n in range(MOST_ENTRIES + 20))))
    assert (len(parsed.entries), parsed.skipped) == (MOST_ENTRIES, 20)


def test_more_text_than_is_read() -> None:
    found = only(rss(entry(1, text="ö Wörter " * 40_000)))
    assert found.cut
    assert MOST_TEXT - 10 < len(found.item.summary.encode()) <= MOST_TEXT
    assert not only(rss(entry(1, text="short"))).cut


def test_an_entry_without_words_is_skipped_and_the_rest_read() -> None:
    parsed = read(rss(entry(1), "<item><title></title></item>", entry(2)))
    assert (len(parsed.entries), parsed.skipped) == (2, 1)
    with pytest.raises(NotAFeed):
        read(rss("<item><title></title></item>", "<item/>"))


def test_an_empty_feed_is_a_feed() -> None:
    assert read(rss()).entries == ()


def test_an_ill_formed_document_loses_its_last_entry() -> None:
    parsed = read(rss(entry(1), entry(2, "Rovers & Wing & nothing"), entry(3)))
    assert [found.item.title for found in parsed.entries] == ["Story number 1", "Rovers & Wing & nothing"]
    assert (parsed.entries_seen, parsed.skipped) == (3, 1)


@pytest.mark.parametrize(
    "document",
    [
        "", "   ", "{}", "just words", "<!doctype html><html><head></head></html>", "<html><body>rss</body></html>", "<opml/>",
        "<?xml version='1.0'?>", "<!-- " * 50, "<rss", "<svg xmlns='http://www.w3.org/2000/svg'/>", "\x89PNG\r\n", "%PDF-1.7",
        "<rss><channel><item><title>Cut",
    ],
)  # fmt: skip
def test_no_feed(document: str) -> None:
    with pytest.raises(NotAFeed):
        read(document)


@pytest.mark.parametrize(
    "document",
    [
        "<!DOCTYPE rss [<!ENTITY a 'b'>]><rss><channel><item><title>&a;</title></item></channel></rss>",
        "<?xml version='1.0'?>\n<!-- x -->\n<!doctype rss SYSTEM 'x' [ <!ENTITY % p SYSTEM 'file:///etc/passwd'> %p; ]><rss/>",
        "<!DOCTYPE lolz [<!ENTITY lol 'lol'><!ENTITY lol2 '&lol;&lol;'>]><rss/>",
        "junk <!DOCTYPE rss [<!ENTITY a SYSTEM 'http://127.0.0.1/'>]><rss/>",
        "<!ENTITY a 'b'><rss/>",
        "<!DOCTYPE rss [",
    ],
)  # fmt: skip
def test_definitions_of_its_own_are_refused(document: str) -> None:
    with pytest.raises(Hostile):
        read(document)


def test_a_document_type_without_definitions_is_passed_over() -> None:
    doctype = '<!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">'
    assert only(f"<?xml version='1.0'?>{doctype}<rss version='0.91'><channel>{entry(1)}</channel></rss>").item.title == "Story number 1"


def test_junk_before_the_document() -> None:
    warning = "<br />\n<b>Warning</b>: something is deprecated in <b>/srv/feed.php</b> on line <b>3</b><br />\n\n"
    assert only(warning + rss(entry(1)).decode()).item.title == "Story number 1"


def test_no_file_is_read(tmp_path: object) -> None:
    with pytest.raises(NotAFeed):
        read(b"/etc/passwd")
    with pytest.raises(NotAFeed):
        read(b"/dev/zero")


NAME = "Gyökeres – Łukasz"


@pytest.mark.parametrize(
    ("encoding", "declared", "content_type", "name"),
    [
        ("utf-8", "utf-8", "application/xml", NAME),
        ("utf-8", None, "text/xml", NAME),
        ("utf-8", "utf-8", "text/xml; charset=iso-8859-1", NAME),
        ("utf-8", "iso-8859-1", "text/xml; charset=utf-8", NAME),
        ("utf-8-sig", "iso-8859-1", "application/xml", NAME),
        ("utf-16", "utf-16", "application/xml", NAME),
        ("utf-16-le", "utf-16", "application/xml", NAME),
        ("utf-16-be", "utf-16", "application/xml", NAME),
        ("cp1252", "windows-1252", "application/xml", "Gyökeres – Müller"),
        ("cp1252", "iso-8859-1", "application/xml", "Gyökeres – “€5m”"),
        ("cp1252", None, "application/xml", "Gyökeres – Müller"),
        ("cp1252", None, "application/xml; charset=ISO-8859-1", "Gyökeres"),
        ("iso8859-2", "ISO-8859-2", "application/xml", "Łukasz"),
        ("iso8859-15", "iso-8859-15", "application/xml", "€ Gyökeres"),
        ("cp1251", "windows-1251", "application/xml", "Гьокереш"),
        ("koi8-r", "koi8-r", "application/xml", "Гиокерес"),
        ("cp1254", "iso-8859-9", "application/xml", "Yıldız"),
        ("gb18030", "gb2312", "application/xml", "约克雷斯"),
        ("cp932", "Shift_JIS", "application/xml", "三笘"),
        ("euc-jp", "euc-jp", "application/xml", "三笘"),
        ("cp949", "euc-kr", "application/xml", "손흥민"),
        ("utf-8", "utf-8lias", "application/xml", NAME),
        ("utf-8", "", "application/xml; charset=", NAME),
    ],
)
def test_encodings(encoding: str, declared: str | None, content_type: str, name: str) -> None:
    says = f' encoding="{declared}"' if declared is not None else ""
    document = rss(entry(1, name)).decode().replace(' encoding="utf-8"', says)
    assert only(document.encode(encoding), content_type).item.title == name


@pytest.mark.parametrize(
    "label",
    ["punycode", "bz2", "zlib", "rot13", "base64", "hex", "utf-7", "idna", "unicode_escape", "mbcs", "utf-32", "cp037", "undefined"],
)
def test_python_s_own_codecs_are_refused(label: str) -> None:
    try:
        codecs.lookup(label)
    except LookupError:
        pytest.skip("not on this system")
    document = rss(entry(1)).replace(b'encoding="utf-8"', f'encoding="{label}"'.encode())
    with pytest.raises(Hostile):
        read(document)
    with pytest.raises(Hostile):
        read(rss(entry(1)), f"text/xml; charset={label}")


def test_every_label_of_the_web_is_known_to_python() -> None:
    assert len(CODECS) > 200
    for codec in set(CODECS.values()):
        assert codecs.lookup(codec)


def test_broken_characters_do_not_spoil_the_rest() -> None:
    assert only(rss(entry(1, "Gyökeres X")).replace(b"X", b"\xff")).item.title == "Gyökeres �"
    assert to_text(b"") == ""


def test_control_characters_are_dropped() -> None:
    assert only(rss(entry(1, "Gyö\x0bkeres\x00 stays")).replace(b"stays", b"goes")).item.title == "Gyökeres goes"


@pytest.mark.parametrize(
    ("written", "meant"),
    [
        ("&#55357;&#56832;", "😀"),
        ("&#xD83D;&#xDE00;", "😀"),
        ("&#xD83D;", "�"),
        ("&#0;&#x1F;&#11;&#xFFFF;&#x110000;&#99999999;", ""),
        ("&#233;&#x1F600;&#57344;", "é😀\ue000"),
    ],
)
def test_references_to_characters(written: str, meant: str) -> None:
    parsed = read(rss(entry(1, f"Before {written}after"), entry(2)))
    assert [found.item.title for found in parsed.entries] == [f"Before {meant}after", "Story number 2"]


def test_dates_are_read_or_unknown() -> None:
    dates = ["Wed, 01 Jul 2026 12:09:00 GMT", "Wed, 01 Jul 2026 12:11:00 GMT", "heute", "", "Thu, 01 Jan 1970 00:00:00 GMT"]
    published = [found.item.published for found in read(rss(*(entry(n, date=date) for n, date in enumerate(dates)))).entries]
    assert published == [datetime(2026, 7, 1, 12, 9, tzinfo=UTC), None, None, None, None]


def test_a_big_document_is_read_in_good_time() -> None:
    document = rss2(range(300))
    began = time.process_time()
    assert len(read(document).entries) == 300
    assert time.process_time() - began < 3


def test_the_newest_text_of_a_repeated_entry_is_kept_whatever_the_order() -> None:
    old = entry(1, "Old", guid="g", date=f"{NOW - timedelta(hours=2):%a, %d %b %Y %H:%M:%S} GMT")
    new = entry(1, "New", guid="g", date=f"{NOW - timedelta(hours=1):%a, %d %b %Y %H:%M:%S} GMT")
    assert only(rss(old, new)).item.title == only(rss(new, old)).item.title == "New"
