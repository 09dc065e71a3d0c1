"""What is shown of a comparison."""

from __future__ import annotations

from lkip_cli.banding.daftar import PEMBULATAN, Daftar, Keadaan, Saringan, make_daftar
from lkip_cli.cli.sisi_diff import compare
from lkip_cli.pipeline import Muatan
from tests.banding.conftest import TW1, TW2

LAMA, BARU = Keadaan("Triwulan I Tahun 2018", TW1), Keadaan("Triwulan II Tahun 2018", TW2)


def chosen(dinas: Muatan, saringan: Saringan) -> Daftar:
    return make_daftar(LAMA, BARU, compare(dinas, TW1, dinas, TW2), saringan, ["Catatan."])


def test_only_changes_are_shown_and_the_rest_is_counted(dinas: Muatan) -> None:
    daftar = chosen(dinas, Saringan())
    assert all(row.berubah and not row.rutin for row in daftar.perubahan)
    assert daftar.berubah == len(daftar.perubahan)
    assert daftar.judul == "Perubahan dari Triwulan I Tahun 2018 ke Triwulan II Tahun 2018"
    assert daftar.ringkasan.startswith(f"{daftar.berubah} perubahan: Status dan peringkat 7; ")
    assert daftar.penutup == (
        f"{daftar.rutin} bagian narasi ditulis ulang; tulis --semua untuk menampilkannya.",
        PEMBULATAN,
        "Catatan.",
    )


def test_all_of_it_can_be_shown(dinas: Muatan) -> None:
    daftar = chosen(dinas, Saringan(semua=True))
    assert daftar.rutin == 0
    assert {row.berubah for row in daftar.perubahan} == {True, False}
    assert daftar.berubah == chosen(dinas, Saringan()).berubah + chosen(dinas, Saringan()).rutin


def test_a_bidang_or_a_kode_can_be_chosen(dinas: Muatan) -> None:
    assert {row.pokok.bidang for row in chosen(dinas, Saringan(bidang=["koperasi"])).perubahan} == {"koperasi"}
    rows = chosen(dinas, Saringan(kode=["koperasi-aktif"])).perubahan
    assert [(row.pokok.kode, row.medan) for row in rows] == [("koperasi-aktif", "jumlah")]


def test_where_nothing_changed_nothing_is_said_besides(dinas: Muatan) -> None:
    daftar = chosen(dinas, Saringan(kode=["jumlah-koperasi"]))
    assert (daftar.ringkasan, daftar.perubahan, daftar.penutup) == ("Tidak ada perubahan.", (), ("Catatan.",))


def test_two_revisions_are_named_with_their_quarter(dinas: Muatan) -> None:
    banding = compare(dinas, TW2, dinas, TW2)
    daftar = make_daftar(
        Keadaan("HEAD~1", TW2, "HEAD~1", "a" * 40), Keadaan("berkas sekarang", TW2), banding, Saringan()
    )
    assert daftar.judul == "Perubahan Triwulan II Tahun 2018 dari HEAD~1 ke berkas sekarang"
