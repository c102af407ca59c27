"""How English reporters say where a move stands: bids that are awaited or turned down, enquiries, talks, medicals."""

from bot.transfers.rules.tables import read_rules

TALKS = read_rules(
    """
== bid_rejected

failed bid, buyer
  ?have ?has ?had ?make ?made ?a failed|unsuccessful bid|offer|approach|attempt
  > Lyon made a failed bid for Kevin Danso.
rejected, seller
  reject*|turn*_down|knock*_back|rebuff*|refus*|dismiss*|declin*|snub*|swat*|said_no_to|say_no_to|block|blocks|blocked|blocking|spurn*
  !all_other|other|every_other|two_other|several_other ...
  bid|bids|offer|
  offers|approach|proposal|approaches|F|package|enquiry|advances|move
  > Brighton have rejected a bid from United for Baleba.
it was rejected, any
  ^ ?it ?this ?that ?and ?has ?have was|were|been|is ?swiftly ?immediately ?quickly ?instantly ?promptly ?already ?also rejected|
  turned_down|knocked_back|rebuffed|dismissed|refused
  > Newcastle made an offer for Joao Pedro, which was rejected.
bid rejected, any
  bid|bids|offer|offers|approach|proposal|package|F|enquiry ... rejected|turned_down|knocked_back|rebuffed|refused|dismissed|
  not_accepted|not_enough|declined|fell_short|falls_short|snubbed|short_of|insufficient|too_low|blocked
  > Leeds had a bid for Wilson turned down.
rejects club's bid, seller
  reject*|turn*_down|rebuff*|refus*|knock*_back|snub* ?a|an|the|second|opening to=C ?'s .. bid|offer|approach|proposal|move|advances
  > Brighton turn down Chelsea bid for Baleba.
do not accept, seller
  don_t|not|doesn_t|didn_t|won_t|refused_to|refuse_to accept ... bid|offer|proposal
  > Lyon do not accept the offer for Corentin Tolisso.

== bid_expected

goes back in with a bid, buyer
  set|prepar*|ready|plan*|poised|expected|intend*|want|wants|will ?to go|come ?back ?in ?again with|for ?a|an|another ?second|third|new|
  improved|fresh|better|higher|increased @bid
  > Leeds plan to go back in with a second offer for Noah Okafor.
set to bid, buyer
  set|prepar*|ready|plan*|poised|expected|intend*|lining_up|line_up|will|to_make|to_submit|to_table|to_launch|to_bid|to_lodge|
  readying|about_to !to_leave|leave|to_depart|to_go|go|to_move_on|move_on|to_stay|stay ... bid|bids|offer|offers|proposal|make_a_move|
  trigger*|activat*|improved_bid|table
  > Leeds are preparing a £20m offer for Harry Wilson.
prepared to pay, buyer
  prepared|willing|ready|happy|set|plan|plans|planning|intend|intends|intending to_pay|to_offer|to_spend|to_meet|to_bid|to_trigger|
  to_activate|to_submit|to_splash
  !his|her|C|N|old|former|with|six|several|two|three|four|five|up|around|time|months|weeks|most
  > Bayern are willing to pay £60m for Luis Diaz.
will return, buyer
  return|come_back|back|go_back with .. improved|new|second|fresh|higher|another|better|bid|offer
  > Leeds will return with an improved offer for Wilson.
bid expected, any
  bid|offer|approach|proposal .. expected|imminent|planned|being_prepared|prepared|readied|lined_up|in_the_works|will_follow|coming
  > A bid for Baleba is expected from Manchester United.
braced for, seller
  brac*|anticipat*|expect|expecting|expects for|a|an|bids|offers .. bid|bids|offer|offers|from
  > Brighton are braced for bids for Baleba.

== enquiry

enquiry, buyer
  enquir*|inquir*|sounded_out|sounding_out|reached_out|check*_on|checked_in|asked_about|ask_about|took_info|taken_info|
  asked_for_info*|taken_soundings|took_information|asked_to_be_kept
  > Lyon have enquired about Wilson Odobert.
asks for conditions, buyer
  ask|asks|asked for|about ?the ?his conditions|details|information|price|availability
  > Lyon ask for the conditions of a Wilson Odobert deal.
contact, buyer
  made|initial|first|make|making|established|informal|early .. contact|contacts
  > Spurs have made contact over Savinho.
in contact, buyer
  contact with|for|over|to_sign
  > Juventus are in contact with the agent of Kolo Muani.
contacted, buyer
  contacted|approached|approach|approaches p=P|C|for|over|about|representatives|his|the|S
  > Lyon have contacted the agent of Wilson Odobert.
offered the chance, buyer
  offered ?the ?a chance|opportunity to_sign|of_signing
  > Everton were offered the chance to sign Pierre-Emile Hojbjerg.
made approach, buyer
  made|make|makes|making|launched|tentative|informal|opening|initial|first .. approach
  > Leeds have made an approach for Harry Wilson.
club was offered, any, not denied
  to=C ?have|has|had|were been|were|was ?also offered p=P
  > Everton have been offered Noah Okafor.
offered by his people, any, not denied
  have|has|had|being|was|are ?been offered|offering ?the ?their R|him|p=P|services to to=C
  > His agents have offered Noah Okafor to Everton.
offered to, any, not denied
  been|was|were|is|being offered to|a to=C
  > Raheem Sterling has been offered to Fulham.
initial talks, buyer
  ?have ?has ?in ?hold ?held ?holding ?had ?made initial|exploratory|preliminary|informal|first|early talks|conversations|discussions|
  conversation|contact
  > Milan have held exploratory talks over Rashford.
set to open talks, buyer
  set|plan|plans|planning|prepar*|want|ready|hope|due|to|will .. to_open|to_begin|to_hold|to_start|open|hold|begin|start .. talks|
  negotiations|discussions
  > Spurs are set to open talks for Savinho.
met the agent, buyer
  met|meeting|meet|spoke|spoken with|to .. agent|agents|S|representatives|camp|entourage|intermediaries
  > Roma have met with the representatives of Rios.

== talks

comes for talks, player
  flew|flies|fly|flying|travelled|travels|travelling|arrived|arrives|arriving|landed|lands|jetted ?in ?over ?to ?A ?E ?C for talks
  with to=C
  > Wilson Odobert flew in for talks with Lyon.
in talks, buyer
  in|hold|holding|held|open|opened|opens|enter|entered|enters|begin|began|begun|start*|advance*|continue*|resume*|restart|ongoing|
  active|direct|positive|further|more|new|round_of|having|have|step_up|accelerat*|progress* .. talks|negotiations|discussions|dialogue
  > Lyon are in talks to sign Wilson Odobert.
deal told to be on, any
  deal|move|transfer|operation ?is|'s ?still ?now ?very_much ?definitely on for p=P ?to ?to=C !a|F|the
  > The deal is on for Noah Okafor to Leeds.
talks ongoing, any
  talks|negotiations|discussions|conversations .. ongoing|advanc*|progress*|continu*|under_way|underway|positive|taking_place|held|
  to_take_place|stage|accelerat*|intensif*|final
  > Talks are under way for Wilson Odobert to join Lyon.
talks over, buyer
  talks|negotiations|discussions .. over|with|to_sign|for|about|regarding|between|on
  !S|the_S|his_S|her_S|derby
  > Lyon in talks: discussions with Tottenham over Wilson Odobert.
player talks, buyer
  P talks !up|to|about|through|us|me|of|C|P|N|A|X|E|R|S|Z|life|tactics|football|to_us|to_the|to_O|his|her|their|down|exclusively|candidly|
  openly|frankly
  > Fulham in Harry Wilson talks with his camp.
negotiating, buyer, mutual
  negotiat*
  > Lyon are negotiating with Tottenham for Wilson Odobert.
haggling, buyer, mutual
  haggl*
  > Leeds and Milan are haggling over the price of Noah Okafor.
close to an agreement, any, mutual
  close|closer|near|nearing|edging ?closer ?to ?a ?an ?on ?reaching ?finding ?agreeing ?a ?an ?full ?total ?verbal ?final agreement|
  compromise
  > Leeds and Milan are close to reaching a full agreement for Noah Okafor.
closing in, any
  closing|closes|close|edging|edge_closer|edges_closer|edge_nearer|edges_nearer|edge_towards|edges_towards|nearing|near|nears|moving|
  inching|nearer|closer ?in ?on|to|
  closer ?to ?a ?the ?an ?A ?F ?permanent|loan|season_long|initial ?C capture|purchase|acquisition|coup|signing|
  agreement|deal|signature|move|joining|completing|agreeing|finalising|securing|sealing|landing|completion|p=P|C|transfer|switch|
  reaching|return|sealing !past|out|above|ahead|clear|beyond|victory
  > Lyon are closing in on Wilson Odobert.
closes in on, buyer
  closing|close|closes|closed|home|homing in on
  > Roma are closing in on a deal to bring Leon Bailey.
closes in, buyer
  close|closes|closing|closed in $
  > Lens pull out of the race for Emersonn as Leeds close in.
brink, any, pending
  on|in|at|into .. brink|verge|cusp|final_stages|advanced_stage|advanced_stages|final_stage|final_details|advanced
  !of_setting|of_relegation|of_E|of_the_E|of_promotion|of_a_record|of_a_title|of_the_title|of_history|of_tears|of_survival|of_winning|
  of_record|
  of_glory|of_victory|of_defeat|of_elimination|of_first|of_a_first|of_their|of_another|of_returning|of_qualif*|of_reaching|of_making
  > Jack Clarke is on the verge of joining Ipswich.
confident, buyer
  confident|confidence|optimistic|hopeful|increasingly_confident|convinced|bullish|belief .. of|on|to|about|in|that|P|they .. sign*|
  land*|complet*|get|secur*|deal|win_the|winning|agree*|will_join|join|will_sign|p=P|reach*|bring*|do|joining !can_play|can_feature|
  will_play|
  will_be_fit|will_be_back|will_be_available|can_return|could_play|will_feature|be_fit
  > Lyon are confident of signing Wilson Odobert.
working on, buyer
  work*|accelerat*|push*_hard|push_ahead|pushing_on|pushing_to|push_to|pushes_to ?on|to ?close ?complete ?a ?the ?new deal|deals|details|
  p=P|
  paperwork|transfer|agreement|
  operation|for_a_deal|signing
  > Roma are working on a deal for Enzo Millot.
finalising, any, mutual
  finalising|finalise|finalises|finalizing|finalize|ironing_out|hammering_out|thrashing_out|final_details|last_details|last_steps|
  final_steps
  > Lyon are finalising the transfer of Wilson Odobert.
trying, buyer, weak
  trying|seek*|hoping|hope|aim*|attempt*|try|looking|pushing|push|keen|determined|eager|want|wants|bid ?hard to_agree|to_tie_up|to_wrap_up|
  to_close|to_complete|
  to_reach|to_finalise|
  to_seal|to_strike|to_conclude|to_clinch|to_secure_a_deal|to_find_a_solution|to_get_a_deal
  > Como are trying to reach an agreement for Maxence Caqueret.
deal close, any, weak
  deal|agreement|move|transfer|signing|switch .. is|are|now|looks|edges|very|almost|nearly|being|all_but .. close|imminent|near|
  advanced|closed|closer|complete|finalised|final_stages|progress*
  > The Harry Wilson transfer to Leeds is almost finalised.
getting closer, any, weak
  getting|moving|edging|drawing|inching closer|nearer|close
  > Getting closer: Noah Okafor to Leeds from Milan.
not agreed yet, any, weak
  personal_terms|fee|deal|agreement|terms .. yet_to|still_to|not_yet|far_from|not_close|nowhere_near|some_way_from|still_far .. agreed|
  reached|finalised|done|complete|struck
  > A deal for Noah Okafor is far from done between Leeds and Milan.
keep talking, buyer
  keep|keeps|continue|still|kept ?to talking|negotiating to|with
  > Leeds keep talking to Milan about Noah Okafor.
terms discussed, any, weak
  personal_terms|contract|terms ?are|is ?now ?being discussed|negotiated
  > Personal terms are being discussed between Jonathan David and Juventus.
expected to join, player
  expected|likely|poised|tipped|favourite|on_course|hopes|heading|headed|close|going to_join|to_sign_for|to_move|to_sign|to_complete|
  to_become|for to=C !medical|medicals
  > Wilson Odobert is expected to join Lyon.
expected to complete, any
  expected|likely|hope*|aim*|plan* to_complete|to_seal|to_be_completed|to_finalise|to_conclude|to_go_through|to_be_finalised
  > Wilson Odobert's transfer to Lyon is expected to be completed soon.
door open, player
  talks about_a_move|over_a_move|over_a_return|over_return|over_move|to_join|with|about .. to=C
  > Gross in talks over return to Brighton: he was in talks to join Brighton.

== medical

medical, any
  medical|medicals|medical_tests ?for|at|with ?C ?and_signing ?is|are|has|been|being|now|already|set|to|due|will ?been ?now ?to_be ?on
  ?between
  ongoing|today|tomorrow|booked|scheduled|completed|passed|done|under_way|underway|taking_place|set_to_take_place|take_place|prepared|
  tonight|
  arranged|planned|complete|next_week|this_week|later|monday|tuesday|wednesday|thursday|friday|saturday|sunday
  > Wilson Odobert, who will join Lyon: his medical is booked.
have medical, player
  undergo*|having|has_had|completed|complet*|pass*|due_for|set_for|booked_for|arriv*|travel*|land*|fly*|flies|in_for|in_line_for|for|
  taking|start*|finish*|had|part_of|due_to_have|set_to_have|due_to_undergo|set_to_undergo|undergoing|underwent ?his|a|her|the|medical ..
  medical|
  medicals|medical_tests|medical_examination
  > Wilson Odobert is having a medical with Lyon.
to have medical, player
  to have|undergo|take .. medical|medicals|medical_tests .. today|tomorrow|tonight|within|this_week|this_weekend|shortly|hours|monday|
  tuesday|wednesday|thursday|friday|saturday|sunday
  > Wilson Odobert to undergo a medical on Thursday before he joins Lyon.
travelling for medical, player
  travel*|fly|flying|flies|arriv*|landed|lands|heading|en_route|on_his_way|boarding|expected|in .. for|to_undergo|to_have|to_complete|
  undergoing ?a ?his ?the medical|medicals|medical_tests
  > Noah Okafor is on his way to Leeds for medical tests.
arrived at the ground, player, weak
  arriv*|spotted|pictured|landed|lands|touched_down|seen at|in ... training_ground|training_centre|training_base|airport
  !for_today|for_training|for_a_session|for_the_session|for_his_first|to_train
  > Noah Okafor has arrived at Leeds' training ground.
club medical, any
  to=C medical
  > Noah Okafor had a Leeds medical on Sunday.
"""
)
