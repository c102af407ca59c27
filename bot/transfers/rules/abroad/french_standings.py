"""How French reporters and papers tell what has become of a move: who was overtaken, whom it is off for, who will stay. Tried first."""

from bot.transfers.rules.tables import read_patterns, read_rules

FRENCH_STANDINGS = read_rules(
    """
== bid

propose un nouveau bail, seller, renewal
  propose|proposer|proposera|offre|soumis|transmis|formule ?de ?deja ?officiellement ?un ?une ?le nouveau|prolongation|offre_de bail|
  contrat|
  prolongation|de|a
  > Lens a proposé un nouveau bail à Florian Thauvin.
offre envoyee au club, any
  offre ... envoyee|transmise|adressee|soumise|formulee ?ce ?hier ?officiellement a|au ?l ?la from=C
  > Lyon insiste : nouvelle proposition de 20 M€ envoyée à Lens pour Florian Thauvin.

== bid_expected

va proposer, buyer
  va|vont|devrait|devraient|compte|comptent|s_apprete|s_appretent|pret|prets|entend ?a ?bientot ?rapidement proposer|offrir|mettre|
  soumettre|
  transmettre|deposer|adresser|debourser|investir ... F|offre
  > Lyon va proposer 20 M€ à Lens pour Florian Thauvin.

== personal_terms

prefere un club a un autre, player
  p=P prefere|preferera|choisit|a_choisi ?l ?le ?la to=C a ?l ?la not=C
  > Florian Thauvin préfère Monaco à Lyon.
d accord avec, player
  p=P ?deja ?est d_accord avec ?l ?le ?la to=C
  > Florian Thauvin d'accord avec Lyon.

accord entre le club et lui, any
  accord ?total|complet|contractuel|verbal|definitif ?trouve entre ?l ?le ?la to=C et p=P
  > Accord total entre Lyon et Florian Thauvin.

== fee_agreed

accepte de le ceder, seller
  from=C ?a ?enfin ?finalement accepte|accepter|acceptent de|d ceder|vendre|preter|laisser_partir|liberer|transferer|lacher
  > Lens a accepté de céder Florian Thauvin.
les deux clubs ont boucle, any, mutual
  C ont|viennent_de ?enfin ?finalement boucle|finalise|conclu|acte|scelle|valide|boucler|conclure le|l|la transfert|pret|vente|arrivee|
  depart|
  operation
  > Lyon et Lens ont bouclé le transfert de Florian Thauvin.

== denied

pas d accord entre, any
  pas|aucun|point ?de ?d accord ?trouve entre p=P et ?l ?le ?la to=C
  > Pas d'accord entre Florian Thauvin et Lyon.
ferme la porte a, any
  ferme|claque|fermee|referme ?definitivement ?la ?une porte a|au|aux ?l ?la to=C
  > Florian Thauvin ferme la porte à Lyon.
calme le jeu, any
  S|entourage|agent|clan|joueur calme|tempere|temporise|relativise ?le ?jeu ?rumeurs ?les
  > Florian Thauvin courtisé par Lyon ? L'entourage calme le jeu.
va rester, player
  va|devrait|compte|veut|souhaite|entend rester ?a|au|chez ?l ?la ?from=C
  > Florian Thauvin va rester à Lens.

== official

prete par, any, weak
  ^ ?A ?R p=P prete|cede|transfere|vendu par ?l ?le ?la from=C
  > Lyon trouve son attaquant : Florian Thauvin prêté par Lens.
c est signe, any
  c_est|est signe|paraphe|acte|officialise
  > Florian Thauvin à Lyon, c'est signé.
a paraphe, player
  paraphe|a_paraphe|vient_de_parapher|a_signe ?ce ?un|son ?nouveau contrat ... avec|a|chez|en_faveur ?de ?du ?l ?le ?la to=C
  > Florian Thauvin a paraphé un contrat de trois ans avec Lyon.

== medical

passe la visite, player
  passe|passera|passer|effectue|effectuera|subit ?ce ?actuellement ?aujourd_hui ?mercredi ?jeudi ?lundi ?mardi ?vendredi ?samedi ?dimanche
  la|sa visite
  > Florian Thauvin passe la visite avant de rejoindre Lyon.

== fee_agreed

accord avec le club pour lui, buyer
  accord ?a ?ete ?est trouve|conclu|scelle avec ?l ?le ?la from=C pour|concernant ?pret ?transfert ?de ?d p=P
  > Lyon : accord trouvé avec Lens pour Florian Thauvin.

== collapsed

dit stop, buyer
  dit stop|non|adieu pour|a ?la ?piste p=P
  > Lyon dit stop pour Florian Thauvin.

== denied

recale par le club, player
  p=P recale|refuse|ecarte|econduit|snobe par ?l ?le ?la to=C
  > Florian Thauvin recalé par Lyon.

== interest

y pense, buyer, not denied
  to=C y pense|songe|reflechit|travaille|croit ?serieusement ?toujours ?encore
  > Florian Thauvin de retour en France ? Lyon y pense.
en tete pour lui, any, not denied
  to=C ?passe ?prend ?est en_tete|la_tete|en_pole|la_corde pour|dans ?la ?le ?course ?dossier ?a ?pour ?de p=P
  > Lyon passe en tête pour Florian Thauvin.
devance le rival, any, loser interest
  to=C devance|devancent|double|doublent|distance ?l ?le ?la not=C dans|sur|pour ?ce ?le ?la ?cette dossier|course|piste|P
  > Florian Thauvin intéresse. Lyon devance Metz dans ce dossier.
duel pour lui, any, not denied
  duel|bataille|bras_de_fer|lutte ?entre ?l ?le ?la to=C ?et ?l ?le ?la ?to=C pour p=P
  > Duel Lyon-Lens pour Florian Thauvin.
appel du pied, player, not denied
  appel_du_pied|clin_d_oeil|declaration_d_amour ?de ?p=P a|au|de|d ?l ?la to=C
  > Florian Thauvin, l'appel du pied à Lyon.
sont prevenus, any, weak
  to=C est|sont ?donc ?desormais ?deja candidat|candidats|interesses|preneur|preneurs|positionnes|prevenu|prevenue|prevenus|avertis|fixe|
  fixes|informes|au_courant
  > Lens réclame 30 M€ pour Florian Thauvin. Lyon est prévenu.
valide l arrivee, buyer, not denied
  valide|valident|reclame|reclament|coche|plaide_pour|milite_pour|approuve ?l ?le ?la arrivee|transfert|recrutement|profil|piste|venue ?de
  ?d
  p=P
  > Lyon : le coach valide l'arrivée de Florian Thauvin.
devra patienter, any, not denied
  to=C devra|doit|devrait|va|devront ?encore patienter|attendre|mettre_le_prix|sortir_le_chequier|revoir_sa_copie|se_montrer_convaincant|
  s_armer_de_patience|faire_un_effort
  > Lens en demande 30 M€ pour Florian Thauvin, Lyon devra patienter.

== available

se separent, any
  from=C et|de p=P se separent|quittent
  > Lens et Florian Thauvin se séparent.
clap de fin, any
  clap_de_fin|fin_de_l_aventure|divorce|rupture|fin_d_aventure ?entre ?avec ?a ?au ?pour ?l ?le ?la from=C
  > Florian Thauvin, clap de fin avec Lens.
contrat resilie, any
  contrat|bail ... resilie|rompu|casse
  > Florian Thauvin et Lens : le contrat a été résilié.

ouvre la porte, player, not denied
  p=P ouvre|entrouvre|laisse|n_exclut_pas|n_ecarte_pas ?la ?porte ?ouverte ?grande a|pour ?un ?l ?une depart|retour|transfert|exil|sortie
  > Florian Thauvin ouvre la porte à un retour en Italie.

n est pas ferme a un depart, seller
  n|ne est|sont|serait|seraient pas ferme|fermes|oppose|opposes|opposee|contre|hostile|insensible ?a ?d ?l ?un ?une ?idee ?de ?son depart|
  vente|
  transfert|pret|cession|vendre
  > Lens n'est pas fermé à un départ de Florian Thauvin.

== official

envoye en pret, player
  p=P ?, envoye|expedie|parti ?officiellement en_pret a|au|aux|en|chez ?l ?la to=C
  > Florian Thauvin envoyé en prêt à Lyon.

== collapsed

du plomb dans l aile, any
  plomb_dans_l_aile|au_point_mort|tombe_a_l_eau|s_est_refroidi|s_est_refroidie|refroidie|s_eloigne|s_envole_pour_de_bon ?pour ?a ?l ?la
  > Lyon : la piste Florian Thauvin a du plomb dans l'aile.

== agreed

va prolonger, player, renewal
  devrait|va|vont|doit ?bientot ?finalement ?bien ?logiquement prolonger ?son ?l ?contrat ?bail ?aventure a|au|avec|jusqu|chez|de|d ?l ?la
  ?le
  ?from=C
  > Florian Thauvin devrait finalement prolonger son bail à Lens.
vers un nouveau contrat, player, renewal
  vers un|une nouveau|nouvel|prolongation ?bail ?contrat
  > Lens : Florian Thauvin vers un nouveau bail.

== interest

devance dans le dossier, any
  not=C s_est|se|est|a_ete ?fait ?fait ?faire devancer|doubler|griller|souffler|coiffer|devance|double|grille ... par ?l ?le ?la to=C ...
  p=P
  > Nice s'est fait devancer par Lyon dans le dossier Florian Thauvin.
s est positionne, any, weak
  to=C s_est|se_sont ?aussi ?egalement ?deja positionne|positionnes|manifeste|manifestes|signale|signales|place|places
  > Florian Thauvin peut quitter Lens. Lyon s'est également positionné.

== denied

n a pas donne suite, player
  n|ne a|ont|donnera|donne pas|jamais ?donne suite a|aux|au ... de|du|d ?l ?la to=C
  > Florian Thauvin n'a pas donné suite à l'approche de Lyon.

== official

est lie jusqu en, player
  est|sera|s_est ?desormais ?officiellement lie|engage ?avec ?a ?au ?aux ?l ?la ?le to=C jusqu
  > Florian Thauvin, en provenance de Lens, est lié à Lyon jusqu'en 2029.

== talks

donnera sa reponse, player
  donnera|donner|rendra ?bientot sa|une reponse a|au|aux ?l ?la ?le to=C
  > Florian Thauvin donnera sa réponse à Lyon d'ici vendredi.
""",
    roles=True,
)

FRENCH_STANDING_ROLES = read_patterns(
    """
accord entre P et ?l ?le ?la to=C
P ?deja ?est d_accord avec ?l ?le ?la to=C
accord ?total|complet|contractuel|verbal|definitif ?trouve entre ?l ?le ?la to=C et P
feu_vert|aval|accord_final|bon_de_sortie du|de|d ?l ?la from=C
offre ... envoyee|transmise|adressee|soumise|formulee a|au ?l ?la from=C
au_nez_et_a_la_barbe|devant|aux_depens du|de|d ?l ?la not=C
parapher|signer|signe|paraphe|parapherait|signera ... contrat|bail ... avec|en_faveur_de|en_faveur_du|chez ?l ?le ?la to=C
from=C ?a ?enfin ?finalement accepte|acceptent de|d ceder|vendre|preter|laisser_partir|liberer|transferer|lacher
""",
    roles=True,
)
"""Slots as in the cues; asked before them."""
