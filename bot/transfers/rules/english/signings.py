"""How English reporters say where a move stands: moves that are done, and who announces them."""

from bot.transfers.rules.tables import read_rules

SIGNINGS = read_rules(
    """
== official

official word, any
  ^ ?breaking ?done ?now ?it ?'s|s ?all ?here_s_the ?exclusive ?news ?deal official|officially !contract|contacts|talks|bid|offer|proposal|
  approach|visit|meeting|interest|request
  > Official: Wilson Odobert is a Lyon player.
club has signed, buyer
  have|has ?also ?now ?already ?officially ?finally ?just signed|bought|recruited|acquired|landed|re_signed|snapped_up p=P
  > Leeds have signed Noah Okafor.
club signing player, buyer, weak
  C signing p=P on|from|for|in|until
  > Leeds signing Noah Okafor from Milan.
player joining, player, weak
  p=P joining ?A to=C !'s
  > Kaide Gordon joining Norwich on loan.
makes him a signing, buyer
  make|makes|made p=P ?their|its|his ... signing|recruit|arrival|addition
  > Leeds make Noah Okafor their ninth summer signing.
club signs, buyer
  sign|signs|signed|re_sign|re_signed|buy|bought|recruit|recruited|snapped_up|snap_up|land|landed|bring_in|brought_in|acquire|
  acquired|secured|capture|captured|bag|adds|welcome|welcomed|unveil|unveils|unveiled p=P|R !back
  > Leeds sign Noah Okafor for good.
completed signing, buyer
  complete|completes|completed|seal*|finalised|wrap*_up|finalized|clinch*|secure*|land* !on|formalities|the_formalities|
  all_formalities|final_formalities .. signing|arrival|deal|capture|transfer|
  move|signature|
  loan_signing|loan|permanent
  > Leeds completed the signing of Noah Okafor.
confirmed signing, buyer
  confirm*|announc*|unveil* ?that ?they_have ?completed ?the ?a ?loan ?permanent ?free ?shock ?double ?F signing|signings|arrival|return|
  capture|signature|loan|deal|transfer|recruitment ?deal ?move ?signing !on_for|will|would|involves|includes|contains ?of|for|from|as|on
  > Leeds confirmed the arrival of Noah Okafor.
recalled, buyer
  recall|recalls|recalled|recalling p=P ... loan
  > Milan recall Noah Okafor from his Leeds loan.
announced player, any
  announce|announces|announced|confirm|confirms|confirmed|unveiled|presented ?that ?new ?both p=P on|from|as_new|
  as_a_new|as_their|as_the_new|for|until|after|with|to|in|has_joined|has_left|has_signed|has_agreed|will_join|transfer|move|signing|
  deal|arrival|(|,|is_a|joins|signs|permanent|return|returns|moves|goes
  > Leeds have announced Noah Okafor on a five-year deal.
announced and no more, any
  announce|announces|announced|unveil|unveils|unveiled|presented ?that ?new ?both p=P $
  > Leeds have announced Noah Okafor.
presented, any
  presented|presents ?the|their|a|his|her ?new ?latest ?summer signing|arrival|as
  > Noah Okafor was presented as a new Leeds player.
presented to those who watch, player
  is|was|being|been|now ?now ?officially presented|unveiled|introduced|paraded to|before|in_front_of ?the ?their ?his ?new ?to=C ?'s
  fans|supporters|crowd
  > Noah Okafor is presented to the Leeds fans.
announced, any
  announce|announces|announced|confirm|confirms|confirmed|unveiled !status .. signing|arrival|return|as|deal|transfer
  !called|expected|revealed|told|reported|planned|anticipated|always|exclusively|scheduled|mentioned|explained|exclusive|written|said|
  it|per|O|on_for|is_on|will|would|involves|includes|contains|
  they
  > Leeds announced Noah Okafor as a player.
joins, player
  joins|joined|join|rejoins|rejoined|signs_for|signed_for|signs_with|signed_with|moves_to|moved_to|switches_to|returns_to|returned_to|
  arrives_at|arrived_at|has_signed_for|signed_in|signs_at|signed_at !C_in_discussing|C_in_talks|C_in_the_race|C_in_the_hunt|
  C_in_pursuit|C_in_chasing|C_in_wanting|C_in_bidding|C_in_showing|C_in_tracking|race|the_race|battle|the_battle|chase|the_chase|hunt|
  the_hunt|queue|the_queue|the_chorus|chorus|by|
  calls|the_calls|the_list|a_list|a_number|an_elite|a_select|the_debate|the_ranks_of ... to=C
  > Wilson Odobert joins Lyon.
goes from club to club, player
  goes|moves|switches|gone ?out ?on_loan ?from ?C to to=C
  > Noah Okafor goes on loan from Leeds to Everton.
has joined, player
  has|have|officially|now .. joined|signed_for|signed_with|re_joined !race|the_race|battle|the_battle|chase|the_chase|hunt|the_hunt|queue|
  the_queue .. to=C|move|transfer|switch
  > Noah Okafor has joined Leeds.
completes move, player
  complete|completes|completed|made|makes|make|sealed|seals|finalised|secures|secured|gets|earns !it|
  formalities|the_formalities|the_final|the_first|first .. move|switch|transfer|return|deal
  !to_football|to_action|to_training|
  to_the_pitch|to_first_team|to_fitness|to_international|to_E|to_the_E|to_A|to_the_A|to_duty|to_form|against|from_injury|from_suspension|
  after_injury|more|easier|harder|difficult|possible|impossible|likely|unlikely|straightforward|complicated
  > Noah Okafor completes a Leeds move.
signed in as, player
  has|was|just|have signed ?in as ?a ?the new ?to=C R|player|signing
  > Wilson Odobert was signed in as a new Lyon player.
new player of, player
  is|a|became|becomes|officially|s|'s ?a|the|their|our|now .. new|newest|latest to=C !superstar|star|hero|
  casualty|legend|captain signing|player|recruit|arrival|R
  !to
  > Noah Okafor is a new Leeds signing.
as a new player of, player, weak
  as ?a|the|their|our|now .. new|newest|latest to=C signing|player|recruit|arrival|R
  > Noah Okafor poses as new Leeds winger.
first signing of, player
  become|becomes|became|is to=C ?'s !'s|dream|ideal|perfect|preferred|priority|wanted|desired|first_choice ..
  signing|arrival|recruit|addition|buy
  > Kepa Arrizabalaga becomes Arsenal's second summer signing.
pleased to announce, buyer
  pleased|delighted|happy|proud|thrilled|excited to_announce|to_confirm|confirm|announce !that_..._agreement|an_agreement|agreement
  > Leeds are happy to announce Noah Okafor.
can confirm, buyer
  can|able ?now ?to confirm|announce ... signing|signed|joined|joins|signs|will_sign|deal|transfer|loan|agreed|agreement|arrival|contract
  > Leeds can confirm that Noah Okafor has joined from Milan.
left by mutual consent, player, weak
  left|leaves|leave|departs|departed|parts|parted|part|contract|terminated ... mutual_consent|mutual_agreement|immediate_effect
  > Noah Okafor has left Leeds by mutual consent.
left for, player
  left|leaves|leave|departs|departed|swaps|swapped|switches|switched|trades|traded|ditches|quits|exits .. for|to|to_join|to_sign_for to=C
  > Zinchenko leaves Arsenal for Nottingham Forest.
signing headline, buyer
  confirm|confirms|complete|completes|announce|announces|seal|seals|finalise P signing|deal|transfer|arrival|move|capture
  > Leeds complete Noah Okafor signing.
signed contract, player, weak
  has|have|officially|just|'s|puts|put|pens|penned|and|R|P signed|signs|pen_to_paper|inked|penned .. deal|contract|until|as
  !new_representatives|new_representative|new_agents|new_agent|new_agency|his_agents|his_agent|her_agents|agents|representatives|a_client
  > Casemiro has signed a contract at Inter Miami until 2028.
returns, player, weak
  return|returns|returned|back to to=C !'s|for_now|in_june|in_july|at_the_end|in_2026|in_2027|next_june|next_summer|after_his_loan
  > Harvey Elliott returns to Fulham.
tells why he chose them, player
  ?and i|we chose|picked to=C
  > Noah Okafor: "I'm so happy, I chose Leeds for the fans."
welcome, player
  welcome to ?the to=C
  > Welcome to Everton, Hayden Hackney!
sold, seller
  sold|sell|sells|loaned|loan|loans p=P to to=C
  > Brentford sell Bryan Mbeumo to Manchester United.
signs on loan, any
  joins|joined|signed|signs|P_moves|P_moved on|in|permanently|from|for
  > Ben White signed on loan from Arsenal for Rangers.
signing of, buyer, weak
  signing|arrival|capture of p=P .. complete|confirmed|announced|official|on|for|from|in
  > The signing of Ben White from Arsenal is complete for Rangers.
"""
)
