"""Manifest <-> XML."""

from __future__ import annotations

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


def to_xml(manifes: Manifes) -> bytes:
    """The bytes of the part."""
    root = etree.fromstring(f'<manifes xmlns="{NS}"/>')
    root.set("sidik", manifes.sidik)
    jejak = manifes.jejak
    texts = {"lkip": jejak.versi, "templat": jejak.templat, "data": jejak.data, "instansi": jejak.instansi}
    kinds = {"draf": _word(ya=jejak.draf), "asal_angka": _word(ya=jejak.asal_angka)}
    _add(root, "laporan", texts | {"periode": jejak.periode} | kinds)
    if manifes.halaman is not None:
        pages = _add(root, "halaman", {})
        for bookmark, number in sorted(manifes.halaman.items()):
            _add(pages, "nomor", {"bookmark": bookmark, "teks": number})
    for satu in manifes.angka:
        _add_angka(root, satu)
    for sidik, numbers in manifes.ketikan.items():
        _add(root, "ketikan", {"sidik": sidik, "angka": BETWEEN.join(sorted(numbers.elements()))})
    return serialize(root)


def from_xml(root: Element) -> Manifes:
    """The manifest of a tree. Raises ValueError where it is incomplete or does not agree with its own digest."""
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


def _add(parent: Element, name: str, attributes: dict[str, str]) -> Element:
    return etree.SubElement(parent, _n(name), {key: clean_text(text) for key, text in attributes.items()})


def _word(*, ya: bool) -> str:
    return YA if ya else TIDAK


def _n(name: str) -> str:
    return f"{{{NS}}}{name}"


def _add_angka(root: Element, satu: Tercatat) -> None:
    texts = {"tag": satu.tag, "nilai": satu.nilai, "rumus": satu.rumus, "masukan": " ".join(satu.masukan)}
    singkat = {} if satu.singkat == satu.tag else {"singkat": satu.singkat}
    angka = _add(root, "angka", {name: text for name, text in texts.items() if text} | singkat)
    for cetakan in satu.cetakan:
        letak = cetakan.letak
        where = {"tabel": str(letak.tabel), "kolom": str(letak.kolom)} if letak.tabel else {}
        what = {"nomor": str(cetakan.nomor), "bookmark": cetakan.bookmark, "teks": cetakan.teks}
        _add(angka, "cetak", what | where | {"sidik": letak.sidik})


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
        yield Cetakan(nomor, str(one.attrib["bookmark"]), str(one.attrib["teks"]), letak)


def _ketikan(root: Element) -> dict[str, Counter[str]]:
    found = root.iterfind(_n("ketikan"))
    return {str(one.attrib["sidik"]): Counter(str(one.attrib["angka"]).split(BETWEEN)) for one in found}
