"""How English reporters say where a move stands: agreements, of clubs and of players."""

from bot.transfers.rules.tables import read_rules

DEALS = read_rules(
    """
== personal_terms

agreement with player first, buyer
  reach*|agree*|found|have|agreement .. agreement|agreements|terms|reached|now_reached .. with|between_C_and ?both p=P
  ?to_join|to_sign_for
  > Lyon found an agreement with Kevin Danso.
agrees terms, player
  agree*|reach* .. terms|personal_terms|everything|contract|five_year_deal|four_year_deal|long_term_deal .. with|at to=C
  > Gyokeres has agreed personal terms with Arsenal.
terms agreed, buyer
  agree*|agreement|reach*|settl*|finalised ?on ?the ?outline ?initial ?provisional personal_terms|terms_with|contract_terms
  > Leeds agreed personal terms with Noah Okafor.

== fee_agreed

deal with club, buyer
  agree*|reach*|struck|strike|found|find|secured|have|complete*|done .. deal|fee|agreement|transfer|package|compromise|F ... with|
  between ?the ?A ?E ?side ?champions ?club from=C|C|clubs
  > Leeds agree a deal with Milan for Noah Okafor.
fee agreed, buyer
  agree*|negotiated|strike|struck .. fee|F|price|transfer_fee|compensation|club_record|sum !deal_to_@sell|package_to_@sell|move_to_@sell
  > Leeds agreed a fee of £15m for Noah Okafor.
agreement over transfer, buyer
  agree*|reach*|struck|strike|found .. deal|agreement over|on|about ?the ?permanent ?loan transfer|move|sale|switch
  > Leeds and Milan have reached an agreement on the transfer of Noah Okafor.
agree fee passive, any
  fee|F|price ?is ?now ?has ?been ?all .. agreed|confirmed
  > A £26m fee is agreed for Wilson Odobert.
clubs agree, any
  agreement_between|deal_between|agreed_between|agreed_by|agreement_by|agreement_on ?the ?both ?two clubs|sides|C
  > An agreement between the clubs is in place for Sudakov.
bid accepted, seller, not bid_rejected
  accept*|agree* .. bid|offer|F|proposal|to_sell|bids|package
  > Bournemouth have accepted a bid for Zabarnyi from PSG.
have bid accepted, buyer, not bid_rejected
  bid|offer|proposal|package ... accepted
  > Everton have had an offer accepted for Dibling.
clause triggered, buyer
  trigger|triggers|triggered|activated|activates|activate|met|met_the|paid|exercis* ... clause|release_clause|option|buyout
  > Liverpool have triggered the release clause of Jeremie Frimpong.
club agree to sell, seller
  agree* to_sell|the_sale|sale|to_the_sale
  > Villa agree to sell Jacob Ramsey to Newcastle.
permission to speak to a club, seller
  giv*|gave|given|grant*|allow* p=P ?permission|leave to speak|talk|hold_talks|open_talks|negotiate|discuss_terms to|with to=C
  > Milan have given Noah Okafor permission to speak to Leeds.
permission, player
  permission|green_light to_travel|to_speak|to_hold|for_a_medical|to_discuss|to_undergo|to_talk
  > Noah Okafor has permission to travel to Leeds.

== agreed

here we go, any, standing herald
  here_we_go !podcast|pod|episode|show|newsletter
  > Noah Okafor to Leeds, here we go!
it is done, any, weak
  ^ ?and ?now it 's|is ?now ?all ?finally @done ?now ?. $
  > Noah Okafor to Leeds. It's finally done!
done deal, any
  done_deal|deal_done|done_and_dusted|signed_and_sealed|a_done_deal|all_done|deal_sealed|deal_closed|
  story_confirmed|confirmed_and_sealed|agreed_and_sealed|completed_and_sealed|sealed_and_signed !by
  > Noah Okafor to Leeds - DONE DEAL.
deal agreed, any
  deal|move|transfer|switch|agreement !to_complete ?is|has|all|now|fully|verbally|in|been .. agreed|in_place|complete|done|reached|sealed|
  in_principle|concluded|closed|struck
  > Deal agreed for Wilson Odobert to join Lyon.
full agreement, any
  full|total|complete|verbal|principle|final|definitive|overall|all_parties !work|working|to|still|want|hope|try .. agreement|agreements|
  agreed|verbal_agreement !at_final|at_the_final|close|almost|nearly|not_yet
  > Full agreement for Wilson Odobert, who joins Lyon from Tottenham.
agreement reached, any
  agreement ?has ?been ?now ?also reached|done|sealed|completed|in_place|struck
  > Agreement reached for Wilson Odobert to join Lyon.
agree deal to sign, buyer
  agree*|reach*|strike|struck|secure*|closed|closes|found|seal*|verbally_agreed .. deal|agreement|terms|move|transfer .. to_sign|to_bring|
  to_buy|to_re_sign|for_the_signing .. p=P
  > Leeds reach an agreement to sign Noah Okafor.
deal for player, buyer, weak, mutual
  agree*|reach*|strike|struck .. deal|agreement|package for|over p=P
  > Lyon agree a deal for Wilson Odobert.
agree to sign, buyer
  agree* to_sign|to_buy|to_loan|the_signing|signing|to_bring|loan|move|transfer
  > Leeds agree to buy Noah Okafor.
set to sign, buyer
  set|due|poised|will|scheduled|agreed|about to_sign|to_complete|to_land|to_announce|to_unveil|to_confirm|sign|complete|announce|
  to_seal|to_welcome|to_bring|to_clinch|to_secure|to_loan
  > Lyon are set to sign Wilson Odobert.
set to join, player
  set|due|will|going|agreed|about|scheduled !to_join_forces|to_join_up|become_A|to_become_A|become_the_A|become_E|become_the_first|
  become_a_father|become_one|sign_off|to_move_on
  to_join|to_sign|join|sign|to_move|move_to|to_complete|become|to_become|to_return_to
  > Wilson Odobert will join Lyon.
agrees to join, player
  agree|agrees|agreed|agreement ?in_principle ?verbally ?terms ?a_deal ?deal to join|sign_for|sign_with|move_to|a_move
  > Thuram has agreed to join Juventus.
to join, player
  p=P to !return_to_the_side|return_to_the_team|return_to_action|return_to_training|return_to_the_squad|become_A|become_a_A|become_a_father|
  join_forces|join_now_or|join_or
  join|sign_for|sign_a|sign|become|move_to|return_to|move_from|complete|go_to|play_for
  > Wilson Odobert to join Lyon.
is to join, player
  p=P is|are to join|sign_for|move_to !forces|the_staff|the_board|staff
  > Wilson Odobert is to join Lyon.
P to C done, player
  P to to=C .. done|agreed|sealed|confirmed|complete|official
  > Wilson Odobert to Lyon done.
P to C told done, player
  p=P to to=C , it 's|is ?now ?all done|agreed|sealed|official
  > Wilson Odobert to Lyon, it's done.
player to club on loan, player
  p=P to to=C ?, on_loan|on_a|on_season_long|loan_until|loan_with|loan_deal|simple_loan|dry_loan|straight_loan|season_long_loan|
  initial_loan|permanent_deal|permanent_transfer|permanent_move|free_transfer|as_A
  > Noah Okafor to Everton on loan.
off on loan, player
  is|are|heads|heading|goes|going ?off ?out on_loan to to=C
  > Harvey Elliott is going out on loan to Leipzig.
soon a player, player
  soon|next|now|set_to_be|will_be|to_become|will_become|officially_soon|almost ?to_be ?a ?an ?new to=C R|signing|player
  > Noah Okafor, soon a Leeds player.
won the race, buyer
  win|won|wins .. race|battle|chase|fight|tug_of_war !of
  > How Lyon won the race for Wilson Odobert.
signing to be announced, any
  p=P ?'s signing|move|deal|transfer ?to|for|from ?C ?to ?C ?is ?now to_be|will_be|being announced|confirmed|unveiled !as
  > Dan Neil's signing for Rangers will be announced on Monday.
set to be announced, any, weak
  set|due|soon|expected|official to_be ?officially announced|confirmed|unveiled|official
  > Dan Neil is due to be announced by Rangers.
contract signing next, any
  set|due|will|ready to_sign|sign ?a|his .. contract|deal|until
  > The winger Noah Okafor is due to sign a deal at Leeds.
pending move, player
  pending|impending|imminent|upcoming move|transfer|switch to to=C
  > Noah Okafor talked of his impending move to Leeds.
documents signed, any
  documents|document|papers|contracts ?are|is|all|being|have|now ?been signed|exchanged|approved|ready|checked
  > Noah Okafor to Leeds: documents signed with Milan.
deal sheet in, any
  deal_sheet|deal_sheets ?has|have|was|is|are|were|been|now ?been submitted|lodged|filed|sent|signed|in
  > Noah Okafor to Leeds: deal sheet submitted.
submits a deal sheet, any
  submit*|lodge*|file|filed|files|sent|sign|signed ?a|the|their ?deadline_day deal_sheet|deal_sheets
  > Leeds have submitted a deal sheet for Noah Okafor.
formality, any, weak
  formality|formalities|paperwork .. done|remain*|left|only|signed|completed|complete|exchanged|move|to_follow
  > Noah Okafor to Leeds: only the paperwork remains.

== personal_terms

personal terms no matter, any, weak
  personal_terms|terms|salary|contract .. not_an_issue|no_issue|not_a_problem|no_problem|not_expected_to_be|will_not_be
  > Personal terms are not an issue between Okafor and Leeds.
personal terms, any
  personal_terms|contract_terms|terms|salary|wages|verbal_agreement|total_agreement|agreements|agreement|full_verbal_agreements .. agreed|
  settled|with_the_player|in_place|on_player_side|reached_with_the_player|done
  > Personal terms are agreed between Gyokeres and Arsenal.
agreement with player, buyer
  agreement|agreements|agreed|deal .. with ?both p=P
  > Hoffenheim have reached a verbal agreement with Nathan De Cat.
decided to join, player
  decide*|chose*|choose*|opt*|accept*|said_yes|says_yes|agreed|agrees|picked|picks|
  given_.._word|given_the_green_light ?to ?a join|move_to|sign_for|to_C|C|for_C
  !must|should|need|needs|are|have|can|could|deserve|deserved|were
  > Noah Okafor decided to join Leeds.
only wants, player, weak
  only_wants|wants_only|only_has_eyes_for|has_eyes_only_for|
  prefer*|favours|only_club|priority_is|prioritis*|dead_set_on ?to ?a join|move_to|sign_for|to_C|C|for_C|a_move
  > Wilson Odobert only wants Lyon.
"""
)
