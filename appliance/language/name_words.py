"""Words around names, and words that are none."""

from appliance.language.word_lists import lines_of, word_set

TITLES = word_set(
    """herr herrn frau fräulein doktor doktorin dr professor professorin prof diplom ingenieur dipl ing magister med"""
)

PARTICLES = word_set(
    """von vom van zu zur zum de del della di da dos du la le les el al ben bin ibn abu der den dem und auf ter ten
    ten’s af zum o mac mc san st sankt abd"""
)
"""Words that can begin a family name. Only those in LEADING may stand first."""
LEADING = word_set(
    """von vom van zu zur zum de del della di da dos du la le el al ben ibn abu ter ten mac mc san st sankt abd"""
)
FOLLOWING = word_set("der den dem la las los le les und zu el al")
RAISED = word_set("el al la le ben abu ibn mac mc san st sankt della del di abd")
"""Particles that are written with a capital letter; the others stay small."""


def _cues(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(line.split()) for line in lines_of(text))


# The name follows, and no other question could be answered so.
SURE = _cues("""
    mein name ist
    mein name wäre
    mein name lautet
    mein name war
    mein name is
    meine name ist
    meine name is
    mein voller name ist
    der name ist
    der name lautet
    der name wäre
    name ist
    mein nachname ist
    mein nachname lautet
    mein familienname ist
    nachname ist
    nachname
    familienname ist
    familienname
    ich heiße
    ich heiß
    ich heisse
    i heiß
    heiße ich
    hier ist
    hier is
    hier spricht
    hier wäre
    es spricht
    am apparat ist
    am telefon ist
    auf den namen
    auf den nachnamen
    unter dem namen
    unter dem nachnamen
    sie sprechen mit
""")
# The name follows where one was asked for, or where a title makes it one.
WHEN_ASKED = _cues("""
    ich bin
    i bin
    ich bins
    ich bin es
    ich nenne mich
    ich hieß
    da ist
    spricht
    gestatten
    zuname
    name
    name lautet
    is der name
    mein name
    mit namen
    er heißt
    sie heißt
    die patientin heißt
    der patient heißt
    das kind heißt
    mein sohn heißt
    meine tochter heißt
    meine mutter heißt
    mein vater heißt
    mein mann heißt
    meine frau heißt
    für den patienten
    für die patientin
    für meinen sohn
    für meine tochter
    für meine mutter
    für meinen vater
    für meinen mann
    für meine frau
    für meine oma
    für meinen opa
""")
# The name went before.
AFTER = _cues("""
    mein name
    ist mein name
    is mein name
    ist der name
    ist mein nachname
    ist der nachname
    heiße ich
    heiß ich
    heißt er
    heißt sie
    am apparat
    am telefon
    hier
    spricht
    mit namen
""")

FILLERS = word_set(
    """ja äh ähm öh hm also nun na guten tag morgen abend hallo moin servus grüß gott bitte gern gerne okay ok so und
    schönen das ist doch natürlich klar jawohl jo genau danke nochmal noch mal einmal sagte schon der die ein
    eine wäre dann ach nee nein nö äm mh hmm tach den dem halt eben sofort aber ne grüezi abermals erneut wie
    gesagt gesagt jetzt gut"""
)
STOPS = word_set(
    """gar keinsten dagegen sehen zusammen test is dat depressiv todmüde allergisch heiser ohnmächtig gestorben worden
    gestochen wohin wende herzlichen dank herzen wichtig nötig notwendig zwingend erforderlich möglich unmöglich peinlich unangenehm unnötig überflüssig bekannt
    falsche richtige karte akte computer system dings später gleich bald eilig dran sparen wissen gesehen gesprochen verrate
    verraten nenn sag verheiratet ledig geschieden rentner rentnerin zahl wert grund schluss ende anfang frechheit
    unverschämt unverschämtheit witzig lustig traurig schlimm ernst spaß glaube denke finde meine meint meinen kenne kennt
    kennen duzen siezen roboter bescheuert verrückt logisch unlogisch selbstverständlich seltsam neugierig zuständig
    verhindert erkältet beschäftigt umgezogen verletzt verwirrt behindert schwerhörig blind taub
    ich du er sie es wir ihr mich mir mein meine meiner meinem meinen dich dir ihn ihm ihnen uns euch unser unsere
    ihre ihren ihrem sein seine seinen man wer was wie wo wann warum wieso weshalb welche welcher welches wozu
    womit wofür dass weil wenn ob als denn damit sondern aber oder und auch nur noch schon mal nicht nichts kein
    keine keinen keiner nie niemand nein ja doch jetzt heute gestern hier da dort dann so sehr ganz zu zum zur
    im in am an auf aus bei beim mit nach um unter über vor von für gegen ohne bis seit durch wegen gehört ist
    sind war waren bin bist seid wird werden wurde wäre hat habe haben hatte hätte hab kann können könnte will
    wollen wollte möchte möchten mag muss müssen müsste soll sollen sollte darf dürfen würde gibt geht gehts
    ging kommt komme kommen kam macht mache machen tut tue tun sagt sage sagen sagte weiß weiss wissen wusste
    brauche brauchen bräuchte braucht rufe ruf rufen spreche sprechen spricht heiße heißt heißen nenne geboren
    geborene geborener geb wohne wohnhaft buchstabiere buchstabiert schreibt schreibe geschrieben nummer
    telefonnummer handynummer telefon handy adresse termin termine rezept überweisung krankschreibung praxis
    arzt ärztin doktorin arztpraxis geburtsdatum geburtstag name namen nachname vorname nachnamen vornamen
    familienname bitte danke gern gerne hallo guten tag morgen abend uhr tage woche monat jahr stunde minute
    moment augenblick sekunde falsch richtig stimmt genau egal ahnung frage antwort verstanden verstehe
    verstehen gehört höre hören nochmal wieder warten warte eben gerade schnell langsam langsamer laut lauter
    leise etwas alles viel wenig mehr weniger gut schlecht krank müde gesund schwanger alt jung neu neue neuer
    patient patientin kassenpatient privatpatient versichert sache ding das der die den dem des ein eine einer
    einem einen eines dieser diese dieses jener jede jeder selbst selber eigentlich einfach wirklich vielleicht
    wahrscheinlich bestimmt sicher natürlich klar okay ok leider lieber dazu darüber davon dafür damals dabei
    darum deshalb deswegen trotzdem außerdem übrigens jemand jemanden irgendwie irgendwo irgendwas tut mann frau
    kind kinder sohn tochter mutter vater oma opa bruder schwester freund freundin nachbar kollege schon
    nochmals montags dienstags mittwochs donnerstags freitags anonym geheim privat persönlich dringend notfall
    hilfe absagen verschieben verlegen buchen ausmachen fragen impfen impfung blutabnahme vorsorge untersuchung
    kontrolle roboter maschine computer mensch quatsch blödsinn scheiße mist idiot arschloch tschüss wiederhören
    wiedersehen zurück buchstabieren gespeichert daten erst zuerst zweite dritte erste letzte nächste jahre
    jahren seid euer eure ebenfalls einverstanden vergessen auflegen lege leg wollen gesagt gemeint gedacht
    gemacht getan lassen lass gehen stehen liegt liegen sitze komisch blöd kompliziert schwierig einfacher
    normal ganzen halt eh echt voll total äh ähm öh hm hä aha ach oh na ne nee nö tja mhm ups moin servus anders
    andere anderer anderen anderes besser ungern zwar wohl erlaubt geheimnis herr fräulein wort worte deutsch
    sprache abc buchstabe buchstaben bindestrich doppel strich dings dingsbums sowas soweit spät später früher
    früh vormittag nachmittag mittag abends morgens nachmittags vormittags übermorgen kommende kommenden
    nächsten nächster halb viertel dreiviertel gegen zirka circa ungefähr möglichst bald sofort irgendwann egal
    weh schmerzen kopfschmerzen fieber husten schnupfen bauch bauchschmerzen rückenschmerzen niemals angaben
    angabe auskunft keinem keinesfalls los fertig draußen drin oben unten links rechts kalt warm heiß laut ruhig
    schade pech glück super toll prima perfekt wunderbar klasse passt ordnung problem recht nett freundlich
    danke dankeschön entschuldigung verzeihung sorry mama papa enkel enkelin verwandte betreuer betreuerin
    pflegedienst apotheke krankenhaus labor klinik krankenkasse verbinden verbunden verwählt zuhause daheim
    arbeit büro unterwegs auto null hundert tausend plus"""
)
"""Words that are no part of a name when somebody is merely talking."""

NUMBER_NAMES = word_set("eins zwei drei vier fünf sechs sieben neun zehn elf zwölf zwanzig")

FIRST_NAMES = word_set(
    """adam adele adelheid ahmed ahmet aische albert alessandro alex alexander alexandra alfons alfred ali alice alina
    alma alois aleksandra amelie amir ana anastasia andrea andreas andrej andré angela angelika anika anja anke
    anna annalena anne anneliese annemarie annegret annette annika anton antonia antonio aras ariane armin arne
    arno arthur astrid august axel ayla ayse barbara bastian beate beatrix bela ben benedikt benjamin benno
    bernd bernhard berta bertold bettina bianca birgit birgitta birte björn bodo boris brigitte britta bruno
    burkhard can carina carl carla carlos carmen carola caroline carsten caspar cecilia cedric cem charlotte
    chiara chris christa christel christian christiane christina christine christoph christopher clara clarissa
    claudia claus clemens conny constanze cora cornelia corinna dagmar damian daniel daniela daria david debora
    deniz dennis detlef detlev diana dieter dietmar dietrich dimitri dirk dominik dominique dora doreen doris
    dorothea dorothee dragan dunja eberhard eckhard edeltraud edgar edith eduard egon ekaterina elena eleonore
    elfriede elias elif elisa elisabeth elke ella ellen elli elmar elsa elsbeth else emil emilia emily emine
    emma emmanuel enno enrico erhard eric erich erik erika erna ernst erwin esra esther eugen eva evelyn ewald
    fabian fatih fatima fatma felicitas felix ferdinand finn fiona florentine florian frank franz franziska
    frauke frederik frida frieda friedhelm friedrich fritz gabi gabriel gabriele gebhard georg gerald gerd gerda
    gerhard gerlinde gernot gero gertraud gertrud gesa giovanni gisbert gisela gitta giulia gottfried greta
    gregor grete guido gundula günter günther gustav hakan halil hanna hannah hannelore hannes hans hansi harald
    hartmut hasan hassan hauke hedwig heide heidemarie heidi heike heiko heiner heinrich heinz helena helene
    helga helge hella hellmut helmut hendrik henning henriette henry herbert hermann herta hilde hildegard
    hiltrud holger horst hubert hüseyin ibrahim ida igor ilka ilona ilse imke ina ines inga inge ingeborg ingo
    ingrid irene irina iris irma irmgard isabel isabell isabella isabelle ismail ivan ivana ivonne jacqueline
    jakob jan jana janina janine jannik jasmin jean jens jennifer jenny jessica jo joachim jochen joel johann
    johanna johannes jolanda jonas jonathan jörg jörn josef josefine joseph joshua josip juan judith jule julia
    julian juliane julius jürgen jutta kai karin karl karla karlheinz karolina karoline karsten kaspar katarina
    katharina käthe kathrin katja katrin kemal kerstin kevin kilian kim kirsten klara klaus konrad konstantin
    konstanze kornelia kristian kristin kristina kurt lara larissa lars laura laurenz lea leah lena leni lennart
    leo leon leonard leonie leopold levin liane lina linda linus lisa liselotte lorenz lotte louis louisa luca
    lucas lucia lucie ludger ludwig luis luisa luise lukas lutz lydia magda magdalena maike malte mandy manfred
    manuel manuela mara marc marcel marco marcus mareike maren margareta margarete margarethe margit margot
    margret maria marianne marie marija marina mario marion marisa marius mark marko markus marlene marlies
    marlis marta martha martin martina marvin mathias mathilde matteo matthias mattis max maximilian mechthild
    mehmet melanie melissa merle meike mia michael michaela michel miguel mike mila milan milena mina mira
    miriam mirjam mirko mohamed mohammed monika monique moritz murat mustafa nadine nadja nancy natalia natalie
    natascha nele nicki niclas nico nicola nicolas nicole niels niklas niko nikola nikolaus nikos nils nina noah
    nora norbert nour nuri olaf ole oleg olga olivia oliver omar onno oskar osman oswald otto pascal patricia
    patrick patrizia paul paula pauline pedro peer peggy peter petra phil philip philipp pia rafael raimund
    rainer ralf ralph ramona raphael rebecca regina regine reiner reinhard reinhold renate renata ria ricarda
    richard rita robert roberto robin roger roland rolf roman romy ronald ronja ronny rosa rosemarie rosi rosina
    roswitha rudi rudolf ruth sabine sabrina salma samira samuel sandra sandro sandy sara sarah sascha saskia
    sebastian selina selma sepp serkan sergej sibylle siegfried sieglinde sigrid silke silvana silvia simon
    simone sina slobodan sofia sofie sonja sophia sophie stefan stefanie steffen steffi stella stephan stephanie
    susanna susanne svea sven svenja svetlana swetlana sybille sylvia tamara tanja tatjana tatiana teresa thea
    theo theodor theresa therese thilo thomas thorben thorsten tilman tim timo tina tobias tom toni torben
    torsten traude traudl traute trude tristan udo ulf uli ulla ulrich ulrike ursel ursula ute uta uwe valentin
    valentina vanessa vera verena veronika viktor viktoria vincent viola volker waldemar walburga walter
    waltraud wanda werner wiebke wilfried wilhelm wilhelmine willi william wladimir wolf wolfgang wolfram xaver
    yannick yasemin yasmin yildiz yusuf yvonne zoe öznur ömer mehmet nguyen thi gudrun"""
) - {"nguyen", "yildiz", "wolf"}
ALSO_FAMILY = word_set(
    """adam albert alexander anton arnold august benedikt bernhard bruno carl christian clemens conrad daniel david
    dietrich eberhard ernst erhard eugen felix franz frank friedrich fritz georg gerhard günther gottfried
    gustav hans hartmut heinrich heinz helmut henning hermann horst hubert jakob jan jens johann johannes john
    josef joseph julius kaspar kilian konrad kurt lorenz ludwig lukas lutz markus martin mathias matthias max
    michael michel moritz nikolaus oswald otto paul peter philipp reinhard reinhold richard robert roland rolf
    rudolf samuel sebastian seifert siegfried simon stefan stephan theodor thomas ulrich valentin vincent volker
    walter werner wilhelm wolfram xaver ali ibrahim hassan hasan ahmed mohammed ivan omar kim rosa franke wolf
    lang hinrich erich leo leopold"""
)
"""First names that are family names as well: alone, where a name was asked for, they are taken for the family name."""
COMMON_FAMILY = word_set(
    """müller schmidt schneider fischer weber meyer wagner becker schulz hoffmann schäfer koch bauer richter klein wolf
    schröder neumann schwarz zimmermann braun krüger hofmann hartmann lange schmitt werner schmitz krause meier
    lehmann schmid schulze maier köhler herrmann könig mayer huber kaiser fuchs peters lang scholz möller weiß
    jung hahn schubert vogel friedrich keller günther frank berger winkler roth beck lorenz baumann franke
    albrecht schuster simon ludwig böhm winter kraus schumacher krämer vogt stein jäger otto sommer groß seidel
    heinrich brandt haas schreiber graf schulte dietrich ziegler kuhn kühn pohl engel horn busch bergmann yilmaz
    kaya demir"""
)
