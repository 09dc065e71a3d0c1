"""Each kind of comparison, on the example Dinas and on small changes of the base example."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.banding.jenis import MODUL
from lkip_cli.banding.perubahan import Bobot, Perubahan
from tests.banding.conftest import changes, printed

if TYPE_CHECKING:
    from tests.banding.conftest import Bandingkan

INDIKATOR, ANGGARAN, ISI = "2018/umum/indikator.yaml", "2018/umum/anggaran.yaml", "2018/umum/tw1.yaml"
DOKUMEN, INSTANSI = "2018/dokumen.yaml", "2018/instansi.yaml"
PERUBAHAN = "  perubahan:\n    nama: Pagu perubahan\n    dasar: DPPA\n    berlaku: triwulan III\n"


def test_every_comparison_has_a_heading_of_its_own() -> None:
    assert len({modul.JUDUL for modul in MODUL}) == len(MODUL)


def test_crossing_the_target_is_told_first_and_worse_before_better(bandingkan: Bandingkan) -> None:
    """60 of 100 index points was enough for 3,5; 3,4 is not, and 40 of 50 passes 75 %, which 60 % does not."""
    rows = bandingkan((ISI, "nilai-layanan: 3,5", "nilai-layanan: 3,4"))
    assert printed(rows[0]) == ("nilai-layanan", "status", "Tercapai", "Belum tercapai", "")
    assert rows[0].bobot == Bobot.STATUS_TURUN


def test_the_status_of_the_example_follows_its_figures(tw1_tw2: list[Perubahan]) -> None:
    """TPT: 4.239 of 117.115 is 3,62 %, above the target of 3,15; 3.650 of 117.515 is 3,11 %, below it."""
    assert changes(tw1_tw2, "status")[0] == ("persentase-tpt", "status", "Belum tercapai", "Tercapai", "")
    assert ("persentase-tpt", "peringkat", "Tinggi", "Sangat Tinggi", "") in changes(tw1_tw2, "status")


def test_capaian_moves_in_points_and_the_largest_move_stands_first(tw1_tw2: list[Perubahan]) -> None:
    """(2 x 3,15 - 3,6195)/3,15 = 85,09 and (2 x 3,15 - 3,1060)/3,15 = 101,40; 144/153/90,19 and 150/153/90,19."""
    assert changes(tw1_tw2, "capaian")[:2] == [
        ("persentase-tpt", "capaian", "85,09%", "101,40%", "+16,30 poin persen"),
        ("persentase-koperasi-aktif", "capaian", "104,35%", "108,70%", "+4,35 poin persen"),
    ]


def test_a_sasaran_with_one_indikator_is_not_told_twice(tw1_tw2: list[Perubahan]) -> None:
    assert {row[0] for row in changes(tw1_tw2, "capaian")} & {"penurunan-pengangguran", "kualitas-koperasi"} == {
        "kualitas-koperasi"
    }


def test_the_money_of_the_dinas_and_of_each_bidang_is_compared(tw1_tw2: list[Perubahan]) -> None:
    rows = changes(tw1_tw2, "anggaran")
    assert ("dinas", "pagu", "Rp3.022.433.450", "Rp3.872.961.950", "+Rp850.528.500 (+28,14%)") in rows
    assert ("dinas", "realisasi anggaran", "Rp0", "Rp803.191.941", "+Rp803.191.941") in rows
    assert ("perindustrian", "serapan", "0,00%", "36,02%", "+36,02 poin persen") in rows


def test_the_only_program_of_a_bidang_is_not_told_beside_it(tw1_tw2: list[Perubahan]) -> None:
    told = {row[0] for row in changes(tw1_tw2, "anggaran")}
    assert "kelembagaan-koperasi" not in told
    assert "perlindungan-tenaga-kerja" in told


def test_a_new_version_of_the_pagu_is_named(tw1_tw2: list[Perubahan]) -> None:
    assert changes(tw1_tw2, "pagu") == [
        ("dinas", "pagu yang berlaku", "pagu murni", "pagu setelah pergeseran pertama", "")
    ]
    (row,) = [row for row in tw1_tw2 if row.pokok.kode == "padat-karya" and row.medan == "pagu"]
    assert printed(row)[2:] == ("Rp85.525.000", "Rp85.231.000", "-Rp294.000 (-0,34%)")
    assert row.catatan == "kini pagu setelah pergeseran pertama"


def test_a_pagu_that_comes_with_a_version_was_not_budgeted_before(tw1_tw2: list[Perubahan]) -> None:
    rows = changes(tw1_tw2, "anggaran")
    assert ("diklat-perkoperasian", "pagu", "tidak dianggarkan", "Rp61.210.000", "") in rows


def test_a_pagu_that_is_not_in_force_yet_is_compared_too(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    lama = contoh | {DOKUMEN: contoh[DOKUMEN] + PERUBAHAN.encode()}
    kelak = (ANGGARAN, "murni: 10.000.000", "murni: 10.000.000\n          perubahan: 12.000.000")
    rows = changes(bandingkan(kelak, lama=lama, baru=lama))
    assert rows == [("pelatihan", "pagu versi “Pagu perubahan”", "tidak ada", "Rp12.000.000", "")]


def test_a_version_that_is_added_is_an_entry(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    rows = changes(bandingkan(baru=contoh | {DOKUMEN: contoh[DOKUMEN] + PERUBAHAN.encode()}))
    assert rows == [("perubahan", "entri baru", "tidak ada", "ada", "")]


def test_targets_are_compared_by_value_and_by_version(bandingkan: Bandingkan) -> None:
    rows = bandingkan((INDIKATOR, "target: 75\n", "target:\n      tahun: 75\n      tw4: 75\n      tw1: 20\n"))
    assert [row for row in changes(rows, "target") if row[0] == "persentase-lulus"] == [
        ("persentase-lulus", "target triwulan", "tidak ada", "20%", ""),
        ("persentase-lulus", "target “Perjanjian Kinerja Tahun 2018”, Triwulan IV", "tidak ada", "75%", ""),
    ]


def test_the_targets_of_the_renstra_are_compared_by_year(bandingkan: Bandingkan) -> None:
    rows = changes(bandingkan(("renstra/2014-2018.yaml", "    2018: 75", "    2017: 70\n    2018: 76")))
    assert rows == [
        ("persentase-lulus", "target renstra 2017", "tidak ada", "70%", ""),
        ("persentase-lulus", "target renstra 2018", "75%", "76%", "+1 poin persen"),
    ]


def test_what_is_delivered_is_counted_in_its_own_unit(tw1_tw2: list[Perubahan]) -> None:
    rows = changes(tw1_tw2, "keluaran")
    assert ("penghargaan-koperasi-berprestasi", "keluaran", "0", "10", "+10 koperasi") in rows
    assert ("izin-usaha-ikm", "keluaran", "0", "10", "+10 IKM") in rows


def test_a_name_that_changed_under_its_kode_is_a_change_of_name_alone(bandingkan: Bandingkan) -> None:
    rows = bandingkan((INDIKATOR, "nama: Nilai layanan", "nama: Nilai pelayanan"))
    assert changes(rows) == [("nilai-layanan", "nama", "Nilai layanan", "Nilai pelayanan", "")]
    assert [row.jenis for row in rows if row.berubah] == ["nama"]


def test_the_way_of_counting_is_a_change_of_its_own(bandingkan: Bandingkan) -> None:
    rows = bandingkan(
        (INDIKATOR, "arah: naik\n    target: 3,5", "arah: turun\n    agregasi: kumulatif\n    target: 3,5")
    )
    assert changes(rows, "cara") == [
        ("nilai-layanan", "arah", "naik", "turun", ""),
        ("nilai-layanan", "agregasi", "terakhir", "kumulatif", ""),
    ]


def test_a_formula_is_shown_as_a_formula(bandingkan: Bandingkan) -> None:
    pengali = (INDIKATOR, "penyebut: jumlah-pendaftar\n", "penyebut: jumlah-pendaftar\n      pengali: 1000\n")
    assert changes(bandingkan(pengali), "cara") == [
        (
            "persentase-lulus",
            "rumus",
            "jumlah-peserta : (jumlah-pendaftar) × 100",
            "jumlah-peserta : (jumlah-pendaftar) × 1.000",
            "",
        )
    ]


def test_what_stands_beside_a_figure_is_compared(bandingkan: Bandingkan) -> None:
    isian = (
        ISI,
        "nilai-layanan: 3,5",
        "nilai-layanan:\n    nilai: 3,5\n    data_per: 31 Maret 2018\n    catatan: Survei.",
    )
    assert changes(bandingkan(isian)) == [
        ("nilai-layanan", "realisasi, data per", "kosong", "31 Maret 2018", ""),
        ("nilai-layanan", "realisasi, catatan", "kosong", "Survei.", ""),
    ]


def test_the_words_of_the_agency_are_compared(bandingkan: Bandingkan) -> None:
    rows = bandingkan(
        (INSTANSI, "    nama:\n    nip:", "    nama: Siti Aminah\n    nip:"),
        (INSTANSI, "mulai: 91", "mulai: 90,5"),
        ("2018/tw1.yaml", "10 April 2018", "12 April 2018"),
    )
    assert changes(rows) == [
        ("dinas", "kepala, nama", "kosong", "Siti Aminah", ""),
        ("dinas", "skala nilai, sangat-tinggi, mulai", "91", "90,5", ""),
        ("dinas", "tanggal laporan", "10 April 2018", "12 April 2018", ""),
    ]


def test_one_off_figures_are_compared_between_revisions(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    angka = b"angka:\n  rombongan:\n    nama: Rombongan\n    nilai: 3\n    satuan: orang\n"
    lama = contoh | {ISI: contoh[ISI] + angka}
    baru = contoh | {ISI: contoh[ISI] + angka.replace(b"nilai: 3", b"nilai: 5")}
    assert changes(bandingkan(lama=lama, baru=baru), "angka") == [
        ("rombongan", "nilai", "3", "5", "+2 orang (+66,67%)")
    ]
    assert changes(bandingkan(lama=lama), "angka") == [("rombongan", "nilai", "3", "tidak ada", "")]


def test_entries_that_come_and_go_are_told_with_their_figures(bandingkan: Bandingkan) -> None:
    pagu = "        pagu:\n          murni: 10.000.000\n"
    studi = "      studi:\n        nama: Studi banding\n        mendukung: persentase-lulus\n"
    rows = bandingkan((ANGGARAN, pagu, f"{pagu}{studi}        keluaran: tidak ada data\n        pagu: 5.000.000\n"))
    assert ("studi", "entri baru", "tidak ada", "pagu Rp5.000.000; realisasi belum diisi", "") in changes(rows)


def test_a_kode_that_was_only_renamed_is_pointed_out(bandingkan: Bandingkan) -> None:
    ganti = [(path, "jumlah-pendaftar", "pendaftar") for path in (INDIKATOR, ISI)]
    rows = [row for row in bandingkan(*ganti) if row.jenis == "entri"]
    assert [(printed(row)[:4], row.catatan) for row in rows] == [
        (
            ("jumlah-pendaftar", "entri dihapus", "jumlah 50", "tidak ada"),
            "nama dan angkanya sama; mungkin kodenya diganti menjadi pendaftar",
        ),
        (
            ("pendaftar", "entri baru", "tidak ada", "jumlah 50"),
            "nama dan angkanya sama; mungkin kodenya diganti dari jumlah-pendaftar",
        ),
    ]


def test_an_entry_that_cannot_be_read_was_not_removed(bandingkan: Bandingkan) -> None:
    rows = changes(bandingkan((INDIKATOR, "    nama: Nilai layanan\n", "")))
    assert rows == [("nilai-layanan", "entri", "target 3,5; realisasi 3,50", "tidak terbaca", "")]


def test_a_file_that_cannot_be_read_takes_no_entry_and_no_total_away(bandingkan: Bandingkan) -> None:
    rows = changes(bandingkan((ANGGARAN, "program:", "program")))
    assert {row[3] for row in rows} == {"tidak terbaca"}
    assert {row[0] for row in rows} == {"peningkatan-layanan", "pelatihan"}


def test_a_narrative_that_changed_is_cut_to_what_changed(bandingkan: Bandingkan) -> None:
    rows = [
        row for row in bandingkan((ISI, "peserta lulus, sehingga", "peserta dinyatakan lulus, sehingga")) if row.berubah
    ]
    assert [(row.pokok.kode, row.medan, row.rutin) for row in rows] == [("kualitas-layanan", "analisis", False)]


def test_a_narrative_that_comes_or_goes_is_told(bandingkan: Bandingkan) -> None:
    rows = bandingkan(
        (ISI, "      upaya: |\n        - Jadwal pelatihan diumumkan lebih awal.\n", "      upaya: tidak ada\n")
    )
    assert changes(rows) == [("kualitas-layanan", "upaya", "- Jadwal pelatihan diumumkan lebih awal.", "tidak ada", "")]


def test_a_bold_word_is_a_change_of_the_narrative(bandingkan: Bandingkan) -> None:
    assert len(changes(bandingkan((ISI, "- Pelatih berpengalaman.", "- **Pelatih** berpengalaman.")))) == 1


def test_a_narrative_written_anew_in_a_new_quarter_is_a_matter_of_course(tw1_tw2: list[Perubahan]) -> None:
    anew = [row for row in tw1_tw2 if row.jenis == "narasi"]
    assert anew
    assert all(row.rutin for row in anew)


def test_a_narrative_left_as_it_was_although_its_figures_moved_is_suspicious(dua_triwulan: Bandingkan) -> None:
    rows = dua_triwulan(("jumlah-peserta: 40", "jumlah-peserta: 45"))
    (analisis,) = [row for row in rows if row.medan == "analisis"]
    assert analisis.bobot == Bobot.NARASI_TETAP
    assert analisis.catatan == (
        "tidak berubah, padahal {jumlah-peserta} berubah dari 40 menjadi 45; "
        "{persentase-lulus.capaian} berubah dari 106,67% menjadi 120,00%; "
        "rata-rata capaian berubah dari 103,33% menjadi 110,00%"
    )


@pytest.mark.parametrize("blok", ["analisis", "narasi kegiatan", "penutup"])
def test_a_narrative_whose_figures_stayed_may_stay(dua_triwulan: Bandingkan, blok: str) -> None:
    assert [row for row in dua_triwulan() if row.medan == blok and row.berubah] == []
