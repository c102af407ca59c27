"""Items and their aliases."""

from __future__ import annotations

from dataclasses import replace

from bot.transfers.model import KnownItem
from db import items
from db.engine import Database
from tests.db.world import DAY, MINUTE, NOW, entry, kept_item, pack


async def test_items_are_kept_in_order_and_known_by_every_alias(database: Database) -> None:
    async with database.writing() as conn:
        a, b = await pack(conn, "a", "b")
        ids = await items.add_items(conn, a.id, [(entry(f"n{n}", aliases=(f"guid {n}",)), f"hash {n}") for n in range(700)], NOW)
        assert ids == sorted(ids)
        assert len(set(ids)) == 700
        known = await items.known_items(conn, a.id, [*(f"guid {n}" for n in range(700)), "https://x.example/n3", "unknown"])
        assert len(known) == 701
        assert known["guid 3"] == known["https://x.example/n3"]
        assert known["guid 3"] == KnownItem(ids[3], 1, "hash 3", "Title of n3", NOW - MINUTE, NOW)
        assert await items.known_items(conn, b.id, ["guid 3"]) == {}
        assert await items.known_items(conn, a.id, []) == {}
        assert await items.add_items(conn, a.id, [], NOW) == []


async def test_items_that_are_alike_and_odd_links_keep_their_own_names(database: Database) -> None:
    links = ("https://x.example/a\x00", "https://x.example/a\ud800", "https://x.example/ö", "", "", "")
    told = [replace(entry("one", aliases=(f"guid {number}",)), link=link) for number, link in enumerate(links)]
    async with database.writing() as conn:
        [a] = await pack(conn, "a")
        ids = await items.add_items(conn, a.id, [(one, "h") for one in told], NOW)
        assert len(set(ids)) == len(links)
        kept = [await items.item(conn, item_id) for item_id in ids]
        assert [one.link for one in kept if one] == [
            "https://x.example/a\ufffd",
            "https://x.example/a\ufffd",
            "https://x.example/ö",
            "",
            "",
            "",
        ]
        known = await items.known_items(conn, a.id, [f"guid {number}" for number in range(6)])
        assert [known[f"guid {number}"].id for number in range(6)] == ids


async def test_the_same_alias_in_two_feeds_is_two_items(database: Database) -> None:
    async with database.writing() as conn:
        a, b = await pack(conn, "a", "b")
        first, second = [await kept_item(conn, feed.id, entry("one"), "h", NOW) for feed in (a, b)]
        assert first != second
        assert (await items.known_items(conn, b.id, ["https://x.example/one"]))["https://x.example/one"].id == second


async def test_an_alias_that_is_taken_stays(database: Database) -> None:
    async with database.writing() as conn:
        [a] = await pack(conn, "a")
        first = await kept_item(conn, a.id, entry("one", aliases=("guid",)), "h", NOW)
        second = await kept_item(conn, a.id, entry("two", aliases=("guid", "guid", "more")), "h", NOW)
        await items.add_aliases(conn, a.id, {second: ["https://x.example/one", "even more"]})
        known = await items.known_items(conn, a.id, ["guid", "more", "even more", "https://x.example/one"])
        assert {alias: item.id for alias, item in known.items()} == {
            "guid": first,
            "https://x.example/one": first,
            "more": second,
            "even more": second,
        }


async def test_a_revised_item_says_what_it_says_now(database: Database) -> None:
    async with database.writing() as conn:
        [a] = await pack(conn, "a")
        item_id = await kept_item(conn, a.id, entry("one"), "h1", NOW)
        changed = entry("one", title="Corrected", aliases=("new guid",))
        later = replace(changed, item=replace(changed.item, published=NOW + DAY), link="https://x.example/moved")
        assert await items.revise_item(conn, item_id, later, "h2", NOW + DAY) == 2
        assert await items.revise_item(conn, item_id, later, "h2", NOW + DAY) == 3
        known = await items.known_items(conn, a.id, ["new guid"])
        assert known == {"new guid": KnownItem(item_id, 3, "h2", "Corrected", NOW - MINUTE, NOW)}
        kept = await items.item(conn, item_id)
        assert kept
        assert (kept.link, kept.item.title, kept.item.source) == ("https://x.example/moved", "Corrected", "a")
        assert set(kept.aliases) == {"https://x.example/one", "new guid"}
        assert await items.item(conn, item_id + 1) is None


async def test_titles_are_listed_newest_first(database: Database) -> None:
    async with database.writing() as conn:
        a, b = await pack(conn, "a", "b")
        for n in range(4):
            await kept_item(conn, a.id, entry(f"n{n}"), "h", NOW + (n % 2) * MINUTE)
        await kept_item(conn, b.id, entry("other"), "h", NOW)
        assert await items.recent_titles(conn, a.id, 3) == ["Title of n3", "Title of n1", "Title of n2"]


async def test_old_bodies_are_forgotten_and_titles_stay(database: Database) -> None:
    async with database.writing() as conn:
        [a] = await pack(conn, "a")
        old, young = [await kept_item(conn, a.id, entry(name), "h", NOW + when) for name, when in (("old", 0 * DAY), ("young", DAY))]
        assert await items.forget_bodies(conn, NOW + MINUTE) == 1
        assert await items.forget_bodies(conn, NOW + MINUTE) == 0
        emptied, whole = await items.item(conn, old), await items.item(conn, young)
        assert emptied
        assert whole
        assert (emptied.item.title, emptied.item.summary, emptied.item.content) == ("Title of old", "", "")
        assert whole.item.content == "A body."
        assert (await items.known_items(conn, a.id, ["https://x.example/old"]))["https://x.example/old"].text_hash == "h"
