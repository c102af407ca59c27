"""What English words around a club tell that it holds a player, or that it does not, though it stands where a seller does."""

from bot.transfers.rules.tables import read_patterns

HOLDERS = read_patterns(
    """
S ?of ?P ... talks|negotiations|meeting|contact with to=C
sign|signs|signed|signing|pen|pens|penned|agree|agrees|agreed ?to ?a|an|his|her new|fresh|improved|bumper|extended ?long_term from=C
  deal|contract|terms
sign|signs|signed|signing|pen|pens|penned|agree|agrees|agreed ?to ?a|an|his|her from=C ?contract|deal extension|renewal
P loan|loan_deal|loan_move|loan_switch ?is|has ?been ?verbally agreed with to=C
fight|fights|battle ?on for ?his|her|a from=C place|spot|shirt|start
goodbye|farewell|goodbyes|farewells ?to ?the from=C
released|release|departure by|from from=C
return*|back|go|went|gone to from=C with ... bid|offer|proposal
received|rejected|turned_down|accepted|knocked_back|considered by from=C from to=C
from=C receiving|receive|pocketing|banking F
receiving|receive|pocketing|banking F from to=C
ask|asks|asking|demand|demands|demanding|want|wants|seek|seeking ?for ?about|around|over ?a ?fee ?of F from to=C
received by from=C
from=C expect*|want|would_like|hope P to join|sign_for|move_to to=C
from=C ?to ?have ?has lower|lowered|reduce|reduced|drop|dropped|cut|reconsider|raise|raised|increase|increased|hike|hiked|double
  ?the ?their ?its asking_price|price|valuation|demands|price_tag
raid|raiding|raided from=C for|to
bid|offer|bids|offers of|worth ?about|around|over|nearly|just|roughly|some ?over F from to=C
from=C ?have|has told|informed|tell to=C ?that ?they want|value|expect|need|would_accept|ask !P|him|to_sign|to_buy
to=C ?have|has told|informed|tell|inform from=C ?that they want|wanted|like|need P|him
from=C ?have|has grant|grants|granted|given|give|allowed P permission|leave|time
from=C ?continue ?to hold|holds|holding|held firm|out
from=C ?have|has yet_to|to respond|reply|answer|consider|decide
from=C give|gives|given|grant|granted|have_given|has_given to=C permission|green_light|the_green_light
voice=C 's S|players|executives|directors|hierarchy|board
some|many|several|any|most|one of ?his|her|the|their ?other from=C players|men|squad
from=C 's deal|plan|plans|attempt|attempts|efforts|hopes to_@sell|of_@selling ?both P
P|his|her 's|own|starting ?starting place|spot|shirt at|in from=C
his|her from=C team_mates|teammates|colleagues
is|are|being|P ?all among|one_of|two_of|three_of ?the ?his|several|two|three|four|five|six|many
  from=C players|stars|men|R !target
including|several|two|three|four|five|six|many from=C players|stars ?, ?who ?including ?being ?are
"""
)
"""Slots as among the other cues; asked before them."""
