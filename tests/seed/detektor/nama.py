"""Names of indikator, programme, kegiatan and keluaran: one each, and one place each."""

from __future__ import annotations

from tests.seed.detektor.hasil import Hasil, find_contradictions, find_strangers
from tests.seed.fakta import FaktaKegiatan, read_indikator, read_kegiatan, same, sections, tables
from tests.seed.naskah import Naskah


def find_indikator_names(naskah: Naskah) -> Hasil:
    """An indikator that the table of tujuan and sasaran does not know by this name."""
    register = {
        same(tabel.value(baris, "indikator kinerja"))
        for tabel in tables(naskah, "indikator")
        if tabel.has("tujuan")
        for baris in tabel.baris
    }
    return find_strangers(((same(f.indikator), f.tempat) for f in read_indikator(naskah)), register)


def _named(naskah: Naskah) -> list[FaktaKegiatan]:
    return [f for f in read_kegiatan(naskah) if f.kegiatan not in {"", "-"}]


def find_kegiatan_names(naskah: Naskah) -> Hasil:
    """A kegiatan that the table of programmes and kegiatan does not know by this name."""
    register = {same(f.kegiatan) for f in _named(naskah) if f.jenis == "daftar"}
    return find_strangers(((same(f.kegiatan), f.tempat) for f in _named(naskah) if f.jenis != "daftar"), register)


def find_program_names(naskah: Naskah) -> Hasil:
    """A programme that the table of programmes and kegiatan does not know by this name."""
    register = {same(f.program) for f in _named(naskah) if f.jenis == "daftar"}
    return find_strangers(((same(f.program), f.tempat) for f in _named(naskah) if f.jenis != "daftar"), register)


def find_keluaran(naskah: Naskah) -> Hasil:
    """Two indikator keluaran of one kegiatan."""
    return find_contradictions((same(f.kegiatan), same(f.keluaran), f.tempat) for f in _named(naskah))


def find_programmes(naskah: Naskah) -> Hasil:
    """A kegiatan under two programmes."""
    return find_contradictions((same(f.kegiatan), same(f.program), f.tempat) for f in _named(naskah))


def find_pairs(naskah: Naskah) -> Hasil:
    """A kegiatan that supports another indikator in one table than in another."""
    return find_contradictions((same(f.kegiatan), same(f.indikator), f.tempat) for f in _named(naskah))


def find_homes(naskah: Naskah) -> Hasil:
    """A kegiatan counted under another sasaran than the plan says, or missing from the section of its own."""
    named = [f for f in _named(naskah) if not f.dihitung and f.jenis in {"perjanjian", "bidang", "anggaran"}]
    hasil = find_contradictions((same(f.kegiatan), same(f.sasaran), f.tempat) for f in named)
    counted = {(same(f.kegiatan), same(f.sasaran)) for f in named if f.jenis == "anggaran"}
    told = {same(nama) for _, nama in sections(naskah)}
    planned = {(same(f.kegiatan), same(f.sasaran)) for f in named if f.jenis == "perjanjian"}
    missing = [f"{kegiatan} pada {nama}" for kegiatan, nama in planned - counted if nama in told]
    return Hasil(hasil.dilihat, hasil.temuan + missing)


def find_false_kegiatan(naskah: Naskah) -> Hasil:
    """An indikator kinerja that fills the place of an indikator keluaran, or a row without kegiatan."""
    known = {same(f.indikator) for f in read_indikator(naskah)}
    rows = [f for f in read_kegiatan(naskah) if f.jenis == "keluaran"]
    return Hasil(len(rows), [f.keluaran for f in rows if same(f.keluaran) in known or f.kegiatan in {"", "-"}])
