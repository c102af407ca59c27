"""How English reporters say that a player may go: told so by his club, without a future there, looking for another."""

from bot.transfers.rules.tables import read_rules

FREED = read_rules(
    """
== available

offered to end his contract, seller, move free
  offer|offers|offered|propose|proposes|proposed|want|wants|plan|plans ?a ?the contract_termination|termination ?of ?the ?his ?contract to|
  with|for p=P|@him
  > Leeds have offered contract termination to Noah Okafor.
green light to talk to others, player
  permission|green_light|go_ahead|approval|free|allowed|clearance|authorisation|authorised ?given ?granted to talk|speak|negotiate|hold|
  listen|open|meet ?talks ?directly to|with ?any ?all ?the ?other|interested|new|potential|different clubs|suitors|teams|sides|
  interested_parties ?by ?from ?from=C
  > Noah Okafor was handed the green light to talk to clubs by Leeds.
the next to leave, player
  set|due|poised|about|going|expected|likely|ready ?to ?be become|be ?the latest|next|first|second|third|fourth|fifth|sixth|last|another
  ?from=C R|P|departure|one ?of ?the ?summer to_leave|to_depart|to_go|to_exit|leaving ?from=C
  > Noah Okafor is set to become the latest Milan player to leave.
edges out, player
  p=P ?is ?now ?ever edges|edging|moves|moving|heads|heading|inches|inching|drifts|drifting ?closer towards|toward|to from=C exit|departure
  > Noah Okafor edges towards Leeds exit.
told to look elsewhere, player
  tell|tells|told|inform*|advis* p=P|@him ?that ?he|she ?to should|must|can|needs|ought|to|has|is|needs_to|has_to ?free ?to find|look_for|
  seek|search_for ?a|an ?new|another club|team|side|elsewhere
  > Leeds have told Noah Okafor that he should find a new club.
told that nobody needs him, player
  tell|tells|told|inform*|advis* p=P|@him ?that he|she is ?now ?no ?longer surplus|not_needed|not_wanted|needed|wanted|not_in_the_plans|
  free_to_go|out_of_the_plans|out_of_the_project|on_the_market
  > Leeds have told Noah Okafor he is not needed.
made surplus, seller
  make|makes|made|deem|deems|deemed|consider|considers p=P|@him ?as ?to ?be surplus|expendable|superfluous|dispensable
  > Leeds have made Noah Okafor surplus.
looks for a way out for him, seller, not denied
  look*|work*|try*|trying|want*|hope*|search* ?hard ?on ?for ?to find|a|the|finding ?a ?the solution|buyer|way_out|new_club|new_home|taker|
  destination|arrangement ?for|of|with p=P|@him !from
  > Leeds are looking for a solution with Noah Okafor.
he can go, player, weak, not denied
  ^ ?" ?yes ?, ?if he|she|P can|could|may|is_free_to ?now go|leave|depart ?if ?he|she ?wants ?to ?" ?. $
  > Leeds boss Daniel Farke on Noah Okafor: "He can go."
not among those needed, player
  surplus|out_of_the_project|out_of_his_project|out_of_the_plans|out_of_his_plans|deemed_surplus|no_longer_needed|not_needed|unwanted|
  on_the_exit_list|on_the_list_of_exits|on_the_departure_list|on_the_way_out|on_his_way_out|not_in_the_project ?to ?requirements ?for|of
  ?the ?N ?'s at|for|of|from ?the from=C
  > Noah Okafor is surplus at Leeds.
not relied on, seller
  not|never|t|no ?longer ?really ?fully count|counting|counts|rely|relying on p=P|@him !to
  > Leeds do not count on Noah Okafor for next season.
has no future, player, not denied
  no|without|not_a|not_have_a|little ?real ?longer ?sees ?a future|place|prospects|way_back|way_through at|for_him_at|under ?N ?at from=C
  > Noah Okafor has no future at Leeds and is looking for a new club.
his future is elsewhere, player
  future|next_step|next_chapter ?is|lies|to|will|looks ?be ?to ?lie away|elsewhere ?from ?from=C
  > Noah Okafor sees his future away from Leeds.
looks for a club, player, not denied
  is|are|now|currently|already|actively|and|started|to look*|search*|seek*|hunt*|find*|wants|needs ?for a new|another club|team|
  challenge|adventure|solution|home !R|S|captain|record|player|signing|manager|striker|winger|director|in_town
  > Noah Okafor is out in the cold at Leeds and is looking for a new club.
left out in the cold, player
  p=P ?is|has|was|been|, ?now ?been ?been ?left out_in_the_cold|out_of_favour|frozen_out|banished at|by|under ?N
  ?at ?from=C
  > Noah Okafor is out in the cold at Leeds.
talks over his exit, any, weak
  meet|meets|met|meeting|meetings|talks|contact|discuss|discusses|discussing|discussed|negotiate|negotiating ... for|over|about|on|the|
  discuss|discussing ?the p=P ?'s ?possible ?potential exit|departure|sale
  > Noah Okafor's agent is in Milan for a meeting about Okafor's exit.
his exit is possible, any, not denied
  exit|departure|sale|farewell|exit_talks ?is|are|looks|seems|remains|now ?now ?a ?very ?still ?real possible|expected|likely|
  one_to_watch|on_the_cards|imminent|probable|possibility|increasingly_likely|almost_certain|inevitable|a_matter_of_time|on_the_horizon|
  considered|considered_likely|being_considered|in_the_works ?for|of p=P
  > Departure expected for Noah Okafor at Leeds.
his own exit is possible, any, not denied
  p=P ?'s ?summer|january|loan|possible|potential exit|departure|sale ?from ?from=C ?is|are|looks|seems|remains ?now ?a ?very ?still ?real
  possible|expected|likely|one_to_watch|on_the_cards|imminent|probable|a_possibility|increasingly_likely|almost_certain|inevitable|
  a_matter_of_time|on_the_horizon|considered_likely|being_considered
  > Noah Okafor's departure from Leeds is on the cards.
to watch, any, weak
  ^ ?summer ?loan ?january exit|departure|move_away ?is ?now possible|expected|likely|one_to_watch|on_the_cards|imminent|probable
  ?in_january ?this_summer ?soon ?on_loan ?. $
  > Noah Okafor, one to watch at Leeds: exit possible.
thinks of leaving, player, not denied
  p=P|he|she|who|R ?is|has|could|would|may|remains|feels|seems ?now ?also ?reportedly ?been consider*|think*|open|ready|weigh*|contemplat*|
  explor*|evaluat*|tempted|attracted|decided|ponder*|mull* ?about ?up ?to ?on ?of ?by ?over ?a|an|his|her ?summer|january|possible|
  potential|loan|winter exit|departure|leaving|quitting|move_away ?from|of ?the ?from=C !behind|for
  > Noah Okafor is weighing up a departure from Leeds.
may be loaned, player, weak, not denied
  p=P ?is could|can|may|might|will|set|likely|expected|to|should|would ?also ?still ?now ?well ?to be loaned_out|loaned|moved_on|offloaded|
  sent_on_loan|sent_out_on_loan|let_go !to|out|on|permanently|back|from|until|or
  > Noah Okafor could be loaned out by Leeds.
expects to sell him, seller, weak, not denied
  expect|expects|expecting|plan|plans|planning|hope|hopes|prepared|aim|aims|ready ?to ?on @sell|@selling|loan|loaning ?out p=P|@him
  ?out !to|out|back
  > Leeds expect to loan out Noah Okafor.
my time is over, player
  my|his|her|our ?from=C time|chapter|story|journey|adventure|cycle ?here ?at|with ?the ?from=C ?club is|has|comes|came ?now ?come ?to
  over|closed|finished|an_end|ended|done
  > Noah Okafor: "My Leeds chapter is over."
cannot stay, player
  p=P|i|he|she cannot|can_t|do_not_want_to|don_t_want_to|does_not_want_to|doesn_t_want_to|won_t|will_not ?possibly stay|remain|continue|
  carry_on ?here ?at ?with ?from=C
  > Noah Okafor: "I can't stay at Leeds."
a chance that he goes, player, not denied
  a|good|real|big|strong|every|some ?strong ?real chance|possibility|likelihood ?that p=P|he|she leaves|goes|departs|will_leave|could_leave
  ?from=C !to
  > Noah Okafor's agent: "There's a chance he leaves Leeds."
"""
)
