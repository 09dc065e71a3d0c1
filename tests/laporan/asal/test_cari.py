"""A figure is found by its name or by what is printed; a slip gets the nearest name."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lkip_cli.angka.periode import Periode
from lkip_cli.laporan.asal.cari import Nama, find_by_print, find_figures, read_nama
from lkip_cli.laporan.asal.daftar import list_figures
from lkip_cli.laporan.bahan import Bahan

TW2 = Periode(2018, 2)


@pytest.mark.parametrize(
    ("text", "nama"),
    [
        ("persentase-tpt", Nama("persentase-tpt", "", None)),
        ("persentase-tpt.capaian", Nama("persentase-tpt", "capaian", None)),
        (" {persentase-tpt.capaian@tw1} ", Nama("persentase-tpt", "capaian", Periode(2018, 1))),
        ("persentase-tpt@2017-tw4", Nama("persentase-tpt", "", Periode(2017, 4))),
        ("5.02.02.2.01.07.serapan", Nama("5.02.02.2.01.07", "serapan", None)),
        ("5.02.02.2.01.07", Nama("5.02.02.2.01.07", "", None)),
    ],
)
def test_a_name_is_read_as_in_prose_and_with_a_period(text: str, nama: Nama) -> None:
    assert read_nama(text, None, TW2) == nama


def test_the_year_that_was_asked_for_goes_with_the_quarter(bahan: Bahan) -> None:
    assert read_nama("a@tw3", 2019, TW2) == Nama("a", "", Periode(2019, 3))
    assert bahan.periode == TW2


@pytest.mark.parametrize("mark", ["tw5", "", "kemarin", "@"])
def test_a_mark_that_is_no_period_is_refused(mark: str) -> None:
    fault = f"“{mark}” bukan periode. Sesudah tanda @ tulis misalnya tw1 atau 2018-TW2."
    assert read_nama(f"persentase-tpt@{mark}", None, TW2) == fault


def find(text: str, bahan: Bahan) -> list[str] | str:
    nama = read_nama(text, None, TW2)
    assert isinstance(nama, Nama)
    present = [hitungan for hitungan in list_figures(bahan, {}).values() if hitungan.periode == TW2]
    found = find_figures(nama, present)
    return found if isinstance(found, str) else [hitungan.medan for hitungan in found]


def test_a_kode_alone_means_all_its_figures(bahan: Bahan) -> None:
    assert find("padat-karya", bahan) == [
        "target_keluaran",
        "keluaran",
        "capaian_keluaran",
        "pagu",
        "pagu_murni",
        "realisasi",
        "serapan",
        "sisa",
    ]


def test_status_and_peringkat_are_told_with_the_capaian(bahan: Bahan) -> None:
    assert find("persentase-tpt.status", bahan) == find("persentase-tpt.peringkat", bahan) == ["capaian"]


def test_a_medan_with_digits_is_found_too(bahan: Bahan) -> None:
    hitungan = replace(list_figures(bahan, {})["capaian/persentase-tpt/2018-TW2"], medan="perubahan_2018-TW1")
    assert find_figures(Nama("persentase-tpt.perubahan_2018-TW1", "", None), [hitungan]) == [hitungan]


def test_a_slip_gets_the_nearest_name(bahan: Bahan) -> None:
    assert find("persentase-tptt", bahan) == "tidak ada angka berkode “persentase-tptt”. Maksudnya “persentase-tpt”?"
    told = find("dinas.serapn", bahan)
    assert isinstance(told, str)
    assert told.startswith("“dinas” tidak mempunyai angka “serapn”. Maksudnya “dinas.serapan”? Yang ada: pagu, ")


@pytest.mark.parametrize("text", ["108,70", "+108,70", "108,70%", " 108,70 "])
def test_a_figure_is_found_by_what_is_printed(text: str, bahan: Bahan) -> None:
    found = find_by_print(text, list_figures(bahan, {}).values())
    assert [hitungan.tag for hitungan in found] == ["capaian/persentase-aktif/2018-TW2"]


def test_signs_and_satuan_do_not_matter_but_every_digit_does(bahan: Bahan) -> None:
    figures = list_figures(bahan, {}).values()
    (money,) = {hitungan.tag for hitungan in find_by_print("Rp129.259.500", figures)} - {"pagu/penghargaan/2018-TW1"}
    assert money == "pagu/penghargaan/2018-TW2"
    assert find_by_print("150 koperasi", figures) == find_by_print("150", figures) != []
    assert find_by_print("108,7", figures) == find_by_print("", figures) == []
