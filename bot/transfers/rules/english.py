"""How English reporters say where a move stands. Where two rules begin at one word, the earlier in the table is taken."""

from bot.transfers.rules.tables import read_rules

ENGLISH = read_rules(
    """
== available

pushing to leave, player
  pushing|push|angling for|to ?a leave|move_away|exit|departure
  > Barcola is pushing for a move away from PSG.

== available

player pushes for club, player
  p=P ?is pushing|pushes|pushed|push|angling for ?a to=C move|switch|transfer|return
  > Rodri is pushing for a Real Madrid move.

== agreed

pre-contract, any, move free
  ?has ?have sign*|agree* .. pre_contract|precontract
  > Pavlidis has signed a pre-contract with Roma.

== interest

joins the race, buyer
  ?have ?has ?had join|joins|joined|joining|lead|leads|leading|rival|rivals|battle|battling|compete|competing|fight|fighting ?with ?against
  rival=C in|for|to ?a ?the race|battle|chase|hunt|pursuit|fight|running|p=P|signature|signing|queue
  > Everton have joined Newcastle in the race for Abdisalam Ibrahim.
hopes to beat rivals, buyer
  hope|hopes|hoping|aim|aiming|determined|keen|looking|want|wants|confident|look|bid|trying to|of beat|beating|hijack|pip rival=C ?'s to|move ..
  p=P|signing|signature|race|for
  > Chelsea hope to beat Bayern Munich to the signing of Julian Brandt.

== official

signs new contract, player, renewal, not denied
  sign*|pen*|commit*|put*|agree_and_sign|ink*|announce* ... new|fresh|extended|improved|extension|renew*|bumper|first_professional ..
  contract|deal|terms|extension|professional_deal
  > Phil Foden signs new Man City contract.
extension signed, player, renewal, not denied
  extend*|renew*|prolong*|commits_future|commits_his_future|committed_his_future|tied_down|commit*_to_new .. stay|contract|deal|
  until|with|at|to
  > Modric extends his contract at AC Milan until 2027.
contract extension signed, player, renewal, not denied
  sign*|pen*|agree*_and_sign* .. contract_extension|extension|one_year_contract_extension
  > Modric signs a one-year contract extension at AC Milan.
keep at club, any, renewal
  more|another|two_more|three_more|one_more year|years|season|seasons with
  > Two more years with Shae Yanez.
on new contract, player, renewal, weak
  on|after|with ?his|a|her new .. contract|deal
  > Kayode on his new long-term contract.

== agreed

agrees new contract, player, renewal
  agree*|agreement|reach*|set_to_sign|will_sign|to_sign|accept*|ready_to_sign|about_to_sign|verbally ... new|extension|renewal|
  fresh|improved .. contract|deal|terms|extension|renewal
  > Saka has agreed a new deal at Arsenal.

== talks

contract talks, any, renewal
  talks|negotiations|discussions|negotiat*|close|nearing|working|progress|confident|edging|near ... new|extension|renewal|fresh|
  improved|contract .. contract|deal|terms|extension|renewal|talks
  > Kane is set for talks with Bayern over a new deal.
new contract talks, any, renewal
  contract|renewal|extension|new_deal|new_contract talks|negotiations|discussions
  > Contract talks with Saka go on at Arsenal.

== bid

contract offered, seller, renewal
  offer*|propos*|present*|tabl*|hand* ... new|extension|fresh|improved|renewal|contract .. contract|deal|terms|extension|renewal
  > Arsenal have offered William Saliba a new contract.

== bid_rejected

contract rejected, player, renewal
  reject*|turn*_down|refus*|declin*|snub* ... new|extension|renewal|contract_offer|improved|fresh|contract .. contract|deal|terms|
  extension|offer|renewal
  > Guehi turns down a new contract at Palace.

== interest

wants to renew, seller, renewal, not denied
  want*|hope*|keen|try*|trying|plan*|look*|eager|get_his_signature|signature|tie*|hopeful|ready|prepar*|desperate|aim*|intend* ... new|
  extension|renewal|fresh|improved|extend|renew .. contract|deal|terms|extension|renewal|p=P|his
  > Liverpool are trying to tie Konate down to a new contract.
tie down, seller, renewal
  tie|tying .. down
  > Liverpool want to tie Konate down.

== denied

will not renew, player, renewal
  not|t|never|without|refus*|no_plans_to|no_intention_of ... renew|extend|sign_a_new|new_contract|extension|new_deal|extending|
  renewing
  > Konate will not sign a new contract at Liverpool.

== official

option triggered, seller, renewal
  trigger*|activat*|exercis*|taken_up|take_up ... extension|extend|additional_year|extra_year|further_year|option_to_extend|
  one_year_option
  > Manchester United have triggered the option to extend the contract of Harry Maguire.
contract until, player, renewal, weak
  sign*|pen* ... contract|deal ... keep*|stay*|until
  > Lucy Bronze has signed a new deal keeping her at Chelsea until 2027.

== collapsed

pulled out, buyer
  pull*_out|pull*_the_plug|withdr*|walk*_away|drop*_out|back*_out|backed_away|end*_.._interest|end*_interest|cool*|drop*_interest|
  dropped_.._interest|ditch*|abandon*|shelv*|out_of_the_running|out_of_the_race|out_of_running|moved_on|move_on_from|turned_away|
  gave_up|given_up|no_longer ... race|deal|move|interest|of|for|from|pursuing|interested|talks|pursuit|plans|signing|bid|transfer|
  keen|considering
  > PSG have pulled out of the race for Diomande.
interest cooled, buyer
  ?to=C ?'s interest|pursuit|chase .. .. cooled|ended|waned|over|dropped|dead|faded|off
  > West Ham's interest in Strand Larsen has cooled.
deal off, any
  deal|move|transfer|talks|negotiations|switch|loan|signing|agreement ... off|collaps*|fallen_through|fell_through|falls_through|
  broken_down|broke_down|breaks_down|break_down|called_off|dead|not_happening|hijacked|on_ice|scrapped|aborted|cancelled|in_ruins|
  will_not_go_ahead|failed
  > The transfer of Nkunku to Inter has fallen through.
missed out, buyer
  miss*_out|lost_out|lose_out|beaten_to|fail*_to_sign|fail*_to_land|fail*_in|misses_out|missing_out ?on|to|in
  > Spurs have missed out on Eberechi Eze.
failed medical, any
  fail* .. medical
  > Boniface failed a medical at Milan.

== agreed

hijacked club, buyer
  hijack*|gazump* not=C ?'s ?bid|move|deal|transfer|pursuit|swoop .. p=P|for
  > Chelsea hijack Newcastle's move for Joao Pedro.

== collapsed

out of the running, player
  out_of_the_running|out_of_the_race|not_an_option|no_longer_an_option|off_the_list|off_the_table|ruled_out|no_longer_a_target|
  fallen_down|not_a_priority|no_longer_on
  > Schlotterbeck is out of the running at Real Madrid.

== agreed

beat to signing, buyer
  beat|beats|beating|beaten|pip|pipped|pips not=C to ?the signing|signature|p=P|capture|sign
  > Arsenal beat Chelsea to the signing of Noni Madueke.

== collapsed

snubs clubs, player, loser denied
  snub*|spurn* not=C
  > Jude Bellingham will snub Liverpool to go to Real Madrid.
turned down club, player
  p=P|R|he|she|who|P ?has ?have turn*_down|reject*|snub*|said_no_to|spurn*|refus*|decline* ?a|an|the|move|offer|approach|chance|to|
  join|proposal|from not=C
  > Stroud turned down Genoa to join Hull City.
convinced he was joining, buyer, weak
  convinced|thought|believed|were_confident .. was|had|would ... joining|deal|him|join
  > Newcastle were convinced Victor Munoz was joining them.

== personal_terms

over club, player
  choose*|chose*|prefer*|picks|picked|opts to=C over|ahead_of|instead_of|to not=C
  > Joao Pedro chose Chelsea over Newcastle.

== denied

not interested, buyer
  no|any|zero|deny|denied|denies|denying|dismiss*|distanc*|rule*_out|ruling_out|not|never|hands_off ... interest|move|signing|
  intention_of_signing|plans_to_sign|pursuing|considering|looking|links
  > Chelsea have no interest in Marcus Rashford.
not for sale, seller, weak
  not_for_sale|isn_t_for_sale|not_for_sale_position|untouchable|non_negotiable|going_nowhere|not_going_anywhere|hands_off|
  not_leaving|off_limits|unavailable|not_available
  > Liverpool insist Ngumoha is not for sale.
no plan to sell, seller, weak
  no|not|don_t|won_t|doesn_t|any|never|refus*|reluctan*|unwilling|against .. plan|plans|intention|desire|want|wish|will|going|
  intend|to_sell|selling|let|sell|wants ?to|of sell|selling|let|lose|losing|leave|part|go
  > Atletico have no plans to sell Julian Alvarez.
wants to keep, seller, weak
  want|wants|hope|hopes|determined|keen|plan|plans|insist*|expect*|counting|intend*|hoping|desperate|confident to_keep|to_stay|
  to_remain|on_keeping|on_him|to_hold_on|of_keeping|that_he_stays|P_to_stay|P_to_remain
  > Iraola wants to keep Mac Allister at Liverpool.
wants P to stay, seller
  want|wants|expect|expects|ask*|urge*|tell*|convince*|persuade* p=P to stay|remain
  > Iraola wants Mac Allister to stay at Liverpool.
will stay, player, weak
  will|to|set_to|expected_to|happy_to|wants_to|going_to|decided_to|plans_to|intends_to|is|would_like_to|hopes_to stay|remain|
  staying|stay_put|staying_put
  > Marmoush will stay at Manchester City.
rejects move, player
  reject*|turn*_down|snub*|rule*_out|refus*|dismiss*|say_no|not_interested|no_interest|declin*|uninterested|opposed|against|
  not_keen|has_no_plans|unwilling .. move|switch|transfer|interest|return|exit|leaving|to_join|joining|chance|to_move|link|links|
  leave
  > Nathan Ake rejects move to West Ham.
wide of the mark, any
  wide_of_the_mark|no_truth|fake_news|not_true|untrue|nonsense|no_agreement_to|premature
  > Talk of Chelsea signing Rashford is wide of the mark.
will not sign, buyer
  will|do|are|is|would not|t sign|signing|pursue|pursuing|move_for|bid|be_signing|be_bidding|going_to_sign|looking_to_sign|
  want_to_sign
  > Tottenham will not sign Marcus Rashford.
will not leave, player
  will|is|are|won|isn|does|doesn not|t leave|leaving|going|be_leaving|want_to_leave|join|be_joining|move|go|joining
  > Bruno Fernandes will not leave Manchester United.
not a priority, buyer
  no_longer_a_target|not_a_target|not_among|never_a_target|not_on|not_in_talks|not_in_the_race|never_considered
  > Garnacho is not a target for Spurs.

== bid_rejected


== denied

resists, seller, weak
  ?will ?to ?try_to ?trying_to resist*|fend_off|fending_off|see_off|rule_out|block ... bid|bids|offer|offers|interest|approach|
  approaches|sale|exit|move
  > Corinthians will resist bids for Paulinho.
player rejects, player
  p=P ?has|have|had ?also ?already reject*|turn*_down|snub*|refus*|spurn*|declin* ?a|an|the|chance|to ?join ?new ?F ?big_money ?loan ?mega offer|offers|approach|
  bid|move|proposal|switch|interest|transfer|advances|chance|to_join|join .. from|to|of|C ?join ?to=C
  > Goalkeeper Kevin Trapp has rejected an offer from Manchester United.

== bid_rejected

failed bid, buyer
  ?have ?has ?had ?make ?made ?a failed|unsuccessful bid|offer|approach|attempt
  > United have made a failed bid for Benjamin Pavard.
rejected, seller
  reject*|turn*_down|knock*_back|rebuff*|refus*|dismiss*|declin*|snub*|swat*|said_no_to|say_no_to|block*|spurn* ... bid|bids|offer|
  offers|approach|proposal|approaches|F|package|enquiry|advances|move
  > Brighton have rejected a bid from United for Baleba.
it was rejected, any
  ^ ?it ?this ?that ?and ?has ?have was|were|been|is ?swiftly ?immediately ?quickly ?instantly ?promptly ?already ?also rejected|
  turned_down|knocked_back|rebuffed|dismissed|refused
  > Newcastle made an offer for Joao Pedro, which was rejected.
bid rejected, any
  bid|bids|offer|offers|approach|proposal|package|F|enquiry ... rejected|turned_down|knocked_back|rebuffed|refused|dismissed|
  not_accepted|declined|fell_short|falls_short|snubbed|short_of|insufficient|too_low|blocked
  > Leeds had a bid for Wilson turned down.
rejects club's bid, seller
  reject*|turn*_down|rebuff*|refus*|knock*_back|snub* ?a|an|the|second|opening to=C ?'s .. bid|offer|approach|proposal|move|advances
  > Brighton turn down Chelsea bid for Baleba.
do not accept, seller
  don_t|not|doesn_t|didn_t|won_t|refused_to|refuse_to accept ... bid|offer|proposal
  > Bayern do not accept the offer for Jensen.

== bid_expected

set to bid, buyer
  set|prepar*|ready|plan*|poised|expected|intend*|lining_up|line_up|will|to_make|to_submit|to_table|to_launch|to_bid|to_lodge|readying|about_to ... bid|bids|offer|offers|proposal|
  make_a_move|trigger*|activat*|improved_bid|table
  > Arsenal are set to make a £70m offer for Guimaraes.
prepared to pay, buyer
  prepared|willing|ready|happy|set to_pay|to_offer|to_spend|to_meet|to_bid|to_trigger|to_activate|to_submit|to_splash
  > Bayern are willing to pay £60m for Luis Diaz.
will return, buyer
  return|come_back|back|go_back with .. improved|new|second|fresh|higher|another|better|bid|offer
  > Leeds will return with an improved offer for Wilson.
bid expected, any
  bid|offer|approach|proposal .. expected|imminent|planned|being_prepared|in_the_works|will_follow|coming
  > A bid for Baleba is expected from Manchester United.
braced for, seller
  brac*|anticipat*|expect|expecting|expects for|a|an|bids|offers .. bid|bids|offer|offers|from
  > Brighton are braced for bids for Baleba.

== enquiry

enquiry, buyer
  enquir*|inquir*|sounded_out|sounding_out|reached_out|check*_on|checked_in|asked_about|ask_about|took_info|taken_info|
  asked_for_info*|taken_soundings|took_information|asked_to_be_kept
  > Roma have enquired about Garnacho.
asks for conditions, buyer
  ask|asks|asked for|about ?the ?his conditions|details|information|price|availability
  > Arsenal ask for the conditions of a Rodrygo deal.
contact, buyer
  made|initial|first|make|making|established|informal|early .. contact|contacts
  > Spurs have made contact over Savinho.
in contact, buyer
  contact with|for|over|to_sign
  > Juventus are in contact with the agent of Kolo Muani.
contacted, buyer
  contacted|approached|approach|approaches p=P|C|for|over|about|representatives|his|the|S
  > Fulham have contacted the agent of Reiss Nelson.
offered the chance, buyer
  offered ?the ?a chance|opportunity to_sign|of_signing
  > Everton have been offered the chance to sign Marco Asensio.
made approach, buyer
  made|make|makes|making|launched|tentative|informal|opening|initial|first .. approach
  > Leeds have made an approach for Harry Wilson.
offered to, any, not denied
  been|was|were|is|being offered to|a to=C
  > Raheem Sterling has been offered to Fulham.
initial talks, buyer
  ?have ?has ?in ?hold ?held ?holding ?had ?made initial|exploratory|preliminary|informal|first|early talks|conversations|
  discussions|conversation|contact
  > Milan have held exploratory talks over Rashford.
set to open talks, buyer
  set|plan|plans|planning|prepar*|want|ready|hope|due|to|will .. to_open|to_begin|to_hold|to_start|open|hold|begin|start .. talks|
  negotiations|discussions
  > Spurs are set to open talks for Savinho.
met the agent, buyer
  met|meeting|meet|spoke|spoken with|to .. agent|agents|S|representatives|camp|entourage|intermediaries
  > Roma have met with the representatives of Rios.

== talks

in talks, buyer
  in|hold|holding|held|open|opened|opens|enter|entered|enters|begin|began|begun|start*|advance*|continue*|resume*|restart|ongoing|
  active|direct|positive|further|more|new|round_of|having|have|step_up|accelerat*|progress* .. talks|negotiations|discussions|
  dialogue
  > Villa are in talks to sign Garnacho.
talks ongoing, any
  talks|negotiations|discussions|conversations .. ongoing|advanc*|progress*|continu*|under_way|underway|positive|taking_place|held|
  to_take_place|stage|accelerat*|intensif*|final
  > Talks are under way for Garnacho to join Villa.
talks over, buyer
  talks|negotiations|discussions over|with|to_sign|for|about|regarding|between|on
  > Leeds in Trafford talks: discussions with City over James Trafford.
player talks, buyer
  P talks
  > Leeds in James Trafford talks with Manchester City.
negotiating, buyer
  negotiat*
  > Fenerbahce are negotiating with Marseille for Greenwood.
closing in, any
  closing|closes|close|edging|edge|edges|nearing|near|nears|moving|inching|nearer|closer ?in ?on|to|closer ?to ?a ?the ?an ?A ?F ?C signing|
  agreement|deal|signature|move|joining|completing|agreeing|finalising|securing|sealing|landing|completion|p=P|C|transfer|switch|
  reaching|return|sealing
  > Barcelona are closing in on Kerolin.
closes in on, buyer
  closing|close|closes|closed|home|homing in on
  > Barcelona are closing in on the signing of Kerolin.
brink, any
  on|in|at|into .. brink|verge|cusp|final_stages|advanced_stage|advanced_stages|final_stage|final_details|advanced
  > Jack Clarke is on the verge of joining Ipswich.
confident, buyer
  confident|confidence|optimistic|hopeful|increasingly_confident|convinced|bullish|belief .. of|on|to|about|in|that|P|they .. sign*|
  land*|complet*|get|secur*|deal|win*|agree*|will_join|join|will_sign|p=P|reach*|bring*|do|joining
  > Chelsea are confident of signing Pep Chavarria.
working on, buyer
  work*|accelerat*|push*|finalis*|finaliz* ?hard ?on|to ?close ?complete ?a ?the ?new deal|details|p=P|paperwork|transfer|agreement|
  operation|for_a_deal|signing
  > Roma are working on a deal for Enzo Millot.
finalising, any
  finalis*|finaliz*|ironing_out|hammering_out|thrashing_out|final_details|last_details|last_steps|final_steps
  > Marseille and Fenerbahce are finalising the transfer of Mason Greenwood.
trying, buyer, weak
  trying|seek*|hoping|hope|aim*|attempt*|try|looking|pushing|want|wants|bid to_agree|to_close|to_complete|to_reach|to_finalise|
  to_seal|to_strike|to_conclude|to_secure_a_deal|to_find_a_solution|to_get_a_deal
  > Milan are trying to reach an agreement for Jashari.
deal close, any, weak
  deal|agreement|move|transfer|signing|switch .. is|are|now|looks|edges|very|almost|nearly|being|all_but .. close|imminent|near|
  advanced|closed|closer|complete|finalised|final_stages|progress*
  > The deal for Manzambi is almost closed with Freiburg.
terms discussed, any, weak
  personal_terms|contract|terms ?are|is ?now ?being discussed|negotiated
  > Personal terms are being discussed between Jonathan David and Juventus.
expected to join, player
  expected|likely|poised|tipped|favourite|on_course|hopes|heading|headed|close|going to_join|to_sign_for|to_move|to_sign|
  to_complete|to_become|for to=C
  > Dan Neil is expected to join Rangers.
expected to complete, any
  expected|likely|hope*|aim*|plan* to_complete|to_seal|to_be_completed|to_finalise|to_conclude|to_go_through|to_be_finalised
  > A deal for Dan Neil to join Rangers is expected to be completed soon.
door open, player
  talks about_a_move|over_a_move|over_a_return|over_return|over_move|to_join|with|about .. to=C
  > Gross in talks over return to Brighton: he was in talks to join Brighton.

== medical

medical, any
  medical|medicals|medical_tests ?for|at|with ?C ?and_signing ?is|are|has|been|being|now|already|set|to|due|will ?been ?now ?to_be ?on
  today|tomorrow|booked|scheduled|completed|passed|done|under_way|underway|taking_place|set_to_take_place|take_place|prepared|
  tonight|arranged|planned|complete|next_week|this_week|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  > His medical is booked: Brown will join Bayern.
have medical, player
  undergo*|having|has_had|completed|complet*|pass*|due_for|set_for|booked_for|arriv*|travel*|land*|fly*|flies|in_for|in_line_for|
  for|taking|start*|finish*|due_to_have|set_to_have|due_to_undergo|set_to_undergo|undergoing|underwent ?his|a|her|the|medical .. medical|
  medicals|medical_tests|medical_examination
  > Hogh is having a medical with Celtic.
to have medical, player
  to have|undergo|take .. medical|medicals|medical_tests .. today|tomorrow|tonight|within|this_week|this_weekend|shortly|hours|
  monday|tuesday|wednesday|thursday|friday|saturday|sunday
  > Hogh to undergo a medical on Thursday before he joins Celtic.
travelling, player, weak
  travel*|fly|flying|flies|arriv*|landed|lands|heading|en_route|on_his_way|boarding .. to_complete|to_undergo|to_sign|for_medical*|
  for_his_medical|to_finalise|ahead_of
  > Bamba is flying to Newcastle to complete his move to Newcastle.
club medical, any
  to=C medical
  > Hogh to have Celtic medical within 24 hours.

== personal_terms

agreement with player first, buyer
  reach*|agree*|found|have .. agreement|agreements|terms .. with ?both p=P
  > Hoffenheim have reached full verbal agreements with Nathan De Cat.
agrees terms, player
  agree*|reach* .. terms|personal_terms|contract|five_year_deal|four_year_deal|long_term_deal .. with|at to=C
  > Gyokeres has agreed personal terms with Arsenal.
terms agreed, buyer
  agree*|agreement|reach*|settl*|finalised ?on ?the personal_terms|terms_with|contract_terms
  > Arsenal have agreed personal terms with Gyokeres.

== fee_agreed

deal with club, buyer
  agree*|reach*|struck|strike|found|find|secured|have|complete*|done .. deal|fee|agreement|transfer|package|compromise|F ... with|
  between ?the ?A ?E ?side ?champions ?club from=C|C|clubs
  > Chelsea agree deal with Palace for Lacroix.
fee agreed, buyer
  agree*|negotiated .. fee|F|price|transfer_fee|compensation|club_record|sum
  > Celtic have agreed a club-record fee of £11m to sign Hogh.
agree fee passive, any
  fee|F|price ?is ?now ?has ?been ?all .. agreed|confirmed
  > A £46m fee is agreed for Vuskovic.
clubs agree, any
  agreement|deal|agreed between|by|on ?the ?both ?two clubs|sides|C
  > An agreement between the clubs is in place for Sudakov.
bid accepted, seller, not bid_rejected
  accept*|agree* .. bid|offer|F|proposal|to_sell|bids|package
  > Bournemouth have accepted a bid for Zabarnyi from PSG.
have bid accepted, buyer, not bid_rejected
  bid|offer|proposal ... accepted
  > Everton have had an offer accepted for Dibling.
clause triggered, buyer
  trigger|triggers|triggered|activated|activates|activate|met|met_the|paid|exercis* ... clause|release_clause|option|buyout
  > Liverpool have triggered the release clause of Jeremie Frimpong.
club agree to sell, seller
  agree* to_sell|the_sale|sale|to_the_sale
  > Villa agree to sell Jacob Ramsey to Newcastle.
permission, player
  permission|green_light to_travel|to_speak|to_hold|for_a_medical|to_discuss|to_undergo|to_talk
  > Dibling has been given permission to speak to Everton.

== agreed


== personal_terms


== agreed

here we go, any
  here_we_go
  > Dubravka to Tottenham, here we go!
done deal, any
  done_deal|deal_done|done_and_dusted|signed_and_sealed|a_done_deal|all_done|deal_sealed|deal_closed|story_confirmed
  > Sean Steur to Newcastle - DONE DEAL.
deal agreed, any
  deal|move|transfer|switch|agreement ?is|has|all|now|fully|verbally|in|been|for_p=P .. agreed|in_place|complete|done|reached|
  sealed|in_principle|concluded|closed|struck
  > Deal agreed for Martin Dubravka to join Tottenham.
full agreement, any
  full|total|complete|verbal|principle|final|definitive|overall|all_parties .. agreement|agreements|agreed|verbal_agreement
  > Full agreement for Steur, who joins Newcastle from Ajax.
agreement reached, any
  agreement ?has ?been ?now ?also reached|done|sealed|completed|in_place|struck
  > Agreement reached for Elliot Stroud to join Hull.
agree deal to sign, buyer
  agree*|reach*|strike|struck|secure*|close*|found|seal*|verbally_agreed .. deal|agreement|terms|move|transfer .. to_sign|to_bring|
  to_buy|to_re_sign|for_the_signing .. p=P
  > Villa have agreed a deal to sign Garnacho.
deal for player, buyer, weak
  agree*|reach*|strike|struck .. deal|agreement|package for p=P
  > Newcastle agree a deal for Bamba.
agree to sign, buyer
  agree* to_sign|to_buy|to_loan|the_signing|signing|to_bring|loan|move|transfer
  > Spurs agree to sign Matilda Nilden.
set to sign, buyer
  set|due|poised|will|scheduled|agreed|about to_sign|to_complete|to_land|to_announce|to_unveil|to_confirm|sign|complete|announce|
  to_seal|to_welcome|to_bring|to_clinch|to_secure|to_loan
  > Inter Miami are set to sign Casemiro.
set to join, player
  set|due|will|going|agreed|about|scheduled to_join|to_sign|join|sign|to_move|move_to|to_complete|become|to_become|to_return_to|
  to_undergo_a_medical
  > Casemiro will join Inter Miami.
agrees to join, player
  agree|agrees|agreed|agreement to join|sign_for|move_to|a_move
  > Thuram has agreed to join Juventus.
to join, player
  p=P to join|sign_for|sign_a|sign|become|move_to|return_to|move_from|complete|go_to|play_for
  > Casemiro to join Inter Miami.
P to C done, player
  P to to=C .. done|agreed|sealed|confirmed|complete|official
  > Vuskovic to Brighton done.
soon a player, player
  soon|next|now|set_to_be|officially_soon|almost ?to_be ?a ?new to=C player|signing|striker|winger
  > Claudio Katunda, soon a Zulte Waregem player.
won the race, buyer
  win|won|wins .. race|battle|chase|fight|tug_of_war
  > How Liverpool won the race for Victor Munoz.
set to be announced, any, weak
  set|due|soon|expected|official to_be ?officially announced|confirmed|unveiled|official
  > Dan Neil is due to be announced by Rangers.
contract signing next, any
  set|due|will|ready to_sign|sign ?a|his .. contract|deal|until
  > The midfielder Steur is set to sign a contract at Newcastle until 2031.
pending move, player
  pending|impending|imminent|upcoming move|transfer|switch to to=C
  > Sandro Tonali spoke about his pending move to Spurs.
formality, any, weak
  formality|formalities|paperwork .. done|remain*|left|only|signed|completed|complete|exchanged|move|to_follow
  > Rasmus Hojlund to Napoli is a formality: paperwork completed.

== personal_terms

personal terms, any
  personal_terms|contract_terms|terms|salary|wages|verbal_agreement|total_agreement|agreements|agreement|full_verbal_agreements .. agreed|
  settled|with_the_player|in_place|on_player_side|reached_with_the_player|done
  > Personal terms are agreed between Gyokeres and Arsenal.
agreement with player, buyer
  agreement|agreements|agreed|deal .. with ?both p=P
  > Hoffenheim have reached a verbal agreement with Nathan De Cat.
decided to join, player
  decide*|chose*|choose*|opt*|accept*|said_yes|says_yes|agreed|agrees|prefer*|picked|favours|wants_only|only_wants|given_.._word|
  given_the_green_light ?to ?a join|move_to|sign_for|to_C|C|for_C
  > Manzambi has decided to join Aston Villa.
only wants, player
  only_wants|wants_only|only_club|priority_is|prioritis*|dead_set_on|said_yes_to to=C|join|a_move
  > Greenwood only wants Fenerbahce.

== bid

submitted bid, buyer
  submit*|lodg*|tabl*|made|make|makes|sent|send|sends|launch*|put*|present*|went_in|gone_in|issue*|fil*|have_a|had_a|having_a|placed|deliver* .. bid|
  offer|bids|proposal|offers|package|bid_in
  > Leipzig have submitted a bid for Esteve.
bid for, buyer
  bid|bids|offer|offers|proposal for|of|worth|to_sign .. F|P|R
  > Leeds have had a £20m bid for Wilson on the table.
bids a sum, buyer
  bid|bidding ?around ?about ?a F for|to_sign
  > Moyes has bid £6m for Marouane Fellaini.
bid headline, buyer
  to=C bid|bids|offer F|for
  > Newcastle bid £40m for Elanga.
club's bid, any
  to=C 's .. bid|offer|proposal
  > Newcastle wait for an answer to Milan's bid for Tonali.
club bid, any
  to=C ?F ?opening ?second ?improved bid|bids|offer|proposal
  > Brighton wait for an answer to the Chelsea bid for Baleba.
bid from, any
  bid|offer|bids|offers|proposal .. from|by to=C
  > Wolves have received an offer from Arsenal for Andre.
opening bid, any
  opening|first|second|third|initial|improved|new|fresh|formal|official|verbal|F bid|offer|proposal
  > An improved offer for Andre is on the table.
offered, buyer
  offer|offers|offered|offering F|P
  > Juventus offered £30m for Andre.
on the table, any
  bid|offer|proposal ... on_the_table|submitted|sent|made|tabled|lodged
  > The offer was sent for Julian Alvarez.
option deal bid, buyer, weak
  met|meet ?the|his asking_price|valuation|price
  > Chelsea have met the asking price for Rogers.

== official

official word, any
  ^ ?breaking ?done ?now ?it_s ?all ?here_s_the ?exclusive ?news ?deal official|officially
  > Official: Nacho Ferri is a Feyenoord player.
club has signed, buyer
  have|has ?also ?now ?already ?officially signed|bought|recruited|acquired|landed|re_signed|snapped_up p=P
  > Brighton have signed Tom Dallison on a two-year deal.
club signs, buyer
  sign|signs|signed|re_sign|re_signed|buy|bought|recruit|recruited|snapped_up|snap_up|land|landed|bring_in|brought_in|acquire|
  acquired|secured|capture|captured|bag|welcome|welcomed|unveil|unveils|unveiled p=P|R
  > Villa sign Garnacho on loan.
completed signing, buyer
  complet*|seal*|finalised|wrap*_up|finalized|clinch*|secure*|made|land* .. signing|arrival|deal|capture|transfer|move|signature|
  loan_signing|loan|permanent
  > Real Madrid have confirmed the signing of Bernardo Silva.
confirmed signing, buyer
  confirm*|announc*|unveil* ?that ?they_have ?completed ?the ?a ?loan ?permanent ?free ?shock ?double ?F signing|signings|arrival|
  capture|signature|loan|deal|transfer|recruitment ?deal ?move ?signing ?of|for|from|as|on
  > Real Madrid have confirmed the signing of Bernardo Silva.
announced, any
  announce|announces|announced|confirm|confirms|confirmed|unveiled|presented .. p=P|signing|arrival|as|deal|transfer
  > Arsenal have announced Tzolis on a five-year deal.
joins, player
  joins|joined|join|rejoins|rejoined|signs_for|signed_for|signs_with|signed_with|moves_to|moved_to|switches_to|returns_to|
  returned_to|arrives_at|arrived_at|has_signed_for|signed_in ... to=C
  > Maeda joins Ipswich Town.
has joined, player
  has|have|officially|now .. joined|signed_for|signed_with|completed|re_joined .. to=C|move|transfer|switch
  > Monga has joined Manchester City.
completes move, player
  complet*|made|makes|make|sealed|seals|finalised|secures|secured|gets|earns .. move|switch|transfer|return|deal
  > Casemiro completes Inter Miami move on free transfer.
signed in as, player
  ?has signed ?in as ?a ?the new ?to=C R|player|signing
  > Fernandes was signed in as a new Tottenham player.
new player of, player
  is|a|as|became|becomes|officially|s|'s ?a|the|their|our|now .. new|newest|latest to=C signing|player|recruit|arrival|R
  > Nacho Ferri's a new Feyenoord player.
pleased to announce, buyer
  pleased|delighted|happy|proud|thrilled|excited|can to_announce|to_confirm|confirm|announce
  > The Cherries are delighted to announce the signing of Adrien Truffert.
left for, player
  left|leaves|leave|departs|departed|swaps|swapped .. for|to to=C
  > Zinchenko leaves Arsenal for Nottingham Forest.
signing headline, buyer
  confirm|confirms|complete|completes|announce|announces|seal|seals|finalise P signing|deal|transfer|arrival|move
  > Rangers confirm Dragojevic signing as seventh summer arrival.
signed contract, player, weak
  has|have|officially|just|'s|puts|put|pens|penned|and signed|pen_to_paper|inked|penned|a .. deal|contract|until|as
  > Casemiro has signed a contract at Inter Miami until 2028.
returns, player, weak
  return|returns|returned|back to to=C
  > Bayern confirm Nico Jackson returns to Chelsea.
welcome, player
  welcome to ?the to=C
  > Welcome to Everton, Hayden Hackney!
sold, seller
  sold|sell|sells|loaned|loan|loans|offload* p=P to to=C
  > Brentford sell Bryan Mbeumo to Manchester United.
signs on loan, any
  joins|joined|signed|moves|moved|arrives|arrived|signs on|in|permanently|from|for
  > Godfrey signed on loan from Atalanta for Rangers.
signing of, buyer, weak
  signing|arrival|capture of p=P .. complete|confirmed|announced|official|on|for|from|in
  > The signing of Godfrey from Atalanta is complete for Rangers.

== interest

player they like, buyer
  p=P is a|one R|player|name|option ?who|that they|C like|want|admire|appreciate
  > Alessandro Bastoni is a player they like at Real Madrid.
interested in, buyer, not denied
  interested|keen in|on
  > Chelsea are interested in Morgan Rogers.
interest in, buyer, not denied
  interest in|towards|for|to_sign
  > Arsenal hold an interest in John Stones.
interest from, any, not denied
  interest|attention|admiration from|by|of ?the to=C
  > There is interest from Fulham in Kalvin Phillips.
club's interest, any, not denied
  to=C ?'s .. interest|pursuit|admiration|attention
  > Chelsea pursuit of Granit Xhaka goes on.
clubs interested, any, weak, not denied
  interested|interest|keen|suitors|admirers
  > Palace midfielder Will Hughes has a few clubs interested.
monitoring, buyer
  monitor*|track*|watching|scout*|following|tabs|eye|eyes|eyeing|eyed|admire*|like|likes|liked|chasing|chase|pursuing|pursue*|
  explor*|weighing|assess*|mull*|appreciat* .. p=P
  > Newcastle are monitoring Yan Diomande.
monitored by, any, not denied
  monitored|tracked|watched|scouted|followed|admired|eyed|wanted|targeted|liked|pursued|considered|courted|chased|coveted|
  appreciated .. by ?both to=C
  > Diomande has been scouted by Newcastle.
considering a bid, buyer, not denied
  consider*|weigh*|mull*|contemplat*|could|may|might|want|wants|hope|hopes|ponder*|think*|exploring|discuss* ... bid|bids|offer|
  offers|proposal|make_a_move
  > Newcastle are considering a £50m bid for Mykhaylo Mudryk.
considered, buyer, not denied
  consider* .. p=P|move|swoop|signing|approach|deal|signings
  > Roma are considering a move for Kalvin Phillips.
wants, buyer, not denied
  want|wants|wanted|would_like|would_love|hope|hopes|hoping|aim|aiming|aims|looking|keen|eager|seek|seeking|determined|desperate|
  need|plan|planning|plans|intend to_sign|to_land|to_bring|to_buy|to_recruit|to_add|to_secure|to_get|to_reunite|to_capture|
  to_snap_up|to_tempt|to_lure|to_hijack|to_take
  > Palace want to sign Raphael Le Guen.
wants player, buyer, not denied
  want|wants|wanted|target|targets|targeting|like|likes|favour|favours|prioritis*|covet*|shortlist*|identif*|fancy|court* p=P
  > Palace want Le Guen as cover.
target, buyer, not denied
  top|key|main|primary|priority|long_term|leading|summer|transfer|potential|prime|number_one|no_1|as|a|as_a|C|loan|january|1 target|
  option|candidate|alternative|favourite
  > Bayern see Rio Ngumoha as a target.
target for, any, not denied
  target|targets|option|options|candidate|candidates|wanted for|of|at ?A ?side ?E to=C
  > Daniel Johnson is a loan target for Blackpool.
club target player, any
  to=C ?summer|transfer|long_term|midfield target|targets|option|transfer_target|candidate p=P
  > Newcastle are angry about Arsenal target Bruno Guimaraes.
on the list, buyer, not denied
  on|top|high|atop|at_the_top_of|among ?the ?their ?to=C ?'s .. list|radar|shortlist|wish_list|agenda|wanted_list|wishlist|targets|
  options|candidates|sights
  > Konate is on the shortlist at Real Madrid.
club's list, any
  to=C ?'s .. shortlist|list|radar|wish_list|sights|wishlist|agenda|thoughts|plans|top_target|dream|first_choice|number_one_target
  > Gordon is on Liverpool's shortlist.
on radar of, any
  radar|list|shortlist|wish_list|agenda of|at to=C
  > Gordon is on the radar of Liverpool.
linked with, any, not denied
  link|linked|links .. with|to .. to=C
  > Eze has been linked with a move to Bayern.
race, buyer
  in|lead|leading|leads|join|joined|enter|entered|head|ahead_in the|a race|chase|hunt|battle|frame|running|mix|queue|fight
  > Spurs lead the race for Savinho.
pole position, buyer, not denied
  pole_position|front_runners|favourites|frontrunners|in_the_frame|front_of_the_queue|best_placed
  > Real Madrid are in pole position to sign Diomande.
battle, buyer
  battle|battling|compete|competing|rival|vie|vying|fight|fighting|tussle|competition .. for|over|to_sign|with
  > Chelsea battle Fulham for Trevoh Chalobah.
emerged, buyer
  emerge* as
  > Stones emerges as an option for Chelsea.
plotting, buyer
  plot*|prepar*|plan*|eye|eyes|eyeing|line|lining|push|pushing|weigh*|ponder|want|contemplat*|ready|revive*|reignit*|renew*|
  rekindl*|consider* .. move|swoop|raid|interest|pursuit|deal|double|up
  > Spurs are plotting a move for Savinho.
pushing for, buyer
  push|pushing|pushed|pressing for|to_sign ?a ?the p=P|signing|deal|C|move
  > Arsenal are pushing for Eberechi Eze.
could sign, buyer
  could|might|may|would|can sign|land|buy|move_for|target|swoop|join|move_to|return_to
  > Arsenal could move for Marc Guehi.
admirers, buyer
  admirer|admirers|fan|fans of ?the p=P
  > Aston Villa boss Unai Emery is a big fan of Marco Asensio.
player wants club, player, weak
  want|wants|keen|hopes|hoping|dream|dreams|would_love|prefers|open|favours|pushing|push .. to_join|join|joining|move_to|to_move|
  return_to|to_return|to_sign_for|move to=C
  > Rodri wants to join Real Madrid.
among suitors, any
  suitors .. including|such_as|like to=C
  > Harry Kane has suitors including Barcelona.
attracting, any
  attract* .. interest|attention|from .. to=C
  > Antonio Silva is attracting interest from Juventus.
could move to, player
  could|may|might .. move_to|join|head_to|sign_for|return_to|switch_to|go_to to=C
  > Jadon Sancho could join Juventus.
appeals, buyer, weak
  dream|ideal|perfect|preferred|first_choice target|signing|replacement|choice
  > Hojlund is the dream signing for Napoli.
race headline, buyer
  race to_sign|for
  > Juventus join Milan in the race for Randal Kolo Muani.
closely, buyer
  keeping|keep|keeps ?a close|tabs|eye|watch|close_tabs
  > Everton are keeping tabs on Tyler Dibling.
ask for a fee, seller, weak
  demand*|asking|want*|hold*_out|value* .. F
  > Newcastle will demand £80m for Arsenal target Guimaraes.

== available

wants out, player, not denied
  want|wants|wanted|hopes|desperate|determined|pushing|keen|decided|looking|free|set|wishes to_leave|to_depart|to_quit
  > Palace striker Mateta wants to leave.
requested a move, player, not denied
  request*|asked|demand*|submit*|hand* .. transfer|leave|move|exit|return|transfer_request
  > Chiesa has requested a transfer away from Liverpool.
could leave, player, not denied
  could|may|might|expected_to|likely_to|set_to|to|will|can|allowed_to|free_to leave|depart|exit|move_on
  > Vicario to leave Tottenham this summer.
leaving, player, weak
  is|are leaving from=C
  > Goalkeeper Guglielmo Vicario is leaving Tottenham.
up for sale, seller, not denied
  for_sale|up_for_sale|transfer_list|transfer_listed|on_the_market|available_for_transfer|surplus_to_requirements
  > Chelsea have put Axel Disasi up for sale.
open to selling, seller, not denied
  open|willing|ready|prepared|happy|looking|want|wants|need|keen|set|hope|hopes to sell|selling|offload|cash_in|to_let|to_listen|
  offloading|listening
  > Chelsea are open to selling Nicolas Jackson.
to sell, seller, not denied
  to|will|would|could sell|offload|listen_to_offers|entertain_offers|consider_offers
  > Brighton to listen to offers for Carlos Baleba.
available, seller
  is|be|are|made|become ?now ?still available ?this_summer ?in_january ?on_loan ?for_transfer ?for_sale ?on_a_free $
  > Garnacho is available this summer.
departure likely, player
  likely|imminent|expected|potential|possible departure|exit of|for
  > Leipzig prepare for the likely departure of Castello Lukeba.
future in doubt, player, weak
  future .. uncertain|unclear|in_doubt|in_the_air|away_from
  > His future is in doubt: Toby Collyer could go.
exit on the cards, player, weak
  exit|departure .. likely|feasible|on_the_cards|possible|looms|close|near
  > A loan exit looks likely for Federico Chiesa.
no future, player, weak
  no_future|not_in_.._plans|out_of_favour|not_part_of|told_he_can|no_longer_in
  > Raheem Sterling has no future at Chelsea.
"""
)
