"""Words by which a name of several is that of a firm, an office, a building or a show, and of nobody: "Adelaide Photography"."""

from bot.transfers.vocabulary import word_set

BODIES = word_set(
    """
    maccabi hapoel beitar dinamo dynamo lokomotiv spartak shakhtar zrinjski hajduk partizan deportivo atletico sporting racing olympique
    stade borussia eintracht fortuna arminia wanderers rovers athletic united
    committee commission committees board council agency agencies association federation federations foundation trust holdings group
    groupe gruppo grupo management sports investments investment capital ventures consortium company corporation ltd limited llc plc
    inc gmbh bank insurance versicherung assicurazioni seguros assurances airways airlines airline energy motors dynamics photography
    media productions studios pictures books bet betting casino crypto app podcast podcasts newsletter briefing show radio tv channel
    news award awards cup trophy shield festival conference summit convention tournament championship championships league university
    college school academy institute hospital clinic hotel airport station stadium stadion stadio estadio stade arena ground terminal
    tower museum cathedral court tribunal ministry government parliament police code act treaty supervisory ayuntamiento comune mairie
    prefecture regione gobierno governo rathaus abbonamenti abonos abonnements dauerkarten architects consulting solutions
    estate complex facility mansion disciplinary article draft fantasy livescore transfermarkt fc afc sc cf
    """
)
"""Not among them what is also a surname: Park, Street, Green, Lane, Stand."""
