"""Files that are meant to stop, fill or fool a reader: `hostile_files()` makes them, small ones in memory.

Run as a script (`python -m tests.documents.hostile FOLDER`) it writes them to a folder, to look at them.
"""

from __future__ import annotations

import sys
import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

from reportlab.lib.pdfencrypt import StandardEncryption
from reportlab.pdfgen.canvas import Canvas

from tests.documents.pdfs import make_pdf, write
from tests.documents.word_files import NAMESPACES, p, tbl, tc, tr, word_file, zipped

TEXT = "Forløbet er for faglige ledere og varer tre dage."
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
CATALOG = b"<</Type/Catalog/Pages 2 0 R>>"
READ = "read"


@dataclass(frozen=True)
class Hostile:
    """A file's name, what makes it, and what may become of it: `READ` or codes of the contract."""

    name: str
    make: Callable[[int], bytes]
    """Takes the size of the attack: 1 for a test; 100 is as bad as it gets, for the benchmark."""
    outcomes: tuple[str, ...]


def page(canvas: Canvas) -> None:
    """A page that any reader can read."""
    write(canvas, 60, 100, [TEXT])


def pdf(objects: dict[int, bytes]) -> bytes:
    """A PDF of these numbered objects; object 1 is the catalog."""
    out = bytearray(b"%PDF-1.5\n")
    places = {}
    for number, content in objects.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%b\nendobj\n" % (number, content)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (max(objects) + 1)
    for number in range(1, max(objects) + 1):
        out += b"%010d 00000 %b \n" % ((places[number], b"n") if number in places else (0, b"f"))
    return bytes(out + b"trailer\n<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF" % (max(objects) + 1, start))


def stream(content: bytes, entries: bytes = b"") -> bytes:
    """A stream object."""
    return b"<<%b/Length %d>>\nstream\n%b\nendstream" % (entries, len(content), content)


def one_page(
    content: bytes, page_entries: bytes = b"/MediaBox[0 0 595 842]", more: dict[int, bytes] | None = None
) -> bytes:
    """A PDF of one page with this content stream object; font F is Helvetica."""
    objects = {
        1: CATALOG,
        2: b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        3: b"<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>%b>>"
        % page_entries,
        4: content,
        5: b"<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>",
    }
    return pdf(objects | (more or {}))


def form_bomb(size: int) -> bytes:
    """Forms that each draw the next one ten times."""
    levels = 4 + size // 5
    forms = {}
    for level in range(levels):
        last = level == levels - 1
        content = b"BT /F 9 Tf (bombe) Tj ET" if last else b"/X Do " * 10
        entries = b"/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>/XObject<</X %d 0 R>>>>"
        forms[6 + level] = stream(content, entries % (7 + level))
    return one_page(stream(b"/X Do"), more=forms)


def flate_bomb(size: int, layers: int) -> bytes:
    """A content stream that grows a thousandfold, or a thousand times a thousandfold."""
    packer = zlib.compressobj(9)
    content = b"".join(packer.compress(b" " * 1_000_000) for _ in range(20 * size)) + packer.flush()
    for _ in range(layers - 1):
        content = zlib.compress(content, 9)
    return one_page(stream(content, b"/Filter[%b]" % (b"/FlateDecode" * layers)))


def picture_bomb(size: int) -> bytes:
    """A scanned page whose picture unpacks to hundreds of megabytes."""
    side = 6_000 + 240 * size
    packer = zlib.compressobj(1)
    rows = b"".join(packer.compress(b"\xff" * side) for _ in range(side)) + packer.flush()
    entries = b"/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray/BitsPerComponent 8/Filter/FlateDecode"
    return one_page(stream(b"595 0 0 842 0 0 cm /X Do"), more={6: stream(rows, entries % (side, side))})


def many_pages(size: int) -> bytes:
    """One page object, listed a great many times."""
    count = 1_000 * size
    return pdf(
        {
            1: CATALOG,
            2: b"<</Type/Pages/Count %d/Kids[%b]>>" % (count, b" ".join([b"3 0 R"] * count)),
            3: b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>",
        }
    )


def deep_tree(size: int) -> bytes:
    """A page tree of nothing but branches."""
    depth = 2_000 * size
    nodes = {n: b"<</Type/Pages/Count 1/Kids[%d 0 R]/Parent %d 0 R>>" % (n + 1, n - 1) for n in range(2, depth)}
    return pdf({1: CATALOG, **nodes, depth: b"<</Type/Page/Parent %d 0 R/MediaBox[0 0 595 842]>>" % (depth - 1)})


def kids_loop(_: int) -> bytes:
    """A page tree that bites its tail."""
    return pdf({1: CATALOG, 2: b"<</Type/Pages/Count 9/Kids[3 0 R]>>", 3: b"<</Type/Pages/Count 9/Kids[2 0 R 3 0 R]>>"})


def many_rectangles(size: int) -> bytes:
    """More boxes than any table has."""
    boxes = b"".join(b"%d %d 3 3 re S " % (i % 590, i // 590 * 3 % 840) for i in range(5_000 + 950 * size))
    return one_page(stream(b"BT /F 11 Tf 60 700 Td (%b) Tj ET " % TEXT.encode("cp1252") + boxes))


def many_characters(_: int) -> bytes:
    """Half a million characters on one page."""
    lines = (b"1 0 0 1 %d %d Tm (%d er et tal og tekst) Tj" % (n % 500, n // 30, n) for n in range(24_000))
    return one_page(stream(b"BT /F 5 Tf %b ET" % b" ".join(lines)))


def zip_bomb(size: int) -> bytes:
    """A Word file whose text is honest about being far too large."""
    return word_file(p("Tekst") + " " * (101_000_000 + size))


def ratio_bomb(_: int) -> bytes:
    """A Word file within the limit of unpacked size, but packed a thousandfold."""
    return word_file(p("Tekst") + "<w:p/>" * 2_000_000)


def parts_bomb(size: int) -> bytes:
    """A Word file of a great many parts."""
    files = {f"word/media/{n}.png": b"" for n in range(700 * size + 2_000)}
    return zipped(files | parts_of(word_file(p(TEXT))))


def parts_of(data: bytes) -> dict[str, bytes]:
    """The parts of a zip file."""
    with ZipFile(BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def declaring(prologue: str, body: str) -> bytes:
    """A Word file whose XML declares a document type."""
    document = f"<!DOCTYPE x [{prologue}]><w:document {NAMESPACES}><w:body>{body}</w:body></w:document>"
    return zipped({**parts_of(word_file("")), "word/document.xml": document})


def entity_bomb(_: int) -> bytes:
    """A billion words by entities."""
    entities = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10 if i else "bombe"}">' for i in range(10))
    return declaring(entities, p("&e9;"))


def deep_xml(size: int) -> bytes:
    """Elements in elements."""
    depth = 1_000 * size
    return word_file("<w:sdt><w:sdtContent>" * depth + p("dybt") + "</w:sdtContent></w:sdt>" * depth)


def span_bomb(_: int) -> bytes:
    """A table whose cells claim millions of columns."""
    cell = tc("x", properties='<w:gridSpan w:val="50000000"/>')
    return word_file(tbl(tr(*[cell] * 100) * 5))


def without(missing: str) -> bytes:
    """A Word file that lacks a part."""
    return zipped({name: data for name, data in parts_of(word_file(p(TEXT))).items() if name != missing})


def path_names(_: int) -> bytes:
    """A Word file with parts that are named as places on the disk."""
    parts = parts_of(word_file(p(TEXT)))
    return zipped({**parts, "../../undsluppet.txt": b"x", "/tmp/undsluppet.txt": b"x", "C:\\undsluppet.txt": b"x"})


def external(_: int) -> bytes:
    """A Word file with a picture, a template and notes on the network and on the disk."""
    parts = parts_of(word_file(p(TEXT) + '<w:p><w:r><w:drawing><a:blip r:link="img"/></w:drawing></w:r></w:p>'))
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    links = "".join(
        f'<Relationship Id="{kind}" Type="{office}/{kind}" Target="{target}" TargetMode="External"/>'
        for kind, target in [
            ("img", "http://127.0.0.1:9/billede.png"),
            ("attachedTemplate", "http://127.0.0.1:9/skabelon.dotm"),
            ("footnotes", "file:///etc/passwd"),
        ]
    )
    space = "http://schemas.openxmlformats.org/package/2006/relationships"
    relations = f'<Relationships xmlns="{space}">{links}</Relationships>'
    return zipped({**parts, "word/_rels/document.xml.rels": relations})


def lying_header(_: int) -> bytes:
    """A Word file that says it is much smaller than it is."""
    data = word_file(p("Tekst " * 5_000))
    with ZipFile(BytesIO(data)) as archive:
        size = archive.getinfo("word/document.xml").file_size
    return data.replace(size.to_bytes(4, "little"), (100).to_bytes(4, "little"))


def plain_zip(_: int) -> bytes:
    """A zip file of something else."""
    data = BytesIO()
    with ZipFile(data, "w", ZIP_DEFLATED) as archive:
        archive.writestr("tilbud.docx", word_file(p(TEXT)))
    return data.getvalue()


def locked(user: str, owner: str) -> bytes:
    """A PDF with passwords."""
    return make_pdf(page, encrypt=StandardEncryption(user, ownerPassword=owner, canPrint=0))


ANY = (READ, "empty", "no_text", "corrupt", "timeout", "too_large")
"""A bomb may be read where its work is harmless, or stopped by whichever limit it meets first."""

FILES = (
    Hostile("formularbombe.pdf", form_bomb, ANY),
    Hostile("flatebombe.pdf", lambda size: flate_bomb(size, 1), ANY),
    Hostile("flatebombe-to-lag.pdf", lambda size: flate_bomb(size, 2), ANY),
    Hostile("billedbombe.pdf", picture_bomb, ANY),
    Hostile("mange-sider.pdf", many_pages, ("too_large",)),
    Hostile("dybt-sidetrae.pdf", deep_tree, ("corrupt", "empty")),
    Hostile("sidetrae-i-ring.pdf", kids_loop, ("corrupt", "empty")),
    Hostile(
        "uden-sideformat.pdf",
        lambda _: one_page(stream(b"BT /F 11 Tf 60 700 Td (%b) Tj ET" % TEXT.encode("cp1252")), b"/MediaBox[]"),
        (READ,),
    ),
    Hostile("mange-rektangler.pdf", many_rectangles, (READ,)),
    Hostile("mange-tegn.pdf", many_characters, ("too_large",)),
    Hostile("adgangskode.pdf", lambda _: locked("hemmelig", "ejer"), ("encrypted",)),
    Hostile("ejerkode.pdf", lambda _: locked("", "ejer"), (READ,)),
    Hostile("affald-foran.pdf", lambda _: b"%junk\n" * 100 + make_pdf(page), (READ,)),
    Hostile("affald-langt-foran.pdf", lambda _: b"%junk\n" * 400 + make_pdf(page), (READ, "corrupt")),
    Hostile("afkortet.pdf", lambda _: make_pdf(page)[:700], ("corrupt",)),
    Hostile("nul-byte.pdf", lambda _: b"", ("empty",)),
    Hostile("webside.pdf", lambda _: b"<!DOCTYPE html><html>Kursus</html>", ("unsupported",)),
    Hostile("arkiv.pdf", plain_zip, ("unsupported",)),
    Hostile("billede.pdf", lambda _: b"\x89PNG\r\n\x1a\n" + bytes(100), ("unsupported",)),
    Hostile("zipbombe.docx", zip_bomb, ("too_large",)),
    Hostile("zipbombe-forhold.docx", ratio_bomb, ("too_large",)),
    Hostile("mange-dele.docx", parts_bomb, ("too_large",)),
    Hostile("entitetsbombe.docx", entity_bomb, ("corrupt",)),
    Hostile(
        "fremmed-entitet.docx",
        lambda _: declaring('<!ENTITY e SYSTEM "file:///etc/passwd">', p("&e;")),
        ("corrupt",),
    ),
    Hostile("doctype.docx", lambda _: declaring("", p(TEXT)), ("corrupt",)),
    Hostile("dyb-xml.docx", deep_xml, ("corrupt", "too_large")),
    Hostile("kolonnebombe.docx", span_bomb, (READ,)),
    Hostile("uden-tekstdel.docx", lambda _: without("word/document.xml"), ("corrupt",)),
    Hostile("uden-typografier.docx", lambda _: without("word/styles.xml"), (READ,)),
    Hostile("stinavne.docx", path_names, (READ,)),
    Hostile("eksterne-henvisninger.docx", external, (READ,)),
    Hostile("loegnagtig-stoerrelse.docx", lying_header, ("corrupt",)),
    Hostile("laast.docx", lambda _: OLE + "EncryptedPackage".encode("utf-16-le"), ("encrypted",)),
    Hostile("gammel-word.docx", lambda _: OLE + "WordDocument".encode("utf-16-le"), ("unsupported",)),
    Hostile("opendocument.docx", lambda _: zipped({"mimetype": "x", "content.xml": "<x/>"}), ("unsupported",)),
    Hostile("rtf.docx", lambda _: b"{\\rtf1 Kursus}", ("unsupported",)),
    Hostile("mail.docx", lambda _: OLE + "__substg1.0_".encode("utf-16-le"), ("unsupported",)),
)


def hostile_files(folder: Path, size: int = 1, files: Iterable[Hostile] = FILES) -> None:
    """Write the files to a folder."""
    for file in files:
        (folder / file.name).write_bytes(file.make(size))


if __name__ == "__main__":
    hostile_files(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1)
