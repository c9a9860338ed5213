#!/usr/bin/env python3
"""Take the pictures of the user guide anew: a caseworker's two rounds, a provider's page and a reviewer's sample.

    python tools/make_pictures.py

Needs LibreOffice, Chromium and its driver on the path, and the project's test packages. The pictures are of what the
program writes about the documents in sample_submissions; only the caseworker's own words are made up here.
"""

from __future__ import annotations

import contextlib
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Collection, Mapping
from pathlib import Path
from typing import Any

import docx
import openpyxl
import pypdfium2
from PIL import Image, ImageChops

from compliance.cli import run
from compliance.documents.discovery import DOCUMENTS

ROOT = Path(__file__).resolve().parents[1]
PICTURES = ROOT / "docs" / "billeder"
MOST_BYTES = 200_000
_MARGIN = 12
_PAPER_HEADER = 34
"""Points from the top of a printed sheet to below its header."""
_LETTER, _PROGRAMME, _ANOTHER = "02_tilbudsbrev_faglige_fyrtaarne", "13_ledelse_der_kan_maerkes", "10_foerste_1000_dage"

Where = tuple[str, str]
"""The start of a file's name and a requirement's id."""

ENTRIES: dict[Where, tuple[str | None, str]] = {
    (_LETTER, "2.1.1.2-forandringspakker"): ("Ikke oplyst", "»Kravet opfyldes« siger ikke hvordan."),
    (_LETTER, "2.1.3-underviserniveau"): ("Ikke oplyst", "Niveauet skal stå i tilbuddet."),
    (_LETTER, "2.1.3-kursusbevis"): (None, "Feltet er tomt i deres skema."),
    (_PROGRAMME, "2.1.1.3-pensum"): ("Ikke opfyldt", "160 af 420 sider er for lidt."),
    (_ANOTHER, "type"): (None, "Trukket tilbage 3. december."),
}
SHOWN: Collection[Where] = [*ENTRIES, ("03_modul", "3.1-timer"), ("05_dagplejens", "2.1.2.1-dage")]
NEW_WORDS = {
    "Kravet opfyldes.": "På dag 2 arbejder fyrtårnene med dialogredskabet fra forandringspakken om evalueringskultur.",
    "Vil blive afklaret, når holdene er lagt fast.": "Alle undervisere er adjunkter eller lektorer.",
    "160 sider er fra": "210 sider er fra",
    "260 sider": "210 sider",
}


def main() -> None:
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
        shutil.copytree(ROOT / "sample_submissions", "tilbud", ignore=_no_document)
        _reviewer()
        _provider()
        _caseworker()


def _caseworker() -> None:
    _compliance("check", "tilbud", "--output", "rapport.xlsx", "--annotate", "markeret")
    _save("overblik", _page(_pdf("rapport.xlsx"), "Overblik"))
    _save("markeret-kopi", _page(Path("markeret/05_dagplejens_rum.pdf")), bottom=0.645)
    _fill_in("rapport.xlsx", ENTRIES)
    _save("krav", _page(_pdf(_only("rapport.xlsx", SHOWN)), "Krav", scale=2.0))

    _compliance("check", "tilbud", "--previous", "rapport.xlsx", "--output", "rapport-2.xlsx", "--letters", "breve")
    letter = next(Path("breve").glob("*13-ledelse-der-kan-maerkes.docx"))
    _save("brev", _page(_pdf(letter)), bottom=0.94)

    _rewrite(Path(f"tilbud/{_LETTER}.docx"), Path("tilbud/02_tilbudsbrev_ny_udgave.docx"))
    _rewrite(Path(f"tilbud/{_PROGRAMME}.docx"), Path(f"tilbud/{_PROGRAMME}.docx"))
    Path(f"tilbud/{_ANOTHER}.pdf").unlink()
    _compliance("check", "tilbud", "--previous", "rapport-2.xlsx", "--output", "rapport-3.xlsx")
    shown = [("02_", requirement) for file, requirement in ENTRIES if file == _LETTER] + [
        (_PROGRAMME, "2.1.1.3-pensum")
    ]
    _save("siden-sidst", _page(_pdf(_only("rapport-3.xlsx", shown)), "Krav", scale=2.0))
    _save("fra-tidligere", _page(_pdf("rapport-3.xlsx"), "Fra tidligere"))


def _provider() -> None:
    shutil.copy(ROOT / "sample_submissions" / f"{_LETTER}.docx", "MIN-TEKST.docx")
    _compliance("check", "MIN-TEKST.docx", "--html", "MIN-TEKST.html")
    _save("webside", _screenshot(Path("MIN-TEKST.html"), _show_what_is_open), bottom=0.955)


def _reviewer() -> None:
    _compliance("sample", "tilbud", "--size", "10", "--seed", "7", "--output", "stikproeve.xlsx")
    assessed: dict[Where, tuple[str | None, str]] = {
        ("05_dagplejens", "2.1.2.1-dage"): ("Ikke opfyldt", ""),
        ("12_diplom", "3.1-timer"): ("Opfyldt", ""),
    }
    _fill_in("stikproeve.xlsx", assessed, reviewed=True)
    _save("stikproeve", _page(_pdf("stikproeve.xlsx"), "Stikprøve"), bottom=0.72)


def _no_document(_folder: str, names: list[str]) -> list[str]:
    return [name for name in names if Path(name).suffix not in DOCUMENTS]


def _compliance(*arguments: str) -> None:
    code = run([*arguments, "--quiet"])
    if code:
        raise SystemExit(f"compliance {' '.join(arguments)} ended with {code}")


def _rows(sheet: Any) -> tuple[dict[str, int], list[tuple[Any, ...]]]:
    """*Krav*'s columns by heading, and the rows below the header."""
    rows = list(sheet.iter_rows())
    header = next(number for number, row in enumerate(rows) if any(cell.value == "Fund-id" for cell in row))
    return {str(cell.value): number for number, cell in enumerate(rows[header])}, rows[header + 1 :]


def _at(columns: dict[str, int], row: tuple[Any, ...], places: Collection[Where]) -> Where | None:
    file, requirement = str(row[columns["Fil"]].value), str(row[columns["Fund-id"]].value).rsplit("/", 1)[-1]
    return next((place for place in places if file.startswith(place[0]) and requirement == place[1]), None)


def _fill_in(path: str, entries: Mapping[Where, tuple[str | None, str]], *, reviewed: bool = False) -> None:
    book = openpyxl.load_workbook(path, rich_text=True)
    columns, rows = _rows(book["Krav"])
    for row in rows:
        if place := _at(columns, row, entries):
            row[columns["Egen vurdering"]].value, row[columns["Bemærkning"]].value = entries[place]
    if reviewed:
        for row in book["Stikprøve"].iter_rows():
            if isinstance(row[1].value, int) and str(row[3].value).startswith("=SUMIFS"):
                row[2].value = "Ja"
    book.save(path)


def _only(path: str, places: Collection[Where]) -> str:
    """A copy in which *Krav* shows these rows alone, as a filter does."""
    book = openpyxl.load_workbook(path, rich_text=True)
    sheet = book["Krav"]
    columns, rows = _rows(sheet)
    for row in rows:
        sheet.row_dimensions[row[0].row].hidden = _at(columns, row, places) is None
    copy = f"udvalgt-{path}"
    book.save(copy)
    return copy


def _rewrite(path: Path, new: Path) -> None:
    """The provider's new version."""
    document = docx.Document(str(path))
    cells = [cell for table in document.tables for row in table.rows for cell in row.cells]
    for paragraph in [*document.paragraphs, *(each for cell in cells for each in cell.paragraphs)]:
        for old, words in NEW_WORDS.items():
            if old in paragraph.text:
                paragraph.text = paragraph.text.replace(old, words)
    path.unlink()
    document.save(str(new))


def _pdf(path: Path | str) -> Path:
    office = shutil.which("soffice") or shutil.which("libreoffice")
    if office is None:
        raise SystemExit("LibreOffice is needed")
    profile = f"-env:UserInstallation={Path('profil').absolute().as_uri()}"
    subprocess.run(
        [office, profile, "--headless", "--convert-to", "pdf", "--outdir", "pdf", str(path)],
        check=True, capture_output=True, timeout=180,
    )  # fmt: skip
    return Path("pdf", f"{Path(path).stem}.pdf")


def _page(path: Path, sheet: str = "", scale: float = 1.7) -> Image.Image:
    """The first page of a sheet without what stands above it on paper, or of all; `scale` is pixels a point."""
    with contextlib.closing(pypdfium2.PdfDocument(path)) as pdf:
        for page in pdf:
            text: str = page.get_textpage().get_text_range()
            if not sheet or sheet in text.splitlines():
                image: Image.Image = page.render(scale=scale).to_pil()
                top = round(_PAPER_HEADER * scale) if sheet else 0
                return image.crop((0, top, *image.size))
    raise SystemExit(f"{path} has no sheet {sheet}")


def _screenshot(path: Path, prepare: Callable[[Any], None]) -> Image.Image:
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    for argument in ("headless=new", "no-sandbox", "hide-scrollbars", "window-size=900,900"):
        options.add_argument(f"--{argument}")
    service = webdriver.ChromeService(shutil.which("chromedriver"))
    with webdriver.Chrome(options=options, service=service) as browser:
        browser.get(path.absolute().as_uri())
        prepare(browser)
        browser.save_screenshot("skaerm.png")
    return Image.open("skaerm.png").convert("RGB")


def _show_what_is_open(browser: Any) -> None:
    """Take the tick from what is met, and scroll to the first requirement that is left."""
    browser.find_element("id", "vis-pass").click()
    shown = "[...document.querySelectorAll('#tilbud h4')].find(e => e.textContent == 'Indhold').scrollIntoView()"
    browser.execute_script(shown)


def _save(name: str, image: Image.Image, bottom: float = 0.94) -> None:
    """Cut off what is below `bottom`, a share of the height, and the white around the rest; write a small file."""
    width, height = image.size
    image = image.convert("RGB").crop((0, 0, width, round(bottom * height)))
    ink = ImageChops.difference(image, Image.new("RGB", image.size, "white")).getbbox() or (0, 0, *image.size)
    left, upper, right, lower = ink
    box = (
        max(0, left - _MARGIN), max(0, upper - _MARGIN),
        min(image.width, right + _MARGIN), min(image.height, lower + _MARGIN),
    )  # fmt: skip
    path = PICTURES / f"{name}.png"
    image.crop(box).quantize(64, dither=Image.Dither.NONE).save(path, optimize=True)
    if path.stat().st_size > MOST_BYTES:
        raise SystemExit(f"{path} is larger than {MOST_BYTES} bytes")


if __name__ == "__main__":
    main()
