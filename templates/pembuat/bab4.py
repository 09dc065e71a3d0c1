"""Bab IV Penutup: kesimpulan, tindak lanjut, and corrections of earlier reports."""

from __future__ import annotations

from .field import reference
from .kalimat import PENGUKURAN_SEMUA, RATA_RATA_SEMUA, spend
from .naskah import Naskah
from .tabel import LEBAR_RUPIAH, NOMOR, Kolom, loop_rows, table

RALAT = (
    NOMOR,
    Kolom("Angka yang Diralat", 3.7),
    Kolom("Laporan", 2.1, "Tengah Tabel"),
    Kolom("Semula", LEBAR_RUPIAH, "Angka Tabel"),
    Kolom("Menjadi", LEBAR_RUPIAH, "Angka Tabel"),
    Kolom("Alasan dan Dasar", 3.9),
)


def _corrections(naskah: Naskah) -> None:
    """The figures of earlier reports that were corrected; nothing where there are none."""
    with naskah.when("tabel.ralat"):
        naskah.heading(2, "Ralat Laporan Sebelumnya")
        naskah.text(
            "Angka yang disajikan pada ",
            reference("ralat"),
            " telah terbit dalam laporan sebelumnya dan diralat. Laporan ini menggunakan angka sesudah ralat.",
        )
        naskah.caption("ralat", "Ralat atas Angka Laporan Sebelumnya")
        row = (
            "{{ b.nomor }}",
            "{{ b.angka }}",
            "{{ b.laporan }}",
            "{{ b.semula }}",
            "{{ b.menjadi }}",
            "{{ b.alasan }} (Dasar: {{ b.dasar }}, {{ b.tanggal }}.)",
        )
        rows = loop_rows("b in tabel.ralat", RALAT, row)
        naskah.add(table(RALAT, rows, description="Angka semula dan angka sesudah ralat"))


def write_chapter_4(naskah: Naskah) -> None:
    """Add Bab IV: the figures of the period in one paragraph, then what the planner wrote, then corrections."""
    naskah.chapter("PENUTUP")
    naskah.heading(2, "Kesimpulan")
    naskah.text(
        PENGUKURAN_SEMUA,
        RATA_RATA_SEMUA,
    )
    with naskah.when("penutup"):
        naskah.narrative("penutup")
        naskah.otherwise()
        naskah.text(spend("keuangan.jumlah"))
    with naskah.when("tindak_lanjut"):
        naskah.heading(2, "Tindak Lanjut")
    naskah.narrative("tindak_lanjut")
    _corrections(naskah)
