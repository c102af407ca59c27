"""What becomes of a send that fails, and of a row whose outcome is unknown."""

from datetime import timedelta

import pytest

from bot.asker import Asker
from bot.deliver import LEASE, PATIENCE, deliver_due
from bot.phrase.card import Card
from bot.sender import ANSWER_WITHIN, Busy, Refused, Sent, Unsure, Why
from bot.transfers.model import Delivery, Kind, Stage
from bot.wording import Wording
from db import outbox
from tests.service.stage import ListSender, Theatre, everything, rumour


async def alert_in(theatre: Theatre, channel: int = 77) -> Asker:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, channel, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    return admin


async def test_busy_waits_as_long_as_asked(theatre: Theatre) -> None:
    await alert_in(theatre)
    theatre.sender.answers.append(Busy("rate limited", timedelta(seconds=40)))
    assert await theatre.deliver() == []
    theatre.now += timedelta(seconds=39)
    assert await theatre.deliver() == []
    theatre.now += timedelta(seconds=2)
    assert len(await theatre.deliver()) == 1
    assert theatre.sender.looked == 0


async def test_an_unsure_send_is_looked_for_before_it_is_sent_again(theatre: Theatre) -> None:
    await alert_in(theatre)
    theatre.sender.answers.append(Unsure("the answer was lost"))
    await theatre.deliver()
    theatre.sender.there[1] = Sent(4711, 77)
    theatre.now += timedelta(minutes=5)
    assert await theatre.deliver() == []
    assert theatre.sender.looked == 1
    async with theatre.database.reading() as conn:
        assert await outbox.queue_depth(conn) == 0
        assert (await outbox.posted(conn, 4711)) is not None


async def test_an_unsure_send_that_is_not_there_is_sent_again_with_its_nonce(theatre: Theatre) -> None:
    await alert_in(theatre)
    theatre.sender.answers.append(Unsure("the answer was lost"))
    await theatre.deliver()
    theatre.now += timedelta(seconds=6)
    assert len(await theatre.deliver()) == 1
    assert theatre.sender.looked == 0, "within the nonce's time Discord itself tells"


async def test_a_claim_of_a_dead_process_runs_out_and_is_looked_for(theatre: Theatre) -> None:
    await alert_in(theatre)
    async with theatre.database.writing() as conn:
        (row,) = await outbox.claim(conn, "list", theatre.now, LEASE, 10)
    assert await theatre.deliver() == []
    theatre.now += LEASE + timedelta(seconds=1)
    assert len(await theatre.deliver()) == 1
    assert theatre.sender.looked == 1
    assert theatre.sender.sent[0][0].nonce == row.nonce


class SlowSender(ListSender):
    """Takes all the time that a sender may, for each question."""

    def __init__(self, theatre: Theatre) -> None:
        super().__init__()
        self.theatre = theatre

    async def send(self, delivery: Delivery, card: Card) -> Sent:
        self.theatre.now += ANSWER_WITHIN
        assert self.theatre.now < delivery.lease_until, "another machine would send it too"
        return await super().send(delivery, card)

    async def find(self, delivery: Delivery) -> Sent | None:
        self.theatre.now += ANSWER_WITHIN
        return await super().find(delivery)


async def test_a_slow_search_and_a_slow_send_end_within_the_lease(theatre: Theatre) -> None:
    theatre.sender = SlowSender(theatre)
    await alert_in(theatre)
    async with theatre.database.writing() as conn:
        await outbox.claim(conn, "list", theatre.now, LEASE, 10)
    theatre.now += LEASE + timedelta(seconds=1)
    assert len(await theatre.deliver()) == theatre.sender.looked == 1


async def test_a_row_is_not_sent_so_late_that_its_lease_may_end_meanwhile(theatre: Theatre) -> None:
    await alert_in(theatre)

    async def slow(row: Delivery) -> Card | None:
        theatre.now += LEASE - ANSWER_WITHIN + timedelta(seconds=1)
        return await Wording(theatre.database)(row)

    assert await deliver_due(theatre.database, theatre.sender, slow, lambda: theatre.now) == 1
    assert await theatre.deliver() == [], "it is leased still"
    theatre.now += ANSWER_WITHIN
    assert len(await theatre.deliver()) == theatre.sender.looked == 1


async def test_a_day_of_failures_is_given_up_aloud(theatre: Theatre) -> None:
    await alert_in(theatre)
    theatre.sender.answers += [Busy("down", timedelta(seconds=1)) for _ in range(200)]
    for _ in range(200):
        await theatre.deliver()
        theatre.now += timedelta(minutes=15)
    tried = 200 - len(theatre.sender.answers)
    assert PATIENCE / timedelta(minutes=15) - 5 < tried < PATIENCE / timedelta(minutes=15) + 12
    async with theatre.database.reading() as conn:
        assert await outbox.queue_depth(conn) == 0


@pytest.mark.parametrize(("late", "told"), [(PATIENCE, 1), (PATIENCE + timedelta(seconds=1), 0)])
async def test_an_alert_that_waited_for_more_than_a_day_is_told_to_nobody(theatre: Theatre, late: timedelta, told: int) -> None:
    """As where the bot was away meanwhile: nobody tried to send it, so no failure gives it up."""
    await alert_in(theatre)
    theatre.now += late
    assert len(await theatre.deliver()) == told
    async with theatre.database.reading() as conn:
        assert await outbox.queue_depth(conn) == 0


async def test_a_lost_permission_pauses_the_channel_and_is_told_once(theatre: Theatre) -> None:
    admin = await alert_in(theatre, 77)
    await theatre.desk.alerts_add(admin, 88, club="Arsenal", now=theatre.now)
    theatre.sender.answers.append(Refused(Why.NO_PERMISSION, "Missing Permissions", "Send Messages"))
    await theatre.deliver()
    told = [(d.kind, d.channel_id, everything(c)) for d, c in theatre.sender.sent]
    assert [(kind, channel) for kind, channel, _ in told] == [(Kind.NOTICE, 88)]
    assert "I lack the permission “Send Messages” there" in told[0][2]
    assert "paused: I lack" in everything(await theatre.desk.alerts_list(admin, now=theatre.now))
    theatre.now += timedelta(hours=5)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.AGREED))
    assert await theatre.deliver() == []
    await theatre.desk.alerts_add(admin, 77, now=theatre.now)
    theatre.now += timedelta(hours=5)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.OFFICIAL))
    assert len(await theatre.deliver()) == 1


async def test_refused_direct_messages_fall_back_to_one_mention_without_names(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, club="Arsenal", now=theatre.now)
    fan = Asker(501, 1, "list")
    await theatre.desk.follow(fan, player="TAA", now=theatre.now)
    await theatre.say(await theatre.pack(), rumour())
    theatre.sender.answers.append(Refused(Why.NO_DIRECT_MESSAGES, "Cannot send messages to this user"))
    await theatre.deliver()
    ((delivery, card),) = theatre.sender.sent
    assert (delivery.channel_id, delivery.mentions) == (77, (501,))
    assert not any(name in everything(card) for name in ("Alexander", "Madrid", "Liverpool"))
    theatre.now += timedelta(days=1)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.AGREED))
    assert await theatre.deliver() == [], "then it is silent"
    await theatre.desk.follow(fan, player="TAA", now=theatre.now)
    await theatre.desk.direct_opened(fan, 9_501, now=theatre.now)
    theatre.now += timedelta(days=1)
    await theatre.say(await theatre.pack(), rumour(stage=Stage.OFFICIAL))
    assert len(await theatre.deliver()) == 1
    assert theatre.sender.sent[-1][0].channel_id == 9_501


async def test_what_waits_for_a_member_who_refuses_direct_messages_is_dropped_with_the_first(theatre: Theatre) -> None:
    admin = await theatre.guild(1)
    await theatre.desk.alerts_add(admin, 77, club="Real Madrid", now=theatre.now)
    fan, other = Asker(501, 1, "list"), Asker(502, 1, "list")
    for follower in (fan, other):
        await theatre.desk.follow(follower, club="Arsenal", now=theatre.now)
    for target in ("Liverpool", "Bayern Munich", "Real Madrid"):
        await theatre.say(await theatre.pack(), rumour("Bukayo Saka", target, of="Arsenal"))
    theatre.sender.shut.add(fan.user_id)
    await theatre.deliver()
    told = [(delivery.kind, delivery.user_id, delivery.mentions) for delivery, _ in theatre.sender.sent]
    assert sorted(told) == [
        (Kind.CHANNEL, 0, ()),
        *[(Kind.DIRECT, 502, ())] * 3,
        (Kind.NOTICE, 0, (501,)),
    ]


async def test_a_row_whose_words_are_gone_is_dropped(theatre: Theatre) -> None:
    await alert_in(theatre)
    async with theatre.database.writing() as conn:
        from sqlalchemy import delete

        from db.tables import items

        await conn.execute(delete(items))
    assert await theatre.deliver() == []
    async with theatre.database.reading() as conn:
        assert await outbox.queue_depth(conn) == 0


async def test_what_was_unsure_stays_so_through_a_busy_answer(theatre: Theatre) -> None:
    await alert_in(theatre)
    theatre.sender.answers += [Unsure("the answer was lost"), Busy("rate limited", timedelta(seconds=90))]
    await theatre.deliver()
    theatre.now += timedelta(seconds=6)
    await theatre.deliver()
    theatre.sender.there[1] = Sent(4711, 77)
    theatre.now += timedelta(seconds=120)
    assert await theatre.deliver() == []
    assert theatre.sender.looked == 1


async def test_a_row_that_breaks_holds_up_no_other(theatre: Theatre) -> None:
    admin = await alert_in(theatre, 77)
    await theatre.desk.alerts_add(admin, 88, now=theatre.now)
    await theatre.say(await theatre.pack(), rumour("Bukayo Saka", of="Arsenal"))
    theatre.sender.answers.append(RuntimeError("a bug"))  # type: ignore[arg-type]
    await theatre.deliver()
    first = len(theatre.sender.sent)
    theatre.now += timedelta(minutes=5)
    await theatre.deliver()
    assert (first, len(theatre.sender.sent)) == (2, 3)
