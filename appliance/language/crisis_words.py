"""What the danger that somebody takes his life sounds like.

Patterns as in patterns.py, over plain words. A missed emergency is the worst error, a false alarm the second worst.
"""

CRISIS = """
will|möchte|mag|wollte|kann|würde ?so ?einfach ?echt ?wirklich ?eigentlich nicht|nimmer ?mehr ?weiter leben|weiterleben !wie
nicht mehr|länger ?so leben|weiterleben will|möchte|mag|wollen|kann
nimmer leben|weiterleben
nicht mehr leben !wie|ohne|mit
lebensmüde
will|möchte|würde|wollte ?nur ?einfach ?am ?liebsten ?noch ?lieber sterben
nur noch ?einfach sterben
sterben will|möchte|wollen
will|möchte ?nur ?einfach ?lieber tot sein
wäre|wär ich ?doch ?nur ?lieber ?am ?liebsten ?besser ?schon tot|gestorben
liebsten wäre|wär ich tot|gestorben|nicht
lieber tot ?als $
lieber|besser|liebsten tot sein|wäre|wär|zu
wünschte|wünsche .. ich|wäre|wär tot
bringe|bring ?ich mich ?jetzt ?heute ?morgen ?sonst ?noch ?wirklich ?irgendwann um
ich bringe|bring mich .. um
mich .. ?selbst ?einfach umbringen|umzubringen|umbringe|umgebracht|töten|umbracht
sich .. ?selbst ?einfach umbringen|umzubringen|umbringt|umgebracht|töten
bringt sich ?heute ?sonst ?noch ?jetzt ?vielleicht um
<self>|mir|ihr|ihm .. das leben ?zu nehmen|nehme|nimmt|genommen
das leben nehmen|nehme
nimmt|nehme sich|mir .. das leben
selbstmord*
suizid*
selbsttötung
freitod
mir|sich|ihr ?sonst ?noch ?jetzt ?heute was|etwas|gewalt an|anzutun|antun|antue|antut|angetan|anzutue|antuen
was ich mir antue|antun|antu|antäte
ich mir ?sonst ?noch ?was ?etwas antue|antun|antu|antäte
tue|tu|tut mir|sich ?sonst ?noch ?heute was|etwas an
ritzt|ritze|ritzen sich|mich
<self> ?wieder ?immer ?ständig ritzen|geritzt|ritze
<self> .. selbst|selber ?zu verletzen|verletzt|verletze|verletzten
selbstverletz*
<self> .. ?zu erschießen|erschieße|erhängen|erhänge|aufhängen|aufhänge|vergiften|ertränken|vergifte|aufzuhängen|erschießt|aufgehängt
pulsadern|pulsader|adern .. aufschneiden|auf|aufgeschnitten|aufzuschneiden
springe|springen|spring|springt|werfe|stürze|schmeiße|werfen|stürzen|schmeißen|schmeiß|werf & brücke|dach|balkon|zug|bahn|fenster|gleise|hochhaus|straßenbahn|auto|hochhaus
dach|brücke|balkon|geländer|gleisen|hochhaus & springen|springe|runter|will
vor ?den ?die ?einen ?das zug|bahn|lkw|auto werfen|springen|schmeißen|werfe|springe|legen|fahren|stürzen
kein*|keinen|keine|nicht ausweg ?mehr
sehe keinen|kein|kaum ausweg|weg ?mehr
<no> sinn ?mehr & leben|alles|sehe|weiter|weiterzumachen
kein*|keinen|keine sinn mehr
leben .. sinnlos|wertlos
alles sinnlos|hoffnungslos & leben|mehr|will|kann
mache|mach|machen|setze|setzen|bereite .. ganzen|allem|leben|qual .. ein ende
ganzen|allem|leben .. ein ende ?zu setzen|machen|mache|bereiten|setze|bereite
schluss mit ?dem ?diesem ?meinem leben|allem
mache|mach|machen .. heute|jetzt|endgültig ?noch schluss & alles|vorbereitet|leben|vorbei|abschied|tabletten
mit ?dem|meinem leben .. abgeschlossen|schluss
leben .. abgeschlossen & ich|mit
abschiedsbrief*
nicht|nimmer ?mehr aufwachen & will|möchte|mehr|einfach
will|möchte ?einfach ?nur ?am ?liebsten nicht|nimmer mehr aufwachen|existieren
für immer einschlafen|schlafen|weg
einschlafen und ?nie ?nicht ?nimmer ?mehr aufwachen
nicht|nimmer ?mehr da wäre|wär|bin & besser|lieber|wenn|liebsten
besser & tot & alle|wäre|dran|ich
alle|anderen|familie|kinder & besser & dran & ohne & mich
besser dran ohne mich
niemand|keiner würde mich vermissen
alles ?endlich aufhört|vorbei|aus & will|möchte|soll|wünsche & ich
will|möchte dass .. aufhört|vorbei .. !husten|schmerzen
kann nicht|nimmer mehr & will|mag & nicht|nimmer & ich
tabletten|pillen|schlaftabletten gesammelt|gehortet|zurückgelegt
tabletten & alle|ganze & nehmen|schlucken & will|werde|jetzt|gleich
umzubringen
erschießen & droht|will|sich|mich|werde
droht .. ?sich ?damit ?zu umzubringen|umbringen|springen|umbringt
todessehnsucht|sterbewunsch
<no> lebenswillen|lebenslust|lebensmut|lebenskraft ?mehr
will|möchte|mag ?ich ?einfach nicht|nimmer ?mehr da sein
stehe|steh|sitze|sitzt|steht & gleisen|brüstung|geländer|hochhaus|brückengeländer|bahngleisen
stehe|steh|sitze ?hier ?schon ?oben auf ?der ?einer ?dem ?einem brücke|dach|fensterbrett|fenstersims|balkonbrüstung
auf ?den ?die gleise|gleisen|schienen & lege|liege|setze|gehe|will|laufe
pistole|gewehr|waffe|revolver & sitzt|küche|sagt|schluss|droht|will|kopf|mund|hat
arme|arm|handgelenk|handgelenke|beine|unterarme|unterarm|oberschenkel & aufgeschnitten|geritzt|ritze|schneide|ritzt|aufschneiden|aufgeritzt & mir|sich|mich|selbst
will|möchte|wollte ?ich ?ja ?auch nicht|nimmer ?mehr .. kann nicht|nimmer ?mehr
macht|mache|mach ?er ?sie ?ich ?jetzt ?heute schluss & pistole|leben|tabletten|strick|allem|abschied
leben ?hier ?jetzt ?einfach beenden|beende|beendet|wegwerfen|wegschmeißen
<no> kraft|lust|mut|energie|willen ?mehr .. leben|weiterleben
will|möchte|mag .. niemandem|keinem|euch|ihr ?mehr .. last fallen
zur last & sterben|tot|ende|weg|besser
ich mache|mach ?jetzt ?dem ?heute ein ende
wäre|wär ich .. nicht|nimmer ?mehr da
gehe|geh|springe|spring|laufe|lauf ?jetzt ?gleich ?heute .. von ?der ?einer brücke
brücke & gehe|geh|springe|stehe & jetzt|mehr|will|nicht
vors|vorn|ins auto|zug|bahn|wasser laufen|springen|gehen|werfen & will|möchte|werde|gehe
strick & hand|hals|habe|baum|schon|gekauft|liegt
überdosis|tabletten & vor & mir & liegen|liegt|nehme
überdosis nehmen|nehme & will|werde|jetzt|möchte
niemand|keiner braucht|vermisst mich
nicht mehr auf ?dieser welt
von dieser welt ?gehen|verschwinden|weg
will|möchte ?nur ?einfach ?am ?liebsten ?für ?immer verschwinden|einschlafen|weg ?sein & immer|mehr|alles|leben
kann ?ich ?einfach nicht|nimmer mehr .. und will nicht|nimmer ?mehr
kein grund ?mehr .. leben|weiterzuleben
keinen grund ?mehr .. leben|weiterzuleben
weiterzuleben
am ende & leben & ich & bin|kann|will
waffe|pistole|gewehr|messer & kopf|mir|mich|sich|schläfe & umbring*|drücke|ab|hält|halte|schieße|will|stech*
abschied|verabschiede*|verabschiedet & leben|welt|für|immer & nehme|habe|mich|sich
gedanken & umzubringen|sterben|tod|suizid*|umbringen & mich|ich|habe|sich|immer|ständig|dauernd
denke .. an|ans sterben|selbstmord|tod
strick & nehme|nehmen|hole|holen|hängen
"""
