"""Which two states of the data are compared."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import typer

from lkip_cli.angka.periode import Periode
from lkip_cli.cli.sisi_diff import choose_sides, compare, make_saringan
from lkip_cli.cli.tempat import FolderData

if TYPE_CHECKING:
    from tests.conftest import Gudang

DINAS = FolderData(Path(__file__).parents[2] / "data", "data")
ISI = "data/2018/umum/tw1.yaml"
TW1, TW2 = Periode(2018, 1), Periode(2018, 2)


@pytest.fixture
def riwayat(gudang: Gudang, contoh: dict[str, bytes]) -> Gudang:
    """The base example in git, its second commit with triwulan II besides."""
    gudang.commit("Isi", {f"data/{path}": isi for path, isi in contoh.items()})
    gudang.commit("Triwulan II", {"data/2018/umum/tw2.yaml": contoh["2018/umum/tw1.yaml"]})
    return gudang


def folder_of(gudang: Gudang) -> FolderData:
    return FolderData(gudang.path / "data", "data")


@pytest.mark.parametrize(
    ("triwulan", "taken"),
    [
        ((None, None), (TW1, TW2)),
        (("2018-TW1", None), (TW1, TW2)),
        (("2018-tw2", "2018-TW1"), (TW2, TW1)),
        (("2018-TW2", None), (TW2, TW2)),
    ],
)
def test_the_newest_quarter_and_the_one_before_are_taken_where_none_is_named(
    triwulan: tuple[str | None, str | None], taken: tuple[Periode, Periode]
) -> None:
    sisi = choose_sides(DINAS, triwulan, None)
    assert (sisi.lama.keadaan.periode, sisi.baru.keadaan.periode) == taken
    assert sisi.lama.muatan is sisi.baru.muatan
    assert sisi.catatan == ()


@pytest.mark.parametrize(
    ("triwulan", "says"),
    [
        (("2018-TW3", None), "data Triwulan III Tahun 2018 tidak ada. Triwulan yang ada datanya: 2018-TW1, 2018-TW2."),
        (("2018-TW5", None), "2018-TW5"),
        (("2018-TW1", "dua"), "dua"),
    ],
)
def test_a_quarter_that_is_not_there_is_told(triwulan: tuple[str | None, str | None], says: str) -> None:
    with pytest.raises(typer.BadParameter, match=says):
        choose_sides(DINAS, triwulan, None)


@pytest.mark.parametrize(
    ("rev", "names", "periode"),
    [
        ("HEAD~1", ("HEAD~1", ""), TW1),
        ("HEAD", ("HEAD", ""), TW2),
        ("HEAD~1..", ("HEAD~1", "HEAD"), TW1),
        ("..HEAD~1", ("HEAD", "HEAD~1"), TW1),
        ("HEAD..main", ("HEAD", "main"), TW2),
    ],
)
def test_revisions_are_compared_in_the_newest_quarter_that_both_have(
    riwayat: Gudang, rev: str, names: tuple[str, str], periode: Periode
) -> None:
    sisi = choose_sides(folder_of(riwayat), (None, None), rev)
    assert (sisi.lama.keadaan.revisi, sisi.baru.keadaan.revisi) == names
    assert sisi.lama.keadaan.periode == sisi.baru.keadaan.periode == periode


def test_the_quarter_of_revisions_can_be_named(riwayat: Gudang) -> None:
    assert choose_sides(folder_of(riwayat), ("2018-TW1", None), "HEAD").baru.keadaan.periode == TW1
    with pytest.raises(typer.BadParameter, match="data Triwulan II Tahun 2018 tidak ada pada kedua revisi"):
        choose_sides(folder_of(riwayat), ("2018-TW2", None), "HEAD~1")


def test_a_revision_is_called_by_its_commit_and_day(riwayat: Gudang) -> None:
    """The first commit of the tests is of 27 June 2018."""
    keadaan = choose_sides(folder_of(riwayat), (None, None), "HEAD~1").lama.keadaan
    sha = riwayat.git("rev-parse", "HEAD~1")
    assert (keadaan.uraian, keadaan.komit) == (f"HEAD~1 ({sha[:10]}, 27 Juni 2018)", sha)


def test_what_could_not_be_read_is_noted_for_each_side(riwayat: Gudang) -> None:
    isi = (riwayat.path / ISI).read_bytes().replace(b"nilai-layanan: 3,5", b"nilai-layanan: 3.5")
    riwayat.commit("Rusak", {ISI: isi})
    (satu, dua) = choose_sides(folder_of(riwayat), (None, None), "HEAD").catatan
    assert satu.startswith("1 kesalahan pada HEAD:data; yang tidak terbaca tidak dibandingkan.")
    assert "Yang pertama: data/2018/umum/tw1.yaml:" in dua


def test_what_a_later_quarter_lacks_is_not_noted(riwayat: Gudang) -> None:
    isi = (riwayat.path / "data/2018/umum/tw2.yaml").read_bytes().replace(b"nilai-layanan: 3,5", b"nilai-layanan: 3.5")
    riwayat.commit("Rusak", {"data/2018/umum/tw2.yaml": isi})
    assert choose_sides(folder_of(riwayat), ("2018-TW1", None), "HEAD").catatan == ()
    assert len(choose_sides(folder_of(riwayat), ("2018-TW2", None), "HEAD").catatan) == len(("HEAD", "berkas"))


@pytest.mark.parametrize(
    ("triwulan", "rev", "says"),
    [
        (("2018-TW1", "2018-TW2"), "HEAD", "paling banyak satu triwulan"),
        ((None, None), "a...b", "Tulis dua titik"),
        ((None, None), "", "revisinya belum ditulis"),
        ((None, None), "..", "revisinya belum ditulis"),
    ],
)
def test_a_call_that_cannot_be_meant_is_told(triwulan: tuple[str | None, str | None], rev: str, says: str) -> None:
    with pytest.raises(typer.BadParameter, match=says):
        choose_sides(DINAS, triwulan, rev)


@pytest.mark.parametrize(
    ("rev", "says"),
    [
        ("HEAD~5", "revisi “HEAD~5” tidak dikenal"),
        ("--git-dir", "bukan revisi git"),
        ("\x1b[2K", "“\\x1b[2K” bukan revisi git"),
        ("HEAD..tidak-ada", "revisi “tidak-ada” tidak dikenal"),
    ],
)
def test_a_revision_that_is_none_ends_the_command(
    riwayat: Gudang, rev: str, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(typer.Exit) as ended:
        choose_sides(folder_of(riwayat), (None, None), rev)
    assert ended.value.exit_code == 2
    shown = capsys.readouterr().err
    assert says in shown
    assert "\x1b" not in shown


def test_one_quarter_alone_and_revisions_without_a_quarter_are_told(gudang: Gudang, contoh: dict[str, bytes]) -> None:
    gudang.commit("Awal", {"data/lkip.yaml": b"versi_format: 1\n"})
    gudang.commit("Isi", {f"data/{path}": isi for path, isi in contoh.items()})
    with pytest.raises(typer.BadParameter, match=r"belum memuat dua triwulan\. Triwulan yang ada datanya: 2018-TW1"):
        choose_sides(folder_of(gudang), (None, None), None)
    with pytest.raises(typer.BadParameter, match="tidak ada triwulan yang datanya ada pada kedua revisi"):
        choose_sides(folder_of(gudang), (None, None), "HEAD~1")


def test_a_bidang_or_kode_that_neither_side_knows_is_told_with_the_nearest() -> None:
    sisi = choose_sides(DINAS, (None, None), None)
    pasangan = compare(sisi.lama.muatan, TW1, sisi.baru.muatan, TW2).pasangan
    saringan = make_saringan(pasangan, [" koperasi"], ["persentase-tpt"], semua=True)
    assert (saringan.bidang, saringan.kode, saringan.semua) == (["koperasi"], ["persentase-tpt"], True)
    with pytest.raises(typer.BadParameter, match="Maksudnya “koperasi”"):
        make_saringan(pasangan, ["kopersi"], [], semua=False)
    with pytest.raises(typer.BadParameter, match="Maksudnya “persentase-tpt”"):
        make_saringan(pasangan, [], ["persentase-tp"], semua=False)
