"""How French papers put it: verbs in all persons and tenses, turns of headlines. Tried before the other French tables."""

from bot.transfers.rules.tables import read_rules

FRENCH_PRESS = read_rules(
    """
== denied

c est non, any
  c_est_non|c_est_mort|c_est_rape ?pour ?a ?au ?l ?le to=C
  > Florian Thauvin, c'est non pour Lyon.
ne fera pas d offre, buyer
  ne|n fera|fait|formulera|transmettra|ira pas|plus ?d ?de ?une ?nouvelle offre|proposition|folie|chercher|plus_loin ?pour ?p=P
  > Lyon ne fera pas d'offre pour Florian Thauvin.
tient bon, seller
  from=C tient_bon|ne_cede_pas|fait_de_la_resistance|ferme_la_porte|reste_sourd|fait_barrage|s_oppose|met_son_veto|ne_veut_rien_savoir ?a
  ?au ?pour ?depart ?de ?p=P
  > Lens tient bon pour Florian Thauvin.
ne veut pas entendre parler, player
  ne|n veut|souhaite|compte|envisage pas ?entendre ?parler ?d ?un ?de depart|partir|bouger|quitter|s_en_aller|changer
  > Lens : Florian Thauvin ne veut pas entendre parler d'un départ.
je reste, player
  je_reste_a|je_reste_au|je_reste_ici|je_reste_C|je_reste_chez|je_vais_rester|je_veux_rester|je_serai_la|je_ne_bouge_pas|je_ne_pars_pas ?a
  ?au ?l ?la ?from=C
  > Florian Thauvin : « Je reste à Lens ».
ne bouge pas, player
  ne|n bougera|partira|quittera|bouge|part|quitte|devrait|souhaite|compte|veut|ira pas|plus|jamais ?quitter ?partir ?bouger ?de ?du ?d ?l
  ?le ?la from=C
  > Florian Thauvin ne bougera pas de Lens.

== official

prete par l un a l autre, player
  p=P ?, ?officiellement prete|pretee|cede|vendu|transfere par ?l ?le ?la from=C a|au|aux ?l ?la to=C
  > Florian Thauvin prêté par Lens au Torino.
s engage jusqu en, player, not denied
  s_engage|s_est_engage|se_lie|s_est_lie|est_lie jusqu|pour|officiellement
  > Lyon : nouvelle recrue, Florian Thauvin s'engage jusqu'en 2028.
s engage avec, player, not denied
  s_engage|s_est_engage|signe|a_signe|paraphe|s_est_lie|se_lie ?officiellement ?libre ?un ?contrat ?pour ?de ?jusqu ... avec|a|au|
  en_faveur_de|en_faveur_du|chez ?l ?la ?le ?les to=C
  > Florian Thauvin s'engage pour trois ans avec Lyon.
direction le club, player, not denied
  file|part|s_en_va|s_envole|quitte|parti|s_exile ... direction ?l ?la ?le to=C
  > Lens : Florian Thauvin file à l'anglaise, direction Lyon.
blinde, seller, renewal, not denied
  from=C ?a blinde|prolonge|verrouille|conserve|sécurise|fait_prolonger|fait_signer_un_nouveau_bail ?le ?contrat ?de ?officiellement ?A ?R
  p=P
  > Lens prolonge Florian Thauvin jusqu'en 2030.
rempile, player, renewal, not denied
  prolonge|rempile|resigne|prolongent|s_inscrit|a_rempile|a_resigne|a_prolonge|etend ?officiellement ?son ?contrat ?bail ?de ?d ?un ?deux
  ?trois ?ans ?an ?dans ?la ?duree jusqu|avec|a|au|d|de ?en ?l ?la ?le ?from=C
  > Florian Thauvin rempile à Lens.
s en va a, player, not denied
  s_en_va|s_en_est_alle|rebondit|se_relance|atterrit|debarque|s_envole|retourne|rentre|repart|s_exile|pose_ses_valises|s_installe|passe|
  est_passe|file|signe|est_de_retour|met_le_cap|prend_la_direction|a_file|a_rebondi ?officiellement ?libre ?en ?pret ?definitivement
  ?gratuitement ?de ?du ?l ?le ?from=C a|au|aux|vers|chez|en ?l ?la ?le to=C
  > Lens : Florian Thauvin s'en va à Toulouse.
a ete prete, player, not denied
  a_ete|est|ete|sont ?officiellement prete|pretee|cede|cedee|vendu|vendue|transfere|transferee ... a|au|aux ?l ?la to=C
  > Florian Thauvin a été prêté mercredi pour une saison à Lyon.
officialise le depart, seller
  from=C ?a annonce|officialise|confirme|acte|annoncent|communique ?officiellement ?le ?l ?la depart|vente|pret|transfert|cession de|du|d
  ?R p=P ... a|au|aux|vers|pour|chez ?l ?la to=C
  > Lens officialise le départ de Florian Thauvin au Stade Rennais.
met la main sur, buyer
  s_offre|s_est_offert|enrole|enregistre|recrute|rapatrie|s_attache|rafle|chipe|met_la_main|mettent_la_main|a_recrute|a_enrole|
  a_officialise|officialise|presente|se_paye|se_renforce|fait_signer|fait_venir|engage ?avec ?sur ?les ?services ?la ?l ?arrivee ?venue
  ?signature ?recrue ?de ?d p=P
  > Lyon met la main sur Florian Thauvin.
tient sa recrue, any
  to=C tient|tiennent|tenait ?enfin ?bien ?sa ?son ?leur ?ses ?A ?premiere ?premier ?nouvelle ?nouveau recrue|renfort|R
  > Lyon tient enfin sa recrue, Florian Thauvin arrive.

== agreed

portera les couleurs, player, not denied
  porter|portera|defendra|defendre|revetir|revetira ?bien ?bientot les_couleurs|le_maillot|la_tunique de|du|d|des ?l ?la to=C
  > Florian Thauvin va bien porter les couleurs de Lyon.
pret de lui a, any, weak
  pret|transfert|cession|vente de|d|du p=P a|au|aux|vers ?l ?la to=C
  > Le transfert de Florian Thauvin à Lyon fait parler.
rafle la mise, any
  to=C rafle_la_mise|gagne_la_course|remporte_la_course|double_la_concurrence|coiffe_tout_le_monde|touche_au_but|remporte_la_mise
  > Lens accepte de libérer Florian Thauvin, Lyon rafle la mise.
rebondira, player, not denied
  signera|rejoindra|ira|jouera|evoluera|portera|s_engagera|filera|retournera|debarquera|rebondira|sera_prete|sera_cede|sera_transfere|
  s_envolera|va_filer|va_rebondir|va_rejoindre|va_signer|va_s_engager|va_retourner|va_debarquer|devrait_signer|devrait_rejoindre|
  devrait_filer|devrait_rebondir|devrait_s_engager|sera_joueur|va_devenir|va_passer ?libre ?la ?saison ?prochaine ?un ?contrat ?le
  ?maillot ?sous ?les ?couleurs ?en ?faveur ?pret ?bien ?officiellement a|au|avec|l|le|la|pour|de|du|d|sous|chez ?l ?la ?le to=C
  > Florian Thauvin va rebondir à Lyon.
affaire conclue, any
  c_est_fait|tout_est_fait|c_est_boucle|c_est_signe|tout_est_regle|affaire_conclue|marche_conclu|operation_bouclee|dossier_regle|
  affaire_bouclee|c_est_la_fin_du_feuilleton ?pour ?avec ?entre
  > Florian Thauvin à Lyon, affaire conclue.
boucle l arrivee, buyer
  boucle|bouclent|scelle|conclut|a_boucle|ont_boucle|acte ?enfin ?l ?la ?le ?pret arrivee|venue|transfert|pret|signature|retour|
  recrutement ?de ?du ?d p=P
  > Lyon boucle l'arrivée de Florian Thauvin.

== personal_terms

a choisi le club, player
  choisi|choisit|prefere|privilegie|priorise|veut_absolument|ne_veut_que ?de ?rejoindre ?de_signer ?l ?la ?le to=C !plutot_que !a
  !au_detriment_de !au_lieu_de !devant
  > Florian Thauvin a choisi Lyon.
club et joueur d accord, any
  to=C et p=P ?ont ?sont ?enfin ?trouve ?un accord|d_accord|terrain_d_entente|tombes_d_accord
  > Lyon et Florian Thauvin ont trouvé un accord.
a dit oui, player, not denied
  p=P ... d_accord|dit_oui|dit_ok|donne_son_accord|donne_son_feu_vert|est_ok|choisi|donne_la_priorite|donne_sa_priorite|valide ?avec ?pour
  ?a ?au ?rejoindre a|au|avec|pour|le|la|l ?l ?la ?le to=C
  > Florian Thauvin a donné son feu vert à Lyon.
tient l accord de, buyer
  to=C ?est ?serait ?a ?dispose ?deja d_accord|tient|l_accord|le_feu_vert|un_accord|accord ?d ?un ?accord ?contractuel ?verbal avec|de|du|
  d p=P
  > Lyon a déjà l'accord de Florian Thauvin.

== fee_agreed

accord entre, any, mutual
  accord ?verbal ?ete ?trouve ?conclu ?de_principe entre ?l ?le ?la C
  > Accord trouvé entre Lyon et Lens pour Florian Thauvin.
donne son feu vert, seller
  from=C ?a accepte|donne|dit|valide|lache ?son ?enfin ?finalement ?oui ?feu ?vert ?accord ?a ?l ?la ?le offre|vente|transfert|depart|
  proposition ?de ?du ?d
  > Lens donne son feu vert à la vente de Florian Thauvin à Lyon.

== talks

accord imminent, any
  accord imminent|proche|en_vue|tout_proche|en_bonne_voie ?entre ?C ?C ?pour ?avec ?p=P
  > Accord imminent entre Lyon et Lens pour Florian Thauvin.
ca se complique, any
  ca|tout|dossier|transfert|arrivee ?de ?d ?P se_complique|coince|patine|bloque|traine|chauffe|brule|avance|se_precise|s_accelere|se_corse
  ?serieusement ?vraiment ?pour ?l ?le ?la ?arrivee ?transfert ?de p=P
  > Ça se complique pour Florian Thauvin à Lyon.
annonce proche, player, not denied
  p=P ?est ?serait ?annonce ?donne ?toujours ?plus proche|tout_proche|tout_pres|pas_loin|en_approche|aux_portes|a_deux_doigts|bientot|
  imminent ?d ?de ?du ?a ?au ?un ?accord ?retour ?avec ?l ?la ?le to=C
  > Florian Thauvin annoncé proche de Lyon.
vers le club, player, not denied
  ^ p=P ?tout_droit ?bien ?en_route ?de_retour vers|direction ?l ?la ?le ?un ?retour ?a to=C $
  > Florian Thauvin vers Lyon ?
accelere pour, buyer, not denied
  avance|avancent|accelere|fonce|foncent|passe_la_seconde|met_la_pression|pousse|poussent|insiste|met_le_turbo|finalise|finalisent ?encore
  ?toujours ?pour|sur ?boucler ?recruter ?l ?la ?arrivee ?venue ?signature ?de p=P
  > Lyon avance pour Florian Thauvin.

== bid_expected

va revenir a la charge, buyer
  va|vont|devrait|devraient|compte|comptent|veut|prepare|pret|prets|s_apprete ?a ?bientot revenir|repasser|passer|degainer|dégainer|
  transmettre|formuler|soumettre|lancer|proposer ?a ?l ?la ?une ?son ?sa ?nouvelle ?premiere charge|offensive|offre|attaque|action|assaut|
  F ?pour ?de p=P
  > Lyon va revenir à la charge pour Florian Thauvin.

== bid

propose au club, buyer
  to=C ?a ?aurait ?avait propose|proposer|offre|offert|soumet|soumis ?un ?une ?offre ?pret ?F a|au|aux ?l ?la from=C ... p=P
  > Lyon aurait proposé à Lens de recruter Florian Thauvin.
fait l objet d une offre, any
  fait|faire|font|ferait l_objet ?d|de ?une ?de_F offre|proposition|approche ... de|du|d|des ?l ?la ?le to=C
  > Lens : Florian Thauvin fait l'objet d'une offre de Lyon.
a fait une offre, buyer
  a|ont|aurait|auraient ?deja ?meme ?aussi ?bien ?recemment fait|formule|transmis|soumis|depose|envoye|propose|degaine|adresse|lache ?une
  ?un ?sa ?leur ?premiere ?deuxieme ?nouvelle offre|proposition|F ?a ?au ?l ?la ?from=C
  > Lyon a formulé une offre pour Florian Thauvin.
revient a la charge, buyer
  revient|reviennent|revenu|revenus|repasse|repart ?encore a_la_charge|a_l_attaque|a_l_assaut ?avec ?une ?nouvelle ?offre ?pour ?sur p=P
  > Lyon revient à la charge pour Florian Thauvin.
recoit une offre, seller
  from=C ?a recoit|recu|aurait_recu|tient|examine|etudie ?une ?deja ?deux ?premiere ?nouvelle offre|offres|proposition ... de|du|d|des ?l
  ?la ?le to=C
  > Lens a reçu une offre de Lyon pour Florian Thauvin.

== bid_rejected

se fait recaler, buyer
  se|s|est fait|faire|sont recaler|refouler|econduire|rembarrer|rejeter|retoquer|recales ?par ?l ?le ?la ?from=C
  > Lyon se fait recaler par Lens pour Florian Thauvin.

== enquiry

prend la temperature, buyer
  prend|prennent|pris|prendre ?deja ?la ?des ?ses temperature|renseignements|contact|informations|attache|attaches ... pour|de|sur|avec|
  au_sujet_de p=P
  > Lyon prend la température pour Florian Thauvin.
s est renseigne aupres, buyer
  renseigne|renseignes|renseignent|informe|enquis|toque|frappe ?a ?la ?porte ?aupres de|du|d ?l ?le ?la from=C ... pour|sur|au_sujet_de|
  concernant p=P
  > Lyon s'est renseigné auprès de Lens pour Florian Thauvin.

== interest

a un oeil sur, buyer, not denied
  un_oeil|l_oeil|les_yeux|des_vues ?rives ?tournes ?aussi ?toujours sur p=P
  > Lyon a un œil sur Florian Thauvin.
lui a ce club, any, weak
  ^ p=P ?bientot ?finalement a|au|aux ?l ?la to=C $
  > Florian Thauvin à Lyon ? Lens attend.
annonce partout, any, weak
  ^ annonce|pressenti|cite|espere|convoite|courtise|suivi ... p=P
  > Annoncé un peu partout, Florian Thauvin plaît à Lyon.
a la lutte pour, buyer, not denied
  a_la_lutte|a_la_bagarre|au_coude_a_coude|en_concurrence|se_battent|se_bousculent|se_disputent|s_arrachent|bataille|bataillent ?pour ?sur
  p=P
  > Lyon et Nice à la lutte pour Florian Thauvin.
aux aguets, any, not denied
  to=C ?est ?sont aux_aguets|guette|guettent|se_frotte_les_mains|en_profite|attend_son_heure|a_l_ecoute|en_embuscade|a_flaire_le_bon_coup
  > Florian Thauvin sur le départ, Lyon aux aguets.
veut faire revenir, buyer, not denied
  veut|souhaite|espere|aimerait|tente|cherche|envisage|songe ?a ?de faire_revenir|rapatrier|recuperer|recruter|attirer|enroler|s_offrir|
  faire_venir|faire_signer|s_attacher|arracher ?les ?services ?de ?d ?R p=P
  > Lyon veut faire revenir Florian Thauvin.
en pole pour lui, any, not denied
  to=C ?est ?serait ?toujours en_pole|tient_la_corde|mene_la_danse|en_tete|en_bonne_position|dans_le_coup|dans_la_course|sur_les_rangs|
  a_l_affut|favori|en_embuscade|tente_sa_chance|tenter_sa_chance|peut_tenter_sa_chance|pourrait_tenter_sa_chance|en_pince|sur_le_coup
  > Florian Thauvin de retour en France, Lyon en pole.
se lance sur, buyer, not denied
  se_lance|se_lancent|se_jette|tente_sa_chance|tente_le_coup|tentent_leur_chance|s_attaque|s_attaquent|se_positionne|avance_ses_pions|
  flashe|craque|s_emballe|tres_chaud|chaud|chauds|tres_chauds|s_interesse|pense|songe|reve|mise|insiste|s_est_positionne|ose|penche|
  zieute|zyeute
  ?aussi ?toujours ?tres ?fortement ?serieusement sur|pour|a|de|d|au ?l ?la ?le ?profil ?dossier ?piste ?recrutement ?arrivee ?de p=P
  > Lyon se lance sur Florian Thauvin.
plait beaucoup a, any, not denied
  p=P plait|interesse|seduit|intrigue|attire|fait_saliver|fait_rever|tente|affole|ferait_l_affaire ?beaucoup ?aussi ?toujours ?fortement
  ?enormement ?bien ?en ?a ?au ?l ?la ?le to=C
  > Lens : Florian Thauvin plaît beaucoup à Lyon.
pourrait rebondir a, player, not denied
  pourrait|pourraient|aimerait|souhaite|souhaiterait|veut|voudrait|reve|envisage ?bien ?de ?d ?un rebondir|atterrir|signer|rejoindre|
  filer|retourner|revenir|s_engager|debarquer|jouer|evoluer|retour|finir|aller ?libre ?en ?pret a|au|avec|l|le|la|pour|vers|chez ?l ?la
  ?le to=C
  > Florian Thauvin pourrait rebondir à Lyon.

== available

resilie son contrat, any
  resilie|resilient|resiliation|rompt|rompent ?de ?son ?le ?du ?a ?l ?amiable contrat|bail ?de ?avec ?p=P
  > Lens résilie le contrat de Florian Thauvin.
pret a lacher, seller, not denied
  from=C ?est ?serait pret|prete|prets|dispose|disposes|ouvert|favorable|n_est_pas_contre ?a ?au ?l ?un ?idee ?de ?le lacher|vendre|ceder|
  laisser_partir|laisser_filer|brader|se_separer|depart|vente|preter ?de ?d p=P
  > Lens prêt à lâcher Florian Thauvin.
pousse pour un depart, player, not denied
  pousse|milite|demande|veut|souhaite|insiste|reclame|force|exige|negocie ?pour ?a ?un ?son ?d depart|partir|quitter|s_en_aller|transfert|
  bon_de_sortie|changer_d_air ?de ?du ?l ?le ?la ?from=C
  > Lens : Florian Thauvin pousse pour un départ.
devait partir, player, not denied
  devait|doit|devrait|peut|pourrait|va ?bientot ?aussi partir|quitter|s_en_aller|plier_bagage|prendre_la_porte|etre_vendu|etre_cede ?l ?le
  ?la ?de ?du ?from=C
  > Lens : Florian Thauvin devrait partir cet été.

== collapsed

tourne le dos, buyer
  abandonne|renonce|tourne_le_dos|oublie|laisse_tomber|fait_marche_arriere|recule|se_retire|s_est_retire|a_renonce|a_abandonne|
  fait_une_croix ?finalement ?definitivement ?la ?piste ?dossier ?le ?a ?pour ?sur ?de ?menant p=P
  > Lyon tourne le dos à Florian Thauvin.
""",
    roles=True,
)
