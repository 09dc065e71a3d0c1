"""Manifest <-> XML."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from lxml import etree

from lkip_cli.laporan.manifes import Cetakan, Jejak, Letak, Manifes, Revisi, Tercatat
from lkip_cli.word.ooxml import Element, serialize, to_int
from lkip_cli.word.render.values import clean_text

NS = "urn:lkip:manifes:1"
REVISI_NS = "urn:lkip:revisi:1"
YA, TIDAK = "ya", "tidak"
BETWEEN = "|"
HEAD = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?>\n"
ENTITIES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;"})
_TAG = re.compile(r"[^/]+/[^/]+/[^/]+")
"""`medan/kode/periode`."""


def to_xml(manifes: Manifes) -> bytes:
    """The bytes of the part; they are written as text, for a tree of so many attributes takes twice as long."""
    content = "".join(_elements(manifes))
    return f'{HEAD}<manifes xmlns="{NS}" sidik="{manifes.sidik}">{content}</manifes>'.encode()


def from_xml(root: Element) -> Manifes:
    """The manifest of a tree. Raises ValueError where it is incomplete, or does not agree with its own digest."""
    try:
        manifes = Manifes(_jejak(root), _halaman(root), tuple(map(_angka, root.iterfind(_n("angka")))), _ketikan(root))
    except KeyError as lacking:
        message = f"isian {lacking} tidak ada"
        raise ValueError(message) from None
    if manifes.sidik != root.get("sidik"):
        message = "isinya tidak cocok dengan sidiknya sendiri"
        raise ValueError(message)
    return manifes


def revisi_to_xml(revisi: Revisi) -> bytes:
    """The bytes of the part with the git revision."""
    root = etree.fromstring(f'<revisi xmlns="{REVISI_NS}"/>')
    for name, text in (("komit", revisi.komit), ("data", revisi.data), ("templat", revisi.templat)):
        root.set(name, clean_text(text))
    return serialize(root)


def revisi_from_xml(root: Element) -> Revisi:
    """The revision of a tree."""
    return Revisi(root.get("komit", ""), root.get("data", ""), root.get("templat", ""))


def _elements(manifes: Manifes) -> Iterator[str]:
    """What stands in the root."""
    jejak = manifes.jejak
    lkip, templat, data, instansi, periode = map(
        _quote, (jejak.versi, jejak.templat, jejak.data, jejak.instansi, jejak.periode)
    )
    yield f"<laporan lkip={lkip} templat={templat} data={data} instansi={instansi} periode={periode}"
    yield f' draf="{_word(ya=jejak.draf)}" asal_angka="{_word(ya=jejak.asal_angka)}"/>'
    if manifes.halaman is not None:
        pages = (f"<nomor bookmark={_quote(b)} teks={_quote(n)}/>" for b, n in sorted(manifes.halaman.items()))
        inner = "".join(pages)
        yield f"<halaman>{inner}</halaman>" if inner else "<halaman/>"
    for satu in manifes.angka:
        yield _angka_element(satu)
        yield from map(_cetak_element, satu.cetakan)
        yield "</angka>"
    for sidik, numbers in manifes.ketikan.items():
        yield f"<ketikan sidik={_quote(sidik)} angka={_quote(BETWEEN.join(sorted(numbers.elements())))}/>"


def _quote(text: str) -> str:
    """A text as the value of an attribute."""
    return f'"{clean_text(text).translate(ENTITIES)}"'


def _word(*, ya: bool) -> str:
    return YA if ya else TIDAK


def _n(name: str) -> str:
    return f"{{{NS}}}{name}"


def _angka_element(satu: Tercatat) -> str:
    """The start of an element; attributes without a text are left out."""
    texts = {"tag": satu.tag, "nilai": satu.nilai, "rumus": satu.rumus, "masukan": " ".join(satu.masukan)}
    texts["singkat"] = "" if satu.singkat == satu.tag else satu.singkat
    return f"<angka{''.join(f' {name}={_quote(text)}' for name, text in texts.items() if text)}>"


def _cetak_element(cetakan: Cetakan) -> str:
    letak = cetakan.letak
    where = f' tabel="{letak.tabel}" kolom="{letak.kolom}"' if letak.tabel else ""
    what = f'nomor="{cetakan.nomor}" bookmark={_quote(cetakan.bookmark)} teks={_quote(cetakan.teks)}'
    return f'<cetak {what}{where} sidik={_quote(letak.sidik)} urutan="{cetakan.urutan}"/>'


def _jejak(root: Element) -> Jejak:
    found = root.find(_n("laporan"))
    names = ("lkip", "templat", "data", "instansi", "periode")
    versi, templat, data, instansi, periode = ("" if found is None else str(found.attrib[n]) for n in names)
    draf, asal_angka = (found is not None and found.get(n) == YA for n in ("draf", "asal_angka"))
    return Jejak(versi, templat, data, instansi, periode, draf, asal_angka)


def _halaman(root: Element) -> dict[str, str] | None:
    pages = root.find(_n("halaman"))
    return None if pages is None else {str(one.attrib["bookmark"]): str(one.attrib["teks"]) for one in pages}


def _angka(element: Element) -> Tercatat:
    tag = str(element.attrib["tag"])
    if not _TAG.fullmatch(tag):
        message = f"“{tag}” bukan tag sebuah angka"
        raise ValueError(message)
    return Tercatat(
        tag,
        element.get("singkat", tag),
        element.get("nilai", ""),
        element.get("rumus", ""),
        tuple(element.get("masukan", "").split()),
        tuple(_cetakan(element)),
    )


def _cetakan(element: Element) -> Iterator[Cetakan]:
    for one in element:
        letak = Letak(to_int(one.get("tabel"), 0), to_int(one.get("kolom"), 0), one.get("sidik", ""))
        nomor = to_int(one.get("nomor"), 0)
        yield Cetakan(nomor, str(one.attrib["bookmark"]), str(one.attrib["teks"]), letak, to_int(one.get("urutan"), 0))


def _ketikan(root: Element) -> dict[str, Counter[str]]:
    found = root.iterfind(_n("ketikan"))
    return {str(one.attrib["sidik"]): Counter(str(one.attrib["angka"]).split(BETWEEN)) for one in found}
