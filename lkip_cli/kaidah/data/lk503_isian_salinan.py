"""LK503: all figures of a bidang are those of the quarter before."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from lkip_cli.angka.periode import Periode
from lkip_cli.diagnostics import PENANDA, Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.diagnostics.contoh_dasar import TRIWULAN, TRIWULAN_2
from lkip_cli.kaidah.alat import with_label
from lkip_cli.kaidah.contoh import TRIWULAN_II, change
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.kinerja import Kinerja
from lkip_cli.model.nilai import Absen, Nilai

BLOK = {
    "data": "data_dasar",
    "realisasi_indikator": "indikator",
    "realisasi_anggaran": "kegiatan",
    "realisasi_keluaran": "kegiatan",
}
Figures = Mapping[tuple[str, str], Nilai]
"""Values by block and kode."""
ANGKA = TRIWULAN.partition("narasi:")[0]
NARASI = TRIWULAN_2.partition("narasi:")[2]

KAIDAH = Kaidah(
    kode="LK503",
    tingkat=Tingkat.PERINGATAN,
    judul="Semua angka sama persis dengan triwulan sebelumnya",
    alasan="Angka yang tidak ada satu pun berubah biasanya salinan berkas triwulan lalu yang belum diperbarui.",
    cara_memperbaiki="Perbarui angkanya; bila memang tidak ada yang berubah, laporkan kepada Subbagian Perencanaan.",
    rujukan="Cara mengisi satu triwulan lkip (README.md di folder data)",
    contoh_salah=Contoh({TRIWULAN_II: f"{PENANDA}{ANGKA}narasi:{NARASI}"}),
    contoh_benar=Contoh(change(TRIWULAN_II)),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every bidang in every quarter beside the one before; where nothing was done yet, equal figures say nothing."""
    kinerja = periksa.kinerja
    for nomor, triwulan in kinerja.triwulan.items():
        for bidang in triwulan.bidang:
            if _is_copy(_figures(kinerja, nomor, bidang), _figures(kinerja, nomor - 1, bidang)):
                yield _report(kinerja, nomor, bidang)


def _is_copy(kini: Figures, lalu: Figures) -> bool:
    """Whether nothing moved: every figure of both is the same, and what only one of them has is zero or absent."""
    both = kini.keys() & lalu.keys()
    single = [*(kini[k] for k in kini.keys() - both), *(lalu[k] for k in lalu.keys() - both)]
    something = any(isinstance(kini[k], Decimal) and kini[k] for k in both)
    return something and all(kini[k] == lalu[k] for k in both) and not any(_is_content(nilai) for nilai in single)


def _is_content(nilai: Nilai) -> bool:
    return bool(nilai) if isinstance(nilai, Decimal) else not isinstance(nilai, Absen)


def _figures(kinerja: Kinerja, nomor: int, bidang: str) -> Figures:
    """Every value of a bidang in a quarter, by block and kode; none where there is no such quarter."""
    triwulan = kinerja.triwulan.get(nomor)
    if triwulan is None:
        return {}
    return {
        (blok, kode): isian.nilai
        for blok, jenis in BLOK.items()
        for kode, isian in getattr(triwulan, blok).items()
        if getattr(kinerja, jenis)[kode].bidang == bidang
    }


def _report(kinerja: Kinerja, nomor: int, bidang: str) -> Diagnostic:
    kini, lalu = (Periode(kinerja.tahun, n) for n in (nomor, nomor - 1))
    place, before = (kinerja.letak.place("triwulan_bidang", n, bidang) for n in (nomor, nomor - 1))
    return temuan(
        KAIDAH,
        f"semua angka {kinerja.instansi.bidang.get(bidang, bidang)} pada {kini.nama} sama dengan {lalu.nama}",
        (place, with_label(before, f"berkas {lalu.nama}")),
        f"Ganti setiap angka dengan keadaan sampai dengan akhir {kini.nama}.",
        entitas=bidang,
    )
