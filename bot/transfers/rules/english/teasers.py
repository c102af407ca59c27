"""How English teasers say where a move stands: told as a thing with a word for how it is, as good news for a pursuit, as a question."""

from bot.transfers.rules.tables import read_rules

TEASERS = read_rules(
    """
== talks

his move is held up, player
  p=P 's ?proposed ?potential ?loan ?free ?F move|transfer|switch|deal|return to to=C ?has|have|is|are ?been stalls|stalled|stalling|
  stuck|paused|
  held_up|on_hold|delayed|on_ice|at_standstill|at_a_standstill|in_balance|in_the_balance|in_limbo
  > Noah Okafor's move to Leeds stalls.
his move meets an obstacle, player
  p=P 's ?proposed ?potential ?loan ?free ?F move|transfer|switch|deal|return to to=C ?has|have hits|hit|meets|met|faces|runs_into|
  ran_into ?a|an|the
  ?late|new|last_minute|major|further snag|stumbling_block|problem|problems|hitch|obstacle|hurdle|delay|delays|setback|roadblock|
  complication|
  impasse
  > Noah Okafor's move to Leeds hits a late snag.
his move comes nearer, player
  p=P 's ?proposed ?potential ?loan ?free ?F move|transfer|switch|deal|return to to=C ?is edges|edging|moves|moving|inches|inching|draws|
  gathers|
  gathering|picks_up|progresses|progressing|accelerates|advances|advancing|hots_up ?ever ?closer|pace|nearer ?to ?completion
  !depends|hinges
  > Noah Okafor's move to Leeds moves closer.

== denied

his move will not be, player
  p=P 's ?proposed ?potential ?loan ?free ?F move|transfer|switch|return to to=C ?is|looks|are ?now ?highly ?increasingly unlikely|
  ruled_out|blocked|
  vetoed|not_happening|a_non_starter|out_of_the_question
  > Noah Okafor's move to Leeds looks unlikely.

== interest

his move is possible, player
  p=P 's ?proposed ?potential ?loan ?free ?F move|transfer|switch|return to to=C ?is|remains|are ?still ?now possible|on_cards|
  on_the_cards|mooted|
  considered|being_considered|a_possibility|not_ruled_out|in_the_offing
  > Noah Okafor's move to Leeds is on the cards.
return in the offing, player
  p=P ?'s ?loan ?summer ?shock return|homecoming|comeback ?is|remains ?still on_cards|on_the_cards|possible|mooted|considered|
  in_the_offing
  for|at|to to=C
  > Noah Okafor return on the cards for Leeds.
swaps one for another, player, not denied
  ^ will|could|can|would|might|may|should|is|could p=P ?really ?now ?to ?about ?set swap|trade|leave|quit|ditch|exchange|swapping|leaving
  from=C
  for|to_join to=C
  > Will Noah Okafor swap Milan for Leeds?
what a pursuit meets, any
  to=C ?are|is ?given|handed|dealt|get|gets|in|land|receive|receives|suffer|suffers|hit_by|offered ?a|an|the ?major|huge|big|fresh|
  massive|late|
  new|transfer ?transfer boost|blow|lifeline|hope|hopes|setback|encouragement|green_light|twist|update in|over|on ?the|their|its ?transfer
  chase|pursuit|hunt|race|move|bid|swoop|deal|talks for|of p=P
  > Leeds are given the green light in pursuit of Noah Okafor.
leading candidates, buyer, not denied
  ?with p=P ?as ?among ?seen_as ?the leading|main|top|likeliest|preferred|chief|principal|favoured|other candidates|targets|options|
  contenders|names|
  choices
  !for_the_job|for_the_role|for_the_post|for_the_award|for_the_vacancy
  > Lyon are in the market for two wingers, with Wilson Odobert among the leading candidates.
one of those considered, player
  p=P ?is|are|was|were ?among|one_of ?the ?several names|options|players|targets|candidates|those ?also ?still under_consideration|
  under_discussion|being_considered|being_discussed|being_looked_at|considered at|by|within|inside to=C
  > Noah Okafor is one of the names under consideration at Leeds.
tops its own list, buyer
  p=P ?also tops|heads|leads|top_of|atop ?the|their|a|its|this ?transfer list|shortlist|wishlist|wish_list !of_scorers|for_goals
  > Lyon widen their search: Wilson Odobert tops list.
such as these, buyer, not denied
  alternatives|options|candidates|targets|names|players|others ?to|for ?P ?, ?, such_as|including|like|notably|among_them ?both p=P
  > Leeds look at other options, such as Noah Okafor.

== agreed

called bound for a club, any, weak
  to=C bound p=P
  > Leeds-bound Noah Okafor says goodbye to Milan.
"""
)
