"""How peraturan, the Dinas and its daerah are called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.seed.detektor.hasil import Hasil, find_contradictions
from tests.seed.naskah import Naskah

DINAS = "Dinas Tenaga Kerja, Koperasi Usaha Kecil dan Perindustrian"
AWAL_JUDUL = 4
"""Words of a title that tell a peraturan from all others of its kind."""
JENIS = (
    r"Undang-Undang|Peraturan (?:Presiden|Menteri|Daerah|Bupati)|Instruksi Presiden|Keputusan Kepala (?:LAN|Lembaga)"
)
KUTIPAN = re.compile(
    rf"(?P<jenis>{JENIS})[\w ,]*? (?P<nomor>(?:[Nn]omor|No\.?) ?[\d/IX]+(?: (?:[Tt]ahun|[Tt]h\.?) \d{{4}})?)"
    r"(?: tentang (?P<judul>[^;.(]+?)(?=[;.(]|, sedangkan|, maka|$))?"
)
BAKU = re.compile(r"Nomor [\d/IX]+(?: Tahun \d{4})?")
NAMA_DINAS = re.compile(r"Dinas (?=[A-Z])[^.;:()]*?Perindustrian")
DAERAH = re.compile(r"\bKab\.[\w. ]*|\b[Kk]abupaten (?:HSS|Hulu Sungai Selatan)")


def _citations(naskah: Naskah) -> Iterator[tuple[str, str, str]]:
    """Kind, number and title of every peraturan that the report cites; no title where it gives none."""
    for teks in naskah.texts():
        for found in KUTIPAN.finditer(teks):
            jenis = found["jenis"].replace("Lembaga", "LAN")
            yield jenis, found["nomor"], " ".join((found["judul"] or "").split())


def find_numbers_of_titles(naskah: Naskah) -> Hasil:
    """Two numbers of one peraturan."""
    seen = [(jenis, judul, _digits(nomor)) for jenis, nomor, judul in _citations(naskah)]
    by_title = [(f"{jenis} {_start(judul)}", nomor, judul) for jenis, judul, nomor in seen if judul]
    by_kind = [(jenis, nomor, judul) for jenis, judul, nomor in seen if jenis.endswith("LAN")]
    return find_contradictions([*by_title, *by_kind])


def _start(judul: str) -> str:
    return " ".join(judul.casefold().split()[:AWAL_JUDUL])


def _digits(nomor: str) -> str:
    return " ".join(re.findall(r"[\d/IX]+", nomor))


def find_titles_of_numbers(naskah: Naskah) -> Hasil:
    """Two titles of one peraturan."""
    return find_contradictions(
        (f"{jenis} {_digits(nomor)}", judul, nomor) for jenis, nomor, judul in _citations(naskah)
    )


def find_citation_forms(naskah: Naskah) -> Hasil:
    """A citation that does not read `Nomor ... Tahun ...`."""
    seen = [nomor for _, nomor, _ in _citations(naskah)]
    return Hasil(len(seen), [nomor for nomor in seen if not BAKU.fullmatch(nomor)])


def find_names_of_dinas(naskah: Naskah) -> Hasil:
    """A Dinas of another name."""
    found = [nama for teks in naskah.texts() for nama in NAMA_DINAS.findall(teks)]
    return Hasil(len(found), [nama for nama in found if nama != DINAS])


def find_names_of_daerah(naskah: Naskah) -> Hasil:
    """A short form of the name of the daerah, or the old name of the Perjanjian Kinerja."""
    found = [nama for teks in naskah.texts() for nama in DAERAH.findall(teks)]
    old = [teks for teks in naskah.texts() if re.search(r"\bpenetapan kinerja\b", teks, re.IGNORECASE)]
    return Hasil(len(found), [nama for nama in found if nama != "Kabupaten Hulu Sungai Selatan"] + old)
