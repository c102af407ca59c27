"""What people do: words for players and for those who are none, in five languages. An underscore joins words."""

from bot.transfers.vocabulary import word_set

PLAYER_ROLES = {
    "en": """
        defender midfielder striker winger forward goalkeeper keeper full_back fullback centre_back center_back right_back left_back
        wing_back centre_half center_half centre_forward center_forward playmaker attacker player footballer star ace man loanee
        youngster teenager starlet talent misfit wideman schemer poacher speedster trickster rookie target_man
        international captain skipper prospect hitman wonderkid goalscorer stopper shot_stopper
        marksman academy_graduate gk cb rb lb cm dm vice_captain midfield_man frontman left_wing_back right_wing_back
        attacking_midfielder defensive_midfielder central_midfielder left_footer right_footer sensation outcast flop favourite
        ball_winner stars duo pair trio teammate team_mate midfielders defenders strikers wingers forwards goalkeepers full_backs
        centre_backs youngsters keepers playmakers talents starlets prospects gem wingback custodian enforcer internationals
        trialist triallist academy_player academy_players youth_player youth_players
        defensive_midfielders talisman hero superstar prodigy stalwart linchpin lioness no_9 no_10 no_6 number_nine maestro anchorman
        """,
    "es": """
        defensa centrocampista delantero portero extremo lateral central mediocentro medio mediapunta guardameta zaguero jugador
        futbolista atacante ariete punta capitan canterano meta cancerbero goleador pivote interior carrilero zurdo ex_jugador
        internacional lateral_derecho lateral_izquierdo defensa_central joven_promesa joya perla delantero_centro volante estrella crack
        jugadora delantera centrocampistas enganche arquero guardavallas diamante todocampista artillero lateral_zurdo lateral_diestro
        central_zurdo killer
        """,
    "it": """
        difensore centrocampista attaccante portiere esterno terzino centravanti mezzala regista trequartista ala la_punta giocatore
        calciatore mediano bomber fantasista capitano laterale centrale difensore_centrale numero_10 playmaker estremo_difensore talento
        gioiello baby_talento prima_punta seconda_punta giocatrice braccetto jolly classe fuoriclasse stella gioiellino puntero
        incursore portierone cannoniere ariete mancino goleador esterno_offensivo esterno_sinistro esterno_destro terzino_sinistro
        terzino_destro
        """,
    "de": """
        verteidiger innenverteidiger aussenverteidiger rechtsverteidiger linksverteidiger mittelfeldspieler mittelfeldmann sturmer
        angreifer torwart torhuter keeper spieler profi star flugelspieler flugelsturmer mittelsturmer spielmacher kapitan talent
        nationalspieler routinier youngster offensivspieler offensivmann defensivspieler abwehrspieler abwehrmann abwehrchef
        mittelfeldstar sechser achter zehner keeper leihspieler linksaussen rechtsaussen torjager stammkeeper eigengewachs
        fussballer ausnahmetalent schlussmann goalgetter aussenbahnspieler mittelfeld_ass stammspieler leistungstrager
        weltmeister europameister shootingstar neuzugang_ruckkehrer torschutzenkonig star_sturmer sturmtalent abwehrtalent
        mittelfeldtalent torwarttalent dauerreservist dauerreservisten ersatzkeeper juwel wunderkind toptalent supertalent abraumer
        knipser stammtorhuter linksfuss rechtsfuss allrounder dribbler stratege spielgestalter edelreservist torgarant toptorjager
        topscorer abwehrhune abwehrkante mittelfeldmotor mittelfeldstratege
        """,
    "fr": """
        defenseur milieu attaquant gardien lateral ailier avant_centre buteur meneur joueur international capitaine milieu_de_terrain
        defenseur_central portier arriere piston piston_droit piston_gauche lateral_droit lateral_gauche crack pepite meneur_de_jeu
        milieu_defensif milieu_offensif footballeur ailier_gauche ailier_droit ancien_joueur joueuse attaquante goleador sentinelle star
        dernier_rempart finisseur canonnier relayeur recuperateur dribbleur minot gaucher droitier arriere_gauche arriere_droit
        gardien_de_but prodige joyau
        """,
}

STAFF_ROLES = {
    "en": """
        manager head_coach coach boss assistant assistant_coach assistant_manager sporting_director director technical_director
        president chairman chairwoman owner co_owner agent adviser intermediary scout chief_scout head_of_recruitment recruitment_chief
        chief_executive ceo chief pundit journalist reporter correspondent broadcaster presenter doctor physio interim_manager caretaker
        director_of_football referee supremo transfer_guru expert transfer_expert insider businessman billionaire legend
        goalkeeping_coach gaffer editor analyst promoter minister chancellor vice_president lawyer father brother executive commentator
        financier tycoon investor magnate entrepreneur shareholder mother sister wife girlfriend uncle influencer
        writer columnist sporting_chief director_general general_manager football_director managing_director former_boss interim_boss
        no_2 no2 sd mayor architect photographer commentary_team physiotherapist kitman translator analyst comedian senator tv_host
        show_host podcast_host
        head_of_performance head_of_scouting head_of_football head_of_academy head_of_medical head_of_analytics head_of_youth
        head_of_player_development head_of_communications head_of_coaching head_of_sport head_of_methodology
        head_of_women head_of_the_women
        """,
    "es": """
        entrenador entrenadora tecnica seleccionadora tecnico seleccionador presidente director_deportivo director agente representante
        ojeador dueno propietario
        periodista preparador mister director_general vicepresidente intermediario padre hermano abogado consejero exfutbolista
        comentarista director_de_futbol segundo_entrenador
        """,
    "it": """
        allenatore allenatrice tecnico presidente direttore_sportivo direttore ds dg agente procuratore patron proprietario giornalista ct
        mister
        amministratore_delegato dirigente osservatore vice_allenatore padre fratello collega esperto esperto_di_mercato
        direttore_tecnico direttore_generale intermediario
        """,
    "de": """
        bosse boss klubbosse verantwortliche verantwortlichen bayern_bosse bossen trainers beraters
        trainer trainerin cheftrainerin cheftrainer sportdirektor sportvorstand sportchef manager prasident berater vorstand
        geschaftsfuhrer boss coach
        nationaltrainer bundestrainer teamchef co_trainer scout chefscout journalist experte klubchef vereinsboss vater kaderplaner
        klubboss sport_geschaftsfuhrer vorstandschef ehrenprasident agent aufsichtsratschef reporter ex_profi tv_experte transferexperte
        """,
    "fr": """
        entraineur entraineure entraineuse selectionneuse coach technicien president directeur_sportif directeur agent conseiller
        proprietaire journaliste selectionneur
        dirigeant recruteur directeur_technique adjoint entraineur_adjoint manager_general consultant pere frere directeur_du_football
        insider directeur_general conseiller_sportif
        """,
}

ADJECTIVES = {
    "en": """
        young talented experienced highly_rated promising impressive unsettled versatile out_of_favour wantaway star teenage veteran
        free_agent highly_regarded left_footed right_footed summer_signing powerful attacking central defensive club first_choice
        on_loan in_form former_academy academy u23 u21 u20 u19 u18 u17 under_21 under_19 under_18 under_17 youth reserve fit_again injured
        in_demand exciting
        long_time record_breaking brilliant sensational gifted creative prolific towering pacy free_scoring unhappy much_coveted
        sought_after coveted struggling top key senior first_team b homegrown women's women left right wide box_to_box holding
        out_of_contract long_serving loan fellow rising world_cup_winner world_cup_winning ivorian international transfer_listed dual
        nations belgian unwanted exit_bound rejuvenated resurgent misfiring revitalised reborn ageing outcast
        """,
    "es": """
        joven veterano ex polivalente talentoso prometedor experimentado internacional absoluto sub_21 cedido exjugador azulgrana blanco
        """,
    "it": """
        giovane esperto ex talentuoso promettente giovanissimo classe_2004 classe_2005 classe_2006 classe_2007 classe_2003 baby forte
        ivoriano
        """,
    "de": """
        junge junger erfahrene erfahrener talentierte talentierter fruhere fruherer umworbene umworbener begehrte offensive defensive
        """,
    "fr": """
        jeune experimente talentueux prometteur polyvalent ancien international espoir jeune_espoir central offensif defensif gauche
        droit
        """,
}

PARTICLES = word_set(
    """
    de da do dos das del della di el al van von der den ter ten le la bin ben ibn abu st ould du des mac san zu dal
    """
)
"""Small words that may stand inside a person's name."""
