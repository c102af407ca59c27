"""How English reporters say where a move stands: what came to an end, and who beat whom to a player."""

from bot.transfers.rules.tables import read_rules

ENDINGS = read_rules(
    """
== agreed

joins one before another, player
  p=P|R|he|she|who|for|P ?has ?have ?had turn*_down|reject*|snub*|said_no_to|turn*_his_back_on|turn*_her_back_on|spurn*|refus*|decline*|
  overlook* ?a|an|the ?move|offer|approach|chance|interest|advances ?to|from|of ?join not=C ?'s ?move|offer|interest|advances
  ?and|before|instead|in ?favour ?of ?to join|joining|go_to|move_to|moving_to|make_the_move_to|agree_to_join to=C
  > Winger Samuel Lino turned down Besiktas to join Hull City.

== collapsed

seller pulled the plug, seller
  pull*_the_plug $
  > Noah Okafor was on his way to Leeds, but Milan pulled the plug.
pulled out, buyer
  pull*_out|pull*_the_plug|pull*_plug|withdraw|withdraws|withdrew|withdrawn|withdrawing|walk*_away|drop*_out|back*_out|backed_away|end*_.._interest|
  end*_interest|cool*|drop*_interest|dropped_.._interest|ditch*|abandon*|shelv*|out_of_the_running|out_of_the_race|out_of_running|moved_on|
  move_on_from|turned_away|gave_up_on|given_up_on|gave_up_the|given_up_the|gave_up_their|gave_up_hope|given_up_hope !loan|of_training|of_A|
  of_the_A|of_E|of_the_E|from_A|from_the_A|from_E|from_the_E|from_squad|from_the_squad|from_training|through_injury|of_squad|of_the_squad|
  of_international|of_the_game|of_the_trip|of_tour|of_the_tour ... race|deal|move|interest|of|for|from|in|on|pursuing|interested|talks|
  pursuit|plans|signing|bid|transfer|keen|considering
  > Monaco pulled out of talks for Jonathan Rowe.
withdrew by a noun, buyer
  to=C 's ?recent ?late ?sudden ?apparent ?surprise withdrawal|retreat|pull_out|backing_out|exit_from_the|exit_from_talks|
  decision_to_pull_out|decision_to_withdraw|decision_to_walk_away ?from ?the ?talks|negotiations|race|deal|running|chase|pursuit ?for|of
  ?p=P
  > Leeds are favourites to sign Noah Okafor following Everton's withdrawal from talks.
withdrawal of a club, buyer
  withdrawal|retreat of ?the to=C ?from ?the ?talks|negotiations|race|deal|running
  > The withdrawal of Everton leaves Leeds favourites for Noah Okafor.
no longer after him, buyer
  no_longer .. interested|keen|pursuing|considering|looking|chasing|targeting|want|wants|after|in_the_race|in_the_running|in_talks|
  in_contention|in_the_mix|a_deal|signing
  > Monaco are no longer pursuing Jonathan Rowe.
interest cooled, buyer
  ?to=C ?'s interest|pursuit|chase .. .. cooled|ended|waned|is_over|dropped|dead|faded|off|
  died_down|gone_cold|went_cold|fizzled_out|evaporated|subsided|disappeared|died_away|petered_out !a|an
  > Fulham's interest in Samuel Chukwueze has cooled.
deal off, any
  deal|move|transfer|attempt|pursuit|talks|negotiations|switch|loan|signing|agreement ... off|collaps*|fallen_through|
  fell_through|falls_through|
  broken_down|doomed|broke_down|breaks_down|break_down|called_off|dead|not_happening|hijacked|on_ice|scrapped|aborted|cancelled|
  in_ruins|
  will_not_go_ahead|failed !to|their_wage|the_wage|its_wage|the_books|their_books|their_payroll|their_hands|
  their_list|the_list|their_wishlist|their_shopping|
  shoulders|his_shoulders|her_shoulders|the_shoulders|the_pitch|the_field|the_bench|the_ball
  > The transfer of Nkunku to Inter has fallen through.
his sale is off, seller
  p=P ?'s ?proposed ?planned sale|exit|departure ?from|to|by ?C ?to ?to=C ?is|has|was|are ?now ?been @off
  > Noah Okafor's sale to Leeds has collapsed.
missed out, buyer
  miss*_out|misses_out|missing_out|ran_out_of_time|run_out_of_time|lost_out|lose_out|beaten_to|fail*_to_sign|fail*_to_land|fail*_in
  ?on|to|to_sign|in|for|with ?their|its|a|the ?bid|pursuit|attempt|race|battle ?to_sign|for|of|on ?the ?A
  P|R|him|her|them|both|signing|move|deal|transfer|target|targets|C
  > Spurs have missed out on Eberechi Eze.
missed out and no more, buyer
  missed_out|lost_out|ran_out_of_time ?on|in ?this|that|the ?one|race|battle|end $
  > Leeds were keen on Noah Okafor, but have lost out in the race.
failed medical, any
  fail* ?his ?a ?the ?to=C medical
  > Boniface failed a medical at Milan.

== agreed

hijacked club, buyer
  hijack*|gazump* not=C ?'s ?bid|move|deal|transfer|pursuit|swoop .. p=P|for
  > Lyon hijack Nice's move for Wilson Odobert.

== collapsed

out of the running, player
  out_of_the_running|out_of_the_race|not_an_option|no_longer_an_option|off_the_list|off_the_table|ruled_out_of_the_race|
  no_longer_a_target|
  fallen_down|no_longer_on
  > Ibrahim Mbaye is no longer an option for Nice.

== agreed

beaten by a rival, player
  not=C ?have|has ?been|was|were beaten|pipped to ?the ?signing ?signature ?capture ?of p=P ?'s ?signing ?signature ?deal by to=C
  > Everton were pipped to Tyrell Malacia by Nottingham Forest.
beat to signing, buyer
  beat|beats|beating|beaten|pip|pipped|pips|pipping ?off not=C to ?the ?his ?her signing|signature|p=P|capture|sign
  > Leeds beat Sunderland to the capture of Noah Okafor.

== collapsed

snubs clubs, player, loser denied
  ?set_to ?will snub*|spurn* not=C !'s
  > Jude Bellingham will snub Liverpool to go to Real Madrid.
turned down club for another, player
  p=P|R|he|she|who|P ?has ?have turn*_down|reject*|snub*|said_no_to|turn*_his_back_on|turn*_her_back_on|spurn*|refus*|decline* ?a|an|
  the|move|offer|approach|chance|to|
  join|proposal|from not=C to|before|and|in ?favour ?of join|sign_for|make_the_move|complete|seal|make_the|joining|signing
  > Winger Samuel Lino turned down Besiktas to join Hull City.
convinced he was joining, buyer, weak
  convinced|thought|believed|were_confident .. was|had|would ... joining|deal|him|join
  > Lyon were convinced Wilson Odobert was joining them.

== personal_terms

over club, player
  choose*|chose*|prefer*|picks|picked|opts to=C over|ahead_of|instead_of|to not=C
  > Joao Pedro chose Chelsea over Newcastle.
"""
)
