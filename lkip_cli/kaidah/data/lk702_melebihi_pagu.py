"""LK702: realisasi anggaran melebihi pagu."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import HasilAnggaran
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Tingkat
from lkip_cli.kaidah.alat import print_hitungan, with_label
from lkip_cli.kaidah.contoh import TRIWULAN_I, change
from lkip_cli.kaidah.pagu import place_berlaku
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.laporan.pohon import leaves
from lkip_cli.model.nilai import Absen

KAIDAH = Kaidah(
    kode="LK702",
    tingkat=Tingkat.KESALAHAN,
    judul="Realisasi anggaran melebihi pagu",
    alasan="Belanja tidak dapat melebihi anggaran yang tersedia.",
    cara_memperbaiki="Betulkan realisasinya, atau tulis pagu versi terbaru di anggaran.yaml dan dokumen.yaml.",
    rujukan="UU 1/2004 tentang Perbendaharaan Negara, Pasal 3 ayat (3)",
    contoh_salah=Contoh(change(TRIWULAN_I, ("pelatihan: 1.000.000", "pelatihan: ▶11.000.000"))),
    contoh_benar=Contoh(change(TRIWULAN_I, ("pelatihan: 1.000.000", "pelatihan: 10.000.000"))),
)


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """Every kegiatan of every quarter that has spent more than its pagu, or something without any."""
    for nomor, hasil in periksa.hasil.items():
        for kegiatan in leaves(periksa.kinerja.kegiatan):
            uang = hasil.anggaran[kegiatan.kode]
            if _exceeds(uang):
                yield _report(periksa, nomor, kegiatan.kode, uang)


def _exceeds(uang: HasilAnggaran) -> bool:
    spent = uang.realisasi.angka
    if spent is None:
        return False
    if uang.pagu.angka is None:
        return spent > 0 and isinstance(uang.pagu.nilai, Absen)
    return spent > uang.pagu.angka


def _report(periksa: Periksa, nomor: int, kode: str, uang: HasilAnggaran) -> Diagnostic:
    periode = Periode(periksa.kinerja.tahun, nomor)
    pagu = f"pagu {print_hitungan(uang.pagu)}" if uang.pagu.angka is not None else "belum dianggarkan"
    salah = f"melebihi {pagu}" if uang.pagu.angka is not None else f"padahal {pagu}"
    return temuan(
        KAIDAH,
        f"realisasi `{kode}` {print_hitungan(uang.realisasi)} pada {periode.nama} {salah}",
        (
            periksa.kinerja.letak.place("realisasi_anggaran", nomor, kode),
            with_label(place_berlaku(periksa.kinerja, kode, periode), pagu),
        ),
        "Betulkan realisasinya; bila pagunya sudah berubah, tulis versi pagu yang berlaku.",
        entitas=kode,
    )
