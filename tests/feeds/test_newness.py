"""Which entries are new: identity through shuffles and re-numberings, first polls, backlog, edits."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

import pytest

from bot.feeds.identity import Names, aliases, canonical_story
from bot.feeds.newness import Sorted, sort_entries, text_hash
from bot.feeds.parse import parse_feed
from bot.transfers.model import Feed, KnownItem
from tests.feeds.documents import NOW
from tests.feeds.stage import entry, rss

HOUR = timedelta(hours=1)
DAY = timedelta(days=1)


def stamp(at: datetime) -> str:
    return f"{at:%a, %d %b %Y %H:%M:%S} GMT"


@dataclass
class Shelf:
    """What is kept of one feed, by the rules that the sorting rests on: any alias finds the item, the first owner keeps it."""

    feed: Feed = field(default_factory=lambda: Feed(1, "https://wing.example/feed"))
    by_alias: dict[str, KnownItem] = field(default_factory=dict)
    items: dict[int, KnownItem] = field(default_factory=dict)
    told: list[str] = field(default_factory=list)

    def poll(self, *items: str, now: datetime = NOW) -> Sorted:
        """Take a document in; `told` grows by the titles that may be news."""
        parsed = parse_feed(rss(*items), {}, "https://wing.example/feed", now)
        known = {alias: self.items[item.id] for alias, item in self.by_alias.items()}
        found = sort_entries(self.feed, parsed, known, [item.title for item in self.items.values()], now)
        for new in found.new:
            self._keep(len(self.items) + 1, 1, new.entry, now)
        for held in found.held:
            self._keep(len(self.items) + 1, 1, held, now)
        for change in found.changed:
            self._keep(change.known.id, change.known.revision + 1, change.entry, change.known.first_seen_at)
        for number, names in found.further_aliases().items():
            for alias in names:
                self.by_alias.setdefault(alias, self.items[number])
        self.told += [told.entry.item.title for told in (*found.new, *found.changed) if not told.backlog]
        self.feed = replace(self.feed, primed_at=self.feed.primed_at or now, succeeded_at=now)
        return found

    def _keep(self, number: int, revision: int, kept, now: datetime) -> None:  # type: ignore[no-untyped-def]
        item = KnownItem(number, revision, text_hash(kept.item), kept.item.title, kept.item.published, now)
        self.items[number] = item
        for alias in kept.aliases:
            self.by_alias.setdefault(alias, item)


@pytest.fixture
def shelf() -> Shelf:
    return Shelf()


def test_the_first_poll_is_backlog_and_the_next_item_is_news(shelf: Shelf) -> None:
    first = shelf.poll(entry(1), entry(2))
    assert first.backlog
    assert [new.backlog for new in first.new] == [True, True]
    second = shelf.poll(entry(3), entry(1), entry(2), now=NOW + HOUR)
    assert not second.backlog
    assert (len(second.new), len(second.same)) == (1, 2)
    assert shelf.told == ["Story number 3"]


def test_an_empty_first_poll_primes(shelf: Shelf) -> None:
    shelf.poll()
    shelf.poll(entry(1), now=NOW + HOUR)
    assert shelf.told == ["Story number 1"]


def test_an_entry_older_than_a_week_is_backlog(shelf: Shelf) -> None:
    shelf.poll()
    found = shelf.poll(entry(1, date=stamp(NOW - 8 * DAY)), entry(2, date=stamp(NOW - 6 * DAY)), now=NOW + HOUR)
    assert [new.backlog for new in found.new] == [True, False]
    assert not found.backlog


def test_an_edit_of_what_was_old_is_backlog_too(shelf: Shelf) -> None:
    shelf.poll()
    shelf.poll(entry(1, date=stamp(NOW - 30 * DAY)), now=NOW + HOUR)
    found = shelf.poll(entry(1, "Another headline", date=stamp(NOW - 30 * DAY)), now=NOW + 2 * HOUR)
    assert [change.backlog for change in found.changed] == [True]


def test_a_feed_that_was_away_for_days_comes_back_quietly(shelf: Shelf) -> None:
    shelf.poll(entry(1))
    back = shelf.poll(entry(9), entry(8), entry(1, "Edited meanwhile"), now=NOW + 4 * DAY)
    assert back.backlog
    assert shelf.told == []
    shelf.poll(entry(10), entry(9), now=NOW + 4 * DAY + HOUR)
    assert shelf.told == ["Story number 10"]


def test_away_for_a_weekend_is_not_away(shelf: Shelf) -> None:
    shelf.poll(entry(1))
    assert not shelf.poll(entry(2), entry(1), now=NOW + 2 * DAY).backlog
    assert shelf.told == ["Story number 2"]


@pytest.mark.parametrize(
    "edited",
    [entry(1, "A new headline"), entry(1, text="More text"), entry(1, "A new headline", link="https://wing.example/moved", guid="g1")],
    ids=["title", "text", "title and address"],
)
def test_an_edited_item_is_read_again(edited: str, shelf: Shelf) -> None:
    shelf.poll(entry(1, guid="g1"))
    found = shelf.poll(edited, now=NOW + HOUR)
    assert (len(found.changed), len(found.new)) == (1, 0)
    assert found.changed[0].known.id == 1
    again = shelf.poll(edited, now=NOW + 2 * HOUR)
    assert (len(again.same), len(again.changed)) == (1, 0)


def test_a_new_date_or_white_space_is_no_edit(shelf: Shelf) -> None:
    shelf.poll(entry(1, text="One  two", date=stamp(NOW - DAY)))
    found = shelf.poll(entry(1, text="One two ", date=stamp(NOW)), now=NOW + HOUR)
    assert len(found.same) == 1


def test_dates_never_decide_what_is_new(shelf: Shelf) -> None:
    shelf.poll(entry(1, date=stamp(NOW)))
    shelf.poll(entry(2, date=stamp(NOW - 2 * DAY)), entry(3, date="nonsense"), entry(1), now=NOW + HOUR)
    assert shelf.told == ["Story number 2", "Story number 3"]


Story = Callable[[int], str]
BY: dict[str, Story] = {
    "link only": entry,
    "guid only": lambda n: entry(n, link="", guid=f"guid-{n}"),
    "both": lambda n: entry(n, guid=f"guid-{n}"),
    "title and day": lambda n: entry(n, link="", date=stamp(NOW - n * HOUR)),
    "the front page as link": lambda n: entry(n, link="https://wing.example/", guid=f"guid-{n}"),
    "one link for all": lambda n: entry(n, link="https://wing.example/live", guid=f"guid-{n}"),
    "one guid for all": lambda n: entry(n, guid="constant"),
    "one link with marks": lambda n: entry(n, link=f"https://wing.example/live#post-{n}", guid=f"https://wing.example/live#post-{n}"),
}


@pytest.mark.parametrize("story", BY.values(), ids=BY.keys())
def test_shuffled_and_cut_documents_bring_nothing_new(story: Story, shelf: Shelf) -> None:
    """Whatever names the entries: order and choice do not matter, and each new story is told once."""
    chance = random.Random(7)
    shelf.poll(*(story(n) for n in range(8)))
    for poll in range(1, 40):
        numbers = [n for n in range(8 + poll) if n >= poll]
        chance.shuffle(numbers)
        found = shelf.poll(*(story(n) for n in numbers), now=NOW + poll * HOUR)
        assert len(found.new) == 1, poll
        assert not found.changed
    assert shelf.told == [f"Story number {n}" for n in range(8, 47)]


SAME_STORY = {
    "tracking": ("https://wing.example/a?id=7", "https://wing.example/a?utm_source=x&id=7&at_medium=RSS&fbclid=1#xtor=RSS-3"),
    "scheme and port": ("http://wing.example:80/a", "https://wing.example/a"),
    "capitals of the host": ("https://Wing.Example/a", "https://wing.example./a"),
    "from the feed": ("https://wing.example/a?ref=rss", "https://wing.example/a"),
}
OTHER_STORY = {
    "path": ("https://wing.example/a", "https://wing.example/b"),
    "query": ("https://wing.example/?p=1", "https://wing.example/?p=2"),
    "host": ("https://wing.example/a", "https://fin.example/a"),
    "capitals of the path": ("https://wing.example/a", "https://wing.example/A"),
}


@pytest.mark.parametrize(("one", "other"), SAME_STORY.values(), ids=SAME_STORY.keys())
def test_same_address(one: str, other: str) -> None:
    assert canonical_story(one) == canonical_story(other) is not None


@pytest.mark.parametrize(("one", "other"), OTHER_STORY.values(), ids=OTHER_STORY.keys())
def test_other_address(one: str, other: str) -> None:
    assert canonical_story(one) != canonical_story(other)


@pytest.mark.parametrize(
    "link", ["", "https://wing.example", "https://wing.example/#top", "https://wing.example/?utm_source=rss", "mailto:a@b", "http://[::"]
)
def test_no_story_s_address(link: str) -> None:
    assert canonical_story(link) is None


def test_slots_that_move(shelf: Shelf) -> None:
    """A guid with the number of a place on the page: the stories move down a place with each new one."""
    for poll in range(10):
        stories = range(poll + 5, poll, -1)
        items = [entry(n, guid=f"https://wing.example/{n}#{place}") for place, n in enumerate(stories)]
        shelf.poll(*items, now=NOW + poll * HOUR)
    assert shelf.told == [f"Story number {n}" for n in range(6, 15)]
    assert len(shelf.items) == 14


def test_guids_that_are_places(shelf: Shelf) -> None:
    """A guid that is nothing but the place: the address tells the stories apart, and hides none behind an old one."""
    for poll in range(10):
        items = [entry(n, guid=str(place)) for place, n in enumerate(range(poll + 5, poll, -1))]
        shelf.poll(*items, now=NOW + poll * HOUR)
    assert shelf.told == [f"Story number {n}" for n in range(6, 15)]


def test_an_address_that_moves_keeps_the_guid_and_the_other_way(shelf: Shelf) -> None:
    shelf.poll(entry(1, guid="g1"))
    shelf.poll(entry(1, guid="g1", link="https://wing.example/football/1"), now=NOW + HOUR)
    shelf.poll(entry(1, guid="other", link="https://wing.example/football/1"), now=NOW + 2 * HOUR)
    shelf.poll(entry(1, link="", guid="other"), now=NOW + 3 * HOUR)
    assert shelf.told == []
    assert len(shelf.items) == 1


def test_one_item_under_two_names_is_edited_once(shelf: Shelf) -> None:
    shelf.poll(entry(1, guid="g"), entry(2, "Story number 1", link="https://wing.example/copy", guid="g"))
    assert len(shelf.items) == 1
    split = (entry(1, "Now changed"), entry(2, "Now changed", link="https://wing.example/copy"))
    found = shelf.poll(*split, now=NOW + HOUR)
    assert (len(found.changed), len(found.same), len(found.new)) == (1, 1, 0)
    assert len(shelf.poll(*split, now=NOW + 2 * HOUR).same) == 2


def test_a_renumbering_is_held(shelf: Shelf) -> None:
    shelf.poll(*(entry(n, guid=f"old-{n}", link=f"https://wing.example/old/{n}") for n in range(20)))
    new_names = [entry(n, guid=f"new-{n}", link=f"https://wing.example/new/{n}") for n in range(20)]
    found = shelf.poll(entry(99), *new_names, now=NOW + HOUR)
    assert len(found.held) == 20
    assert shelf.told == ["Story number 99"]
    assert len(shelf.poll(entry(99), *new_names, now=NOW + 2 * HOUR).same) == 21


def test_a_relaunch_with_new_titles_and_old_dates_is_backlog(shelf: Shelf) -> None:
    shelf.poll(*(entry(n, date=stamp(NOW - n * HOUR)) for n in range(20)))
    items = [entry(100 + n, f"Relaunched {n}", date=stamp(NOW - (n + 2) * HOUR)) for n in range(20)]
    found = shelf.poll(entry(99, date=stamp(NOW + HOUR / 2)), *items, now=NOW + HOUR)
    assert sum(new.backlog for new in found.new) == 20
    assert shelf.told == ["Story number 99"]


def test_a_busy_deadline_day_is_news(shelf: Shelf) -> None:
    shelf.poll(*(entry(n, date=stamp(NOW - n * HOUR)) for n in range(10)))
    burst = [entry(100 + n, f"Deadline {n}", date=stamp(NOW + timedelta(minutes=n))) for n in range(60)]
    late = [entry(200 + n, f"Written before the last poll {n}", date=stamp(NOW - timedelta(minutes=40))) for n in range(5)]
    shelf.poll(*burst, *late, now=NOW + HOUR)
    assert len(shelf.told) == 65


def test_a_daily_column_with_one_title_is_news_each_day(shelf: Shelf) -> None:
    for day in range(6):
        columns = [entry(n, "Gossip column", text=f"Gossip of day {n}", date=stamp(NOW + n * DAY)) for n in range(day, -1, -1)]
        shelf.poll(*columns, now=NOW + day * DAY + HOUR)
    assert shelf.told == ["Gossip column"] * 5
    after = [entry(n, "Gossip column", text=f"Gossip of day {n}", date=stamp(NOW + n * DAY)) for n in range(8, -1, -1)]
    shelf.poll(*after, now=NOW + 7 * DAY + HOUR)
    assert shelf.told == ["Gossip column"] * 8


def test_aliases_are_short_enough_to_keep() -> None:
    (found,) = aliases([Names("https://wing.example/" + "a" * 900, "g" * 5000, "t" * 9000)])
    assert all(len(alias) < 320 for alias in found)
