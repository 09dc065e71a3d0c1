"""Bab III, evaluasi dan analisis: one section per sasaran strategis, every one with the same parts."""

from __future__ import annotations

from lxml import etree

from .bab3_perbandingan import write_comparisons
from .field import reference
from .kalimat import ADA_RATA_RATA, EFISIENSI, PENGUKURAN_SASARAN, PERINGKAT, RATA_RATA_SASARAN, spend
from .naskah import Naskah
from .tabel import NOMOR, Kolom, loop_rows, merged, rupiah, table, total_row, when_rows

CAPAIAN = (
    NOMOR,
    Kolom("Indikator Kinerja", 4.5),
    Kolom("Satuan", 2.0, "Tengah Tabel"),
    Kolom("Target", 1.5, "Angka Tabel"),
    Kolom("Realisasi {{ periode.tw }}", 1.7, "Angka Tabel"),
    Kolom("Capaian (%)", 1.6, "Angka Tabel"),
    Kolom("Peringkat", 1.9, "Tengah Tabel"),
    Kolom("Catatan", 1.8, "Tengah Tabel"),
)
KEGIATAN = (
    NOMOR,
    Kolom("Program / Kegiatan", 6.0),
    Kolom("Indikator Keluaran", 4.6),
    Kolom("Target", 2.2, "Tengah Tabel"),
    Kolom("Realisasi", 2.2, "Tengah Tabel"),
)
ANGGARAN = (
    Kolom("Sasaran", 2.5),
    Kolom("Indikator Keluaran", 2.5),
    Kolom("Program / Kegiatan", 4.1),
    rupiah("Pagu"),
    rupiah("Realisasi"),
    Kolom("Serapan (%)", 1.6, "Angka Tabel"),
)
PROGRAM_BARU = "loop.first or loop.previtem.program_kode != b.program_kode"


def _capaian(naskah: Naskah) -> None:
    naskah.text(
        reference("capaian_sasaran"),
        " menyajikan hasil pengukuran sasaran ini, yang menjadi tanggung jawab {{ s.bidang }}. ",
        PENGUKURAN_SASARAN,
    )
    naskah.caption("capaian_sasaran", "Formulasi dan Realisasi Capaian Kinerja Sasaran Strategis {{ s.nomor }}")
    row = (
        "{{ b.nomor }}",
        "{{ b.indikator }}",
        "{{ b.satuan }}",
        "{{ b.target }}",
        "{{ b.realisasi }}",
        "{{ b.capaian }}",
        PERINGKAT,
        "{{ b.catatan }}",
    )
    rows = loop_rows("b in s.capaian", CAPAIAN, row)
    naskah.add(table(CAPAIAN, rows, together=True, description="Capaian sasaran strategis"))
    with naskah.loop("x in s.keterangan_capaian"):
        naskah.paragraph("Catatan Tabel", "{{ x }}")
    with naskah.loop("r in s.rumus"):
        naskah.paragraph("Label Rumus", "{{ r.indikator }}")
        naskah.paragraph("Rumus", "{{ r.baris }}")


def _analysis(naskah: Naskah) -> None:
    with naskah.when(f"s.analisis or {ADA_RATA_RATA}"):
        naskah.paragraph("Subjudul", "Analisis capaian")
        with naskah.when(ADA_RATA_RATA):
            naskah.text(RATA_RATA_SASARAN)
        naskah.narrative("s.analisis")


def _activities(naskah: Naskah) -> None:
    naskah.paragraph("Subjudul", "Kegiatan pendukung")
    with naskah.when("s.tanpa_kegiatan"):
        naskah.text("{{ s.tanpa_kegiatan }}")
    with naskah.when("s.tanpa_keluaran"):
        naskah.text("{{ s.tanpa_keluaran }}")
    with naskah.when("s.kegiatan and not s.tanpa_keluaran"):
        _outputs(naskah)


def _outputs(naskah: Naskah) -> None:
    naskah.text(
        "Target dan realisasi keluaran kegiatan pendukung disajikan pada ",
        reference("kegiatan_sasaran"),
        ".{% if s.catatan_kegiatan %} {{ s.catatan_kegiatan }}{% endif %}",
    )
    naskah.caption("kegiatan_sasaran", "Target dan Realisasi Kegiatan Pendukung Sasaran Strategis {{ s.nomor }}")
    program = ("{{ b.nomor }}", merged("Kelompok Tabel", "{{ b.program }}", len(KEGIATAN) - 1))
    activity = ("", "{{ b.kegiatan }}", "{{ b.keluaran }}", "{{ b.target }}", "{{ b.realisasi }}")
    rows = loop_rows("b in s.kegiatan", KEGIATAN, *when_rows(PROGRAM_BARU, KEGIATAN, program), activity)
    naskah.add(table(KEGIATAN, rows, together=True, description="Target dan realisasi keluaran kegiatan"))


def _descriptions(naskah: Naskah) -> None:
    with naskah.when("s.deskripsi"):
        naskah.paragraph("Subjudul", "Deskripsi kegiatan")
    with naskah.loop("d in s.deskripsi"):
        with naskah.when("d.rujukan"):
            naskah.text("Kegiatan “{{ d.kegiatan }}” ikut mendukung sasaran ini dan diuraikan pada {{ d.rujukan }}.")
            naskah.otherwise()
            naskah.paragraph("Nama Kegiatan", "{{ d.kegiatan }}")
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
            f" merinci pagu dan realisasi anggaran kegiatan pendukung. {spend('s.jumlah')}",
            "{% if s.catatan_anggaran %} {{ s.catatan_anggaran }}{% endif %}",
        )
        naskah.caption(
            "anggaran_sasaran", "Pagu dan Realisasi Anggaran Kegiatan Pendukung Sasaran Strategis {{ s.nomor }}"
        )
        naskah.add(_budget_table())


def _efficiency(naskah: Naskah) -> None:
    with naskah.when("s.efisiensi != '-' or s.tanpa_efisiensi"):
        naskah.paragraph("Subjudul", "Efisiensi penggunaan sumber daya")
    with naskah.when("s.efisiensi != '-'"):
        naskah.text(EFISIENSI)
    with naskah.when("s.tanpa_efisiensi"):
        naskah.text("{{ s.tanpa_efisiensi }}")


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
    return table(ANGGARAN, rows, together=True, description="Pagu dan realisasi anggaran kegiatan pendukung sasaran")


PARTS = (
    _capaian,
    write_comparisons,
    _analysis,
    _factors,
    _budget,
    _efficiency,
    _activities,
    _descriptions,
)
"""The analyses of PermenPANRB 53/2014 in their order: 1 target, 2-4 comparisons, 5 causes, 6 efficiency, 7 kegiatan."""


def write_evaluation(naskah: Naskah) -> None:
    """Add the section of evaluation: for every sasaran all its parts."""
    naskah.heading(2, "Evaluasi dan Analisis Capaian Kinerja")
    naskah.text(
        "Setiap sasaran strategis dievaluasi menurut capaian indikatornya, kegiatan dan anggaran yang mendukungnya, "
        "faktor pendukung dan penghambatnya, serta upaya yang dilakukan. Hasil evaluasi {{ periode.judul }} diuraikan "
        "sebagai berikut."
    )
    with naskah.loop("s in sasaran"):
        naskah.heading(3, "Sasaran Strategis {{ s.nomor }}: {{ s.nama }}")
        for part in PARTS:
            part(naskah)
