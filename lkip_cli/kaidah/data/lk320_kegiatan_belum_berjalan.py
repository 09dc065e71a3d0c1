"""LK320: target tercapai sementara kegiatan pendukungnya belum berjalan."""

from __future__ import annotations

from collections.abc import Iterator

from lkip_cli.angka.periode import Periode
from lkip_cli.capaian.hasil import Hasil, Status
from lkip_cli.diagnostics import Contoh, Diagnostic, Kaidah, Place, Tingkat
from lkip_cli.kaidah.alat import group_pendukung, list_terbaru, place_realisasi, print_hitungan, with_label
from lkip_cli.kaidah.contoh import INDIKATOR, TRIWULAN_I, TRIWULAN_II, change, with_kegiatan_lain
from lkip_cli.kaidah.periksa import Periksa, temuan
from lkip_cli.model.entitas import Kegiatan

RENCANA = with_kegiatan_lain(("mendukung: persentase-lulus", "mendukung: nilai-layanan")) | change(
    INDIKATOR, ("    tanpa_kegiatan: Diukur melalui survei instansi lain.\n", "")
)
AWAL = RENCANA | change(
    TRIWULAN_I, ("pelatihan: 1.000.000", "pelatihan: 0"), ("pelatihan: 40", "pelatihan: 0"), dari=RENCANA
)
LANJUTAN = (
    ("  pelatihan: 4.000.000\n", "  pelatihan: 0\n  pendampingan: 5.000.000\n"),
    ("  pelatihan: 48\n", "  pelatihan: 0\n"),
    ("  kegiatan:\n", "  kegiatan:\n    pendampingan: |\n      Pendampingan diberikan kepada semua petugas.\n"),
)

KAIDAH = Kaidah(
    kode="LK320",
    tingkat=Tingkat.PERINGATAN,
    judul="Target tercapai sementara kegiatan pendukungnya belum berjalan",
    alasan="Capaian yang penuh tanpa keluaran dan belanja perlu dijelaskan: apa yang menghasilkannya?",
    cara_memperbaiki=(
        "Periksa realisasi indikator dan kegiatannya. Bila keduanya benar, jelaskan sebabnya dalam analisis, lalu "
        "kecualikan peringatan ini di pengecualian.yaml."
    ),
    rujukan="Permenpan RB 53/2014, bagian analisis penyebab keberhasilan atau kegagalan",
    contoh_salah=Contoh(AWAL | change(TRIWULAN_II, ("jumlah-peserta: 50", "jumlah-peserta: ▶50"), *LANJUTAN)),
    contoh_benar=Contoh(AWAL | change(TRIWULAN_II, ("jumlah-peserta: 50", "jumlah-peserta: 40"), *LANJUTAN)),
)
TRIWULAN_PERTAMA = 1


def check(periksa: Periksa) -> Iterator[Diagnostic]:
    """An indikator that has reached its target while none of its kegiatan has spent or delivered anything.

    In triwulan I most kegiatan have not begun, which says nothing yet.
    """
    pendukung = group_pendukung(periksa.kinerja)
    for nomor, indikator, hasil in list_terbaru(periksa):
        listed = pendukung.get(indikator.kode, [])
        if nomor == TRIWULAN_PERTAMA or hasil.status is not Status.TERCAPAI or not listed:
            continue
        if all(_is_idle(kegiatan, periksa.hasil[nomor]) for kegiatan in listed):
            periode = Periode(periksa.kinerja.tahun, nomor)
            yield temuan(
                KAIDAH,
                f"capaian `{indikator.kode}` {print_hitungan(hasil.capaian)}, padahal semua kegiatan pendukungnya "
                f"belum berjalan pada {periode.nama}",
                (
                    *place_realisasi(periksa, nomor, indikator, hasil),
                    *(_place(periksa, nomor, kegiatan) for kegiatan in listed),
                ),
                "Periksa angka-angka ini. Bila semuanya benar, jelaskan sebabnya dalam `analisis`.",
                entitas=indikator.kode,
            )


def _is_idle(kegiatan: Kegiatan, hasil: Hasil) -> bool:
    """Whether a kegiatan has pagu, but neither money spent nor keluaran."""
    uang, keluaran = hasil.anggaran[kegiatan.kode], hasil.keluaran.get(kegiatan.kode)
    delivered = keluaran.realisasi.angka if keluaran else None
    return uang.pagu.angka is not None and uang.realisasi.angka == 0 and not delivered


def _place(periksa: Periksa, nomor: int, kegiatan: Kegiatan) -> Place:
    place = periksa.kinerja.letak.place("realisasi_anggaran", nomor, kegiatan.kode)
    return with_label(place, f"belanja `{kegiatan.kode}` 0")
