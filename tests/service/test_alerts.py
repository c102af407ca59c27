"""Who is told what: rules, filters, followers, once a destination."""

from dataclasses import replace
from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.errors import NotHere, Refusal, TooMany, Unknown
from bot.transfers.model import Evidence, Kind, MoveType, Stage
from tests.service.stage import Theatre, everything, rumour


async def test_a_new_report_is_told_once_in_the_channel(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    taken = await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    assert taken.queued == 1
    assert await theatre.deliver() == ["Trent Alexander-Arnold → Real Madrid: in talks, says Daily Record of Football"]
    assert await theatre.deliver() == []


async def test_of_an_article_a_title_and_a_sentence_of_200_characters_are_shown(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    sentence = "Real Madrid are in talks, " + "as has been heard, " * 40
    await theatre.say(await theatre.pack(), replace(rumour(), evidence=Evidence(sentence, 0, 24)), title="Headline " * 60)
    await theatre.deliver()
    lines = [line.strip("“”") for line in everything(theatre.sender.sent[0][1]).splitlines()]
    title, told = [line for line in lines if line.startswith("Headline") or "heard" in line]
    assert told.startswith("Real Madrid are in talks, as has been heard")
    for line in (title, told):
        assert 150 < len(line) <= 200
        assert line.endswith("…")


async def test_the_backlog_of_a_first_poll_is_recorded_and_not_told(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    async with theatre.database.writing() as conn:
        from db import feeds, guild_feeds

        feed = await feeds.add_feed(conn, "https://new.example/rss", theatre.now, title="New", source="Weekly Goal")
        await guild_feeds.enable_feed(conn, 1, feed.id, theatre.now)
    taken = await theatre.say(feed, rumour(stage=Stage.BID))
    assert (taken.reports, taken.queued, taken.backlog) == (1, 0, True)
    assert await theatre.deliver() == []
    assert "bid made" in everything(await theatre.desk.saga(admin, "Alexander-Arnold", now=theatre.now))
    assert (await theatre.say(feed, rumour(stage=Stage.AGREED))).queued == 1


async def test_an_echo_is_quiet_and_a_stage_up_is_told(theatre: Theatre) -> None:
    admin = await theatre.guild(1, "https://own.example/rss")
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    theatre.now += timedelta(hours=1)
    assert (await theatre.say("https://own.example/rss", rumour(stage=Stage.TALKS))).queued == 0
    theatre.now += timedelta(hours=1)
    await theatre.say("https://own.example/rss", rumour(stage=Stage.BID, fee=20_000_000))
    assert await theatre.deliver() == [
        "Trent Alexander-Arnold → Real Madrid: in talks, says Daily Record of Football",
        "Trent Alexander-Arnold → Real Madrid: bid made (£20m), says Weekly Goal",
    ]


async def test_two_rules_for_one_channel_make_one_message(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    await theatre.desk.alerts_add(admin, 77, club="Liverpool", min_stage="talks", max_tier="1", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    assert len(await theatre.deliver()) == 1


@pytest.mark.parametrize(
    ("options", "told"),
    [
        ({"club": "Real Madrid"}, True),
        ({"club": "the Reds"}, True),
        ({"club": "Arsenal"}, False),
        ({"league": "LaLiga"}, True),
        ({"league": "Bundesliga"}, False),
        ({"player": "alexander arnold"}, True),
        ({"player": "Saka"}, False),
        ({"min_stage": "talks"}, True),
        ({"min_stage": "bid"}, False),
        ({"max_tier": "1"}, True),
    ],
)
async def test_a_rule_lets_through_what_it_names(theatre: Theatre, options: dict[str, str], told: bool) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, **options, now=theatre.now)  # type: ignore[arg-type]
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    assert bool(await theatre.deliver()) is told


async def test_who_reads_tier_1_only_hears_it_as_new_when_tier_1_says_it(theatre: Theatre) -> None:
    admin = await theatre.guild(1, "https://mill.example/rss", source="Rumour Mill")
    await theatre.desk.alerts_add(admin, 77, max_tier="1", now=theatre.now)
    await theatre.say("https://mill.example/rss", rumour(stage=Stage.BID))
    assert await theatre.deliver() == []
    theatre.now += timedelta(hours=2)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.BID))
    assert await theatre.deliver() == ["Trent Alexander-Arnold → Real Madrid: bid made, says Daily Record of Football"]


async def test_a_collapse_reaches_those_who_heard_of_the_bid(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, min_stage="bid", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.BID))
    theatre.now += timedelta(days=1)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.COLLAPSED))
    assert [line.split(": ")[1] for line in await theatre.deliver()] == [
        "bid made, says Daily Record of Football",
        "off, says Daily Record of Football",
    ]


async def test_one_item_on_two_clubs_is_one_message_a_channel(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(to="Bayern Munich", stage=Stage.TALKS))
    theatre.now += timedelta(days=1)
    await theatre.deliver()
    chosen = rumour(to="Real Madrid", stage=Stage.AGREED), rumour(to="Bayern Munich", stage=Stage.COLLAPSED)
    await theatre.say(await theatre.pack(), *chosen)
    assert await theatre.deliver() == ["Trent Alexander-Arnold → Real Madrid: deal agreed, says Daily Record of Football"]
    assert "Bayern Munich: off" in everything(theatre.sender.sent[-1][1])


async def test_followers_in_the_channel_are_mentioned_in_its_one_message(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, club="Arsenal", now=theatre.now)
    for user in (501, 502):
        await theatre.desk.follow(Asker(user, 1, "list"), player="TAA", where="channel", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    assert len(await theatre.deliver()) == 1
    delivery, _ = theatre.sender.sent[0]
    assert (delivery.kind, delivery.channel_id, delivery.mentions) == (Kind.CHANNEL, 77, (501, 502))


async def test_many_followers_are_mentioned_in_parts(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    for user in range(500, 680):
        await theatre.desk.follow(Asker(user, 1, "list"), player="TAA", where="channel", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    await theatre.deliver()
    parts = [delivery.mentions for delivery, _ in theatre.sender.sent]
    assert [len(part) for part in parts] == [75, 75, 30]
    assert {user for part in parts for user in part} == set(range(500, 680))


async def test_a_follow_by_direct_message_and_its_end(theatre: Theatre) -> None:
    await theatre.guild(1)
    fan = Asker(501, 1, "list")
    await theatre.desk.follow(fan, club="Liverpool", now=theatre.now)
    await theatre.desk.follow(fan, player="TAA", min_stage="talks", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    assert len(await theatre.deliver()) == 1
    assert theatre.sender.sent[0][0].kind is Kind.DIRECT
    await theatre.desk.unfollow(fan, "Liverpool", now=theatre.now)
    await theatre.desk.unfollow(fan, "arnold", now=theatre.now)
    theatre.now += timedelta(days=1)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.AGREED))
    assert await theatre.deliver() == []
    assert "nobody" in everything(await theatre.desk.following(fan, now=theatre.now))


async def test_mute_touches_the_presser_alone(theatre: Theatre) -> None:
    await theatre.guild(1)
    for user in (501, 502):
        await theatre.desk.follow(Asker(user, 1, "list"), player="TAA", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.INTEREST))
    await theatre.deliver()
    delivery, card = theatre.sender.sent[0]
    mute = next(button for button in card.buttons if button.label.startswith("Mute"))
    await theatre.desk.press(Asker(delivery.user_id, 1, "list"), mute.action, now=theatre.now)
    theatre.now += timedelta(days=1)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.BID))
    await theatre.deliver()
    assert [d.user_id for d, _ in theatre.sender.sent[2:]] == [({501, 502} - {delivery.user_id}).pop()]


async def test_an_edited_item_says_its_news_once(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    pack = await theatre.pack()
    await theatre.say(pack, rumour(stage=Stage.TALKS), alias="guid:live", title="Talks")
    theatre.now += timedelta(hours=3)
    taken = await theatre.say(pack, rumour(stage=Stage.TALKS), rumour(stage=Stage.BID), alias="guid:live", title="Bid made")
    assert (taken.new, taken.changed, taken.reports) == (0, 1, 1)
    assert [line.split(": ")[1].split(",")[0] for line in await theatre.deliver()] == ["in talks", "bid made"]


async def test_a_renewal_is_a_lane_of_its_own(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    theatre.now += timedelta(hours=1)
    await theatre.say(await theatre.pack(), rumour(to=None, stage=Stage.BID, move=MoveType.RENEWAL))
    await theatre.deliver()
    saga = everything(await theatre.desk.saga(admin, "TAA", now=theatre.now))
    assert "Staying at Liverpool: contract offered" in saga
    assert "Real Madrid: in talks" in saga


async def test_limits_and_wrong_words_are_sentences(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    fan = Asker(501, 1, "list")
    with pytest.raises(Refusal, match="a player or a club"):
        await theatre.desk.follow(fan, now=theatre.now)
    with pytest.raises(Unknown, match="Nobody called “Nobody Known”"):
        await theatre.desk.follow(fan, player="Nobody Known", now=theatre.now)
    with pytest.raises(Refusal, match="no alert channel"):
        await theatre.desk.follow(fan, player="TAA", where="channel", now=theatre.now)
    with pytest.raises(Refusal, match="Choose one of: available, interest"):
        await theatre.desk.follow(fan, player="TAA", min_stage="warm", now=theatre.now)
    with pytest.raises(Refusal, match="@everyone"):
        await theatre.desk.alerts_add(admin, 77, role_id=1, now=theatre.now)
    with pytest.raises(NotHere):
        await theatre.desk.alerts_list(Asker(501, 0, "list"), now=theatre.now)
    for club in ("Liverpool", "Arsenal", "Real Madrid", "Bayern"):
        await theatre.desk.follow(fan, club=club, now=theatre.now)
    with pytest.raises(TooMany, match="4 names already"):
        await theatre.desk.follow(fan, player="TAA", now=theatre.now)


async def test_wrong_is_counted_once_and_limited(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    for stage in (Stage.INTEREST, Stage.TALKS, Stage.BID):
        theatre.now += timedelta(hours=1)
        await theatre.say(await theatre.pack(), rumour(stage=stage))
    await theatre.deliver()
    presses = [next(b for b in card.buttons if b.label == "Wrong?").action for _, card in theatre.sender.sent]
    fan = Asker(501, 1, "list")
    assert "Thank you" in everything(await theatre.desk.press(fan, presses[0], now=theatre.now))
    assert "already" in everything(await theatre.desk.press(fan, presses[0], now=theatre.now))
    await theatre.desk.press(fan, presses[1], now=theatre.now)
    with pytest.raises(TooMany, match="2 reports within a day"):
        await theatre.desk.press(fan, presses[2], now=theatre.now)


async def test_a_rule_is_changed_in_part_and_keeps_the_rest(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, club="Liverpool", min_stage="bid", role_id=5, now=theatre.now)
    changed = await theatre.desk.alerts_edit(admin, "1", min_stage="talks", max_tier="2", style="compact", now=theatre.now)
    assert "#77 gets: moves to and from Liverpool, from “in talks” up, tier 2 or better, in one line and the link" in everything(changed)
    cleared = everything(await theatre.desk.alerts_edit(admin, "1", clear="subject", channel_id=78, now=theatre.now))
    assert "#78 gets: all transfer news, from “in talks” up, tier 2 or better" in cleared
    assert "with a mention of a role" in cleared
    assert "role" not in everything(await theatre.desk.alerts_edit(admin, "1", clear="role", now=theatre.now))
    await theatre.say(await theatre.pack(), rumour(stage=Stage.TALKS))
    await theatre.deliver()
    assert [(row.channel_id, row.role_id, row.style) for row, _ in theatre.sender.sent] == [(78, None, "compact")]


async def test_all_rules_can_be_seen_page_by_page(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    for channel in range(100, 130):
        await theatre.desk.alerts_add(admin, channel, club="Liverpool", now=theatre.now)
    card = await theatre.desk.alerts_list(admin, now=theatre.now)
    seen = everything(card)
    while more := next((button for button in card.buttons if button.label.startswith("More") and not button.off), None):
        card = await theatre.desk.press(admin, more.action, now=theatre.now)
        seen += everything(card)
    assert [channel for channel in range(100, 130) if f"#{channel}:" not in seen] == []
    with pytest.raises(NotHere, match="manage this server"):
        await theatre.desk.press(Asker(501, 1, "list"), "rules:1", now=theatre.now)
    helper = Asker(501, 1, "list", allowed=True)
    assert "page 2 of 3" in everything(await theatre.desk.press(helper, "rules:1", now=theatre.now))


async def test_a_rule_that_becomes_the_twin_of_another_takes_its_place(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, club="Liverpool", now=theatre.now)
    await theatre.desk.alerts_add(admin, 77, club="Arsenal", now=theatre.now)
    await theatre.desk.alerts_edit(admin, "2", club="the Reds", now=theatre.now)
    listed = everything(await theatre.desk.alerts_list(admin, now=theatre.now))
    assert "1 alert rule" in listed
    assert "2. #77: moves to and from Liverpool" in listed


async def test_what_an_edit_can_not_do_is_a_sentence(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    with pytest.raises(Refusal, match="Say what is to change"):
        await theatre.desk.alerts_edit(admin, "1", now=theatre.now)
    with pytest.raises(Refusal, match="@everyone"):
        await theatre.desk.alerts_edit(admin, "1", role_id=1, now=theatre.now)
    with pytest.raises(Refusal, match="subject, min_stage, max_tier, role"):
        await theatre.desk.alerts_edit(admin, "1", clear="all", now=theatre.now)
    with pytest.raises(Unknown, match="no alert rule"):
        await theatre.desk.alerts_edit(admin, "9", style="full", now=theatre.now)
