"""Bab III, in the section of each sasaran: earlier periods, the end of the renstra, the national standard."""

from __future__ import annotations

from .field import reference
from .kalimat import PERINGKAT
from .naskah import Naskah
from .tabel import Kolom, loop_rows, table

PERIODE = (
    Kolom("Indikator Kinerja", 2.8),
    Kolom("Periode", 2.0, "Tengah Tabel"),
    Kolom("Realisasi", 1.7, "Angka Tabel"),
    Kolom("Capaian (%)", 1.5, "Angka Tabel"),
    Kolom("Peringkat", 1.9, "Tengah Tabel"),
    Kolom("Perubahan Realisasi", 2.2, "Angka Tabel"),
    Kolom("Perubahan Capaian (poin persen)", 2.0, "Angka Tabel"),
    Kolom("Arah Kinerja", 1.9, "Tengah Tabel"),
)
RENSTRA = (
    Kolom("No.", 1.0, "Tengah Tabel"),
    Kolom("Indikator Kinerja", 4.1),
    Kolom("Satuan", 1.7, "Tengah Tabel"),
    Kolom("Target Akhir Renstra", 1.9, "Angka Tabel"),
    Kolom("Realisasi {{ periode.tw }}", 1.8, "Angka Tabel"),
    Kolom("Capaian (%)", 1.6, "Angka Tabel"),
    Kolom("Peringkat", 1.9, "Tengah Tabel"),
    Kolom("Catatan", 2.0, "Tengah Tabel"),
)
STANDAR = (
    Kolom("No.", 1.0, "Tengah Tabel"),
    Kolom("Indikator Kinerja", 3.6),
    Kolom("Satuan", 1.6, "Tengah Tabel"),
    Kolom("Standar Nasional", 1.7, "Angka Tabel"),
    Kolom("Realisasi {{ periode.tw }}", 1.8, "Angka Tabel"),
    Kolom("Capaian (%)", 1.5, "Angka Tabel"),
    Kolom("Peringkat", 1.8, "Tengah Tabel"),
    Kolom("Sumber", 3.0),
)
UKURAN = (
    "{{ b.nomor }}",
    "{{ b.indikator }}",
    "{{ b.satuan }}",
    "{{ b.target }}",
    "{{ b.realisasi }}",
    "{{ b.capaian }}",
)


def _periods(naskah: Naskah) -> None:
    naskah.text(
        "Perkembangan indikator dibandingkan dengan periode sebelumnya disajikan pada ",
        reference("perbandingan_periode"),
        ". Perubahan dihitung dari periode pada barisnya sampai dengan {{ periode.judul }}.",
    )
    naskah.caption("perbandingan_periode", "Perkembangan Kinerja Sasaran Strategis {{ s.nomor }} Antarperiode")
    row = (
        "{{ b.indikator | gabung(b.indikator_kode) }} ({{ b.satuan }})",
        "{{ b.periode }}",
        "{{ b.realisasi }}",
        "{{ b.capaian }}",
        PERINGKAT,
        "{{ b.perubahan }}",
        "{{ b.perubahan_capaian }}",
        "{{ b.perkembangan }}",
    )
    rows = loop_rows("b in s.perbandingan.periode", PERIODE, row)
    naskah.add(table(PERIODE, rows, description="Perkembangan kinerja antarperiode"))
    with naskah.loop("x in s.perbandingan.catatan_periode"):
        naskah.paragraph("Catatan Tabel", "{{ x }}")


def _renstra(naskah: Naskah) -> None:
    naskah.text(
        "Realisasi sampai dengan {{ periode.akhir }} dibandingkan dengan target pada akhir Rencana Strategis "
        "{{ renstra.periode }} disajikan pada ",
        reference("perbandingan_renstra"),
        ".",
    )
    naskah.caption(
        "perbandingan_renstra", "Realisasi Sasaran Strategis {{ s.nomor }} terhadap Target Akhir Rencana Strategis"
    )
    rows = loop_rows("b in s.perbandingan.renstra", RENSTRA, (*UKURAN, PERINGKAT, "{{ b.catatan }}"))
    naskah.add(table(RENSTRA, rows, together=True, description="Realisasi terhadap target akhir Rencana Strategis"))


def _standard(naskah: Naskah) -> None:
    naskah.text(
        "Perbandingan realisasi dengan standar nasional disajikan pada ", reference("perbandingan_standar"), "."
    )
    naskah.caption("perbandingan_standar", "Realisasi Sasaran Strategis {{ s.nomor }} terhadap Standar Nasional")
    rows = loop_rows("b in s.perbandingan.standar", STANDAR, (*UKURAN, PERINGKAT, "{{ b.sumber }}"))
    naskah.add(table(STANDAR, rows, together=True, description="Realisasi terhadap standar nasional"))


def write_comparisons(naskah: Naskah) -> None:
    """Add the comparisons of the sasaran `s`, each only where there are data; else what Python says of their lack."""
    parts = (
        ("periode", "Perbandingan dengan periode sebelumnya", _periods, "tanpa_tahun"),
        ("renstra", "Perbandingan dengan target akhir Rencana Strategis", _renstra, "tanpa_renstra"),
        ("standar", "Perbandingan dengan standar nasional", _standard, "tanpa_standar"),
    )
    for name, title, write, lacking in parts:
        with naskah.when(f"s.perbandingan.{name} or s.perbandingan.{lacking}"):
            naskah.paragraph("Subjudul", title)
        with naskah.when(f"s.perbandingan.{name}"):
            write(naskah)
        with naskah.when(f"s.perbandingan.{lacking}"):
            naskah.text(f"{{{{ s.perbandingan.{lacking} }}}}")
