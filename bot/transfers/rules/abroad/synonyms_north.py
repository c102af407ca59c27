"""French and German words that say the same in news of transfers, each as the rules know it (the form is in `thesaurus.py`)."""

from bot.transfers.rules.abroad.conjugation import conjugated

_FRENCH_VERBS = """
refuser: decliner recaler retoquer balayer(balai) rejeter(rejett)
prolonger: rempiler
surveiller: superviser
abandonner:
rester: demeurer
quitter:
signer:
officialiser:
annoncer:
confirmer:
interesser:
attirer:
formuler:
proposer:
preparer:
cibler:
viser:
convoiter:
courtiser:
pister:
lorgner:
apprecier:
accelerer:
pousser:
finaliser:
boucler:
accepter:
activer:
tenter:
esperer:
chercher:
envisager:
songer:
penser:
rever:
travailler:
avancer:
insister:
debarquer:
arriver:
filer:
trouver:
"""
_FRENCH_WORDS = """
a: aurait
ont: auraient
est: serait
sont: seraient
negocie: discute negocierait discuterait
negocient: discutent negocieraient discuteraient
negocier: discuter
negociations: discussions pourparlers tractations echanges
negociation: discussion
accord: entente terrain_d_entente accord_de_principe
un_accord: une_entente
offre: proposition
offres: propositions
arrivee: venue
nothing: apres_prolongation apres_prolongations en_prolongation en_prolongations
est_heureux: se_plait se_plaisait
interet: interets
une_declaration: une_annonce
grande_declaration: grande_annonce

/ trouver_un_accord trouve_un_accord trouvent_un_accord
  conclure_un_accord conclut_un_accord concluent_un_accord
  sceller_un_accord scelle_un_accord scellent_un_accord
  nouer_un_accord noue_un_accord nouent_un_accord
  obtenir_un_accord obtient_un_accord obtiennent_un_accord

trouve_un_accord: conclu_un_accord obtenu_un_accord
ont_trouve_un_accord: sont_parvenus_a_un_accord sont_parvenues_a_un_accord
a_trouve_un_accord: est_parvenu_a_un_accord

/ formuler_une_offre formule_une_offre
  presenter_une_offre presente_une_offre
  - presentent_une_offre
  adresser_une_offre adresse_une_offre
  - adressent_une_offre
  deposer_une_offre depose_une_offre
  - deposent_une_offre

proche_de: tout_proche_de tres_proche_de tout_pres_de a_deux_doigts_de sur_le_point_de en_passe_de
proche_d: tout_proche_d tres_proche_d tout_pres_d a_deux_doigts_d sur_le_point_d en_passe_d
proche_du: tout_proche_du tres_proche_du tout_pres_du a_deux_doigts_du

/ vouloir veut veulent
  souhaiter souhaite souhaitent
  desirer desire desirent
  ambitionner_de ambitionne_de ambitionnent_de
  ambitionner_d ambitionne_d ambitionnent_d

voudrait: aimerait souhaiterait
voudraient: aimeraient souhaiteraient

/ quitter quitte quittera
  s_en_aller_de s_en_va_de s_en_ira_de

/ rejoindre rejoint rejoindra
  rallier rallie ralliera
  - rallierait -
  - rejoindrait -

/ rester reste restera
  poursuivre_l_aventure poursuit_l_aventure poursuivra_l_aventure
  continuer_l_aventure continue_l_aventure continuera_l_aventure
  poursuivre_son_aventure poursuit_son_aventure poursuivra_son_aventure
  continuer_son_aventure continue_son_aventure continuera_son_aventure

/ prolonger prolonge prolongera
  signer_une_prolongation signe_une_prolongation signera_une_prolongation
  renouveler_son_bail renouvelle_son_bail renouvellera_son_bail
  etendre_son_contrat etend_son_contrat etendra_son_contrat
  prolonger_l_aventure prolonge_l_aventure prolongera_l_aventure

prolongation: extension_de_contrat prolongation_de_contrat

/ surveiller surveille surveillera
  garder_un_oeil_sur garde_un_oeil_sur gardera_un_oeil_sur
  - gardent_un_oeil_sur -
  - garderait_un_oeil_sur -

/ abandonner abandonne abandonnera
  laisser_tomber laisse_tomber laissera_tomber
  renoncer_a renonce_a renoncera_a
  tirer_un_trait_sur tire_un_trait_sur tirera_un_trait_sur
  faire_une_croix_sur fait_une_croix_sur fera_une_croix_sur
  - laissent_tomber -
  - renoncent_a -
  - font_une_croix_sur -

surveille: observe_attentivement_la_situation_de suit_attentivement_la_situation_de suit_de_pres_la_situation_de
  suit_la_situation_de observe_la_situation_de surveille_la_situation_de scrute_la_situation_de suit_la_situation_du
  surveillent_la_situation_de suivent_la_situation_de observent_la_situation_de suit_la_situation_d observe_la_situation_d
viseur: petits_papiers
visite_medicale: examens_medicaux examen_medical tests_medicaux test_medical controle_medical visite_d_avant_transfert visites_medicales
priorite: priorite_absolue cible_prioritaire cible_numero_un cible_numero_1 priorite_numero_un priorite_numero_1 piste_prioritaire
dit_oui: donne_son_aval dit_banco
accelere: met_le_paquet met_les_gaz met_les_bouchees_doubles appuie_sur_l_accelerateur
active_la_clause: leve_la_clause paye_la_clause paie_la_clause declenche_la_clause
prete: prete_avec_option_d_achat prete_avec_obligation_d_achat prete_sans_option_d_achat prete_sec
en_pret: sous_forme_de_pret dans_le_cadre_d_un_pret en_pret_payant en_pret_sec en_pret_avec_option_d_achat en_pret_avec_obligation_d_achat

s_interesse_a: est_interesse_par est_seduit_par a_des_vues_sur est_sous_le_charme_de sont_interesses_par sont_seduits_par ont_des_vues_sur
s_est_renseigne_sur: s_est_informe_sur a_pris_des_renseignements_sur a_demande_des_informations_sur a_pris_des_informations_sur
"""
_FRENCH_VERBS_OF_PLAYERS = """
recruter: engager acheter enroler recuperer debaucher
"""
_FRENCH_OF_PLAYERS = """
/ recruter recrute recrutera
  acquerir acquiert acquerra
  s_offrir s_offre s_offrira
  s_adjuger s_adjuge s_adjugera
  se_payer se_paye se_paiera
  faire_signer fait_signer fera_signer
  faire_venir fait_venir fera_venir
  mettre_la_main_sur met_la_main_sur mettra_la_main_sur
  s_attacher_les_services_de s_attache_les_services_de s_attachera_les_services_de
  s_attacher_les_services_d s_attache_les_services_d s_attachera_les_services_d
  attirer acquierent -
  - s_offrent -
  - font_signer -
  - font_venir -
  - mettent_la_main_sur -

a_recrute: s_est_offert s_est_adjuge s_est_attache_les_services_de s_est_attache_les_services_d

/ vendre vend vendra
  ceder cede cedera
  lacher lache lachera
  transferer transfere transferera
  monnayer monnaye monnayera
  laisser_partir laisse_partir laissera_partir
  laisser_filer laisse_filer laissera_filer
  se_separer_de se_separe_de se_separera_de
  se_separer_d se_separe_d se_separera_d
  se_debarrasser_de se_debarrasse_de se_debarrassera_de
  se_debarrasser_d se_debarrasse_d se_debarrassera_d
  - vendent -
  - cedent -
  - lachent -
"""
FRENCH_SYNONYMS = "\n".join(
    [
        conjugated(_FRENCH_VERBS, "fr"), _FRENCH_WORDS,
        "PLAYERS", conjugated(_FRENCH_VERBS_OF_PLAYERS, "fr"), _FRENCH_OF_PLAYERS,
    ]
)  # fmt: skip

GERMAN_SYNONYMS = """
nothing: nach_verlangerung in_der_verlangerung
einigung: ubereinkunft verstandigung vereinbarung einigkeit
geeinigt: verstandigt
verhandlungen: gesprache gesprachen unterredungen
angebot: offerte gebot
angebote: offerten gebote
ein_angebot: eine_offerte
kurz_vor: unmittelbar_vor direkt_vor dicht_vor
abgelehnt: ausgeschlagen zuruckgewiesen abgeschmettert nicht_akzeptiert nicht_angenommen
ablehnen: ausschlagen zuruckweisen abschmettern

/ verpflichten verpflichtet verpflichtete zu_verpflichten
  unter_vertrag_nehmen unter_vertrag_genommen - unter_vertrag_zu_nehmen
  an_bord_holen an_bord_geholt - an_bord_zu_holen
  an_land_ziehen an_land_gezogen - an_land_zu_ziehen
  ins_boot_holen ins_boot_geholt - ins_boot_zu_holen
  loseisen losgeeist - loszueisen
  engagieren engagiert engagierte zu_engagieren

/ verkaufen verkauft verkaufte zu_verkaufen
  veraussern veraussert verausserte zu_veraussern
  ziehen_lassen - - ziehen_zu_lassen
  gehen_lassen - - gehen_zu_lassen

auf_dem_zettel: auf_dem_radar auf_dem_schirm auf_der_liste auf_der_wunschliste auf_der_einkaufsliste auf_der_shortlist im_visier
will: mochte
wollen: mochten
bleibt: verbleibt
medizincheck: medizinische_tests medizinischen_tests medizinische_untersuchung medizinischen_untersuchungen medizinische_untersuchungen
  sportarztliche_untersuchung sportarztlichen_untersuchung sportmedizinische_untersuchung medizinischen_check medizinischer_check
  medizintest medizintests gesundheitscheck medizinchecks
ablose: ablosesumme transfersumme ablosezahlung transferentschadigung transferablose
unterschreibt: unterzeichnet
unterschreiben: unterzeichnen
absage: abfuhr
ablosefrei: ohne_ablose ohne_ablosesumme zum_nulltarif
leihweise: auf_leihbasis per_leihe als_leihgabe
sichert_sich: sichern_sich sicherte_sich sicherten_sich
schnappt_sich: schnappen_sich schnappte_sich schnappten_sich
angelt_sich: angeln_sich angelte_sich angelten_sich
krallt_sich: krallen_sich krallte_sich krallten_sich
ausstiegsklausel: freigabeklausel abloseklausel

PLAYERS
/ verpflichtet verpflichtete verpflichten
  holt holte holen
  kauft kaufte kaufen

BEHIND
verpflichten: holen kaufen
auf_dem_zettel: im_blick im_O im_auge auf_der_rechnung
"""

GERMAN_PARTED = """
lehnt..ab: weist..zuruck schmettert..ab schlagt..aus blockt..ab wehrt..ab
lehnte..ab: wies..zuruck schmetterte..ab schlug..aus blockte..ab
lehnen..ab: weisen..zuruck schmettern..ab schlagen..aus
verpflichtet: nimmt..unter_vertrag holt..an_bord zieht..an_land eist..los holt..ins_boot
verpflichten: nehmen..unter_vertrag holen..an_bord ziehen..an_land
verpflichtete: nahm..unter_vertrag holte..an_bord zog..an_land
verkauft: lasst..ziehen lasst..gehen
verkaufen: lassen..ziehen lassen..gehen
verlangert: dehnt..aus
prasentiert..: stellt..vor
prasentieren..: stellen..vor
prasentierte..: stellte..vor
"""
