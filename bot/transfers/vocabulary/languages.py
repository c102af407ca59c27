"""Function words that tell a language, and capitals that its sentences and headlines begin with."""

FUNCTION_WORDS = {
    "en": """
        the of and in to is are was were be been with for from at by on has have had his her their its it that this which who whom will
        would could not but as an he she they after over into than about under talks deal bid move signing sign set agree agreed joins
        want target interested loan fee contract transfer medical signed clubs club keen close
        """,
    "es": """
        el la los las de del y en que por con para una un al se su sus es ha han lo como mas pero sin sobre tras hasta este esta entre
        ya fichaje fichar delantero oferta millones acuerdo jugador club equipo oficial cesion renueva contrato traspaso futuro negocia
        quiere desde cuando ser muy tambien segun fue a si no
        """,
    "it": """
        il lo la gli le di del della dei delle dal dalla nel nella per con che non una un ha hanno si su alla al anche come piu ma sono
        è dopo fino tra calciomercato offerta milioni accordo giocatore trattativa prestito ufficiale rinnovo visite mediche difensore l
        all dell sul sulla degli agli gia ora nuovo e a in si no ad d
        """,
    "de": """
        der die das und den dem des ein eine einen einem einer im mit von zu zum zur fur auf ist sind war wird werden hat haben nicht
        sich nach bei aus auch als an uber am bis noch wie soll sollen wechsel ablose vertrag verein spieler klub angebot millionen
        verhandlungen wechselt vor steht um in zeigt bleibt holt beim gegen ohne will wollen sein seinen
        """,
    "fr": """
        le la les de du des et en un une pour dans sur avec que qui est sont au aux par pas ne il a ont son sa ses plus se ce cette
        apres vers chez mais etre selon d l qu joueur offre transfert accord contrat millions mercato officiel prolonge interesse pret
        cet leur si s n c ete activer sera restera veut signe rejoint interesse
        """,
}

PORTUGUESE = """
    nao do em ao aos pelo pela pelos pelas uma apos emprestimo contratacao contratacoes avancado treinador milhoes leoes rejeita recusa
    acertou goleiro zagueiro torcida verao
"""
"""Words of Portuguese that the other languages here lack, but for a few that only one of them has."""

BORROWED = """
    ex star stars coach manager club clubs team transfer transfers deal deals deadline day done official exclusive breaking live
    update news sport sports football soccer super top mega maxi mini big new old one time play player players captain striker winger
    keeper premier league champions europa conference cup final derby fair show director president agent here we go medical bonus loan
    free agreement confirmed report reports best next man boy boss real story video social media fake summer winter window market
    femminile femenino femenina frauen feminines feminine women
    """
"""English words that other languages use with a capital, and that are no names there either."""

OPENERS = {
    "es": """
        informa info
        el la los las un una mercado fichajes fichaje oficial ultima hora exclusiva bombazo acuerdo oferta negociaciones medico traspaso
        segun tras sin con por para en de del al ya asi como cuando quien que si no su sus este esta estos ademas tambien pero aunque
        mientras hoy ayer manana futuro renovacion cesion contrato millones operacion interes objetivo favorito cierra cerca gran
        tanto ambos ambas bombazo bomba atencion ojo cuidado segunda tercera primera primeras primeros principio contactos contacto
        reunion pese despues antes entonces alli aqui donde porque solo ahora tambien siempre ademas finalmente actualmente
        parece queda quedan falta faltan hay ha han sigue pasa viaja vuelve adios mejor peor siguiente
        gracias bienvenido confirmado reconocimiento salida llegada plan todo nuevo nueva mas entre sobre
        base giro caso doble triple convocatoria parte rueda prensa comunicado entrenamiento sesion alineacion lista noche tarde dia
        semana hecho cerrado confirmada cerrada acordado pactado rechazada rechazado prevista previsto llega llegan firma firmara
        firmado fichara espera esperan aprieta negocia negocian ofrece ofrecen pide piden quiere quieren busca buscan confia confian
        avanza avanzan ultima ultiman ojo nada todos todas nadie mientras recordemos novedad novedades actualizacion detalles
        vinculan relacionan mensaje cara cumbre posible pretendiente pretendientes tasacion representacion fin cuenta emotiva partida
        reaccion diferencias nervios ven situan apuntan insisten traspaso venta cesiones recta puerta galeria presentacion cinco diez
        aquiles hemos tenemos queremos estamos somos vamos buscamos creemos sabemos seguimos jugamos
        """,
    "it": """
        il lo la i gli le un una uno calciomercato mercato ufficiale esclusiva accordo offerta trattativa visite mediche rinnovo
        prestito futuro secondo dopo con per in di da dal dalla del della nel sul sulla oggi ieri domani possibile pronto pronta nuovo
        nuova primo prima contatti contatto intesa affare colpo obiettivo interesse proposto proposta anche ma se non ecco tutto fatta
        sia entrambi entrambe bomba clamoroso attenzione occhio esclusivo colpaccio retroscena situazione intanto adesso invece inoltre
        infatti mentre quindi poi qui dove quando perche solo sempre nuove nuovi prima secondo terza manca mancano c'e ce ha hanno
        parallelamente nelle nei nell dalle dagli all alla allo ai alle sulle sugli quello questa questo questi sua suo loro
        piace spunta torna salta saltata ancora ormai risoluzione fari mirino ore giornata giorni
        fumata sky fonte idea asta duello sorpasso blitz ultime contratto addio arrivo cessione sono resta stand
        base doppia doppio triplo conferma confermato confermata confermati previsto prevista previste fissato fissata fissate definito
        definita raggiunto raggiunta trovato trovata chiuso chiusa presentata presentato respinta rifiutata arriva arrivano arrivato
        offerti offerto chiesti pronti giovane intrigo caso capitolo nodo incontro summit vertice proseguono continua continuano avanza
        avanzano avanti passi novita aggiornamento aggiornamenti dettagli cifre formula operazione missione strategia svolta giallo
        rispedite rispedita rispedito rispediti respinte respinti rifiutate rifiutati superata superato bruciata beffata
        achille capitale biennale triennale quadriennale quinquennale clamorosa incredibile bollettino conferenza allenamento seduta
        convocati
        formazione
        formazioni pagelle sera mattina pomeriggio
        passiamo torniamo andiamo vediamo partiamo chiudiamo restiamo abbiamo avevamo vogliamo siamo cerchiamo dobbiamo possiamo puntiamo
        lavoriamo pensiamo crediamo sappiamo giochiamo
        """,
    "de": """
        der die das ein eine einer einem einen im am zum zur nach laut wie wann wer was warum transfer transfers wechsel ablose angebot
        offerte vertrag verlangerung verhandlungen gesprache einigung medizincheck leihe klausel ausstiegsklausel interesse kandidat
        poker deal bericht geruchte gerucht exklusiv offiziell fix perfekt bestatigt abschied zukunft sommer winter saison klub klubs
        flug anreise abflug rennen kaderumbau punkt sieg siege niederlage unentschieden remis dreier auftaktsieg heimsieg auswartssieg
        kantersieg umbau ausbau stadionbau schwung
        anlauf vorsprung ruckstand kraft mut ruhe luft atem chance jubel applaus lob spott hohn trost respekt schub gegentor gegentore
        elfmeter
        freistoss ecke eigentor platzverweis gelb rot schiedsrichter videobeweis linie mauer bank tribune kabine pause halbzeit schlussphase
        verein vereine pokalsieger meister vizemeister spitzenreiter zweitligist drittligist ligist anflug liga bundesliga trainer
        millionen mio euro summe paket bonus boni option kaufoption kaufpflicht vertragsende
        laufzeit jahr jahre woche tage stunden heute morgen gestern bald nun jetzt noch auch doch aber damit dabei zudem allerdings
        mundliche mundlicher sowohl weder entweder beim vom dank statt ausserdem ebenfalls allein sogar denn weil dass
        dort hier dann danach davor inzwischen mittlerweile schliesslich trotzdem dennoch sondern obwohl nachdem bevor falls
        hammer bombe knaller kracher uberraschung transferhammer neue neuer neues erste erster erstes zweite zweiter
        volle totale komplette endgultig endlich gute schlechte laut nachfrage fokus
        derzeit aktuell demnach berater spieler seite ziel plan wunsch ersatz nachfolger
        kollege kollegen kumpel konkurrent bruder erbe suche klarheit ernst abgang zugang neuzugang verbleib druck runde
        kontakt anfrage absage unterschrift tests untersuchung medien presse informationen konkurrenz interessent interessenten
        entscheidung angaben beteiligung erfolg spiel spiele tor tore mannschaft kader nationalmannschaft wm em europa champions league
        er sie es ihn ihm man sein seine ihr ihre beide alle kein keine nichts vor mit ohne fur gegen bei bis seit uber unter auf aus
        von wegen trotz wahrend sollte soll kann will hat ist war wird muss freitag zuletzt eigentlich eine_einigung der_deal
        bayern-profi anscheinend offenbar angeblich
        trikot trikots sponsor hauptsponsor ausruster puma adidas nike stadion fans tabelle punkte heimspiel derby pokal finale halbfinale
        trainingslager testspiel aufstellung noten note kritik sperre verletzung comeback ausfall diagnose pause einsatz debut rekord
        geld preis kosten gehalt gagen verlust gewinn markt marktwert bilanz haushalt plane zusage ruckkehr wiedersehen weg flirt absturz
        aufstieg abstieg klassenerhalt meisterschaft titel quote tabellenfuhrer spitze druck chance chancen hoffnung sorgen problem probleme
        ob chaos theater frage fragen antwort klartext ansage interview podcast video bilder fotos ticker live update kommentar analyse
        portrat
        mann jungs frauen manner ersatzmann verstarkung verstarkungen zugange abgange umbruch kaderplan kader rotation kapitansbinde
        innenverteidigung abwehr mittelfeld angriff sturm offensive defensive flugel zentrum torwartfrage nummer eins
        schock drama wirbel streit zoff arger krach abrechnung vorwurf gestandnis liebeserklarung treueschwur bekenntnis machtwort
        absprung vollzug bewegung dienstag mittwoch donnerstag samstag sonntag montag januar februar marz april mai juni juli august
        september oktober november dezember
        """,
    "fr": """
        le la les un une des du de au aux l d mercato officiel transfert transferts exclu info accord offre negociations visite medicale
        prolongation pret contrat avenir selon apres avec pour dans sur en et mais si ce cette il elle ils on qui que quand comment
        pourquoi aujourd hier demain premier premiere nouveau nouvelle grand depart arrivee piste interet cible dossier joueur club
        tant ensuite puis ainsi malgre depuis pendant entre vers contre sous sauf voila voici cela ca ceci celui celle ceux
        bombe enorme alerte attention derniere dernier premiers premieres discussions contacts reunion situation tous toutes
        tres trop peu beaucoup jamais rien personne aucun aucune autre autres leur leurs notre nos votre vos ici la-bas
        apparemment visiblement finalement officiellement reste restent manque attendu annonce priorite
        montant duree probleme resultat bref suite ainsi enfin reste place pas plus sans chez alors bonne bienvenue merci deja encore
        tout toujours son sa ses toutefois cependant pourtant neanmoins parallelement dommage jamais presque plusieurs certains
        achille duel bataille base troisieme quatrieme double triple coup cas feuilleton rebondissement point conference seance
        entrainement groupe
        compo
        composition blesse suspendu absent retour soir matin journee semaine confirme confirmee boucle bouclee refuse refusee signe
        signature arrive arrivent negocie negocient propose prevu prevue details chiffres formule operation objectif strategie
        nous avons sommes voulons devons pouvons cherchons savons jouons
        """,
}
