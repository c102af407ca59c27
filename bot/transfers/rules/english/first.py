"""How English reporters say where a move stands: contracts with the present club, and races."""

from bot.transfers.rules.tables import read_rules

FIRST = read_rules(
    """
== available

transfer listed, seller
  on|onto ?the transfer_list|list_of_players_for_sale
  > Leeds have placed Noah Okafor on the transfer list.
pushing to leave, player
  pushing|push|angling for|to ?a ?from=C leave|move_away|exit|departure
  > Ousmane Diomande is pushing for a move away from Sporting CP.
player pushes for club, player
  p=P ?is pushing|pushes|pushed|push|angling for ?a to=C move|switch|transfer|return
  > Wilson Odobert is pushing for a Lyon move.

== agreed

player agrees with club, player
  p=P|he|she ?has|have|is ?now agree*|agreed|agrees ?to ?a ?the ?two ?three ?four ?five ?year deal|contract|agreement with to=C
  > Noah Okafor has agreed a deal with Leeds.
pre-contract, any, move free
  ?has ?have sign*|agree* .. pre_contract|precontract
  > Pavlidis has signed a pre-contract with Roma.

== agreed

set to beat rivals, buyer
  set|poised|due|about|on_course to beat|pip not=C to ?the signing|signature|race ?of ?for ?to_sign p=P
  > Lille are set to beat Monaco to the signing of Sidny Cabral.

== interest

rivalled for him, buyer
  be|being|are|is rivalled|rivaled|challenged by rival=C for|in ?the ?race ?chase ?hunt ?for p=P
  > Lille are set to be rivalled by Monaco for Sidny Cabral.
joins the race, buyer
  ?have|has|had|set|ready|poised|expected|due|are ?to join|joins|joined|joining|lead|leads|leading|rival|rivals|battle|battling|compete|
  competing|fight|
  fighting ?with ?against ?both
  rival=C in|for|to ?a ?the targeting|chasing|pursuing|tracking|eyeing|wanting|seeking|race|battle|chase|hunt|pursuit|fight|running|p=P|
  signature|signing|queue
  > Leeds joined Fulham in the chase for Josh Sargent.
left alone in the race, buyer
  leave|leaves|leaving|left to=C ?as ?now ?the ?only clear|favourites|favorites|favourite|frontrunners|
  in_pole_position|with_a_clear_run|with_a_free_run|with_a_clear_path ?in ?the ?race ?to ?sign ?for ?at p=P|@him
  > Everton's withdrawal from talks leaves Leeds clear to sign Noah Okafor.
hopes to beat rivals, buyer
  hope|hopes|hoping|aim|aiming|determined|keen|looking|want|wants|confident|look|bid|trying|backed|set|
  plot*|plan*|ready|threaten*|attempt*|could|may|might|tipped|expected|favourites|able|poised|likely|hopeful|aims ?to|of beat|beating|
  hijack|hijacking|gazump|pip rival=C ?'s
  ?proposed ?planned to|
  move|bid|deal|pursuit|swoop|attempt .. p=P|signing|signature|race|for
  > Lille hope to beat Monaco to the signature of Sidny Cabral.

== official

signs new contract, player, renewal, not denied
  sign*|pen*|commit*|put*|agree_and_sign|ink*|announce* ... new|fresh|extended|improved|extension|renew*|bumper|
  first_professional .. contract|
  deal|terms|extension|professional_deal
  > Anthony Gordon signs a new Newcastle contract.
extension signed, player, renewal, not denied
  extend*|renew*|prolong*|commits_future|commits_his_future|committed_his_future|tied_down|commit*_to_new !to_the|reach|range|hand|
  sympathies|condolences|thanks|invitation|careers|career|
  hostilities|
  rivalry|acquaintance|acquaintances|period|spell|absence|break|layoff|lay_off|lead|run|streak|his_scoring|his_goal|his_run|his_unbeaten|
  record|advantage|unbeaten|winning|their|
  C_'s|C_lead|good|perfect .. stay|contract|deal|until|with|at|to
  > Nathan Collins extends his stay at Brentford.
contract extension signed, player, renewal, not denied
  sign*|pen*|ink*|agree*_and_sign* .. contract_extension|extension|one_year_contract_extension
  > Granit Xhaka signs a contract extension at Sunderland.
keep at club, any, renewal
  more|another|two_more|three_more|one_more year|years|season|seasons with
  > Three more years with Jordan Pickford.
on new contract, player, renewal, weak
  on|after|with ?his|a|her new .. contract|deal !talks|offer|negotiations
  > Jordan Pickford on his new Everton contract.

== agreed

full agreement on new contract, any, renewal
  full|total|verbal|complete|final agreement ?reached ?in_place ?has ?been ?between ?P ?C ?and ?C ?P on|over|for ?a ?the ?his
  new_contract|new_deal|fresh_contract|contract_extension|extension|new_long_term_contract|renewal
  > Full agreement between Noah Okafor and Leeds on a new contract until 2030.
to extend at his club, player, renewal
  ?set|due|about|ready|happy|close|agrees|agreed to sign|pen|ink ?a|an|his|her ?bumper ?long_term from=C ?contract|deal extension|renewal
  > Noah Okafor takes pay cut to sign Milan contract extension.
agrees new contract, player, renewal
  agree*|agreement|reach*|set_to_sign|will_sign|to_sign|accept*|ready_to_sign|about_to_sign|verbally ... new|extension|renewal|fresh|
  improved .. contract|deal|terms|extension|renewal
  > Declan Rice agreed a new deal at Arsenal.
extension agreed, player, renewal
  agree*|accept* ?to ?a|an|his|her ?one|two|three|four|five ?year ?contract extension !of|on_loan|to_his_loan|to_the|for_the
  > Milan say that Noah Okafor has agreed to a one-year extension.

== talks

confident of an extension, any, renewal
  hopeful|confident|optimistic ?that p=P|he|she will|would|can ?now agree|accept|sign ?to ?a|an ?one|two|three|four|five ?year ?contract
  extension|new_deal|new_contract
  > Milan are hopeful that Noah Okafor will agree to a one-year extension.
contract talks, any, renewal
  talks|negotiations|discussions|negotiat*|close|nearing|working|progress|confident|edging|near ... new|extension|renewal|fresh|
  improved|contract !round|bid|proposal|offer .. contract|deal|terms|extension|renewal|talks
  > Jordan Pickford opens talks with Everton about a new deal.
new contract talks, any, renewal at home
  ?in|into|hold|holding|opened|open|begin|began|enter|entered|resume|resumes|resumed|restart|restarted|reopen
  contract|renewal|extension|new_deal|new_contract talks|negotiations|discussions
  > Contract talks with Saka go on at Arsenal.

== bid

contract offered, seller, renewal
  offer*|propos*|present*|tabl*|hand* ... new|extension|fresh|improved|renewal|contract .. contract|contracts|deal|deals|terms|extension|
  renewal
  > Arsenal have offered William Saliba a new contract.

== bid_rejected

club rejects a move, seller
  C ?have|has ?also ?already reject*|turn*_down|knock*_back|rebuff*|block|blocks|blocked ?a ?late ?second ?loan move|approach|offer|bid from
  > Leeds have rejected a late move from Everton for Noah Okafor.
contract rejected, player, renewal
  reject*|turn*_down|refus*|declin*|snub* ... new|extension|renewal|contract_offer|improved|fresh|contract .. contract|deal|terms|
  extension|offer|renewal
  > Adam Wharton turned down a new deal at Palace.

== interest

wants to renew, seller, renewal, not denied
  want*|hope*|keen|try*|trying|plan*|look*|eager|get_his_signature|signature|tie*|hopeful|ready|prepar*|desperate|aim*|intend* ... new|
  extension|renewal|fresh|improved|extend|renew .. contract|deal|terms|extension|renewal
  > Everton hope to give Jarrad Branthwaite a new contract.
wants to extend, seller, renewal, not denied
  want*|hope*|keen|try*|trying|plan*|look*|eager|hopeful|ready|prepar*|desperate|aim*|intend* ... extend|renew p=P|his
  !impressive|fine|good|great|remarkable|perfect|scoring|unbeaten|winning|superb|form|run|streak|record|lead|tally
  > Everton plan to extend Jarrad Branthwaite's stay.
tie down, seller, renewal
  tie|tying|lock|locking|nail|nailing .. down
  > Liverpool want to tie Konate down.

== denied

will not renew, player, renewal
  ?will|would|does|do|has|is not|t|never|without|refuse_to|refuses_to|refused_to|refusing_to|no_plans_to|no_intention_of ... renew|extend|
  sign_a_new|new_contract|extension|
  new_deal|extending|
  renewing
  > Konate has no intention of extending at Liverpool.
runs his contract down, player, renewal
  run|runs|running down ?his|her|their ?current ?remaining ?C contract|deal !and
  > Jonas Mertens intends to run down his contract at Liverpool.

== official

option triggered, seller, renewal
  trigger*|activat*|exercis*|taken_up|take_up ... extension|extend|additional_year|extra_year|further_year|option_to_extend|
  one_year_option
  > Manchester United have triggered the option to extend the contract of Harry Maguire.
contract until, player, renewal, weak
  sign*|pen* !P ... contract|deal ... keep*|stay*|until
  > Aggie Beever-Jones penned a deal that keeps her at Chelsea until 2030.
"""
)
