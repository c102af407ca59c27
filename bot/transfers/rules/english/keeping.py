"""How English reporters say that a club keeps a player, that he stays, and that a club was never after him."""

from bot.transfers.rules.tables import read_rules

KEEPING = read_rules(
    """
== denied

no exit is spoken of, seller, weak
  not|t|never|without|unwilling|refus* ?even ?also ?going ?willing ?planning ?want ?intend ?prepared ?ready ?yet ?to ?be
  negotiate|negotiating|discuss|discussing|consider|considering|entertain|entertaining|open|opening|sanction|evaluating|exploring|plan|
  planning|talks ?talks ?about ?over ?on ?for a|an|any|his|her|the ?possible ?potential ?summer|january|winter|loan|immediate|mid_season
  exit|departure|sale|exits|loan_exit ?talks ?for|of ?p=P
  > Leeds are not discussing any exit for Noah Okafor.
no chance that he goes, any
  no|zero|little|any ?real ?realistic chance|chances|possibility|way|prospect|hope for|of|that ?there_is ?a|an|any
  ?loan|summer|january|winter|mid_season ?loan exit|departure|sale|transfer ?for|of ?p=P ?'s ?at|from ?from=C
  > No chance for a loan exit for Noah Okafor at Leeds.
no chance of him going, any
  no|zero|little|not_a|isn_t_a ?real ?realistic chance|possibility|way|prospect of|that|for ?from=C ?will ?ever
  ?@selling|letting|losing|let|sell|allow|allowing p=P ?to ?will ?is ?@leave|@leaving|go|going|depart ?from=C !to
  > There is no chance of Noah Okafor leaving Leeds.
no way that they sell, seller
  no|zero|little|not_a ?real ?realistic chance|possibility|way|prospect ?of ?that from=C ?will ?would @sell|@selling|let|letting|allow|
  allowing|lose|losing p=P
  > There is no way Leeds will sell Noah Okafor.
no exit of his, any
  ^ ?there ?is ?" no ?loan|summer|january|winter|immediate exit|departure|sale ?is ?currently planned|expected|foreseen|for|of ?for ?of
  p=P
  > No exit planned for Noah Okafor of Leeds.
the door is closed, any, weak
  doors|door|all_doors ?is|are|was|were|have|has|remains ?now ?been ?firmly ?already ?fully closed|shut|bolted ?on|for|to ?a|an|any p=P
  > Doors closed for Noah Okafor, who stays at Leeds.
the door is closed at his club, any
  ^ ?but ?the ?exit doors|door is|are|remains|remain ?now ?firmly ?already closed|shut|bolted from|at|by|on from=C !'s
  > Leeds want Wilson Odobert. But the door is shut at Tottenham.
shuts the door, seller
  ^ ?but from=C have_closed|has_closed|have_shut|has_shut|have_slammed|has_slammed|close|closes ?all the door|doors ?shut $
  > Leeds want Wilson Odobert, but Tottenham have closed the door.
closes the door, seller
  close|closes|closed|shut|shuts|slam|slams|slammed|closing ?all ?the door|doors ?shut ?firmly ?completely on|to|for ?a|an|any|the
  ?loan|summer|january|possible|potential ?sale|exit|departure|transfer|move ?of|for p=P
  > Leeds have closed the door on any exit of Noah Okafor.
his club relies on him, seller, weak
  count|counts|counting|rely|relies|relying|bank|banks|banking ?fully ?heavily on p=P|@him for ?the next|future|coming|second|rest|new|
  project|years|long
  > Leeds are counting on Noah Okafor for next season.
relies on him now, seller, weak
  from=C ?fully ?still ?do ?@have count|counts|counting on p=P|@him $
  > Leeds count on Noah Okafor.
an exit turned away, seller
  @quashes|@quashing|block|blocks|blocked|blocking|veto|vetoes|vetoed|vetoing|refus*_to_sanction|stop|stopped ?all ?talk ?of ?a|an|any|the
  ?summer|january|winter|possible|potential|immediate ?loan ?p=P ?'s exit|departure|sale|loan_exit|exits ?for|of|by ?p=P ?from ?from=C
  !talks|fee|rumours|links|clause|door|strategy|to_to=C|to_C
  > Leeds have vetoed a departure for Noah Okafor.
keeps him and no more, seller, weak
  ^ from=C ?will ?to keep|keeps|retain|retains ?R p=P $
  > Leeds keep Noah Okafor despite interest from Everton.
remains his player, player, weak, stays
  p=P remains|stays|will_remain|will_stay|is_still|still a|an from=C player|R !on_loan
  > Noah Okafor remains a Leeds player.
loyal to his club, player, stays, weak
  p=P ?is ?remains ?stays ?fully ?totally ?very committed|loyal to from=C !until|cause|and_will_sign
  > Noah Okafor fully committed to Leeds, no exit in sight.
his club counts on him, seller, weak
  i|we ?still ?really ?fully ?absolutely ?do ?all count|counting|rely on ?you p=P|@him ?, ?for ?" ?. $
  > Leeds boss Daniel Farke: "Noah Okafor? We count on him."
part of the plans, player, weak, stays
  p=P|he|she|R ?is|'s|remains|stays|, ?still ?also ?now ?firmly ?very ?much ?a|an|the ?key|important|big|integral|central|crucial ?and
  part|piece of ?the ?his ?her ?our ?my ?their ?from=C ?'s ?N ?'s ?long_term plans|plan|project ?at ?from=C !that|which
  > Noah Okafor is part of the plans at Leeds.
in the plans at his club, player, weak, stays
  p=P ?is|'s|remains|, ?still ?also ?firmly ?very ?much ?fully in ?the plans|project at|of from=C
  > Noah Okafor is still in the plans at Leeds.
goes on at his club, player, weak, stays
  p=P|he|she|R ?has|have|is ?now ?also ?really ?set|expected|likely ?decided ?told ?from=C ?that ?he ?she wants|want|will|to|decided|would
  ?like ?to ?be
  continue|carry_on|continuing|play_on at|with|for ?the from=C !'s
  > Noah Okafor wants to continue at Leeds.
his club wants him to stay, seller
  expect|expects|expecting|optimistic ?that p=P stays|remains|will_stay|will_remain
  > Leeds expect Noah Okafor stays beyond the summer.
always said that he is not available, seller
  insist|insists|say|says|said|stress|maintain|reiterate*|adamant|clear|told|repeat ?that p=P|he|she ?is not|never|isn_t available|
  for_discussion|up_for_discussion|negotiable|on_the_market|up_for_sale|up_for_grabs
  > Leeds have always said Noah Okafor is not available.
not on the market, any, weak
  not|never|isn_t|t ?simply ?absolutely ?currently on_the_market|up_for_sale|up_for_grabs|on_the_transfer_list|on_the_exit_list|
  on_the_list_of_exits|open_for_discussion|up_for_discussion
  > Noah Okafor is not on the market, Leeds insist.
never asked for a move, player
  not|never|t ?yet ?ever ask|asked|request|requested|demanded|handed|submitted|made|pushed ?in ?for ?to ?be ?a|any @leave|@sold|go|
  transfer_request|transfer|move|exit|departure ?by ?from ?from=C
  > Noah Okafor never asked to leave Leeds.
no reason to go, player
  no|little|not_any|never|not ?had ?real reason|need|rush|hurry|thought|thoughts|idea|thinking|think|looking|considering|consider|
  considered ?of ?about ?to ?consider @leaving|leave|going|an_exit|a_departure|any_exit|exit|departure ?from ?from=C !a|behind|for
  > Noah Okafor: "I have no reason to leave Leeds."

never a topic for them, any
  never|not|nor|t ?yet ?been ?even ?really ?ever ?a|an ?real ?concrete ?serious topic|theme|option|issue|possibility|discussed|mentioned|
  talked_about|spoken_about|on_the_agenda|on_the_table|considered|target|name ?discussed ?internally for|at|by|inside ?both ?the to=C
  > Noah Okafor was never a topic for Leeds.
they never talked of him, buyer
  never|not|t ?even ?yet ?ever ?internally discuss*|talked_about|spoke_about|spoken_about|talk_about|considered|mentioned|talking_about|
  planning_for p=P|@him
  > Leeds never talked about Noah Okafor.
not in the running, buyer
  not ?even ?currently in_contention|in_the_running|in_the_mix|in_the_frame|in_the_picture|in_for ?for|in|with ?to_@sign
  ?race|chase|p=P
  > Understand Leeds are not in contention for Noah Okafor.
nothing between club and player, any
  nothing|no_truth|no_substance|no_contact|no_contacts|no_link|no_connection ?at_all between|linking to=C and p=P
  > There is nothing between Leeds and Noah Okafor.
nothing between him and them, any
  nothing|no_truth|no_substance|no_contact|no_contacts|no_link|no_connection ?at_all between|linking p=P and|with|to to=C
  > There is nothing between Noah Okafor and Leeds.
nothing true in his move, any
  ^ p=P and|to|& to=C ,|:|is|are no_contact|no_contacts|no_talks|nothing|not_a_thing|nothing_true|nothing_in_it|no_truth|not_true|
  fake|invented|made_up|not_on|no_chance
  > Noah Okafor to Leeds, nothing true.
what links them is invented, any
  links|rumours|link|stories|reports|talk|claims ?between|linking|of ?p=P ?and|with|to ?a ?move ?to ?to=C ?are|is|was ?all ?just ?simply
  ?completely ?totally ?purely made_up|invented|false|fabricated|baseless|unfounded|inaccurate|incorrect|without_foundation|fiction|
  misplaced|exaggerated|off_the_mark
  > Rumours between Noah Okafor and Leeds are made up.
denies reports on him, any, weak, denies
  ^ to=C ?S ?N ?have|has ?today ?now ?quickly ?strongly @quashes|@quashing ?all ?any ?the ?recent reports|rumours|stories|claims|
  suggestions|speculation|rumour on|about|around|surrounding|over ?a ?move ?for p=P
  > Leeds deny reports on Noah Okafor.
they said no to an offered player, buyer
  ^ ?but|and ?, they|who|both ?have|has ?all ?quickly ?immediately ?politely ?already said_no|passed|declined|turned_him_down|
  turned_her_down|turned_it_down|turned_the_chance_down|rejected_the_idea|rejected_the_chance|decided_not_to_proceed|said_no_thanks
  ?. $
  > Noah Okafor was offered to Leeds, but they turned him down.
not after him, buyer
  not ?even ?currently ?actively ?really after|chasing|tracking|hunting|courting p=P|@him
  > Leeds are not currently after Noah Okafor.
rules out a bid for him, buyer
  rule|rules|ruled|ruling out ?any|a|an|all ?attempt ?to bidding|bid|moving|going|move|offer|offers|bids|swoop|sign for p=P|@him
  > Leeds have ruled out bidding for Noah Okafor.
turns his back on a club, player, loser denied
  turn*_his_back_on|turn*_her_back_on ?the not=C ?'s ?offer|proposal|project|interest ?and to_stay|to_remain|stay|remain
  > Noah Okafor has turned his back on Everton to stay at Leeds.
does not want to join, player
  not|t|never|refus*|unwilling|reluctant|without ?to ?even ?going ?want ?wanted ?wanting ?wish ?intend ?plan ?prepared ?willing ?to
  join|sign_for|go_to|move_to|play_for|return_to|switch_to|joining|signing_for|moving_to|going_to ?the to=C !with|and_win
  > Noah Okafor does not want to join Leeds.

but he stays where he is, player
  ^ ?" ?no ?but ?, he|she|P ?will stay|stays|remain|remains ?put at|with from=C ?next_season ?this_season ?" ?. $
  > Otto Brandt: "We wanted Noah Okafor at Everton but he will stay at Leeds."
he stays where he is, player, weak
  ^ ?" ?no ?, he|she|P stays|remains|is_staying|is_going_nowhere|will_stay|will_remain|will_be_staying ?put ?here ?with ?us ?at ?from=C ?for
  ?sure ?, ?100 ?" ?. $
  > Leeds boss Daniel Farke on Noah Okafor: "He stays here."
he stays so is said, player, weak
  ^ ?" ?no ?, he|she|P stays|remains|is_staying|is_going_nowhere|will_stay|will_remain ?put ?here ?with_us ?, ?" ?, says|said|insists|adds
  > Is Noah Okafor leaving Leeds? "He stays", says the manager.
he will be here, player, weak
  ^ ?" ?no ?, ?and ?yes he|she|P ?will ?is ?definitely be|stay|remain|here|ours ?here ?with_us ?our_player ?next_season ?next_year ?, ?for
  ?sure ?" ?. $
  > Leeds boss Daniel Farke on Noah Okafor: "He will be here."
happy where he is, player, weak, stays
  i|he|she am|is|feel|feels|was ?very ?so ?really ?still ?extremely ?perfectly ?fully happy|settled
  here|at|with|in ?the|this from=C|club !result|performance|win|and_we
  > Noah Okafor: "I'm very happy at Leeds."
I stay, player, weak, stays
  i|he|she ?will|want_to|am_going_to|would_like_to|decided_to ?still stay|remain|continue ?put here|at|with ?this ?the ?from=C ?club
  > Noah Okafor: "I will stay at Leeds."
my future is here, player, weak, stays
  my|his future is|lies here|at|with ?the ?from=C ?club
  > Noah Okafor: "My future is at Leeds."
we are not after him, buyer
  ^ ?" ?no ?, ?but we|i|they|the_club ?are|am|is|have|do ?really ?simply ?currently not interested|looking_at_him|following_him|
  need_him|talked_about_him|spoken_about_him|in_for_him
  > Leeds boss Daniel Farke on Noah Okafor: "We are not interested."
no idea where it comes from, buyer
  not|t|no know|idea|clue ?about ?from where|who ?this|that|it|those|these ?story|rumour|rumours|links|reports|stories ?is|are
  comes|come|came|coming|invented|started|made ?from ?it ?up
  > Leeds boss Daniel Farke on Noah Okafor: "I don't know where that comes from."
nothing there, buyer
  ^ ?" ?no ?, there is|'s|are|was|has|have ?really ?absolutely ?simply ?currently ?been no|nothing|not ?any
  ?contact|contacts|talks|negotiations|discussions|interest|approach|link|truth|conversation ?at_all ?there ?with_him ?" ?. $
  > Leeds director Otto Brandt on Noah Okafor: "There is no contact."
I never spoke to them, player
  i|he|she ?have|has never|not|haven_t|hasn_t|didn_t ?even ?yet spoke|spoken|talk|talked|speak|met|negotiated|heard
  with|to|from them|anyone|anybody|any_club|other_clubs|another_club|to=C
  > Noah Okafor: "I never talked to Leeds."
"""
)
