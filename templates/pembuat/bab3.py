"""Bab III Akuntabilitas Kinerja, first half: capaian IKU and how kinerja is measured."""

from __future__ import annotations

from .bab3_grafik import write_achievement_charts
from .bab3_keuangan import write_finance
from .bab3_sasaran import write_evaluation
from .field import reference
from .kalimat import PENGUKURAN_SEMUA, PERINGKAT
from .naskah import Naskah
from .tabel import NOMOR, Kolom, loop_rows, table

CAPAIAN_IKU = (
    NOMOR,
    Kolom("Indikator Kinerja Utama", 4.5),
    Kolom("Satuan", 1.6, "Tengah Tabel"),
    Kolom("Target", 1.5, "Angka Tabel"),
    Kolom("Realisasi {{ periode.tw }}", 1.8, "Angka Tabel"),
    Kolom("Capaian (%)", 1.6, "Angka Tabel"),
    Kolom("Peringkat", 1.9, "Tengah Tabel"),
    Kolom("Keterangan", 2.1, "Tengah Tabel"),
)
PERHITUNGAN = (NOMOR, Kolom("Indikator Kinerja Utama", 6.0), Kolom("Cara Perhitungan", 9.0))
SKALA = (NOMOR, Kolom("Rentang Capaian (%)", 5.0, "Tengah Tabel"), Kolom("Peringkat Kinerja", 6.0, "Tengah Tabel"))


def _introduction(naskah: Naskah) -> None:
    naskah.text(
        "Akuntabilitas kinerja adalah kewajiban {{ instansi.nama }} untuk mempertanggungjawabkan keberhasilan dan "
        "kendala pelaksanaan tugas kepada pemberi amanah. Bab ini membandingkan realisasi sampai dengan "
        "{{ periode.akhir }} dengan target yang diperjanjikan, menganalisis capaian setiap sasaran strategis, dan "
        "menguraikan anggaran yang digunakan untuk mencapainya."
    )


def _key_indicators(naskah: Naskah) -> None:
    naskah.heading(2, "Capaian Indikator Kinerja Utama")
    naskah.text(
        "Indikator Kinerja Utama memperlihatkan hasil program dan kegiatan yang dirasakan oleh masyarakat. Hasil "
        "pengukurannya pada {{ periode.judul }} disajikan pada ",
        reference("capaian_iku"),
        ".",
    )
    naskah.caption("capaian_iku", "Capaian Indikator Kinerja Utama {{ periode.judul }}")
    row = (
        "{{ b.nomor }}",
        "{{ b.indikator }}",
        "{{ b.satuan }}",
        "{{ b.target }}",
        "{{ b.realisasi }}",
        "{{ b.capaian }}",
        PERINGKAT,
        "{{ b.status }}",
    )
    rows = loop_rows("b in tabel.capaian_iku", CAPAIAN_IKU, row)
    description = "Target, realisasi, dan capaian Indikator Kinerja Utama"
    naskah.add(table(CAPAIAN_IKU, rows, together=True, description=description))
    naskah.text(PENGUKURAN_SEMUA)
    write_achievement_charts(naskah)


def _method(naskah: Naskah) -> None:
    naskah.heading(2, "Pengukuran Kinerja")
    naskah.text(reference("perhitungan"), " menyajikan cara menghitung realisasi setiap Indikator Kinerja Utama.")
    naskah.caption("perhitungan", "Perhitungan Indikator Kinerja Utama")
    row = ("{{ b.nomor }}", "{{ b.indikator }}", "{{ b.perhitungan }}")
    rows = loop_rows("b in tabel.perhitungan_iku", PERHITUNGAN, row)
    naskah.add(table(PERHITUNGAN, rows, description="Cara menghitung setiap Indikator Kinerja Utama"))
    naskah.lead("Capaian kinerja dalam laporan ini dihitung dengan ketentuan sebagai berikut.")
    with naskah.loop("x in metode"):
        naskah.paragraph("List Bullet", "{{ x }}")
    naskah.text("Peringkat kinerja menurut rentang capaian dimuat pada ", reference("skala_nilai"), ".")
    naskah.caption("skala_nilai", "Skala Nilai Peringkat Kinerja")
    row = ("{{ b.nomor }}", "{{ b.rentang }}", "{{ b.warna | arsir }}{{ b.nama }}")
    rows = loop_rows("b in tabel.skala_nilai", SKALA, row)
    naskah.add(table(SKALA, rows, together=True, description="Rentang capaian dan peringkat kinerja"))


def write_chapter_3(naskah: Naskah) -> None:
    """Add Bab III."""
    naskah.chapter("AKUNTABILITAS KINERJA")
    for part in (_introduction, _key_indicators, _method, write_evaluation, write_finance):
        part(naskah)
