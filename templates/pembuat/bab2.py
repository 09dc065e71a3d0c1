"""Bab II Perencanaan Kinerja: rencana strategis, indikator kinerja utama, perjanjian kinerja."""

from __future__ import annotations

from .field import reference
from .halaman import Seksi
from .naskah import Naskah
from .tabel import NOMOR, Baris, Kolom, Sel, group_row, loop_rows, merged, rupiah, table, total_row, when_rows

TUJUAN_SASARAN = (NOMOR, Kolom("Tujuan", 4.3), Kolom("Sasaran Strategis", 4.5), Kolom("Indikator Kinerja", 6.2))
STRATEGI_KEBIJAKAN = (Kolom("Tujuan", 3.6), Kolom("Sasaran", 3.7), Kolom("Strategi", 4.0), Kolom("Kebijakan", 4.7))
PROGRAM_KEGIATAN = (NOMOR, Kolom("Program / Kegiatan", 15.0))
IKU = (
    NOMOR,
    Kolom("Sasaran Strategis", 4.2),
    Kolom("Indikator Kinerja Utama", 4.4),
    Kolom("Alasan Pemilihan", 6.4),
    Kolom("Formulasi / Penjelasan", 6.2),
    Kolom("Sumber Data", 3.8),
    Kolom("Penanggung Jawab", 3.0),
)
PERJANJIAN = (
    NOMOR,
    Kolom("Sasaran Strategis", 4.4),
    Kolom("Indikator Kinerja Sasaran", 5.0),
    Kolom("Satuan", 2.0, "Tengah Tabel"),
    Kolom("Target", 1.5, "Angka Tabel"),
    Kolom("Program", 4.4),
    Kolom("Kegiatan", 8.05),
    rupiah("Anggaran"),
)


def _vision(naskah: Naskah) -> None:
    naskah.heading(3, "Visi dan Misi")
    naskah.lead("Visi {{ instansi.nama }} {{ instansi.daerah }} tahun {{ renstra.periode }} adalah sebagai berikut.")
    naskah.paragraph("Visi", "“{{ renstra.visi }}”")
    naskah.lead("Untuk mewujudkan visi tersebut ditetapkan misi sebagai berikut.")
    naskah.numbered("renstra.misi", "{{ x.nama }}")


def _goals(naskah: Naskah) -> None:
    naskah.heading(3, "Tujuan dan Sasaran")
    naskah.lead(
        "Tujuan menggambarkan hasil yang hendak diwujudkan dalam periode Rencana Strategis sebagai penjabaran misi, "
        "sedangkan sasaran merinci tujuan menjadi hasil yang dapat diukur. Untuk tahun {{ renstra.periode }} "
        "ditetapkan {{ renstra.jumlah_sasaran }} ({{ renstra.jumlah_sasaran_huruf }}) sasaran strategis sebagai "
        "berikut."
    )
    naskah.numbered("renstra.sasaran", "{{ x.nama }}")
    naskah.text(
        "Hubungan tujuan, sasaran, dan indikator kinerja disajikan pada ",
        reference("tujuan_sasaran"),
        ".",
    )
    naskah.caption("tujuan_sasaran", "Hubungan Tujuan, Sasaran, dan Indikator Kinerja")
    row = (
        "{{ b.nomor | gabung }}",
        "{{ b.tujuan | gabung }}",
        "{{ b.sasaran | gabung }}",
        "{{ b.indikator }}",
    )
    rows = loop_rows("b in tabel.tujuan_sasaran", TUJUAN_SASARAN, row)
    naskah.add(table(TUJUAN_SASARAN, rows, column_numbers=True, description="Hubungan tujuan, sasaran, dan indikator"))


def _policies(naskah: Naskah) -> None:
    naskah.heading(3, "Strategi dan Kebijakan")
    naskah.text(
        "Strategi adalah cara yang ditempuh untuk mencapai sasaran, sedangkan kebijakan menjadi pedoman bagi "
        "pelaksanaannya. Strategi dan kebijakan {{ instansi.nama }} untuk setiap misi, tujuan, dan sasaran disajikan "
        "pada ",
        reference("strategi_kebijakan"),
        ".",
    )
    naskah.caption("strategi_kebijakan", "Tujuan, Sasaran, Strategi, dan Kebijakan")
    naskah.add(
        table(STRATEGI_KEBIJAKAN, _policy_rows(), description="Tujuan, sasaran, strategi, dan kebijakan setiap misi")
    )


def _policy_rows() -> list[Baris]:
    """The visi once, every misi once (also where it has several sasaran), then a row per sasaran."""
    span = len(STRATEGI_KEBIJAKAN)
    misi = group_row("Misi {{ b.nomor }}: {{ b.misi }} (penanggung jawab: {{ b.penanggung_jawab }})", span)
    changed = "loop.first or loop.previtem.misi != b.misi or loop.previtem.penanggung_jawab != b.penanggung_jawab"
    policies = Sel(
        (("Tag Templat", "{% for k in b.kebijakan %}"), ("Butir Tabel", "{{ k }}"), ("Tag Templat", "{% endfor %}"))
    )
    row = ("{{ b.tujuan }}", "{{ b.sasaran }}", "{{ b.strategi }}", policies)
    visi = (merged("Kelompok Tabel", "Visi: {{ renstra.visi }}", span),)
    body = [*when_rows(changed, STRATEGI_KEBIJAKAN, misi), row]
    return [visi, *loop_rows("b in tabel.strategi_kebijakan", STRATEGI_KEBIJAKAN, *body)]


def _programmes(naskah: Naskah) -> None:
    naskah.heading(3, "Program dan Kegiatan")
    naskah.text(
        "Kebijakan diwujudkan melalui program dan kegiatan yang disusun menurut tugas dan fungsi setiap bidang. "
        "Program dan kegiatan {{ instansi.nama }} tahun {{ periode.tahun }} disajikan pada ",
        reference("program_kegiatan"),
        ".",
    )
    naskah.caption("program_kegiatan", "Program dan Kegiatan Tahun {{ periode.tahun }}")
    changed = "loop.first or loop.previtem.program != b.program"
    programme = when_rows(changed, PROGRAM_KEGIATAN, group_row("{{ b.program }}", len(PROGRAM_KEGIATAN)))
    rows = loop_rows("b in tabel.program_kegiatan", PROGRAM_KEGIATAN, *programme, ("{{ b.nomor }}", "{{ b.kegiatan }}"))
    naskah.add(table(PROGRAM_KEGIATAN, rows, description="Kegiatan menurut program"))
    naskah.paragraph("Catatan Tabel", "Nomor kegiatan dimulai kembali pada setiap program.")


def _key_indicators(naskah: Naskah) -> None:
    naskah.heading(2, "Indikator Kinerja Utama")
    naskah.text(
        "Indikator Kinerja Utama adalah ukuran keberhasilan yang dipilih untuk menggambarkan hasil terpenting dari "
        "tugas dan fungsi {{ instansi.nama }}. Indikator ini menjadi acuan dalam menyusun rencana kerja dan "
        "anggaran, menetapkan perjanjian kinerja, serta mengevaluasi pencapaian kinerja, sebagaimana disajikan pada ",
        reference("iku"),
        ".",
    )
    naskah.caption("iku", "Indikator Kinerja Utama {{ instansi.nama }} {{ instansi.daerah }}")
    row = (
        "{{ b.nomor | gabung(b.sasaran_kode) }}",
        "{{ b.sasaran | gabung(b.sasaran_kode) }}",
        "{{ b.indikator }}",
        "{{ b.alasan }}",
        "{{ b.formula }}",
        "{{ b.sumber_data }}",
        "{{ b.penanggung_jawab }}",
    )
    naskah.add(
        table(IKU, loop_rows("b in tabel.iku", IKU, row), description="Indikator Kinerja Utama dan penjelasannya")
    )


def _agreement(naskah: Naskah) -> None:
    naskah.heading(2, "Perjanjian Kinerja")
    naskah.text(
        "Perjanjian Kinerja memuat kinerja terukur yang dijanjikan oleh {{ instansi.kepala.jabatan }} selaku penerima "
        "amanah kepada {{ instansi.atasan.jabatan }} selaku pemberi amanah. Sasaran, indikator, target, dan anggaran "
        "yang diperjanjikan untuk tahun {{ periode.tahun }} disajikan pada ",
        reference("perjanjian"),
        ".",
    )
    naskah.caption("perjanjian", "Perjanjian Kinerja Tahun {{ periode.tahun }}")
    row = (
        "{{ b.nomor | gabung(b.sasaran_kode) }}",
        "{{ b.sasaran | gabung(b.sasaran_kode) }}",
        "{{ b.indikator | gabung(b.indikator_kode) }}",
        "{{ b.satuan | gabung(b.indikator_kode) }}",
        "{{ b.target | gabung(b.indikator_kode) }}",
        "{{ b.program | gabung(b.program_kode) }}",
        "{{ b.kegiatan }}",
        "{{ b.pagu }}",
    )
    rows = [
        *loop_rows("b in tabel.perjanjian", PERJANJIAN, row),
        total_row("JUMLAH", len(PERJANJIAN) - 1, "{{ tabel.perjanjian_jumlah }}"),
    ]
    naskah.add(table(PERJANJIAN, rows, column_numbers=True, description="Sasaran, indikator, target, dan anggaran"))
    naskah.paragraph(
        "Catatan Tabel",
        "Target dan anggaran menurut Perjanjian Kinerja yang berlaku sampai dengan {{ periode.akhir }}."
        "{% if tabel.perjanjian_catatan %} {{ tabel.perjanjian_catatan }}{% endif %}",
    )


def write_chapter_2(naskah: Naskah, header: str, footer: str) -> None:
    """Add Bab II; the wide tables of 2.2 and 2.3 share one section across.

    Its upright section holds Bab I too and starts the pages of the body at 1; `header` and `footer` are
    relationship ids.
    """
    naskah.chapter("PERENCANAAN KINERJA")
    naskah.heading(2, "Rencana Strategis")
    naskah.text(
        "Rencana Strategis {{ instansi.nama }} {{ instansi.daerah }} tahun {{ renstra.periode }} memuat visi, misi, "
        "tujuan, sasaran, strategi, kebijakan, serta program dan kegiatan. Dokumen tersebut menjadi dasar "
        "penetapan target dan pengukuran kinerja dalam laporan ini."
    )
    for part in (_vision, _goals, _policies, _programmes):
        part(naskah)
    naskah.end_section(Seksi(number_format="decimal", header=header, footer=footer))
    _key_indicators(naskah)
    _agreement(naskah)
    naskah.end_section(Seksi(across=True))
