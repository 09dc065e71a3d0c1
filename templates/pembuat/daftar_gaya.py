"""The paragraph styles of the template: what each kind of text looks like."""

from __future__ import annotations

from .gaya import LEBAR_TEGAK, ParagraphStyle
from .penomoran import BUTIR, BUTIR_DALAM, BUTIR_TABEL, JUDUL, NOMOR

TAG_TEMPLAT = "Tag Templat"

ISI = (
    ParagraphStyle(name="Normal"),
    ParagraphStyle(name="Body Text", align="both", before=6, line=1.3, first_line=1.0),
    ParagraphStyle(name="Pengantar Daftar", based_on="Body Text", keep_next=True),
    ParagraphStyle(name="List Bullet", align="both", before=2, line=1.2, numbering=(BUTIR, 0)),
    ParagraphStyle(name="List Bullet 2", align="both", before=2, line=1.2, numbering=(BUTIR_DALAM, 0)),
    ParagraphStyle(name="List Number", align="both", before=2, line=1.2, numbering=(NOMOR, 0)),
    ParagraphStyle(name="Visi", bold=True, align="center", before=8, after=4, line=1.25, left=1.0, right=1.0),
    ParagraphStyle(name="Nama Kegiatan", bold=True, italic=True, before=8, keep_next=True, following="Body Text"),
    ParagraphStyle(name="Akhir Bagian", size=1),
    ParagraphStyle(name="Rumus", align="center", before=6, after=4, keep_lines=True),
    ParagraphStyle(name="Label Rumus", italic=True, before=8, keep_next=True, following="Rumus"),
)

JUDUL_BAB = (
    ParagraphStyle(
        name="heading 1",
        size=14,
        bold=True,
        align="center",
        after=14,
        line=1.25,
        outline=0,
        keep_next=True,
        page_break=True,
        numbering=(JUDUL, 0),
        following="Body Text",
    ),
    ParagraphStyle(
        name="heading 2",
        size=12.5,
        bold=True,
        before=16,
        after=4,
        outline=1,
        keep_next=True,
        keep_lines=True,
        numbering=(JUDUL, 1),
        following="Body Text",
    ),
    ParagraphStyle(
        name="heading 3",
        size=11.5,
        bold=True,
        before=14,
        after=3,
        outline=2,
        keep_next=True,
        keep_lines=True,
        numbering=(JUDUL, 2),
        following="Body Text",
    ),
    ParagraphStyle(name="Subjudul", bold=True, before=10, after=2, keep_next=True, following="Body Text"),
    ParagraphStyle(
        name="Judul Depan",
        size=14,
        bold=True,
        align="center",
        after=14,
        line=1.25,
        outline=0,
        keep_next=True,
        page_break=True,
        following="Body Text",
    ),
    ParagraphStyle(
        name="Judul Lampiran",
        size=12.5,
        bold=True,
        align="center",
        caps=True,
        after=2,
        keep_next=True,
        page_break=True,
    ),
    ParagraphStyle(name="Judul Pernyataan", size=12.5, bold=True, align="center", caps=True, after=6, keep_next=True),
    ParagraphStyle(name="Isi Pernyataan", line=1.25),
)

SAMPUL = (
    ParagraphStyle(name="Logo Sampul", align="center", before=70),
    ParagraphStyle(
        name="Judul Sampul",
        size=26,
        bold=True,
        align="center",
        caps=True,
        before=105,
        after=16,
        line=1.15,
        rule=("top",),
    ),
    ParagraphStyle(
        name="Periode Sampul",
        size=17,
        bold=True,
        align="center",
        caps=True,
        before=6,
        after=0,
        rule=("bottom",),
    ),
    ParagraphStyle(
        name="Instansi Sampul",
        size=16,
        bold=True,
        align="center",
        caps=True,
        before=240,
        line=1.25,
        left=3,
        right=3,
    ),
    ParagraphStyle(name="Daerah Sampul", size=13, align="center", caps=True, before=6),
    ParagraphStyle(name="Tanda Tangan", align="center", line=1.15, keep_next=True, keep_lines=True),
    ParagraphStyle(name="Tempat dan Tanggal", based_on="Tanda Tangan", before=22, following="Tanda Tangan"),
    ParagraphStyle(
        name="Nama Pejabat",
        based_on="Tanda Tangan",
        bold=True,
        underline=True,
        before=58,
        following="Tanda Tangan",
    ),
    ParagraphStyle(name="Nama Kosong", based_on="Tanda Tangan", before=58, following="Tanda Tangan"),
)

DAFTAR = (
    ParagraphStyle(name="toc 1", bold=True, before=6, tab=LEBAR_TEGAK),
    ParagraphStyle(name="toc 2", before=2, left=1.3, first_line=-0.8, tab=LEBAR_TEGAK),
    ParagraphStyle(name="toc 3", before=1, left=2.25, first_line=-0.95, tab=LEBAR_TEGAK),
    ParagraphStyle(name="table of figures", size=10.5, before=1, left=1.9, first_line=-1.9, tab=LEBAR_TEGAK),
    ParagraphStyle(name="header", size=9, color="404040"),
    ParagraphStyle(name="Kepala Halaman", based_on="header", italic=True, rule=("bottom",), after=0),
    ParagraphStyle(name="footer", size=10, align="center"),
)

TABEL = (
    ParagraphStyle(
        name="caption",
        size=10.5,
        bold=True,
        align="center",
        before=12,
        after=5,
        left=1.0,
        right=1.0,
        keep_next=True,
    ),
    ParagraphStyle(name="Gambar", align="center", before=8, keep_next=True, following="Keterangan Gambar"),
    ParagraphStyle(
        name="Keterangan Gambar",
        size=10.5,
        bold=True,
        align="center",
        before=4,
        after=10,
        left=1.0,
        right=1.0,
        keep_lines=True,
        following="Body Text",
    ),
    ParagraphStyle(name="Isi Tabel", size=9, before=1.2, after=1.2),
    ParagraphStyle(name="Angka Tabel", based_on="Isi Tabel", align="right"),
    ParagraphStyle(name="Tengah Tabel", based_on="Isi Tabel", align="center"),
    ParagraphStyle(name="Isi Tabel Utuh", based_on="Isi Tabel", keep_next=True),
    ParagraphStyle(name="Angka Tabel Utuh", based_on="Angka Tabel", keep_next=True),
    ParagraphStyle(name="Tengah Tabel Utuh", based_on="Tengah Tabel", keep_next=True),
    ParagraphStyle(
        name="Kepala Tabel", based_on="Isi Tabel", bold=True, align="center", before=3, after=3, keep_next=True
    ),
    ParagraphStyle(
        name="Nomor Kolom",
        based_on="Isi Tabel",
        size=8,
        italic=True,
        align="center",
        before=0,
        after=0,
        keep_next=True,
    ),
    ParagraphStyle(name="Kelompok Tabel", based_on="Isi Tabel", bold=True, keep_next=True),
    ParagraphStyle(name="Jumlah Tabel", based_on="Isi Tabel", bold=True),
    ParagraphStyle(name="Jumlah Angka", based_on="Jumlah Tabel", align="right"),
    ParagraphStyle(name="Butir Tabel", based_on="Isi Tabel", before=0.5, after=0.5, numbering=(BUTIR_TABEL, 0)),
    ParagraphStyle(name="Catatan Tabel", size=9, italic=True, align="both", before=3),
    ParagraphStyle(name=TAG_TEMPLAT, size=8, color="7F7F7F"),
)

GAYA_PARAGRAF = ISI + JUDUL_BAB + SAMPUL + DAFTAR + TABEL
