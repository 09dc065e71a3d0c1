"""The totals of program, bidang, sasaran and the agency."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.capaian.anggaran import find_levels
from lkip_cli.capaian.hasil import DINAS, IKU
from lkip_cli.capaian.hitungan import Hitungan
from lkip_cli.laporan.bahan import Bahan
from lkip_cli.laporan.pohon import leaves
from lkip_cli.laporan.terbit.angka import SUSUNAN, Sifat, Terbit, print_terbit
from lkip_cli.laporan.terbit.bagian.cara import DESIMAL
from lkip_cli.model.entitas import NamaTerbit

JUMLAH = "jumlah"
UANG = ("pagu", "realisasi")


def list_terbit(bahan: Bahan) -> Iterator[Terbit]:
    """Money of every level, and the mean capaian of every sasaran, of the IKU and of all indikator."""
    kinerja, kini = bahan.kinerja, bahan.kini
    groups: dict[str, list[str]] = {}
    for daun in leaves(kinerja.kegiatan):
        for kode in find_levels(kinerja, daun):
            groups.setdefault(kode, []).append(daun.kode)
    levels = {
        "program": {kode: satu.nama for kode, satu in kinerja.program.items()},
        "bidang": kinerja.instansi.bidang,
        "sasaran": {kode: satu.nama for kode, satu in kinerja.renstra.sasaran.items()},
    }
    for bagian, listed in levels.items():
        for kode, nama in listed.items():
            yield Terbit((bagian, kode, "nama"), nama, Sifat.NAMA, (bagian, kode))
            if bagian == "bidang":
                yield from _berkas(bahan, kode)
            yield from _money(bahan, bagian, kode, groups.get(kode, []))
            if bagian == "sasaran":
                yield _mean(bahan, (bagian, kode, "capaian"), kini.sasaran[kode].rata_rata)
    yield from _money(bahan, JUMLAH, DINAS, groups.get(DINAS, []))
    yield _mean(bahan, (JUMLAH, DINAS, "capaian"), kini.ringkasan.rata_rata)
    yield _mean(bahan, (JUMLAH, IKU, "capaian"), kini.ringkasan_iku.rata_rata)


def _berkas(bahan: Bahan, bidang: str) -> Iterator[Terbit]:
    """Whether a bidang has its file of each quarter up to that of the report."""
    for periode in bahan.periode.sampai_dengan:
        nomor = periode.triwulan
        triwulan = bahan.kinerja.triwulan.get(nomor)
        teks = "ada" if triwulan and bidang in triwulan.bidang else "tidak ada"
        nama = ("bidang", bidang, f"berkas_tw{nomor}")
        yield Terbit(nama, teks, Sifat.BERKAS, ("triwulan_bidang", nomor, bidang))


def _money(bahan: Bahan, bagian: str, kode: str, members: list[str]) -> Iterator[Terbit]:
    hasil = bahan.kini.anggaran[kode]
    for medan in UANG:
        sebab = frozenset({SUSUNAN, *(("kegiatan", satu, medan) for satu in members)})
        figur: Hitungan = getattr(hasil, medan)
        yield Terbit((bagian, kode, medan), print_terbit(figur), Sifat.HITUNGAN, (bagian, kode), sebab, figur.tag)
    parts = frozenset({DESIMAL, *((bagian, kode, medan) for medan in UANG)})
    serapan = print_terbit(hasil.serapan)
    yield Terbit((bagian, kode, "serapan"), serapan, Sifat.HITUNGAN, (bagian, kode), parts, hasil.serapan.tag)


def _mean(bahan: Bahan, nama: NamaTerbit, figur: Hitungan) -> Terbit:
    """A mean depends on every capaian that it may hold."""
    bagian, kode, _ = nama
    members = {
        ("indikator", satu.kode, "capaian")
        for satu in bahan.kinerja.indikator.values()
        if (bagian == JUMLAH and (kode == DINAS or satu.iku)) or satu.sasaran == kode
    }
    sebab = frozenset({SUSUNAN, DESIMAL, *members})
    return Terbit(nama, print_terbit(figur), Sifat.HITUNGAN, (bagian, kode), sebab, figur.tag)
