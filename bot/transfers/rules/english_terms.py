"""How English reporters say where a contract with the present club stands: talks, offers, agreement, signature."""

from bot.transfers.rules.tables import read_rules

TERMS = read_rules(
    """
== official

commits himself, player, renewal
  p=P ?has|have commits|commit|committed|pledges|pledged ?his ?her ?long_term ?future ?loyalty ?himself to from=C
  > Noah Okafor commits to Leeds.
ties him down, seller, renewal, not denied
  tie|ties|tied|nail|nails|nailed ?have ?has ?down p=P ?down to|on|until|with
  > Leeds tie down Noah Okafor to a new deal.
rewards him, seller, renewal, not denied
  reward|rewards|rewarded p=P ... contract|deal|terms|extension
  > Leeds reward Noah Okafor with new contract.
hands him a contract, seller, renewal, not denied
  hand|hands|handed p=P ?a|an new|fresh|improved|bumper|extended|long_term ?five_year ?four_year ?three_year ?two_year ?long_term
  contract|
  deal|terms !offer|proposal|talks
  > Leeds hand Noah Okafor new contract.
secures him for long, seller, renewal at home, not denied
  secure|secures|secured p=P on|to|until|with ?a|an new|fresh|improved|bumper|long_term|extended ?long_term ?five_year ?four_year
  ?three_year
  deal|contract|terms
  > Leeds secure Noah Okafor on long-term deal.
announces his extension, seller, renewal, not denied
  announc*|confirm*|reveal* ?that ?the p=P ?'s ?has|have ?signed|agreed ?a|an ?one_year ?two_year ?new|fresh contract|extension|renewal|
  deal !with
  ?extension|renewal !with
  > Leeds announce Noah Okafor contract extension.
agrees and signs, player, renewal
  agree|agrees|agreed and sign|signs|signed ?a|an ?his new|fresh|improved|extension|contract_extension ... contract|deal|terms|extension
  > Noah Okafor agrees and signs new Leeds deal.

== bid

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

== agreed

agrees an extension, any, renewal
  agree|agrees|agreed|reach|reached ?a|an|the ?agreement ?over|on|for ?a|an|the ?one_year ?two_year contract_extension|extension|renewal|
  contract_renewal ?with|for|at|of
  > Leeds agree contract extension with Noah Okafor.

== talks

talks over new terms, any, renewal at home
  ?in|hold|holds|holding|held|open|opens|opened|begin|begins|began|enter|resume|resumes ?advanced ?further ?positive ?early ?fresh talks|
  negotiations|discussions ?with ?P over|about|on|regarding|for ?a|an|his|her new|fresh|improved|extended|bumper|long_term ... contract|
  deal|
  terms|extension|stay
  > Noah Okafor in talks over new Leeds deal.
talks over his future, any, renewal at home
  ?in|hold|holds|holding|held|open|opens|opened|begin|begins|began|enter|resume|resumes ?contract talks|negotiations|discussions
  ?with ?from=C over|about|on|regarding ?his|her ?long_term from=C ?'s future
  > Noah Okafor opens talks over Leeds future.
nears new terms, any, renewal
  near|nears|nearing|close_to|closer_to|closing_in_on|closes_in_on|on_verge_of|on_the_verge_of|on_brink_of|edging_towards ?agreeing
  ?signing
  ?a|an|his|her new|fresh|improved|bumper|extended ?long_term ?from=C contract|deal|terms|extension
  > Noah Okafor nears new Leeds deal.
"""
)
