"""The frame of the report: Bab and sections in order, a section per sasaran, wide pages, equations, signatures."""

from __future__ import annotations

from itertools import pairwise

import pytest
from lxml import etree

from tests.seed.baca_docx import M, W, read_part, style_of, text_of
from tests.seed.data_indikator import DIUKUR, INDIKATOR
from tests.seed.data_kegiatan import KEGIATAN
from tests.seed.fakta import DIHITUNG, kind_of, same, sections, tables
from tests.seed.naskah import Jenis, Naskah, Paragraf, Tabel, is_total

SASARAN = (
    "Meningkatnya pelayanan dan akuntabilitas kinerja",
    "Menurunnya Tingkat Pengangguran Terbuka",
    "Meningkatnya Kompetensi Tenaga Kerja",
    "Meningkatnya Penempatan Tenaga Kerja",
    "Meningkatnya partisipasi angkatan kerja",
    "Meningkatnya Perlindungan Ketenagakerjaan",
    "Meningkatnya kuantitas dan kualitas koperasi yang berdaya saing",
    "Meningkatnya SDM koperasi yang berkualitas",
    "Meningkatnya SDM usaha kecil yang berkualitas",
    "Meningkatnya pembinaan 5.000 wirausaha baru",
    "Meningkatnya pembinaan SDM dan/atau calon SDM industri kecil",
    "Meningkatnya promosi produk industri kecil",
    "Meningkatnya unit usaha industri kecil yang memenuhi persyaratan memperoleh sertifikasi mutu",
)
BAB = ("BAB I PENDAHULUAN", "BAB II PERENCANAAN KINERJA", "BAB III AKUNTABILITAS KINERJA", "BAB IV PENUTUP")
BAGIAN = (
    ("1.1", "Latar Belakang"),
    ("1.2", "Tugas dan Fungsi"),
    ("1.3", "Isu Strategis"),
    ("1.4", "Dasar Hukum"),
    ("2.1", "Rencana Strategis"),
    ("2.2", "Indikator Kinerja Utama"),
    ("2.3", "Perjanjian Kinerja"),
    ("3.1", "Capaian Indikator Kinerja Utama"),
    ("3.2", "Pengukuran Kinerja"),
    ("3.3", "Evaluasi dan Analisis Capaian Kinerja"),
    ("3.4", "Akuntabilitas Keuangan"),
    ("4.1", "Kesimpulan"),
    ("4.2", "Tindak Lanjut"),
)
BLOK = ("Analisis capaian", "Faktor pendukung", "Faktor penghambat", "Upaya yang dilakukan", "Kegiatan pendukung")
BLOK_KEGIATAN = ("Deskripsi kegiatan", "Pagu dan realisasi anggaran")
BLOK_PEMBANDING = "Perbandingan dengan periode sebelumnya"
BLOK_EFISIENSI = "Efisiensi penggunaan sumber daya"
TERBANDING = {2, 7}
"""The sasaran of which an indikator has a figure in the quarter before."""
BERCAPAIAN = {satu.sasaran for satu in DIUKUR}
"""The sasaran of which an indikator has a capaian."""
BERKELUARAN = {2, 3, 4, 7, 8, 9, 10, 13}
"""The sasaran of which a kegiatan has a keluaran in the seed, its own or one that it supports."""
MENDATAR = {"bidang", "perjanjian"}

each_sasaran = pytest.mark.parametrize("nomor", range(1, 14))


def test_every_bab_and_section_is_there_in_order(naskah: Naskah) -> None:
    headings = naskah.paragraf(Jenis.JUDUL)
    assert [p.teks for p in headings if p.tingkat == 1 and p.teks.startswith("BAB ")] == list(BAB)
    assert [(p.nomor, p.teks) for p in headings if p.tingkat == 2 and p.nomor] == list(BAGIAN)


def test_front_matter_and_lampiran_stand_around_the_bab(naskah: Naskah) -> None:
    titles = [p.teks for p in naskah.paragraf(Jenis.JUDUL) if p.tingkat == 1]
    assert titles[:4] == ["KATA PENGANTAR", "RINGKASAN EKSEKUTIF", "DAFTAR ISI", "DAFTAR TABEL"]
    assert titles[-1] == "LAMPIRAN PERJANJIAN KINERJA TAHUN 2018"


def test_there_is_a_section_for_each_of_the_13_sasaran(naskah: Naskah) -> None:
    found = [(nomor, same(nama)) for nomor, nama in sections(naskah)]
    assert found == [(str(nomor), same(nama)) for nomor, nama in enumerate(SASARAN, start=1)]


@each_sasaran
def test_a_section_has_all_its_blocks_with_text_below_each(naskah: Naskah, nomor: int) -> None:
    own = [p for p in naskah.paragraf() if p.sasaran == str(nomor)]
    blocks = [p.teks for p in own if p.tingkat == 4]
    wanted = [*BLOK, *(BLOK_KEGIATAN if _counted(nomor) else ())]
    wanted += [BLOK_PEMBANDING] if nomor in TERBANDING else []
    wanted += [BLOK_EFISIENSI] if _counted(nomor) and nomor in BERCAPAIAN else []
    assert sorted(blocks) == sorted(wanted)
    assert [nama for nama in blocks if nama in BLOK] == list(BLOK)
    empty = [p.teks for p, below in pairwise(own) if p.tingkat == 4 and below.tingkat == 4]
    assert empty == []
    assert own[-1].tingkat != 4


@each_sasaran
def test_a_section_has_its_tables(naskah: Naskah, nomor: int) -> None:
    found = [kind_of(tabel) for tabel in naskah.tabel if tabel.sasaran == str(nomor)]
    pembanding = ["perbandingan"] if nomor in TERBANDING else []
    keluaran = ["keluaran"] if nomor in BERKELUARAN else []
    assert found == ["kinerja", *pembanding, *(["anggaran"] if _counted(nomor) else []), *keluaran]


@each_sasaran
def test_every_kegiatan_of_a_section_is_described_there_or_where_it_is_counted(naskah: Naskah, nomor: int) -> None:
    own = " ".join(p.teks for p in naskah.paragraf() if p.sasaran == str(nomor))
    listed = [
        DIHITUNG.sub("", tabel.value(baris, "program / kegiatan"))
        for tabel in tables(naskah, "anggaran")
        if tabel.sasaran == str(nomor)
        for baris in tabel.baris
        if not is_total(baris)
    ]
    assert bool(listed) == _counted(nomor)
    assert [nama for nama in listed if nama not in own and not nama.startswith("Program ")] == []


def test_a_sasaran_without_kegiatan_says_so_in_a_sentence(naskah: Naskah) -> None:
    without = {nomor for nomor in range(1, 14) if not _counted(nomor)}
    told = {int(p.sasaran) for p in naskah.paragraf(Jenis.TEKS) if p.sasaran and "Tidak ada kegiatan" in p.teks}
    assert told == without == {5}


def test_every_ratio_with_figures_has_a_native_equation(naskah: Naskah) -> None:
    body = read_part(naskah.docx, "word/document.xml")
    equations = [text_of(p) for p in body.iter(f"{W}p") if style_of(p) == "Rumus" and p.find(f".//{M}f") is not None]
    ratios = [satu for satu in DIUKUR if isinstance(satu.realisasi, tuple)]
    assert [sum(teks.endswith(f"{satu.tercetak[0]}%") for teks in equations) for satu in ratios] == [1] * len(ratios)
    assert len(ratios) == 4


def test_wide_tables_stand_across_and_the_others_upright(naskah: Naskah) -> None:
    wrong = [
        tabel.judul
        for tabel, across in zip(naskah.tabel, _orientation(naskah), strict=True)
        if (kind_of(tabel) in MENDATAR or tabel.has("sumber data")) != across
    ]
    assert wrong == []


def test_headings_of_tables_are_repeated_on_every_page_and_no_row_breaks(naskah: Naskah) -> None:
    captioned = [t for t in _table_elements(naskah) if len(t.findall(f"{W}tr")) > 3]
    rows = [row for table in captioned for row in table.findall(f"{W}tr")]
    assert all(table.find(f"{W}tr/{W}trPr/{W}tblHeader") is not None for table in captioned)
    assert all(row.find(f"{W}trPr/{W}cantSplit") is not None for row in rows)


def test_the_lampiran_has_two_parties_and_a_signature_block_for_each(naskah: Naskah) -> None:
    (title,) = (p for p in naskah.paragraf(Jenis.JUDUL) if p.teks.startswith("LAMPIRAN"))
    lampiran = naskah.isi[naskah.isi.index(title) :]
    texts = list(Naskah(lampiran).texts())
    assert any("Pihak Pertama," in teks and "Kepala Dinas" in teks for teks in texts)
    assert any("Pihak Kedua," in teks and "Bupati Hulu Sungai Selatan" in teks for teks in texts)
    assert sum(teks.count("NIP") for teks in texts) >= 1
    assert [len(satu.baris) for satu in lampiran if isinstance(satu, Tabel) and satu.has("target")] == [23]


def test_an_official_without_a_name_has_a_dotted_line_to_sign_on(naskah: Naskah) -> None:
    signatures = [teks for teks in naskah.texts() if "......" in teks]
    assert len(signatures) >= len({"kata pengantar", "pihak pertama", "pihak kedua"})


def test_the_cover_names_the_report_the_period_and_the_dinas(naskah: Naskah) -> None:
    cover = " ".join(satu.teks for satu in naskah.isi[:5] if isinstance(satu, Paragraf))
    wanted = ("Laporan Kinerja", "Triwulan II Tahun 2018", "Dinas Tenaga Kerja, Koperasi Usaha Kecil dan Perindustrian")
    assert [part for part in wanted if part not in cover] == []


def test_the_lists_of_the_renstra_count_what_the_report_says_they_count(naskah: Naskah) -> None:
    stated = [p.teks for p in naskah.paragraf(Jenis.TEKS) if "13 (tiga belas) sasaran" in p.teks]
    assert stated
    assert len({satu.sasaran for satu in INDIKATOR}) == len(SASARAN)


def _counted(nomor: int) -> bool:
    return any(satu.sasaran == nomor for satu in KEGIATAN)


def _table_elements(naskah: Naskah) -> list[etree._Element]:
    return list(read_part(naskah.docx, "word/document.xml")[0].iterchildren(f"{W}tbl"))


def _orientation(naskah: Naskah) -> list[bool]:
    """Whether each table stands on a page across: a section ends with its properties."""
    found: list[bool] = []
    waiting = 0
    for element in read_part(naskah.docx, "word/document.xml")[0]:
        waiting += element.tag == f"{W}tbl"
        section = element if element.tag == f"{W}sectPr" else element.find(f"{W}pPr/{W}sectPr")
        if section is not None:
            size = section.find(f"{W}pgSz")
            found += [size is not None and size.get(f"{W}orient") == "landscape"] * waiting
            waiting = 0
    return found
