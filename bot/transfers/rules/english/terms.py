"""How English reporters say where a contract with the present club stands: talks, offers, agreement, signature."""

from bot.transfers.rules.tables import read_rules

TERMS = read_rules(
    """
== official

commits himself, player, renewal
  p=P ?has|have commits|commit|committed|pledges|pledged ?his ?her ?long_term ?future ?loyalty ?himself to from=C
  > Noah Okafor commits to Leeds.
ties him down, seller, renewal, not denied
  tie|ties|tied|nail|nails|nailed ?have ?has ?down ?up p=P ?down ?up to|on|until|with !loan|a_loan
  > Leeds tie down Noah Okafor to a new deal.
rewards him, seller, renewal, not denied
  reward|rewards|rewarded p=P ... contract|deal|terms|extension
  > Leeds reward Noah Okafor with new contract.
hands him a contract, seller, renewal, not denied
  hand|hands|handed|give|gives|gave p=P ?a|an new|fresh|improved|bumper|extended|long_term ?five_year ?four_year ?three_year ?two_year
  ?long_term contract|deal|terms !offer|proposal|talks
  > Leeds hand Noah Okafor new contract.
secures him for long, seller, renewal at home, not denied
  secure|secures|secured p=P on|to|until|with ?a|an new|fresh|improved|bumper|long_term|extended ?long_term ?five_year ?four_year
  ?three_year deal|contract|terms
  > Leeds secure Noah Okafor on long-term deal.
announces his extension, seller, renewal, not denied
  announc*|confirm*|reveal* ?that ?the p=P ?'s ?has|have ?signed|agreed ?a|an ?one_year ?two_year contract_extension|extension|renewal|
  new_deal|new_contract|contract_renewal !with
  > Leeds announce Noah Okafor contract extension.
agrees and signs, player, renewal
  agree|agrees|agreed and sign|signs|signed ?a|an ?his new|fresh|improved|extension|contract_extension ... contract|deal|terms|extension
  > Noah Okafor agrees and signs new Leeds deal.
is handed a contract, player, renewal
  p=P ?has|have|is ?been handed|given|awarded ?a|an new|fresh|improved|bumper|extended ?long_term ?five_year ?four_year ?three_year
  ?from=C
  contract|deal|terms !offer|proposal
  > Noah Okafor handed new Leeds contract.
is rewarded with a contract, player, renewal
  p=P ?has|have|is ?been rewarded|tied_down ?with|for|to|on ... contract|deal|terms|extension
  > Noah Okafor rewarded with new Leeds deal.
signs on for years, player, renewal
  signs|signed|sign on|up ?for ?at ?from=C for|until ?another ?more one|two|three|four|five|20* ?more ?years|year|seasons|season
  > Noah Okafor signs up for two more years at Leeds.
contract extended by, any, renewal
  contract|deal|stay ?has|is ?been extended|renewed|prolonged by|at from=C
  > Noah Okafor contract extended by Leeds.
secures his future, seller, renewal, not denied
  secure|secures|secured ?the future of p=P
  > Leeds secure future of Noah Okafor.
secures a player's future, seller, renewal, not denied
  secure|secures|secured p=P ?'s ?long_term future
  > Leeds secure Noah Okafor's future.
tells of a new contract, seller, renewal, not denied
  announc*|confirm*|reveal* ?a|the new|fresh|improved|extended ?long_term ?five_year ?four_year ?three_year contract|deal|terms for|with
  p=P
  > Leeds confirm new contract for Noah Okafor.
stays until a year, player, renewal
  p=P ?'s stays|stay|remains|staying|remain ?put at|with from=C until|till|for_another|for_two_more|through_to
  > Noah Okafor stays at Leeds until 2031.
commits to his club, player, renewal
  p=P ?has commits|committed|commits_himself ?his|her ?long_term ?future to ?the club|his_club
  > Leeds defender Noah Okafor commits to club until 2030.
signs to stay, player, renewal
  sign|signs|signed ?a|an|his ?up ?deal|contract|on to_stay|to_remain ?at|with ?from=C
  > Noah Okafor signs deal to stay at Leeds.
gets a new contract, player, renewal
  p=P ?has|have gets|got|lands|landed|seals|sealed|earns|earned|confirms|confirmed|secures|secured|wins|announces ?a|an|his|her new|fresh|
  improved|
  bumper
  ?long_term ?five_year ?four_year ?three_year ?from=C contract|deal|terms !talks|offer
  > Noah Okafor lands new Leeds deal.
club and player extend, any, renewal
  from=C and p=P ?have extend|extended|renew|renewed|prolong ?their|his ?contract|deal|partnership|stay
  > Leeds and Noah Okafor extend contract until 2030.
gives him an extension, seller, renewal, not denied
  give|gives|gave|hand|hands|handed p=P ?a|an|his ?bumper ?new ?one_year ?two_year ?lucrative contract_extension|extension|
  bumper_new_deal|
  bumper_new_contract|new_deal|new_contract|pay_rise !offer|proposal
  > Leeds give Noah Okafor contract extension.
locks him down, seller, renewal, not denied
  lock|locks|locked|tie|ties|tied ?down p=P ?down ?in to|until|till|on|into ?a|an|2* ?new|fresh|improved|long_term|bumper ?deal|contract|
  terms
  > Leeds lock down Noah Okafor until 2031.
new deal of a club for him, any, renewal
  ^ new|fresh|bumper from=C deal|contract|terms for p=P
  > New Leeds deal for Noah Okafor.

== available

talks with his manager, player, weak
  ?hold|holds|held|holding|had|have|in ?clear_the_air ?a talks|discussions|meeting|conversation with N|S|P
  over|about|regarding ?his|her future
  > Noah Okafor of Leeds has held talks with Daniel Farke over his future.

== bid

contract offer received, player, renewal
  handed|offered|given|receives|received|gets ?a|an ?new|fresh|improved|bumper from=C contract_offer|extension|contract_extension|
  contract_proposal|renewal ?offer
  > Noah Okafor handed Leeds contract offer.
puts terms on the table, seller, renewal
  put|puts|putting|placed|lay|lays ?a|an new|fresh|improved|bumper|extended ?long_term contract|deal|terms|offer|extension ?offer on ?the
  table
  > Leeds put a new deal on the table for Noah Okafor.
offered terms, player, renewal
  offered|presented_with|tabled|handed ?a|an new|fresh|improved|extended|bumper|lucrative ?long_term ?five_year ?four_year ?three_year
  ?from=C contract|deal|terms|extension ?offer
  > Noah Okafor has been offered a new deal by Leeds.
contract offer made to him, seller, renewal at home
  make|makes|made|send|sent|table|tabled p=P ?a|an ?new ?improved ?fresh ?bumper contract|extension|renewal offer|proposal
  > Leeds make Noah Okafor contract offer.
offer to keep him, seller, renewal
  tabl*|make|makes|made|submit*|offer* .. offer|contract|deal|terms|proposal to_keep|to_retain|to_tie_down p=P
  > Leeds have tabled an improved offer to keep Noah Okafor.
new terms offered to him, seller, renewal
  offer|offers|offered|offering|propose|proposed ?a|an|the new|fresh|improved|extended|bumper|lucrative ... contract|deal|terms|extension
  to p=P
  > Leeds offer new deal to Noah Okafor.
contract offer made, seller, renewal at home
  make|makes|made|submit|submits|submitted|send|sent|table|tabled ?a|an ?new ?improved ?fresh ?bumper contract|extension|renewal offer|
  proposal to|for p=P
  > Leeds have made a contract offer to Noah Okafor.
thinks about a contract, player, renewal at home
  consider|considering|considers|mulling|mulls|weighing|weighs|pondering|ponders|study|studying ?over|up ?a|an|the|his|her ?new|fresh|
  improved
  from=C contract|extension|renewal offer|proposal
  > Noah Okafor considering new Leeds contract offer.
new contract offer, any, renewal
  new|fresh|improved|bumper ?long_term contract offer|proposal ?has ?been made|submitted|tabled|presented|sent|on_the_table
  > New contract offer made to Noah Okafor by Leeds.

== agreed

agrees his extension, seller, renewal
  agree|agrees|agreed ?a|the ?new p=P contract_extension|extension|renewal|new_deal|new_contract
  > Leeds agree Noah Okafor contract extension.
agrees to extend, player, renewal
  agree|agrees|agreed to_extend|to_prolong|to_renew|to_stay ?at ?on ?his|her|a|from=C ?new ?stay|contract|deal
  > Noah Okafor agrees to extend Leeds stay.
to commit himself, player, renewal
  ^ p=P to commit|pledge ?his|her ?long_term future
  > Noah Okafor to commit future to Leeds.
set for a contract, player, renewal
  set_for|in_line_for|due ?a|an new|fresh|improved|bumper ?from=C contract|deal|terms|extension !talks
  > Noah Okafor set for new Leeds contract.
will be rewarded, player, renewal
  set|due|expected|likely|going|will ?to be rewarded|handed|given ?with ... contract|deal|terms|extension|pay_rise
  > Noah Okafor is set to be rewarded with new deal at Leeds.
about to tie him down, seller, renewal
  set|due|about|poised|ready to_tie|to_lock|to_nail ?down p=P ?down
  > Leeds set to tie down Noah Okafor.
agrees an extension, any, renewal
  agree|agrees|agreed|reach|reached ?a|an|the ?agreement ?over|on|for ?a|an|the ?one_year ?two_year contract_extension|extension|renewal|
  contract_renewal ?with|for|at|of
  > Leeds agree contract extension with Noah Okafor.
about to commit, player, renewal
  set|due|poised|ready|about|expected|close ?to commit|pledge|committing ?his|her|the ?long_term future ?to ?from=C
  > Noah Okafor is set to commit his future to Leeds.
will extend, player, renewal
  will|'ll|poised|ready|about|expected|close_to ?to extend|renew|prolong|sign_a_new|sign_new|pen_a_new|pen_new|sign_fresh ... contract|
  contracts|deal|deals|stay|terms|until
  > Noah Okafor will extend his contract at Leeds.
agreement with him over a contract, seller, renewal
  ?have|has ?now reach|reaches|reached|agree|agreed|have|has|found|find|strike|struck ?a|an ?full ?verbal ?in_principle
  agreement|deal|terms with p=P over|
  on|about|
  for|regarding ?a|an|the|his|her new|fresh|improved|extension|extended|contract_extension
  > Leeds have reached an agreement with Noah Okafor over a new contract.
contract agreement with him, seller, renewal at home
  reach|reaches|reached|agree|agreed|have ?a|an ?new contract|extension|renewal agreement|deal with p=P
  > Leeds reach contract agreement with Noah Okafor.
will announce his contract, seller, renewal
  set|due|ready|about|preparing|poised ?to announce|confirm|unveil ?a|the new p=P contract|deal|extension
  > Leeds set to announce new Noah Okafor deal.
new contract agreed, any, renewal
  new|fresh|improved|extended ?long_term contract|deal|terms|extension ?has|have|is ?now ?been agreed|reached|done|settled|in_place
  > New contract agreed between Leeds and Noah Okafor.

== talks

talks over an extension, any, renewal
  ?in|hold|holds|holding|held|open|opens|opened|begin|begins|resume ?advanced ?further ?positive talks|negotiations|discussions ?with ?P
  ?from=C over|about|on|regarding|for ?a|an|his|her ?p=P ?from=C ?contract extension|renewal|contract_extension
  > Leeds in talks over Noah Okafor extension.
talks to stay, any, renewal
  ?in ?advanced talks|negotiations|discussions|close|closer|working|work to_stay|to_remain|to_extend|to_prolong|to_renew|to_tie_down|
  to_tie|over_staying ?down ?at p=P|from=C|his
  > Leeds in talks to tie down Noah Okafor.
discuss a new contract, any, renewal
  discuss|discusses|discussed|discussing|negotiat* ?a|an|the|over|his new|fresh|improved|extended ?long_term contract|deal|terms|extension
  > Noah Okafor and Leeds discuss a new contract.
talks over a new contract, any, renewal
  ?in|hold|holds|holding|held|open|opens|opened|begin|begins|began|enter|resume|resumes ?advanced ?further ?positive ?early ?fresh talks|
  negotiations|discussions ?with ?P ?from=C over|about|on|regarding|for ?a|an|his|her new|fresh|improved|extended|extending|renewing|
  prolonging ... contract|deal|terms|extension|stay
  > Leeds are in talks with Noah Okafor over a new contract.
talks over new terms, any, renewal at home
  ?in|hold|holds|holding|held|open|opens|opened|begin|begins|began|enter|resume|resumes ?advanced ?further ?positive ?early ?fresh talks|
  negotiations|discussions ?with ?P ?from=C over|about|on|regarding|for ?a|an|his|her bumper|long_term ...
  contract|deal|terms|extension|stay
  > Noah Okafor in talks over long-term Leeds deal.
talks over his future, any, renewal at home
  ?in|hold|holds|holding|held|open|opens|opened|begin|begins|began|enter|resume|resumes ?contract talks|negotiations|discussions ?with
  ?from=C over|about|on|regarding ?his|her ?long_term from=C ?'s future
  > Noah Okafor opens talks over Leeds future.
nears new terms, any, renewal
  near|nears|nearing|close_to|closer_to|closing_in_on|closes_in_on|on_verge_of|on_the_verge_of|on_brink_of|edging_towards ?agreeing
  ?signing ?a|an|his|her new|fresh|improved|bumper|extended ?long_term ?from=C contract|deal|terms|extension
  > Noah Okafor nears new Leeds deal.
about to commit his future, player, renewal
  verge|brink|close|closer|nearing|talks .. committing ?his|her|the ?long_term future
  > Noah Okafor is on the verge of committing his future to Leeds.
nears an extension, any, renewal
  near|nears|nearing|close_to|closer_to|closing_in_on|closes_in_on|on_verge_of|on_the_verge_of|on_brink_of|on_the_brink_of ?agreeing
  ?signing
  ?a|an|his|her ?from=C ?contract extension|renewal
  > Noah Okafor on brink of Leeds extension.
advances in his contract talks, any, renewal
  step*|make|makes|making|made|begin|begins|began|open|opens|opened|hold|holds|holding|resume|plan|planning|in|advance|accelerate
  ?up ?progress ?in|on ?advanced p=P ?'s ?new contract|extension|renewal talks|negotiations|discussions
  > Leeds step up Noah Okafor contract talks.
"""
)
