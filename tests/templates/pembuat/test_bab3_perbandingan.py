"""The comparisons in the report of a year, read back from its Word file."""

from __future__ import annotations

from tests.seed.naskah import Jenis, Naskah, Tabel

PERIODE = "Perkembangan Kinerja Sasaran Strategis 1 Antarperiode"
RENSTRA = "Realisasi Sasaran Strategis 1 terhadap Target Akhir Rencana Strategis"
STANDAR = "Realisasi Sasaran Strategis 1 terhadap Standar Nasional"


def find_table(naskah: Naskah, judul: str) -> Tabel:
    return next(tabel for tabel in naskah.tabel if tabel.judul.endswith(judul))


def test_earlier_years_and_the_quarter_before_stand_above_the_present_one(setahun: Naskah) -> None:
    assert find_table(setahun, PERIODE).baris == [
        # 3,3 of 3,5 are 94,29; 3,1 of 3 are 103,33; 3,2 of 3,5 are 91,43; 3,4 of 3,5 are 97,14
        _row("Nilai layanan (nilai indeks)", "2016", "3,10", "103,33", "Sangat Tinggi", "+0,20 nilai indeks", "-9,05"),
        _row("Nilai layanan (nilai indeks)", "2017", "3,20", "91,43", "Sangat Tinggi", "+0,10 nilai indeks", "+2,86"),
        _row(
            "Nilai layanan (nilai indeks)",
            "TW III 2018",
            "3,40",
            "97,14",
            "Sangat Tinggi",
            "-0,10 nilai indeks",
            "-2,86",
        ),
        _row("Nilai layanan (nilai indeks)", "TW IV 2018", "3,30", "94,29", "Sangat Tinggi", "-", "-"),
        # 70 of 88 are 79,55 and 106,06 of 75; 60,5 of 70 are 86,43; 52 of 80 are 65 and 86,67 of 75; 60 of 76 are 78,95
        _row("Persentase peserta yang lulus (%)", "2015", "58,33", "-", "-", "+21,22 poin persen", "-", "Membaik"),
        _row("Persentase peserta yang lulus (%)", "2016", "60,50", "86,43", "Tinggi", "+19,05 poin persen", "+19,63"),
        _row("Persentase peserta yang lulus (%)", "2017", "65,00", "86,67", "Tinggi", "+14,55 poin persen", "+19,39"),
        _row(
            "Persentase peserta yang lulus (%)",
            "TW III 2018",
            "78,95",
            "105,26",
            "Sangat Tinggi",
            "+0,60 poin persen",
            "+0,80",
        ),
        _row("Persentase peserta yang lulus (%)", "TW IV 2018", "79,55", "106,06", "Sangat Tinggi", "-", "-"),
    ]


def _row(indikator: str, periode: str, *rest: str) -> list[str]:
    """A row with its direction: that of the change of realisasi unless given."""
    figures, direction = rest[:5], rest[5:]
    change = figures[3]
    word = "-" if change == "-" else "Membaik" if change.startswith("+") else "Memburuk"
    return [indikator, periode, *figures, *(direction or (word,))]


def test_the_sources_stand_under_the_table(setahun: Naskah) -> None:
    texts = [p.teks for p in setahun.paragraf(Jenis.TEKS)]
    assert "Persentase peserta yang lulus, tahun 2015 dan 2016: Laporan Kinerja Tahun 2016, Tabel 3.1." in texts
    assert "Persentase peserta yang lulus, tahun 2016: angka sementara." in texts


def test_the_end_of_the_renstra_and_the_national_standard_have_their_tables(setahun: Naskah) -> None:
    assert find_table(setahun, RENSTRA).baris == [
        ["1", "Nilai layanan", "nilai indeks", "3,6", "3,30", "91,67", "Sangat Tinggi", "Belum tercapai"],  # 3,3 / 3,6
        ["2", "Persentase peserta yang lulus", "%", "75", "79,55", "106,06", "Sangat Tinggi", "Tercapai"],
    ]
    assert find_table(setahun, STANDAR).baris == [
        [
            "1",
            "Persentase peserta yang lulus",
            "%",
            "85",
            "79,55",
            "93,58",
            "Sangat Tinggi",
            "Pedoman pelatihan nasional",
        ]
    ]  # 79,545.. / 85


def test_efficiency_is_judged(setahun: Naskah) -> None:
    # (94,286 + 106,061) / 2 = 100,17; 9.100.000 of 10.000.000 are 91,00
    assert (
        "Rata-rata capaian sasaran ini sebesar 100,17% dicapai dengan serapan anggaran 91,00%, sehingga selisih "
        "keduanya 9,17 poin persen. Capaian tidak lebih rendah daripada serapan, sehingga penggunaan "
        "sumber daya efisien."
    ) in [p.teks for p in setahun.paragraf(Jenis.TEKS)]


def test_without_data_the_report_of_a_year_says_so_and_that_of_a_quarter_is_silent(
    tanpa_pembanding: tuple[Naskah, Naskah],
) -> None:
    year, quarter = tanpa_pembanding
    told = [p.teks for p in year.paragraf(Jenis.TEKS) if "tidak" in p.teks]
    assert any(teks.startswith("Realisasi tahun-tahun sebelumnya tidak tersedia") for teks in told)
    assert any(teks.startswith("Standar nasional bagi indikator sasaran ini tidak tersedia") for teks in told)
    titles = [p.teks for p in quarter.paragraf(Jenis.JUDUL) if p.teks.startswith("Perbandingan dengan")]
    assert titles == ["Perbandingan dengan target akhir Rencana Strategis"]
    assert [t.judul for t in quarter.tabel if t.judul.endswith((PERIODE, STANDAR))] == []
