"""Italian and Spanish words that say the same in news of transfers, each as the rules know it (the form is in `thesaurus.py`)."""

from bot.transfers.rules.abroad.conjugation import conjugated

_ITALIAN_VERBS = """
seguire: monitorare osservare
rifiutare: respingere(respinto) declinare bocciare
cedere: vendere
restare: rimanere(rimasto)
rinnovare: prolungare
annunciare: comunicare
presentare:
pensare:
puntare:
valutare:
sondare:
accettare:
preparare:
accelerare:
pagare:
insistere:
cercare:
"""
_ITALIAN_WORDS = """
accordo: intesa patto
l_accordo: il_patto
accordo_raggiunto: accordo_trovato accordo_siglato accordo_sancito intesa_raggiunta intesa_trovata intesa_siglata patto_siglato
raggiunto_l_accordo: trovato_l_accordo siglato_l_accordo raggiunta_l_intesa trovata_l_intesa siglata_l_intesa
  definita_l_intesa stretto_l_accordo raggiunto_un_accordo trovato_un_accordo raggiunta_un_intesa trovata_un_intesa
raggiunge_l_accordo: trova_l_accordo trova_l_intesa raggiunge_l_intesa
trattativa: negoziazione negoziato
trattative: negoziazioni negoziati
dialoghi: colloqui discorsi discussioni
incontro: vertice summit meeting faccia_a_faccia colloquio
offerta: proposta
sondaggio: approccio abboccamento
in_stallo: in_stand_-_by in_standby
rinnovi: prolungamenti
offerte: proposte
presentato_un: avanzato_un formalizzato_un formulato_un inoltrato_un recapitato_un depositato_un
presentata_l: avanzata_l formalizzata_l formulata_l inoltrata_l recapitata_l depositata_l

vicino_al: prossimo_al a_un_soffio_dal ad_un_soffio_dal ad_un_passo_dal a_un_passo_dal molto_vicino_al in_avvicinamento_al
vicino_alla: prossimo_alla a_un_soffio_dalla ad_un_soffio_dalla ad_un_passo_dalla a_un_passo_dalla molto_vicino_alla in_avvicinamento_alla
vicino_all: prossimo_all a_un_soffio_dall ad_un_soffio_dall ad_un_passo_dall a_un_passo_dall molto_vicino_all in_avvicinamento_all
in_chiusura: agli_sgoccioli in_fase_conclusiva alle_battute_finali in_via_di_definizione in_dirittura_d_arrivo in_dirittura
visite_mediche: test_medici esami_medici controlli_medici accertamenti_medici

rinnovo: prolungamento rinnovo_di_contratto rinnovo_del_contratto prolungamento_di_contratto prolungamento_del_contratto
il_rinnovo: l_estensione_del_contratto l_estensione_di_contratto
rinnova: estende_il_contratto firma_il_rinnovo
rinnovato: esteso_il_contratto firmato_il_rinnovo

pronto_a: disposto_a intenzionato_a
pronta_a: disposta_a intenzionata_a
pronti_a: disposti_a intenzionati_a
pronto_a_lasciare: pronto_a_salutare pronto_a_dire_addio_a intenzionato_a_lasciare disposto_a_lasciare deciso_a_lasciare
vuole: intende vorrebbe desidera brama ha_intenzione_di
vogliono: intendono vorrebbero desiderano bramano hanno_intenzione_di
sta_per: e_in_procinto_di
rifiuta: non_accetta
rifiutato: non_ha_accettato rispedito_al_mittente rispedita_al_mittente rispediti_al_mittente rispedite_al_mittente
lasciare: abbandonare
rifiutato_l_offerta: detto_no_all_offerta detto_no_alla_proposta
rifiuta_l_offerta: dice_no_all_offerta dice_no_alla_proposta
piace: fa_gola intriga stuzzica e_gradito
piacciono: fanno_gola intrigano stuzzicano
tratta: negozia tratterebbe
trattano: negoziano tratterebbero
provera_a: tentera_di cerchera_di
valuta: prende_in_considerazione
interessato_a: attento_a attratto_da stuzzicato_da intrigato_da affascinato_da
saltato: naufragato andato_a_monte andato_in_fumo
saltata: naufragata andata_a_monte andata_in_fumo
si_ritira: si_chiama_fuori si_sfila
segue: tiene_d_occhio tengono_d_occhio tiene_sotto_osservazione
seguire: tenere_d_occhio
incedibile: intoccabile

ha: avrebbe
hanno: avrebbero
sono: sarebbero
"""
_ITALIAN_OF_PLAYERS = """
vuole: sogna
pensa_a: ragiona_su guarda_a riflette_su ha_pensato_a ha_in_mente strizza_l_occhio_a
accelera_per: preme_per affonda_per insiste_per va_in_pressing_per stringe_per stringe_i_tempi_per forza_i_tempi_per
cedere: privarsi_di lasciar_partire lasciare_partire piazzare
cede: si_priva_di lascia_partire
acquista: si_assicura porta_a_casa prende prendono
acquistera: prendera
acquistare: prendere assicurarsi regalarsi portare_a_casa mettere_le_mani_su
acquistato: assicurato portato_a_casa
"""
_ITALIAN_VERBS_OF_PLAYERS = """
acquistare: comprare ingaggiare prelevare tesserare
"""

_SPANISH_VERBS = """
rechazar: declinar tumbar desestimar rehusar
descartar: desechar
anunciar: comunicar
confirmar:
presentar:
enviar:
preguntar: consultar
gustar:
aceptar:
estudiar: sopesar
ultimar:
acelerar:
avanzar:
preparar: alistar
intentar:
sondear: tantear
contactar:
pagar: abonar
activar:
ejecutar:
depositar:
renovar(renuev):
"""
_SPANISH_WORDS = """
acuerdo: pacto entendimiento
nothing: en_la_prorroga tras_la_prorroga
acuerdo_total: acuerdo_pleno acuerdo_completo acuerdo_absoluto
negociaciones: conversaciones gestiones
negocia: negociaria mantiene_conversaciones mantiene_negociaciones tiene_abiertas_negociaciones mantiene_contactos
negocia_con: dialoga_con conversa_con
oferta: propuesta
ofertas: propuestas
fichaje: contratacion incorporacion
el_fichaje: la_contratacion la_incorporacion la_compra
pide_informes: pide_informacion pide_precio pregunta_precio pregunta_el_precio recaba_informacion recaba_informes solicita_informacion
pedido_informes: pedido_informacion pedido_precio preguntado_precio preguntado_el_precio recabado_informacion recabado_informes
  solicitado_informacion
renueva: firma_un_nuevo_contrato firma_nuevo_contrato firma_su_nuevo_contrato firma_su_renovacion firma_la_renovacion
  sella_su_renovacion estampa_su_renovacion
renovado: firmado_un_nuevo_contrato firmado_su_nuevo_contrato firmado_su_renovacion sellado_su_renovacion
renovara: firmara_un_nuevo_contrato firmara_su_nuevo_contrato firmara_nuevo_contrato firmara_su_renovacion firmaria_un_nuevo_contrato
cesion: prestamo
la_cesion: el_prestamo
cedido: prestado a_prestamo en_prestamo en_calidad_de_cedido
cedida: prestada
cedido: cedido_con_opcion_de_compra cedido_con_obligacion_de_compra cedido_sin_opcion_de_compra
detras_de: tras_los_pasos_de tras_la_pista_de tras_las_huellas_de
clausula: clausula_de_rescision
cerca_de: a_punto_de a_un_paso_de a_nada_de a_un_suspiro_de proximo_a en_vias_de muy_cerca_de muy_proximo_a
cerca_del: a_un_paso_del a_nada_del a_un_suspiro_del muy_cerca_del
reconocimiento_medico: corte_medico filtro_medico chequeo_medico examen_medico revision_medica pruebas_medicas examenes_medicos
  reconocimientos_medicos
renovacion: prorroga ampliacion_de_contrato extension_de_contrato ampliacion_del_contrato extension_del_contrato ampliacion_de_su_contrato
renueva: amplia_su_vinculacion amplia_su_compromiso prolonga_su_vinculacion extiende_su_vinculacion
  amplia_su_contrato prolonga_su_contrato extiende_su_contrato amplia_contrato
renovado: ampliado_su_contrato prolongado_su_contrato extendido_su_contrato
rechaza: no_acepta
quiere: desea anhela ansia querria
quieren: desean anhelan ansian querrian
se_queda_en: continua_en permanece_en
seguira: continuara permanecera
deja_el: se_marcha_del abandona_el
en_venta: en_el_escaparate en_la_lista_de_transferibles en_la_rampa_de_salida
sigue_de_cerca: sigue_sus_pasos_de_cerca sigue_sus_pasos le_sigue_de_cerca le_sigue_los_pasos sigue_muy_de_cerca vigila monitoriza rastrea
siguen_de_cerca: siguen_sus_pasos_de_cerca siguen_sus_pasos le_siguen_de_cerca le_siguen_los_pasos siguen_muy_de_cerca vigilan monitorizan
  rastrean
seguido: vigilado monitorizado observado rastreado

ha: habria
han: habrian
esta: estaria
estan: estarian
tiene: tendria
tienen: tendrian
interesa: interesan interesaria
"""
_SPANISH_OF_OFFERS = """BEFORE oferta ofertas propuesta propuestas
prepara: trabaja_en disena elabora cocina redacta trabajan_en disenan elaboran cocinan redactan
presentado: remitido trasladado cursado
"""
_SPANISH_OF_PLAYERS = """
quiere: pretende
quieren: pretenden
quiere_a: suena_con persigue_a tiene_en_mente_a
sigue_de_cerca_a: acecha_a ronda_a merodea_a espia_a acechan_a rondan_a sigue_la_pista_de sigue_los_pasos_de tiene_en_el_radar_a
  tiene_en_su_agenda_a observa_a
vender_a: desprenderse_de dar_salida_a deshacerse_de
fichar_a: hacerse_con reforzarse_con llevarse_a conseguir_a traer_a firmar_a
ficha_a: se_refuerza_con firma_a contrata_a contratan_a
fichado_a: reforzado_con firmado_a contratado_a contrataron_a
fichar_a: contratar_a
fichando_a: contratando_a
fichara_a: contratara_a contrataran_a contrataria_a
"""
_SPANISH_VERBS_OF_PLAYERS = """
fichar: incorporar reclutar adquirir(adquier)
vender: traspasar
"""

ITALIAN_SYNONYMS = "\n".join(
    [_ITALIAN_WORDS, conjugated(_ITALIAN_VERBS, "it"), "PLAYERS", _ITALIAN_OF_PLAYERS, conjugated(_ITALIAN_VERBS_OF_PLAYERS, "it")]
)
SPANISH_SYNONYMS = "\n".join(
    [
        _SPANISH_WORDS,
        conjugated(_SPANISH_VERBS, "es"),
        _SPANISH_OF_OFFERS,
        "PLAYERS",
        _SPANISH_OF_PLAYERS,
        conjugated(_SPANISH_VERBS_OF_PLAYERS, "es"),
    ]
)
