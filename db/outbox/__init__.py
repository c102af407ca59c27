"""The outbox: everything that is to be sent, written in the transaction that caused it. Sends nothing.

`news` says what is told, `queue` to whom, `claims` leases rows to senders, `edits` brings sent messages up to date,
`past` answers about what was sent.
"""

from db.outbox.claims import claim, give_up, mark_delivered, postpone
from db.outbox.edits import claim_edits, end_edits, mark_edited, postpone_edit, want_edits
from db.outbox.news import add_news, news_by_id
from db.outbox.notices import enqueue_notice
from db.outbox.past import Delay, Posted, delays, drop_channel, drop_direct, drop_guild, posted, prune, queue_depth, told_through
from db.outbox.queue import MENTIONS_A_PART, enqueue
from db.outbox.rows import is_nonce

__all__ = [
    "MENTIONS_A_PART",
    "Delay",
    "Posted",
    "add_news",
    "claim",
    "claim_edits",
    "delays",
    "drop_channel",
    "drop_direct",
    "drop_guild",
    "end_edits",
    "enqueue",
    "enqueue_notice",
    "give_up",
    "is_nonce",
    "mark_delivered",
    "mark_edited",
    "news_by_id",
    "posted",
    "postpone",
    "postpone_edit",
    "prune",
    "queue_depth",
    "told_through",
    "want_edits",
]
