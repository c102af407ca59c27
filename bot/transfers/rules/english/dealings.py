"""How far a deal is, said in one breath: the deal, whatever it is called, and whether it is done, near, under way or off; bids too."""

from bot.transfers.rules.tables import read_patterns, read_rules

DEALINGS_IN_FULL = read_rules(
    """
== fee_agreed

deal done between clubs, any
  ?full|total|verbal|complete|final @affair|operation ?for|of|over ?p=P ?to ?join ?C ?, ?is|has|are|have|was ?now ?all ?been ?now
  ?verbally|fully|finally|officially
  @done ?F ?today|
  tonight|now|this_week|this_morning between|by ?the ?both ?two C|clubs|sides !and_P|&_P|and_the_R|and_R
  > The agreement for Noah Okafor has been finalised between Leeds and Milan.
player's deal done between clubs, any
  p=P ?'s ?loan ?to ?C @affair|operation ?to ?to=C ?is|has|are|have|was ?now ?all ?been ?now @done ?F ?today|tonight|now|this_week|
  this_morning between ?the ?both
  ?two C|clubs|sides
  > Noah Okafor's transfer to Leeds is wrapped up between the clubs.
done between clubs for him to go, any
  p=P to to=C ?is|has|are|have|was|, ?now ?all ?been ?now @done ?F ?today|tonight|now|this_week|this_morning between ?the ?both ?two C|
  clubs|sides
  > Noah Okafor to Leeds is concluded between clubs for €20m.
a club's deal done between clubs, any
  to=C @affair ?for|of ?p=P ?is|has|are|have|was ?now ?all ?been ?now @done ?F ?today|tonight|now|this_week|this_morning between ?the ?both
  ?two clubs|sides
  > Noah Okafor is in Yorkshire as Leeds deal is sealed between the clubs.
all done between clubs, any
  ^ ?it_s ?it_is ?now ?and all|everything ?is|has ?been ?now set|@done ?club_to_club between ?the ?both ?two C|clubs|sides
  > Noah Okafor is in England. Everything is closed between Leeds and Milan for the transfer.

closes a deal with a club, buyer
  ^ to=C ?have|has ?now close|closes|closed|seal|seals|sealed|finalise|finalises|finalised|conclude|concluded ?a|an|the ?full ?verbal
  @affair|operation with from=C for|over p=P
  > Leeds closed deal with Milan for Noah Okafor.
clubs behind a colon agreed, any
  ^ ?the ?both ?two clubs|sides ?have|are ?now ?already reach|reached|have|found|agreed|struck|in ?on ?a|an|the ?full ?total ?verbal
  agreement|deal|fee|accord
  > Noah Okafor to Leeds: clubs reached an agreement.

== personal_terms

agreement on his side, any
  ?full|total|verbal|complete|final @affair|terms|personal_terms ?is|has ?been ?already ?now ?fully ?verbally @done on|with ?the|his|her
  player|player_side|R_side|R|S|camp|
  entourage|
  representatives
  !who|and_on|C
  > Noah Okafor to Leeds, agreement sealed with the agent. Fee to be agreed with Milan.
takes its proposal, player
  p=P ?has|have ?now ?already accept|accepts|accepted to=C ?contract ?personal proposal|terms|offer
  > Noah Okafor has accepted Leeds proposal.

== agreed

official word to come, any
  ^ ?now official|statement|official_statement|club_statement ?is ?expected soon|later|tomorrow|expected|to_follow|awaited|pending $
  > Noah Okafor to Leeds, deal sealed. Official soon.
clubs and their deal, any, weak, mutual
  ^ C :|, ?full|total|verbal|new ?total deal|agreement|accord ?now ?done|reached|in_place|sealed|closed for|over|on p=P ?is ?now
  !@near|@going|almost|nearly|expected|not|to_be|set_to
  > Everton, verbal deal for Noah Okafor.

== talks

deal near between clubs, any
  @affair|operation ?for|of|over ?p=P ?is|are|now|looks|getting ?now ?very ?all ?still @near|@going between ?the ?both ?two C|clubs|sides
  > The deal for Noah Okafor is progressing between Leeds and Milan.
last steps between clubs, any
  final|last|decisive|crucial contacts|details|hours|steps|talks|meeting between ?the ?both ?two C|clubs|sides
  > Decisive hours between Leeds and Milan for Noah Okafor.
means to close a deal, buyer
  want|wants|hope|hopes|plan|plans|planning|aim|aims|confident|expect|expects to close|seal|complete|finalise|conclude|wrap_up ?the ?a
  p=P deal|move|transfer|operation
  > Leeds plan to close Noah Okafor deal this week.
deal between clubs near, any, pending
  @affair between ?the ?both ?two C|clubs|sides ?and|& ?C ?for|over|of ?p=P ?is|are|now|looks ?now ?very ?still @near|@going|almost|nearly|
  expected|
  not_done|not_yet|not_agreed|not_closed
  > The agreement between Leeds and Milan for Noah Okafor is days away.

== medical

medical of a new player, any
  medical|medicals ?is|has|are ?been ?now ?successfully done|booked|passed|completed|scheduled|arranged|under_way|underway|ongoing|set|
  today|
  tomorrow for p=P , ?as ?the ?a new ?signing ?at to=C ?R|player|signing
  > Medical passed for Noah Okafor, new Leeds player.

== bid_expected

works on a bid, buyer
  ?are|is work|working|prepare|preparing|finalising|drafting|readying ?on ?a|an|their|its ?new|opening|formal|official|improved|second|first
  bid|offer|proposal for|to p=P
  > Leeds working on opening bid for Noah Okafor.
bid of a club awaited, any
  ?improved|new|second|third|formal|official|verbal|opening|fresh bid|bids|offer|offers|proposal ?for ?P ?is|are|now ?now ?also @awaited
  ?soon ?also from|by to=C
  > Official bid coming from Leeds for Noah Okafor.
bid awaited from a club, any
  ?improved|new|second|third|formal|official|verbal|opening|fresh bid|bids|offer|offers|proposal from to=C ?for ?p=P ?is|are|now ?now ?also
  @awaited
  > Offer from Leeds for Noah Okafor being prepared.
club's bid awaited, any
  to=C ?'s ?A ?new ?second|third|fourth|first|opening|improved|fresh|formal bid|offer|proposal for ?p=P ?is|are|now ?now ?also ?set @awaited
  > Leeds proposal for Noah Okafor in preparation.

to send its bid, buyer
  ^ to=C ?are|is ?now to|will|set_to|due_to|about_to|plan_to|ready_to send|submit|present|table|make|launch|lodge|prepare ?a ?an ?their ?its
  ?new|improved|official|formal|second|opening|first|third ?and ?improved|new bid|offer|proposal
  > Leeds to send an improved offer for Noah Okafor.

== collapsed

deal off between clubs, any
  @affair|operation|talks|negotiations ?for ?P ?is|are|has|have|now ?now ?been ?completely @off between ?the ?both ?two C|clubs|sides
  > Talks for Noah Okafor have fallen through between Leeds and Milan.
"""
)
"""Said at length; asked before rules that know a part of it alone."""

DEALINGS = read_rules(
    """
== personal_terms

terms in order with him, any
  personal_terms|contract_terms|terms|contract|salary ?is|are|has|have ?been ?now ?all agreed|done|settled|in_place|finalised|sorted|sealed
  between ?to=C ?and p=P
  > Contract terms finalised between Leeds and Noah Okafor.

== agreed

deal for him done, any, weak, mutual
  @affair for|of ?the p=P ?, ?is|has|are|have|was ?now ?all ?been ?now ?verbally|fully|finally|virtually @done
  !with
  > Leeds, agreement for Noah Okafor tied up.
his deal to a club done, any
  p=P ?'s ?loan @affair ?to ?to=C ?is|has|are|have|was ?now ?all ?been ?now ?verbally|fully|finally @done !with
  > Leeds will have their winger: Noah Okafor deal is wrapped up.
deal behind a colon done, any
  ^ ?and ?the ?a ?full @affair|operation ?for|of|from|with ?C ?is|has|are|have|was ?now ?all ?been ?now ?verbally|fully|finally @done
  !between
  > Noah Okafor to Leeds: move over the line.
deal set to be done, any
  ?p=P ?'s ?F ?loan @affair ?for ?P ?to ?to=C set_to|due_to|about_to|ready_to be ?officially ?fully @done|announced|
  confirmed|official
  > Noah Okafor deal to Leeds set to be sealed tonight.
signatures alone missing, any
  ?only ?just ?now ?a matter_of|missing|lacking|lacks|awaiting|awaits|waiting_for|pending|needs ?only ?just ?the ?final ?official
  signatures|
  signature|official_announcement|official_statement
  > Noah Okafor to Leeds, just missing signatures.
signing on a day, any
  ^ ?the ?contract signing|signature ?is ?set_for ?on today|tonight|tomorrow|this_afternoon|this_evening|this_week|monday|tuesday|wednesday|
  thursday|friday|saturday|sunday $
  > Noah Okafor to Leeds. Signing this afternoon.
signature or announcement to come, any
  , ?the ?official signing|signature|signatures|announcement|confirmation|statement ?is ?now expected|to_follow|to_come|set_for|next|due|
  imminent|planned|scheduled|pending|soon|today|tonight|tomorrow|this_week|on
  > Noah Okafor to Leeds, signature set for Monday.
there to sign with a club, player
  p=P ?has|is ?just ?now ?already in|lands|landed|arrives|arrived|back|flies|flying ?in|to ?X|E|A to|in_order_to sign|complete|seal|finalise
  ?his ?the ?move ?contract ?deal with|to|for|at to=C
  > Noah Okafor is in London to complete his move to Leeds.
deal to be done soon, any
  ?p=P ?'s ?F ?loan @affair ?for ?P ?to ?to=C will|to be ?officially ?fully @done|announced|confirmed|official @soon
  > Noah Okafor transfer to Leeds to be completed this week.
papers in order, any
  @papers ?for ?p=P ?is|are|being|have|has|now ?all ?been ?now ?already signed|exchanged|approved|ready|checked|completed|complete|in_place|
  done|finalised|sorted|in_order|prepared
  > Noah Okafor to Leeds: paperwork completed with Milan.

== talks

deal behind a colon near, any
  ^ ?and ?the ?a ?full @affair|operation ?for ?P ?is|are|has|now|looks ?now ?very ?still @near|@going !between
  > Noah Okafor to Leeds: transfer advancing.
club's deal for him near, any
  to=C @affair for|of p=P ?is|are|now|looks ?now ?very ?still @near|@going|almost|nearly
  > Leeds deal for Noah Okafor is advancing.
his deal near, any
  p=P ?'s ?F ?loan @affair ?to ?to=C ?is|are|now|looks ?now ?very ?still @near|@going
  > Noah Okafor loan move to Leeds nearing completion.
not agreed yet by the clubs, buyer, mutual
  have|has ?still ?yet not ?yet ?still agreed|reached|found|struck|closed|completed|sealed ?yet ?on ?a ?an ?the ?full @affair|terms|fee ?yet
  for|over|on p=P
  > Leeds and Milan have not yet agreed a deal for Noah Okafor.
advancing on a deal, any
  ^ to=C ?, ?are|is|now ?now advancing|progressing|accelerating|moving ?well ?quickly ?forward ?ahead on|with|for|towards ?the ?a ?deal
  ?for p=P
  > Leeds progressing on Noah Okafor deal. Green light needed.
terms of a deal discussed, buyer, mutual
  discuss*|negotiat* ?the ?a ?final loan|swap|package|permanent|transfer|deal|payment deal|terms|details|formula|structure|conditions|
  package
  ?with ?from=C for|of|on|over ?both p=P
  > Leeds are discussing loan terms with Milan for Noah Okafor.
deal not done yet, any
  ?p=P ?'s ?F ?loan @affair ?for ?P ?to ?to=C ?is|has|are|have ?still not ?been ?yet ?quite ?fully ?been @done
  > Noah Okafor to Leeds: deal not closed yet.
agreement yet to be reached, any
  @affair ?between ?the|both|all ?two ?clubs|sides|parties ?for ?P has|have|is|are ?still yet to_be @done
  > Leeds close in on Noah Okafor. An agreement between the clubs has yet to be reached.
deal almost done, any, pending
  ?p=P ?'s ?F ?loan @affair ?for ?P ?to ?to=C ?is|looks ?now almost|nearly|close_to ?being @done
  > Leeds deal for Noah Okafor is nearly done.
deal expected, any
  ?p=P ?'s ?F ?loan @affair ?for ?P ?to ?to=C ?is expected ?to_be ?@done @soon
  > Leeds agreement for Noah Okafor expected this week.
expects a deal to be done, any
  expect|expects|expecting|hope|hopes ?for ?the ?a ?p=P @affair ?for ?P to_be @done|@near
  > Leeds expect the Noah Okafor deal to be concluded on Friday.
talks for him go on, any
  talks|negotiations|discussions for|over|on|about p=P ?are|is|have|now ?been ?now ?still @going ?between ?the ?C|clubs
  > Negotiations for Noah Okafor advancing between Leeds and Milan.

== official

announced as all that is told, any
  ^ ?now ?officially ?finally ?just announced|unveiled $
  > Noah Okafor to Leeds: announced.

== medical

does his medical, player
  p=P ?is|has|was doing|done|did|does|sat|sitting|having|had ?a|his ?the ?first ?part_of ?the medical|medicals
  > Noah Okafor has done his medical at Leeds.

== bid

bid of a club made, any
  bid|offer|proposal|package ?for ?P ?has|have|is|was ?now ?already ?been @sent by|from to=C
  > Proposal for Noah Okafor presented by Leeds.

== collapsed

his move off, any
  p=P to to=C ?is|has|now ?now collapsed|off|called_off|dead|fallen_through|broken_down !the|to
  > Noah Okafor to Leeds collapsed.
deal behind a colon off, any
  ^ ?and ?but ?the @affair|operation|talks|negotiations ?with|from ?C ?is|are|has|have|now ?now ?been ?completely ?officially @off
  > Noah Okafor to Leeds: operation called off.
deal behind a colon over, any
  ^ ?and ?but ?the @affair|operation|talks|negotiations ?is|are ?now over ?now $
  > Noah Okafor to Leeds: deal over.
"""
)

DEALING_ROLES = read_patterns(
    """
^ package from to=C for|worth
set_to_be|will_be|soon_to_be|about_to_be|set_to_become|will_become|to_become ?officially a|the ?new to=C R|player|signing
in X|N|E|A for ?a|his|the medical|medicals ?today ?now with|at to=C
final|last|decisive|crucial details|hours|steps|meeting between pair=C and|& pair=C
bid|offer|proposal|package ?for ?P ?has|have|is|was ?now ?already ?been ?formally ?officially @sent|@awaited from|by to=C ?for ?P to from=C
bid|bids|offer|offers|proposal ?for ?P ?is|are|now|has|have|was ?now ?also ?already ?been @awaited|@sent ?also ?soon from|by to=C
@affair|operation|terms|talks|bid ... between pair=C and|& pair=C
"""
)
"""Slots as in the cues; asked before them."""
