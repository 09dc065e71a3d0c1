"""LK617: the report of a year cannot say how efficiently a sasaran used its money."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import TRIWULAN_I
from lkip_cli.kaidah.contoh_tahunan import TAHUNAN, change_tahunan
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.kaidah.tahunan import list_tahunan
from lkip_cli.model.entitas import Sasaran
from lkip_cli.model.nilai import Absen

KAIDAH = Kaidah(
    kode="LK617",
    tingkat=Tingkat.PERINGATAN,
    judul="Laporan tahunan tanpa efisiensi sasaran",
    alasan="Laporan tahunan menganalisis efisiensi penggunaan sumber daya setiap sasaran yang beranggaran.",
    cara_memperbaiki="Lengkapi realisasi indikator dan realisasi anggaran sasaran itu.",
    rujukan="PermenPANRB 53/2014: analisis efisiensi penggunaan sumber daya",
    contoh_salah=Contoh(
        change_tahunan(TRIWULAN_I, ("pelatihan: 1.000.000", "pelatihan: tidak ada data"), tanda=PENANDA)
    ),
    contoh_benar=Contoh(TAHUNAN),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every sasaran with a pagu whose capaian or serapan is declared absent; what is not filled in is for others."""
    for nomor, triwulan in list_tahunan(periksa.kinerja):
        hasil = periksa.hasil[nomor]
        for kode, satu in hasil.sasaran.items():
            sasaran = periksa.kinerja.renstra.sasaran[kode]
            has_money = hasil.anggaran[satu.anggaran].pagu.angka is not None
            if has_money and isinstance(satu.efisiensi.nilai, Absen) and sasaran.bidang in triwulan.bidang:
                yield _report(periksa, nomor, sasaran, satu.efisiensi.alasan)


def _report(periksa: Periksa, nomor: int, sasaran: Sasaran, alasan: str) -> Diagnostic:
    letak = periksa.kinerja.letak
    return temuan(
        KAIDAH,
        f"efisiensi sasaran `{sasaran.kode}` tidak dapat dihitung dalam laporan tahunan: {alasan}",
        (
            letak.place("triwulan_bidang", nomor, sasaran.bidang),
            with_label(letak.place("sasaran", sasaran.kode, "nama"), f"sasaran `{sasaran.kode}`"),
        ),
        "Isi realisasi indikatornya, dan realisasi anggaran kegiatan yang mendukungnya.",
        entitas=sasaran.kode,
    )
