"""How English reporters say where a move stands: contracts with the present club, races, ends and denials."""

from bot.transfers.rules.tables import read_rules

FIRST = read_rules(
    """
== available

transfer listed, seller
  on|onto ?the transfer_list|list_of_players_for_sale
  > Leeds have placed Noah Okafor on the transfer list.
pushing to leave, player
  pushing|push|angling for|to ?a ?from=C leave|move_away|exit|departure
  > Ousmane Diomande is pushing for a move away from Sporting CP.
player pushes for club, player
  p=P ?is pushing|pushes|pushed|push|angling for ?a to=C move|switch|transfer|return
  > Wilson Odobert is pushing for a Lyon move.

== agreed

player agrees with club, player
  p=P|he|she ?has|have|is ?now agree*|agreed|agrees ?to ?a ?the ?two ?three ?four ?five ?year deal|contract|agreement with to=C
  > Noah Okafor has agreed a deal with Leeds.
pre-contract, any, move free
  ?has ?have sign*|agree* .. pre_contract|precontract
  > Pavlidis has signed a pre-contract with Roma.

== interest

joins the race, buyer
  ?have|has|had|set|ready|poised|expected|due|are ?to join|joins|joined|joining|lead|leads|leading|rival|rivals|battle|battling|compete|
  competing|fight|
  fighting ?with ?against ?both
  rival=C in|for|to ?a ?the targeting|chasing|pursuing|tracking|eyeing|wanting|seeking|race|battle|chase|hunt|pursuit|fight|running|p=P|
  signature|signing|queue
  > Leeds joined Fulham in the chase for Josh Sargent.
hopes to beat rivals, buyer
  hope|hopes|hoping|aim|aiming|determined|keen|looking|want|wants|confident|look|bid|trying|backed|set|
  plot*|plan*|ready|threaten*|attempt*|could|may|might|tipped|expected|favourites|able|poised|likely|hopeful|aims ?to|of beat|beating|
  hijack|hijacking|gazump|pip rival=C ?'s
  ?proposed ?planned to|
  move|bid|deal|pursuit|swoop|attempt .. p=P|signing|signature|race|for
  > Lille hope to beat Monaco to the signature of Sidny Cabral.

== official

signs new contract, player, renewal, not denied
  sign*|pen*|commit*|put*|agree_and_sign|ink*|announce* ... new|fresh|extended|improved|extension|renew*|bumper|
  first_professional .. contract|
  deal|terms|extension|professional_deal
  > Anthony Gordon signs a new Newcastle contract.
extension signed, player, renewal, not denied
  extend*|renew*|prolong*|commits_future|commits_his_future|committed_his_future|tied_down|commit*_to_new !careers|career|hostilities|
  rivalry|acquaintance|acquaintances|period|spell|absence|break|layoff|lay_off|lead|run|streak|record|advantage|unbeaten|winning|their|
  C_'s|C_lead|good|perfect .. stay|contract|deal|until|with|at|to
  > Nathan Collins extends his stay at Brentford.
contract extension signed, player, renewal, not denied
  sign*|pen*|ink*|agree*_and_sign* .. contract_extension|extension|one_year_contract_extension
  > Granit Xhaka signs a contract extension at Sunderland.
keep at club, any, renewal
  more|another|two_more|three_more|one_more year|years|season|seasons with
  > Three more years with Jordan Pickford.
on new contract, player, renewal, weak
  on|after|with ?his|a|her new .. contract|deal
  > Jordan Pickford on his new Everton contract.

== agreed

agrees new contract, player, renewal
  agree*|agreement|reach*|set_to_sign|will_sign|to_sign|accept*|ready_to_sign|about_to_sign|verbally ... new|extension|renewal|fresh|
  improved .. contract|deal|terms|extension|renewal
  > Declan Rice agreed a new deal at Arsenal.

== talks

contract talks, any, renewal
  talks|negotiations|discussions|negotiat*|close|nearing|working|progress|confident|edging|near ... new|extension|renewal|fresh|
  improved|contract .. contract|deal|terms|extension|renewal|talks
  > Jordan Pickford opens talks with Everton about a new deal.
new contract talks, any, renewal at home
  ?in|into|hold|holding|opened|open|begin|began|enter|entered contract|renewal|extension|new_deal|new_contract talks|negotiations|
  discussions
  > Contract talks with Saka go on at Arsenal.

== bid

contract offered, seller, renewal
  offer*|propos*|present*|tabl*|hand* ... new|extension|fresh|improved|renewal|contract .. contract|deal|terms|extension|renewal
  > Arsenal have offered William Saliba a new contract.

== bid_rejected

club rejects a move, seller
  C ?have|has ?also ?already reject*|turn*_down|knock*_back|rebuff*|block* ?a ?late ?second ?loan move|approach|offer|bid from
  > Leeds have rejected a late move from Everton for Noah Okafor.
contract rejected, player, renewal
  reject*|turn*_down|refus*|declin*|snub* ... new|extension|renewal|contract_offer|improved|fresh|contract .. contract|deal|terms|
  extension|offer|renewal
  > Adam Wharton turned down a new deal at Palace.

== interest

wants to renew, seller, renewal, not denied
  want*|hope*|keen|try*|trying|plan*|look*|eager|get_his_signature|signature|tie*|hopeful|ready|prepar*|desperate|aim*|intend* ... new|
  extension|renewal|fresh|improved|extend|renew .. contract|deal|terms|extension|renewal
  > Everton hope to give Jarrad Branthwaite a new contract.
wants to extend, seller, renewal, not denied
  want*|hope*|keen|try*|trying|plan*|look*|eager|hopeful|ready|prepar*|desperate|aim*|intend* ... extend|renew p=P|his
  > Everton plan to extend Jarrad Branthwaite's stay.
tie down, seller, renewal
  tie|tying .. down
  > Liverpool want to tie Konate down.

== denied

will not renew, player, renewal
  ?will|would|does|do|has|is not|t|never|without|refus*|no_plans_to|no_intention_of ... renew|extend|sign_a_new|new_contract|extension|
  new_deal|extending|
  renewing
  > Konate will not sign a new contract at Liverpool.

== official

option triggered, seller, renewal
  trigger*|activat*|exercis*|taken_up|take_up ... extension|extend|additional_year|extra_year|further_year|option_to_extend|
  one_year_option
  > Manchester United have triggered the option to extend the contract of Harry Maguire.
contract until, player, renewal, weak
  sign*|pen* !P ... contract|deal ... keep*|stay*|until
  > Aggie Beever-Jones penned a deal that keeps her at Chelsea until 2030.

== collapsed

seller pulled the plug, seller
  pull*_the_plug $
  > Noah Okafor was on his way to Leeds, but Milan pulled the plug.
pulled out, buyer
  pull*_out|pull*_the_plug|withdraw|withdraws|withdrew|withdrawn|withdrawing|walk*_away|drop*_out|back*_out|backed_away|end*_.._interest|
  end*_interest|cool*|drop*_interest|dropped_.._interest|ditch*|abandon*|shelv*|out_of_the_running|out_of_the_race|out_of_running|moved_on|
  move_on_from|turned_away|gave_up_on|given_up_on|gave_up_the|given_up_the|gave_up_their|gave_up_hope|given_up_hope !of_training|of_A|
  of_the_A|of_E|of_the_E|from_A|from_the_A|from_E|from_the_E|from_squad|from_the_squad|from_training|through_injury|of_squad|of_the_squad|
  of_international|of_the_game|of_the_trip|of_tour|of_the_tour ... race|deal|move|interest|of|for|from|in|on|pursuing|interested|talks|
  pursuit|plans|signing|bid|transfer|keen|considering
  > Monaco pulled out of talks for Jonathan Rowe.
no longer after him, buyer
  no_longer .. interested|keen|pursuing|considering|looking|chasing|targeting|want|wants|after|in_the_race|in_the_running|in_talks|
  in_contention|in_the_mix|a_deal|signing
  > Monaco are no longer pursuing Jonathan Rowe.
interest cooled, buyer
  ?to=C ?'s interest|pursuit|chase .. .. cooled|ended|waned|is_over|dropped|dead|faded|off
  > Fulham's interest in Samuel Chukwueze has cooled.
deal off, any
  deal|move|transfer|attempt|pursuit|talks|negotiations|switch|loan|signing|agreement ... off|collaps*|fallen_through|
  fell_through|falls_through|
  broken_down|doomed|broke_down|breaks_down|break_down|called_off|dead|not_happening|hijacked|on_ice|scrapped|aborted|cancelled|
  in_ruins|
  will_not_go_ahead|failed !to
  > The transfer of Nkunku to Inter has fallen through.
missed out, buyer
  miss*_out|ran_out_of_time|run_out_of_time|lost_out|lose_out|beaten_to|fail*_to_sign|fail*_to_land|fail*_in|misses_out|missing_out ?on|to|
  to_sign|in !E|on_E|the_E|on_the_E|on_a|on_an|on_the_title|on_the_final|on_the_cup|on_europe|on_promotion|on_selection|on_all|on_goals|
  on_farewell|farewell|squad|the_squad|on_squad|on_the_squad|on_place|on_his|on_her|on_their|on_A|on_the_A|on_silverware|on_F|on_hours|
  on_points
  > Spurs have missed out on Eberechi Eze.
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
  fallen_down|not_a_priority|no_longer_on
  > Ibrahim Mbaye is no longer an option for Nice.

== agreed

beaten by a rival, player
  not=C ?have|has ?been|was|were beaten|pipped to ?the ?signing ?signature ?capture ?of p=P by to=C
  > Everton were pipped to Tyrell Malacia by Nottingham Forest.
beat to signing, buyer
  beat|beats|beating|beaten|pip|pipped|pips|pipping ?off not=C to ?the ?his ?her signing|signature|p=P|capture|sign
  > Leeds beat Sunderland to the capture of Noah Okafor.

== collapsed

snubs clubs, player, loser denied
  ?set_to ?will snub*|spurn* not=C
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

== denied

told not for sale, seller
  told|tell|tells|inform*|warn* to=C ... not_for_sale|hands_off|not_leaving|not_sell|going_nowhere|no_interest_in_selling|off_limits|
  untouchable|will_not_be_sold|won_t_be_sold
  > Leeds have told Everton that Noah Okafor is not for sale.
will not sell, seller
  not|never|won_t|t|refus*_to|unwilling_to|declin*_to|no_intention_to sell|let_.._go|let_.._leave|let_.._join|let_.._depart|let_.._move|
  loan|offload|part_with|consider_selling !without|unless|for_less|below|under|until|before|him_go_easily|him_go_cheap|him_leave_easily|
  go_easily|cheap|cheaply|easily|on_the_cheap|at_any
  > Leeds will not sell Noah Okafor to Everton.
will not take up the option, buyer
  not|t|never|without|declin*|refus*|decided_against|against ?to ?be trigger*|activat*|exercis*|taking_up|take_up|pay|paying|made|make|
  making ... option|clause|permanent
  > Fulham will not take up the option to buy Noah Okafor.
not interested, buyer
  no|any|zero|deny|denied|denies|denying|dismiss*|distanc*|rule*_out|ruling_out|not|never|hands_off !worried|bothered|fazed|surprised|
  given|been_given|concerned|afraid|aware|sure|distracted|responsible ... interest|move|signing|intention_of_signing|plans_to_sign|pursuing|
  considering|looking|links
  > Chelsea have no interest in Marcus Rashford.
not for sale, seller, weak
  not_for_sale|isn_t_for_sale|not_for_sale_position|untouchable|non_negotiable|going_nowhere|not_going_anywhere|hands_off|not_leaving|
  off_limits|not_available_for_transfer|not_available_at_any_price
  > Tottenham insist Wilson Odobert is not for sale.
no plan to sell, seller, weak
  no|not|don_t|won_t|doesn_t|any|never|refus*|reluctan*|unwilling|against !pushing|desperate|forced|under_pressure ..
  plan|plans|intention|desire|want|wish|will|going|intend|
  to_sell|selling|let|sell|wants ?to|of sell|selling|let|letting|allowing|loaning|offloading|offload|parting|lose|losing|leave|part|go
  > Tottenham have no plans to sell Wilson Odobert.
wants to keep, seller, weak, stays
  want|wants|hope|hopes|determined|keen|plan|plans|insist*|expect*|counting|intend*|hoping|desperate|confident to_keep|to_stay|
  to_remain|on_keeping|on_him|to_hold_on|of_keeping|that_he_stays|P_to_stay|P_to_remain !*ing|up|it|pace
  > Tottenham want to keep Wilson Odobert.
wants P to stay, seller, stays
  want|wants|expect|expects|ask*|urge*|tell*|hope|hopes|convince*|persuade* p=P to|decide|decides|will ?to stay|remain
  !calm|on|fit|focused|up|out|patient|grounded|humble|strong|positive|wide
  > Tottenham want Wilson Odobert to stay.
will stay, player, weak, stays
  will|to|set_to|expected_to|happy_to|wants_to|going_to|decided_to|plans_to|intends_to|is|would_like_to|hopes_to stay|remain|staying|
  stay_put|staying_put !captain|club_captain|C_captain|C_club_captain|up|top|afloat|unbeaten|grounded|fit|alive|calm|focused|clear|perfect|
  undefeated|fourth|fifth|sixth|seventh|eighth|bottom|on_penalties|on_the_bench|in_the_side|winless|at_top|at_the_top|on_top|top_of|
  sidelined|injured|absent|unavailable|suspended|out|second|third|in_contention|in_the_hunt|in_hospital|in_charge|optimistic|confident|
  hopeful|positive|united|patient|humble|silent|tight_lipped|a_doubt|in_doubt
  > Marmoush will stay at Manchester City.
passes up the chance, buyer
  turn*_down|reject*|declin*|pass*_up|passed_on|snub* ?the ?a chance|opportunity to_sign|of_signing|to_buy|to_land
  > Everton turned down the chance to sign Noah Okafor.
rejects move, player
  reject*|turn*_down|snub*|rule*_out|refus*|dismiss*|say_no|not_interested|no_interest|declin*|uninterested|opposed|is_against|
  decided_against|against_a|against_the|against_any|against_his|against_her|against_joining|against_leaving|not_keen|has_no_plans|
  unwilling .. move|switch|transfer|interest|return|exit|leaving|to_join|joining|chance|to_move|link|links|leave
  > Nathan Ake rejects move to West Ham.
wide of the mark, any
  wide_of_the_mark|no_truth|move_ruled_out|fake_news|not_true|untrue|nonsense|no_agreement_to|premature
  > Talk of Chelsea signing Rashford is wide of the mark.
will not sign, buyer
  will|do|are|is|would not|t sign|signing|pursue|pursuing|move_for|bid|be_signing|be_bidding|going_to_sign|looking_to_sign|
  want_to_sign !a|another|any|anyone|somebody
  > Tottenham will not sign Marcus Rashford.
will not leave, player
  will|is|are|won|isn|does|doesn not|t leave|leaving|going|be_leaving|want_to_leave|join|be_joining|move|go|joining|moving|heading|
  returning|
  be_moving|expected_to_leave|expected_to_move|expected_to_join
  > Bruno Fernandes will not leave Manchester United.
not a priority, buyer
  no_longer_a_target|not_a_target|not_among|never_a_target|not_on|not_in_talks|not_in_the_race|
  never_considered !the_favourites|favourites|the_best|the_top
  > Garnacho is not a target for Spurs.
resists, seller, weak
  ?will ?to ?try_to ?trying_to resist*|fend_off|fending_off|see_off|rule_out|block ... bid|bids|offer|offers|interest|approach|
  approaches|sale|exit|move
  > Corinthians will resist bids for Paulinho.
player turns down club, player, loser denied
  p=P|he|she|who|P ?has ?have ?also ?already turn*_down|reject*|snub*|said_no_to|spurn*|refus*|decline* ?a|an|the|move|offer|approach|
  chance|interest|to|join|proposal|from ?to ?join not=C
  > Winger Samuel Lino turned down Besiktas.
player rejects, player
  p=P ?has|have|had ?also ?already reject*|turn*_down|snub*|refus*|spurn*|declin* ?a|an|the|chance|to ?join ?new ?F ?big_money ?loan
  ?mega
  offer|offers|approach|bid|move|proposal|switch|interest|transfer|advances|chance|to_join|join .. from|to|of|C ?join ?to=C
  > Winger Samuel Lino has turned down an offer from Besiktas.
"""
)
