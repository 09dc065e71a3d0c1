"""Every detector sees our report as well as the seed: one fault planted in our report is found."""

from __future__ import annotations

import pytest

from tests.seed.audit.tanam import (
    Tanam,
    also,
    caption,
    cell,
    label,
    paragraph,
    without,
    without_column,
    without_row,
    without_texts,
)
from tests.seed.audit.test_audit import AUDIT
from tests.seed.detektor import anggaran, kinerja, nama, nomor, periode, renstra, sebutan
from tests.seed.detektor.hasil import Detektor
from tests.seed.naskah import Naskah

SERVIS = "Pelatihan keterampilan servis sepeda motor"
TUJUAN = "Hubungan Tujuan"
STRATEGI = "Tujuan, Sasaran, Strategi"
IKU = "Indikator Kinerja Utama Dinas"
PERJANJIAN = "Perjanjian Kinerja Tahun"
CAPAIAN_IKU = "Capaian Indikator Kinerja Utama"
PERHITUNGAN = "Perhitungan Indikator Kinerja Utama"
CAPAIAN = "Realisasi Capaian Kinerja Sasaran Strategis {}"
ANGGARAN = "Anggaran Kegiatan Pendukung Sasaran Strategis {}"
CAPAIAN_TPT = CAPAIAN.format(2)
ANGGARAN_TPT = ANGGARAN.format(2)
PERUBAHAN = "Perubahan Pagu"
TENAGA_KERJA = "Anggaran Bidang Tenaga Kerja"

TANAM: dict[Detektor, Tanam] = {
    kinerja.find_targets: cell(CAPAIAN_IKU, "3,15", "3,10"),
    kinerja.find_realisasi: cell(CAPAIAN_TPT, "3,11", "3,10"),
    kinerja.find_capaian: cell(CAPAIAN_TPT, "101,40", "98,41"),
    kinerja.find_formulas: cell(CAPAIAN_IKU, "101,40", "98,41"),
    kinerja.find_verdicts: cell(CAPAIAN_IKU, "Belum tercapai", "Tercapai"),
    kinerja.find_quantities: paragraph("125 / 153", "125 / 150"),
    kinerja.find_formula_forms: cell(PERHITUNGAN, "× 100%", "× 100"),
    kinerja.find_two_sources: without("115.985", "117.515"),
    kinerja.find_unstated_target: without("terhadap target tahunan"),
    kinerja.find_unexplained_success: without_texts("4"),
    periode.find_other_quarters: cell(CAPAIAN_TPT, "TW II", "TW I"),
    periode.find_plan_periods: cell(IKU, "RPJMD 2014-2018", "RPJMD 2013-2018"),
    nomor.find_foreign_sections: label("Pengukuran Kinerja", "1.2"),
    nomor.find_doubled_sections: label("Akuntabilitas Keuangan", "3.3"),
    nomor.find_broken_headings: label("Sasaran Strategis 4:", "3.3.5"),
    nomor.find_caption_gaps: caption("Tabel 3.12", "Tabel 3.13"),
    nomor.find_foreign_captions: caption("Kinerja Sasaran Strategis 5", "Kinerja Sasaran Strategis 4"),
    nomor.find_foreign_sentences: paragraph("pada Sasaran Strategis 3", "pada Sasaran Strategis 4"),
    nomor.find_column_gaps: cell(PERJANJIAN, "4", "5"),
    nomor.find_broken_lists: label("penetapan rencana strategis", ""),
    nomor.find_split_captions: caption("Tabel 3.4", "81,27 Tabel 3.4"),
    anggaran.find_pagu: cell(ANGGARAN_TPT, "85.231.000", "49.820.000"),
    anggaran.find_double_counting: cell(ANGGARAN_TPT, "Sasaran Strategis 3)", "sasaran lain)"),
    anggaran.find_silent_changes: without_row(PERUBAHAN, SERVIS),
    anggaran.find_spending: cell(ANGGARAN.format(13), "17.653.000", "0"),
    anggaran.find_missing_totals: cell(PERJANJIAN, "3.022.433.450", "3.029.850.450"),
    anggaran.find_missing_sisa: without_column(TENAGA_KERJA, "Sisa (Rp)"),
    anggaran.find_parted_rows: cell(TENAGA_KERJA, "85.231.000", ""),
    renstra.find_wordings: cell(IKU, "Menurunnya Tingkat", "Tingkat"),
    renstra.find_numbers: cell(IKU, "13", "12"),
    renstra.find_misi: cell(STRATEGI, "kepuasan pelayanan terhadap masyarakat", "pelayanan"),
    renstra.find_derivation: cell(TUJUAN, "Menurunkan Tingkat", "Tingkat"),
    renstra.find_policies: also("kebijakan sebagai berikut\n9. Melaksanakan pelatihan"),
    renstra.find_split_sasaran: without_row(CAPAIAN.format(7), "Persentase Koperasi Sehat"),
    renstra.find_owners: cell(IKU, "Bidang Perindustrian", "Bidang Tenaga Kerja"),
    renstra.find_empty_cells: cell(IKU, "Bidang Tenaga Kerja", ""),
    nama.find_indikator_names: cell(PERJANJIAN, "Persentase tenaga kerja", "Jumlah tenaga kerja"),
    nama.find_kegiatan_names: cell(ANGGARAN_TPT, "keterampilan servis", "servis"),
    nama.find_program_names: cell(PERJANJIAN, "Program Peningkatan Sarana", "Sarana"),
    nama.find_keluaran: cell(ANGGARAN.format(7), "Jumlah koperasi aktif yang dibina", "Jumlah koperasi aktif"),
    nama.find_programmes: cell(PERJANJIAN, "Program Pelayanan Administrasi Perkantoran", "Program Pelaporan"),
    nama.find_pairs: cell(TENAGA_KERJA, "pelaporan ketenagakerjaan", "wajib lapor ketenagakerjaan"),
    nama.find_homes: without_row(ANGGARAN.format(4), "Pembinaan kompetensi pada pencari kerja pemula"),
    nama.find_false_kegiatan: cell("Realisasi Kegiatan Pendukung Sasaran Strategis 2", SERVIS, "-"),
    sebutan.find_numbers_of_titles: paragraph("239/IX/6/8/2003", "239/IX/618/2004"),
    sebutan.find_titles_of_numbers: paragraph("tentang Pembentukan dan Susunan", "tentang Susunan"),
    sebutan.find_citation_forms: paragraph("Presiden Nomor 29 Tahun 2014", "Presiden No. 29 Th. 2014"),
    sebutan.find_names_of_dinas: paragraph(
        "Dinas Tenaga Kerja, Koperasi", "Dinas Perindustrian, Tenaga Kerja, Koperasi"
    ),
    sebutan.find_names_of_daerah: paragraph("Kabupaten Hulu Sungai Selatan", "Kab. HSS"),
}


@pytest.mark.parametrize("detektor", TANAM, ids=lambda satu: satu.__name__)
def test_a_fault_planted_in_the_report_is_found(naskah: Naskah, detektor: Detektor) -> None:
    assert detektor(TANAM[detektor](naskah)).temuan


def test_every_detector_of_the_audit_is_tried() -> None:
    assert {detektor for detektor, _ in AUDIT.values()} == set(TANAM)
