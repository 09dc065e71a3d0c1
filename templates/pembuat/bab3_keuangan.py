"""Bab III, akuntabilitas keuangan: recapitulation, changes of pagu, then one page across per bidang."""

from __future__ import annotations

from .bab3_grafik import write_absorption_charts
from .field import reference
from .halaman import Seksi
from .kalimat import spend_and_rest
from .naskah import Naskah
from .tabel import NOMOR, Baris, Kolom, Sel, loop_rows, merged, rupiah, table, tag_row, total_row

REKAPITULASI = (
    NOMOR,
    Kolom("Unit Kerja", 2.8),
    rupiah("Pagu Murni"),
    rupiah("Pagu Berlaku"),
    rupiah("Realisasi"),
    Kolom("Serapan (%)", 1.6, "Angka Tabel"),
    rupiah("Sisa"),
)
PERUBAHAN = (
    Kolom("Unit Kerja", 2.3),
    Kolom("Kegiatan", 5.75),
    rupiah("Pagu Murni"),
    rupiah("Pagu Berlaku"),
    rupiah("Selisih"),
)
BIDANG = (
    NOMOR,
    Kolom("Sasaran Strategis", 3.0),
    Kolom("Indikator Kinerja Sasaran", 3.3),
    Kolom("Satuan", 1.9, "Tengah Tabel"),
    Kolom("Target Tahunan", 1.6, "Angka Tabel"),
    Kolom("Program", 3.6),
    Kolom("Kegiatan", 5.15),
    rupiah("Pagu"),
    rupiah("Realisasi"),
    Kolom("Serapan (%)", 1.5, "Angka Tabel"),
    rupiah("Sisa"),
)
KOLOM_SEBELUM_ANGKA = 7


def _recapitulation(naskah: Naskah) -> None:
    naskah.text(
        "Pagu anggaran {{ instansi.nama }} yang berlaku pada {{ periode.judul }} sebesar "
        f"Rp{{{{ keuangan.jumlah.pagu }}}}. {spend_and_rest('keuangan.jumlah', 'tersebut')} Rekapitulasi menurut unit "
        "kerja disajikan pada ",
        reference("rekapitulasi"),
        " dan rinciannya pada tabel-tabel di akhir bab ini.",
    )
    naskah.caption("rekapitulasi", "Rekapitulasi Pagu dan Realisasi Anggaran {{ periode.judul }}")
    names = ("pagu_murni", "pagu", "realisasi", "serapan", "sisa")
    row = ("{{ b.nomor }}", "{{ b.bidang }}", *(f"{{{{ b.{name} }}}}" for name in names))
    total = total_row("JUMLAH", 2, *(f"{{{{ keuangan.jumlah.{name} }}}}" for name in names))
    rows = [*loop_rows("b in keuangan.rekapitulasi", REKAPITULASI, row), total]
    description = "Pagu, realisasi, serapan, dan sisa anggaran setiap unit kerja"
    naskah.add(table(REKAPITULASI, rows, together=True, description=description))
    write_absorption_charts(naskah)


def _changes(naskah: Naskah) -> None:
    with naskah.when("keuangan.keterangan_pagu"):
        naskah.text("{{ keuangan.keterangan_pagu }}")
    with naskah.when("keuangan.perubahan_pagu"):
        naskah.text("Kegiatan yang pagunya berbeda dari pagu murni disajikan pada ", reference("perubahan_pagu"), ".")
        naskah.caption("perubahan_pagu", "Perubahan Pagu Anggaran Kegiatan")
        row = (
            "{{ b.bidang | gabung }}",
            "{{ b.kegiatan }}",
            "{{ b.murni }}",
            "{{ b.berlaku }}",
            "{{ b.selisih }}",
        )
        rows = loop_rows("b in keuangan.perubahan_pagu", PERUBAHAN, row)
        naskah.add(table(PERUBAHAN, rows, description="Kegiatan yang pagunya berubah"))


def _bidang_rows() -> list[Baris]:
    """Rows of kegiatan with merged parents, and the total of every program where it stands in the list."""
    figures = ("{{ b.pagu }}", "{{ b.realisasi }}", "{{ b.serapan }}", "{{ b.sisa }}")
    activity = (
        "{{ b.nomor | gabung(b.sasaran_kode) }}",
        "{{ b.sasaran | gabung(b.sasaran_kode) }}",
        "{{ b.indikator | gabung(b.indikator_kode) }}",
        "{{ b.satuan | gabung(b.indikator_kode) }}",
        "{{ b.target | gabung(b.indikator_kode) }}",
        "{{ b.program | gabung(b.program_kode) }}",
        "{{ b.kegiatan }}",
        *figures,
    )
    subtotal = (
        merged("Jumlah Tabel", "Jumlah {{ b.program }}", KOLOM_SEBELUM_ANGKA),
        *(Sel((("Jumlah Angka", figure),)) for figure in figures),
    )
    span = len(BIDANG)
    return loop_rows(
        "b in u.baris",
        BIDANG,
        tag_row("if b.jenis == 'jumlah_program'", span),
        subtotal,
        tag_row("else", span),
        activity,
        tag_row("endif", span),
    )


def _bidang(naskah: Naskah) -> None:
    """One section per pass: a second section in the loop would print a blank page for every bidang."""
    with naskah.loop("u in keuangan.bidang"):
        naskah.text(
            spend_and_rest("u.jumlah", "{{ u.nama }}"), " Rinciannya disajikan pada ", reference("anggaran_bidang"), "."
        )
        naskah.caption("anggaran_bidang", "Alokasi dan Realisasi Anggaran {{ u.nama }} {{ periode.judul }}")
        total = total_row(
            "JUMLAH",
            KOLOM_SEBELUM_ANGKA,
            "{{ u.jumlah.pagu }}",
            "{{ u.jumlah.realisasi }}",
            "{{ u.jumlah.serapan }}",
            "{{ u.jumlah.sisa }}",
        )
        naskah.add(
            table(
                BIDANG, [*_bidang_rows(), total], column_numbers=True, description="Anggaran dan realisasi unit kerja"
            )
        )
        with naskah.when("u.catatan"):
            naskah.paragraph("Catatan Tabel", "{{ u.catatan }}")
        naskah.paragraph("Akhir Bagian")
        naskah.end_section(Seksi(across=True))


def write_finance(naskah: Naskah) -> None:
    """Add the section on the budget: upright what is short, across the table of every bidang."""
    naskah.heading(2, "Akuntabilitas Keuangan")
    _recapitulation(naskah)
    _changes(naskah)
    naskah.paragraph("Akhir Bagian")
    naskah.end_section(Seksi())
    _bidang(naskah)
