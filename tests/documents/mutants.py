"""Valid documents with something wrong in them: the same seed always gives the same bytes."""

from __future__ import annotations

import copy
import random
import re
from collections.abc import Callable
from functools import cache

from lxml import etree
from reportlab.pdfgen.canvas import Canvas

from tests.documents.hostile import parts_of
from tests.documents.pdfs import HEIGHT, make_pdf, write
from tests.documents.word_files import NAMESPACES, bold, p, r, tbl, tc, tr, word_file, zipped

TEXT = ["Forløbet er for faglige ledere i dagtilbud, og det er på tre dage med", "undervisning i den nye læreplan."]
NUMBERS = ("0", "-1", "1", "7", "65535", "2147483647", "-2147483648", "99999999999999999999", "1e400", "", "x")
_XML_TAG = re.compile(rb"<[^>]*>")
_NUMBER = re.compile(rb"-?\d+(?:\.\d+)?")
_OBJECT = re.compile(rb"\d+ 0 obj.*?endobj", re.DOTALL)
_NAME = re.compile(rb"/[A-Za-z]+")


@cache
def word_sample() -> bytes:
    """A Word file with most of what the reader looks for."""
    note = f'<w:footnotes {NAMESPACES}><w:footnote w:id="2">{p("En note")}</w:footnote></w:footnotes>'
    numbering = f"""<w:numbering {NAMESPACES}><w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">
        <w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="Dag %1."/></w:lvl></w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>"""
    field = '<w:fldChar w:fldCharType="{}"/>'
    body = (
        p("Leder af læring", style="Overskrift1")
        + p(" ".join(TEXT), r("skjult", "<w:vanish/>"), '<w:r><w:footnoteReference w:id="2"/></w:r>')
        + p("Et punkt", properties='<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>')
        + p(f"<w:r>{field.format('begin')}</w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            f"<w:r>{field.format('separate')}</w:r>{r('7')}<w:r>{field.format('end')}</w:r>")
        + p(f'<w:ins w:id="1">{r("tilføjet")}</w:ins><w:del w:id="2"><w:r><w:delText>væk</w:delText></w:r></w:del>')
        + tbl(
            tr(tc(p(bold("Dag"))), tc(p(bold("Indhold")))),
            tr(tc("1", properties='<w:vMerge w:val="restart"/>'), tc("Oplæg", tbl(tr("a", "b")))),
            tr(tc("", properties="<w:vMerge/>"), tc("Øvelse", properties='<w:gridSpan w:val="2"/>')),
        )
        + p("Omfang\t3 dage")
        + '<w:p><w:r><w:pict><v:shape><v:textbox><w:txbxContent>' + p("Boks") + "</w:txbxContent></v:textbox></v:shape>"
        "</w:pict></w:r></w:p>"
        + '<w:sectPr><w:headerReference w:type="default" r:id="header1"/></w:sectPr>'
    )  # fmt: skip
    header = f"<w:hdr {NAMESPACES}>{p('Professionshøjskolen')}</w:hdr>"
    return word_file(body, footnotes=note, numbering=numbering, header1=header)


@cache
def pdf_sample(packed: bool) -> bytes:
    """A PDF with text, columns, a ruled table, a box, a bullet and a form field; streams packed or plain."""

    def first(canvas: Canvas) -> None:
        write(canvas, 60, 60, ["Leder af læring"], size=22, bold=True)
        write(canvas, 60, 120, TEXT * 3)
        for row in range(3):
            for column, cell in enumerate([f"Dag {row}", "Oplæg og øvelser"]):
                canvas.rect(60 + 120 * column, HEIGHT - 320 - 20 * row, 120, 20)
                write(canvas, 64 + 120 * column, 302 + 20 * row, [cell])
        canvas.circle(66, HEIGHT - 427, 1.6, stroke=0, fill=1)
        write(canvas, 74, 420, ["Et punkt"])
        canvas.acroForm.textfield(name="navn", tooltip="Kursets navn", value="Leder", x=60, y=200)

    def second(canvas: Canvas) -> None:
        for row in range(6):
            write(canvas, 60, 100 + 14 * row, ["Venstre spalte er her og er"])
            write(canvas, 320, 100 + 14 * row, ["højre spalte er der og slut"])
        write(canvas, 500, 810, ["Side 2"], size=8)

    return make_pdf(first, second, packed=packed)


def mutant(seed: int) -> tuple[str, bytes]:
    """A damaged document: its file name and its bytes."""
    dice = random.Random(seed)
    if dice.random() < 0.5:
        way = dice.choice((_damaged_bytes, _damaged_parts, _rearranged, _rearranged))
        return f"{seed:05}.docx", way(word_sample(), dice)
    way = dice.choice((_damaged_bytes, _damaged_objects, _damaged_objects))
    return f"{seed:05}.pdf", way(pdf_sample(dice.random() < 0.3), dice)


def _damaged_bytes(data: bytes, dice: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(dice.choice((1, 1, 2, 4, 16))):
        at = dice.randrange(len(changed) or 1)
        length = dice.choice((1, 1, 2, 8, 200))
        match dice.randrange(5):
            case 0:
                del changed[at : at + length]
            case 1:
                changed[at : at + 1] = bytes([dice.randrange(256)])
            case 2:
                changed[at:at] = dice.randbytes(length)
            case 3:
                changed[at:at] = changed[at : at + length]
            case _:
                del changed[dice.randrange(len(changed) // 2, len(changed)) :]
    return bytes(changed)


def _rearranged(data: bytes, dice: random.Random) -> bytes:
    """A Word file of well-formed XML whose elements stand where they should not."""
    parts = parts_of(data)
    name = dice.choice(["word/document.xml"] * 4 + sorted(name for name in parts if name.endswith(".xml")))
    root = etree.fromstring(parts[name])
    for _ in range(dice.choice((1, 2, 5, 20))):
        elements = list(root.iter(etree.Element))[1:]
        if not elements:
            break
        one, other = dice.choice(elements), dice.choice(elements)
        home = one.getparent()
        match dice.randrange(6):
            case 0 if home is not None:
                home.remove(one)
            case 1:
                one.addnext(copy.deepcopy(other))
            case 2:
                other.append(copy.deepcopy(one))
            case 3:
                one.tag = other.tag
            case 4:
                for attribute in one.attrib:
                    one.set(attribute, dice.choice(NUMBERS))
            case _:
                one.text = dice.choice(("\u00ad", "\u202e", "1" * 5000, "=1+1", " ", "\U0001f600"))
    return zipped({**parts, name: etree.tostring(root)})


def _damaged_parts(data: bytes, dice: random.Random) -> bytes:
    """A Word file with one or more parts changed, and the zip file around them whole."""
    parts = parts_of(data)
    for _ in range(dice.choice((1, 1, 2, 5))):
        name = dice.choice(["word/document.xml", *sorted(parts)])
        if name not in parts:
            continue
        if dice.random() < 0.05:
            del parts[name]
            continue
        change = dice.choice((_without_a_match, _doubled, _swapped, _wrapped, _other_number, _damaged_bytes))
        parts[name] = _changed(parts[name], _XML_TAG, change, dice)
    return zipped(parts)


def _damaged_objects(data: bytes, dice: random.Random) -> bytes:
    """A PDF with one or more objects, names or numbers changed."""
    for _ in range(dice.choice((1, 1, 2, 5))):
        pattern = dice.choice((_OBJECT, _NAME, _NUMBER, _NUMBER))
        change = dice.choice((_without_a_match, _doubled, _swapped, _other_number))
        data = _changed(data, pattern, change, dice)
    return data


Change = Callable[..., bytes]


def _changed(data: bytes, pattern: re.Pattern[bytes], change: Change, dice: random.Random) -> bytes:
    if change is _damaged_bytes:
        return _damaged_bytes(data, dice)
    found = list((_NUMBER if change is _other_number else pattern).finditer(data))
    return change(data, found, dice) if found else data


def _without_a_match(data: bytes, found: list[re.Match[bytes]], dice: random.Random) -> bytes:
    start, end = dice.choice(found).span()
    return data[:start] + data[end:]


def _doubled(data: bytes, found: list[re.Match[bytes]], dice: random.Random) -> bytes:
    start, end = dice.choice(found).span()
    return data[:end] + data[start:end] * dice.choice((1, 2, 50)) + data[end:]


def _swapped(data: bytes, found: list[re.Match[bytes]], dice: random.Random) -> bytes:
    start, end = dice.choice(found).span()
    return data[:start] + dice.choice(found).group() + data[end:]


def _wrapped(data: bytes, found: list[re.Match[bytes]], dice: random.Random) -> bytes:
    """A stretch between two tags put into another element, or many deep."""
    first, last = sorted((dice.choice(found).start(), dice.choice(found).end()))
    name = dice.choice((b"w:ins", b"w:sdtContent", b"w:tbl", b"w:tr", b"w:p", b"mc:Fallback", b"w:r", b"x"))
    depth = dice.choice((1, 1, 3, 300))
    return data[:first] + b"<%b>" % name * depth + data[first:last] + b"</%b>" % name * depth + data[last:]


def _other_number(data: bytes, found: list[re.Match[bytes]], dice: random.Random) -> bytes:
    start, end = dice.choice(found).span()
    return data[:start] + dice.choice(NUMBERS).encode() + data[end:]
