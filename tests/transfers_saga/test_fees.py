"""What a new fee does to where a move stands: nothing."""

from bot.transfers.model import NewsReason, QuietReason
from tests.transfers_saga.story import last, said

N, Q = NewsReason, QuietReason


def test_a_new_fee_lets_no_weaker_source_take_the_move_back():
    told = [said("BBC", "agreed", fee=40), said("Mail", "fee_agreed", day=1, fee=60)]
    assert last(*told) is N.FEE_CHANGED
    assert last(*told, said("Mill", "talks", day=2, words="There is no agreement yet.")) is Q.WEAKER
    assert last(*told, said("Ornstein", "talks", day=2, words="There is no agreement yet.")) is N.STAGE_DOWN
