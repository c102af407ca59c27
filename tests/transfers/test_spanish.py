"""Spanish items over all stages, and the traps of Spanish headlines."""

from collections.abc import Callable

import pytest

from bot.transfers.model import Rumour

Told = Callable[..., list[str]]
Read = Callable[..., tuple[Rumour, ...]]

DEVELOPED_ON = {
    # interest
    "El Atlético de Madrid sigue de cerca a Álex Valle, lateral del Como.": ["Álex Valle: Como > Atlético Madrid, interest"],
    "Luis Milla está en la agenda del Sevilla.": ["Luis Milla:  > Sevilla, interest"],
    "El Aston Villa pretende a Fran García, lateral del Real Madrid.": ["Fran García: Real Madrid > Aston Villa, interest"],
    "Dani Olmo gusta mucho en el Bayern.": ["Dani Olmo:  > Bayern Munich, interest"],
    "Nico Paz, objetivo prioritario del Real Madrid para la próxima temporada.": ["Nico Paz:  > Real Madrid, interest"],
    "El Milan y la Juventus pujan por Robert Lewandowski.": [
        "Robert Lewandowski:  > AC Milan, interest",
        "Robert Lewandowski:  > Juventus, interest",
    ],
    "Mikel Merino suena para el Athletic.": ["Mikel Merino:  > Athletic Club, interest"],
    "El Girona quiere fichar al delantero del Elche Rafa Mir.": ["Rafa Mir: Elche > Girona, interest"],
    # enquiry
    "El Betis ha preguntado por Gonçalo Ramos, delantero del PSG.": ["Gonçalo Ramos: Paris Saint-Germain > Real Betis, enquiry"],
    "El Valencia pidió informes sobre Umar Sadiq a la Real Sociedad.": ["Umar Sadiq: Real Sociedad > Valencia, enquiry"],
    "El entorno de Isco ha recibido una llamada del Málaga.": ["Isco:  > Málaga, enquiry"],
    "Arthur Melo ha sido ofrecido al Girona.": ["Arthur Melo:  > Girona, enquiry"],
    "Primeros contactos entre el Villarreal y el Cagliari por Elia Caprile.": ["Elia Caprile: Cagliari > Villarreal, enquiry"],
    # talks
    "El Barcelona negocia con el Chelsea la cesión de Marc Cucurella.": ["Marc Cucurella: Chelsea > Barcelona, talks"],
    "Negociaciones avanzadas entre Atlético y Atalanta por Éderson.": ["Éderson: Atalanta > Atlético Madrid, talks"],
    "El Getafe está cerca de cerrar el fichaje de Luis Vázquez.": ["Luis Vázquez:  > Getafe, talks"],
    "El Rayo ultima la llegada de Gerard Gumbau, del Granada.": ["Gerard Gumbau: Granada > Rayo Vallecano, talks"],
    "El fichaje de Alberto Moleiro por el Villarreal está encarrilado.": ["Alberto Moleiro:  > Villarreal, talks"],
    # bid_expected
    "El Real Madrid prepara una oferta de 60 millones por Adam Wharton.": ["Adam Wharton:  > Real Madrid, bid_expected"],
    "El Al-Nassr presentará una oferta al Sevilla por Dodi Lukebakio.": ["Dodi Lukebakio: Sevilla > Al-Nassr, bid_expected"],
    "El Chelsea está dispuesto a pagar la cláusula de Jesús Rodríguez.": ["Jesús Rodríguez:  > Chelsea, bid_expected"],
    # bid
    "El Bayern ha presentado una oferta de 70 millones por Nico Williams.": ["Nico Williams:  > Bayern Munich, bid"],
    "El Newcastle ofrece 35 millones al Espanyol por Carlos Romero.": ["Carlos Romero: Espanyol > Newcastle United, bid"],
    "Hay una propuesta formal del Al-Hilal por Raphinha.": ["Raphinha:  > Al-Hilal, bid"],
    # bid_rejected
    "El Athletic rechaza una oferta del Tottenham por Oihan Sancet.": ["Oihan Sancet: Athletic Club > Tottenham Hotspur, bid_rejected"],
    "La Real Sociedad dice no a la primera oferta del Arsenal por Ander Barrenetxea.": [
        "Ander Barrenetxea: Real Sociedad > Arsenal, bid_rejected",
    ],
    "La oferta del Como por Mateo Joseph fue rechazada por el Mallorca.": ["Mateo Joseph: Mallorca > Como, bid_rejected"],
    # fee agreed
    "Acuerdo entre el Betis y el Manchester United por Joshua Zirkzee.": ["Joshua Zirkzee: Manchester United > Real Betis, fee_agreed"],
    "El Leganés acepta la oferta del Levante por Juan Cruz.": ["Juan Cruz: Leganés > Levante, fee_agreed"],
    "El Arsenal paga la cláusula de Martín Zubimendi.": ["Martín Zubimendi:  > Arsenal, fee_agreed"],
    # personal terms
    "El Atlético tiene un acuerdo con el jugador: Nahuel Molina.": ["Nahuel Molina:  > Atlético Madrid, personal_terms"],
    "Samu Omorodion da el sí al Chelsea.": ["Samu Omorodion:  > Chelsea, personal_terms"],
    # agreed
    "Acuerdo total: Johnny Cardoso será nuevo jugador del Atlético de Madrid.": ["Johnny Cardoso:  > Atlético Madrid, agreed"],
    "Fichaje cerrado: Álvaro Carreras al Real Madrid, trato hecho con el Benfica.": ["Álvaro Carreras: SL Benfica > Real Madrid, agreed"],
    # medical
    "Joan García pasa el reconocimiento médico con el Barcelona antes de firmar.": ["Joan García:  > Barcelona, medical"],
    "Thiago Almada aterriza en Madrid para pasar la revisión médica con el Atlético.": ["Thiago Almada:  > Atlético Madrid, medical"],
    # official
    "Oficial: Marcos Llorente ficha por el Sevilla hasta 2029.": ["Marcos Llorente:  > Sevilla, official"],
    "El Espanyol anuncia la incorporación del central Clemens Riedel, procedente del Darmstadt.": [
        "Clemens Riedel: SV Darmstadt 98 > Espanyol, official",
    ],
    "El Alavés cede a Carlos Protesoni al Mirandés.": ["Carlos Protesoni: Alavés > Mirandés, official"],
    # collapsed
    "Se cae el fichaje de Dani Ceballos por el Marsella.": ["Dani Ceballos:  > Olympique de Marseille, collapsed"],
    "El Sevilla se retira de la puja por Juanlu.": ["Juanlu:  > Sevilla, collapsed"],
    "El Barcelona descarta el fichaje de Luis Díaz.": ["Luis Díaz:  > Barcelona, collapsed"],
    # denied
    "El Barcelona no venderá a Fermín López al Chelsea.": ["Fermín López: Barcelona > Chelsea, denied"],
    "El Real Madrid no tiene interés en Rodri.": ["Rodri:  > Real Madrid, denied"],
    "Vinícius se queda en el Real Madrid.": ["Vinícius: Real Madrid > , denied"],
    # renewal
    "Pedri renueva con el Barcelona hasta 2031.": ["Pedri: Barcelona > (stays), official"],
    "El Atlético negocia la renovación de Pablo Barrios.": ["Pablo Barrios: Atlético Madrid > (stays), talks"],
    "Gavi rechaza la oferta de renovación del Barcelona.": ["Gavi: Barcelona > (stays), bid_rejected"],
    # available
    "Ronald Araújo quiere salir del Barcelona.": ["Ronald Araújo: Barcelona > , available"],
    "El Valencia escucha ofertas por Cristhian Mosquera.": ["Cristhian Mosquera: Valencia > , available"],
    # traps
    "El Betis busca delantero para la próxima temporada.": [],
    "El entrenador Marcelino García renueva con el Villarreal.": [],
    "El Celta gana al Osasuna con gol de Borja Iglesias.": [],
    "El Barcelona anuncia un acuerdo de patrocinio con una empresa tecnológica.": [],
    "Pepe Bordalás, técnico del Getafe, pide fichajes.": [],
    "Aymeric Laporte, que llegó al Athletic procedente del Al-Nassr en 2025, marcó ante el Alavés.": [],
    "El Sevilla quiere a Manu Sánchez para sustituir a Adrià Pedrosa.": ["Manu Sánchez:  > Sevilla, interest"],
    "Según Marca, el Real Madrid sigue a Ibrahima Konaté.": ["Ibrahima Konaté:  > Real Madrid, interest"],
    "El Atlético, interesado en el argentino Nico González, de la Juventus.": ["Nico González: Juventus > Atlético Madrid, interest"],
    "Marc Casadó, cerca de ser nuevo jugador del Betis, según informa Relevo.": ["Marc Casadó:  > Real Betis, talks"],
    "El PSG niega que negocie por Lamine Yamal.": ["Lamine Yamal:  > Paris Saint-Germain, denied"],
    "Todavía no hay acuerdo entre Betis y Fiorentina por Rolando Mandragora, siguen negociando.": [
        "Rolando Mandragora: Fiorentina > Real Betis, talks",
    ],
}  # fmt: skip


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_developed_on(text: str, told: Told) -> None:
    assert told(text) == DEVELOPED_ON[text]


@pytest.mark.parametrize("text", DEVELOPED_ON)
def test_only_spanish_words_fire(text: str, read: Read) -> None:
    assert {rumour.rule[:2] for rumour in read(text)} <= {"es"}
