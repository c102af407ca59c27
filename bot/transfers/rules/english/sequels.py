"""How English goes on about a player or a club told of before: further targets, further suitors, who wants both of two."""

from bot.transfers.rules.tables import read_rules

SEQUELS = read_rules(
    """
== interest

serious about him, buyer, not denied
  serious|sold|set|focused about|on|over ?signing p=P|him|her
  > Leeds are serious about Noah Okafor.
he is another, buyer, weak
  ^ p=P ?is|remains ?yet another|a_second|a_third|one_more ?target ?name ?option ?of ?them $
  > Noah Okafor is one of the names on Leeds' list. Anton Stach is another.
scraps for him, buyer
  scrap|scrapping|wrestle|wrestling|slug|tussling|lock_horns|locking_horns|scrapped ?it ?out for|over ?the ?C ?ace p=P|R
  > Leeds and Everton scrap over Noah Okafor.
watching him for long, buyer
  @have|are|is ?been ?long ?closely @watching him|her|the_player
  > Leeds are linked with Noah Okafor. Everton have been watching him for months.
once wanted him, buyer, weak
  had @watched|hoped_for|tried_for|bid_for ?the him|her|R|p=P
  > Noah Okafor is close to Leeds. Everton had wanted the winger.
could take advantage, any, weak
  ^ ?and ?but to=C ?@have|are|is|could|may|might|would|will|look|hope ?set|ready|hoping|to take_advantage|capitalise|capitalize|benefit|
  profit
  > Leeds have put their move for Noah Okafor on hold, and Everton could take advantage.
prefers a club, player
  would|will|may|said_to|thought_to|P ?much ?still prefer|prefers|favours|favour to=C
  > Noah Okafor would prefer Leeds to Everton.
in for him, any
  ^ to=C ?are|is ?back|also|still in for p=P
  > Leeds in for Noah Okafor.
clubs among them, any, weak
  ^ ?with to=C ?all|both among|are|is ?among them|those|the_suitors|his_suitors|the_admirers|his_admirers|others
  > Noah Okafor has no shortage of admirers, with Leeds and Everton among them.
with him among them, buyer, weak
  ^ ?with p=P among|one_of|included|featuring ?in them|those|these|the_options|the_names|the_targets|that_list $
  > Leeds are looking at several full-backs, with Noah Okafor and Anton Stach among them.
makes signing him a priority, buyer
  made|make|makes|making signing p=P ?as ?a ?their ?the ?its ?top ?main ?first priority|aim|goal|target|objective
  > Leeds have made signing Noah Okafor a priority.
showdown for him, buyer
  ?a|the showdown|tug_of_war|bidding_war|scramble|shootout|transfer_war|duel for|over ?signing ?the ?C ?A p=P|R
  > Leeds and Everton are gearing up for a showdown for Noah Okafor.
he is discussed too, buyer, weak
  ^ p=P @have|is|are|was ?been discussed|mentioned|considered|proposed|suggested|scouted|looked_at|talked_about|offered|admired|liked|
  appreciated|highly_rated|monitored|tracked|wanted|watched $
  > Leeds want Noah Okafor. Anton Stach has also been discussed.
he is the priority, buyer, hint
  ^ ... p=P ?is|remains|are|as|stays ?now ?still ?the|their|its ?clear ?main ?top ?number_one ?preferred ?first ?leading ?long_term
  priority|
  fallback_option|backup_option|back_up_option|next_option|preferred_option|preferred_target|preferred_choice|first_choice|top_target|
  main_target|standout_candidate|dream_target|
  favourite_option|
  favoured_option|plan_a $
  > Everton's search for a winger goes on. Noah Okafor remains the priority.
has several targets, buyer
  @have|with two|three|four|five|several|other|main|new|further|main ?main ?transfer targets|candidates|names
  ?in ?attack|defence|midfield|mind ?on ?their ?list $
  > Leeds have two targets in attack: Noah Okafor and Anton Stach.
moves on to another, buyer
  ?@have ?now ?since moved_on|turned|switched|shifted|move_on ?their ?attention to|towards p=P
  > Everton wanted a winger and have now moved on to Noah Okafor.
replaces one with him, buyer
  replac* P|him|her|R with p=P
  > Leeds have sold Daniel James to Lyon and will replace him with Noah Okafor.
will move for him, buyer
  will|would|plan_to|set_to|ready_to|look_to|looking_to|poised_to|aim_to|hope_to move|swoop|go|push|step_up ?in ?again for p=P
  > Leeds will move for Noah Okafor in January.
wants both, buyer
  want|like|keen_on|interested_in|after|sign|sell|target|targeting|chasing|tracking|monitoring both|the_pair|the_duo|both_players|
  them_both
  > Milan may let Noah Okafor and Anton Stach go. Leeds want both.
wanted by another, any
  ^ ?and p=P by to=C $
  > Noah Okafor is wanted by Leeds, Anton Stach by Everton.
clubs to choose from, any
  options|choices|suitors|clubs|contenders|destinations|bidders|choose|choice|decide|race|battle|interested|keen : ?either ?it_is to=C
  > Noah Okafor has two options: Leeds or Everton.
watched at a match, any
  ^ to=C ?were|are|was|is|had|have ?all|both|scouts ?scouts represented|present|in_attendance|at|watching|there ... to_watch|to_scout|
  to_see|
  to_run|to_check p=P
  > Leeds and Everton were both represented at the match to watch Noah Okafor.
joins another in wanting, buyer
  ?@have join|joins|joined|joining rival=C in|among showing|wanting|expressing|registering|declaring|making|having|seeking|considering|
  those|
  the_list
  > There is interest in Noah Okafor, and Leeds have joined Everton in showing interest.
beats a host, buyer
  beat|beats|beating|beaten|edge|edged|see|saw ?off|out ... ?, including|such_as|like ?both ?the ?likes_of rival=C ?, to ...
  p=P|signing|signature|capture|him
  > Leeds are set to beat a host of clubs, including Everton and Fulham, to the signing of Noah Okafor.
once tried for him, any, weak
  ^ to=C ?had ?have ?also ?once tried|wanted|attempted|failed|hoped|looked|bid ?hard to_@sign|to_get
  > Noah Okafor, who Leeds tried to sign, is close to joining Everton.

== bid

despite their offer, any
  ^ ?a|an|the to=C ?F ?transfer ?contract offer|bid|proposal|approach $
  > Noah Okafor wants a Leeds move despite an Everton offer.

== talks

about to leave for another, player
  close_to|set_to|near|poised_to|expected_to|about_to leaving|leave|quit|swap|exit ?the from=C for|to_join to=C
  > Noah Okafor is close to leaving Milan for Leeds.

== medical

medical for him there, any
  medical|medicals|medical_tests for p=P at|with|in to=C
  > Medical for Noah Okafor at Leeds today.

== official

signs another's target, buyer
  sign|signs|signed|land|lands|landed|snap_up|snaps_up|unveil|unveils|buy|buys|bought|recruit ?new not=C target|targets p=P
  > Leeds sign Everton target Noah Okafor from Milan.

== enquiry

spoke to a club, player
  ?@have ?already ?also spoken|talked to|with to=C
  > Noah Okafor is keen on Leeds. He has spoken to Everton.
meets a club, player
  meet|meeting|met|meets ?with to=C officials|representatives|directors|chiefs|bosses|executives|hierarchy|board|S|today|tomorrow|
  this_week
  > Noah Okafor is due to meet Leeds officials.

offered another, any
  offer|offers|offered|offering to=C ?the a|the chance|opportunity|option to_@sign|to_take p=P
  > Everton have offered Leeds the chance to sign Noah Okafor.

== agreed

awaited at a club, player
  p=P ?is|are ?now ?also expected|awaited|due at|in to=C ?today|tomorrow|this_week|soon|shortly|on|in|over
  > Noah Okafor is expected at Leeds this week.
"""
)
