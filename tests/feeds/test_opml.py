"""Lists of feeds: in, out, and what is wrong with a row."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.feeds.errors import BadOpml
from bot.feeds.opml import MOST_BYTES, MOST_ROWS, OpmlRow, read_opml, write_opml


def opml(body: str, head: str = "<?xml version='1.0' encoding='utf-8'?>") -> bytes:
    return f"{head}<opml version='2.0'><head><title>x</title></head><body>{body}</body></opml>".encode()


def outline(url: str, title: str = "The Wing") -> str:
    return f'<outline type="rss" text="{title}" xmlUrl="{url}"/>'


def test_rows_in_order_through_folders() -> None:
    inner = f'<outline text="In">{outline("https://c.example/rss", "C")}</outline>'
    folder = f'<outline text="Clubs">{outline("https://b.example/rss", "B")}{inner}</outline>'
    rows = read_opml(opml(outline("https://a.example/rss", "A &amp; B") + folder))
    assert rows == (OpmlRow("https://a.example/rss", "A & B"), OpmlRow("https://b.example/rss", "B"), OpmlRow("https://c.example/rss", "C"))


def test_each_row_says_what_is_wrong_with_it() -> None:
    urls = (
        "https://a.example/rss",
        "https://A.example:443/rss#x",
        "ftp://a.example/",
        "http://127.0.0.1/",
        "http://me:secret@10.0.0.1/",
        "what?",
    )
    rows = read_opml(opml("".join(outline(url) for url in urls)))
    assert [row.problem is None for row in rows] == [True, False, False, False, False, False]
    assert "twice" in str(rows[1].problem)
    assert "secret" not in str(rows)


def test_what_the_operator_allows_may_be_imported() -> None:
    (row,) = read_opml(opml(outline("http://bridge:1200/wing")), frozenset({("bridge", 1200)}))
    assert row.problem is None


TITLES = st.text(max_size=60).map(lambda text: " ".join(text.split()))
URLS = st.lists(st.integers(0, 10**6).map(lambda n: f"https://wing.example/{n}?a=1&b=%C3%B6"), min_size=1, max_size=20, unique=True)


@given(URLS, TITLES)
def test_an_export_imports_as_equal(urls: list[str], title: str) -> None:
    first = read_opml(write_opml([OpmlRow(url, title) for url in urls]).encode())
    assert [row.url for row in first] == urls
    assert read_opml(write_opml(first).encode()) == first


def test_a_password_is_not_exported() -> None:
    text = write_opml([OpmlRow("https://me:secret@wing.example/rss", "x")])
    assert "secret" not in text
    assert "https://wing.example/rss" in text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "iso-8859-1"])
def test_encodings(encoding: str) -> None:
    head = f"<?xml version='1.0' encoding='{encoding}'?>"
    data = opml(outline("https://a.example/rss", "Fußball"), head).decode().encode(encoding)
    assert read_opml(data)[0].title == "Fußball"


def test_the_most_rows() -> None:
    rows = "".join(outline(f"https://a.example/{n}") for n in range(MOST_ROWS))
    assert len(read_opml(opml(rows))) == MOST_ROWS
    with pytest.raises(BadOpml, match="more than 500"):
        read_opml(opml(rows + outline("https://a.example/one-more")))


def test_the_most_depth() -> None:
    def nested(depth: int) -> bytes:
        return opml("<outline text='x'>" * (depth - 1) + outline("https://a.example/rss") + "</outline>" * (depth - 1))

    assert len(read_opml(nested(10))) == 1
    with pytest.raises(BadOpml, match="10 levels"):
        read_opml(nested(11))
    with pytest.raises(BadOpml):
        read_opml(nested(30_000))


@pytest.mark.parametrize(
    "data",
    [
        b"", b"   ", b"not xml", b"<html><body/></html>", b"<rss version='2.0'><channel/></rss>", opml(""), opml("<outline text='x'/>"),
        opml(outline("https://a.example/rss"))[:-20],
        opml("", "<!DOCTYPE opml [<!ENTITY a 'b'>]>"),
        b"<!DOCTYPE opml SYSTEM 'file:///etc/passwd'>" + opml(outline("https://a.example/rss"), ""),
        opml(outline("https://a.example/rss"), "<?xml version='1.0' encoding='punycode'?>"),
        b"\x00" * 1000, b"<opml>" * 10_000,
        b"x" * (MOST_BYTES + 1),
    ],
    ids=range(14),
)  # fmt: skip
def test_no_list(data: bytes) -> None:
    with pytest.raises(BadOpml) as caught:
        read_opml(data)
    assert str(caught.value).endswith(".")
