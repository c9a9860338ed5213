"""*Om rapporten*: when and with what it was made, what its words mean, and who decides."""

from __future__ import annotations

from collections.abc import Iterator

from xlsxwriter import Workbook

from compliance.reports import words
from compliance.reports.history import History
from compliance.reports.model import Report
from compliance.reports.text import one_line
from compliance.reports.workbook import advice, comparison, dialogue, unplaced
from compliance.reports.workbook.cells import cell_text, lock, set_up_page
from compliance.reports.workbook.heights import row_height, wrapped_lines
from compliance.reports.workbook.overview import summary
from compliance.reports.workbook.styles import (
    FIT_SYMBOLS,
    FIT_TONES,
    OUTCOME_TONES,
    PLAIN,
    SYMBOLS,
    VERDICT_TONES,
    Formats,
    Style,
)
from compliance.rules.model import Level, Verdict

NAME = "Om rapporten"
_WIDTHS = (28, 110)
_LEVEL_MEANINGS = {
    Level.KRAV: "Bindende efter rammen. Den samlede vurdering følger af kravene alene.",
    Level.ANBEFALING: "Anbefalet i rammen. Ændrer aldrig den samlede vurdering.",
}

_USE = (
    ("Et menneske afgør", "Programmet læser tilbuddenes tekst og viser, hvilke ord hvert resultat hviler på. Det "
     "kender kun det, der står i dokumentet, og det kan tage fejl. Læs citatet i sammenhæng, før du bruger et "
     "resultat. Afgørelsen er din."),
    ("Ikke en myndigheds afgørelse", "Reglerne er en læsning af rammen for kompetenceudvikling i aftalen Stærke "
     "dagtilbud (2018). Rapporten er hverken en godkendelse eller et afslag fra en myndighed."),
    ("Ikke oplyst er ikke et nej", "Når teksten tier om et krav, står der Ikke oplyst. Det siger kun noget om teksten, "
     "ikke om kurset. Spørg leverandøren."),
    ("Egen vurdering og Bemærkning", "De to lyse kolonner i arket Krav er dine. Vælg dit eget resultat i listen, og "
     "skriv hvorfor. Programmets resultat bliver stående ved siden af. Dit eget resultat går forud: Endeligt resultat, "
     "Samlet vurdering og tegnene i Overblik retter sig straks efter det."),
    ("Afventer dig", "Et krav afventer dig, når programmet ikke har fundet det opfyldt, og du ikke har givet din egen "
     "vurdering, og når din vurdering blev givet til en anden tekst eller et andet resultat end nu. Vælg Ja i "
     "kolonnens filter for kun at se dem."),
    ("Siden sidst", "Kolonnen er der, når du har brugt en tidligere rapport. Din vurdering følger med, også når "
     "teksten eller resultatet er et andet, end da du gav den; så står der Se din vurdering efter, indtil du ændrer "
     "vurderingen eller bemærkningen. Så længe bruger brevene programmets resultat."),
    ("Beskyttede celler", "Alt andet end dine to kolonner er låst, så intet bliver ændret ved en fejl. Der er ingen "
     "adgangskode: vælg Gennemse og Fjern arkbeskyttelse, hvis du vil ændre mere."),
    ("Citater", "Citaterne er dokumentets egne ord. Linjeskift og orddeling er samlet, og tegn, som Excel ikke kan "
     "vise, er fjernet. Word-filer har ingen faste sider, så dér vises kun den nærmeste overskrift."),
)  # fmt: skip


def write(
    book: Workbook, formats: Formats, report: Report, history: History, footer: str, *, with_questions: bool
) -> None:
    """Add the sheet."""
    page = book.add_worksheet(NAME)
    for column, width in enumerate(_WIDTHS):
        page.set_column(column, column, width)
    row = 0
    for label, text, style in _lines(report, history, with_questions):
        size = style.size
        if size > PLAIN.size:
            page.set_row(row, 9)
            row += 1
        bold = Style(bold=True, size=size, framed=False, tone=style.tone)
        page.write_string(row, 0, cell_text(label), formats[bold])
        page.write_string(row, 1, cell_text(text), formats[Style(framed=False, size=size)])
        lines = max(wrapped_lines(label, _WIDTHS[0], size, bold=True), wrapped_lines(text, _WIDTHS[1], size))
        page.set_row(row, row_height(lines, size) + 2)
        row += 1
    lock(page)
    page.print_area(0, 0, row - 1, 1)
    set_up_page(page, NAME, footer, pages=1)


def _lines(report: Report, history: History, with_questions: bool) -> Iterator[tuple[str, str, Style]]:
    heading = Style(size=12)
    yield "Om rapporten", "", heading
    yield "Dannet", words.moment(report.created), PLAIN
    yield "Program", f"compliance, version {report.tool_version}", PLAIN
    title = f"{report.ruleset_title} " if report.ruleset_title else ""
    yield "Regelsæt", f"{title}({report.ruleset_id}, version {report.ruleset_version})", PLAIN
    if report.policy:
        titles = {info.id: info.title for info in report.requirements}
        limits = [f"{titles.get(requirement, requirement)}: {limit}" for requirement, limit in report.policy.limits]
        text = f"{report.policy.title}. {'; '.join(limits)}. De er strengere end rammen og mærket i arket Krav."
        yield "Kommunens egne grænser", text, PLAIN
    yield "Indhold", summary(report), PLAIN
    if report.passed_over:
        own = "\n".join(one_line(path) for path in report.passed_over)
        yield "Sprunget over", f"Filer, som programmet selv har lavet, og som ikke er læst:\n{own}", PLAIN
    yield "Sådan bruges den", "", heading
    for label, text in _USE:
        yield label, text, PLAIN
    yield "Resultat af et krav", "", heading
    for outcome, label in words.OUTCOMES.items():
        yield f"{SYMBOLS[outcome]} {label}", words.OUTCOME_MEANINGS[outcome], Style(tone=OUTCOME_TONES[outcome])
    yield "Samlet vurdering", "", heading
    for verdict in reversed(Verdict):
        yield words.VERDICTS[verdict], words.VERDICT_MEANINGS[verdict], Style(tone=VERDICT_TONES[verdict])
    if report.advisory:
        yield "Rådgivende regelsæt", "", heading
        for outcome, label in words.FITS.items():
            yield f"{FIT_SYMBOLS[outcome]} {label}", words.FIT_MEANINGS[outcome], Style(tone=FIT_TONES[outcome])
    yield "Niveau", "", heading
    for level, meaning in _LEVEL_MEANINGS.items():
        yield words.LEVELS[level], meaning, PLAIN
    yield "Ark i rapporten", "", heading
    yield "Overblik", "Én række pr. tilbud med et tegn for hvert emne, og én for hver fil uden tilbud.", PLAIN
    yield "Krav", "Én række pr. tilbud og krav, med citatet i sin sammenhæng og plads til din vurdering.", PLAIN
    for ruleset, (matrix, quotes) in zip(report.advisory, advice.sheet_names(report), strict=True):
        yield matrix, f"{ruleset.title}: hvad hvert tilbud siger om kriterierne. {words.ADVISORY}", PLAIN
        yield quotes, "Det samme, kriterium for kriterium, med citatet i sin sammenhæng.", PLAIN
    if comparison.compares(report):
        yield comparison.NAME, "Tilbud til samme målgruppe side om side, med prisen, hvor den er klar.", PLAIN
    if with_questions:
        yield dialogue.NAME, "Spørgsmål til et møde før køb, valgt efter det, hvert tilbud lader stå åbent.", PLAIN
    if history.unplaced:
        what = "Det, du skrev i en tidligere rapport om noget, der ikke er med i denne, og dine noter fra arket Dialog."
        yield unplaced.NAME, what, PLAIN
    yield "Oplysninger", "Alt, der er læst af tilbuddet, med de ord, det hviler på.", PLAIN
    yield "Dokumenter", "Alle filer, også dem, der ikke kunne læses.", PLAIN
    yield "Regler", "Kravene, som de er brugt, med grænser.", PLAIN
