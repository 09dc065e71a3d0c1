"""LK312: two indikator with nearly one name."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from lkip_cli.kaidah.contoh import INDIKATOR, change

if TYPE_CHECKING:
    from tests.kaidah.conftest import Temukan

BIDANG_LAIN = """\
indikator:
  lain:
    nama: {nama}
    sasaran: kualitas-layanan
    satuan: {satuan}
    arah: naik
    target: {target}
    tanpa_kegiatan: Tidak dianggarkan.
"""
INSTANSI = "2018/instansi.yaml"


def _pair(satu: str, lain: str) -> dict[str, str]:
    return change(
        INDIKATOR, ("nama: Nilai layanan", f"nama: {satu}"), ("nama: Persentase peserta yang lulus", f"nama: {lain}")
    )


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        ("Persentase koperasi aktif", "Persentasi Koperasi yang Aktif"),
        ("Persentase tenaga kerja yang kompeten", "Persentase tenga kerja yang kompeten"),
    ],
)
def test_spelling_and_small_words_make_no_other_name(temukan: Temukan, satu: str, lain: str) -> None:
    (found,) = temukan("LK312", _pair(satu, lain))
    assert found.entitas == "persentase-lulus"


@pytest.mark.parametrize(
    ("satu", "lain"),
    [
        ("Persentase koperasi aktif", "Persentase koperasi sehat"),
        ("Persentase SDM koperasi yang berkualitas", "Persentase SDM usaha kecil yang berkualitas"),
        ("Jumlah koperasi aktif", "Persentase koperasi aktif"),
        ("Lulusan gelombang 1", "Lulusan gelombang 2"),
        ("Jumlah lowongan pekerjaan baru", "Jumlah lapangan pekerjaan baru"),
    ],
)
def test_names_that_tell_things_apart_stand(temukan: Temukan, satu: str, lain: str) -> None:
    assert temukan("LK312", _pair(satu, lain)) == []


def _two_bidang(contoh: dict[str, bytes], target: str) -> dict[str, str]:
    instansi = contoh[INSTANSI].decode().replace("  umum: Bidang Umum\n", "  umum: Bidang Umum\n  lain: Bidang Lain\n")
    lain = BIDANG_LAIN.format(nama="Jumlah lapangan pekerjaan baru", satuan="orang", target=target)
    own = (("nama: Nilai layanan", "nama: Jumlah lowongan pekerjaan baru"), ("satuan: indeks", "satuan: orang"))
    return {INSTANSI: instansi, "2018/lain/indikator.yaml": lain} | change(
        INDIKATOR, *own, ("target: 3,5", "target: 3")
    )


@pytest.mark.parametrize(("target", "times"), [("3", 1), ("4", 0)])
def test_the_same_number_promised_by_two_bidang_is_suspect(
    temukan: Temukan, contoh: dict[str, bytes], target: str, times: int
) -> None:
    """Lowongan and lapangan pekerjaan baru, both 3, in two bidang of the seed."""
    assert len(temukan("LK312", _two_bidang(contoh, target))) == times


ENTRI = """\
  lain-{nomor}:
    nama: Layanan daerah {nama}
    sasaran: kualitas-layanan
    satuan: indeks
    arah: naik
    target: 3
"""


def test_a_series_is_no_slip(temukan: Temukan) -> None:
    """Four names with one word different."""
    rows = "".join(ENTRI.format(nomor=n, nama=nama) for n, nama in enumerate(("utara", "utarra", "uttara", "utaraa")))
    assert temukan("LK312", change(INDIKATOR, ("indikator:\n", f"indikator:\n{rows}"))) == []
    assert (
        len(temukan("LK312", change(INDIKATOR, ("indikator:\n", f"indikator:\n{rows[: rows.index('  lain-2')]}")))) == 1
    )
