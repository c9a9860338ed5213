# ruff: noqa: E501 - one text to a line
"""Goals that are promised, wished for, described and asked for, in voices of many kinds, and what only sounds so."""

from __future__ import annotations

import pytest
from made_documents import document, heading, item, paragraph, row

from compliance.documents.model import Block
from compliance.offers.facts.goals import extract_learning_goals
from compliance.offers.model import OfferText
from compliance.offers.outline import outline

T = ("Nr.", "Ordregivers spørgsmål", "Tilbudsgivers svar")

TEXTS: list[tuple[str, list[Block], list[str]]] = [
    # answered question, promise in the first sentence
    ("a promise in the answer", [heading("Om dagene", 2), paragraph("Hvad får I så for pengene? Jeg tør godt love, at I bliver dygtigere til at lede fagligt. I får øje på, hvor mange måder man kan lede på. I ved også, hvad der er nyt i læreplanen. Modstand kommer vi forbi på dag to.")], ["I bliver dygtigere til at lede fagligt", "I får øje på, hvor mange måder man kan lede på", "I ved også, hvad der er nyt i læreplanen"]),
    ("we dare promise", [paragraph("Hvad kan I bruge det til? Vi tør love jer, at I går hjem med tre nye måder at spørge på. I bliver også bedre til at se, hvad der sker på stuen.")], ["I går hjem med tre nye måder at spørge på", "I bliver også bedre til at se, hvad der sker på stuen"]),
    ("a guarantee alone", [paragraph("Jeg garanterer, at du bliver skarpere til at se læringsmiljøet på din egen stue.")], ["du bliver skarpere til at se læringsmiljøet på din egen stue"]),
    ("a promise of lunch", [paragraph("Jeg tør godt love, at frokosten er god, og at I ikke kommer til at kede jer.")], []),
    # "can be described so"
    ("the gain described", [heading("4. Delydelse A", 2), paragraph("Udbyttet kan beskrives sådan: Lederen står stærkere i at lede pædagogiske processer. Vedkommende har indsigt i, hvordan man fornyer en praksis. Lederen har desuden viden om det nye i læreplanen. Om samspillet med fyrtårnet holdes et kort oplæg på dag to.")], ["Lederen står stærkere i at lede pædagogiske processer", "Vedkommende har indsigt i, hvordan man fornyer en praksis", "Lederen har desuden viden om det nye i læreplanen"]),
    ("the gain in short", [heading("Om forløbet", 2), paragraph("Udbyttet er kort fortalt dette: Dagplejeren kender sit eget hjem som læringsmiljø. Hun tør prøve nyt af. Hun kan fortælle forældrene om det.")], ["Dagplejeren kender sit eget hjem som læringsmiljø", "Hun tør prøve nyt af", "Hun kan fortælle forældrene om det"]),
    # a fulfilled one
    ("one who has completed", [heading("5. Delydelse B", 2), paragraph("Et fyrtårn, der har fuldført delydelsen,"), item("har fået mere viden om at udfylde rollen"), item("kan gå sammen med kolleger om at planlægge"), item("har øvet sig i at omsætte planen til daglig praksis")], ["har fået mere viden om at udfylde rollen", "kan gå sammen med kolleger om at planlægge", "har øvet sig i at omsætte planen til daglig praksis"]),
    ("a leader who has been along", [heading("Delaftale 2", 2), paragraph("En leder, som har gennemført forløbet:"), item("leder samtaler om børns trivsel med større sikkerhed"), item("kender tre måder at følge op på")], ["leder samtaler om børns trivsel med større sikkerhed", "kender tre måder at følge op på"]),
    ("one who comes home", [heading("Forløbet", 2), paragraph("Den dagplejer, der kommer hjem fra kurset,"), item("ser sine egne rutiner med nye øjne"), item("kan begrunde sine valg over for forældrene"), item("har prøvet to temaer af")], ["ser sine egne rutiner med nye øjne", "kan begrunde sine valg over for forældrene", "har prøvet to temaer af"]),
    ("one who may take part", [heading("Hvem kan komme med?", 2), paragraph("En leder, der tilmelder sig,"), item("har mindst et års erfaring"), item("kan undværes i tre dage")], []),
    ("one who takes the exam", [heading("Prøve", 2), paragraph("Den studerende, der går til prøven,"), item("kan redegøre for pensum"), item("har afleveret en opgave på ti sider")], []),
    # we as participants
    ("the meaning, told by one of us", [heading("Nu er det vores tur", 2), paragraph("Meningen er, siger Mads, at vi tager hjem med noget i rygsækken: Vi skal blive bedre til at planlægge vores dage. Vi skal kende de særlige muligheder i et hjem. Vi skal kunne arbejde sammen om at planlægge. Og så skal vi have arbejdet med at få læreplanen omsat til hverdag.")], ["Vi skal blive bedre til at planlægge vores dage", "Vi skal kende de særlige muligheder i et hjem", "Vi skal kunne arbejde sammen om at planlægge", "Og så skal vi have arbejdet med at få læreplanen omsat til hverdag"]),
    ("we among ourselves", [heading("Kursus i april", 2), paragraph("Når vi kommer hjem, skal vi være blevet skarpere til at se hverdagens læring. Vi skal også kunne forklare forældrene, hvad læreplanen er.")], ["Når vi kommer hjem, skal vi være blevet skarpere til at se hverdagens læring", "Vi skal også kunne forklare forældrene, hvad læreplanen er"]),
    ("what we must see to", [heading("Praktisk", 2), paragraph("Vi skal kunne se fakturaen senest i maj. Vi skal kende antallet af deltagere inden sommerferien.")], []),
    ("what a house must", [heading("Om os", 2), paragraph("Vi skal blive bedre til at svare på mails. Vi skal kende vores kunder.")], []),
    # wanting
    ("I want you to go home", [heading("Hvad du går derfra med", 2), paragraph("Gennem alle tre dage kredser vi om dig som den, kollegerne kommer til. Jeg vil gerne have, at du rejser hjem og er klogere på fyrtårnsrollen. Du lærer at styre en faglig samtale. Og du bliver i stand til at planlægge sammen med din leder.")], ["du rejser hjem og er klogere på fyrtårnsrollen", "Du lærer at styre en faglig samtale", "Og du bliver i stand til at planlægge sammen med din leder"]),
    ("an aim under a theme, after goals", [heading("Udbytte", 2), paragraph("Du lærer at styre en faglig samtale. Du bliver i stand til at planlægge sammen med din leder."), heading("Læreplanen", 2), paragraph("Den er stoffet hver dag. Målet er, at du har prøvet et tema af hjemme.")], ["Du lærer at styre en faglig samtale", "Du bliver i stand til at planlægge sammen med din leder", "du har prøvet et tema af hjemme"]),
    ("therefore you are also to", [heading("Det går du hjem med", 2), paragraph("Du lærer at styre en faglig samtale."), paragraph("Et hus, der aldrig forstyrres, stivner. Derfor skal du også have blik for, hvor en forstyrrelse kan gøre godt, og kunne skabe den.")], ["Du lærer at styre en faglig samtale", "Derfor skal du også have blik for, hvor en forstyrrelse kan gøre godt, og kunne skabe den"]),
    # demands in a table: which abilities
    ("abilities asked for", [heading("Delaftale 2", 2), row(*T), row("2.11", "Fokus", "Fyrtårnet som ressourceperson"), row("2.12", "Hvilke evner styrkes?", "Deltageren bliver bedre til at analysere og til at planlægge et udviklingsforløb.")], ["Deltageren bliver bedre til at analysere og til at planlægge et udviklingsforløb"]),
    ("competences asked for", [heading("Delaftale 1", 2), row(*T), row("3", "Hvilke kompetencer opnås?", "Lederen kan lede en faglig samtale. Lederen kender læreplanens mål."), row("4", "Prøve", "Mundtlig")], ["Lederen kan lede en faglig samtale", "Lederen kender læreplanens mål"]),
    ("what the participants shall be able to", [heading("Besvarelse", 2), row(*T), row("7", "Hvad skal deltagerne kunne efter kurset?", "De kan lægge en plan for læringsmiljøet. De tør ændre den.")], ["De kan lægge en plan for læringsmiljøet", "De tør ændre den"]),
    ("goals and means side by side", [heading("Mål og vej", 2), row("Mål", "Sådan når vi det"), row("Lederen kender flere måder at lede fagligt på", "Oplæg og rollespil på dag 1"), row("Lederen har oversat læreplanen til sin hverdag", "Prøvehandling mellem dagene"), row("Lederen kan arbejde sammen med fyrtårnet", "Makkeropgave på dag 2")], ["Lederen kender flere måder at lede fagligt på", "Lederen har oversat læreplanen til sin hverdag", "Lederen kan arbejde sammen med fyrtårnet"]),
    ("goals by kind in a form", [heading("Læringsmål", 2), row("Viden", "Du har viden om læreplanens grundlag."), row("Færdigheder", "Du kan tilrettelægge et læringsmiljø."), row("Kompetencer", "Du kan indgå i samarbejde med forældre om læringsmiljøet.")], ["Du har viden om læreplanens grundlag", "Du kan tilrettelægge et læringsmiljø", "Du kan indgå i samarbejde med forældre om læringsmiljøet"]),
    # the day shall give
    ("the day shall give", [heading("Hvorfor denne dag", 2), paragraph("Mange spørger os: hvad så med os? Dagen skal give jer viden om, hvilken rolle forvaltningen har. I skal også vide mere om strukturer i kommunen. Endelig skal I kunne se kompetenceudviklingen som et led i jeres strategi.")], ["Dagen skal give jer viden om, hvilken rolle forvaltningen har", "I skal også vide mere om strukturer i kommunen", "Endelig skal I kunne se kompetenceudviklingen som et led i jeres strategi"]),
    ("the course is to give leaders", [heading("Baggrund og indhold", 2), paragraph("Kurset skal give lederne indsigt i flere måder at lede på. Det skal også give dem mod på at prøve nyt.")], ["Kurset skal give lederne indsigt i flere måder at lede på", "Det skal også give dem mod på at prøve nyt"]),
    ("the day shall not cost", [heading("Praktisk", 2), paragraph("Dagen skal give kommunen mulighed for at søge tilskud.")], []),
    # purpose with participants in Danish relative
    ("purpose of the arrangement", [paragraph("Formålet er, at alle kommuner får samme vilkår."), heading("Udbytte", 2), item("Du kender læreplanens grundlag."), item("Du kan lede en faglig samtale.")], ["Du kender læreplanens grundlag", "Du kan lede en faglig samtale"]),
    # first person goals
    ("goals in the first person", [heading("Hvad får jeg ud af det?", 2), paragraph("Når du er færdig, vil du gerne kunne sige det her om dig selv:"), item("Jeg er blevet bedre til at tænke rum og rutiner sammen."), item("Jeg tør standse op og være kritisk."), item("Jeg ved, hvad læreplanen mener med et læringsmiljø.")], ["Jeg er blevet bedre til at tænke rum og rutiner sammen", "Jeg tør standse op og være kritisk", "Jeg ved, hvad læreplanen mener med et læringsmiljø"]),
    # running prose
    ("when you go home", [paragraph("Når du går hjem, kan du lede en faglig samtale på stuen, og du har en plan for, hvordan du bliver ved.")], ["Når du går hjem, kan du lede en faglig samtale på stuen, og du har en plan for, hvordan du bliver ved"]),
    ("you take with you", [paragraph("I får med jer en større viden om, hvordan en kommune bygger strukturer, og tre redskaber til tilsynet.")], ["I får med jer en større viden om, hvordan en kommune bygger strukturer, og tre redskaber til tilsynet"]),
    ("the intention is", [paragraph("Hensigten er, at lederen bliver i stand til at se og sætte ord på læringsmiljøet.")], ["lederen bliver i stand til at se og sætte ord på læringsmiljøet"]),
    ("we have reached the goal when", [heading("Hvornår er vi i mål?", 2), paragraph("Vi er i mål, når I kan lede en faglig samtale, og når læreplanen er en del af jeres uge.")], ["Vi er i mål, når I kan lede en faglig samtale, og når læreplanen er en del af jeres uge"]),
    ("the course makes", [paragraph("Kurset gør dig dygtigere til at planlægge læringsmiljøer og giver dig mod på at evaluere dem.")], ["Kurset gør dig dygtigere til at planlægge læringsmiljøer og giver dig mod på at evaluere dem"]),
    ("afterwards stands", [paragraph("Bagefter står lederen med tre måder at lede på og en plan for resten af året. Hun ved, hvem der gør hvad.")], ["Bagefter står lederen med tre måder at lede på og en plan for resten af året", "Hun ved, hvem der gør hvad"]),
    ("leaves us with", [paragraph("Deltagerne forlader forløbet med et sikkert greb om læreplanen og med erfaring i at lede sparring.")], ["Deltagerne forlader forløbet med et sikkert greb om læreplanen og med erfaring i at lede sparring"]),
    ("it is expected", [paragraph("Det forventes, at den studerende efter modulet kan analysere sin egen praksis og planlægge et udviklingsforløb.")], ["den studerende efter modulet kan analysere sin egen praksis og planlægge et udviklingsforløb"]),
    ("the letter's woman", [paragraph("Når modulet er omme, er man blevet skarpere til at analysere både sin egen og de andres praksis.")], ["Når modulet er omme, er man blevet skarpere til at analysere både sin egen og de andres praksis"]),
    ("out of it comes", [heading("Hvad kommer der ud af det?", 2), paragraph("At I kender hinandens arbejde bedre. At I har fælles ord for det, I vil med børnene.")], ["At I kender hinandens arbejde bedre", "At I har fælles ord for det, I vil med børnene"]),
    ("two purposes in one", [heading("Formål", 2), paragraph("Formålet er dobbelt: Dels skal lederne kende det nye i læreplanen, dels skal de have øvet sig i at omsætte den.")], ["Dels skal lederne kende det nye i læreplanen, dels skal de have øvet sig i at omsætte den"]),
    # sub-items
    ("a goal with its parts", [heading("Læringsmål", 2), item("Lederen har udbygget sin viden om faglig ledelse, herunder:"), item("har indsigt i former for faglig ledelse"), item("har øvet sig i at samarbejde med fyrtårne")], ["Lederen har udbygget sin viden om faglig ledelse, herunder", "har indsigt i former for faglig ledelse", "har øvet sig i at samarbejde med fyrtårne"]),
    # near misses
    ("what the teacher does", [heading("Indhold", 2), paragraph("Underviseren kan komme ud på besøg og ved, hvad der rører sig. Hun har arbejdet i dagpleje.")], []),
    ("a demand quoted", [heading("Krav", 2), paragraph("Efter kurset skal deltagerne kunne redegøre for læreplanen."), heading("Svar", 2), paragraph("Kravet opfyldes.")], []),
    ("exam demands", [heading("Prøve", 2), paragraph("Til prøven skal du kunne redegøre for et selvvalgt tema. Du skal vise, at du kan anvende teori.")], []),
    ("programme items", [heading("Program", 2), item("9.00 Vi lærer hinanden at kende"), item("10.00 Du får øje på dit eget læringsmiljø"), item("12.00 Frokost")], []),
    ("prerequisites", [heading("Forudsætninger", 2), paragraph("Du har erfaring med ledelse og kender læreplanen. Du kan læse norsk.")], []),
    ("praise", [heading("Om kurset", 2), paragraph("En deltager skrev: Jeg har lært at stille spørgsmål. En anden ved nu, hvad et fyrtårn er.")], []),
    ("what one gets served", [heading("Om dagen", 2), paragraph("Du får en mappe, en god frokost og et kursusbevis med hjem.")], []),
    ("after the course a visit", [heading("Efter forløbet", 2), paragraph("Efter forløbet kan I bestille et besøg af en konsulent. I kan også ringe.")], []),
    ("denied goal", [heading("Udbytte", 2), paragraph("I kender de bærende elementer i læreplanen. Kompetenceudvikling som lokal og strategisk opgave indgår ikke i dagens mål; det hører til i et andet forum.")], ["I kender de bærende elementer i læreplanen"]),
    # hopes, kinds and chains
    ("a lead over two sentences", [heading("Udbytte", 2), paragraph("Vi har formuleret målene sammen med kommunen. Efter forløbet kan lederen:"), item("lede en faglig samtale"), item("bruge læreplanen som målestok")], ["lede en faglig samtale", "bruge læreplanen som målestok"]),
    ("common goals and own", [heading("Fælles mål", 2), item("I kender læreplanens grundlag"), item("I har et fælles sprog for evaluering"), heading("For lederen", 2), item("Du kan lede en faglig samtale på stuen"), item("Du ved, hvordan du følger op")], ["I kender læreplanens grundlag", "I har et fælles sprog for evaluering", "Du kan lede en faglig samtale på stuen", "Du ved, hvordan du følger op"]),
    ("goals told by the provider of them", [paragraph("Vores deltagere kommer hjem med ny viden om læreplanen og med mod på at ændre noget. De ved, hvad de vil gøre på mandag.")], ["Vores deltagere kommer hjem med ny viden om læreplanen og med mod på at ændre noget", "De ved, hvad de vil gøre på mandag"]),
    ("what it is to lead to", [heading("Hvad skal dagen føre til?", 2), item("at I ved, hvem der gør hvad i forvaltningen"), item("at I kan tænke kompetenceudvikling strategisk")], ["at I ved, hvem der gør hvad i forvaltningen", "at I kan tænke kompetenceudvikling strategisk"]),
    ("nouns in a list", [heading("Dit udbytte", 2), item("Overblik over måder at lede på"), item("Greb til at få øje på fornyelse"), item("Erfaring med at føre læreplanen ud i livet")], ["Overblik over måder at lede på", "Greb til at få øje på fornyelse", "Erfaring med at føre læreplanen ud i livet"]),
    ("goals run in", [paragraph("Mål: Du kan planlægge læringsmiljøer i dit hjem. Du kender læreplanens mål.")], ["Du kan planlægge læringsmiljøer i dit hjem", "Du kender læreplanens mål"]),
    ("goals in a chain", [paragraph("Efter kurset kan du 1) planlægge læringsmiljøer i hjemmet, 2) evaluere dem sammen med forældrene og 3) begrunde dine valg.")], ["planlægge læringsmiljøer i hjemmet", "evaluere dem sammen med forældrene", "begrunde dine valg"]),
    ("kinds as headings", [heading("Viden", 2), paragraph("Den studerende har viden om læreplanens grundlag."), heading("Færdigheder", 2), paragraph("Den studerende kan analysere egen praksis."), heading("Kompetencer", 2), paragraph("Den studerende kan planlægge et udviklingsforløb.")], ["Den studerende har viden om læreplanens grundlag", "Den studerende kan analysere egen praksis", "Den studerende kan planlægge et udviklingsforløb"]),
    ("columns of kinds", [heading("Læringsmål", 2), row("Viden", "Færdigheder", "Kompetencer", columns=("Viden", "Færdigheder", "Kompetencer")), row("Har viden om læreplanen og dens grundlag i loven", "Kan planlægge og evaluere læringsmiljøer for de mindste", "Kan selvstændigt indgå i samarbejde om udvikling af praksis", columns=("Viden", "Færdigheder", "Kompetencer"))], ["Har viden om læreplanen og dens grundlag i loven", "Kan planlægge og evaluere læringsmiljøer for de mindste", "Kan selvstændigt indgå i samarbejde om udvikling af praksis"]),
    ("as a result", [paragraph("Som resultat af forløbet er lederen blevet sikrere i at lede de pædagogiske processer og har gjort sig erfaringer med at bruge fyrtårnet.")], ["Som resultat af forløbet er lederen blevet sikrere i at lede de pædagogiske processer og har gjort sig erfaringer med at bruge fyrtårnet"]),
    ("in the future tense", [paragraph("Efter de tre dage vil du kunne se dit eget hjem som et læringsmiljø og vil have prøvet to temaer af.")], ["Efter de tre dage vil du kunne se dit eget hjem som et læringsmiljø og vil have prøvet to temaer af"]),
    ("what we are after", [heading("Om forløbet", 2), paragraph("Det, vi er ude efter, er, at du bliver modigere til at gå foran, når noget skal ændres.")], ["du bliver modigere til at gå foran, når noget skal ændres"]),
    ("the thought is", [paragraph("Tanken er, at dagplejeren får blik for, hvad hun allerede gør godt, og bliver bedre til at evaluere det.")], ["dagplejeren får blik for, hvad hun allerede gør godt, og bliver bedre til at evaluere det"]),
    ("we wish", [paragraph("Vi ønsker, at fyrtårnet bliver en medspiller for sin leder og kan tage ansvar for kollegernes sparring.")], ["fyrtårnet bliver en medspiller for sin leder og kan tage ansvar for kollegernes sparring"]),
    ("with the course follows", [paragraph("Med kurset får lederen tre redskaber til at følge op på læreplanen.")], ["Med kurset får lederen tre redskaber til at følge op på læreplanen"]),
    # near misses
    ("pay", [paragraph("Når du har betalt, kan du logge på og hente teksterne.")], []),
    ("wish of the municipality", [paragraph("Kommunen ønsker, at leverandøren kan begynde i august.")], []),
    ("thought of the day", [paragraph("Tanken er, at vi mødes i Aabenraa, og at alle tager bussen.")], []),
    ("background of children", [heading("Baggrund", 2), paragraph("Målet med læreplanen er, at børn lærer og trives.")], []),
    ("what the book gives", [heading("Litteratur", 2), paragraph("Bogen giver dig viden om leg og læring.")], []),
    ("the last day", [paragraph("Den sidste dag kører vi alle hjem kl. 15.")], []),
    ("what leaders do now", [heading("Baggrund", 2), paragraph("Mange ledere kan allerede lede en faglig samtale, men tør ikke gå tæt på.")], []),
    ("they have work behind them", [heading("Deltagere", 2), paragraph("Du har arbejdet mindst et år som pædagog og kan læse dansk.")], []),
    ("content in infinitive", [heading("Indhold", 2), item("at lede faglige samtaler"), item("at kende læreplanens mål"), item("at evaluere sammen")], []),
    # boxes, infinitives and passives
    ("letter: you leave with", [paragraph("Kære Birthe. Når dine ledere er færdige hos os, kan de lede en faglig samtale, og de ved, hvad loven kræver.")], ["Når dine ledere er færdige hos os, kan de lede en faglig samtale, og de ved, hvad loven kræver"]),
    ("letter: what do they learn", [paragraph("Hvad lærer de så? De lærer at se læringsmiljøet med nye øjne. De lærer at give hinanden sparring. Og de øver sig i at omsætte læreplanen.")], ["De lærer at se læringsmiljøet med nye øjne", "De lærer at give hinanden sparring", "Og de øver sig i at omsætte læreplanen"]),
    ("fact box", [row("Varighed", "3 dage"), row("Udbytte", "Du kan planlægge læringsmiljøer i dit hjem"), row("Pris", "3.200 kr.")], ["Du kan planlægge læringsmiljøer i dit hjem"]),
    ("fact box with lines", [row("Varighed", "3 dage"), row("Udbytte", "Viden om læreplanens grundlag\nErfaring med at evaluere\nRedskaber til samarbejdet med forældre")], ["Viden om læreplanens grundlag", "Erfaring med at evaluere", "Redskaber til samarbejdet med forældre"]),
    ("goal after goal in a line", [heading("Læringsmål", 2), paragraph("Lederen har indsigt i former for faglig ledelse; lederen kan samarbejde med fyrtårne; lederen har arbejdet med at omsætte læreplanen.")], ["Lederen har indsigt i former for faglig ledelse", "lederen kan samarbejde med fyrtårne", "lederen har arbejdet med at omsætte læreplanen"]),
    ("goals headed by a question", [heading("Hvad går du hjem med?", 2), item("Et større overblik over, hvad læreplanen vil"), item("Tre måder at åbne en samtale på"), item("Mod på at gå forrest")], ["Et større overblik over, hvad læreplanen vil", "Tre måder at åbne en samtale på", "Mod på at gå forrest"]),
    ("plan of a study", [heading("Læringsmål for modulet", 2), paragraph("Viden og forståelse: Den studerende har viden om evalueringskultur. Færdigheder: Den studerende kan analysere egen praksis. Kompetencer: Den studerende kan lede udviklingsforløb.")], ["Den studerende har viden om evalueringskultur", "Den studerende kan analysere egen praksis", "Den studerende kan lede udviklingsforløb"]),
    ("a goal before the items", [paragraph("Efter dagen har I svar på tre spørgsmål:"), item("Hvad er forvaltningens rolle?"), item("Hvordan bygger vi strukturer?")], []),
    ("fyrtårn's gain", [heading("Fyrtårnets udbytte", 2), paragraph("Fyrtårnet bliver klogere på sin rolle og kan støtte lederen. Det kan også tage ansvar for sparring mellem kolleger.")], ["Fyrtårnet bliver klogere på sin rolle og kan støtte lederen", "Det kan også tage ansvar for sparring mellem kolleger"]),
    ("with a dash", [heading("Mål", 2), paragraph("– at dagplejerne kan skabe gode læringsmiljøer\n– at dagplejerne kender læreplanens mål")], ["at dagplejerne kan skabe gode læringsmiljøer", "at dagplejerne kender læreplanens mål"]),
    ("passive", [heading("Formål", 2), paragraph("Deltagerne klædes på til at lede den faglige samtale og til at bruge læreplanen som målestok.")], ["Deltagerne klædes på til at lede den faglige samtale og til at bruge læreplanen som målestok"]),
    ("purpose in infinitive", [heading("Formål", 2), paragraph("At styrke lederens evne til at lede pædagogiske processer og at give indsigt i læreplanen.")], ["At styrke lederens evne til at lede pædagogiske processer og at give indsigt i læreplanen"]),
    ("purpose with of leaders", [paragraph("Formålet med kurset er at styrke deltagernes viden om læreplanen og deres evne til at samarbejde med fyrtårne.")], ["Formålet med kurset er at styrke deltagernes viden om læreplanen og deres evne til at samarbejde med fyrtårne"]),
    ("goal in the title of an item", [heading("Det kan du bagefter", 2), item("Lede: Du kan lede en faglig samtale."), item("Se: Du kan få øje på et læringsmiljø.")], ["Lede: Du kan lede en faglig samtale", "Se: Du kan få øje på et læringsmiljø"]),
    ("aim of the offer, not of people", [paragraph("Formålet med tilbuddet er at give kommunen et overblik over priser.")], []),
    ("a gain of the children", [heading("Udbytte", 2), paragraph("Børnene får bedre læringsmiljøer, og forældrene mærker forskellen.")], []),
    ("history", [heading("Om os", 2), paragraph("Vi har lært 400 ledere at lede tættere på. De er blevet dygtigere.")], []),
    ("the teacher's promise of service", [paragraph("Vi lover, at I får svar inden for to dage.")], []),
    ("demand before the answer", [row("Krav", "Vores svar"), row("Deltagerne skal efter forløbet kende læreplanens mål", "Opfyldes."), row("Deltagerne skal kunne lede sparring", "Efter dag tre kan deltagerne lede en sparring på 20 minutter.")], ["Efter dag tre kan deltagerne lede en sparring på 20 minutter"]),
    ("conditions", [heading("Kursusbevis", 2), paragraph("Du får et bevis, når du har deltaget i mindst to dage og har vist, at du kan bruge stoffet.")], []),
    ("a question answered by yes or no", [heading("Skal man bare sidde og høre efter?", 2), paragraph("Nej. De billeder kommer frem hver dag, for det er dine egne oplevelser, vi lærer af."), heading("Kan jeg være med?", 2), paragraph("Ja, du kan godt deltage, hvis du kender læreplanen.")], []),
    ("all three days", [heading("Hvad du går derfra med", 2), paragraph("Gennem alle tre dage kredser vi om dig som den, kollegerne kommer til. Du lærer at styre en samtale.")], ["Du lærer at styre en samtale"]),
    # questions and answers in a row
    ("a numbered question and its marked answer", [heading("Del I. Læringsdag", 2), item("5. Angiv det forventede udbytte."), paragraph("Svar: I går fra dagen med større viden om strukturer. I har klarhed over forvaltningens rolle."), item("6. Undervisere."), paragraph("Svar: Lektor Ida Berg kan komme hele dagen.")], ["I går fra dagen med større viden om strukturer", "I har klarhed over forvaltningens rolle"]),
    ("a demand and its marked answer", [heading("Del II", 2), paragraph("3. Deltagerne skal efter forløbet kende læreplanen."), paragraph("Svar: Ja."), paragraph("4. Udbytte."), paragraph("Svar: Formålet er, at dagplejerne"), item("bliver dygtigere til at tilrettelægge dagen"), item("kan forholde sig kritisk til det, de selv gør")], ["bliver dygtigere til at tilrettelægge dagen", "kan forholde sig kritisk til det, de selv gør"]),
    ("goals and means with another heading", [row("Læringsmål", "Metode"), row("Deltageren kender tre former for ledelse", "Oplæg"), row("Deltageren har øvet sig i at spørge", "Rollespil i trioer")], ["Deltageren kender tre former for ledelse", "Deltageren har øvet sig i at spørge"]),
    ("kinds of goals beside their goals", [row("Mål", "Indhold"), row("Viden", "Du har viden om læreplanens grundlag"), row("Færdigheder", "Du kan tilrettelægge et læringsmiljø")], ["Du har viden om læreplanens grundlag", "Du kan tilrettelægge et læringsmiljø"]),
    ("a form about content and time", [row("Indhold", "Metode"), row("Lederen som medspiller på stuen", "Oplæg"), row("Læreplanens seks temaer", "Gruppearbejde")], []),
]


@pytest.mark.parametrize(("voice", "blocks", "goals"), TEXTS)
def test_goals_are_known_in_any_voice(voice: str, blocks: list[Block], goals: list[str]) -> None:
    made = document(heading("Tæt på stuen"), *blocks)
    offer = OfferText(document=made, title="Tæt på stuen", provider=None, passages=outline(made))
    found = extract_learning_goals(offer)
    assert list(found.value or ()) == goals
    assert all(made.blocks[quote.block].text[quote.start : quote.end] == quote.quote for quote in found.evidence)
