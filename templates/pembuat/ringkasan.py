"""Ringkasan eksekutif: the report on two pages, from its figures alone."""

from __future__ import annotations

from lxml import etree

from .kalimat import PENGUKURAN_SEMUA, PERINGKAT, RATA_RATA_SEMUA, spend
from .naskah import Naskah
from .tabel import Baris, Kolom, group_row, loop_rows, table, total_row, when_rows

SEBARAN_STATUS = (
    Kolom("Kesimpulan", 7.0),
    Kolom("Jumlah Indikator", 4.0, "Tengah Tabel"),
    Kolom("Bagian dari Seluruh Indikator (%)", 5.0, "Tengah Tabel"),
)
SEBARAN_PERINGKAT = (
    Kolom("Peringkat Kinerja", 7.0, "Tengah Tabel"),
    Kolom("Jumlah Indikator", 4.0, "Tengah Tabel"),
    Kolom("Bagian dari Indikator yang Mempunyai Capaian (%)", 5.0, "Tengah Tabel"),
)
UJUNG = (
    Kolom("Indikator Kinerja", 8.6),
    Kolom("Capaian (%)", 2.0, "Angka Tabel"),
    Kolom("Peringkat", 2.6, "Tengah Tabel"),
    Kolom("Keterangan", 2.8, "Tengah Tabel"),
)
ANGGARAN = (
    Kolom("Unit Kerja", 6.4),
    Kolom("Pagu (Rp)", 3.4, "Angka Tabel"),
    Kolom("Realisasi (Rp)", 3.4, "Angka Tabel"),
    Kolom("Serapan (%)", 2.8, "Angka Tabel"),
)
JUMLAH_UANG = ("{{ keuangan.jumlah.pagu }}", "{{ keuangan.jumlah.realisasi }}", "{{ keuangan.jumlah.serapan }}")


def _counts(naskah: Naskah) -> None:
    naskah.text(
        "Ringkasan ini menyajikan pokok-pokok Laporan Kinerja {{ instansi.nama }} {{ instansi.daerah }} "
        "{{ periode.judul }}. ",
        PENGUKURAN_SEMUA,
        " Dengan demikian {{ ringkasan.tercapai }} dari {{ ringkasan.jumlah_indikator }} indikator "
        "({{ ringkasan.bagian_tercapai }}%) mencapai target.",
        RATA_RATA_SEMUA,
    )
    rows = loop_rows(
        "b in ringkasan.menurut_status", SEBARAN_STATUS, ("{{ b.nama }}", "{{ b.jumlah }}", "{{ b.bagian }}")
    )
    naskah.paragraph("Subjudul", "Indikator menurut kesimpulan")
    naskah.add(table(SEBARAN_STATUS, rows, together=True, description="Banyaknya indikator menurut kesimpulan"))
    with naskah.when("ringkasan.menurut_peringkat and ringkasan.bercapaian != '0'"):
        naskah.paragraph("Subjudul", "Indikator menurut peringkat kinerja")
        row = ("{{ b.warna | arsir }}{{ b.nama }}", "{{ b.jumlah }}", "{{ b.bagian }}")
        rows = loop_rows("b in ringkasan.menurut_peringkat", SEBARAN_PERINGKAT, row)
        naskah.add(table(SEBARAN_PERINGKAT, rows, together=True, description="Banyaknya indikator menurut peringkat"))


def _best_and_worst(naskah: Naskah) -> None:
    with naskah.when("ringkasan.tertinggi"):
        naskah.paragraph("Subjudul", "Capaian tertinggi dan terendah")
        naskah.add(_ends())


def _ends() -> etree._Element:
    row = (
        "{{ b.indikator }}",
        "{{ b.capaian }}",
        PERINGKAT,
        "{{ b.status }}",
    )
    rows: list[Baris] = []
    for name, title in (("tertinggi", "Tertinggi"), ("terendah", "Terendah")):
        rows += when_rows(f"ringkasan.{name}", UJUNG, group_row(title, len(UJUNG)))
        rows += loop_rows(f"b in ringkasan.{name}", UJUNG, row)
    return table(UJUNG, rows, together=True, description="Indikator dengan capaian tertinggi dan terendah")


def _budget(naskah: Naskah) -> None:
    naskah.paragraph("Subjudul", "Penyerapan anggaran")
    naskah.text(spend("keuangan.jumlah"))
    row = ("{{ b.bidang }}", "{{ b.pagu }}", "{{ b.realisasi }}", "{{ b.serapan }}")
    rows = [*loop_rows("b in keuangan.rekapitulasi", ANGGARAN, row), total_row("JUMLAH", 1, *JUMLAH_UANG)]
    naskah.add(table(ANGGARAN, rows, together=True, description="Serapan anggaran setiap unit kerja"))


def _unmeasured(naskah: Naskah) -> None:
    with naskah.when("ringkasan.belum"):
        naskah.paragraph("Subjudul", "Indikator yang belum mempunyai capaian")
        naskah.lead("Indikator berikut belum diukur atau capaiannya belum dapat dihitung.")
    with naskah.loop("b in ringkasan.belum"):
        naskah.paragraph("List Bullet", "Sasaran Strategis {{ b.nomor }}: {{ b.indikator }}.")


def _next_steps(naskah: Naskah) -> None:
    with naskah.when("tindak_lanjut"):
        naskah.paragraph("Subjudul", "Tindak lanjut")
    naskah.narrative("tindak_lanjut")


def write_summary(naskah: Naskah) -> None:
    """Add the ringkasan eksekutif; its tables have no captions, for they repeat what Bab III numbers."""
    naskah.paragraph("Judul Depan", "RINGKASAN EKSEKUTIF")
    for part in (_counts, _best_and_worst, _budget, _unmeasured, _next_steps):
        part(naskah)
