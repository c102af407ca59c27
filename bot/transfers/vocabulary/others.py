"""Phrases that hold a word of transfers and are about something else: a title bid, a kit deal, a medical update."""

OTHER_MATTERS = {
    "en": """
        bid_farewell bidding_farewell title_bid promotion_bid takeover_bid world_cup_bid cup_bid survival_bid planning_bid rescue_bid
        comeback_bid play_off_bid bid_for_the_club offer_for_the_club buy_the_club sale_of_the_club takeover
        champions_league_bid top_four_bid treble_bid investment_bid ownership_bid hosting_bid re_election_bid kit_deal shirt_deal
        kit_sponsorship sponsorship_deal sponsor_deal shirt_sponsorship sponsorship_agreement sponsorship_talks tv_deal broadcast_deal
        broadcasting_deal broadcast_rights stadium_deal naming_rights naming_rights_deal commercial_deal boot_deal kit_launch book_deal
        stadium_agreement sponsorship_contract kit_contract kit_agreement their_sponsor their_sponsors club_sponsor main_sponsor
        streaming_deal takeover_deal takeover_talks takeover_offer investment_talks peace_talks pay_talks stadium_talks shirt_swap
        signing_session signing_sessions autograph_signing medical_update medical_team medical_staff medical_department
        medical_attention medical_treatment medical_emergency medical_centre medical_reasons medical_report transfer_of_ownership
        transfer_of_power transfer_of_knowledge interest_rates interest_rate target_man bank_loan release_statement transfer_ban
        transfer_embargo transfer_record transfer_committee sell_on_clause loan_manager pre_match_interest no_deal_brexit
        clean_bill_of_health free_kick free_kicks player_of_the_month player_of_the_season player_of_the_match player_of_the_year
        leaves_it_late leave_it_late left_it_late leaving_it_late on_target pays_off pay_off paid_off paying_off
        available_again_for available_again_after available_after_serving available_after_suspension to_start_for to_start_against
        to_line_up_for to_line_up_against
        available_for_the_game available_for_the_match available_for_selection available_for_tomorrow
        available_for_tonight available_to_play like_to_thank like_to_wish available_for_this_game
        full_training team_training group_training returns_to_training returned_to_training back_in_training every_title more_titles
        guy_like player_like players_like someone_like somebody_like profiles_like talents_like
        keep_playing keep_going keep_winning keep_improving keep_scoring keep_growing looking_good
        looking_great looking_promising look_good look_great
        nike adidas puma umbro castore gucci hugo_boss louis_vuitton ducati red_bull_racing aston_martin ferrari mclaren yamaha netflix
        amazon dazn tnt_sports paramount emirates_airline etihad_airways spotify ea_sports
        season_ticket season_tickets join_forces joins_forces joined_forces joining_forces take_a_look takes_a_look took_a_look
        taking_a_look
        team_of_the_season team_of_the_year best_xi starting_xi starting_line_up starting_lineup starting_line_ups probable_line_ups
        predicted_line_ups lineup lineups line_ups more_like nothing_like feel_like felt_like feels_like looks_like look_like
        looked_like sounds_like title_race promotion_race title_challenge title_fight relegation_battle survival_fight extend_careers
        extend_his_career extend_her_career
        partnership partnerships new_training_ground new_training_centre new_training_complex training_complex kick_off_time kit_partner
        club_shop stadium_tour book_signing signing_copies
        eye_contact available_after moving_the_goalposts leave_hospital leaving_hospital leaves_hospital left_hospital
        injury_list treatment_list absentee_list absentees_list waiting_list fixture_list to_do_list honours_list
        battle_of_fallen battle_of_attrition battle_of_wits
        nft_deal nft_agreement crypto_deal
        manager_of_the_month goal_of_the_month team_of_the_week fan_interest public_interest conflict_of_interest
        """,
    "es": """
        acuerdo_de_patrocinio patrocinio oferta_de_compra_del_club parte_medico servicios_medicos tiro_libre derechos_televisivos
        tipos_de_interes oferta_televisiva contrato_televisivo contrato_de_patrocinio
        """,
    "it": """
        staff_medico bollettino_medico accordo_commerciale accordo_di_sponsorizzazione diritti_tv tassi_di_interesse
        calcio_di_punizione contratto_di_sponsorizzazione
        """,
    "de": """
        sponsorenvertrag ausrustervertrag tv_vertrag medizinische_abteilung sponsoren_deal freistoss mannschaftsarzt
        trikotsponsor hauptsponsor ausruster_deal
        """,
    "fr": """
        ne_reste_que
        contrat_de_sponsoring staff_medical droits_tele droits_tv accord_commercial coup_franc coup_de_pied_arrete bulletin_medical
        taux_d_interet contrat_equipementier
        """,
}
