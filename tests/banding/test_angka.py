"""Two figures: equal by value, different in their own unit, and never compared where one could not be read."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING

from lkip_cli.banding.angka import is_same, subtract
from lkip_cli.banding.perubahan import Bobot, Perubahan
from lkip_cli.cli.sisi_diff import compare
from lkip_cli.pipeline import Muatan
from tests.banding.conftest import TW1, TW2, changes, loaded, printed

if TYPE_CHECKING:
    from tests.banding.conftest import Bandingkan

INDIKATOR, ANGGARAN, ISI = "2018/umum/indikator.yaml", "2018/umum/anggaran.yaml", "2018/umum/tw1.yaml"


def test_percentages_differ_in_points_and_not_in_percent(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    """3,15 % to 3,10 % is -0,05 points; it is not -1,59 %."""
    lama, baru = (
        contoh | {INDIKATOR: contoh[INDIKATOR].replace(b"target: 75", target)}
        for target in (b"target: 3,15", b"target: 3,10")
    )
    assert changes(bandingkan(lama=lama, baru=baru), "target") == [
        ("persentase-lulus", "target", "3,15%", "3,10%", "-0,05 poin persen")
    ]


def test_money_and_counts_have_a_share_of_the_old_figure(bandingkan: Bandingkan) -> None:
    """1.000.000 to 1.250.000 is a quarter more; of the pagu of 10.000.000 it is 10 % and 12,5 %."""
    rows = bandingkan((ISI, "pelatihan: 1.000.000", "pelatihan: 1.250.000"))
    of_kegiatan = [row for row in changes(rows, "anggaran") if row[0] == "pelatihan"]
    assert of_kegiatan == [
        ("pelatihan", "realisasi anggaran", "Rp1.000.000", "Rp1.250.000", "+Rp250.000 (+25,00%)"),
        ("pelatihan", "serapan", "10,00%", "12,50%", "+2,50 poin persen"),
    ]


def test_nothing_has_a_share_of_zero(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    lama = contoh | {ISI: contoh[ISI].replace(b"pelatihan: 1.000.000", b"pelatihan: 0")}
    (row,) = [
        row for row in bandingkan(lama=lama) if row.pokok.kode == "pelatihan" and row.medan == "realisasi anggaran"
    ]
    assert printed(row)[2:] == ("Rp0", "Rp1.000.000", "+Rp1.000.000")


def test_what_is_not_filled_in_is_no_zero(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    lama = contoh | {ISI: contoh[ISI].replace(b"  jumlah-peserta: 40\n", b"")}
    baru = contoh | {ISI: contoh[ISI].replace(b"jumlah-peserta: 40", b"jumlah-peserta: 0")}
    (row,) = changes(bandingkan(lama=lama, baru=baru), "data_dasar")
    assert row == ("jumlah-peserta", "jumlah", "belum diisi", "0", "")
    (row,) = changes(bandingkan(lama=baru, baru=lama), "data_dasar")
    assert row == ("jumlah-peserta", "jumlah", "0", "belum diisi", "")


def test_a_declared_absence_is_something_else_than_nothing(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    lama = contoh | {ISI: contoh[ISI].replace(b"  jumlah-peserta: 40\n", b"")}
    baru = contoh | {ISI: contoh[ISI].replace(b"jumlah-peserta: 40", b"jumlah-peserta: belum diukur")}
    (row,) = changes(bandingkan(lama=lama, baru=baru), "data_dasar")
    assert row[2:4] == ("belum diisi", "belum diukur")


def test_an_entry_that_cannot_be_read_is_told_once_and_never_as_absent(bandingkan: Bandingkan) -> None:
    rows = [row for row in bandingkan((ISI, "jumlah-peserta: 40", "jumlah-peserta: 4.0")) if row.berubah]
    assert [printed(row) for row in rows] == [("jumlah-peserta", "jumlah", "40", "tidak terbaca", "")]
    assert rows[0].bobot == Bobot.TAK_TERBACA


def test_what_cannot_be_read_on_either_side_is_no_change(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    rusak = contoh | {ISI: contoh[ISI].replace(b"jumlah-peserta: 40", b"jumlah-peserta: 4.0")}
    assert changes(bandingkan(lama=rusak, baru=rusak)) == []


def test_a_figure_that_comes_to_be_read_is_shown(bandingkan: Bandingkan, contoh: dict[str, bytes]) -> None:
    rusak = contoh | {ISI: contoh[ISI].replace(b"pelatihan: 1.000.000", b"pelatihan: 1.000.00")}
    assert changes(bandingkan(lama=rusak)) == [("pelatihan", "realisasi anggaran", "tidak terbaca", "Rp1.000.000", "")]


def test_a_computed_figure_that_prints_the_same_is_the_same(bandingkan: Bandingkan) -> None:
    """400.000 of 500.000 and 400.001 of 500.001 both print 80,00 %; the counts differ all the same."""
    lama = bandingkan(
        (ISI, "jumlah-peserta: 40", "jumlah-peserta: 400.001"),
        (ISI, "jumlah-pendaftar: 50", "jumlah-pendaftar: 500.001"),
    )
    assert {row[0] for row in changes(lama)} == {"jumlah-peserta", "jumlah-pendaftar"}


def test_the_difference_is_exact(dinas: Muatan) -> None:
    """(150 - 144) of 153 koperasi, in percent."""
    lama, baru = (
        dinas.hasil[periode].indikator["persentase-koperasi-aktif"].realisasi for periode in sorted(dinas.hasil)
    )
    selisih = subtract(lama, baru)
    assert selisih is not None
    assert selisih.nilai == Fraction(600, 153)
    assert is_same(baru, dinas.hasil[TW2].indikator["persentase-koperasi-aktif"].realisasi)


def test_a_figure_that_grows_over_the_year_tells_since_when(tw1_tw2: list[Perubahan]) -> None:
    (row,) = [row for row in tw1_tw2 if row.pokok.kode == "koperasi" and row.medan == "realisasi anggaran"]
    assert printed(row)[2:] == ("Rp0", "Rp217.058.100", "+Rp217.058.100")
    assert row.catatan == "sejak Triwulan I"


def test_a_sum_that_falls_within_the_year_weighs_more(dua_triwulan: Bandingkan) -> None:
    rows = dua_triwulan(("pelatihan: 1.000.000", "pelatihan: 900.000"))
    (row,) = [row for row in rows if row.pokok.kode == "pelatihan" and row.medan == "realisasi anggaran"]
    assert row.bobot == Bobot.MENURUN
    assert row.catatan == "menurun, padahal dihitung sampai dengan akhir triwulan"


def test_a_target_that_is_to_fall_from_quarter_to_quarter_is_no_fault(contoh: dict[str, bytes]) -> None:
    """What adds up over the year cannot fall; the state at the end of a quarter can, and its target with it."""
    split = b"target:\n      tahun: 2\n      tw1: 4\n      tw2: 3\n"
    plan = contoh[INDIKATOR].replace(b"target: 3,5\n", split)
    muatan = loaded(contoh | {INDIKATOR: plan, "2018/umum/tw2.yaml": contoh[ISI]})
    rows = [row for row in compare(muatan, TW1, muatan, TW2).perubahan if row.medan == "target triwulan"]
    assert [(*printed(row), row.catatan) for row in rows if row.berubah] == [
        ("nilai-layanan", "target triwulan", "4", "3", "-1 nilai indeks", "")
    ]
