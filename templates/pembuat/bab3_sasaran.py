"""Bab III, evaluasi dan analisis: one section per sasaran strategis, every one with the same parts."""

from __future__ import annotations

from lxml import etree

from .field import reference
from .naskah import Naskah
from .tabel import NOMOR, Kolom, loop_rows, merged, table, total_row, when_rows

CAPAIAN = (
    NOMOR,
    Kolom("Indikator Kinerja", 3.9),
    Kolom("Satuan", 2.2, "Tengah Tabel"),
    Kolom("Target", 1.7, "Angka Tabel"),
    Kolom("Realisasi {{ periode.tw }}", 1.9, "Angka Tabel"),
    Kolom("Capaian (%)", 1.6, "Angka Tabel"),
    Kolom("Peringkat", 1.9, "Tengah Tabel"),
    Kolom("Catatan", 1.8, "Tengah Tabel"),
)
KEGIATAN = (
    NOMOR,
    Kolom("Program / Kegiatan", 5.6),
    Kolom("Indikator Keluaran", 5.0),
    Kolom("Target", 2.2, "Tengah Tabel"),
    Kolom("Realisasi", 2.2, "Tengah Tabel"),
)
ANGGARAN = (
    Kolom("Sasaran", 2.6),
    Kolom("Indikator Keluaran", 2.9),
    Kolom("Program / Kegiatan", 3.9),
    Kolom("Pagu (Rp)", 2.4, "Angka Tabel"),
    Kolom("Realisasi (Rp)", 2.4, "Angka Tabel"),
    Kolom("Serapan (%)", 1.8, "Angka Tabel"),
)
PROGRAM_BARU = "loop.first or loop.previtem.program_kode != b.program_kode"


def _capaian(naskah: Naskah) -> None:
    naskah.text(
        reference("capaian_sasaran"),
        " menyajikan hasil pengukuran kinerja sasaran ini, yang menjadi tanggung jawab {{ s.bidang }}. Dari "
        "{{ s.jumlah_indikator }} indikator kinerjanya, {{ s.jumlah_diukur }} indikator telah diukur sampai dengan "
        "{{ periode.akhir }}.",
    )
    naskah.caption("capaian_sasaran", "Formulasi dan Realisasi Capaian Kinerja Sasaran Strategis {{ s.nomor }}")
    row = (
        "{{ b.nomor }}",
        "{{ b.indikator }}",
        "{{ b.satuan }}",
        "{{ b.target }}",
        "{{ b.realisasi }}",
        "{{ b.capaian }}",
        "{{ b.warna | arsir }}{% if b.skala %}{{ b.skala }}{% else %}-{% endif %}",
        "{{ b.catatan }}",
    )
    naskah.add(table(CAPAIAN, loop_rows("b in s.capaian", CAPAIAN, row), description="Capaian sasaran strategis"))
    with naskah.loop("x in s.keterangan_capaian"):
        naskah.paragraph("Catatan Tabel", "{{ x }}")
    with naskah.loop("r in s.rumus"):
        naskah.paragraph("Label Rumus", "{{ r.indikator }}")
        naskah.paragraph("Rumus", "{{ r.baris }}")


def _analysis(naskah: Naskah) -> None:
    with naskah.when("s.analisis or s.rata_rata != '-'"):
        naskah.paragraph("Subjudul", "Analisis capaian")
        with naskah.when("s.rata_rata != '-'"):
            naskah.text(
                "Rata-rata capaian sasaran ini sebesar {{ s.rata_rata }}%, dihitung dari indikator yang telah diukur "
                "({{ s.jumlah_diukur }} dari {{ s.jumlah_indikator }} indikator)."
            )
        naskah.narrative("s.analisis")


def _activities(naskah: Naskah) -> None:
    naskah.paragraph("Subjudul", "Kegiatan pendukung")
    with naskah.when("s.kegiatan"):
        naskah.text(
            reference("kegiatan_sasaran"),
            " menyajikan target dan realisasi keluaran kegiatan yang mendukung sasaran ini.",
        )
        naskah.caption("kegiatan_sasaran", "Target dan Realisasi Kegiatan Pendukung Sasaran Strategis {{ s.nomor }}")
        program = ("{{ b.nomor }}", merged("Kelompok Tabel", "{{ b.program }}", len(KEGIATAN) - 1))
        activity = ("", "{{ b.kegiatan }}", "{{ b.keluaran }}", "{{ b.target }}", "{{ b.realisasi }}")
        rows = loop_rows("b in s.kegiatan", KEGIATAN, *when_rows(PROGRAM_BARU, KEGIATAN, program), activity)
        naskah.add(table(KEGIATAN, rows, description="Target dan realisasi keluaran kegiatan"))
        naskah.otherwise()
        naskah.text("{{ s.tanpa_kegiatan }}")


def _descriptions(naskah: Naskah) -> None:
    with naskah.when("s.deskripsi"):
        naskah.paragraph("Subjudul", "Deskripsi kegiatan")
    with naskah.loop("d in s.deskripsi"):
        naskah.paragraph("Nama Kegiatan", "{{ d.kegiatan }}")
        with naskah.when("d.rujukan"):
            naskah.text("Uraian kegiatan ini disajikan pada {{ d.rujukan }}.")
        naskah.narrative("d.blok")


def _factors(naskah: Naskah) -> None:
    titles = {
        "s.faktor_pendukung": "Faktor pendukung",
        "s.faktor_penghambat": "Faktor penghambat",
        "s.upaya": "Upaya yang dilakukan",
    }
    for name, title in titles.items():
        with naskah.when(name):
            naskah.paragraph("Subjudul", title)
        naskah.narrative(name)


def _budget(naskah: Naskah) -> None:
    with naskah.when("s.anggaran"):
        naskah.paragraph("Subjudul", "Pagu dan realisasi anggaran")
        naskah.text(
            reference("anggaran_sasaran"),
            " merinci pagu anggaran kegiatan pendukung sasaran ini sebesar Rp{{ s.jumlah.pagu }} dan realisasinya "
            "sampai dengan {{ periode.akhir }} sebesar Rp{{ s.jumlah.realisasi }}.",
        )
        naskah.caption(
            "anggaran_sasaran", "Pagu dan Realisasi Anggaran Kegiatan Pendukung Sasaran Strategis {{ s.nomor }}"
        )
        naskah.add(_budget_table())
        with naskah.when("s.catatan_anggaran"):
            naskah.paragraph("Catatan Tabel", "{{ s.catatan_anggaran }}")


def _budget_table() -> etree._Element:
    sasaran = "{{ b.sasaran | gabung }}"
    program = (sasaran, merged("Kelompok Tabel", "{{ b.program }}", len(ANGGARAN) - 1))
    activity = (
        sasaran,
        "{{ b.keluaran }}",
        "{{ b.kegiatan }}{% if b.keterangan %} ({{ b.keterangan }}){% endif %}",
        "{{ b.pagu }}",
        "{{ b.realisasi }}",
        "{{ b.serapan }}",
    )
    rows = [
        *loop_rows("b in s.anggaran", ANGGARAN, *when_rows(PROGRAM_BARU, ANGGARAN, program), activity),
        total_row("JUMLAH", 3, "{{ s.jumlah.pagu }}", "{{ s.jumlah.realisasi }}", "{{ s.jumlah.serapan }}"),
    ]
    return table(ANGGARAN, rows, description="Pagu dan realisasi anggaran kegiatan pendukung sasaran")


def write_evaluation(naskah: Naskah) -> None:
    """Add the section of evaluation: for every sasaran its capaian, analysis, kegiatan, factors and budget."""
    naskah.heading(2, "Evaluasi dan Analisis Capaian Kinerja")
    naskah.text(
        "Evaluasi dilakukan terhadap setiap sasaran strategis untuk menjelaskan capaian indikatornya, kegiatan yang "
        "mendukung, hal yang memperlancar dan yang menghambat, serta upaya perbaikannya. Hasil evaluasi "
        "{{ periode.judul }} diuraikan sebagai berikut."
    )
    with naskah.loop("s in sasaran"):
        naskah.heading(3, "Sasaran Strategis {{ s.nomor }}: {{ s.nama }}")
        for part in (_capaian, _analysis, _activities, _descriptions, _factors, _budget):
            part(naskah)
