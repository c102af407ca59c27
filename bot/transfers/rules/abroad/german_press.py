"""How German papers put it: verbs at either end, compounds, turns of headlines. Tried before the other German tables."""

from bot.transfers.rules.tables import read_rules

GERMAN_PRESS = read_rules(
    """
== denied

verkauf ausgeschlossen, any
  verkauf|abgang|abschied|freigabe ?ist ?bleibt ?von ?P ausgeschlossen|kein_thema|tabu
  > Mainz plant mit Jonathan Burkardt: Verkauf ausgeschlossen.
ich bleibe, player
  ich_bleibe|will_bleiben|mochte_bleiben|bleibe ?auf ?jeden ?fall ?beim ?bei ?in ?dem ?der ?from=C
  > Jonathan Burkardt: "Ich bleibe in Frankfurt".
verlaengert nicht mit, any, renewal
  verlangert|verlangern|verlangerung ?den ?seinen ?vertrag ?bei ?beim ?mit ?from=C ?P nicht|keinesfalls|vom_tisch|geplatzt
  > Jonathan Burkardt verlängert seinen Vertrag in Frankfurt nicht.

== official

sich gesichert, buyer
  ?dienste ?von p=P ... gesichert|geangelt|geschnappt|losgeeist|unter_vertrag_genommen|an_land_gezogen
  > Wolfsburg hat sich die Dienste von Jonathan Burkardt gesichert.
ueber die buehne, any
  transfer|wechsel|deal|leihe ... uber_die_buhne|unter_dach|eingetutet
  > Der Transfer von Jonathan Burkardt zu Leeds ist über die Bühne gegangen.
verstaerkt sich mit, buyer
  verstarkt|verstarken|verstarkte|bedient ?sich ?seine ?ihre ?den ?die ?in ?der ?offensive ?defensive ?im ?angriff ?abwehr mit p=P
  > Wolfsburg verstärkt sich mit Jonathan Burkardt.
star unterschreibt, player, renewal
  from=C ?- R unterschreibt|unterschrieb|verlangert ?langfristig ?vorzeitig ?vertrag ?bis|neuen|langfristig 20*|vertrag
  > Jonathan Burkardt: Frankfurt-Star unterschreibt bis 2030.
verleiht nach, seller
  from=C verleiht|verkauft|verlieh|verkaufte|transferiert|gibt|schickt p=P ?weiter ?ab nach|zu|zum|zur|an|in ?den ?die to=C
  > Frankfurt verleiht Jonathan Burkardt nach Wolfsburg.
bindet, seller, renewal, not denied
  from=C ?hat bindet|binden|band|verlangert|verlangern|verlangerte ?den ?vertrag ?vorzeitig ?langfristig ?fest ?auch ?mit p=P
  > Frankfurt bindet Jonathan Burkardt langfristig.
neuer vertrag, any, renewal
  neuer|neuen|neues|frischen vertrag|kontrakt|arbeitspapier ?bis ?fur ?20* ?in ?bei ?beim ?p=P
  > Frankfurt: Neuer Vertrag für Jonathan Burkardt.
bleibt bis, player, renewal, not denied
  bleibt|bleiben ?auch ?den|der|dem ?from=C ?weiter ?langfristig ?in ?bei ?beim ?from=C bis 20*|mindestens
  > Jonathan Burkardt bleibt in Frankfurt bis 2030.
vertrag bis, player, renewal
  ^ ?neuer ?langfristiger vertrag|kontrakt bis|vorzeitig|langfristig ?bis ?sommer 20* $
  > Jonathan Burkardt bleibt in Frankfurt: Vertrag bis 2030.
landet bei, player, not denied
  landet|landete|gelandet|dockt|heuert|heuerte|zieht|zog|unterschreibt|unterschrieb|spielt|spielte ?nun ?jetzt ?kunftig ?ab ?sofort
  ?weiter ?an ?leihweise ?ablosefrei bei|beim|zu|zum|zur|nach|fur ?den ?die ?A to=C
  > Jonathan Burkardt landet bei Wolfsburg.
angelt sich, buyer
  angelt|angelte|schnappt|schnappte|krallt|sichert|sicherte|greift|holte|verpflichtete|lieh|leiht|schlagt|gonnt|lotst|begrusst|
  prasentierte ?sich ?nun ?jetzt ?auch ?die ?dienste ?von ?bei p=P
  > Wolfsburg angelt sich Jonathan Burkardt.
bestaetigt abgang, seller
  from=C bestatigt|vermeldet|verkundet|meldet|fixiert|verkauft|gibt ?den ?die ?das abgang|abschied|verkauf|verlust|leihe|abgange
  > Frankfurt bestätigt Abgang: Jonathan Burkardt wechselt nach Wolfsburg.
wechsel perfekt, any
  transfer|wechsel|deal|leihe|ruckkehr|verpflichtung ?von ?P ?zu ?zum ?nach ?zur ?vom ?C ?C ?ist ?sind ?jetzt ?nun perfekt|offiziell|
  amtlich|vollzogen
  > Burkardt-Transfer nach Wolfsburg perfekt: Jonathan Burkardt bekommt die Neun.
kehrt den ruecken, player
  kehrt|kehren from=C ?nach ?vielen ?jahren den rucken
  > Jonathan Burkardt kehrt Frankfurt den Rücken.
== agreed

zahlt fuer ihn, buyer
  zahlt|zahlen|bezahlt|uberweist|blattert ?rund ?etwa F ?ablose ?an ?from=C fur p=P
  > Wolfsburg zahlt 30 Millionen Euro für Jonathan Burkardt.
wird einer von, player
  wird|werden ein|zum R von|bei to=C
  > Jonathan Burkardt wird ein Leipziger.
zieht es von zu, player
  zieht_es ?nun ?wohl von|vom|aus from=C nach|zu|zum|zur|in to=C
  > Jonathan Burkardt zieht es von Mainz nach Wolfsburg.
einigung erzielt, any
  einigung_erzielt|einigung_ist_da|deal_fix|vollzug|in_trockenen_tuchern|alles_fix|alles_klar|steht_fest|beschlossene_sache|
  nur_noch_formsache|formsache
  > Einigung erzielt: Jonathan Burkardt von Frankfurt zu Wolfsburg.
soll zu ihm, player, not denied
  wird|werden|soll|sollen ?laut ?O ?nun ?ab ?sommer ?ablosefrei ?leihweise zu|zum|zur|nach|fur|bei|beim|in ?den ?die ?A to=C ?fur ?F
  ?wechseln ?gehen ?kommen ?ziehen ?stossen
  > Jonathan Burkardt soll ablösefrei zum VfL Wolfsburg kommen.

== personal_terms

klub und spieler, any
  to=C und p=P|spieler|R ?sind ?sich ?haben ?nun ?schon ?bereits ?erzielen ?finden ?eine einig|einigung|geeinigt|handelseinig|verstandigt
  > Wolfsburg und Jonathan Burkardt erzielen Einigung.
einigt sich mit ihm, buyer
  einigt|einigte|verstandigt|verstandigte|einigen sich mit p=P ?auf ?einen ?eine
  > Wolfsburg einigt sich mit Jonathan Burkardt auf einen Vertrag.
hat sich entschieden fuer, player, not denied
  ?hat ?sich entschieden|zusage|jawort|zugesagt ?bereits ?schon ?fur ?den ?dem ?die ?der ?einen ?wechsel ?zu ?zum ?nach to=C
  > Zusage für Wolfsburg: Jonathan Burkardt will wechseln.
will nur zu, player, weak, not denied
  will|mochte|drangt|strebt ?nur ?unbedingt ?lieber ?gern ?gerne ?auf ?einen ?wechsel zu|zum|zur|nach ?den ?A to=C
  > Jonathan Burkardt will unbedingt nach Wolfsburg.

== talks

arbeitet an ihm, buyer
  arbeitet|arbeiten|bastelt|feilt|werkelt ?weiter ?offenbar ?wohl an p=P
  > Hoffenheim bastelt an Burkardt-Transfer: Jonathan Burkardt will weg.
arbeitet an verpflichtung, buyer, not denied
  arbeitet|arbeiten|bastelt|feilt|feilen|treibt|forciert ... verpflichtung|transfer|leihe|deal|ruckkehr|vertragsauflosung ?von ?des ?der
  ?A p=P
  > Wolfsburg arbeitet an einer Verpflichtung von Jonathan Burkardt.
ruckt naher, any
  ruckt|kommt|rucken ?offenbar ?wohl ?immer ?nun naher|voran|in_greifbare_nahe
  > Der Wechsel von Jonathan Burkardt zu Leeds rückt offenbar näher.
steht bevor, any
  wechsel|transfer|deal|leihe|abgang|ruckkehr|abschied ?von ?P ?zu ?zum ?nach ?zur ?C steht|stehen ?wohl ?offenbar ?unmittelbar ?kurz
  bevor
  > Der Wechsel von Jonathan Burkardt zum VfL Wolfsburg steht kurz bevor.
vor wechsel, player, not denied
  vor ?einem ?einer ?dem ?der ?baldigen ?A wechsel|abgang|weggang|ruckkehr|transfer|abschluss|unterschrift|sprung|leihe|unterschrift|
  vertragsunterschrift|einigung|engagement ?zu|zum|zur|nach|in|bei|beim|mit ?den ?die ?A ?to=C
  > Frankfurt: Jonathan Burkardt vor Rückkehr nach Mainz.
wird konkret, any
  wird|werden ?immer ?nun ?jetzt konkret|konkreter|heiss|heisser|ernst|ernster|intensiver
  > Der Wechsel von Jonathan Burkardt nach Wolfsburg wird konkret.
zeichnet sich ab, any
  zeichnet|bahnt|deutet|ruckt|nimmt|rucken|naht|nahert|steht ?sich ?ein ?eine ?wechsel ?einigung ?transfer ab|an|naher|formen|formen_an|
  bevor|unmittelbar|kurz_bevor|einem_abschluss|dem_ende
  > Ein Wechsel von Jonathan Burkardt nach Wolfsburg zeichnet sich ab.
einigung in sicht, any
  einigung|durchbruch|abschluss|verpflichtung|transfer|wechsel ?von ?P ?zu ?zum ?nach ?C in_sicht|greifbar|nahe|naht|rucken|bevorstehend
  > Einigung in Sicht: Jonathan Burkardt nach Wolfsburg.
vertragsgespraeche, any, renewal
  vertragsgesprache|vertragspoker|vertragsverhandlungen|gesprache_uber_verlangerung|verlangerungsgesprache ?mit ?von ?P ?C ?C
  > Jonathan Burkardt: Vertragsgespräche mit Frankfurt stocken.
in gespraechen mit, any
  in|konkrete|fuhrt|fuhren|laufen|laufende|intensive|fortgeschrittene|beginnen|beginnt|aufgenommen|weitere|neue ?wohl ?bereits ?schon
  ?erste gesprache|gesprachen|verhandlungen mit ?dem ?den ?der p=P|from=C|spieler
  > Wolfsburg führt Gespräche mit Jonathan Burkardt.

== bid_expected

will bieten, buyer
  will|wollen|plant|planen|bereitet|erwagt|erwagen|lockt|winkt ... F ... bieten|zahlen|hinblattern|uberweisen|ausgeben|
  auf_den_tisch_legen|angebot|offerte
  > Wolfsburg will 30 Millionen Euro für Jonathan Burkardt zahlen.

== bid

vertragsangebot von, any
  vertragsangebot|vertragsofferte ?von ?vom ?aus ?des ?der to=C
  > Jonathan Burkardt liegt ein Vertragsangebot von Leeds vor.
bietet mit, buyer
  bietet|bieten|buhlt|steigt|steigen ?auch ?um ?fur ?bei p=P mit|ein
  > Wolfsburg bietet für Jonathan Burkardt mit.
angebot von ihm fuer, any
  angebot|offerte|gebot|vorstoss ?uber ?in ?hohe ?von ?F von|vom|aus|des|der to=C fur|uber|bei p=P
  > Ein Angebot vom VfL Wolfsburg für Jonathan Burkardt ist eingegangen.
bekommt angebot, seller
  from=C ?hat erhalt|bekommt|erhielt|bekam|erhalten|pruft|liegt ?ein ?eine ?erstes ?erste ?neues ?offizielles angebot|offerte ?uber ?von
  ?F von|vom|aus ?der ?dem to=C
  > Frankfurt erhält ein Angebot vom VfL Wolfsburg für Jonathan Burkardt.

== bid_rejected

laesst abblitzen, seller
  from=C lasst|liess|lassen ?auch to=C ?bei ?P ?wegen abblitzen|auflaufen|zappeln
  > Frankfurt lässt Wolfsburg bei Jonathan Burkardt abblitzen.

== enquiry

berater trifft, any
  berater|management|umfeld ... trifft|traf|getroffen|spricht|sprach|verhandelt ... to=C
  > Der Berater von Jonathan Burkardt trifft sich mit Verantwortlichen von Wolfsburg.
fuehlt vor, buyer
  fuhlt|fuhlte|streckt|fragt|fragte|erkundigt|informiert|erkundigte|informierte ?sich ?die ?fuhler ?bereits ?schon ?wohl ?offenbar ?bei
  ?beim ?nach ?wegen ?der ?situation ?von ?aus ?from=C ?um ?fur ?nach ?wegen p=P
  > Wolfsburg streckt die Fühler nach Jonathan Burkardt aus.

== interest

ist der favorit, any, not denied
  to=C ?ist ?sind ?gilt ?gelten ?liegt ?als ?der ?klarer favorit|topfavorit|in_pole_position|in_der_pole_position|aussichtsreichster|
  im_vorteil|vorn
  > Jonathan Burkardt will weg. Wolfsburg ist der Favorit.
wechselt er, player, weak
  ^ wechselt|geht|kehrt|kommt|zieht|landet ?es p=P ... zu|zum|zur|nach|in|bei|beim to=C
  > Wechselt Jonathan Burkardt bald zum VfL Wolfsburg?
holt der klub ihn, buyer, weak
  ^ holt|verpflichtet|schnappt|angelt|leiht|greift ?sich ?der ?die to=C ?nun ?jetzt ?etwa p=P
  > Holt der VfL Wolfsburg Jonathan Burkardt?
kehrt er zurueck, player, weak
  ^ kehrt|kehren p=P ?nun ?bald ?wohl zuruck
  > Kehrt Jonathan Burkardt zurück in die Bundesliga? Wolfsburg zeigt Interesse.
ist dran, any, not denied
  to=C ?offenbar ?wohl ?weiter ?auch ?ist ?sind ?soll an p=P dran|interessiert|scharf|arbeitet|baggert|interesse
  > Wolfsburg an Stürmer Jonathan Burkardt dran.
mit interesse an, any, not denied
  to=C ?offenbar ?wohl mit|zeigt|bekundet|signalisiert|hinterlegt|meldet|hegt|bekraftigt ?A ?grosses ?konkretes ?starkes interesse
  ?offenbar ?wohl an|fur p=P
  > Wolfsburg mit Interesse an Jonathan Burkardt.
flirt des klubs, any, not denied
  to=C - flirt|kandidat|ziel|wunschspieler|target|thema|gerucht|kandidaten|wunschkandidat|objekt|transferziel p=P
  > Wolfsburg-Flirt Jonathan Burkardt: Frankfurt nennt den Preis.
flirt ohne strich, any, not denied
  to=C flirt|kandidat|ziel|wunschspieler|target|gerucht|wunschkandidat|transferziel p=P
  > Wolfsburg-Flirt Jonathan Burkardt: Frankfurt nennt den Preis.
im blick, buyer, not denied
  p=P ?wohl ?offenbar ?weiter ?ganz ?oben im_blick|im_O|im_visier|ins_visier|ins_auge|im_auge|auf_der_rechnung|auf_dem_zettel|
  auf_der_liste|auf_dem_schirm|auf_dem_radar
  > Wolfsburg hat Jonathan Burkardt im Blick.
im gespraech bei, player, not denied
  ist|gilt|war|wird|bleibt|steht ?weiter ?auch ?wohl ?offenbar ?heiss im_gesprach|ein_thema|ein_kandidat|hoch_im_kurs|auf_der_liste|
  auf_dem_zettel|als_kandidat|gehandelt|auf_der_wunschliste|ganz_oben_auf_der_liste bei|beim|in|von|vom|des|der ?den to=C
  > Jonathan Burkardt ist im Gespräch beim VfL Wolfsburg.
zu dem klub, any, weak
  ^ p=P ?- ?wechsel ?transfer ?bald ?jetzt ?doch ?noch zu|zum|zur|nach to=C $
  > Jonathan Burkardt zum VfL Wolfsburg? Frankfurt wartet ab.
traeumt von, buyer, not denied
  traumt|traumen|schwarmt|schwarmen|liebaugelt|liebaugeln|denkt|denken|setzt|hofft ?offenbar ?wohl ?auch ?weiter von|mit|an|auf ?einer
  ?verpflichtung ?von p=P
  > Wolfsburg träumt von Jonathan Burkardt.
koennte landen, player, not denied
  konnte|konnten|durfte|wurde|will|mochte ?nun ?bald ?im ?sommer ?gern ?gerne ... zu|zum|zur|nach|bei|beim ?den to=C ... wechseln|landen|
  unterkommen|zuruckkehren|anheuern|spielen|gehen
  > Jonathan Burkardt könnte im Sommer zum VfL Wolfsburg wechseln.

== available

loest vertrag auf, any
  lost|losen|aufgelost|auflosen|loste ?den ?seinen ?vertrag ... auf|vertrag
  > Mainz löst den Vertrag mit Jonathan Burkardt auf.
plant abgang, player, not denied
  plant|forciert|erwagt|strebt|wunscht|prufte|pruft|will|sucht ?sich ?wohl ?doch ?offenbar ?schon ?einen ?seinen ?den ?A abgang|abschied|
  absprung|winter_abgang|abflug|sommer_abgang|wechsel|neue_herausforderung ?an ?von ?vom ?aus ?from=C
  > Jonathan Burkardt plant wohl doch Abschied von Frankfurt.
auf dem markt, any, not denied
  steht|stehen|gilt|ist|sind|kommt|landet|ware ?in ?bei ?beim ?from=C ?wohl ?offenbar ?nun ?im ?sommer zum_verkauf|vor_dem_absprung|
  als_verkaufskandidat|verkaufskandidat|auf_dem_markt|auf_der_verkaufsliste|auf_der_streichliste|vor_dem_abschied|vor_dem_aus|
  vor_dem_abgang|vor_dem_abflug
  > Jonathan Burkardt steht in Frankfurt zum Verkauf.

== denied

bleibt hart, seller
  from=C bleibt_hart|mauert|stellt_sich_quer|blockt_ab|macht_die_tur_zu|schiebt|legt|will|gibt|lasst ?ein ?veto ?einen ?riegel ?seinen ?R
  ?P ?nicht ?unter ?keinen ?umstanden ?vor ?ein nicht|riegel|veto|hart|frei|ziehen
  > Jonathan Burkardt nach Wolfsburg? Frankfurt bleibt hart.
ohne chance, buyer
  to=C ?wohl ?bei ?P ohne chance|aussicht
  > Wolfsburg bei Jonathan Burkardt ohne Chance.
kommt nicht zu, player
  kommt|wechselt|geht|zieht ?wohl ?doch nicht zu|zum|zur|nach|in ?den to=C
  > Jonathan Burkardt kommt nicht nach Wolfsburg.

== fee_agreed

klubs verstaendigt, buyer, mutual
  C haben|hatten|sind ?sich ?auf ?uber ?einen ?den ?eine ?die ?transfer ?wechsel ?leihe ?ablose ?von ?p=P ... verstandigt|geeinigt|
  handelseinig|
  einig_geworden
  > Wolfsburg und Frankfurt haben sich auf einen Transfer von Jonathan Burkardt verständigt.
""",
    roles=True,
)
