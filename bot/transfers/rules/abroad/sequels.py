"""What Italian and Spanish posts say of a player whom they have named, each sentence leaning on the one before. Tried first."""

from bot.transfers.rules.tables import read_patterns, read_rules

ITALIAN_SEQUELS = read_rules(
    """
== bid_expected

offerta in arrivo, any
  offerta|rilancio|affondo ?ufficiale ?ormai in_arrivo|pronta|pronto|imminente|alle_porte|in_canna|in_rampa_di_lancio
  > Samuele Ricci nel mirino del Milan: offerta in arrivo da 20 milioni.

== agreed

a titolo definitivo al club, player, weak
  p=P ?, ?va ?ceduto a_titolo_definitivo|a_titolo_temporaneo|in_prestito|in_prestito_con_obbligo|in_prestito_con_diritto al|alla|all|allo
  to=C
  > Samuele Ricci a titolo definitivo al Milan: il Torino incassa 20 milioni.

== available

ufficiale la risoluzione, seller
  ?e ufficiale|ufficializza|ufficializzato|annuncia|annunciato|comunica ?anche la|l risoluzione|rescissione|separazione ?consensuale ?del
  ?contratto di|con|da ?p=P
  > Il Torino ha ufficializzato la risoluzione del contratto di Samuele Ricci.

== agreed

poi la firma, any, weak
  poi|quindi|seguira|attesa|domani|prevista|prima_della|e_dopo|a_seguire|in_giornata ?anche la firma ?sul ?del ?contratto ?fino
  > Samuele Ricci-Milan: prima gli esami, poi la firma fino al 2030.

== talks

si attende il suo ok, any
  si_attende|si_aspetta|manca|serve|attesa_per|in_attesa_del|aspettando|attende|attendono ?solo ?ora ?ancora ?l ?il ok|si|via_libera|
  gradimento|assenso ?definitivo del|di|dal giocatore|calciatore|ragazzo|R|p=P
  > Samuele Ricci verso il Milan: si attende l'ok definitivo del giocatore.

cerca l accordo con lui, buyer
  cerca|cercano|manca|serve|lavora_per|lavorano_per|si_lavora_per|si_cerca|va_trovato|resta_da_trovare ?ora ?ancora ?solo l|un accordo con
  p=P|
  R|giocatore
  > Il Milan cerca l'accordo con Samuele Ricci: distanza minima sull'ingaggio.
la palla passa al club, any, weak
  la palla passa ?ora al|alla|all from=C
  > Samuele Ricci verso il Milan? La palla passa ora al Torino.

== denied

il giocatore rifiuta il club, player
  R|giocatore|calciatore|ragazzo ?A ?pero ?ha rifiuta|rifiutato ?subito la|l|il ?ricca ?prima offerta|corte|corteggiamento|destinazione|
  trasferimento|trasferirsi ?ufficiale del|dell|della|al|alla|all to=C
  > Samuele Ricci resta a Torino: il centrocampista ha rifiutato l'offerta del Milan.

il club fa muro, seller
  from=C ?per_ora ?ora ?e ?per_il_momento fa|fanno|alza|erige ?un ?il muro
  > Il Milan insiste per Samuele Ricci, ma il Torino fa muro.

== bid_rejected

respinta la corte, any
  rifiutato ?gia la|il|l|le corte|corteggiamento|sirene|lusinga del|della|dell to=C
  > Samuele Ricci resta al Torino: respinta la corte del Milan.
respinti al mittente, any
  rifiutato ?ogni ?tutte le|gli|ogni|tutti ?le ?gli avances|lusinghe|proposte|assalti|tentativi|approcci del|dell|della|di ?il ?la to=C
  > Samuele Ricci non si tocca: rispedite al mittente le avances del Milan.
== personal_terms

d accordo sull ingaggio, any
  accordo ?totale ?di_massima ?verbale ?raggiunto ?gia ?anche sull|sullo|sulle|sul|su ingaggio|stipendio|contratto|durata|condizioni|cifre
  ?del
  ?contratto ?personali
  > Samuele Ricci, sì al Milan: intesa totale sull'ingaggio da 3 milioni.
si al club, player
  p=P ?, ?ecco ?il ?primo si al|alla|all to=C
  > Samuele Ricci, sì al Milan: manca solo l'ok del Torino.
e apre al club, player
  P|R|giocatore|calciatore|e ?ha apre|aperto|strizza_l_occhio ?ora al|alla|all to=C $
  > Samuele Ricci dice no al rinnovo e apre al Milan.
col club c e l ok, any
  con|col ?il ?la ?l to=C ?poi c_e|esiste|ha ?gia ?l ?un ?il ok|accordo|si ?totale ?di_massima sull|sul|sugli|totale|di_massima ?ingaggio
  > Il Torino aspetta: con il Milan Samuele Ricci ha già l'accordo sull'ingaggio.

== interest

parte in vantaggio, any, not denied
  to=C ?ora parte|e|resta|sembra|guida ?ora ?sempre ?la ?la_corsa in_vantaggio|in_pole|in_prima_fila|davanti_a_tutti|favorita|in_testa
  > Samuele Ricci lascia il Torino: il Milan parte in vantaggio.
torna di moda, any, not denied
  torna|tornato|tornata|ritorna|di_nuovo di_moda|in_auge|d_attualita|in_voga ?per|al|alla|all|in_casa|in_orbita ?il ?la ?l to=C
  > Samuele Ricci torna di moda per il Milan.
si e mosso per lui, any, not denied
  sul|sulla|sull R|giocatore|calciatore|ragazzo ?A ?del ?della ?dell ?C si_e|si_sono|ha|hanno ?anche mosso|mossa|mossi|piombato|piombata|
  fiondato|fiondata|messo|puntato ?gli_occhi ?con ?decisione ?forza ?forte ?anche ?il ?la ?l ?i to=C
  > Samuele Ricci piace: sul centrocampista del Torino si è mosso con decisione il Milan.
attesa per lui, buyer, weak
  to=C , attesa|fiducia|ottimismo|cauto_ottimismo|spunta|avanti_tutta ?per p=P
  > Milan, attesa per Samuele Ricci.
tentato dal club, any, not denied
  ^ ?, tentato|corteggiato|cercato|seguito|conteso|richiesto|voluto ?anche ?pure ?con_forza dal|dall|dalla to=C
  > Il Milan pensa a Samuele Ricci, tentato anche dal Napoli.
""",
    roles=True,
)

ITALIAN_SEQUEL_ROLES = read_patterns(
    """
la palla passa ?ora al|alla|all from=C
sul|sulla|sull R|giocatore|calciatore ?A del|della|dell from=C si_e|si_sono|ha|hanno
si_e|si_sono ?anche mosso|mossa|mossi|piombato|piombata|fiondato|fiondata ?con ?decisione ?forza ?forte ?anche ?il ?la ?l ?i to=C
con ?il ?la ?l with=C ?la|le|il|i ?ora trattativa|trattative|dialogo|discorso|accordo|intesa ?e|sono|va|resta
richiesta|richieste|valutazione|pretese|muro|resistenza|resistenze del|della|dell ?il ?la from=C : F
richiesta|pretesa del|della|dell from=C F
apre|aperto|strizza_l_occhio ?ora al|alla|all to=C
vince|vinto|vinta ?il|la|lo derby|duello|sprint|corsa|braccio_di_ferro ?di_mercato con|su|contro|sul|sulla|sull ?il ?la ?l not=C
con|col ?il ?la ?l to=C ?poi c_e|esiste|ha ?gia ?l ?un ?il ok|accordo|si ?totale sull|sul
tentato|corteggiato|cercato|seguito|richiesto|voluto|chiamato anche|pure|con_forza|fortemente dal|dall|dalla to=C
"""
)

SPANISH_SEQUELS = read_rules(
    """
== collapsed

se ha retirado, any
  to=C ?ya ?tambien se ?ha retirado|retiro|retira|bajado|borrado|descolgado ?de ?la ?puja|carrera $
  > Javi Guerra está más cerca del Betis: el Sevilla ya se ha retirado.

== available

pie y medio fuera, player, not denied
  pie_y_R|pie_y_medio|pie|pies ?ya fuera del|de_la|de from=C
  > Javi Guerra está con pie y medio fuera del Valencia.

== enquiry

tambien se ha informado, any
  to=C ?ya ?tambien ?se ?ha informado|informo|consultado|asesorado ?ya ?tambien ?sobre|de|por ?su ?la ?situacion
  > Javi Guerra sale del Valencia y el Betis también se ha informado.

== talks

ultiman los detalles, any, mutual
  ultima|ultiman|pulen|cierran|perfilan|concretan|liman ?ya ?hoy los|las|algunos ?ultimos ?pequenos detalles|flecos|terminos|condiciones|
  papeles ?del ?de ?la ?su ?traspaso ?cesion ?fichaje ?operacion
  > Javi Guerra, cerca del Betis: los dos clubes ultiman los detalles del traspaso, cifrado en 18 millones.

== personal_terms

que ya tiene un acuerdo, player
  P|R|jugador|futbolista ?, ?que ?quien ?ya tiene|tenia|alcanzo|cerro|ha_alcanzado|ha_cerrado ?un acuerdo ?verbal ?total ?cerrado con ?el
  ?la to=C
  > El Valencia da por perdido al centrocampista Javi Guerra, que ya tiene un acuerdo verbal con el Betis.

== denied

dice no a la oferta, player
  A|R|P|jugador ?ya ?ha dice|dijo|dicho ?que no a ?una ?la ?otra ?suculenta ?millonaria ?gran oferta|interes|llamada|proposicion ?millonaria
  del|de_la|de ?el ?la to=C
  > Javi Guerra seguirá en el Valencia: el centrocampista ha dicho no a una oferta del Betis.

== fee_agreed

han cerrado el traspaso en, any, mutual
  C ?ya han|tienen cerrado|acordado|pactado|firmado|sellado ?ya el|la|su traspaso|venta|cesion|operacion en|por|a_cambio_de F
  > Javi Guerra cambia de aires: Valencia y Betis han cerrado el traspaso en 30 millones.

== bid

una oferta del club, any
  una|otra|dos|oferta|ofertas del|de_la|de ?el ?la to=C ?ya encima|sobre ?de la_mesa
  > Javi Guerra tiene una oferta del Betis encima de la mesa.

== interest

miran a, buyer, not denied
  mira|miran|apunta|apuntan|gira|giran|vira|viran|recurre|recurren ?ya ?ahora ?la ?vista a|hacia p=P
  > El Betis descarta a Hugo Duro. Los verdiblancos miran ahora a Javi Guerra.
al club le gusta, any, not denied
  al|a_la to=C le gusta|encanta|interesa|convence|seduce|atrae|apasiona|entusiasma|ilusiona ?mucho ?muchisimo ?tambien p=P
  > Al Betis le encanta Javi Guerra.
apuesta por el, buyer, not denied
  apuesta|apuestan|apuesta_fuerte|apuesta_decididamente ?mas ?muy ?fuerte por ?el ?la p=P|R|jugador|futbolista
  > El Betis apuesta fuerte por Javi Guerra.
van a por el, buyer, not denied
  van_a_por|fueron_a_por|quieren_ir_a_por|pretenden_ir_a_por p=P
  > Los verdiblancos van a por Javi Guerra.
esta atento el club, any, not denied
  esta|estan|sigue|siguen|se_mantiene atento|atentos|pendiente|pendientes|al_acecho|al_quite ?el ?la to=C
  > Javi Guerra podría salir del Valencia. También está atento el Betis.
lo ha pedido, any, not denied
  to=C ?ya lo ?ha ?tambien pedido|pide|pidio|quiere|quieren|busca|pretende|reclama|solicita|tiene_en_la_agenda|desea
  > Javi Guerra saldrá cedido. El Betis lo ha pedido.

== available

acaba contrato, player, weak
  acaba|termina|finaliza|acaba_su|termina_su|finaliza_su|expira_su ?su contrato ?en|este|con|y
  > Javi Guerra acaba contrato este verano con el Valencia y decide su futuro.
tiene ofertas de fuera, any, weak
  tiene|maneja|recibe|ha_recibido|estudia|escucha ?varias ?ya ofertas|propuestas|pretendientes de|desde|en ?la|el|los ?liga E|A
  > Javi Guerra, del Valencia, tiene ofertas de Arabia.
""",
    roles=True,
)

SPANISH_SEQUEL_ROLES = read_patterns(
    """
to=C ?ya lo ?ha ?tambien pedido|pide|pidio|solicita
al|a_la to=C le gusta|encanta|interesa|convence|seduce|atrae|apasiona|entusiasma|ilusiona
esta|estan|sigue|siguen|se_mantiene atento|atentos|pendiente|pendientes|al_acecho|al_quite ?el ?la to=C
"""
)
"""Tried before the other cues."""
