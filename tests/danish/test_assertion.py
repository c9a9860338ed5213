"""How a sentence asserts what it says: told for the words in guillemets."""

from __future__ import annotations

import json

import pytest

from compliance.danish import cues
from compliance.danish.assertion import Stance, assess, denies, is_told_of_others
from compliance.rules.loading import DEFAULT_RULESET, rules_folder

STATED = [
    "Alle deltagere får et «kursusbevis».",
    "Deltagerne får ikke kun viden, men også et «kursusbevis».",
    "Der er ingen prøve, og alle får «kursusbevis».",
    "Metoden er ikke ny, men «pejlemærkerne» er vores grundlag.",
    "Uden ekstra udgift får I «sparring mellem dagene».",
    "«Arbejdet i et hjem uden daglige kolleger» er det ene tema.",
    "I «skal arbejde med jeres egen praksis» mellem dagene.",
    "Ikke mindst «deltagernes egne erfaringer» står i centrum.",
    "«Forandringspakkerne» bruges på dag 2, og der er kaffe, hvis I møder tidligt.",
    "Vi følger anbefalingen om «20-30-50».",
    "Vi opfylder kravet om «kursusbevis» til alle deltagere.",
    "Som rammen foreskriver, veksler vi mellem «oplæg og øvelser».",
    "Det er et krav i rammen, og derfor bygger vi på «pejlemærkerne».",
    "Har du deltaget alle tre dage, kan du hente dit «kursusbevis».",
    "Deltagerne skal «prøve et greb af derhjemme».",
    "Modulet ligger under «PD», hvis bekendtgørelse gælder.",
    "«Læreplanen» er ikke noget, I bare skal læse om.",
    "«Læreplanen» er ikke noget, vi lige runder.",
    "I finder ud af, om «jeres greb» virker eller ej.",
    "«Sparring mellem dagene» tilbydes, men er ikke obligatorisk.",
    "Vi har «sparring mellem dagene», og den er ikke udgået.",
    "Vi giver «sparring mellem dagene», men telefontimen er udgået.",
    "Alle får «kursusbevis», men det gives ikke kun på papir.",
    "Dagene har tre ting: oplæg, «øvelser» og en gåtur.",
]
CONDITIONAL = [
    "«Forandringspakkerne» kan inddrages, hvis holdet ønsker det.",
    "I det omfang det er muligt, bruger vi «forandringspakkerne».",
    "«Sparring mellem dagene» er et tilkøb.",
    "Vi forventer at bruge «forandringspakkerne».",
    "«Pensum» aftales nærmere med kommunen.",
    "Det er endnu ikke besluttet, om «forandringspakkerne» bruges.",
    "Det overvejes at inddrage et «forskningsmiljø».",
    "Om der udstedes «kursusbevis», besluttes senere.",
    "Hvordan «vi følger op», finder lederne ud af hen ad vejen.",
    "Har du brug for et «bevis», kan du spørge på kontoret.",
    "Vi bruger «forandringspakkerne», hvis der er tid.",
    "Det er ikke afgjort, om «pejlemærkerne» følges.",
    "Vi drømmer også om et forløb med «forandringspakker».",
    "Vi drømmer også om et forløb til foråret: tre dage, «deltagerbevis», forandringspakker.",
    "Eventuelt kommer der mere til: netværk, «sparring», besøg.",
]
DENIED = [
    "Der udstedes ikke «kursusbevis».",
    "«Kursusbevis» udstedes ikke.",
    "Ingen «sparring mellem dagene».",
    "Forløbet gennemføres uden «opgaver i egen praksis».",
    "Vi bruger hverken cases eller «forandringspakker».",
    "«Forskningen» springer vi over.",
    "Vi dropper «studiegrupperne».",
    "«Sparring» må I kigge langt efter.",
    "«Kursusbeviser» har vi afskaffet.",
    "«Opfølgningen» må I selv stå for.",
    "«Netværket bagefter» overlades til kommunen.",
    "«Sparring» er ikke noget, vi tilbyder.",
    "«Sparring imellem dagene» indgik i første udkast, men er udgået af økonomiske grunde.",
    "Et «kursusbevis» var planlagt, men blev droppet.",
    "Et «netværk» bagefter var tænkt ind, men det er taget ud igen.",
    "«Sparring mellem dagene» lå i tilbuddet sidste år, men er desværre skåret fra.",
    "«Kursusbeviset» er bortfaldet fra 2020.",
    "«Forandringspakkerne» var med i udkastet, men tilbydes ikke denne gang.",
    "«Studiegrupper» hørte til, men måtte udgå.",
    "«Makkerordningen» var der fra begyndelsen, men er ikke længere med.",
]
DEMANDED = [
    "Det er et krav, at der udstedes «kursusbevis».",
    "Ifølge rammen skal «underviserne» være på adjunktniveau.",
    "Tilbudsgiver skal redegøre for «praksiskoblingen».",
    "Forløbet skal tage udgangspunkt i «læreplanen».",
    "Rammen forudsætter, at «pejlemærkerne» følges.",
    "Alle forløb forudsættes tilrettelagt efter «pejlemærkerne».",
    "Der udstedes «kursusbevis», kræver rammen.",
    "Undervisningen skal bygge på «forskning».",
    "Ministeriet har skrevet, at der skal være oplæg, dialog og «øvelser».",
    "Kommunen køber kun forløb, der følger «pejlemærkerne».",
    "Det anbefales, at dagene lægges som «splitforløb».",
    "Vi søger en leverandør, der bruger «forandringspakkerne».",
    "Tilskud gives til forløb, der bygger på «forskning».",
]
DEMANDED += [
    "«Kursusbevis»: Tilbudsgiver skal oplyse, om det udstedes.",
    "«Forankring»: Leverandøren bedes beskrive den.",
    "Beskriv, hvordan deltagerne får «sparring mellem dagene».",
    "Angiv, hvilke «undervisningsformer» der bruges.",
    "Deltagernes «erfaringer og refleksion» skal have en hovedrolle.",
    "Ledernes «egne oplevelser» skal indgå.",
]
ELSEWHERE = [
    "Sidste år fik deltagerne et «bevis» i guldramme.",
    "Sidste forår prøvede vi med «sparring mellem gangene», og det gik godt.",
    "I fjor havde vi «netværk» bagefter.",
    "Sidste års deltagere fik «kursusbevis».",
    "De tidligere hold mødtes i «netværk» efter kurset.",
    "I den gamle ordning var der «sparring mellem dagene».",
    "Dengang holdt vi «rene oplæg».",
    "Vi har tidligere haft «sparring» undervejs.",
    "Tidligere udstedte vi «beviser».",
    "Næste år overvejer vi at dele kurset op, så der bliver tid til «telefonsparring» undervejs.",
    "Vi håber næste år at kunne tilbyde «netværk».",
    "Fra næste år udsteder vi «kursusbevis».",
    "I mange kommuner er der «netværk» for ledere.",
    "Mange ledere har «forandringspakkerne» stående på hylden.",
    "De fleste institutioner arbejder allerede med «læreplanen».",
    "En god leder giver løbende «sparring» til sit personale.",
    "Forskning viser, at «sparring mellem dagene» virker.",
    "Undersøgelsen peger på, at «netværk» er afgørende.",
]
HERE = [
    "Sidste år var der ingen sparring, men i år ringer vi til jer «mellem dagene».",
    "Mange kurser slutter på dagen; her er der «sparring mellem dagene».",
    "Forskning viser, at det virker, og derfor ringer vi «mellem dagene».",
    "Forskning viser, at netværk virker, og det bygger vi «sparringen» på.",
    "Næste år følger vi op med to «netværksmøder».",
    "I det følgende år mødes I i «netværk».",
    "Året efter kommer vores konsulent på «besøg».",
    "Sidste gang får alle deres «kursusbevis».",
    "Vi bygger på «forskning», som viser, hvad der virker.",
    "Du bliver en god leder af «læringsmiljøer».",
    "Lederne mødes med andre ledere i «netværk».",
    "Du får flere «redskaber» til møder med kolleger.",
    "Dagene bygger på «de seneste års forskning».",
    "De tidligere opgaver tages op i «sparringen».",
    "Næste dag får I «sparring» på opgaven.",
    "Fra første dag har I en «makker».",
    "Tidligere var hun leder af en «børnehave».",
    "Jeg har tidligere haft min egen «dagpleje».",
    "I mange år var jeg selv «dagplejer».",
    "Kurset bygger på det, som «forskning» viser virker.",
]
ADVISED = ["Der bør være «sparring mellem dagene».", "Det anbefales, at «lederen følger op»."]
ASKED = ["Giver I «kursusbevis»?", "Indgår «forandringspakkerne» i undervisningen?"]
CASES = [
    (text, stance)
    for texts, stance in (
        (STATED + HERE, Stance.STATED),
        (CONDITIONAL, Stance.CONDITIONAL),
        (DENIED, Stance.DENIED),
        (DEMANDED + ASKED, Stance.DEMANDED),
        (ADVISED, Stance.ADVISED),
        (ELSEWHERE, Stance.ELSEWHERE),
    )
    for text in texts
]


@pytest.mark.parametrize(("marked", "stance"), CASES)
def test_stance_of_the_marked_words(marked: str, stance: Stance) -> None:
    start, end = marked.index("«"), marked.index("»") - 1
    sentence = marked.replace("«", "").replace("»", "")
    assertion = assess(sentence, (start, end), ((start, end),))
    assert assertion.stance is stance, assertion.cue
    assert bool(assertion.cue) is (stance is not Stance.STATED)
    assert assertion.cue in sentence


DENY = [
    "«Uden kursusbevis» går man hjem igen.",
    "Der udstedes «ikke noget bevis».",
    "Alle får kage, men «ingen får bevis».",
    "Der er hverken «prøve eller bevis».",
]
DENY_NOTHING = [
    "Ingen går hjem «uden kursusbevis».",
    "Der er «ingen eksamen, men alle får kursusbevis».",
    "Kurset giver «ikke ECTS, men et diplom».",
    "Du er «ikke alene» mellem gangene.",
    "I får «ikke kun et bevis».",
    "Her er «ingen prøve; beviset» får I alligevel.",
    "Læreplanen er «ikke bare baggrund».",
]


@pytest.mark.parametrize(("marked", "denied"), [*((t, True) for t in DENY), *((t, False) for t in DENY_NOTHING)])
def test_a_not_that_is_taken_back_denies_nothing(marked: str, denied: bool) -> None:
    span = marked.index("«"), marked.index("»") - 1
    assert denies(marked.replace("«", "").replace("»", ""), (span,)) is denied


@pytest.mark.parametrize(("marked", "others"), [*((t, True) for t in ELSEWHERE), *((t, False) for t in HERE)])
def test_what_begins_with_others_and_stays_there_is_told_of_them(marked: str, others: bool) -> None:
    assert is_told_of_others(marked.replace("«", "").replace("»", "")) is others


EXAMPLES = sorted({
    json.loads(line)["text"]
    for path in (rules_folder() / DEFAULT_RULESET / "examples").glob("*.jsonl")
    for line in path.read_text("utf-8").splitlines()
})
DECIDING = [
    cues.NEGATION, cues.MODAL, cues.CONDITION, cues.DEMAND, cues.MUST_BE, cues.RECOMMENDED, cues.ATTRIBUTED,
    cues.ADVICE, cues.ELSEWHERE,
]  # fmt: skip


@pytest.mark.parametrize("cue", DECIDING, ids=lambda cue: cue.name)
def test_no_cue_is_passed_over_that_its_pattern_finds(cue: cues.Cue) -> None:
    for text in EXAMPLES[::20]:
        assert (cue.name in cues.kinds_in(text)) is (cue.pattern.search(text) is not None), text
