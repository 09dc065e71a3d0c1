"""Misi, tujuan, sasaran, kebijakan: one wording, one number, one section, one owner."""

from __future__ import annotations

import re

from tests.seed.detektor.hasil import Hasil, collect, find_contradictions
from tests.seed.fakta import (
    read_indikator,
    read_list,
    read_misi,
    read_sasaran,
    same,
    sections,
    tables,
)
from tests.seed.naskah import Jenis, Naskah, is_total

AWAL_NAMA = 6
"""Words of a sasaran that tell it from all others."""
PEMILIK = re.compile(r"(?:tanggung jawab|kegiatan pada) (Sekretariat|Bidang [^.,]+)")
BIDANG = re.compile(r"Alokasi dan Realisasi (?:Anggaran |pada )(Sekretariat|Bidang .+?) Triwulan")


def find_wordings(naskah: Naskah) -> Hasil:
    """Two wordings of the sasaran with one number, or of one that begins alike."""
    seen = read_sasaran(naskah)
    by_number = find_contradictions((nomor, same(teks), tempat) for nomor, teks, tempat in seen)
    by_start = find_contradictions((_start(teks), same(teks), tempat) for _, teks, tempat in seen)
    return collect(by_number, by_start)


def find_numbers(naskah: Naskah) -> Hasil:
    """Two numbers of one sasaran."""
    return find_contradictions((same(teks), nomor, tempat) for nomor, teks, tempat in read_sasaran(naskah))


def find_misi(naskah: Naskah) -> Hasil:
    """Another misi in the table of strategies than in the list."""
    listed = [(nomor, same(teks), "daftar") for nomor, teks in read_list(naskah, "misi")]
    return find_contradictions([*listed, *((nomor, same(teks), "tabel") for nomor, teks, _, _ in read_misi(naskah))])


def find_derivation(naskah: Naskah) -> Hasil:
    """A tujuan or sasaran that is not, in the tables, the one that follows from its misi in the lists.

    That a tujuan repeats the words of its misi is the doing of the renstra, which the report prints as it is.
    """
    misi = read_misi(naskah)
    parts = []
    for nama in ("tujuan", "sasaran"):
        fakta = [(nomor, same(teks), f"daftar {nama}") for nomor, teks in read_list(naskah, nama)]
        fakta += [(nomor, same(cells[nama]), "tabel strategi") for nomor, _, _, cells in misi]
        fakta += [
            (tabel.value(baris, "no"), same(tabel.value(baris, nama)), tabel.judul)
            for tabel in tables(naskah, "indikator")
            if tabel.has("tujuan")
            for baris in tabel.baris
        ]
        parts.append(find_contradictions(fakta))
    return collect(*parts)


def find_policies(naskah: Naskah) -> Hasil:
    """Another kebijakan in the table than in the list."""
    listed = [(nomor, _words(teks), "daftar") for nomor, teks in read_list(naskah, "kebijakan")]
    cells = [(nomor, _words(sel["kebijakan"]), "tabel") for nomor, _, _, sel in read_misi(naskah)]
    return Hasil(len(cells), find_contradictions([*listed, *cells]).temuan)


def _words(teks: str) -> str:
    return " ".join(re.findall(r"[\w/]+", teks.casefold()))


def find_split_sasaran(naskah: Naskah) -> Hasil:
    """A sasaran with two sections, or with a section that leaves out one of its indikator."""
    headings = [same(teks) for _, teks in sections(naskah)]
    wrong = [nama for nama in set(headings) if headings.count(nama) > 1]
    tabled = [tabel for tabel in tables(naskah, "indikator") if tabel.has("tujuan")]
    for nomor, nama in sections(naskah):
        planned = {
            same(tabel.value(baris, "indikator kinerja"))
            for tabel in tabled
            for baris in tabel.baris
            if same(tabel.value(baris, "sasaran")) == same(nama)
        }
        own = Naskah([tabel for tabel in tables(naskah, "kinerja") if tabel.sasaran == nomor])
        missing = planned - {same(f.indikator) for f in read_indikator(own)}
        wrong += [f"{nama}: {missing}"] if missing else []
    return Hasil(len(headings), wrong)


def find_owners(naskah: Naskah) -> Hasil:
    """A sasaran that two tables give to two bidang."""
    fakta = [(cells["sasaran"], owner, "tabel strategi") for _, _, owner, cells in read_misi(naskah)]
    names = dict(sections(naskah))
    for satu in naskah.paragraf(Jenis.TEKS):
        fakta += [(names.get(satu.sasaran, ""), owner, "bagian") for owner in PEMILIK.findall(satu.teks)]
    for tabel in naskah.tabel:
        bidang = BIDANG.search(tabel.judul)
        for baris in (satu for satu in tabel.baris if not is_total(satu)):
            owner = bidang[1] if bidang else tabel.value(baris, "penanggung jawab")
            fakta.append((tabel.value(baris, "sasaran"), owner, tabel.judul))
    return find_contradictions((_start(nama), owner, tempat) for nama, owner, tempat in fakta if nama != "-")


def _start(sasaran: str) -> str:
    return " ".join(same(sasaran).split()[:AWAL_NAMA])


def find_empty_cells(naskah: Naskah) -> Hasil:
    """An IKU of which a cell does not say whether it is merged or empty."""
    iku = [tabel for tabel in naskah.tabel if tabel.has("sumber data", "penanggung jawab")]
    cells = [(baris[0], sel) for tabel in iku for baris in tabel.baris for sel in baris]
    return Hasil(len(cells), [nama for nama, sel in cells if not sel])
