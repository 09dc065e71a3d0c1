"""LK709: a regulation misquoted."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import PERATURAN, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan


def _listed(jenis: str, nomor: str, tahun: str, tentang: str) -> dict[str, str]:
    entry = f"  lain:\n    jenis: {jenis}\n    nomor: {nomor}\n    tahun: {tahun}\n    tentang: {tentang}\n"
    return change(PERATURAN, ("peraturan:\n", f"peraturan:\n{entry}"))


LAN = (
    "Keputusan Kepala Lembaga Administrasi Negara",
    "Perbaikan Pedoman Penyusunan Pelaporan Akuntabilitas Kinerja Instansi Pemerintah",
)
PANRB = "Peraturan Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"
UU = "Penyelenggara Negara yang Bersih dan Bebas dari Korupsi, Kolusi, dan Nepotisme"


@pytest.mark.parametrize(
    ("nomor", "tahun", "kunci"),
    [("239/IX/618/2004", "2003", "nomor"), ("239/IX/618/2003", "2003", "nomor"), ("239/IX/6/8/2003", "2004", "tahun")],
)
def test_the_number_of_the_lan_guideline_is_known(temukan: Temukan, nomor: str, tahun: str, kunci: str) -> None:
    (found,) = temukan("LK709", _listed(LAN[0], nomor, tahun, LAN[1]))
    assert found.ringkas.startswith(kunci)


@pytest.mark.parametrize(
    ("jenis", "nomor", "tahun", "tentang"),
    [
        (PANRB, "53", "2014", "Petunjuk Teknis Penyusunan Perjanjian Kinerja"),
        ("Undang-Undang", "28", "1999", "Penyelenggaraan Negara yang Bebas dari Kolusi, Korupsi dan Nepotisme"),
    ],
)
def test_a_title_that_differs_is_found(temukan: Temukan, jenis: str, nomor: str, tahun: str, tentang: str) -> None:
    (found,) = temukan("LK709", _listed(jenis, nomor, tahun, tentang))
    assert found.ringkas.startswith("judul `lain`")


@pytest.mark.parametrize(
    ("jenis", "nomor", "tahun", "tentang"),
    [
        (LAN[0], "239/IX/6/8/2003", "2003", LAN[1]),
        ("Undang-Undang", "28", "1999", UU),
        ("Peraturan Bupati", "53", "2014", "Tata Naskah Dinas"),
        ("Peraturan Menteri Keuangan", "29", "2014", "Bagan Akun"),
        (LAN[0], "15", "2003", "Pedoman Lain"),
    ],
)
def test_right_and_other_regulations_stand(temukan: Temukan, jenis: str, nomor: str, tahun: str, tentang: str) -> None:
    assert temukan("LK709", _listed(jenis, nomor, tahun, tentang)) == []
