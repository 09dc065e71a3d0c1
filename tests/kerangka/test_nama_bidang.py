"""A bidang as a user names it."""

from __future__ import annotations

import pytest

from lkip_cli.kerangka.nama_bidang import make_kode, refuse_bidang, split_bidang


@pytest.mark.parametrize(
    ("text", "bidang"),
    [
        ("koperasi=Bidang Koperasi", ("koperasi", "Bidang Koperasi")),
        ("a = b = c", ("a", "b = c")),
        ("Bidang Koperasi & UKM", ("koperasi-ukm", "Bidang Koperasi & UKM")),
        ("Sekretariat", ("sekretariat", "Sekretariat")),
    ],
)
def test_kode_and_name_are_split_or_the_kode_is_made_of_the_name(text: str, bidang: tuple[str, str]) -> None:
    assert split_bidang(text) == bidang


def test_a_name_without_letters_gives_no_kode() -> None:
    assert make_kode("???") == ""


@pytest.mark.parametrize(
    ("kode", "nama", "says"),
    [
        ("Koperasi", "Bidang Koperasi", "Tulis misalnya “koperasi=Bidang Koperasi”."),
        ("../etc", "x", "“../etc” bukan kode bidang"),
        ("", "", "Tulis misalnya “tenaga-kerja=Bidang Tenaga Kerja”."),
        ("koperasi", "", "nama bidang “koperasi” belum ditulis."),
        ("dinas", "Dinas", "kode “dinas” sudah mempunyai arti lain."),
        ("tahun", "x", "sudah mempunyai arti lain."),
        ("con", "x", "sudah mempunyai arti lain."),
        ("sasaran-a", "x", "sudah mempunyai arti lain."),
        ("umum", "x", "kode “umum” sudah dipakai bidang lain."),
    ],
)
def test_what_cannot_be_a_folder_is_refused_with_what_to_write(kode: str, nama: str, says: str) -> None:
    assert says in (refuse_bidang(kode, nama, ["umum"]) or "")


def test_an_ordinary_bidang_is_taken() -> None:
    assert refuse_bidang("tenaga-kerja", "Bidang Tenaga Kerja", ["umum"]) is None
