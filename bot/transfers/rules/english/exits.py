"""How English reporters say that a player may go: his club would sell, or he wants away."""

from bot.transfers.rules.tables import read_rules

EXITS = read_rules(
    """
== available

players who could move, player
  ^ ?players|stars|men|those ?who|that could|may|might ?also move|go ?, including|such_as|like|include p=P
  > Milan have many players who could move before the window closes, including Noah Okafor.
several made available, seller
  made|make|makes|put|puts .. players|stars|men|names available ?for_sale ?for_transfer ?, including|such_as|among_them p=P
  > Milan have made five players available, including Noah Okafor.
expected to move, player, weak
  p=P was|is|are|has_been|had_been ?widely expected|tipped|likely|set|due ?to make_a_move !for
  > Milan winger Noah Okafor is expected to make a move before the deadline.
says farewell to his club, player, weak
  p=P ?has|have send|sends|sent|post|posts|posted|pen|pens|penned|write|writes|share|shares|shared|bid|bids|say|says|said
  ?an ?a ?his ?emotional ?touching farewell|goodbye|goodbyes|farewells ?message ?letter ?note ?post to ?the from=C !in|before|ahead_of|at
  > Tottenham latest: Wilson Odobert sends farewell message to Tottenham.
confirms that he goes, player
  p=P|he|she ?has ?also ?now confirm|confirms|confirmed ?his|her ?own ?summer ?from=C exit|departure
  !talks|from_the|in_the|at_the|of|to|with|plans|from_E|date|before|ahead_of|from_C_before|from_C_ahead_of
  > Milan captain Noah Okafor waves to the fans as he confirms exit.
offered to several by his club, seller, not denied
  from=C ?have|has|are offer|offers|offered|offering p=P ?around|out to ?a|an|the ?several|many|various|two|three|number_of|other|rival|top
  ?E|A clubs|sides|teams|rivals|suitors
  > Barcelona offer Noah Okafor to Premier League clubs.
has his eye on a league, player
  p=P ?has|have ?his eyes|eyeing|eye|targets|wants|sets_sights|sights_set|set_sights|dreams|dreaming ?on|of ?a|an|his ?shock E|A
  move|switch|transfer|return|exit
  > Everton's Noah Okafor eyes a Serie A switch.
on the exit list, seller
  on|onto|in|into ?the ?their ?from=C ?'s exit_list|departure_list|departures_list|list_of_departures|list_of_exits
  > Noah Okafor is on Milan's exit list.
means to sell, seller, not denied
  @ready|@hoping|set|tempted|forced|considering|consider|considers|would|could|likely|going ?to ?for @sell|@selling ?both p=P|@him
  > Leeds are willing to part with Noah Okafor.
candidate to be sold, player
  candidate|candidates for|to ?a ?be ?the sale|departure|exit|leave|depart|go|sold|transfer !window
  > Noah Okafor is a candidate for sale at Leeds.
fails to sell him, seller
  inability|failure|struggle|struggles|struggling|unable|fail|fails|failed|failing to @sell ?both p=P|@him
  > Leeds are held up by their inability to offload Noah Okafor.
sells for good only, seller
  insist|insists|insisting on|upon ?a permanent|straight|definitive deal|move|sale|transfer|exit for|of p=P
  > Leeds insist on a permanent deal for Noah Okafor.
negotiates his release, player
  negotiat*|discuss*|agree*|in_talks_over|talks_over|working_on ?the ?a ?mutual termination|rescission|cancellation of|to ?the ?his contract
  ?with|at ?from=C
  > Noah Okafor is negotiating the termination of his contract with Leeds.
goes back to his country, player
  p=P ?, ?is|was ?now ready|@hoping|preparing|planning|keen|eager|wants|wanting|hopes|considering ?a
  ?to return|move|go|returning|moving ?back to E|A ?in !for|with|on|after|national|as|from
  > Noah Okafor hopes to return to Switzerland in January.
means to let him go, seller, not denied
  @ready|@hoping|set|tempted|forced|considering|consider|considers|could|may|might|would|will|going|likely ?to let|allow|letting|allowing
  p=P|@him ?to @leave|go|find|seek|talk|speak|explore|return|out
  > Leeds are prepared to let Noah Okafor find another club.
means to send him away, seller, move loan
  @ready|@hoping|set|considering|could|may|might|would|will|to|going|likely ?to send|loan|farm|sending|loaning|farming p=P|@him out
  > Leeds plan to send Noah Okafor out on loan.
means to move him, seller, not denied
  @ready|@hoping|set|could|may|might|would|will ?to move|shift|ship p=P|@him on|out|off
  > Leeds are ready to ship Noah Okafor out.
would rather lend him, seller, move loan
  prefer|prefers|preferred|prioritise|prioritises|prioritize|favour|favours|favor|seek|seeks|seeking|welcome|invite|open_to|
  preference|priority ?is ?for ?a|an ?the loan @exit|@bid ?for p=P
  > Milan favour a loan exit for Noah Okafor.
sanctions his sale, seller, not denied
  sanction*|approv*|green_light|greenlight*|agree_to|consider*|accelerat*|brac*_for|fear|expect|prepar*_for|plan*_for|resigned_to ?the
  ?a ?his
  ?potential ?likely @exit of|for ?both p=P|@him
  > Leeds are ready to sanction the sale of Noah Okafor.
braced for his departure, seller
  brac*|fear|fearing|prepar*|resigned|expect|expecting|plan|planning ?for ?to ?on ?a ?the p=P|@him ?'s ?summer ?possible ?likely @exit|
  bids|offers
  > Leeds braced for Noah Okafor departure.
accepts that he goes, seller
  accept*|fear*|expect*|resigned|know*|admit*|conced*|believ* ?to ?the ?fact ?that p=P|@him ?will|could|may|might|is|has ?likely|set|
  expected|
  going|bound ?to @leave|@leaving|go|be_sold
  > Leeds accept that Noah Okafor is likely to go.
seeks a buyer, seller
  seek*|find*|search*|look*|hunt* ?for ?to ?find ?a|any|an ?potential ?new ?interested buyer|buyers|suitors|new_club|taker|takers|home|
  exit for p=P|@him
  > Leeds are seeking a buyer for Noah Okafor.
open to offers, seller, not denied
  open|listen*|welcom*|invit*|entertain*|await*|hear*|consider_any|consider_offers|considering_offers|will_consider ?to ?any ?@bid|
  approaches
  ?of ?F ?worth ?F for p=P|@him
  > Leeds open to offers for Noah Okafor.
open to business, seller, not denied
  @ready to_do_business|to_do_a_deal|to_negotiate|to_talk|to_discuss over|for|about|on ?the ?@exit ?of p=P|@him
  > Leeds are willing to do business over Noah Okafor.
does not stop him, seller
  not|t|never|unlikely_to|won_t stand|block|get|prevent|oppose ?in ?the ?a ?way|move|exit|transfer|departure|sale ?of ?for ?from p=P|@him
  > Leeds will not stand in the way of Noah Okafor.
cannot stop him, seller
  powerless|helpless|unable|cannot ?to stop|prevent|block|resist ?the ?a ?sale|exit|departure|loss ?of p=P|@him ?'s ?from
  ?sale|exit|departure|leaving|going|joining|moving
  > Leeds may be powerless to prevent the sale of Noah Okafor.
door is open, seller
  open*|leav* ?the ?a door ?open ?to|for ?a p=P|@him ?'s ?to ?summer @exit|@leave|go
  > Leeds open the door to a Noah Okafor exit.
in the shop window, seller
  ?put ?puts ?placed p=P|@him ?is|was|has ?been ?put ?placed in_the_shop_window|up_for_grabs|on_the_market|on_the_block
  > Leeds put Noah Okafor in the shop window.
free to look, seller
  giv*|given|grant* p=P|@him permission|the_green_light|the_go_ahead|leave|freedom to @leave|find|seek|look|go|speak|talk|explore
  !training|early|camp|hospital|the_camp|the_field|to_C|with_C
  > Leeds have given Noah Okafor permission to look for another club.
told to go, player
  p=P ?has|have|is|was|had ?also ?reportedly ?been told|informed|advised|urged|allowed|free ?by ?from=C ?that|he|she ?to ?can @leave|find|
  look_for|seek|go|move|is_free|can_go|can_leave|has_no_future !to
  > Noah Okafor has been told by Leeds to find another club.
price set, seller, weak
  price_tag|asking_price|price|valuation ?of ?around ?about ?at_least ?F on|for p=P|@him
  > Leeds have put a £20m price tag on Noah Okafor.
has one foot out, player
  one_foot|a_foot|a_foot_and_a_half out|out_of|outside ?of ?the ?exit door ?at ?from=C
  > Noah Okafor has one foot out of the door at Milan.
on his way out, player, not denied
  p=P ?is ?now ?set on|eyeing|seeking|planning|wanting|angling_for ?his ?her ?a ?the way_out ?of ?from=C
  > Noah Okafor is on his way out of Leeds.
on the move, player, not denied
  p=P could|may|might|will|looks|is|set|likely|expected|to ?set ?likely ?soon ?to ?be on_the_move|heading_out|heading_for_the_exit|
  out_the_door
  !to
  > Noah Okafor of Leeds could be on the move.
wants out himself, player, not denied
  p=P ?now ?reportedly want|wants|seeks|seeking|asks_for|plots|plotting|eyes|eyeing|demands ?a|an|his|her ?from=C ?summer ?january out|
  away|exit|
  way_out|escape !in
  > Noah Okafor wants out at Leeds.
seeks an exit, player, not denied
  seek*|plot*|ey*|demand*|ask*_for|request*|push*_for|agitat*_for|forc* ?a|an|his|her ?way ?from=C|summer|january exit|way_out|
  escape|move_away|out !of|for
  > Noah Okafor has been frozen out at Leeds and is seeking an exit.
frozen out, player
  p=P ?has|have|is|was|been ?been ?been frozen_out|cast_aside|exiled|bombed_out|fallen_out_of_favour|deemed_surplus
  > Noah Okafor has been frozen out at Leeds.
wishes to go, player, not denied
  p=P|he|she|who ?is|has|have|appears|looks|seems ?also ?now ?reportedly ?told|asked|informed ?from=C|the_club|his_club|bosses|
  teammates ?that ?he|she
  @hoping|desperate|asked|asks|pushing|angling|likely|destined|bound ?to ?for @leave|@leaving|go !to|a|C_and|C_to|C_for|and|behind|
  everything|with|up|down|
  into|far|
  again|early|out|on
  > Noah Okafor has told Leeds that he wants to go.
ready to go, player, not denied
  p=P|he|she|who ?is|are ?also ?now ?reportedly @ready|itching|free ?to @leave|depart !a|C_and|C_to|C_for|and|behind|everything|
  the_field|the_pitch|
  training|early
  > Noah Okafor is itching to leave Leeds.
asks for a move, player, not denied
  ask|asked|asks|asking|requesting|requested|pushed|demanding|demanded ?for ?to ?a @leave|move|transfer|go !for|to|fee|fees|C
  > Noah Okafor of Leeds was left out after asking for a move.
thinks about his future, player
  p=P ?is|are|has ?now ?reportedly consider*|weigh*|ponder*|mull*|reconsider*|contemplat*|assess*|evaluat* ?up ?over his|her|their ?own
  future
  > Noah Okafor is considering his future at Leeds.
time is over, player
  time|days|spell|stay|career|chapter at|with from=C ... over|up|numbered|at_an_end|an_end|a_close|end|finished
  > Noah Okafor's time at Leeds looks to be over.
possible departure, player
  p=P ?is|has|become|becomes|remains|looks|emerges|emerged|as ?become a|an|another|one ?of ?the ?possible|likely|potential|certain|
  expected|
  candidate ?summer ?to|for @exit|departures|leave|sold
  > Noah Okafor has become a possible departure at Leeds.
would consider a move, player, not denied
  p=P ?is|has|would|will @ready|consider|considering|weigh|weighing|contemplating|mulling ?up ?over ?to ?consider ?a|an|the ?possible
  ?potential
  ?summer ?loan ?january move|exit|departure|switch|leaving|offers|options !to_C|from
  > Leeds outcast Noah Okafor is willing to consider a move in January.
asks his club for a move, player, not denied
  ask|asks|asked|asking from=C for ?a transfer|move
  > Noah Okafor will ask Leeds for a transfer this week.

== available

asks to be let go, player
  ask|asks|asked|asking|beg|begs|urged|urges|want|wants|told from=C|the_club|his_club|bosses to let|allow|release|sell him|her|P ?go|
  leave|depart|move
  > Noah Okafor has asked Leeds to let him go.
set to lose him, seller
  look|looks|set|likely|could|may|might|braced|resigned|expect|going|due|fear|fearing|prepared|preparing ?set ?to ?for lose|losing p=P|
  @him !for|on_a_free|to_C
  > Leeds look set to lose Noah Okafor.
will not train, player
  refus* to_train|to_play|to_travel|to_return|training|to_report !for_E|through
  > Leeds striker Noah Okafor has refused to train.
off the books, seller
  @hoping|@ready|need|needs ?to get|getting|take|taking|clear|move p=P|@him off ?the|their|his books|wage_bill|payroll|hands|wages
  > Leeds want to get Noah Okafor off the books.
hints that he goes, player
  hint|hints|hinted|hinting at|that|he ?he|a|an|his|possible ?from=C|could|will|might ?summer @exit|leave|move_on|departure
  > Noah Okafor hints at Leeds exit.
available for a price, any, not denied
  available|up_for_sale|for_sale ?to_leave ?to_go ?this_summer ?in_january for|at ?just ?around ?as_little_as F|the_right_price|
  a_cut_price|a_bargain
  !with|against
  > Leeds have told suitors that Noah Okafor is available for £4m.

== available

joins some club, player
  set|due|close|likely|expected|poised|ready|could|may|might|will ?set ?to join|sign_for|move_to a|an|another|one_of|some ?A|E|rival|
  new|fellow ?A|E side|club|team|
  outfit !C|,
  > Noah Okafor of Leeds looks set to join a Championship side on loan.

== available

whether to sell him, seller
  whether|if to_@sell|to_loan|to_let ?out p=P|@him
  > Leeds are considering whether to loan out Noah Okafor.

== available

has played his last, player
  played|plays ?his|her|their last|final game|match for|at from=C !goal|before|of|this|in
  > Noah Okafor has played his last game for Leeds.
wants away, player, not denied
  want|wants|wanted|seek|seeks|seeking|keen|desire|desires|angling|pushing ?on ?for ?a move|switch|transfer away|elsewhere|abroad|
  to_pastures_new
  > Noah Okafor is understood to want a move away from Leeds.
"""
)
