"""What no pattern told, but a list or a word beside a name, is explained as well."""

import pytest

from bot.explaining import explained
from bot.transfers.explain import explain
from bot.transfers.model import Item
from bot.transfers.names.gazetteer import Gazetteer

TOLD = {
    "Burnley targets this window:\n- Luca Koleosho\n- Josh King": "interest, by the rule “en: named among the targets”\n",
    "Burnley transfer round-up\nLikely exits:\n- Luca Koleosho\n- Josh King": "available, by the rule “en: named among those who may go”\n",
    "Burnley deals so far\nIN: Josh King (Fulham)\nOUT: Luca Koleosho (Lyon)": "official, by the rule “en: named among the",
    "Wantaway Luca Koleosho misses Burnley training": "available, by the rule “en: called ready to go”\n",
    "Burnley sign Josh King": "official, by the rule “en: ",
}


@pytest.mark.parametrize("text", TOLD)
def test_the_rule_is_named(text: str, gazetteer: Gazetteer) -> None:
    assert TOLD[text] in explained("1", explain(Item(summary=text), gazetteer))
