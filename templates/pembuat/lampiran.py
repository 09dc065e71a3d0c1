"""The appendix: the Perjanjian Kinerja with its statement, signatures and two tables."""

from __future__ import annotations

from lxml import etree

from .field import strong
from .gaya import LEBAR_TEGAK, WARNA_JUMLAH
from .naskah import Naskah
from .tabel import NOMOR, Kolom, loop_rows, merged, plain_table, table, total_row, when_rows
from .tanda_tangan import TITIK_NAMA, TITIK_PENDEK, Isian, head_signature, or_dots, place_and_date, superior_signature

PIHAK = (2.6, 0.6, 12.8)
SASARAN = (
    NOMOR,
    Kolom("Sasaran Strategis", 5.3),
    Kolom("Indikator Kinerja", 6.2),
    Kolom("Satuan", 2.0, "Tengah Tabel"),
    Kolom("Target", 1.5, "Angka Tabel"),
)
PROGRAM = (
    NOMOR,
    Kolom("Program", 9.4),
    Kolom("Anggaran (Rp)", 2.8, "Angka Tabel"),
    Kolom("Keterangan", 2.8),
)
INDIKATOR_BARU = "loop.first or loop.previtem.indikator_kode != b.indikator_kode"


def _party(naskah: Naskah, kind: str, name: str, relation: str = "") -> None:
    """Who the party is, in two aligned lines, and the name the statement gives it, after `relation` to the other."""
    lines = (("Nama", or_dots(f"instansi.{kind}.nama", TITIK_NAMA)), ("Jabatan", f"{{{{ instansi.{kind}.jabatan }}}}"))
    rows = [[[("Isi Pernyataan", text)] for text in (label, ":", value)] for label, value in lines]
    naskah.add(plain_table(PIHAK, *rows))
    naskah.paragraph("Body Text", f"{relation}selanjutnya disebut ", strong(name), ".")


def _statement(naskah: Naskah) -> None:
    naskah.paragraph("Judul Depan", "LAMPIRAN \nPERJANJIAN KINERJA TAHUN {{ periode.tahun }}")
    naskah.paragraph("Judul Pernyataan", "Pernyataan Perjanjian Kinerja")
    naskah.paragraph("Judul Pernyataan", "{{ instansi.nama }}")
    naskah.text(
        "Dalam rangka mewujudkan manajemen pemerintahan yang efektif, transparan, dan akuntabel serta berorientasi "
        "pada hasil, kami yang bertanda tangan di bawah ini:"
    )
    _party(naskah, "kepala", "Pihak Pertama")
    _party(naskah, "atasan", "Pihak Kedua", "selaku atasan Pihak Pertama, ")
    naskah.text(
        "Pihak Pertama berjanji akan mewujudkan target kinerja tahun {{ periode.tahun }} sesuai dengan lampiran "
        "perjanjian ini dalam rangka mencapai target kinerja jangka menengah yang telah ditetapkan dalam dokumen "
        "perencanaan. Keberhasilan dan kegagalan pencapaian target tersebut menjadi tanggung jawab Pihak Pertama."
    )
    naskah.text(
        "Pihak Kedua akan melakukan supervisi yang diperlukan, mengevaluasi capaian kinerja dari perjanjian ini, dan "
        "mengambil tindakan yang diperlukan dalam rangka pemberian penghargaan dan sanksi."
    )
    naskah.add(_signatures())


def _signatures() -> etree._Element:
    """Both parties side by side, their names on one line however long their titles are."""
    date = f"{TITIK_PENDEK} {{{{ periode.tahun }}}}"
    titles = [
        [("Tempat dan Tanggal", ""), *_title("Pihak Kedua", "atasan")],
        [place_and_date(date), *_title("Pihak Pertama", "kepala")],
    ]
    return plain_table((LEBAR_TEGAK / 2, LEBAR_TEGAK / 2), titles, [superior_signature(), head_signature()])


def _title(party: str, kind: str) -> list[Isian]:
    return [("Tanda Tangan", f"{party},"), ("Tanda Tangan", f"{{{{ instansi.{kind}.jabatan }}}}")]


def _targets(naskah: Naskah) -> None:
    naskah.paragraph("Judul Lampiran", "Perjanjian Kinerja Tahun {{ periode.tahun }}")
    naskah.paragraph("Judul Pernyataan", "{{ instansi.nama }}")
    row = (
        "{{ b.nomor | gabung(b.sasaran_kode) }}",
        "{{ b.sasaran | gabung(b.sasaran_kode) }}",
        "{{ b.indikator }}",
        "{{ b.satuan }}",
        "{{ b.target }}",
    )
    rows = loop_rows("b in tabel.perjanjian", SASARAN, *when_rows(INDIKATOR_BARU, SASARAN, row))
    naskah.add(table(SASARAN, rows, column_numbers=True, description="Target kinerja yang diperjanjikan"))


def _budget(naskah: Naskah) -> None:
    naskah.paragraph("Subjudul", "Anggaran menurut program")
    row = ("{{ b.nomor }}", "{{ b.program }}", "{{ b.pagu }}", "{{ b.keterangan }}")
    total = (*total_row("JUMLAH", 2, "{{ tabel.perjanjian_jumlah }}"), merged("Jumlah Tabel", "", 1, WARNA_JUMLAH))
    rows = [*loop_rows("b in tabel.perjanjian_program", PROGRAM, row), total]
    naskah.add(table(PROGRAM, rows, description="Anggaran setiap program dalam Perjanjian Kinerja"))


def write_appendix(naskah: Naskah) -> None:
    """Add the appendix; the last section of the report is made by the caller."""
    for part in (_statement, _targets, _budget):
        part(naskah)
    naskah.paragraph("Akhir Bagian")
