"""The data as they are, judged against a revision."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import typer

from lkip_cli.banding.baris import sides_of
from lkip_cli.cli.tempat import FolderData
from lkip_cli.cli.tinjauan import check_revisi, make_tinjauan, write_tinjauan
from lkip_cli.writers.tinjauan.halaman import Tinjauan

if TYPE_CHECKING:
    from tests.conftest import Gudang

TW1, TW2 = "data/2018/umum/tw1.yaml", "data/2018/umum/tw2.yaml"


@pytest.fixture
def riwayat(gudang: Gudang, contoh: dict[str, bytes], monkeypatch: pytest.MonkeyPatch) -> Gudang:
    """The base example in git, in which 30 of 50 passed; its figure of `nilai-layanan` cannot be read."""
    files: dict[str, bytes | None] = {f"data/{path}": isi for path, isi in contoh.items()}
    files[TW1] = contoh["2018/umum/tw1.yaml"].replace(b"peserta: 40", b"peserta: 30").replace(b": 3,5", b": 3.5")
    gudang.commit("Isi", files)
    monkeypatch.chdir(gudang.path)
    return gudang


def change(gudang: Gudang, berkas: str, lama: bytes, baru: bytes) -> None:
    path = gudang.path / berkas
    isi = path.read_bytes()
    assert lama in isi
    path.write_bytes(isi.replace(lama, baru))


def review(revisi: str = "HEAD", *, ketat: bool = False) -> Tinjauan:
    return make_tinjauan(FolderData(Path("data"), "data"), revisi, ketat=ketat)


def kode(tinjauan: Tinjauan) -> tuple[list[str], list[str], list[str]]:
    temuan = tinjauan.temuan
    baru, lama, hilang = ([satu.kode for satu in found] for found in (temuan.baru, temuan.lama, temuan.hilang))
    return baru, lama, hilang


def test_what_did_not_change_is_old(riwayat: Gudang) -> None:
    """3.5 has a dot where a comma belongs (LK171); it stays so on another line."""
    change(riwayat, TW1, b"data:\n", b"# Tahun ini\ndata:\n")
    tinjauan = review()
    assert kode(tinjauan) == ([], ["LK171"], [])
    assert tinjauan.gagal


def test_what_was_made_and_what_was_repaired_is_told_apart(riwayat: Gudang) -> None:
    change(riwayat, TW1, b"nilai-layanan: 3.5", b"nilai-layanan: 3,5")
    change(riwayat, TW1, b"pelatihan: 40\n", b"pelatihan: 4.0\n")
    assert kode(review()) == (["LK173"], [], ["LK171"])


def test_a_changed_figure_is_compared_in_the_newest_quarter_that_both_have(riwayat: Gudang) -> None:
    """30 of 50 is 60 %, 45 of 50 is 90 %."""
    change(riwayat, TW1, b"peserta: 30", b"peserta: 45")
    daftar = review().daftar
    assert daftar is not None
    changes = {(row.pokok.kode, row.medan): sides_of(row)[:2] for row in daftar.perubahan}
    assert changes["persentase-lulus", "realisasi"] == ("60,00%", "90,00%")
    assert daftar.catatan == tuple(
        f"1 kesalahan pada {siapa}; yang tidak terbaca tidak dibandingkan."
        for siapa in (daftar.lama.uraian, "berkas sekarang")
    )


def test_a_quarter_that_only_one_side_has_and_an_older_one_that_changed_are_told(
    riwayat: Gudang, contoh: dict[str, bytes]
) -> None:
    riwayat.commit("Triwulan II", {TW2: contoh["2018/umum/tw1.yaml"]})
    before = review("HEAD~1").catatan
    assert before == (f"2018-TW2 belum ada pada {review('HEAD~1').dasar}; angkanya tidak dibandingkan.",)
    change(riwayat, TW1, b"pendaftar: 50", b"pendaftar: 60")
    (other,) = review().catatan
    assert other.startswith("Triwulan lain yang juga berubah: 2018-TW1 (")
    (riwayat.path / TW2).unlink()
    assert review().catatan == (f"2018-TW2 belum ada pada berkas sekarang; ada pada {review().dasar}.",)


def test_with_no_quarter_in_common_findings_are_compared_all_the_same(riwayat: Gudang) -> None:
    for folder in ("data/2018", "data/2018/umum"):
        (riwayat.path / folder / "tw1.yaml").rename(riwayat.path / folder / "tw2.yaml")
    tinjauan = review()
    assert tinjauan.daftar is None
    assert tinjauan.catatan[0] == "Tidak ada triwulan yang datanya ada pada kedua keadaan."
    assert tinjauan.dasar.startswith("HEAD (")


def test_a_warning_fails_only_where_that_is_asked(riwayat: Gudang, contoh: dict[str, bytes]) -> None:
    """A figure whose source is not named is a warning."""
    (riwayat.path / TW1).write_bytes(contoh["2018/umum/tw1.yaml"])
    assert not review(ketat=True).gagal
    change(riwayat, "data/2018/umum/indikator.yaml", b"    sumber_data: Buku pendaftaran\n", b"")
    assert (review().gagal, review(ketat=True).gagal) == (False, True)


@pytest.mark.parametrize("revisi", ["HEAD~1", "bukan-cabang", "--all"])
def test_without_the_revision_all_findings_are_new_and_the_reason_is_told(riwayat: Gudang, revisi: str) -> None:
    assert riwayat.git("rev-list", "--count", "HEAD") == "1"
    tinjauan = review(revisi)
    assert (kode(tinjauan), tinjauan.daftar, tinjauan.dasar) == ((["LK171"], [], []), None, "")
    (reason,) = tinjauan.catatan
    assert reason.startswith("Tanpa pembanding: ")
    assert revisi in reason


def test_a_folder_outside_of_git_is_judged_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "data").mkdir()
    monkeypatch.chdir(tmp_path)
    assert "folder data tidak berada dalam repositori git" in review().catatan[0]


@pytest.mark.parametrize("revisi", ["", "  ", "main..HEAD", "main...HEAD", "x" * 251])
def test_what_is_not_one_revision_is_wrong_usage(revisi: str) -> None:
    with pytest.raises(typer.BadParameter, match="bukan satu revisi"):
        check_revisi(revisi)


def test_a_revision_is_taken_without_the_spaces_around_it() -> None:
    assert check_revisi(" origin/main ") == "origin/main"


def test_the_page_goes_to_a_file_or_the_screen(riwayat: Gudang, capsys: pytest.CaptureFixture[str]) -> None:
    tinjauan = review()
    assert write_tinjauan(tinjauan, None) == 0
    page = capsys.readouterr().out
    assert page.startswith("<!-- lkip -->\n")
    assert write_tinjauan(tinjauan, "hasil/tinjauan.md") == 0
    assert capsys.readouterr().out == "Tinjauan ditulis: hasil/tinjauan.md\n"
    assert (riwayat.path / "hasil" / "tinjauan.md").read_text(encoding="utf-8") == page


def test_a_file_that_cannot_be_written_is_told(riwayat: Gudang, capsys: pytest.CaptureFixture[str]) -> None:
    assert (riwayat.path / "data").is_dir()
    assert write_tinjauan(review(), "data") == 2
    assert "Tinjauan tidak tersimpan: data tidak dapat ditulis: itu nama sebuah folder" in capsys.readouterr().err
