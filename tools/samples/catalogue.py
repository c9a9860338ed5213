"""The documents of the sample set: file name, content file and look."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.pagesizes import A4, landscape

from . import model, pdf, word
from .pdf import PdfTheme
from .word import WordTheme

CONTENT = Path(__file__).parent / "content"


@dataclass(frozen=True)
class Sample:
    """One document; its content file has the same stem."""

    name: str
    theme: PdfTheme | WordTheme

    @property
    def content(self) -> model.Content:
        return model.load((CONTENT / self.name).with_suffix(".txt"))

    def write(self, folder: Path) -> model.Content:
        content = self.content
        if isinstance(self.theme, PdfTheme):
            pdf.write(content, self.theme, folder / self.name)
        else:
            word.write(content, self.theme, folder / self.name)
        return content


SAMPLES = [
    Sample(
        "01_paedagogikken_paa_ledelsesbordet.pdf",
        PdfTheme(
            font="Liberation Sans", size=9.6, colour="#7a2e3a", tint="#f7ecec", columns=2, banner=34, rules=False,
            margin=17, footer="Professionshøjskolen Fjordby · Efteruddannelse|www.ph-fjordby.example",
        ),
    ),
    Sample(
        "02_tilbudsbrev_faglige_fyrtaarne.docx",
        WordTheme(
            font="Cambria", colour="333333", tint="E7E6E6", date=(2018, 11, 14), author="Kvistgaard & Holm",
            footer="Kvistgaard & Holm · CVR 00 00 00 12 · post@kvistgaardholm.example|Side {page}",
        ),
    ),
    Sample(
        "03_modulbeskrivelse_faglig_ledelse.docx",
        WordTheme(
            font="Arial", size=10, colour="005A70", tint="DDEFF2", date=(2018, 8, 15), author="Afdelingen for ledelse",
            header="Professionshøjskolen Sønderå|Diplomuddannelsen i ledelse",
            footer="Modulbeskrivelse, version 1.2|Side {page}",
        ),
    ),
    Sample(
        "04_fagligt_fyrtaarn_diplommodul.pdf",
        PdfTheme(
            font="DejaVu Condensed", size=9.2, colour="#0b6b5d", tint="#eef6f4", side=52, margin=18,
            header="12.11.2018|Fagligt fyrtårn i dagtilbud - Professionshøjskolen Kattegat",
            footer="https://www.ph-kattegat.example/efteruddannelse/diplom/fagligt-fyrtaarn|{page}/{pages}",
        ),
    ),
    Sample(
        "05_dagplejens_rum.pdf",
        PdfTheme(
            font="Liberation Serif", size=11, colour="#8a5a00", tint="#fbf3e0", page=landscape(A4), columns=3, gap=11,
            margin=16, rules=False, footer="Professionshøjskolen Vesterlund|Hjemme hos dig",
        ),
    ),
    Sample(
        "06_invitation_forvaltning.docx",
        WordTheme(
            font="Verdana", size=9, colour="2E5E1F", tint="E8F1E4", date=(2018, 8, 20), author="Asta Riisgaard",
            header="Hegnsvig Kommune|Børn og Kultur", margin=1.9,
        ),
    ),
    Sample(
        "07_kursuskatalog_2020.pdf",
        PdfTheme(
            font="Liberation Serif", size=10.4, colour="#2b3a67", tint="#eceff7", margin=20,
            header="Kurser under Stærke dagtilbud 2020|Professionshøjskolen Broby",
            footer="Alle kurser i kataloget afsluttes med et kursusbevis.|Side {page} af {pages}",
        ),
    ),
    Sample(
        "08_makkerforloeb_leder_og_fyrtaarn.docx",
        WordTheme(
            font="Georgia", size=10.5, colour="7F3F00", tint="FBE9D9", date=(2018, 10, 22), author="Pia Solgaard",
            footer="Videnscenter for Hverdagslæring · Professionshøjskolen Tangen|{page}",
        ),
    ),
    Sample(
        "09_referat_styregruppe.docx",
        WordTheme(
            font="Times New Roman", size=11.5, colour="000000", tint="EEEEEE", date=(2018, 9, 25), author="Per Lyng",
            header="Engelsted Kommune|Sagsnr. 18/04417",
        ),
    ),
    Sample(
        "10_foerste_1000_dage.pdf",
        PdfTheme(size=10.5, colour="#5b2a86", tint="#f1eaf7", banner=39, footer="Professionshøjskolen Egesund|{page}"),
    ),
    Sample(
        "11_solbakkerne_fyrtaarn_i_hverdagen.docx",
        WordTheme(
            font="Calibri", size=11, colour="C05000", tint="FFF0E0", date=(2018, 12, 6), author="Udviklingsenheden",
            table="Light List Accent 6", footer="Solbakkerne Kommune, Udviklingsenheden|Side {page}",
        ),
    ),
    Sample(
        "12_diplommodul_evalueringskultur.pdf",
        PdfTheme(
            font="Liberation Serif", size=11, colour="#222222", tint="#f2f2f2", margin=26,
            header="Professionshøjskolen Ringbæk|Den offentlige lederuddannelse", footer="LED-19F-04|{page} / {pages}",
        ),
    ),
    Sample(
        "13_ledelse_der_kan_maerkes.docx",
        WordTheme(
            font="Trebuchet MS", size=10, colour="204060", tint="DCE6F1", date=(2018, 11, 1), author="Fagligt Fokus",
            header="Fagligt Fokus ApS|Program", footer="www.fagligtfokus.example|{page}", margin=2.5,
        ),
    ),
    Sample(
        "14_flyer_laeringsdag_forvaltning.pdf",
        PdfTheme(
            font="DejaVu Condensed", size=11.5, colour="#b3261e", tint="#fdecea", banner=36, centred=True, margin=24,
            footer="Nordvest Dagtilbudsakademi|www.nordvestakademi.example",
        ),
    ),
]  # fmt: skip
